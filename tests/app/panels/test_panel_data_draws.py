"""The learner sees what augmentation makes of a sample, as soon as it is switched on in the recipe."""

from __future__ import annotations

import numpy as np
import pytest

from camplab.app.data import survey as surveys
from camplab.app.panels.data.panel import DRAWS, DataPanel
from camplab.app.training import training_commands
from camplab.engine import protocol as p
from tests.app.panels.trainers import DataTrainer


class DrawingTrainer(DataTrainer):
    """Remembers what was to be drawn."""

    def preview(self, owner, data, sample=0, count=1, origin="validation", chosen=(), augmented=None):
        if augmented is None:
            return super().preview(owner, data, sample, count, origin, chosen)
        self.drawn = (owner, sample, augmented.training)
        self.live.asked[owner] = self.live.asked.get(owner, (0, data))[0] + 1, data
        return None

    def draws(self, values):
        owner = self.drawn[0]
        number, _ = self.live.asked[owner]
        found = p.Sample(values=values, targets=np.zeros(1), sample=0, total=9, owner=owner, number=number)
        self.live.samples[owner] = found
        self.live.sample_changed.emit()


@pytest.fixture
def panel(lab, show):
    lab.trainer = DrawingTrainer(lab.live)
    panel = DataPanel(lab.session, lab.live, lab.trainer)
    panel.asked.connect(lambda act: act(lab) if act.func is surveys.ask else None)
    show(panel, 900, 500)
    lab.trainer.answers()
    panel.view.setCurrentIndex(DRAWS)
    panel.view.activated.emit(DRAWS)
    return panel


def test_draws_follow_the_recipe_and_come_anew_when_asked_for(panel, lab, settles):
    settles(panel)
    assert panel.sentence.text().startswith("No augmentation is switched on")
    assert not hasattr(lab.trainer, "drawn")
    training_commands.edit_recipe(lab, flip=True, shift=2)
    settles(panel)
    assert "Flip on, Shift 2" in panel.sentence.text()
    assert lab.trainer.drawn[1:] == (0, lab.session.project.training)
    lab.trainer.draws(np.arange(9.0 * 64).reshape(9, 1, 8, 8))
    settles(panel)
    shown = panel.draws.cards.shown
    assert [each.words for each in shown] == ["as it is", *(f"draw {n}" for n in range(1, 9))]
    assert shown[3].values[0, 0, 0] == 192
    del lab.trainer.drawn
    panel.draws.sample.setValue(5)
    settles(panel)
    assert lab.trainer.drawn[1] == 5
    lab.trainer.draws(np.zeros((9, 1, 8, 8)))
    settles(panel)
    del lab.trainer.drawn
    panel.draws.again.click()
    settles(panel)
    assert lab.trainer.drawn[1] == 5
    training_commands.edit_recipe(lab, flip=False, shift=9)
    settles(panel)
    assert panel.sentence.text() == "Shift must be less than 8, the size of a sample"
    assert not panel.draws.cards.shown
