"""Engines that begin with torch imported, for tests that are not about how one begins."""

from __future__ import annotations

import pytest

from camplab.engine import aside, client
from tests import warm_python


@pytest.fixture
def warm_engines(processes: None, monkeypatch: pytest.MonkeyPatch) -> None:
    """Engines are there at once."""
    if warm_python.THERE:
        monkeypatch.setattr(client, "launch", warm_python.launch)
        monkeypatch.setattr(aside, "start", warm_python.start_aside)
