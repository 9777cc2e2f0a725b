"""Fixtures of the tests of training."""

from __future__ import annotations

from tests.assembly.conftest import warm_programs as warm_programs
