"""State and speed of a run beside the buttons."""

from __future__ import annotations

import numpy as np
import pytest

from camplab.app.engine.live import Live
from camplab.app.look import style
from camplab.app.training.progress import Progress
from camplab.document.presets.catalogue import find
from camplab.runs.events import Changed
from tests.runs.records import adds, begun


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


def test_epoch_and_time_left_know_that_the_batch_size_was_changed(progress):
    """Epochs of 100 steps, and of 300 from the second on."""
    run = progress._live.record = begun(find("mlp").project(), (), epochs=2)
    run.add(Changed(0, "batch_size", 64, 32, ends=100, steps_per_epoch=300))
    adds(run, loss=np.zeros(260))
    becomes(progress, "running")
    progress._steps.seen.extend([(0.0, 0), (26.0, 260)])
    progress.draw()
    assert progress.parts == ("Epoch 2 of 2", "10 steps/s", "14 s left")
