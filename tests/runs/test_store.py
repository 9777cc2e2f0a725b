"""A run's numbers come back as they were, also after a kill."""

from __future__ import annotations

import math
import shutil
import sqlite3
import subprocess
import sys
import textwrap
from pathlib import Path, PureWindowsPath

import numpy as np
import pytest

from camplab.document.files import dumps
from camplab.document.project import Project
from camplab.runs import recording
from camplab.runs.events import Changed, Checkpoint, Done, Epoch, Fault, Look, Note, State, Steps
from camplab.runs.folder import RunFolder
from camplab.runs.listing import BadRun, info
from camplab.runs.reading import read
from camplab.runs.recording import recorded
from camplab.runs.storage import database, migrations, store
from camplab.runs.storage.ownership import Occupied
from camplab.runs.storage.store import RunStore
from camplab.words import say
from tests.runs.stores import BLOCKS, new_store, started, steps


def test_numbers_come_back_as_they_were(tmp_path):
    one, two = steps(0, 40), steps(40, 60, seed=1)
    one.columns["loss"][3:5] = np.inf, np.nan
    with new_store(tmp_path) as store:
        store.begin(started())
        for event in (one, two, Changed(7, "learning_rate", 0.5, 0.125), Look(60, {"dead": (0.5, math.nan)}),
                      Epoch(1, 50, 1.5, {"validation_loss": math.inf, "activation_mean": (0.1,)}),
                      State("paused", 50), Checkpoint(50)):  # fmt: skip
            store.add(event)
        store.say("done")
    found = read(tmp_path)
    assert (found.step, found.started.columns("gradients"), found.checkpoint) == (100, BLOCKS, 50)
    for name in one.columns:
        np.testing.assert_array_equal(found.values(name), np.concatenate([one.columns[name], two.columns[name]]))
    assert found.epochs == [Epoch(1, 50, 1.5, {"validation_loss": math.inf, "activation_mean": (0.1,)})]
    assert found.changes == [Changed(7, "learning_rate", 0.5, 0.125)]
    assert found.looks[0].values["dead"][0] == 0.5
    assert math.isnan(found.looks[0].values["dead"][1])
    about = info(tmp_path)
    assert (about.status, about.steps, about.epochs) == ("done", 100, 1)
    assert about.latest == {"validation_loss": None}, "infinity is no number for a list"


def test_a_live_record_and_the_stored_one_say_the_same(tmp_path):
    from camplab.runs.record import Record

    live = Record(Project(), started())
    with new_store(tmp_path) as store:
        store.begin(started())
        for event in (steps(0, 5), steps(5, 5, seed=1), Epoch(1, 10, 0.1, {"validation_loss": 0.5})):
            live.add(event)
            store.add(event)
    stored = read(tmp_path)
    assert type(stored) is type(live)
    assert (stored.step, stored.epochs, stored.measures) == (live.step, live.epochs, live.measures)
    for name in live.measures:
        np.testing.assert_array_equal(stored.values(name), live.values(name))


def test_steps_that_are_missing_are_not_known(tmp_path):
    with new_store(tmp_path) as store:
        store.begin(started())
        store.add(steps(0, 5))
        store.add(steps(8, 2))
    found = read(tmp_path)
    assert found.step == 10
    assert np.isnan(found.values("loss")).tolist() == [False] * 5 + [True] * 3 + [False] * 2
    assert np.isnan(found.values("gradients")).all(1).tolist() == [False] * 5 + [True] * 3 + [False] * 2


def test_a_column_is_read_when_it_is_asked_for_and_no_other(tmp_path, monkeypatch):
    with new_store(tmp_path) as store:
        store.begin(started())
        store.add(steps(0, 5))
    asked = []
    chunks = database.chunks
    monkeypatch.setattr(database, "chunks", lambda sql, name: asked.append(name) or chunks(sql, name))
    found = read(tmp_path)
    assert asked == []
    assert found.values("loss") is not None
    assert len(found.values("loss")) == 5
    assert asked == ["loss"]


