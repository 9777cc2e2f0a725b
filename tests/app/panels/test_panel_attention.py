"""The learner looks at who looks at whom."""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtCore import QSize

from camplab.app.look import language, style
from camplab.app.panels.attention.heads_view import MASKED, Cell
from camplab.app.panels.attention.tokens_view import laid_out
from camplab.app.panels.drawing.small_text import line_height, written
from camplab.app.panels.export import png, svg
from camplab.blocks.adaptive_pooling import AdaptivePooling
from camplab.blocks.dense import Dense
from camplab.blocks.flatten import Flatten
from camplab.blocks.self_attention import SelfAttention
from camplab.document.presets.catalogue import find
from camplab.engine import protocol as p
from camplab.runs import events as e
from camplab.runs.wants import Want
from camplab.words import say
from tests.app.panels.attention_hands import asked, comes, opener, points, weights

FIRST, SECOND = "encoder.0.0.branches.0.1", "encoder.1.0.branches.0.1"


@pytest.fixture
def opened(lab, show, trainer):
    return opener(lab, show, trainer)


def test_before_training_it_says_what_to_do_and_then_every_head_is_drawn(opened, lab, trainer, settles):
    panel = opened("vit_patch2")
    settles(panel)
    assert panel.note.text().startswith("Press Train: who looks at whom")
    lab.train(10)
    settles(panel)
    assert asked(trainer, panel) == [Want("attention", (panel.module,))]
    found = weights(4, 17, 17)
    comes(panel, found)
    settles(panel)
    assert panel.note.isHidden()
    np.testing.assert_array_equal(panel.heads.weights, found)
    assert panel.heads.heads == (0, 1, 2, 3)
    assert " looks sharpest: a query spreads over " in panel.sentence.text()
    assert panel.colours.marks[0] == (0.0, "0")


def test_every_layer_can_be_chosen_and_the_selected_block_is_shown(opened, lab, trainer, settles):
    panel = opened("vit_patch2")
    lab.train(10)
    settles(panel)
    modules = [panel.blocks.itemData(at) for at in range(panel.blocks.count())]
    assert len(modules) == 2
    panel.blocks.setCurrentIndex(1)
    settles(panel)
    assert asked(trainer, panel)[0].modules == (modules[1],)
    encoder = next(block for block in lab.session.net if block.name == "encoder")
    lab.session.select((encoder.body[0].uid,))
    settles(panel)
    assert panel.module == modules[1], "it stands in the selected block already"
    panel.blocks.setCurrentIndex(0)
    lab.session.select(())
    settles(panel)
    assert panel.module == modules[0]


def test_what_a_causal_block_may_not_look_at_is_shown_as_masked(opened, lab, settles):
    net = (SelfAttention(heads=2, causal=True), AdaptivePooling(), Flatten(), Dense(out_features=10))
    panel = opened(find("gru_rows").project().with_net(net))
    lab.train(10)
    found = np.tril(weights(2, 8, 8))
    comes(panel, found / found.sum(-1, keepdims=True))
    settles(panel)
    pixels = panel.heads.pixels(0)
    assert (pixels[2, 3:] == MASKED).all()
    assert not (pixels[2, :3] == MASKED).all(-1).any()
    assert panel.colours.extra == ((MASKED, "masked"),)
    points(panel, Cell(1, 2, 5))
    assert panel.readout.plain.splitlines()[-1] == "weight masked"
    settles(panel)
    assert sorted(panel.tokens.heat) == [0, 1, 2]


def test_windows_stand_where_they_are_in_the_picture_and_a_pixel_of_another_one_leads_there(opened, lab, settles):
    panel = opened("swin_style")
    lab.train(10)
    panel.blocks.setCurrentIndex(1)
    settles(panel)
    found = np.stack([weights(4, 16, 16) * 1.0 for _ in range(4)])
    comes(panel, found)
    settles(panel)
    assert panel.window_box.count() == 4
    assert panel.tokens.groups[3] == (54, 55, 48, 49, 62, 63, 56, 57, 6, 7, 0, 1, 14, 15, 8, 9), "shifted by two"
    assert len(panel.tokens._border((0, 1))) == 6, "two cells beside each other have six edges around them"
    panel.tokens.pointed.emit(0)
    settles(panel)
    assert (panel.at, panel.chosen, panel.tokens.query) == (3, (0, 10), 0)
    assert set(panel.tokens.heat) == {0, 1, 8, 9}, "what only the shift brought there is masked"
    assert panel.colours.extra


