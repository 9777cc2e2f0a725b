"""The life of the window: training, closing, recovery after a crash, what is exported, thousands of frames."""

from __future__ import annotations

import sys
from functools import partial
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtWidgets import QDialog

from camplab import interpreter
from camplab.app import main
from camplab.app.look import language
from camplab.app.training import training_commands
from camplab.document import files
from camplab.document.presets import catalogue
from camplab.document.recipe import Recipe
from camplab.engine.protocol import Stop
from camplab.runs.events import Checkpoint
from tests.app.crashed import crash
from tests.app.one_window import again, in_folders, plays
from tests.app.training.hands import unheard
from tests.runs.records import adds, begun


def one_click_trains_on_digits(open_window):
    robot = open_window(engine=True)
    robot.presses("Train on digits")
    robot.waits_for(lambda: robot.lab.live.record and robot.lab.live.record.length > 50)
    assert robot.lab.session.project.title == "LeNet-5"
    robot.waits_for(lambda: robot.sees_now("Epoch ") or robot.sees_now("best at epoch "))
    robot.lab.trainer.stop()  # if it is not over by now
    robot.waits_for(lambda: robot.lab.live.state == "idle")
    robot.waits_for(lambda: robot.called("Train"))


def pause_one_step_go_on_and_stop(open_window):
    robot = open_window(engine=True)
    robot.begins_with("mlp")
    training_commands.edit_recipe(robot.lab, epochs=100_000)
    robot.presses("training.step")
    robot.waits_for(lambda: robot.lab.live.record and robot.lab.live.record.step == 1)
    robot.waits_for(lambda: robot.lab.live.state == "paused")
    robot.presses("training.step")
    robot.waits_for(lambda: robot.lab.live.record.step == 2)
    robot.sees("step 2")
    robot.presses("Go on")
    robot.waits_for(lambda: robot.lab.live.record.step > 100)
    robot.presses("Pause")
    robot.waits_for(lambda: robot.lab.live.state == "paused")
    robot.types(robot.window.bar.rate.box, "0.05")
    assert robot.lab.session.project.training.learning_rate != 0.05, "the run is changed, not the recipe"
    robot.waits_for(lambda: robot.lab.live.record.changes)
    robot.window.workspace.centre.setFocus()
    robot.lab.live.updated.emit()
    assert robot.window.bar.rate.box.text() == "0.05", "that of the next step, though none was taken since"
    robot.presses("training.step")
    robot.waits_for(lambda: abs(float(robot.lab.live.record.values("learning_rate")[-1]) - 0.05) < 1e-6)
    assert robot.lab.live.record.changes
    with unheard(robot):
        robot.lab.trainer._supervisor.send(Stop())  # as a run does that comes to its end
        robot.types(robot.window.bar.rate.box, "0.04")
    robot.waits_for(lambda: robot.lab.live.state == "idle")
    assert robot.lab.session.project.training.learning_rate == 0.04, "the run took it no more"


def test_closing_while_training_asks_once_and_keeps_a_checkpoint(open_window):
    robot = open_window(engine=True)
    robot.begins_with("mlp")
    project = robot.lab.session.project
    long = project.model_copy(update={"training": Recipe(epochs=100_000)})
    robot.lab.session.open(long)
    robot.presses("training.toggle")
    robot.waits_for(lambda: robot.lab.live.record and robot.lab.live.record.length > 20)
    robot.answers["stop"] = "stay"
    assert robot.window.close() is False
    assert robot.asked == ["stop"]
    assert robot.lab.live.state == "running"
    robot.answers["stop"] = "stop"
    assert robot.window.close() is True
    assert robot.asked == ["stop", "stop"]
    assert list((robot.window.safe.folder.parent / "runs").rglob("*.safetensors"))


def test_work_that_a_crash_left_is_offered_and_comes_back(open_window):
    crash()
    robot = open_window()
    robot.sees("Unsaved work on")
    assert robot.window.focusWidget() is not robot.window.banner._close
    robot.presses("Bring it back")
    assert robot.lab.session.project == catalogue.find("spiral_mlp").project()
    assert robot.window.pages.currentWidget() is robot.window.workspace
    assert robot.window.isWindowModified()
    robot.window.close()
    assert robot.asked == ["unsaved"]
    assert not open_window().sees_now("Unsaved work on"), "what was given up on purpose is not offered again"


def test_work_that_is_not_wanted_is_offered_once(open_window):
    crash()
    robot = open_window()
    robot.presses("Throw it away")
    robot.window.close()
    assert not open_window().sees_now("Unsaved work on")


def an_edit_is_kept_for_recovery_until_it_is_saved(robot, tmp_path):
    robot.begins_with("mlp")
    robot.adds("dropout")
    robot.window.safe.rescue()
    assert len(list(robot.window.safe.folder.glob("*.recovery"))) == 1
    robot.answers["save"] = str(tmp_path / "x.camplab")
    robot.presses("file.save")
    assert not list(robot.window.safe.folder.glob("*.recovery"))


