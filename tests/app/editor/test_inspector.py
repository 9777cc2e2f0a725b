"""The form of the selected block: edits are undo steps, mistakes are said below the field, facts follow at once."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from camplab.app.forms.number_box import MIXED
from camplab.app.panels.network.columns import COLUMNS
from camplab.blocks.base import REGISTRY
from camplab.blocks.structure import Repeat
from tests.app.editor.conftest import CTRL, LEFT, NONE, block, field


def types(widget, text: str) -> None:
    widget.setFocus()
    QTest.keyClick(widget, Qt.Key.Key_A, CTRL)
    QTest.keyClicks(widget, text)


def test_with_nothing_selected_it_shows_sums_and_notes(learner) -> None:
    me = learner(block("flatten"), block("dense", out_features=10))
    me.settles()
    assert "650" in me.inspector.overview.sums.text()
    assert "64" not in me.inspector.overview.title.text()
    QTest.keyClicks(me.inspector.overview.notes, "first try")
    assert me.session.project.notes == "first try"
    me.undoes()
    assert me.session.project.notes == "", "typing is one step"
    assert me.inspector.overview.notes.toPlainText() == ""
    me.selects((1,))
    assert field(me, "out_features").value == 10


def test_memory_means_one_thing_whatever_panel_says_it(learner) -> None:
    """In the network table it is that of training with a batch; here are the weights alone."""
    me = learner(block("flatten"), block("dense", out_features=10))
    here = {title: text for title, text, _ in me.inspector.overview.rows()}
    assert "Memory" in [str(column.title) for column in COLUMNS]
    assert "Memory" not in here
    assert here["Weights in memory"] == "2.54 KiB"


def test_a_typed_number_is_an_edit_and_everything_follows(learner) -> None:
    me = learner(block("flatten"), block("dense"))
    me.selects((1,))
    types(field(me, "out_features"), "100")
    me.settles()
    assert me.net[1].out_features == 100
    assert "6,500" in me.inspector.page.facts.text()
    assert "100 × 64 + 100" in me.inspector.page.facts.text()
    assert str(me.card(1).facts.y) == "100"


def test_a_burst_of_digits_too_many_leaves_the_number_that_was(learner) -> None:
    """All keys come before the form is shown anew; the first of them had stayed as a number."""
    me = learner(block("flatten"), block("dense"), block("dense", out_features=7))
    me.selects((1,))
    types(field(me, "out_features"), "9999999999999")
    me.settles()
    row = me.inspector.page.form.rows["out_features"]
    assert me.net[1].out_features == 64
    assert row.field.text() == "9999999999999"
    assert row.error.text().endswith("got 9999999999999; 64 stays")
    assert not me.session.history.past, "nothing was changed"
    me.selects((2,))
    me.settles()
    assert (field(me, "out_features").text(), me.inspector.page.form.rows["out_features"].error.text()) == ("7", "")
    me.selects((1,))
    me.settles()
    types(field(me, "out_features"), "32")
    me.selects((1,), (2,))
    me.settles()
    types(field(me, "out_features"), "9999999999999")
    me.settles()
    assert [block.out_features for block in me.net[1:]] == [32, 7]


def test_stepping_a_number_up_and_up_is_one_undo_step(learner) -> None:
    me = learner(block("flatten"), block("dense"))
    me.selects((1,))
    box = field(me, "out_features")
    box.setFocus()
    for _ in range(6):
        QTest.keyClick(box, Qt.Key.Key_Up)
    assert me.net[1].out_features == 70
    me.undoes()
    assert me.net[1].out_features == 64
    assert box.text() == "64"


def test_after_leaving_the_field_another_step_begins(learner) -> None:
    me = learner(block("flatten"), block("dense"))
    me.selects((1,))
    box = field(me, "out_features")
    box.setFocus()
    QTest.keyClick(box, Qt.Key.Key_Up)
    me.stack.setFocus()
    box.setFocus()
    QTest.keyClick(box, Qt.Key.Key_Up)
    me.undoes()
    assert me.net[1].out_features == 65


def test_what_cannot_be_is_said_below_the_field_and_changes_nothing(learner) -> None:
    me = learner(block("flatten"), block("dense"))
    me.selects((1,))
    types(field(me, "out_features"), "many")
    error = me.inspector.page.form.rows["out_features"].error
    assert error.isVisible()
    assert error.text() == "Outputs must be a whole number, got many; 64 stays"
    assert me.net[1].out_features == 64
    types(field(me, "out_features"), "0")
    assert "at least 1" in error.text()
    types(field(me, "out_features"), "12")
    assert not error.isVisible()
    assert me.net[1].out_features == 12


def test_a_kernel_is_one_number_or_a_pair_and_padding_may_be_same(learner) -> None:
    me = learner(block("convolution"))
    me.selects((0,))
    types(field(me, "kernel"), "3x5")
    assert me.net[0].kernel == (3, 5)
    types(field(me, "padding"), "1")
    assert me.net[0].padding == 1
    QTest.mouseClick(field(me, "padding")._word, LEFT)
    assert me.net[0].padding == "same"
    types(field(me, "groups"), "depthwise")
    assert me.net[0].groups == "depthwise"


def test_a_choice_and_a_switch(learner) -> None:
    me = learner(block("activation"))
    me.selects((0,))
    box = field(me, "kind")
    box.setFocus()
    QTest.keyClicks(box, "Tanh")
    box.activated.emit(box.findText("Tanh"))
    assert me.net[0].kind == "tanh"
    me.undoes()
    assert me.net[0].kind == "relu"


def test_settings_that_do_not_matter_now_are_hidden(learner) -> None:
    me = learner(block("to_sequence"), block("recurrent"))
    me.selects((1,))
    assert not field(me, "forget_bias").isVisible()
    cell = field(me, "cell")
    cell.activated.emit(cell.findData("lstm"))
    me.settles()
    assert field(me, "forget_bias").isVisible()


def test_several_blocks_share_a_form_of_their_common_settings(learner) -> None:
    me = learner(block("flatten"), block("dense", out_features=5), block("activation"), block("dense"))
    me.selects((1,), (3,))
    assert field(me, "out_features").value is MIXED
    assert "name" not in me.inspector.page.form.rows
    types(field(me, "out_features"), "9")
    assert [me.net[index].out_features for index in (1, 3)] == [9, 9]
    me.undoes()
    assert [me.net[index].out_features for index in (1, 3)] == [5, 64]


def test_padlock_and_eye_freeze_and_watch(learner) -> None:
    me = learner(block("flatten"), block("dense"))
    me.selects((1,))
    QTest.mouseClick(me.inspector.page.frozen, LEFT)
    assert me.net[1].frozen
    me.undoes()
    assert not me.inspector.page.frozen.isChecked()
    QTest.mouseClick(me.inspector.page.watched, LEFT)
    assert me.net[1].probe
    assert me.inspector.page.watched.isChecked()


def test_the_page_shows_arithmetic_state_dict_and_receptive_field(learner) -> None:
    me = learner(block("convolution", out_channels=8, kernel=5, padding=0), block("convolution", kernel=3))
    me.selects((0,))
    page = me.inspector.page
    assert str(me.net[0].arithmetic(me.session.project.x)) in page.facts.text()
    assert "conv1.weight" in page.state.text()
    assert "8×1×5×5" in page.state.text()
    assert page.field.seen == ((1, 6), (1, 6))
    me.selects((1,))
    assert "7×7 pixels" in me.inspector.page.field_text.text()


def test_a_block_that_sees_everything_says_so(learner) -> None:
    me = learner(block("flatten"), block("dense"))
    me.selects((1,))
    assert me.inspector.page.field_text.text() == "Each output sees the whole input"


@pytest.mark.long  # in Korean it is asked in every run of the tests, in `test_room_for_words`
def test_every_block_has_a_form_that_shows_its_values_and_help(learner) -> None:
    me = learner()
    for tag, kind in REGISTRY.items():
        me.session.open(me.session.project.with_net((kind(),)))
        me.session.select((me.net[0].uid,))
        me.settles()
        page = me.inspector.page
        for name, row in page.form.rows.items():
            assert row.field.accessibleName(), (tag, name)
        assert "$" not in page.help.text(), tag
        assert "\\" not in page.help.text(), tag


def test_the_wheel_over_a_field_without_the_keyboard_changes_nothing(learner) -> None:
    from PySide6.QtCore import QPoint, QPointF
    from PySide6.QtGui import QWheelEvent
    from PySide6.QtWidgets import QApplication

    me = learner(block("flatten"), block("dense"))
    me.selects((1,))
    box = field(me, "out_features")
    where = QPointF(box.rect().center())
    wheel = QWheelEvent(where, box.mapToGlobal(where), QPoint(0, 0), QPoint(0, 120), Qt.MouseButton.NoButton, NONE,
                        Qt.ScrollPhase.NoScrollPhase, False)  # fmt: skip
    QApplication.sendEvent(box, wheel)
    assert me.net[1].out_features == 64


def test_a_repeat_is_counted_with_all_its_turns(learner) -> None:
    me = learner(block("flatten"), Repeat(times=3, body=(block("dense"),)))
    me.selects((1,))
    types(field(me, "times"), "4")
    assert me.net[1].times == 4
    me.settles()
    assert f"{4 * 4160:,}" in me.inspector.page.facts.text()


def test_a_sentence_below_an_editor_is_read_whole(learner) -> None:
    me = learner(block("dense"))
    me.inspector.setFixedWidth(264)
    me.selects((0,))
    row = me.inspector.page.form.rows["out_features"]
    for wrong in (
        "it must be a whole number between 1 and 65,536, without any letters in it and without a point",
        "no",
    ):
        row.complain(wrong)
        for _ in range(3):
            me.settles()
        assert row.error.height() == row.error.heightForWidth(row.error.width()), wrong


def test_a_wide_table_in_a_help_text_does_not_cut_off_the_page(learner) -> None:
    me = learner(block("activation"))
    me.inspector.setFixedWidth(264)
    me.selects((0,))
    page = me.inspector.page
    assert page.minimumSizeHint().width() <= me.inspector._scroll.viewport().width()
    assert page.watched.geometry().right() < me.inspector._scroll.viewport().width()