def test_a_run_that_goes_on_takes_back_what_came_after_its_checkpoint(tmp_path):
    whole = steps(0, 100)
    with new_store(tmp_path) as store:
        store.begin(started())
        store.add(whole)
        for event in (Epoch(1, 50, 0.1, {"activation_mean": (0.5,)}), Epoch(2, 100, 0.1, {"activation_mean": (0.5,)}),
                      Changed(59, "learning_rate", 1, 2), Changed(60, "learning_rate", 2, 3),
                      Look(70, {"dead": (0, 0)})):  # fmt: skip
            store.add(event)
    with new_store(tmp_path) as store:
        store.begin(started(first_step=60, watched=("conv1", "fc1")))
        store.add(Epoch(2, 100, 0.1, {"activation_mean": (0.25, 0.75)}))
    found = read(tmp_path)
    assert (found.step, found.looks, [change.step for change in found.changes]) == (60, [], [59])
    np.testing.assert_array_equal(found.values("gradients"), whole.columns["gradients"][:60])
    columns = found.started.columns("activation_mean")
    first, second = (dict(zip(columns, epoch.values["activation_mean"], strict=True)) for epoch in found.epochs)
    assert (first["fc1"], math.isnan(first["conv1"])) == (0.5, True)
    assert second == {"conv1": 0.25, "fc1": 0.75}
    assert info(tmp_path).steps == 60


def test_an_empty_run_can_be_read(tmp_path):
    with new_store(tmp_path) as store:
        store.begin(started())
    found = read(tmp_path)
    assert found.values("gradients").shape == (0, 2)
    assert found.values("loss").shape == (0,)
    assert (found.epochs, found.step) == ([], 0)
    assert info(tmp_path).latest == {}


@pytest.mark.usefixtures("processes")
def test_a_killed_run_keeps_what_was_committed_and_is_called_interrupted(tmp_path):
    new_store(tmp_path).close()
    child = textwrap.dedent("""
        import os, sys, signal
        from pathlib import Path
        from camplab.runs.storage.store import RunStore
        from tests.runs.stores import started, steps
        store = RunStore(Path(sys.argv[1]))
        store.begin(started())
        store.add(steps(0, 10))
        store.commit()
        store.add(steps(10, 10))
        os.kill(os.getpid(), signal.SIGKILL)
    """)
    root = Path(__file__).parents[2]
    subprocess.run([sys.executable, "-c", child, str(RunFolder(tmp_path).numbers)], check=False, cwd=root)
    assert len(read(tmp_path).values("loss")) == 10
    assert info(tmp_path).status == "interrupted"


def test_a_damaged_file_is_one_sentence(tmp_path):
    with pytest.raises(BadRun, match="no run"):
        info(tmp_path)
    RunFolder(tmp_path).project.write_text(dumps(Project()))
    RunFolder(tmp_path).numbers.write_bytes(b"x" * 5000)
    for look in (info, read):
        with pytest.raises(BadRun, match="damaged"):
            look(tmp_path)


def test_damaged_numbers_are_one_sentence_when_they_are_asked_for(tmp_path):
    with new_store(tmp_path) as store:
        store.begin(started())
        store.add(steps(0, 5))
    with sqlite3.connect(RunFolder(tmp_path).numbers) as sql:
        sql.execute("UPDATE chunks SET blob = x'00'")
    sql.close()
    with pytest.raises(BadRun, match="damaged"):
        read(tmp_path).values("loss")


def test_numbers_of_a_later_version_are_left_alone(tmp_path):
    with new_store(tmp_path) as store:
        store.begin(started())
    with sqlite3.connect(RunFolder(tmp_path).numbers) as sql:
        sql.execute("UPDATE facts SET value = '99' WHERE name = 'format'")
    sql.close()
    with pytest.raises(BadRun, match="later version"):
        read(tmp_path)


def test_a_run_never_writes_over_another_one(tmp_path):
    with new_store(tmp_path) as store:
        store.claim("one", resumed=False)
        store.begin(started(run="one"))
        store.add(steps(0, 5))
        store.say("done")
    with RunStore(RunFolder(tmp_path).numbers) as late, pytest.raises(Occupied, match="already holds a run"):
        late.claim("two", resumed=False)
    assert (info(tmp_path).status, info(tmp_path).steps) == ("done", 5)
    with RunStore(RunFolder(tmp_path).numbers) as late:
        late.claim("two", resumed=True)
        assert info(tmp_path).status == "running"


