"""Data that are dropped onto the window are offered; their target is clicked; what is wrong is said."""

from __future__ import annotations

from functools import partial

import numpy as np
import pytest
import shiboken6
from PySide6.QtCore import QMimeData, QPointF, QProcess, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtTest import QTest

from camplab.app.data import bringing
from camplab.app.data.columns import KIND, TARGET, VALUES
from camplab.app.data.data_form import DataForm
from camplab.app.editor.drawing import ink
from camplab.app.files import own_command
from camplab.app.look import language
from camplab.app.look.language import translate
from camplab.datasets.brought.table import Table
from camplab.datasets.tables.columns import PARTS
from camplab.document import files
from camplab.document.brought.fitting import data_of, project_for
from camplab.document.presets import catalogue
from camplab.engine import protocol as p
from camplab.words import Sentence
from tests.app.one_window import plays
from tests.app.training.test_runs_beside import drop
from tests.datasets.tables.corpus import written
from tests.datasets.test_brought_pictures import halves, masked


@pytest.fixture
def table(tmp_path):
    path = tmp_path / "신체 검사.csv"
    path.write_bytes((written(";", ",") + "1;2\n").encode("cp949"))
    return path


def brought(robot, path) -> None:
    drop(robot.window, path)
    robot.sees("Begin with a network for it")
    robot.presses("Begin with a network for it")


def data(robot) -> Table:
    found = robot.lab.session.project.data
    assert isinstance(found, Table)
    return found


def a_table_dropped_on_the_start_page_is_offered_with_a_network_that_fits(robot, table):
    drop(robot.window, table)
    robot.sees("Begin with a network for it")
    robot.sees("신체 검사.csv: 24 rows, 4 columns; 등급 is predicted from the others")
    robot.sees("One row that is no sample is left out, line 26")
    robot.presses("Begin with a network for it")
    project = robot.lab.session.project
    assert (data(robot).target, project.title) == ("등급", "신체 검사")
    assert robot.lab.session.trace.y == project.task.target(project.data)
    assert robot.lab.page == "workbench"


def the_target_is_clicked_the_kind_of_a_column_chosen_and_the_values_of_a_category_asked(robot, table):
    brought(robot, table)
    form = DataForm(robot.lab)
    form.show()
    columns = form.columns
    columns.itemClicked.emit(columns.topLevelItem(0), TARGET)
    assert data(robot).target == "키"
    assert robot.lab.session.project.task.tag == "regression"
    assert columns.topLevelItem(0).text(TARGET).startswith("●")
    columns.read_as(2, "left out")
    assert data(robot).shape.dims == (3,)
    robot.presses("edit.undo")
    assert data(robot).shape.dims == (6,)
    assert columns.topLevelItem(2).text(KIND).startswith("category")
    columns.setCurrentItem(columns.topLevelItem(3))
    QTest.keyClick(columns, Qt.Key.Key_Space)
    assert data(robot).target == "등급"
    columns.read_as(0, "category")
    robot.waits_for(lambda: data(robot).columns[0].kind == "category")
    assert len(data(robot).columns[0].values) == 24
    robot.sees("키 is a category of 24 values")
    form.deleteLater()


def test_why_a_column_is_left_out_is_said_in_the_language_in_use(qapp):
    kinds = (("번호", "left out", "it only counts the rows"), ("구분", "left out", PARTS), ("키", "number", ""))
    columns = [{"name": name, "kind": kind, "why": str(why)} for name, kind, why in kinds]
    language.choose("ko")
    said = [translate(each) for each in bringing._details({"rows": 3, "target": "등급", "columns": columns})]
    assert said[1] == "제외한 열 구분: 학습용인지 시험용인지 적은 열일 뿐입니다"


def test_samples_bear_the_names_of_their_columns_and_a_new_head_is_offered_where_another_target_needs_one(
    robot, table, monkeypatch
):
    brought(robot, table)
    values = np.array([[150.5, 40.25, 0, 1, 0]], np.float32)
    robot.lab.live.samples["stack"] = p.Sample(values=values, targets=np.array([1]), sample=0, total=6, owner="stack")
    robot.lab.live.sample_changed.emit()
    said: list[str] = []
    write = ink.write
    with monkeypatch.context() as patch:
        patch.setattr(
            ink, "write", lambda painter, box, text, *more: said.append(text) or write(painter, box, text, *more)
        )
        robot.window.grab()
    assert {"키 = 150.5", "몸무게 = 40.25", "도시 = 부산"} <= set(said)
    form = DataForm(robot.lab)
    before = robot.lab.session.project
    form.columns.predict(2)
    assert robot.lab.session.trace.y != robot.lab.session.project.task.target(data(robot))
    robot.presses("Fit the head to the data")
    assert robot.lab.session.trace.y == robot.lab.session.project.task.target(data(robot))
    robot.presses("edit.undo")
    robot.presses("edit.undo")
    assert robot.lab.session.project == before
    form.columns.predict(2)
    form.columns.predict(3)
    robot.no_longer_sees("The network does not put out what is to be predicted now")
    form.deleteLater()


