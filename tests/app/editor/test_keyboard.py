"""Every mouse action has a twin on the keyboard; each is one step that can be undone."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QKeySequence
from PySide6.QtTest import QTest

from camplab.app.editor.commands import COMMANDS, command
from camplab.app.editor.stack.menu import build
from camplab.app.editor.stack.whole_stack import WholeStack
from camplab.blocks.structure import Group, Parallel, Repeat
from camplab.document import edits
from tests.app.editor.conftest import ALT, CTRL, SHIFT, block

CTRL_SHIFT = CTRL | SHIFT


def stack(learner):
    me = learner(block("flatten"), block("dense"), block("activation"), block("dropout"))
    me.selects((1,))
    return me


def test_delete_takes_the_block_away_and_selects_the_next(learner) -> None:
    me = stack(learner)
    me.presses(Qt.Key.Key_Delete)
    assert me.kinds() == ["flatten", "activation", "dropout"]
    assert me.selected() == ["activation"]
    me.undoes()
    assert me.kinds() == ["flatten", "dense", "activation", "dropout"]
    assert me.selected() == ["dense"]


def test_after_deleting_the_last_block_of_a_branch_the_structure_is_selected(learner) -> None:
    me = learner(block("flatten"), Parallel(branches=((block("dense"),), ())))
    me.selects((1, 0, 0))
    me.presses(Qt.Key.Key_Backspace)
    assert me.selected() == ["parallel"]


def test_copy_cut_and_paste_as_text(learner) -> None:
    me = stack(learner)
    me.presses(Qt.Key.Key_C, CTRL)
    assert '"dense"' in QGuiApplication.clipboard().text()
    me.selects((3,))
    me.presses(Qt.Key.Key_V, CTRL)
    assert me.kinds() == ["flatten", "dense", "activation", "dropout", "dense"]
    me.presses(Qt.Key.Key_X, CTRL)
    assert me.kinds() == ["flatten", "dense", "activation", "dropout"]
    assert me.session.history.now.label.template == "Cut"


def test_pasting_something_else_is_explained_in_the_stack(learner) -> None:
    me = stack(learner)
    QGuiApplication.clipboard().setText('{"block": "no such thing"')
    me.presses(Qt.Key.Key_V, CTRL)
    assert len(me.net) == 4
    assert me.stack.toast.isVisible()
    assert "clipboard cannot be pasted" in me.stack.toast.text()
    QGuiApplication.clipboard().setText('a "block" in a mail')
    me.presses(Qt.Key.Key_V, CTRL)
    assert "it holds no blocks; copy blocks in camplab first" in me.stack.toast.text()
    me.presses(Qt.Key.Key_C, CTRL)
    me.presses(Qt.Key.Key_V, CTRL)
    assert me.kinds() == ["flatten", "dense", "dense", "activation", "dropout"]


def test_duplicate_puts_copies_after_the_selection(learner) -> None:
    me = stack(learner)
    me.clicks((2,), CTRL)
    me.presses(Qt.Key.Key_D, CTRL)
    assert me.kinds() == ["flatten", "dense", "activation", "dense", "activation", "dropout"]
    assert me.session.selection == (me.net[3].uid, me.net[4].uid)


@pytest.mark.parametrize(
    ("key", "modifiers", "outline"),
    [
        (Qt.Key.Key_G, CTRL, ["flatten", ("group", ["dense", "activation"]), "dropout"]),
        (Qt.Key.Key_R, CTRL, ["flatten", ("repeat", ["dense", "activation"]), "dropout"]),
        (Qt.Key.Key_R, CTRL_SHIFT, ["flatten", ("parallel", ["dense", "activation"], []), "dropout"]),
        (Qt.Key.Key_P, CTRL_SHIFT, ["flatten", ("parallel", ["dense", "activation"], []), "dropout"]),
    ],
)
def test_wrapping_and_unwrapping(learner, key, modifiers, outline) -> None:
    me = stack(learner)
    me.clicks((2,), CTRL)
    me.presses(key, modifiers)
    assert me.outline() == outline
    assert me.session.selection == (me.net[1].uid,)
    me.presses(Qt.Key.Key_G, CTRL_SHIFT)
    assert me.outline() == ["flatten", "dense", "activation", "dropout"]
    assert me.selected() == ["dense", "activation"]
    me.undoes()
    assert me.outline() == outline
    me.undoes()
    assert me.outline() == ["flatten", "dense", "activation", "dropout"]


def test_wrapping_blocks_that_are_no_neighbours_is_explained(learner) -> None:
    me = stack(learner)
    me.clicks((3,), CTRL)
    me.presses(Qt.Key.Key_G, CTRL)
    assert me.kinds() == ["flatten", "dense", "activation", "dropout"]
    assert me.stack.toast.text() == (
        "Only neighbours can be wrapped: select blocks that follow each other in one branch"
    )
    me.clicks((2,), CTRL)
    me.presses(Qt.Key.Key_G, CTRL)
    assert me.outline() == ["flatten", ("group", ["dense", "activation", "dropout"])]


def test_wrapping_nothing_is_explained_and_not_offered(learner) -> None:
    me = stack(learner)
    me.session.select(())
    assert not command("block.group").enabled(me.session)
    with pytest.raises(edits.EditRefused, match="select the blocks to wrap first"):
        edits.wrap(me.net, (), "group")
    me.selects((1,))
    me.clicks((2,), CTRL)
    me.presses(Qt.Key.Key_G, CTRL)
    assert me.outline() == ["flatten", ("group", ["dense", "activation"]), "dropout"]


def test_unwrapping_a_template_leaves_what_it_stands_for(learner) -> None:
    me = learner(block("residual", channels=4))
    me.selects((0,))
    me.presses(Qt.Key.Key_G, CTRL_SHIFT)
    assert me.kinds() == ["group"]
    assert me.selected() == ["group"]


def test_b_f_and_w_bypass_freeze_and_watch_all_that_is_selected(learner) -> None:
    me = stack(learner)
    me.clicks((2,), CTRL)
    me.presses(Qt.Key.Key_F)
    assert [part.frozen for part in me.net] == [False, True, True, False]
    me.presses(Qt.Key.Key_F)
    assert not any(part.frozen for part in me.net)
    me.presses(Qt.Key.Key_B)
    assert [part.bypass for part in me.net] == [False, True, True, False]
    me.undoes()
    assert not any(part.bypass for part in me.net)
    me.presses(Qt.Key.Key_W)
    assert [part.probe for part in me.net] == [False, True, True, False]


def test_space_folds_and_unfolds(learner) -> None:
    me = learner(block("flatten"), Group(body=(block("dense"), block("dense"))))
    me.selects((1,))
    assert len(me.stack.scene.layout.cards) == 4
    me.presses(Qt.Key.Key_Space)
    assert len(me.stack.scene.layout.cards) == 2
    assert not me.session.unsaved, "folding is not an edit"
    me.presses(Qt.Key.Key_Right)
    assert len(me.stack.scene.layout.cards) == 4
    me.presses(Qt.Key.Key_Left)
    assert len(me.stack.scene.layout.cards) == 2


def test_f2_renames_in_place_and_escape_leaves_the_name(learner) -> None:
    me = stack(learner)
    me.presses(Qt.Key.Key_F2)
    me.presses("stem")
    me.presses(Qt.Key.Key_Return)
    assert me.net[1].name == "stem"
    assert me.stack.hasFocus()
    me.presses(Qt.Key.Key_F2)
    me.presses("other")
    me.presses(Qt.Key.Key_Escape)
    assert me.net[1].name == "stem"
    me.undoes()
    assert me.net[1].name == ""


def test_enter_goes_to_the_first_setting_and_escape_back(learner) -> None:
    me = stack(learner)
    me.presses(Qt.Key.Key_Return)
    assert me.inspector.page.form.rows["out_features"].field.hasFocus()
    me.presses(Qt.Key.Key_Escape)
    assert me.stack.hasFocus()


def test_slash_searches_and_enter_adds_after_the_selection(learner) -> None:
    me = stack(learner)
    me.presses("/")
    assert me.palette.search.hasFocus()
    me.presses("batch")
    me.presses(Qt.Key.Key_Return)
    assert me.kinds() == ["flatten", "dense", "batch_norm", "activation", "dropout"]
    assert me.stack.hasFocus()
    assert me.selected() == ["batch_norm"]


def test_alt_up_and_down_move_the_block(learner) -> None:
    me = stack(learner)
    me.presses(Qt.Key.Key_Down, ALT)
    assert me.kinds() == ["flatten", "activation", "dense", "dropout"]
    me.presses(Qt.Key.Key_Up, ALT)
    me.presses(Qt.Key.Key_Up, ALT)
    me.presses(Qt.Key.Key_Up, ALT)
    assert me.kinds() == ["dense", "flatten", "activation", "dropout"]


def test_branches_are_added_and_taken_away(learner) -> None:
    me = learner(block("flatten"), Parallel(branches=((block("dense"),), ())))
    me.selects((1,))
    me.presses(Qt.Key.Key_B, CTRL)
    assert len(me.net[1].branches) == 3
    me.presses(Qt.Key.Key_B, CTRL_SHIFT)
    me.presses(Qt.Key.Key_B, CTRL_SHIFT)
    assert len(me.net[1].branches) == 1
    assert not command("block.remove_branch").enabled(me.session)


def test_zooming_by_key_and_wheel_and_showing_the_whole_stack(learner) -> None:
    me = learner(*(block("activation") for _ in range(60)))
    me.stack.setFocus()
    me.presses(Qt.Key.Key_Minus, CTRL)
    assert me.stack.scene.zoom == pytest.approx(0.8)
    me.presses(Qt.Key.Key_0, CTRL)
    assert me.stack.scene.zoom == 1
    me.presses(Qt.Key.Key_9, CTRL)
    assert me.stack.viewport().findChild(WholeStack).isVisible()


def test_ids_and_shortcuts_are_unique() -> None:
    ids = [one.id for one in COMMANDS]
    assert len(set(ids)) == len(ids)
    keys = [QKeySequence(key).toString() for one in COMMANDS for key in one.shortcut.split("|") if key]
    assert len(set(keys)) == len(keys)


def test_without_a_selection_no_command_raises(learner) -> None:
    me = learner(block("flatten"))
    QGuiApplication.clipboard().clear()
    for one in COMMANDS:
        me.session.select(())
        if one.enabled(me.session):
            one.run(me.session)
    me.session.select(())
    assert me.kinds() == ["flatten", "dense"], "only a remedy of the output card acts without a selection"
    assert not command("edit.delete").enabled(me.session)
    assert not command("block.group").enabled(me.session)


def test_every_command_runs_on_every_kind_of_block_and_can_be_undone(learner) -> None:
    for part in (block("dense"), Parallel(), Repeat(body=(block("dense"),)), block("residual")):
        me = learner(block("flatten"), part)
        before = me.session.project
        for one in COMMANDS:
            me.session.open(before)
            me.session.select((before.net[1].uid,))
            if one.enabled(me.session):
                one.run(me.session)
            while me.session.history.past:
                me.session.undo()
            assert me.session.project == before, one.id
        me.window.hide()


def test_the_context_menu_offers_the_commands_with_their_keys(learner) -> None:
    me = stack(learner)
    menu = build(me.session, me.stack)
    actions = {action.objectName(): action for action in menu.actions() if action.objectName()}
    assert "block.fold" not in actions, "nothing to fold is selected"
    assert actions["edit.duplicate"].shortcut() == QKeySequence("Ctrl+D")
    actions["edit.delete"].trigger()
    assert me.kinds() == ["flatten", "activation", "dropout"]
    menu.deleteLater()


def test_f8_goes_from_misfit_to_misfit(learner) -> None:
    me = learner(block("dense"), Group(body=(block("convolution"),)))
    me.stack.setFocus()
    QTest.keyClick(me.stack, Qt.Key.Key_F8)
    assert me.selected() == ["dense"]


def test_freezing_a_thousand_blocks_is_one_quick_step(learner) -> None:
    import time

    me = learner(*(block("activation") for _ in range(998)), Group(body=(block("dense"), block("dense"))))
    me.stack.setFocus()
    me.presses(Qt.Key.Key_A, CTRL)
    me.session.select((*me.session.selection, me.net[998].body[1].uid))
    began = time.thread_time()
    command("block.freeze").run(me.session)
    assert time.thread_time() - began < 2, "one walk, not one for each block"
    assert all(part.frozen for part in me.net)
    assert [part.frozen for part in me.net[998].body] == [False, True]
    me.undoes()
    assert not any(part.frozen for part in me.net)