def test_a_process_that_has_the_number_of_a_dead_one_is_another_and_clocks_do_not_matter(tmp_path, clock_is_set):
    with new_store(tmp_path) as store:
        store.claim("one", resumed=False)
        assert info(tmp_path).status == "running"
        clock_is_set()
        assert info(tmp_path).status == "running"
        with sqlite3.connect(RunFolder(tmp_path).numbers) as sql:
            database.put_facts(sql, {"process_mark": database.facts(sql)["process_mark"] + "1"})
        sql.close()
        assert info(tmp_path).status == "interrupted"


@pytest.mark.parametrize(("trained_on", "why"), [(False, say("the loss is not a number")), (True, None)])
def test_a_run_that_is_stopped_while_it_waits_for_a_fault_says_so_in_lists(tmp_path, trained_on, why):
    with new_store(tmp_path) as store:
        store.begin(started())
        store.add(steps(0, 5))
        store.add(Fault("not_finite", say("the loss is not a number"), fatal=False))
        if trained_on:
            store.add(steps(5, 5))
        store.say("stopped")
    assert (info(tmp_path).status, info(tmp_path).why) == ("stopped", why)


def test_a_full_disk_is_called_so_in_words_of_the_lab(tmp_path, monkeypatch):
    small = migrations.prepare

    def prepare(sql):
        small(sql)
        sql.execute("PRAGMA max_page_count = 1")

    monkeypatch.setattr(store.migrations, "prepare", prepare)
    many = (event for event in (started(), *(steps(40 * n, 40, seed=n) for n in range(50)), Done("done", 2000, 1, 1.0)))
    events = [*recorded(many, Project(), tmp_path, "run", pause=None)]
    (told,) = (event for event in events if isinstance(event, Fault))
    assert str(told.sentence).endswith(": the disk is full")


@pytest.mark.parametrize("full", [range(1), range(20), range(13, 14), range(20, 40), range(3, 60)])
def test_what_a_full_disk_does_not_take_is_kept_once_there_is_room(tmp_path, monkeypatch, full):
    """Also where there is none when the run begins: all that it said stands there as if there had always been room."""
    monkeypatch.setattr(store, "COMMIT_EVERY", 0.0)
    monkeypatch.setattr(recording, "AGAIN", 0.0)
    at, keeps = [0], database.put_facts

    def put_facts(sql, changes):
        if at[0] in full:
            error = sqlite3.OperationalError("database or disk is full")
            error.sqlite_errorcode = sqlite3.SQLITE_FULL
            raise error
        keeps(sql, changes)

    def said():
        for at[0], event in enumerate(everything):
            yield event

    monkeypatch.setattr(database, "put_facts", put_facts)
    numbers = [each for n in range(60) for each in (steps(5 * n, 5, seed=n), Epoch(n + 1, 5 * n + 5, 1.0, {}))]
    everything = [started(), *numbers, Done("done", 300, 60, 1.0)]
    told = [each for each in recorded(said(), Project(), tmp_path, "run", pause=None) if isinstance(each, Fault | Note)]
    assert [type(each) for each in told] == [Fault, Note]
    assert "are kept again" in str(told[1].sentence)
    assert (info(tmp_path).status, info(tmp_path).steps, info(tmp_path).epochs) == ("done", 300, 60)
    expected = np.concatenate([each.columns["loss"] for each in numbers if isinstance(each, Steps)])
    assert np.array_equal(read(tmp_path).values("loss"), expected)


def test_a_run_on_another_machine_of_the_network_is_found():
    """Where the user's folder lies there, as Windows writes it."""
    place = PureWindowsPath(r"\\school\home\Kim Minji\run.sqlite")
    assert database.address(place) == "file:////school/home/Kim%20Minji/run.sqlite"
    assert database.address(PureWindowsPath(r"C:\runs\run.sqlite")) == "file:///C:/runs/run.sqlite"


def test_a_run_that_is_deleted_while_it_goes_on_is_said_to_be_gone_and_not_to_be_read_only(tmp_path, monkeypatch):
    monkeypatch.setattr(store, "COMMIT_EVERY", 0.0)

    def said():
        yield started()
        shutil.rmtree(tmp_path / "run")
        yield from (steps(5 * n, 5) for n in range(3))

    (told,) = (each for each in recorded(said(), Project(), tmp_path / "run", "run", pause=None) if type(each) is Fault)
    assert str(told.sentence).endswith("run: it is not there any more, or cannot be reached")
    with pytest.raises(BadRun, match="is not there any more, or cannot be reached"):
        read(tmp_path / "run")
