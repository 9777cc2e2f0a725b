"""Runs go into a project file and come out of it: whole, once, over nothing."""

from __future__ import annotations

import os
import shutil
import zipfile

import pytest

from camplab.document import atomic, files
from camplab.document.bundle import archive, view
from camplab.document.bundle.view import View
from camplab.document.project import Project
from camplab.runs import listing
from camplab.runs.beside import about
from camplab.runs.events import Done, Started
from camplab.runs.exchange import packing
from camplab.runs.exchange.packing import NotPacked, Taken
from camplab.runs.folder import RunFolder
from camplab.runs.kept import trash
from camplab.runs.kept.all_runs import runs
from camplab.runs.reading import read
from camplab.runs.recording import record as keep
from camplab.runs.storage.store import RunStore

PROJECT = Project(title="Digits")


def kept(folder, ended=True):
    """A run with a checkpoint and two snapshots."""
    run = RunFolder(folder)
    with RunStore(run.numbers) as store:
        keep(store, Started("cpu", PROJECT.task.measures, 1, 2, 10, run="id"), run, PROJECT)
        if ended:
            keep(store, Done("done", 0, 0, 0.0), run, PROJECT)
    run.snapshots.mkdir()
    for pair in (run.checkpoints[1], run.snapshot(5), run.snapshot(10)):
        pair.facts.write_text("{}")
        pair.tensors.write_bytes(os.urandom(100))
    about.change(folder, name="My run")
    return folder


