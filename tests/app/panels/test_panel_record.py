"""A panel shows the run that is watched, or the one it is given, live or stored alike."""

from __future__ import annotations

import numpy as np
import pytest

from camplab.app.panels.gradients.panel import GradientPanel
from camplab.app.panels.loss.panel import LossPanel
from camplab.document.files import dumps
from camplab.runs.events import Epoch
from camplab.runs.folder import RunFolder
from camplab.runs.reading import read
from camplab.runs.storage.store import RunStore
from tests.runs.records import adds, begun


@pytest.fixture
def stored(lab, tmp_path):
    """A run of the same network, as its folder holds it: 60 steps with a loss of 7."""
    record = begun(lab.session.project, steps_per_epoch=30)
    RunFolder(tmp_path).project.write_text(dumps(record.project))
    with RunStore(RunFolder(tmp_path).numbers) as store:
        store.begin(record.started)
        blocks = len(record.started.columns("gradients"))
        adds(record, loss=np.full(60, 7), accuracy=np.zeros(60), learning_rate=np.ones(60),
             gradients=np.ones((60, blocks)))  # fmt: skip
        store.add(steps_of(record))
        store.add(Epoch(1, 30, 0.1, {"validation_loss": 5.0, "validation_accuracy": 0.5}))
    return read(tmp_path)


def steps_of(record):
    from camplab.runs.events import Steps

    names = ("loss", "accuracy", "learning_rate", "gradients")
    return Steps(0, {name: record.values(name)[:] for name in names})


def test_a_panel_can_be_given_a_stored_run_and_the_watched_one_again(lab, show, settles, stored):
    panel = show(LossPanel(lab.session, lab.live), 700, 420)
    lab.train(200)
    settles(panel)
    panel.record = stored
    settles(panel)
    assert panel.charts[0].plot.x_range == (0, 60)
    assert set(panel.charts[0].strands[0].curves.raw.pyramid.values) == {7}
    assert panel.charts[0].strands[0].curves.validation.at(31) == 5
    lab.go_on(10)
    settles(panel)
    assert set(panel.charts[0].strands[0].curves.raw.pyramid.values) == {7}, (
        "what the watched run says is not drawn here"
    )
    panel.record = None
    settles(panel)
    assert panel.charts[0].plot.x_range == (0, 210)


def test_two_panels_show_two_runs_side_by_side(lab, show, settles, stored):
    lab.train(100)
    watched, given = (show(GradientPanel(lab.session, lab.live), 600, 400) for _ in range(2))
    given.record = stored
    settles(given)
    settles(watched)
    assert given.diagnosis.ratio == 1
    assert watched.diagnosis.ratio != 1
    assert len(given.rows.names) == len(stored.started.columns("gradients"))