def ctrl_c_in_the_terminal_asks_once_however_often_it_is_pressed(robot, tmp_path):
    robot.begins_with("mlp")
    robot.adds("dropout")
    robot.answers["unsaved"] = "cancel"
    question = QDialog(robot.window, modal=True)
    question.show()
    main.unless_asked(robot.window.close)
    assert robot.asked == []
    question.close()
    question.deleteLater()
    main.unless_asked(robot.window.close)
    assert robot.asked == ["unsaved"]
    assert robot.window.isVisible()


def a_network_is_exported_as_a_graph_by_the_ending_of_its_name_and_its_program_as_python(robot, tmp_path, asked):
    robot.begins_with("mlp")
    for chosen, written in (("net.onnx", "net.onnx"), ("net.pt2", "net.pt2"), ("net", "net.onnx")):
        robot.answers["save"] = str(tmp_path / chosen)
        robot.presses("file.graph")
        assert asked.pop() == (Path(written).suffix[1:], tmp_path / written)
    robot.presses("file.program")
    assert asked.pop() == ("python", tmp_path / "net.py")
    folder = tmp_path / "run"
    folder.mkdir()
    robot.lab.live.record = begun(robot.lab.session.project, folder=str(folder))
    robot.lab.live.record.add(Checkpoint(5))
    robot.presses("file.graph")
    assert asked.pop()[2:] == ("--run", str(folder))
    folder.rename(tmp_path / "elsewhere")
    robot.presses("file.graph")
    assert not asked
    robot.sees("net.onnx was not written")
    (tmp_path / "elsewhere").rename(folder)
    robot.adds("dropout")
    robot.presses("file.graph")
    assert asked.pop()[2:] == ()  # another network than the one that was trained


def what_is_exported_is_asked_for(robot, tmp_path, monkeypatch):
    asked: list[tuple[object, ...]] = []
    with monkeypatch.context() as patch:
        patch.setattr("camplab.app.export._export", lambda lab, project, *rest: asked.append(rest))
        a_network_is_exported_as_a_graph_by_the_ending_of_its_name_and_its_program_as_python(robot, tmp_path, asked)


def an_export_that_is_killed_says_what_is_likely_and_not_a_question_mark(robot, tmp_path, monkeypatch):
    robot.begins_with("mlp")
    language.choose("ko")
    begun = []
    ends = sys.executable, "-c", "import os; os.abort()"
    robot.answers["save"] = str(tmp_path / "a.onnx")
    with monkeypatch.context() as patch:
        patch.setattr(interpreter, "command", lambda *asked: begun.append(asked) or ends)
        robot.presses("file.graph")
        language.choose("en")
        robot.sees("a.onnx was not written")
    assert begun[0][2:4] == ("--lang", "ko"), "why it ended is said in the language of the window"
    robot.sees("mostly memory is short")


def play(robot, frames: int) -> None:
    """Promise 1: the panels of the real window draw `frames` times while numbers come in."""
    robot.begins_with("lenet5")
    live = robot.lab.live
    live.record = begun(robot.lab.session.project, epochs=frames // 10 + 1)
    live.state = "running"
    live.run_changed.emit()
    width = len(live.record.started.columns("gradients"))
    loop = QEventLoop()
    for number in range(frames):
        rows = np.full((10, width), 0.1 + number % 7)
        values = np.linspace(1, 2, 10)
        adds(live.record, loss=values, accuracy=values, learning_rate=values, gradient_norm=values, gradients=rows)
        live.updated.emit()
        for frame in robot.window.workspace.docks.values():
            frame.widget().repaint()
        robot.window.bar.repaint()
        loop.processEvents()
    QTimer.singleShot(0, loop.quit)
    loop.exec()
    assert robot.window.isVisible()
    assert live.record.step == 10 * frames


def test_the_window_lives_through_many_frames(robot):
    play(robot, 100)


@pytest.mark.long
@pytest.mark.timeout(3600)
def test_the_window_lives_through_20000_frames(robot):
    play(robot, 20_000)


def test_a_file_given_on_the_command_line_is_opened(open_window, tmp_path):
    path = tmp_path / "given.camplab"
    files.save(catalogue.find("lenet5").project(), path)
    robot = open_window(path=path)
    assert robot.lab.session.path == path
    assert robot.window.pages.currentWidget() is robot.window.workspace


def test_work_is_kept_and_what_is_exported_is_what_was_asked_for(robot, tmp_path, monkeypatch):
    plays(
        robot, lambda robot: robot,
        *in_folders(
            tmp_path,
            an_edit_is_kept_for_recovery_until_it_is_saved,
            ctrl_c_in_the_terminal_asks_once_however_often_it_is_pressed,
            partial(what_is_exported_is_asked_for, monkeypatch=monkeypatch),
            partial(an_export_that_is_killed_says_what_is_likely_and_not_a_question_mark, monkeypatch=monkeypatch),
        ),
    )  # fmt: skip


def test_a_network_is_trained_stopped_and_gone_on_with(open_window):
    plays(open_window(engine=True), again, one_click_trains_on_digits, pause_one_step_go_on_and_stop)
