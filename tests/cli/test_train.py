"""`camplab train`: what it prints, keeps and says, and how it ends."""

from __future__ import annotations

import contextlib
import json
import os
import signal
import sqlite3
import subprocess
import sys
import time
from types import SimpleNamespace

import numpy as np
import pytest

from camplab.cli.train.training import interruptible
from camplab.document.atomic import WriteFailed
from camplab.document.measures import LOSS
from camplab.runs import reading, recording
from camplab.words import say
from tests import warm_python


def test_people_see_loss_accuracy_and_where_it_is_kept(camplab, home):
    answer = camplab("train", camplab.project(epochs=2))
    assert answer.status == 0, answer
    assert "epoch 2/2" in answer.out
    assert "accuracy" in answer.out
    assert "done after" in answer.out
    kept = [folder.name for folder in (home / "runs").iterdir()]
    assert len(kept) == 1
    assert kept[0] in answer.out


def test_machines_get_one_object_a_line(camplab):
    lines = camplab("train", camplab.project(epochs=2), "--json").lines
    assert [line["event"] for line in lines] == ["started", "epoch", "epoch", "done"]
    assert list(lines[1]["gradients"]) == lines[0]["blocks"]
    assert lines[1]["gradient_ratio"] > 0
    assert lines[-1]["reason"] == "done"
    assert lines[-1]["step"] == 2 * lines[0]["steps_per_epoch"]


def test_the_same_seed_gives_the_same_losses_and_another_one_others(camplab):
    path = camplab.project(epochs=2)
    first, again, other = (losses(camplab("train", path, "--json", "--seed", seed)) for seed in (7, 7, 8))
    assert first == again
    assert first != other


def losses(answer):
    return [(line["train_loss"], line["loss"]) for line in answer.lines if line["event"] == "epoch"]


def test_the_precision_can_be_chosen(camplab):
    path = camplab.project(epochs=1)
    full, same, mixed = (
        losses(camplab("train", path, "--json", "--precision", name)) for name in ("float32", "float32", "bfloat16")
    )
    assert full == same == losses(camplab("train", path, "--json"))
    assert mixed == [pytest.approx(numbers, rel=0.02) for numbers in full]
    assert mixed != full


def test_a_regression_has_no_accuracy(camplab):
    lines = camplab("train", camplab.project("sine_regression", epochs=1), "--json").lines
    assert lines[1]["accuracy"] is None


def test_steps_end_it_early(camplab):
    lines = camplab("train", camplab.project(), "--json", "--steps", 5).lines
    assert (lines[-1]["reason"], lines[-1]["step"]) == ("done", 5)


def test_more_steps_than_its_epochs_hold_make_it_longer(camplab):
    lines = camplab("train", camplab.project(epochs=1), "--json", "--steps", 30).lines
    assert lines[-1]["step"] == 30


def test_a_run_goes_on_where_it_ended(camplab):
    path, run = camplab.project(epochs=3), camplab.folder / "run"
    whole = losses(camplab("train", path, "--json"))
    camplab("train", path, "--run", run, "--steps", 30)
    rest = losses(camplab("train", path, "--run", run, "--resume", "--json"))
    assert rest == whole[1:]


def test_a_run_is_not_written_over(camplab):
    path, run = camplab.project(epochs=1), camplab.folder / "run"
    assert camplab("train", path, "--run", run).status == 0
    camplab("train", path, "--run", run).says("already holds a run", "--resume", status=2)


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (["--epochs", "0"], ["epochs"]),
        (["--epochs", "2", "--steps", "3"], ["--epochs", "--steps"]),
        (["--device", "gpu"], ["--device", "cuda"]),
        (["--precision", "half"], ["--precision", "bfloat16"]),
        (["--seed", "-1"], ["seed"]),
        (["--seed", "one"], ["--seed", "integer"]),
        (["--resume"], ["--run"]),
    ],
)
def test_wrong_arguments_are_named(camplab, arguments, words):
    camplab("train", camplab.project(), *arguments).says(*words, status=2)


def test_a_missing_file_is_named(camplab):
    camplab("train", "nowhere.camplab").says("nowhere.camplab", status=2)