def test_another_sample_is_waited_for_and_a_network_without_attention_says_what_to_do(opened, lab, trainer, settles):
    panel = opened("vit_patch2")
    lab.train(10)
    lab.live.state = "running"
    comes(panel, weights(4, 17, 17))
    settles(panel)
    panel.sample.spin.setMaximum(9)
    panel.sample.spin.setValue(2)
    settles(panel)
    assert panel.note.text().startswith("It comes with the next step.")
    lab.live.record, lab.live.state = None, "idle"
    lab.session.edit(lambda net: net[:1], say("Delete"))
    settles(panel)
    assert "begin with the preset “Vision transformer”" in panel.note.text()
    lab.session.undo()
    settles(panel)
    assert panel.note.text().startswith("Press Train: who looks at whom")
    lab.session.open(find("transformer_rows").project())
    lab.train(10)
    settles(panel)
    comes(panel, weights(4, 8, 8), sample=2)
    settles(panel)
    assert panel.chosen is None
    assert len(panel.tokens.queries) == 8


def test_numbers_and_picture_are_saved(opened, lab, settles):
    panel = opened("vit_patch2")
    lab.train(10)
    found = weights(4, 17, 17)
    comes(panel, found)
    settles(panel)
    lines = panel.table().splitlines()
    assert (lines[0], len(lines)) == ("window,head,query,key,weight,masked", 1 + 4 * 17 * 17)
    assert lines[2] == f"0,0,0,1,{float(found[0, 0, 1])},0"
    assert png(panel.body).startswith(b"\x89PNG")
    assert b"<svg" in svg(panel.body)


def test_it_speaks_both_languages_in_both_themes_at_any_size(opened, lab, settles):
    panel = opened("vit_patch2", 360, 300)
    lab.train(10)
    comes(panel, weights(4, 17, 17))
    points(panel, Cell(0, 0, 3)) if panel.heads.boxes() else None
    style.choose("dark")
    language.choose("ko")
    settles(panel)
    panel.resize(900, 200)
    settles(panel)
    assert "헤드" in panel.sentence.text()
    assert panel.heads.boxes()[0].width() >= 17


def test_what_is_not_finite_is_said(opened, lab, settles):
    panel = opened("vit_patch2")
    lab.train(10)
    comes(panel, weights(4, 17, 17) * np.nan)
    settles(panel)
    assert "NaN or infinity" in panel.sentence.text()


def test_the_alignment_of_what_is_written_with_what_was_read_stands_beside_its_symbols(opened, lab, settles):
    panel = opened("reverse_attention")
    lab.train(10)
    lab.live.samples[panel.wants.owner] = p.Sample(
        values=np.arange(15)[None] % 10,
        targets=np.zeros((1, 15), np.int64),
        sample=0,
        total=20,
        owner=panel.wants.owner,
    )
    lab.live.sample_changed.emit()
    shares = np.zeros((15, 10), np.float32)
    shares[:, 4] = 1
    panel.live.record.add(e.Picture(10, "prediction", "", 0, shares))
    comes(panel, weights(1, 15, 15))
    settles(panel)
    assert panel.module == "decoder.look.branches.1"
    assert panel.heads.words == (("4",) * 15, tuple(str(n % 10) for n in range(15)))
    (before,) = panel.heads.boxes().values()
    points(panel, Cell(0, 3, 12))
    settles(panel)
    assert "step 3: 4 takes " in panel.sentence.text()
    assert [row.value for row in panel.readout.rows[:2]] == ["step 3: 4", "step 12: 2"]
    assert panel.tokens.place(panel.tokens.queries, 3).top() > panel.tokens.place(panel.tokens.keys, 3).bottom()
    panel.heads.call((), ())
    (without,) = panel.heads.boxes().values()
    assert without.left() < before.left()
    assert without.top() < before.top()


@pytest.mark.parametrize("classroom", [False, True])
def test_a_class_token_is_named_in_whole(qapp, classroom):
    style.choose("light", classroom=classroom)
    chips = laid_out((("class token", "a second one"), ()), False, QSize(640, 200), line_height())
    assert chips.width >= written("a second one")
