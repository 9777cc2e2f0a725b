"""For tests that name files in any script: not every machine can."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from typing import Any

import pytest

ANY = sys.getfilesystemencoding() == "utf-8"
any_letters = pytest.mark.skipif(not ANY, reason="names of files have letters of ASCII only here")
DIGITS = "숫자" if ANY else "digits"
"""A name in as foreign a script as can be."""


def able(cases: Sequence[Any]) -> list[Any]:
    """Those of these cases whose names files may have here."""
    return [case for case in cases if ANY or str(case).isascii()]