def how_a_table_is_written_is_said_otherwise_and_it_is_read_again(robot, table):
    brought(robot, table)
    form = DataForm(robot.lab)
    assert form.columns.topLevelItem(0).text(VALUES).startswith("150,5, 151,5")
    form.form.rows["header"].field.edited.emit(False)
    robot.waits_for(lambda: not data(robot).header)
    assert [column.name for column in data(robot).columns] == ["column 1", "column 2", "column 3", "column 4"]
    assert (data(robot).encoding, data(robot).separator) == ("cp949", ";")
    robot.presses("edit.undo")
    assert data(robot).target == "등급"
    form.form.rows["separator"].field.edited.emit("|")
    robot.waits_for(lambda: data(robot).separator == "|")
    assert len(data(robot).columns) == 1
    form.deleteLater()


def what_is_no_table_is_refused_in_a_sentence(robot, tmp_path):
    """In that of the command line, whose tests know what else is refused."""
    (tmp_path / "empty.csv").touch()
    drop(robot.window, tmp_path / "empty.csv")
    robot.sees("empty.csv cannot be learned from")
    robot.sees("empty.csv cannot be read: it is empty")
    (tmp_path / "one.csv").write_text("a,y\n" + "".join(f"{n * n % 7},1\n" for n in range(30)))
    drop(robot.window, tmp_path / "one.csv")
    robot.sees("There is no column to learn from, besides the one to be predicted")
    (tmp_path / "w.pth").write_bytes(b"PK\x03\x04" + bytes(500))
    drop(robot.window, tmp_path / "w.pth")
    robot.sees("it is the weights of a network")
    for name in ("net.camplab.txt", "net.json"):
        files.save(catalogue.find("two_moons_mlp").project(), tmp_path / name)
        drop(robot.window, tmp_path / name)
        robot.waits_for(lambda name=name: robot.lab.session.path == tmp_path / name)


def test_the_newest_of_two_that_are_dropped_is_taken_and_reading_can_be_given_up(robot, table, tmp_path):
    (tmp_path / "second.csv").write_text(written())
    drop(robot.window, table, tmp_path / "second.csv")  # which of them would be meant?
    drop_from_the_web(robot.window)
    robot.settles()
    assert not robot.window.findChildren(QProcess, bringing.NAME)
    drop(robot.window, table)
    drop(robot.window, tmp_path / "second.csv")
    robot.sees("second.csv: 24 rows")
    drop(robot.window, table)
    robot.sees("Give up")
    robot.presses("Give up")
    robot.settles()
    assert not robot.sees_now("신체 검사.csv: 24 rows")


def drop_from_the_web(window) -> None:
    mime = QMimeData()
    mime.setUrls([QUrl("https://example.org/table.csv")])
    where, button = QPointF(50, 50), Qt.MouseButton.LeftButton
    window.dropEvent(QDropEvent(where, Qt.DropAction.CopyAction, mime, button, Qt.KeyboardModifier.NoModifier))


def arrays_dropped_on_the_window_are_offered_with_a_network_that_fits(robot, tmp_path):
    np.savez(tmp_path / "digits.npz", x=np.zeros((60, 8, 8), np.uint8), y=np.arange(60) % 3)
    drop(robot.window, tmp_path / "digits.npz")
    robot.sees("Begin with a network for it")
    robot.sees("digits.npz: 60 samples of 1×8×8 in 3 classes")
    robot.presses("Begin with a network for it")
    project = robot.lab.session.project
    assert (project.data.tag, project.task.tag) == ("arrays", "classification")
    assert robot.lab.session.trace.y == project.task.target(project.data)
    form = DataForm(robot.lab)
    form.form.rows["layout"].field.edited.emit("vector")
    assert robot.lab.session.project.x.dims == (64,)
    form.form.rows["predicts"].field.edited.emit("numbers")
    robot.waits_for(lambda: robot.lab.session.project.task.tag == "regression")
    assert robot.lab.session.project.x.dims == (64,)
    form.deleteLater()


