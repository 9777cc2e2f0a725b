"""A report with pictures of the window: seen before it is saved, as HTML, as PDF; what was chosen is remembered."""

from __future__ import annotations

import re
from functools import partial

import pytest
from PySide6.QtGui import QColor, QImage

from camplab.app.hand_in import report_dialog, report_maker
from camplab.app.look import language, style
from camplab.app.training import stored_runs
from camplab.document.atomic import WriteFailed
from camplab.document.presets.catalogue import find
from camplab.runs import listing
from camplab.runs.folder import RunFolder
from camplab.runs.report.wishes import Shot
from camplab.words import say
from tests.app.one_window import in_folders, plays
from tests.app.training.hands import MOONS, ends
from tests.app.training.kept_runs import Listed, kept, nothing_kept


def opened(robot):
    return next(one for one in robot.window.findChildren(report_dialog.ReportDialog) if one.isVisible())


def watches(robot, *names):
    robot.begins_with("mlp")
    lab, places = robot.lab, [kept(name) for name in names]
    lab.trainer.look_at(stored_runs.record_of(lab, listing.info(places[0])))
    stored_runs.lay_beside([listing.info(place) for place in places[1:]], lab)
    robot.settles()
    robot.presses("file.report")
    return opened(robot)


def is_made(dialog):
    return dialog.maker is None and not dialog._soon.isActive() and not dialog.pictures.busy


def saves(robot, dialog, path):
    robot.answers["save"] = str(path)
    dialog.save.click()
    robot.waits_for(lambda: robot.sees_now("was written") or robot.sees_now("was not written"))


def a_report_has_the_result_the_stack_and_what_the_learner_says(robot, tmp_path):
    dialog = watches(robot, "one")
    assert dialog.form.title.text() == "Moons"
    dialog.form.author.setText("Kim <b>")
    dialog.form.notes.setPlainText("It learns.\nSo there.")
    saves(robot, dialog, tmp_path / "a")
    robot.sees("a.html was written")
    text = (tmp_path / "a.html").read_text("utf-8")
    for words in ("<h1>Moons</h1>", "50.0 % right", "Kim &lt;b&gt;", "It learns.\nSo there."):
        assert words in text
    pictures = re.findall(r'alt="([^"]*)"', text)
    assert "The network as a stack of blocks" in pictures
    assert "Loss &amp; accuracy" not in pictures


def what_was_chosen_is_remembered(robot, tmp_path):
    form = watches(robot, "one").form
    assert "help" not in form.panels, "it says nothing of the run"
    form.parts["recipe"].setChecked(False)
    form.curves["accuracy"].setChecked(False)
    form.stack.setChecked(False)
    form.panels["loss"].setChecked(True)
    form.author.setText("Kim")
    saves(robot, opened(robot), tmp_path / "a.html")
    text = (tmp_path / "a.html").read_text("utf-8")
    assert "How it was trained" not in text
    assert text.count("<svg") == 1
    pictures = re.findall(r'alt="([^"]*)"', text)
    assert "Loss &amp; accuracy" in pictures
    assert "The network as a stack of blocks" not in pictures
    robot.waits_for(lambda: not any(one.isVisible() for one in robot.window.findChildren(report_dialog.ReportDialog)))
    robot.presses("file.report")
    again = opened(robot).form
    ticked = again.parts["recipe"], again.curves["accuracy"], again.stack, again.panels["loss"]
    assert [box.isChecked() for box in ticked] == [False, False, False, True]
    assert again.author.text() == "Kim"
    opened(robot).reject()


def it_is_seen_before_it_is_saved_and_again_when_something_else_is_wanted(robot):
    dialog = watches(robot, "one", "other")
    robot.waits_for(lambda: is_made(dialog))
    many = dialog.sheets.count
    assert many >= 2
    for box in (*dialog.form.parts.values(), *dialog.form.curves.values(), dialog.form.stack):
        box.setChecked(False)
    robot.waits_for(lambda: is_made(dialog) and dialog.sheets.count == 1)
    dialog.reject()


