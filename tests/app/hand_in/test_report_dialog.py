"""A report on the run that is watched, with pictures of the window: as HTML, as PDF; what was chosen is remembered."""

from __future__ import annotations

import re

from camplab.app.hand_in import report_dialog
from camplab.app.look import language
from camplab.app.training import stored_runs
from camplab.runs import listing
from camplab.runs.folder import RunFolder
from tests.app.training.kept_runs import kept


def watches(robot, *names):
    robot.begins_with("mlp")
    lab, places = robot.lab, [kept(name) for name in names]
    lab.trainer.look_at(stored_runs.record_of(lab, listing.info(places[0])))
    stored_runs.lay_beside([listing.info(place) for place in places[1:]], lab)
    robot.settles()
    robot.presses("file.report")
    return next(one for one in robot.window.findChildren(report_dialog.ReportDialog) if one.isVisible())


def test_a_report_has_the_result_the_stack_and_what_the_learner_says(robot, tmp_path):
    dialog = watches(robot, "one")
    assert dialog.title.text() == "Moons"
    dialog.author.setText("Kim <b>")
    dialog.notes.setPlainText("It learns.\nSo there.")
    robot.answers["save"] = str(tmp_path / "a")
    dialog.save.click()
    robot.settles()
    assert robot.sees("a.html was written")
    text = (tmp_path / "a.html").read_text("utf-8")
    for words in ("<h1>Moons</h1>", "50.0 % right", "Kim &lt;b&gt;", "It learns.\nSo there."):
        assert words in text
    pictures = re.findall(r'alt="([^"]*)"', text)
    assert "The network as a stack of blocks" in pictures
    assert "Loss &amp; accuracy" not in pictures


def test_what_was_chosen_is_remembered(robot, tmp_path):
    dialog = watches(robot, "one")
    dialog.parts["recipe"].setChecked(False)
    dialog.curves["accuracy"].setChecked(False)
    dialog.stack.setChecked(False)
    dialog.panels["panel.loss"].setChecked(True)
    dialog.author.setText("Kim")
    robot.answers["save"] = str(tmp_path / "a.html")
    dialog.save.click()
    robot.settles()
    text = (tmp_path / "a.html").read_text("utf-8")
    assert "How it was trained" not in text
    assert text.count("<svg") == 1
    pictures = re.findall(r'alt="([^"]*)"', text)
    assert "Loss &amp; accuracy" in pictures
    assert "The network as a stack of blocks" not in pictures
    robot.presses("file.report")
    again = next(one for one in robot.window.findChildren(report_dialog.ReportDialog) if one.isVisible())
    ticked = again.parts["recipe"], again.curves["accuracy"], again.stack, again.panels["panel.loss"]
    assert [box.isChecked() for box in ticked] == [False, False, False, True]
    assert again.author.text() == "Kim"


def test_it_is_a_pdf_where_that_is_chosen_and_in_the_language_of_the_window(robot, tmp_path):
    language.choose("ko")
    dialog = watches(robot, "one", "other")
    assert dialog.title.text().count("Moons") == 2
    found = tmp_path / "a.pdf"
    assert report_dialog.write(robot.lab, dialog._runs, dialog.wishes(), found)
    assert found.read_bytes().startswith(b"%PDF-")
    assert report_dialog.write(robot.lab, dialog._runs, dialog.wishes(), tmp_path / "a.html")
    text = (tmp_path / "a.html").read_text("utf-8")
    assert '<html lang="ko">' in text
    assert "각 학습 기록의 결과" in text
    dialog.reject()


def test_what_cannot_be_written_is_told_and_the_dialog_stays(robot, tmp_path):
    dialog = watches(robot, "one")
    robot.answers["save"] = str(tmp_path / "nowhere" / "a.html")
    dialog.save.click()
    robot.settles()
    assert robot.sees("a.html was not written")
    assert dialog.isVisible()
    robot.answers["save"] = ""
    dialog.save.click()
    robot.settles()
    assert dialog.isVisible()
    dialog.reject()


def test_without_a_run_there_is_nothing_to_report_on(robot):
    robot.begins_with("mlp")
    assert not robot.window.actions_["file.report"].isEnabled()


def test_of_a_run_that_is_damaged_meanwhile_it_is_said_why(robot):
    robot.begins_with("mlp")
    folder = kept("one")
    robot.lab.trainer.look_at(stored_runs.record_of(robot.lab, listing.info(folder)))
    robot.settles()
    RunFolder(folder).numbers.write_bytes(b"no database" * 100)
    robot.presses("file.report")
    assert robot.sees("There is no report on this run")