def a_text_dropped_on_the_window_is_offered_with_a_language_model(robot, tmp_path):
    (tmp_path / "바람.txt").write_bytes(("바람이 분다. 산에도 들에도 바람이 분다.\n" * 30).encode("cp949"))
    drop(robot.window, tmp_path / "바람.txt")
    robot.sees("Begin with a network for it")
    robot.presses("Begin with a network for it")
    project = robot.lab.session.project
    assert (project.data.tag, project.task.tag) == ("text", "language_model")
    assert robot.lab.session.trace.y == project.task.target(project.data)
    form = DataForm(robot.lab)
    assert form.folder.text() == "Choose a text…"
    form.form.rows["unit"].field.edited.emit("words")
    robot.waits_for(lambda: robot.lab.session.project.data.unit == "words")
    assert set(robot.lab.session.project.data.symbols) == {"바람이", "분다", ".", "산에도", "들에도", "\n"}
    form.deleteLater()


def test_a_network_for_data_of_ones_own_is_called_as_they_are_in_every_language(robot, tmp_path):
    """Words of the lab among them: a folder that is called `masked`."""
    project = project_for(data_of(masked(tmp_path / "masked", halves(0, 1))), "masked")
    language.choose("ko")
    robot.lab.documents.begin(project)
    assert robot.lab.session.project.title == "masked"
    robot.lab.documents.begin(catalogue.find("two_moons_mlp").project())
    assert robot.lab.session.project.title == translate(Sentence("Two moons"))


def test_of_a_process_that_was_killed_no_progress_is_given_as_the_reason_and_what_is_not_used_is_named():
    far = "reading: 34 %, 20 s left"
    assert "memory is short" in str(own_command.reason(far)) == str(own_command.reason(""))
    assert str(own_command.reason(f"{far}\ncamplab: it is empty")) == "it is empty"
    (said,) = bringing._details({"unused": ["test (4)", "other (3)"]})
    assert str(said).endswith("how many rows each has: test (4), other (3)")


def patients_dropped_on_the_window_stay_whole_whatever_share_is_kept(robot, tmp_path):
    for patient in range(3):
        masked(tmp_path / "scans" / f"patient{patient}", halves(0, 255))
    drop(robot.window, tmp_path / "scans")
    robot.sees("scans: 12 samples of 3×64×64")
    robot.sees("Pictures of one folder, such as those of a patient, stay together")
    robot.sees("there are 3 folders")
    robot.presses("Begin with a network for it")
    data = robot.lab.session.project.data
    assert (robot.lab.session.project.task.tag, data.count, data.validation_samples) == ("segmentation", 12, 4)
    form = DataForm(robot.lab)
    form.form.rows["validation"].field.edited.emit(0.6)
    assert robot.lab.session.project.data.validation_samples == 8
    form.deleteLater()


def how_far_a_large_file_is_read_is_seen_and_giving_up_ends_the_process(robot, tmp_path):
    path = tmp_path / "large.csv"
    with path.open("w", encoding="utf-8") as file:
        for part in range(60):
            file.write("".join(f"{part},{n},{n * part % 7}\n" for n in range(20_000)))
    drop(robot.window, path)
    robot.sees(" %, ")
    robot.sees(" left")
    (process,) = robot.window.findChildren(QProcess, bringing.NAME)
    robot.presses("Give up")
    robot.waits_for(lambda: not robot.window.findChildren(QProcess, bringing.NAME))
    robot.waits_for(lambda: not shiboken6.isValid(process) or process.state() == QProcess.ProcessState.NotRunning)


def test_a_table_is_brought_and_read_otherwise(robot, table):
    plays(
        robot, lambda robot: robot,
        partial(a_table_dropped_on_the_start_page_is_offered_with_a_network_that_fits, table=table),
        partial(the_target_is_clicked_the_kind_of_a_column_chosen_and_the_values_of_a_category_asked, table=table),
        partial(how_a_table_is_written_is_said_otherwise_and_it_is_read_again, table=table),
    )  # fmt: skip


def test_what_else_is_brought_or_refused(robot, tmp_path):
    plays(
        robot, lambda robot: robot,
        partial(what_is_no_table_is_refused_in_a_sentence, tmp_path=tmp_path),
        partial(arrays_dropped_on_the_window_are_offered_with_a_network_that_fits, tmp_path=tmp_path),
        partial(a_text_dropped_on_the_window_is_offered_with_a_language_model, tmp_path=tmp_path),
        partial(patients_dropped_on_the_window_stay_whole_whatever_share_is_kept, tmp_path=tmp_path),
        partial(how_far_a_large_file_is_read_is_seen_and_giving_up_ends_the_process, tmp_path=tmp_path),
    )  # fmt: skip
