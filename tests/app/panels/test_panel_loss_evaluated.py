"""The learner wants training batches in evaluation mode beside training and validation."""

from __future__ import annotations

import numpy as np
import pytest

from camplab.app.panels.loss.panel import LossPanel
from camplab.blocks.batch_norm import BatchNorm
from camplab.document.measures import EVALUATED_ACCURACY, EVALUATED_LOSS
from camplab.runs import events as e
from camplab.runs.wants import Want
from camplab.words import say


@pytest.fixture
def panel(lab, show, trainer):
    lab.more = (EVALUATED_LOSS, EVALUATED_ACCURACY)
    lab.session.edit(lambda net: (net[0], BatchNorm(), *net[1:]), say("Insert"))
    return show(LossPanel(lab.session, lab.live, trainer), 700, 420)


def test_it_is_measured_while_it_is_wanted_and_drawn_as_a_third_curve(panel, lab, trainer, settles):
    lab.train(100)
    settles(panel)
    button, strand = panel.bar.evaluated, panel.charts[0].strands[0]
    assert button.isVisible()
    assert trainer.wants.get(panel.wants.owner, ()) == ()
    assert len(strand.evaluated.x) == 0
    button.click()
    settles(panel)
    assert trainer.wants[panel.wants.owner] == (Want("evaluated"),)
    for step in (20, 60):
        lab.live.record.add(e.Look(step, {"evaluated_loss": 0.1 * step, "evaluated_accuracy": 0.5}))
    lab.live.updated.emit()
    settles(panel)
    np.testing.assert_allclose(strand.evaluated.x, [20, 60])
    np.testing.assert_allclose(strand.evaluated.y, [2, 6])
    assert "evaluated" in [text for _, text, _ in panel.charts[0].plot.ends.labels]
    rows = {row.name: row.value for row in panel.charts[0].rows(60, True)}
    assert rows["Loss, evaluated"] == "6.0000"
    button.click()
    settles(panel)
    assert trainer.wants[panel.wants.owner] == ()
    assert len(strand.evaluated.x) == 2, "what was measured stays"


def test_a_network_that_behaves_alike_in_both_modes_offers_nothing(lab, show, trainer, settles):
    lab.more = (EVALUATED_LOSS,)
    panel = show(LossPanel(lab.session, lab.live, trainer), 700, 420)
    lab.train(100)
    settles(panel)
    assert panel.bar.evaluated.isHidden()
