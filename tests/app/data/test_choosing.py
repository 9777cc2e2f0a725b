"""A file, a folder or a set that everybody knows is chosen in the form of the data, or fetched."""

from __future__ import annotations

import sys
from functools import partial
from importlib.util import find_spec

from PySide6.QtCore import QProcess
from PySide6.QtWidgets import QFileDialog

from camplab.app.data import bringing, choosing, fetching
from camplab.app.data.data_form import DataForm
from camplab.app.files import own_command
from camplab.app.training import fault_notices
from camplab.datasets.brought.table import Table
from camplab.datasets.parting import SPLITTING
from camplab.datasets.published.idx import NAMES
from camplab.datasets.published.kmnist import Kmnist
from camplab.document.tasks.base import TASKS
from camplab.runs.events import Fault
from camplab.words import say
from tests.app.one_window import in_folders, plays
from tests.app.training.test_runs_beside import drop
from tests.datasets.published.small import put_idx
from tests.datasets.test_brought_pictures import halves, masked
from tests.datasets.test_listed_pictures import listed


def a_set_of_hugging_face_without_the_package_is_told_how_to_be_opened(robot, tmp_path, monkeypatch):
    (tmp_path / "films").mkdir()
    (tmp_path / "films" / "state.json").write_text("{}")
    robot.begins_with("mlp")
    form = DataForm(robot.lab)
    form.list.choose("photos")
    with monkeypatch.context() as patch:
        patch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(tmp_path / "films"))
        form.folder.click()
    robot.sees("pip install datasets")
    robot.sees("films cannot be learned from")
    form.deleteLater()


def a_set_that_everybody_knows_is_learned_from_out_of_its_folder(robot, tmp_path, monkeypatch):
    put_idx(tmp_path / "MNIST" / "raw", NAMES, 10)
    robot.begins_with("mlp")
    form = DataForm(robot.lab)
    form.list.choose("mnist")
    assert robot.lab.session.project.data.place_chosen == ""
    robot.presses("training.toggle")
    robot.sees("This set is not here yet")
    with monkeypatch.context() as patch:
        patch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(tmp_path))
        robot.presses("Choose a folder…")
    assert robot.lab.session.project.data.place_chosen == str(tmp_path)
    assert not {name for name, row in form.form.rows.items() if not row.isHidden()} & SPLITTING, "it comes parted"
    form.list.choose("digits")
    assert {name for name, row in form.form.rows.items() if not row.isHidden()} >= {"validation", "split_seed"}
    form.deleteLater()
    drop(robot.window, tmp_path)
    robot.sees("70,000 samples of 1×28×28 in 10 classes")


def days_dropped_on_the_window_are_a_series_and_of_a_table_with_days_one_is_read(robot, tmp_path, monkeypatch):
    days = [f"2024-{1 + n // 28:02}-{1 + n % 28:02},{n * n % 89}.5" for n in range(120)]
    (tmp_path / "주가.csv").write_bytes(("날짜,종가\n" + "\n".join(days)).encode("cp949"))
    drop(robot.window, tmp_path / "주가.csv")
    robot.sees("주가.csv: 120 values in the order of time; the next ones of 종가 are predicted")
    (tmp_path / "날씨.csv").write_bytes(
        ("일시,기온,비\n" + "\n".join(f"{day},{day[-3]}.5" for day in days)).encode("cp949")
    )
    drop(robot.window, tmp_path / "날씨.csv")
    robot.sees("날씨.csv: 120 rows, 3 columns; 비 is predicted from the others")
    robot.presses("Predict the next values of a column")
    robot.sees("날씨.csv: 120 values in the order of time; the next ones of 기온 are predicted")
    robot.presses("Begin with a network for it")
    project = robot.lab.session.project
    assert (project.data.tag, project.data.column, project.task.tag) == ("series", "기온", "forecasting")
    assert robot.lab.session.trace.y == project.task.target(project.data)