def it_is_a_pdf_where_that_is_chosen_and_in_the_language_of_the_window(robot, tmp_path):
    language.choose("ko")
    dialog = watches(robot, "one", "other")
    assert dialog.form.title.text().count("Moons") == 2
    robot.answers["save"] = str(tmp_path / "a.pdf")
    dialog.save.click()
    robot.waits_for((tmp_path / "a.pdf").exists)
    assert (tmp_path / "a.pdf").read_bytes().startswith(b"%PDF-")
    robot.presses("file.report")
    robot.answers["save"] = str(tmp_path / "a.html")
    opened(robot).save.click()
    robot.waits_for((tmp_path / "a.html").exists)
    text = (tmp_path / "a.html").read_text("utf-8")
    assert '<html lang="ko">' in text
    assert "각 학습 기록의 결과" in text


def a_pdf_that_is_written_can_be_given_up_and_nothing_is_left_of_it(robot, tmp_path, monkeypatch):
    dialog = watches(robot, "one")
    robot.waits_for(lambda: is_made(dialog))
    robot.answers["save"] = str(tmp_path / "a.pdf")
    with monkeypatch.context() as patch:
        patch.setattr(report_maker.pdf, "written", lambda document, title, reached: forever(reached))
        dialog.save.click()
        robot.waits_for(lambda: "page 1 of 7" in dialog.said.text())
        assert not dialog.save.isEnabled()
        dialog.reject()
        robot.waits_for(lambda: is_made(dialog))
    assert dialog.isVisible()
    assert dialog.save.isEnabled()
    assert not list(tmp_path.iterdir())
    dialog.reject()
    assert not dialog.isVisible()


def forever(reached):
    while True:
        reached(0, 7)


def what_cannot_be_written_is_told_and_the_dialog_stays(robot, tmp_path):
    dialog = watches(robot, "one")
    saves(robot, dialog, tmp_path / "nowhere" / "a.html")
    robot.sees("a.html was not written")
    assert dialog.isVisible()
    robot.answers["save"] = ""
    dialog.save.click()
    robot.settles()
    assert dialog.isVisible()
    assert dialog.save.isEnabled()
    dialog.reject()


def a_full_disk_is_told_of_a_pdf_as_well(robot, tmp_path, monkeypatch):
    dialog = watches(robot, "one")

    def full(path, content):
        raise WriteFailed(say("the disk is full"))

    with monkeypatch.context() as patch:
        patch.setattr(report_maker, "write_atomically", full)
        saves(robot, dialog, tmp_path / "a.pdf")
    robot.sees("the disk is full")
    dialog.reject()


def without_a_run_there_is_nothing_to_report_on(robot):
    robot.begins_with("mlp")
    assert not robot.window.actions_["file.report"].isEnabled()


def of_a_run_that_is_damaged_meanwhile_it_is_said_why(robot):
    robot.begins_with("mlp")
    folder = kept("one")
    robot.lab.trainer.look_at(stored_runs.record_of(robot.lab, listing.info(folder)))
    robot.settles()
    RunFolder(folder).numbers.write_bytes(b"no database" * 100)
    robot.presses("file.report")
    robot.sees("There is no report on this run")


def runs_of_the_list_are_reported_on_together_without_being_opened(robot, tmp_path):
    for name, title in (("one", "Moons"), ("other", "Suns")):
        kept(name, title, loss=0.25)
    listed = Listed(robot)
    listed.chooses("one", "other")
    listed.panel.menu.fill()
    next(act for act in listed.panel.menu.menu.actions() if act.text() == "Report…").trigger()
    dialog = opened(robot)
    assert "loss" in dialog.form.panels
    assert robot.lab.live.record is None
    saves(robot, dialog, tmp_path / "a.html")
    text = (tmp_path / "a.html").read_text("utf-8")
    assert "What came of each run" in text
    assert "From Moons to Suns:" in text or "From Suns to Moons:" in text
    listed.chooses("one")
    listed.panel.deeds.open()
    robot.settles()
    robot.presses("file.report")
    assert "loss" in opened(robot).form.panels
    opened(robot).reject()


def curves_of_a_run_that_is_not_open_are_pictured_though_its_weights_are_gone(robot):
    robot.lab.report_on([kept("one")])
    dialog = opened(robot)
    for name, box in dialog.form.panels.items():
        box.setChecked(name == "loss")
    robot.waits_for(lambda: "loss" in dialog.pictures.taken)
    assert isinstance(dialog.pictures.taken["loss"], Shot)
    assert dialog.pictures._behind.live.not_on_bench is not None
    assert robot.lab.live.record is None
    dialog.reject()


