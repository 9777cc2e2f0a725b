"""A block that does not fit says so on its card and offers ways out: one click, or one key, each one undo step."""

from __future__ import annotations

from PySide6.QtCore import Qt

from camplab.app.editor.commands import can_mend, in_trouble, mend_first
from camplab.app.editor.drawing.notes import sentence_of
from camplab.blocks.base import Remark
from camplab.blocks.structure import Group
from camplab.words import say
from tests.app.editor.conftest import block


def middle_of_button(me, rect, misfit, number: int = 1) -> tuple[float, float]:
    note = me.stack.scene.look.note(misfit, rect.w)
    button = note.buttons[number - 1].rect
    top = rect.bottom - note.height
    return rect.x + button.x + button.w / 2, top + button.y + button.h / 2


def test_the_card_says_the_arithmetic_and_blocks_after_it_wait(learner) -> None:
    me = learner(block("dense"), block("activation"))
    misfit = me.card(0).facts.misfit
    assert sentence_of(misfit) == "A dense layer takes a vector; here comes an image of 1×8×8: flatten it to 64 first"
    assert me.card(1).facts.x is None
    assert me.stack.scene.waits
    assert me.stack.scene.finish is None, "the output waits, too, instead of complaining a second time"


def test_one_click_mends_and_one_undo_takes_it_back(learner) -> None:
    me = learner(block("dense"))
    card = me.card(0)
    me.clicks_at(*middle_of_button(me, card.rect, card.facts.misfit))
    assert me.kinds() == ["flatten", "dense"]
    assert me.card(1).facts.misfit is None
    me.undoes()
    assert me.kinds() == ["dense"]


def test_a_press_that_ends_elsewhere_mends_nothing(learner) -> None:
    from PySide6.QtCore import QPoint
    from PySide6.QtTest import QTest

    from camplab.app.editor.drawing.geometry import Rect

    me = learner(block("dense"))
    card = me.card(0)
    x, y = middle_of_button(me, card.rect, card.facts.misfit)
    port = me.stack.viewport()
    QTest.mousePress(port, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, me.point(Rect(x, y, 0, 0)))
    QTest.mouseMove(port, QPoint(5, 5))
    QTest.mouseRelease(port, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, QPoint(5, 5))
    assert me.kinds() == ["dense"]


def test_the_number_key_takes_the_remedy(learner) -> None:
    me = learner(block("dense"))
    me.selects((0,))
    me.presses("1")
    assert me.kinds() == ["flatten", "dense"]


def test_the_output_card_offers_remedies_too(learner) -> None:
    me = learner(block("flatten"), block("dense", out_features=11))
    wrong = me.stack.scene.finish
    assert "10 classes need a vector of 10 numbers" in sentence_of(wrong)
    me.clicks_at(*middle_of_button(me, me.stack.scene.layout.output, wrong))
    assert me.net[1].out_features == 10
    assert me.stack.scene.finish is None
    me.undoes()
    me.stack.setFocus()
    me.presses("2")
    assert [part.out_features for part in me.net[1:]] == [11, 10]


def test_a_misfit_inside_a_group_is_mended_inside_it(learner) -> None:
    me = learner(Group(body=(block("dense"),)))
    me.stack.setFocus()
    me.presses(Qt.Key.Key_Period, Qt.KeyboardModifier.ControlModifier)
    assert me.outline() == [("group", ["flatten", "dense"])]


def test_the_button_under_the_mouse_lights_up(learner) -> None:
    from PySide6.QtTest import QTest

    from camplab.app.editor.drawing.geometry import Rect

    me = learner(block("dense"))
    card = me.card(0)
    x, y = middle_of_button(me, card.rect, card.facts.misfit)
    QTest.mouseMove(me.stack.viewport(), me.point(Rect(x, y, 0, 0)))
    assert me.stack.scene.button == (me.net[0].uid, 1)
    assert me.stack.viewport().cursor().shape() == Qt.CursorShape.PointingHandCursor


def test_the_inspector_offers_the_same_ways_out(learner) -> None:
    from PySide6.QtTest import QTest
    from PySide6.QtWidgets import QPushButton

    me = learner(block("dense"))
    me.selects((0,))
    button = next(b for b in me.inspector.findChildren(QPushButton) if b.isVisible() and b.text() == "Insert Flatten")
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert me.kinds() == ["flatten", "dense"]


def test_a_folded_group_speaks_for_what_it_holds(learner) -> None:
    me = learner(Group(body=(block("activation"), block("dense"))), block("activation"))
    me.stack.fold((me.net[0].uid,))
    card = me.card(0)
    assert "flatten it to 64 first" in sentence_of(card.misfit)
    me.clicks_at(*middle_of_button(me, card.rect, card.misfit))
    assert me.outline() == [("group", ["activation", "flatten", "dense"]), "activation"]


def test_a_template_in_trouble_says_why_without_ways_that_do_not_exist(learner) -> None:
    me = learner(block("flatten"), block("inception"))
    card = me.card(1)
    assert card.misfit is not None
    me.selects((1,))
    assert me.inspector.page.wrong.isVisible()
    me.stack.fold((me.net[1].uid,))
    me.stack.viewport().repaint()


def test_f8_unfolds_what_hides_the_next_misfit(learner) -> None:
    me = learner(block("activation"), Group(body=(Group(body=(block("dense"),)),)))
    inner = me.net[1].body[0].body[0]
    me.stack.fold((me.net[1].uid, me.net[1].body[0].uid))
    assert me.stack.card(inner.uid) is None
    me.stack.setFocus()
    me.presses(Qt.Key.Key_F8)
    assert me.session.selection == (inner.uid,)
    assert me.stack.card(inner.uid) is not None


def test_a_softmax_before_the_loss_is_mentioned_on_the_output_card_and_goes_with_a_click(learner) -> None:
    me = learner(block("flatten"), block("dense", out_features=10), block("activation", kind="softmax"))
    said = me.stack.scene.finish
    assert isinstance(said, Remark)
    assert "cannot fall below 1.46" in sentence_of(said)
    assert not in_trouble(me.session), "it can be trained all the same"
    me.selects((1,))
    me.clicks_at(*middle_of_button(me, me.stack.scene.layout.output, said))
    assert me.kinds() == ["flatten", "dense"]
    assert me.selected() == ["dense"]
    assert me.stack.scene.finish is None
    me.undoes()
    assert me.kinds() == ["flatten", "dense", "activation"]


def test_the_first_way_out_of_a_remark_has_the_key_of_the_others(learner) -> None:
    me = learner(block("flatten"), block("dense", out_features=10), block("activation", kind="sigmoid"))
    assert can_mend(me.session)
    mend_first(me.session)
    assert me.kinds() == ["flatten", "dense"]
    assert not can_mend(me.session)


def test_a_batch_that_is_too_small_for_batch_norm_grows_with_a_click(learner) -> None:
    me = learner(block("flatten"), block("batch_norm"), block("dense", out_features=10))
    recipe = me.session.project.training
    alone = recipe.model_copy(update={"batch_size": 1})
    me.session.edit_project(me.session.project.model_copy(update={"training": alone}), say("Batch size"))
    me.settles()
    said = me.stack.scene.finish
    assert "needs at least 2" in sentence_of(said)
    me.clicks_at(*middle_of_button(me, me.stack.scene.layout.output, said))
    assert me.session.project.training.batch_size == 2
    assert me.stack.scene.finish is None
    me.undoes()
    assert me.session.project.training.batch_size == 1
