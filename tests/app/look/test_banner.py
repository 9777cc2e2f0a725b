"""Notices wait for each other: the newest is seen, how many stand behind it is said, each can be read and dismissed."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from camplab.app.look.banner import Banner, NextStep, Notice, Pages
from camplab.words import say


@pytest.fixture
def pages(qtbot) -> Pages:
    made = Pages(Banner())
    qtbot.addWidget(made)
    made.resize(800, 600)
    made.show()
    QTest.mouseMove(made)  # in the middle, away from the notice
    return made


@pytest.fixture
def banner(pages) -> Banner:
    return pages.findChild(Banner)


def seen(banner: Banner) -> str:
    return banner._sentence.text() if not banner.isHidden() else ""


def behind(banner: Banner) -> str:
    return banner._more.text() if not banner._more.isHidden() else ""


def press(button) -> None:
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def test_how_far_something_is_covers_no_other_notice_and_does_not_come_back_once_dismissed(banner):
    banner.show_notice(Notice(say("fetching"), about="fetched"))
    banner.show_notice(Notice(say("a fault"), "danger", about="fault"))
    far = Notice(say("fetching"), details=(say("half"),), about="fetched", how_far=True)
    banner.show_notice(far)
    assert banner.notice.about == "fault"
    assert banner.about("fetched") is far
    banner.withdraw("fetched")
    banner.show_notice(far)
    assert banner.about("fetched") is None


def test_the_newest_is_seen_and_each_that_is_dismissed_uncovers_the_one_before(banner):
    for words in ("one", "two", "three"):
        banner.show_notice(Notice(say(words), "warning"))
    told = []
    while seen(banner):
        told.append((seen(banner), behind(banner)))
        press(banner._close)
    assert told == [("Three", "2 more"), ("Two", "1 more"), ("One", "")]


def test_those_behind_can_be_read_without_losing_the_first(banner):
    for words in ("one", "two", "three"):
        banner.show_notice(Notice(say(words), "warning"))
    told = []
    for _ in range(4):
        told.append(seen(banner))
        press(banner._more)
    assert told == ["Three", "Two", "One", "Three"]


def test_about_the_same_thing_the_newer_replaces_the_older_wherever_that_stands(banner):
    banner.show_notice(Notice(say("writing"), about="export"))
    banner.show_notice(Notice(say("a fault"), "danger", about="fault"))
    banner.show_notice(Notice(say("written"), about="export"))
    assert (seen(banner), behind(banner)) == ("Written", "1 more")
    banner.dismiss()
    assert seen(banner) == "A fault"


def test_what_stands_beside_others_replaces_none_and_is_withdrawn_with_them(banner):
    banner.show_notice(Notice(say("one file is left out"), about="note", beside=True))
    banner.show_notice(Notice(say("kept"), about="other"))
    banner.show_notice(Notice(say("another one, too"), about="note", beside=True))
    assert behind(banner) == "2 more"
    banner.withdraw("note")
    assert (seen(banner), behind(banner)) == ("Kept", "")


def test_a_note_that_nobody_asked_for_covers_no_danger(banner):
    banner.show_notice(Notice(say("the run waits"), "danger", about="fault"))
    banner.show_notice(Notice(say("no more snapshots are kept"), about="note", beside=True))
    assert (seen(banner), behind(banner)) == ("The run waits", "1 more")
    banner.show_notice(Notice(say("written"), "good", about="export"))
    assert (seen(banner), behind(banner)) == ("Written", "2 more"), "what was asked for is seen"
    banner.show_notice(Notice(say("the next one waits, too"), "danger", about="fault"))
    assert (seen(banner), behind(banner)) == ("The next one waits, too", "2 more")


def test_the_same_words_stand_once(banner):
    for _ in range(3):
        banner.show_notice(Notice(say("again"), "danger"))
    assert (seen(banner), behind(banner)) == ("Again", "")


def test_good_news_goes_away_also_behind_another_notice(banner, qtbot):
    banner._late.setInterval(0)
    banner.show_notice(Notice(say("done"), "good"))
    banner.show_notice(Notice(say("a fault"), "danger"))
    qtbot.waitUntil(lambda: behind(banner) == "")
    assert seen(banner) == "A fault"


def test_a_long_notice_in_the_place_of_a_short_one_has_the_height_of_its_words(banner):
    for words in ("short", "something went wrong " * 12):
        steps = tuple(NextStep(say(f"try the way {n}"), lambda: None) for n in range(3))
        banner.show_notice(Notice(say(words), "danger", steps=steps if words != "short" else ()))
        QApplication.processEvents()
        assert banner.height() >= banner.heightForWidth(banner.width())


def test_a_step_is_taken_once_and_uncovers_the_next(banner):
    taken = []
    for words in ("one", "two"):
        step = NextStep(say("go"), lambda words=words: taken.append(words))
        banner.show_notice(Notice(say(words), steps=(step,)))
    press(banner.buttons()[0])
    assert (taken, seen(banner)) == (["two"], "One")


def test_with_the_document_its_notices_go_and_others_stay(banner):
    banner.show_notice(Notice(say("of the lab"), "danger"))
    banner.show_notice(Notice(say("of the network"), "danger", document=True))
    banner.leave_document()
    assert (seen(banner), behind(banner)) == ("Of the lab", "")


def test_while_the_document_is_not_seen_its_notices_lead_back_to_it(banner):
    taken = []
    step = NextStep(say("start again"), lambda: taken.append("again"))
    banner.lead_back(NextStep(say("back"), lambda: (taken.append("back"), banner.lead_back(None))))
    banner.show_notice(Notice(say("of the lab"), steps=(step,)))
    assert [button.text() for button in banner.buttons()] == ["start again"]
    banner.show_notice(Notice(say("of the network"), steps=(step,), document=True))
    assert [button.text() for button in banner.buttons()] == ["back"]
    press(banner.buttons()[0])
    assert taken == ["back"]
    assert seen(banner) == "Of the network", "its steps are still to be taken"
    assert [button.text() for button in banner.buttons()] == ["start again"]
