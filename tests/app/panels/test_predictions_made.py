"""Made samples beside real ones in the plane, and behind both what the discriminator says of every place."""

from __future__ import annotations

import numpy as np

from camplab.app.panels.predictions.panel import PredictionsPanel
from camplab.document.presets.catalogue import find
from camplab.runs import events as e
from camplab.runs.wants import Want
from tests.app.panels.test_predictions_views import comes
from tests.runs.records import begun

ENDS = {"low 0": -3.0, "high 0": 3.0, "low 1": -2.0, "high 1": 2.0}


def begins(lab) -> None:
    """A run that has told nothing of its losses yet."""
    lab.live.record = begun(lab.session.project, epochs=50, steps_per_epoch=10)
    lab.live.run_changed.emit()


def test_behind_points_stands_what_the_discriminator_says_and_goes_at_a_press(lab, show, trainer, settles):
    lab.session.open(find("gan_ring").project())
    panel = show(PredictionsPanel(lab.session, lab.live, trainer), 900, 500)
    begins(lab)
    settles(panel)
    view, plane = panel.made, panel.made.plane
    assert panel.view is view
    assert [want.probe for want in trainer.wants[panel.wants.owner]] == [e.MADE, e.CRITIC]
    comes(lab, e.MADE, np.zeros((5, 2), np.float32))
    comes(lab, e.CRITIC, np.linspace(0.1, 0.9, 16, dtype=np.float32).reshape(1, 4, 4), facts=ENDS)
    settles(panel)
    assert plane.ends == ((-3.0, 3.0), (-2.0, 2.0))
    assert plane.heat == (0.5, 0.5), "colours stay while it learns"
    assert list(plane.names) == ["D(x)"]
    assert "On 50.0 % of this plane the discriminator takes samples for real (orange)" in panel.sentence.text()
    heated = plane.grab().toImage()
    view.critic.click()
    settles(panel)
    assert plane.shares is None
    assert trainer.wants[panel.wants.owner] == (Want(e.MADE),)
    assert "discriminator takes" not in panel.sentence.text()
    assert plane.grab().toImage() != heated
    view.critic.click()
    settles(panel)
    assert plane.shares is not None


def test_where_there_is_no_plane_there_is_no_switch(lab, show, trainer, settles):
    lab.session.open(find("gan_digits").project())
    panel = show(PredictionsPanel(lab.session, lab.live, trainer), 900, 500)
    begins(lab)
    settles(panel)
    assert panel.made.critic.isHidden()
    assert trainer.wants[panel.wants.owner] == (Want(e.MADE),)