def a_table_is_chosen_as_a_time_series_where_the_data_are_one(robot, tmp_path, monkeypatch):
    path = tmp_path / "series.csv"
    path.write_text("price,sales\n" + "".join(f"{day / 8},{day % 7}\n" for day in range(120)), "utf-8")
    robot.begins_with("forecast_gru")
    form = DataForm(robot.lab)
    form.list.choose("series")
    assert choosing.missing(robot.lab, robot.lab.session.project, lambda _: None) is not None
    with monkeypatch.context() as patch:
        patch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(path), ""))
        form.folder.click()
    robot.waits_for(lambda: robot.lab.session.project.data.place_chosen == str(path))
    data = robot.lab.session.project.data
    assert (data.tag, data.column, data.number) == ("series", "price", 120)
    assert robot.lab.session.project.task.tag == "forecasting"
    assert choosing.missing(robot.lab, robot.lab.session.project, lambda _: None) is None
    form.form.rows["column"].field.edited.emit("sales")
    robot.waits_for(lambda: robot.lab.session.project.data.column == "sales")
    form.deleteLater()


def pictures_with_masks_or_a_table_are_chosen_as_a_folder(robot, tmp_path, monkeypatch):
    places = {"masked_pictures": tmp_path / "masked", "listed_pictures": tmp_path / "listed"}
    for place in places.values():
        place.mkdir()
    masked(places["masked_pictures"], halves(0, 1))
    listed(places["listed_pictures"], "file,what\np0.png,cat\np1.png,dog\np2.png,cat\np3.png,dog\n")
    said = "a folder pictures and a folder masks;", "pictures and a table that lists them;"
    for tag, wanted in zip(places, said, strict=True):
        with monkeypatch.context() as patch:
            patch.setattr(QFileDialog, "getExistingDirectory", lambda *_, tag=tag: str(places[tag]))
            are_chosen_as_a_folder(robot, places[tag], tag, wanted)


def are_chosen_as_a_folder(robot, place, tag, wanted) -> None:
    robot.begins_with("mlp")
    form = DataForm(robot.lab)
    form.list.choose(tag)
    notice = choosing.missing(robot.lab, robot.lab.session.project, lambda _: None)
    assert f"a folder that holds {wanted}" in str(notice.details[0])
    assert [str(step.title) for step in notice.steps] == ["Choose a folder…"], "digits have neither masks nor a table"
    form.folder.click()
    robot.waits_for(lambda: robot.lab.session.project.data.place_chosen == str(place))
    assert robot.lab.session.project.data.tag == tag
    form.deleteLater()


def a_set_that_everybody_knows_is_offered_to_be_fetched_and_why_it_cannot_be_is_said(robot, tmp_path, monkeypatch):
    robot.begins_with("mlp")
    form = DataForm(robot.lab)
    form.list.choose("cifar10")
    form.deleteLater()
    monkeypatch.setenv("HTTPS_PROXY", "http://127.0.0.1:9")  # nobody is there
    monkeypatch.setenv("https_proxy", "http://127.0.0.1:9")
    robot.presses("training.toggle")
    with monkeypatch.context() as patch:  # that nobody is there may be found at once: it is not looked for
        patch.setattr(own_command, "start", lambda process, *_: process.start(sys.executable, ["-c", "input()"]))
        robot.presses("Fetch it")
        robot.sees("Fetching CIFAR-10…")
        data = robot.lab.session.project.data
        fetching.fetch(robot.lab, data)
        (one,) = robot.window.findChildren(QProcess, fetching.name(data))
        bringing.bring(robot.lab, tmp_path, bringing.offer)  # what is read meanwhile ends no fetch
        bringing.give_up(robot.lab)
        assert one.state() != QProcess.ProcessState.NotRunning
        assert robot.window.findChildren(QProcess, fetching.name(data)) == [one], "asked twice, fetched once"
        robot.window.banner.withdraw(bringing.ABOUT)
        robot.presses("Give up")
        assert not robot.window.findChildren(QProcess, fetching.name(data))
    with monkeypatch.context() as patch:
        patch.setattr(own_command, "start", lambda process, *_: process.start(str(tmp_path / "no program")))
        fetching.fetch(robot.lab, data)
        robot.sees("CIFAR-10 could not be fetched")
        assert not robot.window.findChildren(QProcess, fetching.name(data))
        robot.window.banner.dismiss()
    robot.presses("training.toggle")
    robot.presses("Fetch it")
    robot.sees("CIFAR-10 could not be fetched")
    robot.sees("cannot be reached")
    robot.sees("Try again")


