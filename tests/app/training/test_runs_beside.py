"""Runs drawn over the same axes: those laid beside, logs of other programs, the run before."""

from __future__ import annotations

import shutil
import time

from PIL import Image
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent
from PySide6.QtWidgets import QApplication

from camplab.app.look import preferences
from camplab.app.look.drop_sign import DropSign
from camplab.app.panels import dropped_files
from camplab.app.panels.loss.loss_bar import NO_GHOST
from camplab.app.panels.runs.columns import NUMBER
from camplab.app.training import stored_runs
from camplab.runs import reading
from camplab.runs.beside import about
from tests.app.editor.conftest import dragged
from tests.app.training.kept_runs import kept


def test_runs_are_drawn_over_the_same_axes_and_the_log_of_another_program_too(listed, tmp_path):
    kept("a", loss=1.0)
    kept("b", loss=0.5)
    here = listed()
    here.chooses("a", "b")
    here.panel.deeds.lay_beside()
    loss = here.robot.window.workspace.docks["loss"].widget()
    loss.bar.smoothing.setValue(0)
    here.robot.waits_for(lambda: loss.charts and loss.up_to_date)
    marks = [time.strftime("%Y-%m-%d %H:%M:%S", time.localtime(moment))[-8:] for moment in (1002, 1001)]
    rows = {row.name: row.value for row in loss.charts[0].rows(15, False)}
    assert {name: value for name, value in rows.items() if "train" in name} == {
        f"Moons {marks[0]} · Loss, train": "0.50000",
        f"Moons {marks[1]} · Loss, train": "1.0000",
    }, "none is of the open network: each has its name, and when it began, for both are called alike"
    assert {text for _, text, _ in loss.charts[0].plot.ends.labels} == {f"Moons {mark}" for mark in marks}
    loss.bar.export.menu().aboutToShow.emit()
    saved = [action.isEnabled() for action in loss.bar.export.menu().actions()]
    assert saved == [False, True, True], "there are no numbers of a run of the open network"
    path = tmp_path / "elsewhere.csv"
    path.write_text("epoch,loss,val_loss\n10,4,5\n20,2,3\n")
    stored_runs.add_log(path, here.robot.lab)
    here.robot.waits_for(lambda: loss.up_to_date and len(loss.charts[0].others) == 3)
    rows = {row.name: row.value for row in loss.charts[0].rows(150, False)}  # 10 steps an epoch
    assert (rows["elsewhere · Loss, train"], rows["elsewhere · Loss, validation"]) == ("4.0000", "5.0000")
    assert loss.charts[0].changes.caption == "Thick lines are the validation, thin ones the training"
    here.robot.sees("elsewhere.csv is drawn beside")
    assert dropped_files.is_log(path)
    for log, heads in ((True, "Wall time,Step,Value"), (True, '" Epoch",acc,x'), (False, "steps,calories,x")):
        path.write_text(f"{heads}\n1,2,3\n")
        assert dropped_files.is_log(path) is log, "steps that are walked are data"
    path.write_text("x,y\n1,2\n")
    stored_runs.add_log(path, here.robot.lab)
    here.robot.sees("elsewhere.csv cannot be drawn")
    here.view.clearSelection()
    here.panel.deeds.lay_beside()
    assert here.robot.lab.live.beside == ()
    path.write_text("epoch,loss,val_loss\n10,4,5\n20,2,3\n")
    stored_runs.add_log(path, here.robot.lab)
    here.robot.waits_for(lambda: loss.up_to_date and loss.charts[0].told_by_width)
    assert [text for _, text, _ in loss.charts[0].plot.ends.labels] == ["elsewhere"], "also alone it is one run"


def test_a_run_that_measures_other_things_than_the_one_that_is_watched_is_named(listed):
    kept("a", preset="gan_ring", title="Ring")
    kept("b")
    here = listed()
    here.chooses("b")
    here.press(Qt.Key.Key_Return)
    here.chooses("a")
    here.panel.deeds.lay_beside()
    loss = here.robot.window.workspace.docks["loss"].widget()
    here.robot.waits_for(lambda: loss.charts and loss.up_to_date)
    assert loss.charts[0].changes.caption == "Measures nothing of this: Ring"
    here.chooses("b")
    here.panel.deeds.lay_beside()
    here.robot.waits_for(lambda: loss.up_to_date and "Measures" not in loss.charts[0].changes.caption, 20)


