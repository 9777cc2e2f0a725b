"""A run's numbers come back as they were, also after a kill; a list of runs says how each stands."""

from __future__ import annotations

import math
import sqlite3
import subprocess
import sys
import textwrap
import time

import numpy as np
import pytest

from camplab.runs import places
from camplab.runs.reading import BadRun, columns, info, runs
from camplab.runs.store import RunStore


def numbers(n: int, width: int = 2) -> tuple[np.ndarray, ...]:
    chance = np.random.RandomState(0)
    return (*(chance.rand(n).astype(np.float32) for _ in range(4)), chance.rand(n, width).astype(np.float32))


def test_numbers_come_back_as_they_were(tmp_path):
    loss, accuracy, rate, norm, by = numbers(100)
    accuracy[:] = np.nan
    loss[3] = np.inf
    with RunStore(tmp_path) as store:
        store.begin("{}", ("conv1", "fc1"), 0, 0)
        store.steps(0, loss[:40], accuracy[:40], rate[:40], norm[:40], by[:40])
        store.steps(40, loss[40:], accuracy[40:], rate[40:], norm[40:], by[40:])
        store.epoch(1, 100, 0.5, math.nan, 0.25, math.nan, 1.5)
        store.change(7, 0.125)
        store.say("done")
    found = columns(tmp_path)
    assert found.blocks == ("conv1", "fc1")
    assert found.step.tolist() == list(range(100))
    for ours, theirs in ((found.loss, loss), (found.accuracy, accuracy), (found.learning_rate, rate),
                         (found.norm, norm), (found.gradients, by)):  # fmt: skip
        np.testing.assert_array_equal(ours, theirs)
    np.testing.assert_array_equal(found.epochs, [[1, 100, 0.5, math.nan, 0.25, math.nan, 1.5]])
    assert found.changes == ((7, 0.125),)
    assert (info(tmp_path).status, info(tmp_path).steps, info(tmp_path).epochs) == ("done", 100, 1)
    assert (tmp_path / "project.camplab").read_text() == "{}"


def test_a_run_that_begins_anew_at_a_step_forgets_what_came_after(tmp_path):
    with RunStore(tmp_path) as store:
        store.begin("{}", ("fc1", "fc2"), 0, 0)
        store.steps(0, *numbers(100))
        store.epoch(1, 50, 0, 0, 0, 0, 0)
        store.epoch(2, 100, 0, 0, 0, 0, 0)
        store.activations(1, [("fc1", 0.5, math.nan)])
        store.activations(2, [("fc1", 0.5, 1.0)])
        store.change(70, 1.0)
    with RunStore(tmp_path) as store:
        store.begin("{}", ("fc1", "fc2"), 60, 1)
    found = columns(tmp_path)
    assert (len(found.loss), len(found.epochs), found.changes) == (60, 1, ())
    [(epoch, module, mean, std)] = found.activations
    assert (epoch, module, mean) == (1, "fc1", 0.5)
    assert math.isnan(std)


def test_runs_from_before_blocks_could_be_watched_are_read(tmp_path):
    with RunStore(tmp_path) as store:
        store.begin("{}", ("fc1",), 0, 0)
    with sqlite3.connect(tmp_path / "run.sqlite") as sql:
        sql.execute("DROP TABLE activations")
    sql.close()
    assert columns(tmp_path).activations == ()


def test_an_empty_run_can_be_read(tmp_path):
    with RunStore(tmp_path) as store:
        store.begin("{}", (), 0, 0)
    found = columns(tmp_path)
    assert found.gradients.shape == (0, 0)
    assert found.epochs.shape == (0, 7)
    assert info(tmp_path).accuracy is None


def test_a_killed_run_keeps_what_was_committed_and_is_called_interrupted(tmp_path):
    child = textwrap.dedent("""
        import os, sys, signal
        from pathlib import Path
        import numpy as np
        from camplab.runs.store import RunStore
        store = RunStore(Path(sys.argv[1]))
        store.begin("{}", ("fc1",), 0, 0)
        zeros = np.zeros(10, np.float32)
        store.steps(0, zeros, zeros, zeros, zeros, zeros[:, None])
        store.commit()
        store.steps(10, zeros, zeros, zeros, zeros, zeros[:, None])
        os.kill(os.getpid(), signal.SIGKILL)
    """)
    subprocess.run([sys.executable, "-c", child, str(tmp_path)], check=False)
    assert len(columns(tmp_path).loss) == 10
    assert info(tmp_path).status == "interrupted"


def test_runs_are_listed_newest_first_and_rubbish_is_left_out(tmp_path):
    for name in ("first", "second"):
        with RunStore(tmp_path / name) as store:
            store.begin("{}", (), 0, 0)
            store.say("fault", "it broke")
        time.sleep(0.01)
    (tmp_path / "rubbish").mkdir()
    (tmp_path / "rubbish" / "run.sqlite").write_bytes(b"no database at all" * 1000)
    assert [run.folder.name for run in runs(tmp_path)] == ["second", "first"]
    assert runs(tmp_path)[0].why == "it broke"
    assert runs(tmp_path / "nowhere") == []


def test_a_damaged_file_is_one_sentence(tmp_path):
    with pytest.raises(BadRun):
        columns(tmp_path)
    (tmp_path / "run.sqlite").write_bytes(b"x" * 5000)
    with pytest.raises(BadRun):
        columns(tmp_path)


def test_other_programs_can_read_the_file(tmp_path):
    with RunStore(tmp_path) as store:
        store.begin("{}", ("fc1", "fc2"), 0, 0)
        store.steps(0, *numbers(5))
    sql = sqlite3.connect(tmp_path / "run.sqlite")
    assert sql.execute("SELECT COUNT(*), MIN(step), MAX(step) FROM steps").fetchone() == (5, 0, 4)
    sql.close()


def test_fresh_folders_never_collide_and_stay_inside(home):
    first = places.fresh("My net / ../..")
    first.mkdir(parents=True)
    second = places.fresh("My net / ../..")
    assert first != second
    assert first.parent == second.parent == home / "runs"
    assert places.fresh("숫자").name.endswith("숫자")