def a_set_that_came_while_others_are_learned_from_is_offered(robot, tmp_path, monkeypatch):
    data = Kmnist()
    monkeypatch.setenv("CAMPLAB_HOME", str(tmp_path))
    put_idx(data.place_fetched, NAMES, 10)
    robot.begins_with("mlp")
    with monkeypatch.context() as patch:
        patch.setattr(own_command, "start", lambda process, *_: process.start(sys.executable, ["-c", ""]))
        fetching.fetch(robot.lab, data)
        robot.sees("KMNIST is here")
    robot.presses("Learn from it with this network")
    assert robot.lab.session.project.data == data.at_place(str(data.place_fetched))
    robot.presses("edit.undo")
    assert robot.lab.session.project.data.tag == "digits"


def without_a_file_train_says_to_choose_one(robot, tmp_path, monkeypatch):
    robot.begins_with("mlp")
    form = DataForm(robot.lab)
    form.list.choose("table")
    assert isinstance(robot.lab.session.project.data, Table)
    assert form.folder.text() == "Choose a table…"
    gone = fault_notices.notice(robot.lab, Fault("bad_data", say("it is not there any more, or cannot be reached")))
    assert [str(step.title) for step in gone.steps] == ["Choose a table…"]
    elsewhere = fault_notices.notice(robot.lab, Fault("bad_project", say("this computer has no device cuda:1")))
    assert not elsewhere.steps, "the table has nothing to do with it"
    assert form.columns.isHidden()
    assert isinstance(robot.lab.session.project.task, TASKS["regression"])
    form.deleteLater()


def what_is_wrong_with_data_is_no_news_once_others_are_learned_from(robot, tmp_path, monkeypatch):
    robot.begins_with("mlp")
    form = DataForm(robot.lab)
    form.list.choose("iris")
    robot.lab.live.fault = Fault("bad_data", say("these data are not here"), fatal=False)
    robot.lab.live.state_changed.emit()
    robot.sees("These data are not here")
    form.list.choose("digits")
    robot.no_longer_sees("These data are not here")
    form.deleteLater()


def test_files_folders_and_sets_are_chosen_and_fetched(robot, tmp_path, monkeypatch):
    stories = (
        without_a_file_train_says_to_choose_one,
        what_is_wrong_with_data_is_no_news_once_others_are_learned_from,
        a_table_is_chosen_as_a_time_series_where_the_data_are_one,
        days_dropped_on_the_window_are_a_series_and_of_a_table_with_days_one_is_read,
        pictures_with_masks_or_a_table_are_chosen_as_a_folder,
        *(
            (a_set_of_hugging_face_without_the_package_is_told_how_to_be_opened,)
            if find_spec("datasets") is None
            else ()
        ),
        a_set_that_everybody_knows_is_learned_from_out_of_its_folder,
        a_set_that_everybody_knows_is_offered_to_be_fetched_and_why_it_cannot_be_is_said,
        a_set_that_came_while_others_are_learned_from_is_offered,
    )
    stories = in_folders(tmp_path, *(partial(story, monkeypatch=monkeypatch) for story in stories))
    plays(robot, lambda robot: robot, *stories)
