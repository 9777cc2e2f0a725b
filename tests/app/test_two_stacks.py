"""An autoencoder in the window: both stacks are seen, edited, frozen, folded, undone, copied between, and trained."""

from __future__ import annotations

from functools import partial

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest

from camplab.app.data.data_form import DataForm
from camplab.app.editor.drawing.live_cards import gradient_of, picture_of
from camplab.app.editor.drawing.paint_ends import outputs
from camplab.app.editor.stack.stack_switch import StackSwitch
from camplab.app.look.as_in_data import reconstruction
from camplab.blocks.base import Block
from camplab.document import edits
from camplab.document.finish import finish
from camplab.document.tasks.base import TASKS
from camplab.document.tasks.classification import Classification
from camplab.document.tasks.denoising import Denoising
from camplab.runs.events import PREDICTION
from camplab.words import say
from tests.app.conftest import Robot
from tests.app.one_window import plays


def coder_in(robot: Robot) -> Robot:
    robot.begins_with("autoencoder_digits")
    return robot


def switch(robot: Robot) -> StackSwitch:
    (found,) = robot.window.findChildren(StackSwitch)
    return found


def selects(robot: Robot, *blocks: Block) -> None:
    robot.lab.session.select(tuple(block.uid for block in blocks))
    robot.settles()


def stack(robot: Robot):
    return robot.window.workspace.centre.focusProxy()


def a_network_of_one_stack_has_no_switch(robot: Robot) -> None:
    robot.begins_with("mlp")
    assert not switch(robot).isVisible()
    assert not robot.window.actions_["view.next_stack"].isEnabled()


def the_switch_shows_both_stacks_and_what_goes_through_them(coder: Robot) -> None:
    assert switch(coder).isVisible()
    assert [switch(coder).tabText(at) for at in range(2)] == ["Encoder   1×8×8 → 8", "Decoder   8 → 1×8×8"]
    QTest.mouseClick(switch(coder), Qt.MouseButton.LeftButton, pos=switch(coder).tabRect(1).center())
    coder.settles()
    assert coder.lab.session.stack == "decoder"
    assert stack(coder).scene.trace.x.dims == (8,)
    assert outputs(stack(coder).scene) == "1×8×8, as it went in"


def titles_of_three_stacks_are_whole_and_the_one_that_is_shown_has_its_way(robot: Robot) -> None:
    robot.window.resize(1280, 800)
    robot.begins_with("aae_digits")
    tabs = switch(robot)
    for at, way in enumerate(("Encoder   1×8×8 → 2", "Decoder   2 → 1×8×8", "Discriminator   2 → 1")):
        robot.waits_for(lambda way=way: [text for text in map(tabs.tabText, range(3)) if "→" in text] == [way])
        assert tabs.sizeHint().width() <= tabs.width()
        assert tabs.currentIndex() == at
        robot.presses("view.next_stack")


def the_keyboard_goes_from_stack_to_stack(coder: Robot) -> None:
    coder.presses("view.next_stack")
    assert coder.lab.session.stack == "decoder"
    assert switch(coder).currentIndex() == 1
    switch(coder).setFocus()
    QTest.keyClick(switch(coder), Qt.Key.Key_Left)
    assert coder.lab.session.stack == "encoder"


def a_stack_in_trouble_is_marked_for_eyes_and_ears_and_offers_a_remedy(coder: Robot) -> None:
    coder.presses("view.next_stack")
    coder.lab.session.edit(lambda net: net[:-1], say("Remove"))
    coder.presses("view.next_stack")
    assert not switch(coder).tabIcon(1).isNull()
    assert switch(coder).tabIcon(0).isNull()
    tabs = QAccessible.queryAccessibleInterface(switch(coder))
    assert "something does not fit" in tabs.child(1).text(QAccessible.Text.Name)
    coder.presses("block.next_misfit")
    assert coder.lab.session.stack == "decoder"
    assert "come out again" in str(stack(coder).scene.finish.sentence)
    coder.presses("block.mend")
    assert coder.lab.session.net[-1].tag == "reshape"
    assert switch(coder).tabIcon(1).isNull()


def blocks_are_copied_from_stack_to_stack_and_undo_goes_back(coder: Robot) -> None:
    session = coder.lab.session
    before = session.project
    selects(coder, session.net[1])
    coder.presses("edit.copy")
    coder.presses("view.next_stack")
    selects(coder, session.net[0])
    coder.presses("edit.paste")
    assert len(session.project.stack("decoder")) == 5
    assert session.project.stack("encoder") == before.stack("encoder")
    coder.presses("view.next_stack")
    coder.presses("edit.undo")
    assert session.stack == "decoder"
    assert session.project == before


def blocks_of_both_stacks_are_frozen_and_what_was_folded_stays_so(coder: Robot) -> None:
    session, view = coder.lab.session, stack(coder)
    selects(coder, session.net[1], session.net[2])
    coder.presses("block.group")
    group = session.net[1]
    coder.presses("block.fold")
    folded = view.card(group.uid)
    assert folded is not None
    assert folded.frame is None
    coder.presses("block.freeze")
    assert session.net[1].frozen
    coder.presses("view.next_stack")
    selects(coder, session.net[0])
    coder.presses("block.freeze")
    assert session.net[0].frozen
    coder.presses("view.next_stack")
    assert view.card(group.uid).frame is None
    assert session.traces.trainable < session.traces.params