def test_there_is_nothing_to_go_on_with(camplab):
    answer = camplab("train", camplab.project(), "--run", "empty", "--resume")
    answer.says("empty", status=1)


@pytest.mark.skipif("__import__('torch').cuda.is_available()")
def test_a_device_that_is_not_here_is_named(camplab):
    path = camplab.project()
    for device in ("cuda:7", "cuda:128", "cuda:" + "9" * 30):  # PyTorch takes 128 for -128
        camplab("train", path, "--device", device).says(f"no device {device};", status=1)


def test_a_network_that_does_not_fit_is_one_sentence(camplab):
    path = camplab.project()
    content = json.loads(path.read_text(encoding="utf-8"))
    content["stacks"]["net"] = [{"block": "dense"}]
    path.write_text(json.dumps(content), encoding="utf-8")
    camplab("train", path).says(status=1)


def test_a_nan_is_a_fault(camplab):
    path = camplab.project("mlp", optimizer="sgd", learning_rate=100.0, epochs=50)
    content = json.loads(path.read_text(encoding="utf-8"))
    content["stacks"]["net"] = [
        {"block": "flatten"},
        *([{"block": "dense"}] * 8),
        {"block": "dense", "out_features": 10},
    ]
    path.write_text(json.dumps(content), encoding="utf-8")
    answer = camplab("train", path, "--json")
    answer.says(status=1)
    fault = next(line for line in answer.lines if line["event"] == "fault")
    assert fault["kind"] == "not_finite"
    assert answer.err


@pytest.mark.usefixtures("processes")
@pytest.mark.skipif(os.name == "nt", reason="Windows has no SIGINT for other processes")
def test_ctrl_c_saves_a_checkpoint_and_says_how_to_go_on(camplab):
    path, run = camplab.project(epochs=100_000), camplab.folder / "run"
    command = [sys.executable, "-m", "camplab", "train", str(path), "--run", str(run), "--json"]
    process = started(command, camplab)
    wait_for_epoch(process)
    process.send_signal(signal.SIGINT)
    out, err = process.communicate(timeout=200)
    assert process.returncode == 130
    assert "checkpoint" in err
    assert "Traceback" not in err
    assert json.loads(out.splitlines()[-1])["reason"] == "stopped"
    again = camplab(
        "train", path, "--run", run, "--resume", "--json", "--steps", json.loads(out.splitlines()[-1])["step"] + 3
    )
    assert again.status == 0, again


def started(command, camplab):
    """A process with torch imported, where such a one can be had."""
    begin = warm_python.EngineCopy if warm_python.THERE else subprocess.Popen
    pipes = {"stdin": subprocess.DEVNULL, "stdout": subprocess.PIPE, "stderr": subprocess.PIPE}
    return begin(command, cwd=camplab.folder, env=camplab.environment(), text=True, **pipes)


@contextlib.contextmanager
def training(camplab, *more):
    """`camplab train` as a process that would go on for hours; its checkpoint is in `run`."""
    path = camplab.project(epochs=100_000)
    command = [sys.executable, "-m", "camplab", "train", str(path), "--run", "run", "--json", *more]
    process = started(command, camplab)
    try:
        wait_for_epoch(process)
        yield path, process
    finally:
        if process.poll() is None:
            process.kill()
            process.communicate()


@pytest.mark.usefixtures("processes")
def test_a_run_that_is_under_way_is_left_alone_by_a_second_training(camplab):
    with training(camplab) as (path, process):
        folder = camplab.folder / "run"
        for more in ((), ("--resume",)):
            answer = camplab("train", path, "--run", folder, "--json", *more)
            if more:
                answer.says("is in use", str(process.pid), status=1)
            assert answer.status != 0
        camplab.project(name="other.camplab")
        wait_for_epoch(process)
        process.send_signal(signal.SIGINT)
        out, err = process.communicate(timeout=200)
    assert process.returncode == 130, err
    steps = json.loads(out.splitlines()[-1])["step"]
    assert camplab("train", path, "--run", folder, "--resume", "--json", "--steps", steps + 1).status == 0
    losses = reading.read(folder).values(LOSS.name)
    assert len(losses) == steps + 1
    assert not np.isnan(losses).any(), "no step is missing"


