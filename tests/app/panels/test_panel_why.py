"""The learner asks why the network answers so."""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtCore import QPoint

from camplab.app.look import language, style
from camplab.app.panels.export import png, svg
from camplab.app.panels.why import offers
from camplab.app.panels.why.overlay_view import stretched
from camplab.app.panels.why.panel import WhyPanel
from camplab.document.presets.catalogue import find
from camplab.runs import events as e
from camplab.runs.wants import Want
from tests.app.panels.trainers import sample_arrives

GRADIENT = np.zeros((1, 8, 8), np.float32)
GRADIENT[0, 2, 5], GRADIENT[0, 6, 1] = -3.0, 1.0
FACTS = {"answer": 4.0, "score": 7.5}


@pytest.fixture
def panel(lab, show, trainer):
    return show(WhyPanel(lab.session, lab.live, trainer), 800, 420)


def comes(panel, lab, values=GRADIENT, kind="saliency", module="", sample=0, facts=FACTS, **more):
    lab.live.record.add(e.Picture(10, kind, module, sample, values, facts=facts, **more))
    lab.live.updated.emit()


def asked(trainer, panel) -> Want:
    """What the panel wants besides the answer."""
    wants = trainer.wants[panel.wants.owner]
    assert wants[-1].probe == "prediction"
    return wants[0]


def chooses(panel, kind: str, settles) -> None:
    panel.bar.methods.setCurrentIndex(panel.bar.methods.findData(kind))
    settles(panel)


def test_before_training_it_says_what_to_do_and_shows_the_sample(panel, settles):
    sample_arrives(panel, 0, 7)
    settles(panel)
    assert panel.note.text().startswith("Press Train")
    assert panel.sample.label.text() == "label: 7"
    assert not panel.overlay.isVisible()


def test_saliency_lies_over_the_sample_and_is_read_in_its_numbers(panel, lab, trainer, settles):
    sample_arrives(panel)
    lab.train(10)
    settles(panel)
    assert asked(trainer, panel) == Want("saliency")
    comes(panel, lab)
    settles(panel)
    assert panel.sentence.text() == (
        "The score of “4” is 7.500. A small change moves it most at row 2, column 5; half of the gradient lies in 1 of "
        "64 places.  ·  step 10"
    )
    np.testing.assert_array_equal(panel.overlay.values, np.abs(GRADIENT[0]))
    assert panel.overlay.isVisible()
    assert panel.colours.isVisible()


def test_how_strongly_it_lies_over_the_sample_is_set_by_the_slider(panel, lab, settles):
    sample_arrives(panel)
    lab.train(10)
    comes(panel, lab)
    panel.bar.strength.setValue(0)
    settles(panel)
    greys = panel.overlay.pixels()
    assert (greys[..., 0] == greys[..., 1]).all(), "the sample alone"
    panel.bar.strength.setValue(100)
    settles(panel)
    np.testing.assert_array_equal(panel.overlay.pixels(), panel.overlay.scale.colours_of(np.abs(GRADIENT))[0])


def test_which_answer_is_asked_about_is_chosen(panel, lab, trainer, settles):
    sample_arrives(panel, 0, 7)
    lab.train(10)
    settles(panel)
    assert [panel.bar.answers.itemText(at) for at in range(4)] == ["network's answer", "label", "0", "1"]
    panel.bar.answers.setCurrentIndex(1)
    settles(panel)
    assert asked(trainer, panel).asked == 7, "the label of this sample"
    panel.bar.answers.setCurrentIndex(panel.bar.answers.findData(2))
    settles(panel)
    assert asked(trainer, panel).asked == 2
    comes(panel, lab)
    settles(panel)
    assert panel.note.isVisible(), "what was asked about another answer is not shown"
    comes(panel, lab, facts=FACTS | {"answer": 2.0}, asked=2)
    settles(panel)
    assert "“2”" in panel.sentence.text()


def test_the_first_answer_to_another_question_is_drawn(panel, lab, settles):
    """A network that rests answers each question once: as many pictures of another kind have come as were drawn."""
    sample_arrives(panel)
    lab.train(10)
    comes(panel, lab, np.zeros(10, np.float32), "prediction")
    comes(panel, lab)
    settles(panel)
    assert panel.found.kind == "saliency"
    chooses(panel, "grad-cam", settles)
    assert panel.found is None
    comes(panel, lab, np.ones((4, 4), np.float32), "grad-cam", "pool1", facts=FACTS | {"maps": 8.0})
    settles(panel)
    assert panel.found is not None


def test_grad_cam_is_of_the_last_block_with_maps_or_of_that_which_is_selected(panel, lab, trainer, settles):
    lab.train(10)
    chooses(panel, "grad-cam", settles)
    assert asked(trainer, panel).modules == ("pool1",)
    lab.session.select((lab.session.net[0].uid,))
    settles(panel)
    assert asked(trainer, panel).modules == ("conv1",)
    small = np.array([[0, 1], [0, 3]], np.float32)
    comes(panel, lab, small, "grad-cam", "conv1", facts=FACTS | {"maps": 32.0})
    settles(panel)
    assert "In the 32 maps of conv1 what speaks for “4” lies most at row 1, column 1 of 2×2" in panel.sentence.text()
    lab.session.select((lab.session.net[-1].uid,))
    settles(panel)
    assert asked(trainer, panel).modules == ("conv1",), "a dense layer has no maps"