def the_code_knows_the_blocks_of_both_stacks(coder: Robot) -> None:
    panel, session = coder.raises("code"), coder.lab.session
    panel.draw()
    block = session.project.stack("decoder")[0]
    panel.select_line(panel.source.lines[block.uid][0])
    assert session.stack == "decoder"
    assert session.selection == (block.uid,)


def test_both_stacks_are_trained_and_show_it(open_window) -> None:
    robot = open_window(engine=True)
    robot.begins_with("autoencoder_digits")
    robot.waits_for(lambda: robot.lab.live.state == "idle", 60)
    robot.presses("training.toggle")
    robot.waits_for(lambda: robot.lab.live.state == "idle" and robot.lab.live.record is not None, 60)
    run, project = robot.lab.live.record, robot.lab.session.project
    for name in project.stacks:
        robot.lab.session.show_stack(name)
        dense = next(block for _, block in edits.places(project.stack(name)) if block.tag == "dense")
        assert gradient_of(run, dense.uid) > 0
    robot.waits_for(lambda: run.picture(PREDICTION) is not None and robot.lab.live.samples.get("stack") is not None)
    made = run.picture(PREDICTION).values
    assert made.shape == (1, 8, 8)
    assert reconstruction(made, project.data, robot.lab.live.samples.get("stack")) is not None
    for name in project.stacks:
        assert all(picture_of(run, block.uid, dark=False) is not None for block in project.stack(name)), name


def the_task_is_chosen_with_the_data_and_the_decoder_offers_a_beginning(robot: Robot) -> None:
    robot.begins_with("mlp")
    form, session = DataForm(robot.lab), robot.lab.session
    box = form.task.box
    assert {"Autoencoding", "Classification", "Denoising"} <= {box.itemText(at) for at in range(box.count())}
    box.activated.emit(box.findText("Autoencoding"))
    robot.settles()
    assert list(session.project.stacks) == ["encoder", "decoder"]
    assert len(session.project.stack("encoder")) == 6
    assert box.currentText() == "Autoencoding"
    robot.presses("block.next_misfit")
    assert session.stack == "decoder"
    robot.presses("block.mend")
    assert finish(session.project) is None
    box.activated.emit(box.findText("Classification"))
    assert list(session.project.stacks) == ["net"]
    for _ in range(3):
        robot.presses("edit.undo")
    assert list(session.project.stacks) == ["net"]
    form.deleteLater()


def data_from_which_one_thing_is_learned_offer_no_choice(robot: Robot, monkeypatch: pytest.MonkeyPatch) -> None:
    robot.begins_with("mlp")
    form = DataForm(robot.lab)
    with monkeypatch.context() as patch:
        for task in {*TASKS.values()} - {Classification}:
            patch.setattr(task, "takes", lambda self, data: say("no"))
        form.task.refresh()
    assert form.task.box.count() == 1
    assert form.task.isHidden()
    form.deleteLater()


def another_task_of_the_same_stacks_keeps_them_and_its_settings_are_in_the_form(coder: Robot) -> None:
    form, session = DataForm(coder.lab), coder.lab.session
    before = session.project
    assert form.task.form is None
    form.task.box.activated.emit(form.task.box.findText("Denoising"))
    coder.settles()
    assert (session.project.task, session.project.stacks) == (Denoising(), before.stacks)
    rows = form.task.form.rows
    assert (rows["deviation"].isHidden(), rows["share"].isHidden()) == (False, True)
    rows["noise"].field.edited.emit("masking")
    rows["share"].field.edited.emit(0.6)
    coder.settles()
    assert session.project.task == Denoising(noise="masking", share=0.6)
    assert (rows["deviation"].isHidden(), rows["share"].isHidden()) == (True, False)
    coder.presses("edit.undo")
    coder.presses("edit.undo")
    coder.presses("edit.undo")
    assert session.project == before
    assert form.task.form is None
    form.deleteLater()


def test_both_stacks_are_seen_edited_frozen_folded_and_undone(robot: Robot) -> None:
    plays(
        robot, coder_in,
        the_switch_shows_both_stacks_and_what_goes_through_them,
        the_keyboard_goes_from_stack_to_stack,
        a_stack_in_trouble_is_marked_for_eyes_and_ears_and_offers_a_remedy,
        blocks_are_copied_from_stack_to_stack_and_undo_goes_back,
        blocks_of_both_stacks_are_frozen_and_what_was_folded_stays_so,
        the_code_knows_the_blocks_of_both_stacks,
        another_task_of_the_same_stacks_keeps_them_and_its_settings_are_in_the_form,
    )  # fmt: skip


def test_the_task_says_how_many_stacks_there_are(robot: Robot, monkeypatch: pytest.MonkeyPatch) -> None:
    plays(
        robot, lambda robot: robot,
        a_network_of_one_stack_has_no_switch,
        titles_of_three_stacks_are_whole_and_the_one_that_is_shown_has_its_way,
        the_task_is_chosen_with_the_data_and_the_decoder_offers_a_beginning,
        partial(data_from_which_one_thing_is_learned_offer_no_choice, monkeypatch=monkeypatch),
    )  # fmt: skip
