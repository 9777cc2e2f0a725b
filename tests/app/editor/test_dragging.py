"""The learner drags blocks: to reorder them, and in from the palette. A mark shows where and what would come of it."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import QDragEnterEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from camplab.app.editor.commands import command
from camplab.app.editor.stack.menu import build
from camplab.blocks.structure import Group, Parallel
from tests.app.editor.conftest import ALT, CTRL, LEFT, NONE, block, dragged


def stack(learner):
    return learner(block("flatten"), block("dense"), block("activation"), block("dropout"))


def test_a_block_dragged_to_another_place_moves_there_in_one_step(learner) -> None:
    me = stack(learner)
    me.drags((1,), (3,))
    assert me.kinds() == ["flatten", "activation", "dense", "dropout"]
    assert me.selected() == ["dense"]
    me.undoes()
    assert me.kinds() == ["flatten", "dense", "activation", "dropout"]


def test_while_dragging_a_mark_shows_the_place_and_the_outcome(learner) -> None:
    me = stack(learner)
    me.begins_to_drag((1,), (0,))
    drop = me.stack.scene.drop
    assert drop.gap.path == (0,)
    assert not drop.fits
    assert "flatten it to 64 first" in drop.result
    QTest.mouseMove(me.stack.viewport(), me.point(me.card(3).rect) + QPoint(0, 24))
    assert me.stack.scene.drop.fits
    assert me.stack.scene.drop.result == "64 in, 64 out"
    me.presses(Qt.Key.Key_Escape)
    assert me.stack.scene.drop is None
    QTest.mouseRelease(me.stack.viewport(), LEFT, NONE, QPoint(5, 5))
    assert me.kinds() == ["flatten", "dense", "activation", "dropout"]


def test_with_ctrl_a_copy_is_dropped(learner) -> None:
    me = stack(learner)
    me.drags((1,), (4,), CTRL)
    assert me.kinds() == ["flatten", "dense", "activation", "dropout", "dense"]
    assert me.net[1].uid != me.net[4].uid


def test_several_selected_blocks_are_dragged_together(learner) -> None:
    me = stack(learner)
    me.selects((1,), (2,))
    me.drags((2,), (4,))
    assert me.kinds() == ["flatten", "dropout", "dense", "activation"]
    assert me.selected() == ["dense", "activation"]


def test_a_click_on_one_of_several_selected_blocks_selects_it_alone(learner) -> None:
    me = stack(learner)
    me.selects((1,), (2,))
    me.clicks((1,))
    assert me.selected() == ["dense"]


def test_blocks_are_dragged_into_an_empty_branch_and_out_again(learner) -> None:
    me = learner(block("flatten"), block("dropout"), Parallel(branches=((block("dense"),), ())))
    me.drags((1,), (2, 1, 0))
    assert me.outline() == ["flatten", ("parallel", ["dense"], ["dropout"])]
    me.drags((1, 1, 0), (0,))
    assert me.outline() == ["dropout", "flatten", ("parallel", ["dense"], [])]


def test_a_structure_cannot_be_dragged_into_itself_and_the_stack_says_so(learner) -> None:
    me = learner(Group(body=(block("flatten"),)))
    me.drags((0,), (0, 0, 1))
    assert me.outline() == [("group", ["flatten"])]
    assert me.stack.toast.isVisible()
    assert me.stack.toast.text() == "A block cannot be moved into itself"


def test_a_block_dropped_from_the_palette_is_added_and_selected(learner) -> None:
    me = stack(learner)
    me.drops((block("dense", out_features=5),), (2,))
    assert me.kinds() == ["flatten", "dense", "dense", "activation", "dropout"]
    assert me.selected() == ["dense"]
    assert me.net[2].out_features == 5
    me.undoes()
    assert len(me.net) == 4


def test_a_drag_from_the_palette_previews_a_misfit_and_drops_all_the_same(learner) -> None:
    me = stack(learner)
    me.hovers((block("convolution"),), (1,))
    drop = me.stack.scene.drop
    assert drop.title == "Convolution"
    assert not drop.fits
    assert "slides over an image or a sequence" in drop.result
    me.drops((block("convolution"),), (1,))
    assert me.kinds()[1] == "convolution"
    assert me.card(1).facts.misfit is not None


def test_the_preview_also_tells_what_would_break_further_down(learner) -> None:
    me = learner(block("convolution"), block("pooling"))
    me.hovers((block("flatten"),), (1,))
    assert not me.stack.scene.drop.fits
    assert me.stack.scene.drop.result.startswith("Pooling would not fit any more")


def test_a_block_dropped_on_the_empty_stack(learner) -> None:
    me = learner()
    me.drops((block("flatten"),), (0,))
    assert me.kinds() == ["flatten"]


def test_something_else_is_not_taken(learner) -> None:
    me = stack(learner)
    data = QMimeData()
    data.setText("a shopping list")
    enter = dragged(QDragEnterEvent, QPointF(50, 50), data)
    enter.ignore()
    QApplication.sendEvent(me.stack.viewport(), enter)
    assert not enter.isAccepted()
    assert me.stack.scene.drop is None


def test_near_the_lower_edge_the_stack_scrolls_while_dragging(learner, qtbot) -> None:
    me = learner(*(block("activation") for _ in range(40)))
    port = me.stack.viewport()
    QTest.mousePress(port, LEFT, NONE, me.point(me.card(1).rect))
    QTest.mouseMove(port, QPoint(port.width() // 2, port.height() - 40))
    QTest.mouseMove(port, QPoint(port.width() // 2, port.height() - 4))
    before = me.stack.verticalScrollBar().value()
    qtbot.waitUntil(lambda: me.stack.verticalScrollBar().value() > before)
    QTest.mouseRelease(port, LEFT, NONE, QPoint(port.width() // 2, port.height() - 4))
    me.settles()
    still = me.stack.verticalScrollBar().value()
    QTest.qWait(60)
    assert me.stack.verticalScrollBar().value() == still


@pytest.mark.parametrize(
    ("times", "outline"),
    [
        (1, ["flatten", ("parallel", ["dropout", "dense"], [])]),
        (2, ["flatten", ("parallel", ["dense", "dropout"], [])]),
        (3, ["flatten", ("parallel", ["dense"], ["dropout"])]),
        (4, ["flatten", ("parallel", ["dense"], []), "dropout"]),
    ],
)
def test_alt_down_carries_a_block_through_every_place_below(learner, times, outline) -> None:
    me = learner(block("flatten"), block("dropout"), Parallel(branches=((block("dense"),), ())))
    me.selects((1,))
    for _ in range(times):
        me.presses(Qt.Key.Key_Down, ALT)
    assert me.outline() == outline
    for _ in range(times):
        me.presses(Qt.Key.Key_Up, ALT)
    assert me.outline() == ["flatten", "dropout", ("parallel", ["dense"], [])]


def test_alt_right_and_left_carry_a_block_to_the_next_branch(learner) -> None:
    me = learner(block("flatten"), Parallel(branches=((block("dense"), block("dropout")), ())))
    me.selects((1, 0, 1))
    me.presses(Qt.Key.Key_Right, ALT)
    assert me.outline() == ["flatten", ("parallel", ["dense"], ["dropout"])]
    me.presses(Qt.Key.Key_Left, ALT)
    assert me.outline() == ["flatten", ("parallel", ["dropout", "dense"], [])]


def test_a_branch_beside_is_offered_only_where_there_is_one(learner) -> None:
    me = learner(block("flatten"), Parallel(branches=((block("dense"), block("dropout")), ())))
    offered = {}
    for path in ((0,), (1, 0, 1), (1,)):
        me.selects(path)
        menu = build(me.session, me.stack)
        offered[path] = {action.objectName() for action in menu.actions()} & {"block.move_left", "block.move_right"}
        menu.deleteLater()
    assert offered == {(0,): set(), (1, 0, 1): {"block.move_right"}, (1,): set()}
    me.selects((1, 0, 1))
    me.presses(Qt.Key.Key_Right, ALT)
    assert command("block.move_left").enabled(me.session)
    assert not command("block.move_right").enabled(me.session)