def test_what_takes_a_while_waits_for_the_pause_and_shows_how_far_it_is(panel, lab, settles):
    sample_arrives(panel)
    lab.train(10)
    lab.live.state = "running"
    chooses(panel, "occlusion", settles)
    assert "press Pause" in panel.note.text()
    lab.live.state = "paused"
    lab.live.state_changed.emit()
    settles(panel)
    assert panel.note.text() == "It is being worked out."
    half = np.full((8, 8), np.nan, np.float32)
    half[:4] = 0.25
    facts = FACTS | {"size": 2.0, "most": 1.0}
    comes(panel, lab, half, "occlusion", done=0.5, facts=facts)
    settles(panel)
    assert panel.progress.value() == 50
    pixels = panel.overlay.pixels()
    assert (pixels[7, :, 0] == pixels[7, :, 1]).all(), "of what is not known only the sample is seen"
    comes(panel, lab, np.full((8, 8), 0.25, np.float32), "occlusion", facts=facts)
    settles(panel)
    assert not panel.progress.isVisible()


def test_lesions_are_bars_of_all_blocks_and_a_click_selects_one(panel, lab, trainer, settles):
    lab.train(10)
    chooses(panel, "lesion", settles)
    want = asked(trainer, panel)
    assert want.modules == ("relu1",)
    comes(panel, lab, np.array([[1.0, 0.3]], np.float32), "lesion", facts={"loss": 0.5, "accuracy": 0.9})
    settles(panel)
    assert panel.sentence.text().startswith(
        "The whole network gets 90.0 % of the validation samples right; without relu1"
    )
    rows = {row.name: row.words for row in panel.lesions.bars.rows}
    assert rows["relu1"] == "30.0 %"
    assert rows["conv1"] == "puts out 32×8×8 where 1×8×8 comes in"
    assert not panel.sample.isVisible(), "it is not about one sample"
    panel.lesions.bars.picked.emit(1)
    assert lab.session.selection == (lab.session.net[1].uid,)
    assert offers.table(panel.found, panel._places).splitlines()[0] == "block,loss,accuracy"


def test_a_unit_of_a_block_is_chosen(panel, lab, trainer, settles):
    lab.train(10)
    chooses(panel, "maximisation", settles)
    panel.bar.choose_block(["conv1"])
    panel.bar.unit.setValue(5)
    settles(panel)
    assert asked(trainer, panel) == Want("maximisation", ("conv1",), asked=5)
    assert panel.bar.unit.maximum() == 31


def test_a_method_that_was_chosen_stays_with_another_network_that_can_be_asked_by_it(panel, lab, settles):
    chooses(panel, "occlusion", settles)
    panel.bar.methods.activated.emit(panel.bar.methods.currentIndex())
    for preset in ("language_model_gru", "lenet5"):
        lab.session.open(find(preset).project())
        lab.train(10)
        settles(panel)
        assert panel.bar.method.kind == "occlusion"


def test_numbers_are_read_under_the_mouse(panel, lab, settles):
    sample_arrives(panel)
    lab.train(10)
    comes(panel, lab)
    settles(panel)
    panel.overlay.grab()
    place = panel.overlay._box
    point = QPoint(round(place.left() + 5.5 / 8 * place.width()), round(place.top() + 2.5 / 8 * place.height()))
    panel.overlay.mouse = point
    panel.overlay.tell()
    assert panel.readout.plain == "row 2, column 5\nvalue 3.000\nsample 21.00"


def test_another_document_or_run_takes_what_was_shown_away(panel, lab, settles):
    sample_arrives(panel)
    lab.train(10)
    comes(panel, lab)
    settles(panel)
    assert panel.found is not None
    lab.train(5)
    settles(panel)
    assert panel.found is None
    lab.live.record = None
    lab.session.open(find("two_moons_mlp").project())
    lab.live.run_changed.emit()
    settles(panel)
    assert panel.note.text().startswith("Press Train")
    assert not panel.bar.strength.isVisible()


def test_numbers_that_are_not_finite_are_said(panel, lab, settles):
    lab.train(10)
    comes(panel, lab, np.full((1, 8, 8), np.nan, np.float32))
    settles(panel)
    assert "NaN or infinity" in panel.sentence.text()


def test_it_is_asked_about_a_sample_from_elsewhere(panel, lab, trainer, settles):
    lab.train(10)
    panel.look_at("training", 33)
    settles(panel)
    assert (asked(trainer, panel).origin, asked(trainer, panel).sample) == ("training", 33)
    assert trainer.previews[-1] == 33


@pytest.mark.parametrize(("code", "theme"), [("en", "light"), ("ko", "dark")])
def test_it_is_saved_as_picture_drawing_and_table_in_every_dress(panel, lab, settles, code, theme):
    sample_arrives(panel)
    lab.train(10)
    comes(panel, lab)
    style.choose(theme)
    language.choose(code)
    settles(panel)
    assert png(panel.body).startswith(b"\x89PNG")
    assert b"<svg" in svg(panel.body)
    assert offers.table(panel.found, panel._places).count("\n") == 8


def test_a_coarse_map_is_stretched_evenly():
    wide = stretched(np.array([[0.0, 1.0]]), (2, 4))
    np.testing.assert_allclose(wide, [[0, 0.25, 0.75, 1]] * 2)


def test_what_stands_on_the_bench_is_waited_for_and_why_it_does_not_is_said(panel, lab, settles):
    lab.train(10)
    lab.live.state, lab.live.on_bench = "idle", True
    lab.live.state_changed.emit()
    settles(panel)
    assert panel.note.text() == "It is being worked out."
    lab.live.on_bench = False
    lab.live.state_changed.emit()
    settles(panel)
    assert panel.note.text() == "The run is over, and this was not looked at."
    lab.live.state, lab.live.coming = "warming", True
    lab.live.state_changed.emit()
    settles(panel)
    assert panel.note.text() == "The trained network is being got ready."
