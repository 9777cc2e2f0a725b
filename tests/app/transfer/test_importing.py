"""File > Import from torchvision: search, import, progress, stop, what went wrong; the engine's part is played."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from camplab.app.transfer.importing import ImportDialog
from camplab.document import files
from camplab.document.presets import catalogue
from camplab.document.presets.torchvision_builders import BUILDERS
from camplab.engine import protocol as p
from camplab.words import say
from tests.app.one_window import plays
from tests.app.transfer.played import answers


def searches(dialog: ImportDialog, text: str) -> None:
    dialog.search.setFocus()
    QTest.keyClicks(dialog.search, text)


def every_network_of_torchvision_is_listed_and_a_part_of_a_name_finds_it(robot, asked, dialog):
    assert len(dialog.names()) == len(BUILDERS) == 80
    searches(dialog, "resnet 50")
    assert {"resnet50", "wide_resnet50_2"} <= set(dialog.names())
    assert all("50" in name for name in dialog.names())
    searches(dialog, " and nothing like it")
    assert dialog.names() == []
    assert not dialog.take.isEnabled()
    assert dialog.hint.text().startswith("No network is called so")


def what_is_typed_in_full_is_marked_whatever_was_marked_before(robot, asked, dialog):
    for typed in ("vgg16", "resnet50", "ResNet-50", "mobilenet v3 small", "swin_t", "vit_b_16"):
        for before in ("", "vgg16_bn", "wide_resnet50_2", "swin_v2_t"):
            dialog.search.setText(before)
            dialog.search.setText(typed)
            assert dialog.name() == typed.lower().replace("-", "").replace(" ", "_"), (typed, before)


def what_is_called_alike_is_listed_but_what_was_typed_is_asked_for(robot, asked, dialog):
    dialog.search.setText("restnet18")
    assert "resnet18" in dialog.names()
    assert dialog.name() == "restnet18"


def a_network_that_is_not_listed_can_be_typed(robot, asked, dialog):
    searches(dialog, "fcn_resnet50")
    assert dialog.hint.text() == "fcn_resnet50 is not in the list; Import asks torchvision for it."
    QTest.keyClick(dialog.search, Qt.Key.Key_Return)
    assert asked == [p.Import(name="fcn_resnet50")]


def type_choose_with_the_arrow_press_return_and_the_network_is_there(robot, asked, dialog):
    searches(dialog, "vgg")
    QTest.keyClick(dialog.search, Qt.Key.Key_Down)
    QTest.keyClick(dialog.search, Qt.Key.Key_Return)
    assert asked == [p.Import(name="vgg11_bn")]
    assert dialog.waiting.isVisible()
    answers(robot, p.Imported(name="vgg11_bn", project=files.dumps(catalogue.find("resnet20").project())))
    assert robot.lab.session.project.title == "ResNet-20"
    assert robot.window.pages.currentWidget() is robot.window.workspace
    assert not robot.window.findChildren(ImportDialog) or not dialog.isVisible()


def what_goes_wrong_is_said_and_another_can_be_tried(robot, asked, dialog):
    dialog.begin()
    answers(robot, p.Imported(name="alexnet", sentence=(say("torchvision cannot be loaded"))))
    assert dialog.wrong.text() == "Torchvision cannot be loaded"
    assert dialog.focusWidget() is dialog.search
    assert not dialog.waiting.isVisible()
    dialog.begin()
    assert len(asked) == 2
    assert not dialog.wrong.isVisible()


def an_answer_that_is_no_project_is_said_too(robot, asked, dialog):
    dialog.begin()
    answers(robot, p.Imported(name="alexnet", project="{}"))
    assert dialog.wrong.isVisible()


def networks_that_have_side_heads_are_asked_whether_they_come(robot, asked, dialog):
    searches(dialog, "googlenet")
    assert dialog.side_heads.isVisible()
    dialog.side_heads.setFocus()
    QTest.keyClick(dialog.side_heads, Qt.Key.Key_Space)
    dialog.begin()
    assert asked == [p.Import(name="googlenet", side_heads=True)]
    assert not dialog.side_heads.isEnabled()
    dialog.waiting.stop.click()
    dialog.search.setText("resnet18")
    assert not dialog.side_heads.isVisible()
    dialog.begin()
    assert asked[-1] == p.Import(name="resnet18", side_heads=False)


def stop_and_cancel_end_what_the_engine_is_at(robot, asked, dialog):
    dialog.begin()
    dialog.waiting.stop.click()
    assert asked[-1] == p.GiveUp()
    dialog.begin()
    dialog.reject()
    assert asked[-1] == p.GiveUp()
    assert len(asked) == 4


def that_it_was_given_up_is_no_answer_to_the_next_question(robot, asked, dialog):
    dialog.begin()
    dialog.waiting.stop.click()
    dialog.begin()
    answers(robot, p.Imported(name=dialog.name(), sentence=say("given up"), given_up=True))
    assert dialog.waiting.isVisible()
    assert not dialog.wrong.isVisible()


def after_stop_the_answer_is_not_wanted_any_more(robot, asked, dialog):
    dialog.begin()
    dialog.waiting.stop.click()
    before = robot.lab.session.project
    answers(robot, p.Imported(name="alexnet", project=files.dumps(catalogue.find("mlp").project())))
    assert robot.lab.session.project is before
    assert dialog.take.isEnabled()


def an_engine_that_dies_is_told_in_the_dialog_and_the_next_one_asked(robot, asked, dialog):
    searches(dialog, "vgg11_bn")
    dialog.take.click()
    robot.lab.live.engine_gone.emit()
    assert dialog.wrong.text() == "The engine ended before it had answered; try again"
    dialog.take.click()
    assert asked == [p.Import(name="vgg11_bn")] * 2
    assert not dialog.wrong.isVisible()
    answers(robot, p.Imported(name="vgg11_bn", project=files.dumps(catalogue.find("resnet20").project())))
    assert robot.lab.session.project.title == "ResNet-20"


def unsaved_work_is_asked_about_before_it_is_replaced(robot, asked, dialog):
    robot.adds("flatten")
    robot.answers["unsaved"] = "cancel"
    before = robot.lab.session.project
    dialog.begin()
    answers(robot, p.Imported(name="alexnet", project=files.dumps(catalogue.find("mlp").project())))
    assert robot.asked == ["unsaved"]
    assert robot.lab.session.project is before


STORIES = [
    every_network_of_torchvision_is_listed_and_a_part_of_a_name_finds_it,
    what_is_typed_in_full_is_marked_whatever_was_marked_before,
    what_is_called_alike_is_listed_but_what_was_typed_is_asked_for,
    a_network_that_is_not_listed_can_be_typed,
    type_choose_with_the_arrow_press_return_and_the_network_is_there,
    what_goes_wrong_is_said_and_another_can_be_tried,
    an_answer_that_is_no_project_is_said_too,
    networks_that_have_side_heads_are_asked_whether_they_come,
    stop_and_cancel_end_what_the_engine_is_at,
    that_it_was_given_up_is_no_answer_to_the_next_question,
    after_stop_the_answer_is_not_wanted_any_more,
    an_engine_that_dies_is_told_in_the_dialog_and_the_next_one_asked,
    unsaved_work_is_asked_about_before_it_is_replaced,
]


def test_a_network_of_torchvision_is_imported(robot, asked):
    def begun(robot):
        asked.clear()
        robot.lab.documents.begin_with(catalogue.find("mlp"))
        robot.presses("file.import")
        return robot.window.findChild(ImportDialog)

    plays(robot, begun, *(partial(story, robot, asked) for story in STORIES))
