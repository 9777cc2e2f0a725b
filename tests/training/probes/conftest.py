"""Fixtures of the tests of probes."""

from __future__ import annotations

import pytest

from tests.training.probes.asking import no_limit as no_limit
from tests.training.probes.toys import toys


@pytest.fixture
def toy_probes():
    """Probes of tests only."""
    with toys():
        yield
