"""The learner chooses a head and a query: its keys are lit in the sample and read."""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from camplab.app.panels.attention.heads_view import Cell
from tests.app.panels.attention_hands import comes, opener, points, weights


@pytest.fixture
def opened(lab, show, trainer):
    return opener(lab, show, trainer)


def test_a_query_lights_its_keys_in_the_sample_and_is_read(opened, lab, settles):
    panel = opened("vit_patch2")
    lab.train(10)
    found = weights(4, 17, 17)
    comes(panel, found)
    settles(panel)
    points(panel, Cell(2, 6, 3))
    settles(panel)
    np.testing.assert_allclose([panel.tokens.heat[key] for key in range(17)], found[2, 6])
    assert panel.tokens.query == 6
    best = int(found[2, 6].argmax())
    assert panel.sentence.text().startswith("Head 2: row 1, column 1 takes ")
    assert (
        f" from {panel.tokens.keys.names[best]}; evenly it would be 5.9 % of each of 17 keys" in panel.sentence.text()
    )
    assert panel.readout.plain.splitlines()[:3] == ["head 2", "query row 1, column 1", "key row 0, column 2"]
    comes(panel, found / 2)
    settles(panel)
    assert panel.readout.plain.splitlines()[3] == f"weight {50 * found[2, 6, 3]:.1f} %", "as it is now"
    panel.heads.left.emit()
    assert panel.readout.isHidden()
    assert panel.tokens.query == 6, "what is lit stays lit"


def test_a_patch_of_the_picture_is_a_query_too(opened, lab, settles):
    panel = opened("vit_patch2")
    lab.train(10)
    comes(panel, weights(4, 17, 17))
    settles(panel)
    place = panel.tokens.place(panel.tokens.queries, 9).center()
    assert panel.tokens.at(place) == 9
    panel.tokens.pointed.emit(9)
    settles(panel)
    assert panel.chosen == (0, 9)
    assert panel.tokens.at(panel.tokens.place(panel.tokens.queries, 0).center()) == 0, "the class token stands above"


def test_the_keyboard_goes_from_query_to_query_and_from_head_to_head(opened, lab, qtbot: QtBot, settles):
    panel = opened("vit_patch2")
    lab.train(10)
    comes(panel, weights(4, 17, 17))
    settles(panel)
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Right):
        qtbot.keyClick(panel.heads, key)
        settles(panel)
    assert panel.chosen == (1, 1)


def test_one_head_is_drawn_large(opened, lab, settles):
    panel = opened("vit_patch2")
    lab.train(10)
    comes(panel, weights(4, 17, 17))
    settles(panel)
    small = panel.heads.boxes()[3].width()
    panel.head.setCurrentIndex(4)
    settles(panel)
    assert panel.heads.heads == (3,)
    assert panel.heads.boxes()[3].width() > 1.5 * small
    panel.tokens.pointed.emit(2)
    settles(panel)
    assert panel.chosen == (3, 2)


def test_what_is_lit_goes_where_there_is_no_such_head(opened, lab, settles):
    panel = opened("vit_patch2")
    lab.train(10)
    comes(panel, weights(4, 17, 17))
    settles(panel)
    points(panel, Cell(3, 16, 3))
    settles(panel)
    comes(panel, weights(2, 8, 8), step=20)
    settles(panel)
    assert panel.chosen is None