@pytest.mark.usefixtures("processes")
@pytest.mark.skipif(os.name == "nt", reason="Windows has no SIGHUP")
def test_a_terminal_that_goes_away_ends_a_run_after_a_checkpoint(camplab):
    with training(camplab) as (path, process):
        process.send_signal(signal.SIGHUP)
        _, err = process.communicate(timeout=200)
    assert process.returncode == 130, err
    assert camplab("train", path, "--run", "run", "--resume", "--json", "--steps", 1).status == 0


@pytest.mark.skipif(os.name == "nt", reason="Windows has no SIGHUP")
def test_a_run_that_nohup_began_goes_on_without_its_terminal(monkeypatch):
    heard = []
    performance = SimpleNamespace(interrupted=False, interrupt=lambda: heard.append("hang up"))
    for before, hears in ((signal.SIG_IGN, []), (signal.SIG_DFL, ["hang up"])):
        mine = signal.signal(signal.SIGHUP, before)
        try:
            with interruptible(performance):
                signal.raise_signal(signal.SIGHUP)
            assert heard == hears
            assert signal.getsignal(signal.SIGHUP) is before
        finally:
            signal.signal(signal.SIGHUP, mine)


@pytest.mark.usefixtures("processes")
@pytest.mark.skipif(os.name == "nt", reason="no pipe that breaks")
def test_a_reader_that_goes_away_ends_a_run_after_a_checkpoint(camplab):
    with training(camplab) as (path, process):
        process.stdout.close()
        err = process.stderr.read()
        process.stderr.close()
        process.wait(200)
    assert "the checkpoint is saved" in err
    assert "Traceback" not in err
    assert "Exception ignored" not in err
    assert process.returncode == 130
    assert camplab("train", path, "--run", "run", "--resume", "--json", "--steps", 1).status == 0


def test_a_run_that_is_refused_stays_as_it_was(camplab):
    path, run = camplab.project(epochs=1, schedule="one_cycle"), camplab.folder / "run"
    assert camplab("train", path, "--run", run, "--json").status == 0
    before = {file.name: file.read_bytes() for file in run.rglob("*.*")}
    camplab.project("small_cnn", name="other.camplab")
    camplab("train", "other.camplab", "--run", run, "--resume").says("another network or recipe", status=1)
    longer = "follows a schedule made for 1 epoch"
    camplab("train", path, "--run", run, "--resume", "--epochs", 2).says(longer, status=2)
    camplab("train", "--from", f"{run}@3", "--epochs", 2, "--run", "fork").says(longer, status=2)
    assert not (camplab.folder / "fork").exists()
    assert {file.name: file.read_bytes() for file in run.rglob("*.*")} == before


def test_a_folder_that_was_mistyped_is_not_made_and_a_file_is_none(camplab):
    path = camplab.project(epochs=1)
    camplab("train", path, "--run", path).says(f"{path} is a file, and no folder", status=2)
    camplab("train", path, "--run", "mis/typed", "--resume").says("there is no checkpoint in mis", status=1)
    assert not (camplab.folder / "mis").exists()


def test_whatever_could_not_be_kept_is_told(camplab, monkeypatch):
    """The numbers, and later the checkpoint: not only the first of both; and nobody is here who could resume."""
    path = camplab.project(epochs=1)

    def full(*_):
        raise WriteFailed(say("the disk is full: nothing was saved"))

    def no_numbers(*_):
        raise sqlite3.OperationalError("disk I/O error")

    from camplab.training import checkpoint_files

    monkeypatch.setattr(checkpoint_files, "write_atomically", full)
    monkeypatch.setattr(recording, "RunStore", no_numbers)
    answer = camplab("train", path, "--run", "run")
    answer.says("numbers of this run cannot be kept", "the disk is full: nothing was saved", status=1)
    assert "resume" not in answer.err
    assert "stopped after" in answer.out
    assert "kept in" not in answer.out


def wait_for_epoch(process):
    deadline = time.monotonic() + 200
    while time.monotonic() < deadline:
        if json.loads(process.stdout.readline())["event"] == "epoch":
            return
    raise AssertionError("no epoch came")
