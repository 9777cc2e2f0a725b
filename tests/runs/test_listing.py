"""A list of runs says how each stands; folders of runs are found and made."""

from __future__ import annotations

import shutil
import sqlite3
import time
from contextlib import closing

import pytest

from camplab.cli.runs.listed import began
from camplab.runs import listing
from camplab.runs.events import Epoch, Fault
from camplab.runs.folder import RunFolder, fresh
from camplab.runs.kept.all_runs import runs
from camplab.runs.reading import read
from camplab.runs.storage import database
from camplab.words import say
from tests.for_each import for_each
from tests.letters import ANY
from tests.runs.stores import new_store, started, steps


def test_runs_are_listed_newest_first_and_what_is_damaged_says_why(tmp_path):
    for name in ("first", "second"):
        with new_store(tmp_path / name) as store:
            store.begin(started())
            store.add(Fault("crash", say("it broke")))
            store.say("fault", say("it broke in step {n}", n=7))
        time.sleep(0.01)
    (tmp_path / "rubbish").mkdir()
    RunFolder(tmp_path / "rubbish").numbers.write_bytes(b"no database at all" * 1000)
    (tmp_path / "empty").mkdir()
    newest, *others = runs(tmp_path)
    assert (newest.folder.name, newest.status) == ("rubbish", "damaged")
    assert str(newest.trouble) == "file is not a database"
    assert [run.folder.name for run in others] == ["second", "first"]
    with sqlite3.connect(RunFolder(tmp_path / "first").numbers) as sql:
        sql.execute("INSERT OR REPLACE INTO facts VALUES ('format', '99')")
    sql.close()
    (later,) = (run for run in runs(tmp_path) if run.folder.name == "first")
    assert (later.status, str(later.trouble)) == ("newer", "it was written by a later version of camplab")
    assert others[0].why == say("it broke in step {n}", n=7), "whole, so that it can be said in any language"
    for kept in (
        {},
        {"why_said": '{"template": "{gone}", "values": {"n": 1}}'},
        {"why_said": "no JSON"},
    ):  # of before, or damaged
        assert listing._why({"why": "it broke"} | kept) == say("{why}", why="it broke")
    assert str(read(tmp_path / "second").fault.sentence) == "it broke"
    assert runs(tmp_path / "nowhere") == ()


ENDLESS = "AS WITH RECURSIVE n(i) AS (SELECT 'x' UNION ALL SELECT i || 'x' FROM n) SELECT i AS name, i AS value FROM n"


@for_each(
    ("name", "value"),
    [
        ("started", "nan"), ("started", "1e300"), ("started", "-1e18"), ("latest", "[1]"), ("latest", "[" * 10**5),
        ("steps", "9" * 400), ("epochs", "-1"), ("begins", "1e3"), ("versions", "3"), ("best", "{}"),
        ("view", f"DROP TABLE facts; CREATE VIEW facts {ENDLESS}"),
        ("view", f"ALTER TABLE chunks RENAME TO old; CREATE VIEW chunks {ENDLESS}"),
        ("trigger", "CREATE TRIGGER t AFTER INSERT ON facts BEGIN DELETE FROM chunks; END"),
    ],
)  # fmt: skip
def test_what_somebody_has_made_up_is_one_damaged_line_among_the_others(tmp_path, name, value):
    for folder in ("whole", "strange"):
        with new_store(tmp_path / folder) as store:
            store.begin(started())
    with closing(sqlite3.connect(RunFolder(tmp_path / "strange").numbers)) as sql:
        if name in ("view", "trigger"):
            sql.executescript(value)
        else:
            with sql:
                database.put_facts(sql, {name: value})
    assert {run.folder.name: run.status for run in runs(tmp_path)} == {"whole": "interrupted", "strange": "damaged"}
    for run in runs(tmp_path):
        assert began(run)  # lists say it


@for_each(("name", "value"), [("format", "Started"), ("steps", "x"), ("steps", "9" * 5000)])
def test_no_run_goes_on_in_what_somebody_has_made_up(tmp_path, name, value):
    with new_store(tmp_path) as store:
        store.begin(started())
    with closing(sqlite3.connect(RunFolder(tmp_path).numbers)) as sql, sql:
        database.put_facts(sql, {name: value})
    before = RunFolder(tmp_path).numbers.read_bytes()
    with pytest.raises(sqlite3.Error), new_store(tmp_path) as store:
        store.claim("another", resumed=False)
    assert RunFolder(tmp_path).numbers.read_bytes() == before


def test_a_list_of_two_hundred_runs_touches_no_numbers(tmp_path):
    with new_store(tmp_path / "0") as store:
        store.begin(started())
        store.add(steps(0, 5))
        store.add(Epoch(1, 5, 0.1, {"validation_loss": 0.25}))
    data = RunFolder(tmp_path / "0").numbers.read_bytes()
    for number in range(1, 200):
        (tmp_path / str(number)).mkdir()
        RunFolder(tmp_path / str(number)).numbers.write_bytes(data)
    asked: list[str] = []
    with pytest.MonkeyPatch.context() as patch:
        connect = sqlite3.connect

        def listened(*given: object, **more: object) -> sqlite3.Connection:
            sql = connect(*given, **more)
            sql.set_trace_callback(asked.append)
            return sql

        patch.setattr(listing.sqlite3, "connect", listened)
        found = runs(tmp_path)
    assert len(found) == 200
    assert {tuple(run.latest.items()) for run in found} == {(("validation_loss", 0.25),)}
    assert asked
    assert not [question for question in asked if "chunks" in question or "FROM events" in question]


def test_fresh_folders_never_collide_and_stay_inside(home, monkeypatch):
    first = fresh("My net / ../..")
    second = fresh("My net / ../..")
    assert first != second
    assert first.parent == second.parent == home / "runs"
    assert fresh("숫자").name.endswith("숫자" if ANY else "_run")
    monkeypatch.setattr("sys.getfilesystemencoding", lambda: "ascii")
    assert fresh("숫자 2").name.endswith("_2")


def test_what_a_process_had_half_written_when_it_was_killed_is_taken_back_and_its_run_is_not_damaged(tmp_path):
    with new_store(tmp_path / "first") as store:
        store.begin(started())
        store.add(steps(0, 5))
    with closing(sqlite3.connect(RunFolder(tmp_path / "first").numbers, isolation_level=None)) as sql:
        sql.execute("PRAGMA journal_mode=TRUNCATE")
        sql.execute("PRAGMA cache_size=2")  # pages: some are written before the end
        sql.execute("BEGIN")
        sql.executemany("INSERT INTO chunks VALUES (?, 0, zeroblob(5000))", [(f"x{n}",) for n in range(100)])
        shutil.copytree(tmp_path / "first", tmp_path / "killed")
        sql.execute("ROLLBACK")
    journal = RunFolder(tmp_path / "killed").numbers
    assert journal.with_name(f"{journal.name}-journal").stat().st_size
    first, killed = (listing.info(tmp_path / name) for name in ("first", "killed"))
    assert (killed.status, killed.steps) == (first.status, first.steps) == ("interrupted", 5)
