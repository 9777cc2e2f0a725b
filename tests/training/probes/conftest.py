"""Fixtures of the tests of probes."""

from __future__ import annotations

import pytest

from tests.training.probes.toys import toys
from tests.training.probes.watching import no_limit as no_limit


@pytest.fixture
def toy_probes():
    """Probes of tests only."""
    with toys():
        yield
