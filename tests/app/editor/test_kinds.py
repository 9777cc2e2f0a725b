"""All blocks of one kind are selected and changed at once, equal ones too: uids tell blocks apart, not their values."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton

from camplab.app.editor.stack import menu
from camplab.blocks.base import Block
from camplab.blocks.structure import Group, Parallel, Repeat
from camplab.document import edits
from tests.app.editor.conftest import ALT, CTRL, LEFT, SHIFT, block

CLICK = Qt.KeyboardModifier.NoModifier


def sigmoids() -> tuple[Block, ...]:
    """Twenty dense layers with equal sigmoids between them, and a softmax that is another kind."""
    pairs = [part for _ in range(20) for part in (block("dense"), block("activation", kind="sigmoid"))]
    return (block("flatten"), *pairs, block("dense", out_features=10), block("activation", kind="softmax"))


@pytest.fixture
def double_click() -> Iterator[None]:
    before = QApplication.doubleClickInterval()
    yield
    QApplication.setDoubleClickInterval(before)


def kinds_of_activations(me) -> list[str]:
    return [part.kind for part in me.net if part.tag == "activation"]


def buttons(me) -> list[str]:
    return [button.text() for button in me.inspector.page.kinds.findChildren(QPushButton) if button.isVisible()]


def chooses(me, setting: str, text: str) -> int:
    """Open a list of the form and click an entry; how many clicks that takes."""
    box = me.inspector.page.form.rows[setting].field
    QTest.mouseClick(box, LEFT, CLICK, box.rect().center())
    me.settles()
    view = box.view()
    place = view.visualRect(box.model().index(box.findText(text), 0)).center()
    QTest.mouseMove(view.viewport(), place)
    QTest.mouseClick(view.viewport(), LEFT, CLICK, place)
    me.settles()
    return 2


def test_twenty_sigmoids_are_cured_with_three_clicks(learner, double_click) -> None:
    QApplication.setDoubleClickInterval(0)  # else the list waits whether the click that opened it is a double one
    me = learner(*sigmoids())
    me.clicks((2,))
    clicks = 1
    me.presses(Qt.Key.Key_A, CTRL | SHIFT)
    clicks += chooses(me, "kind", "ReLU")
    assert kinds_of_activations(me) == ["relu"] * 20 + ["softmax"]
    assert clicks <= 3
    assert len(me.session.selection) == 20
    me.undoes()
    assert kinds_of_activations(me) == ["sigmoid"] * 20 + ["softmax"]
    me.session.redo()
    assert kinds_of_activations(me) == ["relu"] * 20 + ["softmax"]


def test_the_inspector_offers_all_of_the_kind_of_the_selected_block(learner) -> None:
    me = learner(*sigmoids())
    me.clicks((2,))
    assert buttons(me) == ["Select all 20 of this kind"]
    QTest.mouseClick(me.inspector.page.kinds.findChildren(QPushButton)[0], LEFT)
    me.settles()
    assert len(me.session.selection) == 20
    assert me.session.selection[-1] == me.net[2].uid, "the one that was clicked stays the current one"
    assert buttons(me) == []


def test_the_context_menu_offers_it_too(learner) -> None:
    me = learner(*sigmoids())
    me.clicks((1,))
    made = menu.build(me.session, me.stack)
    action = next(action for action in made.actions() if action.objectName() == "edit.select_kind")
    assert action.text().replace("&", "") == "Select all of this kind"
    action.trigger()
    assert me.selected() == ["dense"] * 21
    made.deleteLater()


def test_a_change_reaches_every_equal_block_that_is_selected(learner) -> None:
    me = learner(block("flatten"), *(block("dense") for _ in range(19)))
    me.clicks((1,))
    me.clicks((19,), SHIFT)
    width = me.inspector.page.form.rows["out_features"].field
    width.setFocus()
    QTest.keyClick(width, Qt.Key.Key_A, CTRL)
    QTest.keyClicks(width, "9")
    assert [part.out_features for part in me.net[1:]] == [9] * 19
    assert len(me.inspector.page.blocks) == 19


def test_all_of_a_kind_are_found_in_branches_repeats_and_groups(learner) -> None:
    def inner() -> tuple[Block, ...]:
        return block("dense"), block("activation")

    branches = (inner(), ())
    me = learner(block("flatten"), *inner(), Group(body=inner()), Repeat(body=inner()), Parallel(branches=branches))
    me.clicks((2,))
    me.presses(Qt.Key.Key_A, CTRL | SHIFT)
    places = [edits.find(me.net, uid) for uid in me.session.selection]
    assert sorted(places) == [(2,), (3, 0, 1), (4, 0, 1), (5, 0, 1)]


def test_several_kinds_widen_each(learner) -> None:
    me = learner(*sigmoids())
    me.selects((1,), (2,))
    me.presses(Qt.Key.Key_A, CTRL | SHIFT)
    assert len(me.session.selection) == 41


def test_everything_selected_shows_what_is_there_and_what_it_costs_together(learner) -> None:
    me = learner(
        block("flatten"), block("dense", out_features=10), block("activation"), block("dense", out_features=10)
    )
    me.stack.setFocus()
    me.presses(Qt.Key.Key_A, CTRL)
    page = me.inspector.page
    assert page.title.text() == "4 blocks"
    assert buttons(me) == ["Dense · fc × 2", "Flatten · flatten × 1", "Activation · relu × 1"]
    assert "760" in page.facts.text()  # 64 · 10 + 10, and 10 · 10 + 10
    assert page.frozen.isVisible()
    assert (page.name.text(), page.icon.isVisible()) == ("", False), "nothing is common to all, no kind is theirs"
    QTest.mouseClick(page.kinds.findChildren(QPushButton)[0], LEFT)
    me.settles()
    assert me.selected() == ["dense", "dense"]
    assert (me.inspector.page.name.text(), me.inspector.page.icon.isVisible()) == ("common settings", True)
    assert "out_features" in me.inspector.page.form.rows


def test_one_of_two_equal_blocks_moves_past_the_other(learner) -> None:
    me = learner(block("dropout"), block("dropout"), block("flatten"))
    uid = me.net[0].uid
    me.clicks((0,))
    me.presses(Qt.Key.Key_Down, ALT)
    assert me.net[1].uid == uid
    me.presses(Qt.Key.Key_Down, ALT)
    assert me.kinds() == ["dropout", "flatten", "dropout"]
    assert me.net[2].uid == uid
    me.undoes()
    me.undoes()
    assert me.net[0].uid == uid


def test_a_press_on_the_button_of_one_card_that_ends_on_an_equal_one_of_another_mends_nothing(learner) -> None:
    from PySide6.QtCore import QPoint

    from camplab.app.editor.drawing.geometry import Rect
    from tests.app.editor.test_remedies import middle_of_button

    row = (block("dense"),)
    me = learner(Parallel(branches=(row, tuple(part.copied() for part in row))))
    me.stack.fit()
    me.settles()
    places = [me.card(0, branch, 0) for branch in (0, 1)]
    points = [me.stack.to_view(Rect(*middle_of_button(me, card.rect, card.misfit), 0, 0)) for card in places]
    start, stop = (QPoint(round(point.x), round(point.y)) for point in points)
    QTest.mousePress(me.stack.viewport(), LEFT, CLICK, start)
    QTest.mouseRelease(me.stack.viewport(), LEFT, CLICK, stop)
    assert [[part.tag for part in branch] for branch in me.net[0].branches] == [["dense"], ["dense"]]


@pytest.mark.parametrize("number", [1, 2])
def test_what_a_remedy_leaves_stays_selected_and_what_it_puts_in_place_is(learner, number) -> None:
    from camplab.document.recipe import Recipe

    me = learner(block("flatten"), block("batch_norm"), block("dense", out_features=10))
    project = me.session.project.model_copy(update={"training": Recipe(batch_size=1)})
    me.session.open(project)
    me.settles()
    me.selects((0,), (1,))
    me.presses(str(number))
    assert me.selected() == ["flatten", "batch_norm" if number == 1 else "layer_norm"]
    me.undoes()
    assert me.selected() == ["flatten", "batch_norm"]