def contents(folder):
    return {str(path.relative_to(folder)): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


@pytest.fixture
def packed(tmp_path):
    """A run, and a file in which it is."""
    folder = kept(tmp_path / "here" / "2026 run (1)")
    packing.pack(PROJECT, View(), [(folder, "snapshots")], tmp_path / "a.camplab")
    return folder, tmp_path / "a.camplab"


def test_a_run_comes_out_as_it_went_in(packed, tmp_path):
    folder, file = packed
    (taken,) = packing.unpack(file, tmp_path / "there")
    assert taken == Taken("2026-run-1", tmp_path / "there" / "2026-run-1", new=True)
    wanted = {name.replace("previous", "checkpoint"): content for name, content in contents(folder).items()}
    found = contents(taken.folder)
    for each in ("run.sqlite", "run.sqlite-journal"):
        wanted.pop(each, None)
        found.pop(each, None)
    assert found == wanted
    assert str(listing.info(taken.folder).called) == "My run"
    assert read(taken.folder).project == PROJECT
    assert files.load(file) == PROJECT


def test_twice_makes_no_doubles_and_goes_over_nothing(packed, tmp_path):
    _, file = packed
    there = tmp_path / "there"
    list(packing.unpack(file, there))
    about.change(there / "2026-run-1", name="Mine")
    before = contents(there)
    assert [taken.new for taken in packing.unpack(file, there)] == [False]
    assert contents(there) == before
    assert len(runs(there)) == 1


def test_another_run_of_its_name_stays_and_it_gets_a_new_one(packed, tmp_path):
    _, file = packed
    there = tmp_path / "there"
    other = contents(kept(there / "2026-run-1"))
    for new in (True, False):
        assert list(packing.unpack(file, there)) == [Taken("2026-run-1", there / "2026-run-1_2", new)]
    assert contents(there / "2026-run-1") == other


def test_as_much_goes_in_as_is_chosen_and_the_rest_can_come_later(packed, tmp_path):
    folder, whole = packed
    sizes = [packing.size(folder, parts) for parts in packing.PARTS]
    assert sizes == sorted(set(sizes))
    numbers = tmp_path / "b.camplab"
    packing.pack(PROJECT, View(), [(folder, "numbers")], numbers)
    (taken,) = packing.unpack(numbers, tmp_path / "there")
    assert set(contents(taken.folder)) == {"project.camplab", "run.sqlite", "about.json"}
    (again,) = packing.unpack(whole, tmp_path / "there")
    assert not again.new
    assert RunFolder(again.folder).weights is not None
    assert len(list(RunFolder(again.folder).snapshots.iterdir())) == 4


def test_one_in_the_trash_comes_back_into_the_list(packed, tmp_path, monkeypatch):
    _, file = packed
    monkeypatch.setenv("CAMPLAB_HOME", str(tmp_path))
    (taken,) = packing.unpack(file, tmp_path / "runs")
    trash.delete(taken.folder)
    assert [taken.new for taken in packing.unpack(file, tmp_path / "runs")] == [True]


def test_one_that_is_under_way_or_damaged_is_not_packed(tmp_path):
    going, damaged = tmp_path / "going", kept(tmp_path / "damaged")
    store = RunStore(RunFolder(going).numbers)
    store.claim("id", resumed=False)
    keep(store, Started("cpu", PROJECT.task.measures, 1, 2, 10, run="id"), RunFolder(going), PROJECT)
    with pytest.raises(NotPacked, match="is under way: stop it first"):
        packing.pack(PROJECT, View(), [(going, "numbers")], tmp_path / "a.camplab")
    store.close()
    RunFolder(damaged).numbers.write_bytes(b"no database" * 100)
    with pytest.raises(NotPacked, match="damaged"):
        packing.pack(PROJECT, View(), [(damaged, "numbers")], tmp_path / "a.camplab")
    assert not list(tmp_path.glob("*a.camplab*"))


def test_a_damaged_one_is_left_out_and_the_others_come(tmp_path):
    one, other = kept(tmp_path / "one"), kept(tmp_path / "other")
    packing.pack(PROJECT, View(), [(one, "weights"), (other, "weights")], tmp_path / "a.camplab")
    content = bytearray((tmp_path / "a.camplab").read_bytes())
    at = content.find(RunFolder(one).checkpoints[1].tensors.read_bytes())
    content[at] ^= 1
    (tmp_path / "a.camplab").write_bytes(content)
    sentence, taken = packing.unpack(tmp_path / "a.camplab", tmp_path / "there")
    assert str(sentence) == "the run one in it is not taken over: it is damaged, or was not copied whole"
    assert taken == Taken("other", tmp_path / "there" / "other", new=True)
    assert [path.name for path in (tmp_path / "there").iterdir()] == ["other"]


def test_only_files_of_runs_come_out(packed, tmp_path):
    _, file = packed
    with zipfile.ZipFile(file, "a") as more:
        more.writestr("runs/2026-run-1/evil.py", b"x")
        more.writestr("runs/2026-run-1/run.lock", b"x")
        more.writestr("runs/../../evil.json", b"x")
    (taken,) = packing.unpack(file, tmp_path / "there")
    assert not {"evil.py", "run.lock"} & {*contents(taken.folder)}
    assert not list(tmp_path.rglob("evil*"))


def test_where_there_is_no_room_nothing_is_taken(packed, tmp_path, monkeypatch):
    _, file = packed
    usage = shutil.disk_usage(tmp_path)
    monkeypatch.setattr(shutil, "disk_usage", lambda _: usage._replace(free=packing.SPARE))
    with pytest.raises(NotPacked, match="there is no room for the runs in it: they take"):
        list(packing.unpack(file, tmp_path / "there"))
    assert contents(tmp_path / "there") == {}


def test_what_a_killed_process_left_goes(packed, tmp_path):
    _, file = packed
    left = tmp_path / "there" / ".coming-4194304-0123abcd"
    left.mkdir(parents=True)
    (left / "run.sqlite").write_bytes(b"x")
    list(packing.unpack(file, tmp_path / "there"))
    assert not left.exists()


def test_a_plain_file_has_no_runs(tmp_path):
    files.save(PROJECT, tmp_path / "a.camplab")
    assert packing.packed(tmp_path / "a.camplab") == {}
    assert list(packing.unpack(tmp_path / "a.camplab", tmp_path / "there")) == []


def test_two_folders_of_one_name_are_two_runs(tmp_path):
    places = [kept(tmp_path / "a" / "run"), kept(tmp_path / "b" / "run")]
    packing.pack(PROJECT, View(), [(place, "numbers") for place in places], tmp_path / "a.camplab")
    assert set(packing.packed(tmp_path / "a.camplab")) == {"run", "run_2"}
    with archive.opened(tmp_path / "a.camplab") as found:
        assert view.read(found) == View()


def test_what_killed_packing_left_goes_with_the_next_one(tmp_path):
    left = tmp_path / f".a.camplab.4194304-{atomic.machine()}abcd.camplab-saving"
    left.write_bytes(b"half")
    packing.pack(PROJECT, View(), [], tmp_path / "a.camplab")
    assert [path.name for path in tmp_path.iterdir()] == ["a.camplab"]
