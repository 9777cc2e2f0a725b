"""State and speed of a run beside the buttons."""

from __future__ import annotations

import pytest

from camplab.app.engine.live import Live
from camplab.app.look import style
from camplab.app.training.progress import Progress


@pytest.fixture
def progress(qtbot):
    style.choose("light", classroom=False)
    made = Progress(Live())
    qtbot.addWidget(made)
    return made


def becomes(progress, state) -> int:
    """Another state; which picture the dot is then."""
    progress._live.state = state
    progress._live.state_changed.emit()
    return progress._dot.pixmap().cacheKey()


def test_the_dot_is_another_picture_only_where_it_has_another_colour(progress):
    """Qt keeps 900 bytes of each picture that a label was given: at five a second 8 MB in half an hour."""
    running = becomes(progress, "running")
    assert becomes(progress, "running") == running
    assert becomes(progress, "paused") != running
    style.choose("dark", classroom=False)
    paused = becomes(progress, "paused")
    style.choose("light", classroom=False)
    assert becomes(progress, "paused") != paused