def test_the_run_before_is_drawn_pale_until_it_is_not_wanted(robot):
    first, second = reading.read(kept("a", loss=1.0)), reading.read(kept("b", loss=0.5))
    robot.begins_with("lenet5")
    loss = robot.window.workspace.docks["loss"].widget()
    robot.lab.trainer.look_at(second)
    robot.waits_for(lambda: loss.charts and loss.up_to_date)
    assert not loss.bar.ghost.isVisible(), "there is none yet, so no room is taken"
    robot.lab.live.lay_beside((), first)
    robot.waits_for(lambda: loss.charts and loss.up_to_date)
    assert [other.other.title for other in loss.charts[0].others] == ["run before"]
    kept_so = first.project
    first.project = kept_so.with_net(kept_so.net[:-1])
    assert [other.other.title for other in loss.charts[0].others] == ["run before (another network)"]
    first.project = kept_so
    assert [*loss.charts[1].rows(10, False)][-1].value == "75.0 %", "a share as everywhere"
    loss.bar.ghost.click()
    robot.waits_for(lambda: loss.up_to_date)
    assert not loss.charts[0].others
    assert loss.bar.ghost.isVisible(), "it can be wanted again"
    assert preferences.flag(NO_GHOST), "it is remembered"


def test_a_run_drawn_beside_keeps_its_name_and_goes_with_its_folder_and_of_too_many_the_first_are_drawn(listed):
    kept("a", loss=1.0)
    second = kept("b", "Rings", loss=0.5)
    here = listed()
    here.chooses("a", "b")
    here.panel.deeds.lay_beside()
    about.change(second, name="wider")  # in another window
    here.sees_all()
    assert [str(one.name) for one in here.robot.lab.live.beside] == ["wider", "Moons"]
    shutil.rmtree(second)
    here.sees_all()
    assert [str(one.name) for one in here.robot.lab.live.beside] == ["Moons"]
    for number in range(7):
        kept(f"more {number}")
    here.sees_all()
    here.view.selectAll()
    here.panel.deeds.lay_beside()
    assert len(here.robot.lab.live.beside) == stored_runs.MOST
    here.robot.sees("Only the first 6 of 8 runs are taken")


def test_columns_have_room_for_what_comes_later_and_stay_as_the_learner_draws_them(listed):
    kept("a", title="A")
    here = listed()
    here.panel.resize(900, 400)
    name, best = NUMBER["name"], NUMBER["best"]
    narrow = here.view.columnWidth(name)
    kept("b", title="A longer title")
    here.sees_all()
    assert narrow < here.view.columnWidth(name) >= here.view.sizeHintForColumn(name)
    assert here.view.columnWidth(best) >= here.view.sizeHintForColumn(best)
    here.view.header().resizeSection(name, 60)
    kept("c", title="A title that is longer still")
    here.sees_all()
    assert here.view.columnWidth(name) == 60


def drop(window, *paths) -> None:
    """Onto the window, from a file manager."""
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    where, button = QPointF(50, 50), Qt.MouseButton.LeftButton
    window.dropEvent(QDropEvent(where, Qt.DropAction.CopyAction, mime, button, Qt.KeyboardModifier.NoModifier))


def test_a_log_that_is_dropped_is_drawn_and_so_is_looked_at_a_picture(robot, tmp_path):
    robot.begins_with("lenet5")
    (tmp_path / "elsewhere.csv").write_text("epoch,loss\n1,4\n2,2\n")
    drop(robot.window, tmp_path / "elsewhere.csv")
    robot.waits_for(lambda: [one.name for one in robot.lab.live.beside] == ["elsewhere"])
    (tmp_path / "결과.csv").write_bytes("에폭,학습 손실\n1,4\n2,2\n".encode("cp949"))
    (tmp_path / "trainer_state.json").write_text('{"log_history": [{"step": 1, "loss": 2}, {"step": 2, "loss": 1}]}')
    (tmp_path / "train.log").write_text("epoch 1: loss 0.5\nepoch 2: loss 0.25\n")
    (tmp_path / "history.json").write_text('{"loss": [2, 1], "val_loss": [3, 2]}')
    for count, name in enumerate(("결과.csv", "trainer_state.json", "train.log", "history.json"), 2):
        drop(robot.window, tmp_path / name)
        robot.waits_for(lambda count=count: len(robot.lab.live.beside) == count)
    assert [one.name for one in robot.lab.live.beside] == [
        "elsewhere", "결과", "trainer_state", "train", "history",
    ]  # fmt: skip
    drop(robot.window, tmp_path / "events.out.tfevents.\ufffd.v2")  # so Qt has a name that is no UTF-8
    robot.sees("has letters that this machine does not know")
    Image.new("RGB", (20, 20)).save(tmp_path / "mine.PNG")
    drop(robot.window, tmp_path / "mine.PNG")
    maps = robot.window.workspace.docks["maps"].widget()
    robot.waits_for(lambda: maps.isVisible() and maps.origins.origin == "picture")
    robot.begins_with("two_moons_mlp")
    drop(robot.window, tmp_path / "mine.PNG")
    toast = robot.window.workspace.centre.focusProxy().toast
    robot.waits_for(toast.isVisible)
    assert toast.text() == "This network learns from no pictures, so mine.PNG says nothing to it"
    assert maps.origins.origin == "validation"


