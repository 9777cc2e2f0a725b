"""A deleted run can be brought back for a while; one under way is not deleted; the list reads only what has changed."""

from __future__ import annotations

import time

import pytest

from camplab import folders
from camplab.runs.beside import about
from camplab.runs.folder import RunFolder
from camplab.runs.kept import trash
from camplab.runs.kept.all_runs import KeptRuns
from camplab.runs.lock import RunLock
from camplab.runs.storage.store import RunStore
from tests.letters import DIGITS
from tests.runs.stores import new_store, started, steps


@pytest.fixture
def run(home):
    folder = folders.runs() / f"2026-01-01_{DIGITS}"
    folder.mkdir(parents=True)
    with new_store(folder) as store:
        store.begin(started())
        store.add(steps(0, 5))
        store.say("done")
    return folder


def names(kept: KeptRuns) -> list[str]:
    list(kept.read())
    return [info.folder.name for info in kept.infos]


def test_a_deleted_run_is_brought_back_whole(run):
    before = {path.name: path.read_bytes() for path in run.iterdir()}
    kept = KeptRuns(folders.runs())
    place = trash.delete(run)
    assert names(kept) == []
    with pytest.raises(trash.NotDeleted, match="not there any more"):
        trash.delete(run)
    assert trash.bring_back(place) == run
    assert names(kept) == [run.name]
    assert {path.name: path.read_bytes() for path in run.iterdir()} == before
    with pytest.raises(trash.NotDeleted, match="cannot be brought back"):
        trash.bring_back(place)


def test_one_that_is_brought_back_goes_over_no_other(run):
    place = trash.delete(run)
    run.mkdir()
    (run / "mine").write_text("mine")
    assert trash.bring_back(place).name == f"{run.name}_2"
    assert (run / "mine").read_text() == "mine"


def test_a_run_under_way_is_not_deleted(run):
    with RunStore(RunFolder(run).numbers) as store:
        store.claim("id", resumed=True)
        with pytest.raises(trash.NotDeleted, match="is under way: stop it first"):
            trash.delete(run)
        store.say("done")
    with RunLock(run), pytest.raises(trash.NotDeleted, match="is in use"):
        trash.delete(run)
    assert RunFolder(run).numbers.exists()


def days(*after: float) -> None:
    """The trash is looked through twice on each of these days after the deletion."""
    for day in after:
        for _ in range(2):
            trash.empty(time.time() + day * 86_400)


def test_what_was_deleted_long_ago_goes_for_good(run):
    place = trash.delete(run)
    (folders.trash() / "somebody's").mkdir()
    days(*range(trash.DAYS))
    assert place.exists()
    days(trash.DAYS + 1)
    assert not place.exists()
    assert {path.name for path in folders.trash().iterdir()} == {"somebody's", "seen.json"}


@pytest.mark.parametrize("clock", [365, -365])
def test_a_clock_that_is_set_takes_nothing_out_of_the_trash_early(run, clock):
    """Neither one that goes ahead for some days, nor one that stood in the past when the run was deleted."""
    place = trash.delete(run)
    days(*range(clock, clock + trash.SEEN - 2), 0, 1)
    assert place.exists()
    (folders.trash() / "seen.json").write_text("{")  # what cannot be read counts for nothing
    days(*range(clock + 50, clock + 50 + trash.SEEN))
    assert place.exists()
    days(*range(clock + 100, clock + 100 + trash.DAYS))
    assert not place.exists()


def test_only_what_has_changed_is_read_again_and_what_is_damaged_is_listed(run):
    bad = folders.runs() / "bad"
    bad.mkdir()
    RunFolder(bad).numbers.write_bytes(b"no database at all" * 1000)
    (folders.runs() / "no run").mkdir()
    kept = KeptRuns(folders.runs())
    list(kept.read())
    assert {info.folder.name: info.status for info in kept.infos} == {"bad": "damaged", run.name: "done"}
    assert str(next(info.trouble for info in kept.infos if info.trouble)) == "file is not a database"
    before = {info.folder: info for info in kept.infos}
    list(kept.read())
    assert all(info is before[info.folder] for info in kept.infos)
    about.change(run, star=True)
    list(kept.read())
    assert [info.folder for info in kept.infos if info is not before[info.folder]] == [run]
    assert next(info for info in kept.infos if info.folder == run).about.star
