"""What a learner may ask about, by the network that is open: its samples, its answers, and what cannot be asked."""

from __future__ import annotations

import numpy as np
import pytest

from camplab.app.panels.why.panel import WhyPanel
from camplab.document.presets.catalogue import find
from tests.app.panels.test_panel_maps import sample_arrives
from tests.app.panels.test_panel_why import asked, chooses, comes


def test_points_are_explained_number_by_number(lab, show, trainer, settles):
    lab.session.open(find("two_moons_mlp").project())
    panel = show(WhyPanel(lab.session, lab.live, trainer), 700, 420)
    lab.train(10)
    sample_arrives(panel, 0, 0, np.zeros((1, 2), np.float32), 9)
    comes(panel, lab, np.array([0.5, -2.0], np.float32), facts={"answer": 0.0, "score": 1.0})
    settles(panel)
    assert "most at x2" in panel.sentence.text()
    assert panel.plain.isVisible()
    assert panel.plain.called(0) == "x1"
    chooses(panel, "grad-cam", settles)
    assert panel.note.text().startswith("No block of this network puts out maps")


@pytest.mark.parametrize(("preset", "fourth"), [("digits_contrastive", "output 4"), ("forecast_gru", "step 5 ahead")])
def test_a_number_of_a_place_or_of_a_time_is_called_no_class(lab, show, trainer, settles, preset, fourth):
    lab.session.open(find(preset).project())
    panel = show(WhyPanel(lab.session, lab.live, trainer), 700, 420)
    lab.train(10)
    comes(panel, lab)
    settles(panel)
    assert panel.sentence.text().startswith(f"The score of {fourth} is 7.500.")
    assert panel.bar.answers.itemText(5) == fourth, "after the network's own"


def test_it_begins_with_what_can_be_asked_and_says_why_the_rest_cannot(lab, show, trainer, settles):
    panel = show(WhyPanel(lab.session, lab.live, trainer), 800, 420)
    refusals = {
        "autoencoder_digits": ("lesion", "saliency", "this network puts its sample out again"),
        "language_model_gru": ("occlusion", "saliency", "tokens are names, which cannot change a little"),
        "lenet5": ("saliency", "", ""),
    }
    for preset, (first, refused, why) in refusals.items():
        lab.session.open(find(preset).project())
        lab.train(10)
        settles(panel)
        assert panel.bar.method.kind == first
        assert asked(trainer, panel).probe == first
        if refused:
            chooses(panel, refused, settles)
            panel.bar.methods.activated.emit(0)
            assert panel.note.text().startswith(f"This cannot be asked: {why}")
            assert {want.probe for want in trainer.wants[panel.wants.owner]} == {"prediction"}
