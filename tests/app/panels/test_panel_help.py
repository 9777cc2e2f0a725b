"""The panel "Help": reached from everywhere in one press, with the numbers of this run, its links followed."""

from __future__ import annotations

import time
from functools import partial

from PySide6.QtCore import Qt, QUrl
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from camplab.app.dock_title import HelpMark
from camplab.app.look import language
from camplab.app.panels.registry import entries
from camplab.manual.glossary import terms
from camplab.manual.pages import CONTENTS, page, pages
from camplab.words import say
from tests.app.one_window import plays


def helped(robot):
    """The window, and the panel in it."""
    robot.begins_with("lenet5")
    robot.window.activateWindow()
    robot.waits_for(robot.window.isActiveWindow)
    return robot, robot.window.workspace.docks["help"].widget()


def text(panel) -> str:
    deadline = time.monotonic() + 60
    while not panel.up_to_date:
        assert time.monotonic() < deadline
        QTest.qWait(5)
    return panel.text.toPlainText()


def follows(panel, link: str) -> None:
    panel.text.anchorClicked.emit(QUrl(link))
    QApplication.processEvents()


def one_press_leads_from_every_panel_to_its_page(robot, panel):
    for name in (entry.id for entry in entries() if entry.id != "help"):
        dock = robot.window.workspace.docks[name]
        robot.raises(name)
        robot.waits_for(lambda dock=dock: marks(robot, dock))
        QTest.mouseClick(marks(robot, dock)[0], Qt.MouseButton.LeftButton)
        robot.settles()
        assert panel.isVisible()
        assert text(panel).startswith(page(name).title)


def marks(robot, dock) -> list[HelpMark]:
    return [mark for mark in robot.window.findChildren(HelpMark) if mark.frame is dock and mark.isVisible()]


def f1_leads_to_the_panel_that_has_the_keyboard_and_to_the_selected_block(robot, panel):
    robot.raises("code").setFocus()
    robot.lab.workspace.docks["code"].widget().focusNextChild()
    robot.presses("help.page")
    assert panel.topic == "code"
    robot.window.workspace.centre.setFocus()
    robot.presses("help.page")
    assert panel.topic == "stack"
    robot.lab.session.select((robot.lab.session.net[0].uid,))
    robot.presses("help.page")
    assert text(panel).startswith("Convolution")
    assert "6 × (1 × 3 × 3) + 6" in text(panel)


def test_on_the_start_page_f1_explains_it(robot):
    robot.presses("help.page")
    assert robot.lab.page == "workbench"
    assert robot.window.workspace.docks["help"].widget().topic == "start"


def a_page_has_the_numbers_of_this_network_and_of_its_run(robot, panel, lab_in):
    robot.lab.act("help.contents")
    panel.show_topic("loss")
    assert "ln 10 = 2.303" in text(panel)
    assert "More of this page is in the numbers of a run" in text(panel)
    lab_in(robot.lab.session, robot.lab.live).train(120)
    robot.waits_for(lambda: "After step 120 the loss of the batch is" in text(panel))
    robot.adds("dropout")
    robot.settles()
    assert "After step 120" not in text(panel), "of a run of another network"


def links_lead_to_pages_terms_panels_and_back(robot, panel):
    robot.lab.act("help.contents")
    follows(panel, "page:loss")
    assert panel.topic == "loss"
    follows(panel, "term:overfitting")
    assert panel.text.verticalScrollBar().value() > 0
    assert all(term.en in text(panel) for term in terms().values())
    panel.go_back()
    assert panel.topic == "loss"
    panel.go_back()
    assert panel.topic == CONTENTS
    assert not panel.back.isEnabled()
    follows(panel, "panel:code")
    assert not robot.window.workspace.docks["code"].visibleRegion().isEmpty()


def what_it_offers_is_done(robot, panel):
    robot.lab.act("help.contents")
    follows(panel, "do:new.sigmoid_mlp20")
    assert robot.lab.session.project.title == "20 layers of sigmoid"
    follows(panel, "add:dropout")
    assert robot.lab.session.net[-1].tag == "dropout"
    follows(panel, "race:four_ways")
    assert robot.lab.live.racing.race is not None


def what_cannot_be_done_now_says_why(robot, panel):
    robot.lab.act("help.contents")
    follows(panel, "do:block.bypass")
    robot.sees("Bypass cannot be chosen now")
    robot.sees("o block is selected")


def pages_blocks_and_terms_are_found_in_either_language(robot, panel):
    robot.lab.act("help.contents")
    for typed, link in (
        ("기울기 소실", "vanishing gradient"), ("conv", "Convolution"), ("gradient flow", "Gradient flow"),
    ):  # fmt: skip
        panel.search.setText(typed)
        robot.settles()
        assert text(panel).split("\n")[0] == link, typed


def in_korean_the_page_is_korean_and_terms_are_paired(robot, panel):
    robot.lab.act("help.contents")
    panel.show_topic("gradients")
    language.choose("ko")
    robot.settles()
    assert text(panel).startswith("기울기 흐름")
    panel.show_topic("glossary")
    assert "기울기 소실(vanishing gradient)" in text(panel)


def one_reads_on_where_one_was_when_the_numbers_are_others(robot, panel, lab_in):
    robot.lab.act("help.contents")
    panel.show_topic("loss")
    run = lab_in(robot.lab.session, robot.lab.live)
    run.train(120)
    bar = panel.text.verticalScrollBar()
    bar.setValue(bar.maximum() // 2)
    at = bar.value()
    assert at > 0
    run.go_on(200)
    robot.waits_for(lambda: "After step 320" in text(panel))
    assert bar.value() == at


def a_name_is_read_as_it_stands(robot, panel):
    hostile = "<b>*Mine*</b> [go](do:training.toggle) $x^2$ & co"
    project = robot.lab.session.project
    robot.lab.session.edit_project(project.model_copy(update={"title": hostile}), say("Rename"))
    robot.raises("help")
    panel.show_topic(next(topic for topic, each in pages("en").items() if "network" in each.places))
    assert hostile in text(panel)
    assert "do:training.toggle" not in {
        fragment.charFormat().anchorHref() for fragment in fragments(panel.text.document()) if "go" in fragment.text()
    }


def fragments(document):
    block = document.begin()
    while block.isValid():
        at = block.begin()
        while not at.atEnd():
            yield at.fragment()
            at += 1
        block = block.next()


def test_it_is_reached_and_read_and_does_what_it_offers(robot, lab_in):
    stories = (
        links_lead_to_pages_terms_panels_and_back,
        one_press_leads_from_every_panel_to_its_page,
        f1_leads_to_the_panel_that_has_the_keyboard_and_to_the_selected_block,
        what_cannot_be_done_now_says_why,
        pages_blocks_and_terms_are_found_in_either_language,
        in_korean_the_page_is_korean_and_terms_are_paired,
        a_name_is_read_as_it_stands,
        partial(a_page_has_the_numbers_of_this_network_and_of_its_run, lab_in=lab_in),
        partial(one_reads_on_where_one_was_when_the_numbers_are_others, lab_in=lab_in),
        what_it_offers_is_done,
    )  # fmt: skip
    plays(robot, helped, *(lambda given, story=story: story(*given) for story in stories))
