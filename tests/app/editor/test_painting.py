"""A thousand blocks: only the visible ones are painted. And it looks right in every theme, size and zoom."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication

from camplab.app.editor.drawing import ink
from camplab.app.look import style
from camplab.blocks.structure import Group, Parallel
from tests.app.editor.conftest import CTRL, block


def test_of_a_thousand_blocks_only_the_visible_are_painted(learner) -> None:
    me = learner(*(block("activation") for _ in range(1000)))
    me.stack.viewport().repaint()
    assert 5 < me.stack.painted < 20
    me.stack.verticalScrollBar().setValue(me.stack.verticalScrollBar().maximum() // 2)
    me.stack.viewport().repaint()
    assert 5 < me.stack.painted < 20


def test_far_away_all_thousand_are_painted(learner) -> None:
    me = learner(*(block("activation") for _ in range(60)))
    me.stack.fit()
    me.stack.viewport().repaint()
    assert me.stack.painted == 60


def test_the_point_under_the_mouse_stays_when_zooming(learner) -> None:
    me = learner(*(block("activation") for _ in range(40)))
    me.stack.verticalScrollBar().setValue(500)
    where = QPointF(me.stack.viewport().width() / 2, 300)
    before = me.stack.to_scene(where)
    wheel = QWheelEvent(where, me.stack.viewport().mapToGlobal(where), QPoint(), QPoint(0, 240),
                        Qt.MouseButton.NoButton, CTRL, Qt.ScrollPhase.NoScrollPhase, False)  # fmt: skip
    QApplication.sendEvent(me.stack.viewport(), wheel)
    assert me.stack.scene.zoom > 1.2
    assert me.stack.to_scene(where) == pytest.approx(before, abs=1.5)


@pytest.mark.parametrize("theme", ["light", "dark"])
@pytest.mark.parametrize("classroom", [False, True])
def test_every_theme_paints_everything(learner, theme, classroom) -> None:
    me = learner(
        block("convolution", frozen=True, probe=True), block("inception"), Parallel(branches=((), ())), Group(),
        block("flatten"), block("dense", bypass=True),
    )  # fmt: skip
    height = me.stack.scene.layout.height
    style.choose(theme, classroom)
    me.stack.fold((me.net[1].uid,))
    me.stack.fit()
    me.stack.viewport().repaint()
    assert me.stack.scene.look.theme.name == theme
    assert (me.stack.scene.look.metrics.card_h > 60) is classroom
    assert me.stack.scene.layout.height > height


def test_selecting_a_block_far_below_scrolls_to_it(learner) -> None:
    me = learner(*(block("activation") for _ in range(200)))
    me.stack.setFocus()
    me.presses(Qt.Key.Key_End)
    me.stack._glide.setCurrentTime(me.stack._glide.duration())
    card = me.stack.to_view(me.card(199).rect)
    assert card.y >= 0
    assert card.bottom <= me.stack.viewport().height()


def test_middle_button_pans(learner) -> None:
    from PySide6.QtTest import QTest

    from tests.app.editor.conftest import NONE

    me = learner(*(block("activation") for _ in range(60)))
    port = me.stack.viewport()
    QTest.mousePress(port, Qt.MouseButton.MiddleButton, NONE, QPoint(100, 400))
    QTest.mouseMove(port, QPoint(100, 300))
    assert me.stack.verticalScrollBar().value() == 100
    QTest.mouseRelease(port, Qt.MouseButton.MiddleButton, NONE, QPoint(100, 300))


def test_in_a_narrow_window_cards_shrink_until_they_fit(learner) -> None:
    me = learner(block("flatten"), block("dense"))
    assert me.stack.scene.zoom == 1
    me.window.resize(760, 700)
    me.settles()
    card = me.stack.to_view(me.card(0).rect)
    assert me.stack.scene.zoom < 1
    assert card.x >= 0
    assert card.right <= me.stack.viewport().width()
    me.stack.setFocus()
    me.presses(Qt.Key.Key_Plus, CTRL)
    zoomed = me.stack.scene.zoom
    me.window.resize(1280, 700)
    me.settles()
    assert me.stack.scene.zoom == zoomed, "a zoom the learner chose stays"
    me.presses(Qt.Key.Key_0, CTRL)
    assert me.stack.scene.zoom == 1


def test_the_stack_keeps_its_axis_when_a_wide_block_comes_in(learner) -> None:
    me = learner(block("flatten"), Parallel(branches=tuple((block("dense"),) for _ in range(6))))
    axis = me.stack.to_view(me.card(0).rect).cx
    assert axis == pytest.approx(me.stack.viewport().width() / 2, abs=2)
    me.stack.fold((me.net[1].uid,))
    assert me.stack.to_view(me.card(0).rect).cx == pytest.approx(axis, abs=2)
    me.stack.fold((me.net[1].uid,))
    assert me.stack.to_view(me.card(0).rect).cx == pytest.approx(axis, abs=2)


def test_another_project_is_shown_from_its_beginning(learner) -> None:
    me = learner(*(block("activation") for _ in range(60)))
    me.stack.verticalScrollBar().setValue(900)
    me.session.edit(lambda net: net[1:], me.session.history.now.label)
    assert me.stack.verticalScrollBar().value() == 900
    me.session.open(me.session.project.with_net(tuple(block("activation") for _ in range(50))))
    assert me.stack.verticalScrollBar().value() == 0


def test_a_title_with_no_room_goes_on_in_a_second_line_where_no_mark_stands(learner, monkeypatch) -> None:
    name = "The very first block that we made by ourselves"
    written: list[str] = []
    monkeypatch.setattr(ink, "lines", lambda _p, _box, text, *_: written.append(text))
    me = learner(block("flatten", name=name), block("dense", name=name, probe=True), block("dropout", name="short"))
    written.clear()
    me.stack.grab()
    assert written == [name]