@pytest.mark.long
def test_panels_of_a_run_that_is_not_open_are_pictured_behind_the_scenes(open_window):
    robot = open_window(engine=True)
    robot.lab.documents.begin_with(MOONS)
    ends(robot)
    run = robot.lab.live.record
    robot.lab.trainer.look_at(None)
    robot.lab.documents.begin_with(find("lenet5"))
    robot.settles()
    robot.lab.report_on([run.started.place])
    dialog = opened(robot)
    for name, box in dialog.form.panels.items():
        box.setChecked(name in ("loss", "predictions"))
    robot.waits_for(lambda: dialog.pictures.taken.keys() == {"loss", "predictions"})
    shots = dialog.pictures.taken
    assert all(isinstance(shot, Shot) for shot in shots.values()), shots
    pictures = [QImage.fromData(shot.png) for shot in shots.values()]
    assert all(len({QColor(p.pixel(x, y)).name() for x in range(0, p.width(), 7) for y in range(0, p.height(), 7)}) > 5
               for p in pictures), "something is drawn"  # fmt: skip
    assert robot.lab.live.record is None, "nothing in the window is another one"
    assert robot.lab.session.project.title == find("lenet5").project().title
    trainer = dialog.pictures._behind.trainer
    assert trainer.pid
    dialog.reject()
    assert not trainer.pid, "its engine is gone"


def test_a_panel_behind_another_and_a_closed_one_are_pictured_in_light_and_stay_where_they_are(robot):
    style.choose("dark")
    dialog = watches(robot, "one")
    docks = robot.window.workspace.docks
    behind = next(name for name, body in ((n, f.widget()) for n, f in docks.items())
                  if name in dialog.form.panels and not docks[name].isHidden() and not body.isVisible())  # fmt: skip
    docks["loss"].hide()
    robot.settles()

    def standing():
        return {name: (frame.widget().isVisible(), frame.widget().size())
                for name, frame in docks.items() if not frame.isHidden()}  # fmt: skip

    before = standing()
    for name in ("loss", "gradients", behind):
        dialog.form.panels[name].setChecked(True)
    robot.waits_for(lambda: is_made(dialog))
    assert standing() == before
    shot = dialog.pictures.taken["loss"]
    assert isinstance(shot, Shot)
    image = QImage.fromData(shot.png)
    assert QColor(image.pixel(2, image.height() - 2)).lightness() > 240
    assert behind in dialog.pictures.taken
    assert "no weights to learn" in dialog.pictures.taken["gradients"]
    assert not dialog.form.panels["gradients"].isEnabled()
    assert style.theme().name == "dark"
    panel = docks["gradients"].widget()
    assert panel.palette().window().color().lightness() < 60
    assert panel.grab().toImage().pixelColor(2, panel.height() - 2).lightness() < 60
    dialog.reject()


def test_what_is_reported_and_how_it_is_saved(robot, tmp_path, monkeypatch):
    plays(
        robot, nothing_kept,
        *in_folders(
            tmp_path,
            a_report_has_the_result_the_stack_and_what_the_learner_says,
            what_cannot_be_written_is_told_and_the_dialog_stays,
            runs_of_the_list_are_reported_on_together_without_being_opened,
            it_is_a_pdf_where_that_is_chosen_and_in_the_language_of_the_window,
            partial(a_pdf_that_is_written_can_be_given_up_and_nothing_is_left_of_it, monkeypatch=monkeypatch),
            partial(a_full_disk_is_told_of_a_pdf_as_well, monkeypatch=monkeypatch),
            what_was_chosen_is_remembered,
        ),
    )  # fmt: skip


def test_what_is_seen_of_it_before(robot):
    plays(
        robot, nothing_kept,
        curves_of_a_run_that_is_not_open_are_pictured_though_its_weights_are_gone,
        it_is_seen_before_it_is_saved_and_again_when_something_else_is_wanted,
        of_a_run_that_is_damaged_meanwhile_it_is_said_why,
        without_a_run_there_is_nothing_to_report_on,
    )  # fmt: skip
