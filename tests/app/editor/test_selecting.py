"""The learner selects: with the mouse, and the same with keys."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from camplab.blocks.structure import Parallel
from tests.app.editor.conftest import CTRL, LEFT, NONE, SHIFT, block


def stack(learner):
    return learner(block("flatten"), block("dense"), block("activation"), block("dropout"), block("dense"))


def test_a_click_selects_one_block_and_a_click_beside_none(learner) -> None:
    me = stack(learner)
    me.selects((1,))
    assert me.selected() == ["dense"]
    me.selects((2,))
    assert me.selected() == ["activation"]
    me.clicks_at(2, 2)
    assert me.selected() == []


def test_ctrl_click_adds_and_takes_away(learner) -> None:
    me = stack(learner)
    me.selects((0,), (2,))
    assert me.selected() == ["flatten", "activation"]
    me.clicks((0,), CTRL)
    assert me.selected() == ["activation"]


def test_shift_click_selects_a_range_from_the_first_click(learner) -> None:
    me = stack(learner)
    me.selects((1,))
    me.clicks((3,), SHIFT)
    assert me.selected() == ["dense", "activation", "dropout"]
    me.clicks((0,), SHIFT)
    assert me.selected() == ["dense", "flatten"]


def test_a_rubber_band_selects_what_it_touches(learner) -> None:
    me = stack(learner)
    port, first, last = me.stack.viewport(), me.stack.to_view(me.card(1).rect), me.stack.to_view(me.card(2).rect)
    QTest.mousePress(port, LEFT, NONE, QPoint(round(first.x - 20), round(first.y + 4)))
    QTest.mouseMove(port, QPoint(round(first.x), round(first.y + 20)))
    QTest.mouseMove(port, QPoint(round(last.x + 30), round(last.y + 20)))
    assert me.stack.scene.rubber is not None
    assert me.selected() == ["dense", "activation"]
    QTest.mouseRelease(port, LEFT, NONE, QPoint(round(last.x + 30), round(last.y + 20)))
    assert me.stack.scene.rubber is None
    assert me.selected() == ["dense", "activation"]


def test_arrows_walk_and_shift_arrows_extend(learner) -> None:
    me = stack(learner)
    me.selects((1,))
    me.presses(Qt.Key.Key_Down)
    assert me.selected() == ["activation"]
    me.presses(Qt.Key.Key_Down, SHIFT)
    me.presses(Qt.Key.Key_Down, SHIFT)
    assert me.selected() == ["activation", "dropout", "dense"]
    me.presses(Qt.Key.Key_Up, SHIFT)
    assert me.selected() == ["activation", "dropout"]
    me.presses(Qt.Key.Key_Home)
    assert me.selected() == ["flatten"]
    me.presses(Qt.Key.Key_End)
    assert me.session.selection == (me.net[4].uid,)


def test_arrows_enter_branches_and_go_from_one_to_the_next(learner) -> None:
    me = learner(block("flatten"), Parallel(branches=((block("dense"),), (block("activation"), block("dropout")))))
    me.selects((0,))
    me.presses(Qt.Key.Key_Down)
    me.presses(Qt.Key.Key_Down)
    assert me.selected() == ["dense"]
    me.presses(Qt.Key.Key_Right)
    assert me.selected() == ["activation"]
    me.presses(Qt.Key.Key_Left)
    assert me.selected() == ["dense"]


def test_select_all_and_escape(learner) -> None:
    me = stack(learner)
    me.selects((1,))
    me.presses(Qt.Key.Key_A, CTRL)
    assert len(me.session.selection) == 5
    me.presses(Qt.Key.Key_Escape)
    assert me.session.selection == ()


def test_what_is_selected_is_said_to_a_screen_reader(learner) -> None:
    me = learner(block("flatten"), block("dense", out_features=10, name="head"))
    me.selects((1,))
    said = me.stack.accessibleDescription()
    for part in ("Dense", "head", "64 in, 10 out", "650 parameters"):
        assert part in said
    assert me.stack.accessibleName() == "Network"


def test_the_current_card_wears_a_ring_only_while_the_stack_has_the_keyboard(learner) -> None:
    me = stack(learner)
    me.selects((1,))
    focused = me.stack.grab().toImage()
    me.palette.search.setFocus()
    me.settles()
    assert me.stack.grab().toImage() != focused


def test_a_click_on_the_ground_of_a_frame_selects_the_structure(learner) -> None:
    me = learner(block("flatten"), Parallel(branches=((block("dense"),), ())))
    frame = me.card(1).frame
    me.clicks_at(frame.x + 4, frame.bottom - 4)
    assert me.selected() == ["parallel"]


def test_tool_tips_say_everything_that_is_on_the_card(learner) -> None:
    from camplab.app.editor.stack.hover import tip

    me = learner(block("dense", out_features=10, name="a name that is far too long for a card of this width"))
    where = me.stack.to_view(me.card(0).rect)
    from PySide6.QtCore import QPointF

    said = tip(me.stack, QPointF(where.cx, where.y + 10))
    assert "far too long for a card of this width" in said
    assert "dense layer takes a vector" in said