def test_before_a_file_is_dropped_it_is_said_what_is_done_with_it(robot, tmp_path):
    window, sign = robot.window, robot.window.findChild(DropSign)
    (tmp_path / "table.csv").write_text("x,y\n1,2\n")
    for name, words in (
        ("table.csv", "table.csv is read: data, or the log of another program"),
        ("one.camplab", "the project one.camplab is opened"),
        ("all.pt", "the weights in all.pt are held against those of this network"),
        ("mine.png", "mine.png is what the network looks at"),
        ("events.out.tfevents.1", "the curves in events.out.tfevents.1 are drawn beside"),
    ):
        robot.begins_with("lenet5")
        mime = QMimeData()
        mime.setUrls([QUrl.fromLocalFile(str(tmp_path / name))])
        QApplication.sendEvent(window, dragged(QDragEnterEvent, QPointF(50, 50), mime))
        assert sign.isVisible()
        assert sign.text() == f"Dropped here, {words}"
        assert window.rect().contains(sign.geometry())
        QApplication.sendEvent(window, QDragLeaveEvent())
        assert not sign.isVisible()
    mime.setUrls([QUrl("https://example.org")])
    QApplication.sendEvent(window, dragged(QDragEnterEvent, QPointF(50, 50), mime))
    assert not sign.isVisible(), "nothing is done with it"


def test_a_log_of_epochs_is_drawn_epoch_over_epoch_until_its_epochs_are_wanted_on_steps(listed, tmp_path):
    kept("a", loss=1.0)
    here = listed()
    here.chooses("a")
    here.press(Qt.Key.Key_Return)
    loss = here.robot.window.workspace.docks["loss"].widget()
    here.robot.waits_for(lambda: loss.charts and loss.up_to_date)
    assert loss.bar.by_epoch.isHidden(), "there is nothing to choose"
    (tmp_path / "elsewhere.csv").write_text("epoch,loss\n1,4\n2,2\n4,1\n")
    stored_runs.add_log(tmp_path / "elsewhere.csv", here.robot.lab)
    here.robot.waits_for(lambda: loss.up_to_date and loss.charts[0].others)
    assert loss.bar.by_epoch.isVisible()
    assert (list(loss.charts[0].others[0].training.x), loss.horizon.high) == ([10, 20, 40], 40), "10 steps an epoch"
    axis = loss.charts[-1].plot.x_axis
    assert {"0", "1", "4"} <= {text for _, text in axis.numbers(0, 40)}, "epochs"
    told = loss._tell(20)
    assert told.title == "after 2.00 epochs"
    assert {row.name: row.value for row in told.rows}["elsewhere · Loss, train"] == "2.0000"
    loss.bar.by_epoch.click()
    here.robot.waits_for(lambda: loss.up_to_date)
    assert (list(loss.charts[0].others[0].training.x), axis.unit) == ([1, 2, 4], 1)
    stored_runs.add_log(tmp_path / "elsewhere.csv", here.robot.lab)
    here.robot.waits_for(lambda: loss.up_to_date and len(loss.charts[0].others) == 2)
    assert not loss.bar.by_epoch.isChecked(), "as the learner has chosen"
    here.robot.lab.live.lay_beside(())
    (tmp_path / "steps.csv").write_text("step,loss\n1,4\n2,2\n4,1\n")
    stored_runs.add_log(tmp_path / "steps.csv", here.robot.lab)
    here.robot.waits_for(lambda: loss.up_to_date and loss.charts[0].others)
    assert (loss.others.epoch, loss.bar.by_epoch.isVisible()) == (0, False), "steps lie on steps"
