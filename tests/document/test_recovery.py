"""Edits survive a crash: what was not saved is offered back, losing at most one edit or five seconds."""

from __future__ import annotations

import json
import os
import random
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from camplab.blocks.dense import Dense
from camplab.document import autosave, files, recovery
from camplab.document.atomic import SUFFIX as TEMPORARY
from camplab.document.atomic import machine
from camplab.document.autosave import Autosave
from camplab.document.project import Project
from camplab.document.recovery import Recovery, recoverable
from camplab.words import Sentence
from tests.for_each import for_each


@pytest.fixture
def keeper(tmp_path: Path) -> Iterator[Autosave]:
    found = Autosave(tmp_path)
    yield found
    found.close()


@pytest.fixture
def after_a_crash(monkeypatch: pytest.MonkeyPatch) -> None:
    """Notes look as if another process had written them, one that is gone."""
    monkeypatch.setattr(recovery, "_lives", lambda pid, began: False)


def project(width: int = 7) -> Project:
    return Project(title="Mine").with_net((Dense(out_features=width),))


@pytest.mark.usefixtures("after_a_crash")
def test_the_latest_state_is_offered_back(keeper: Autosave, tmp_path: Path) -> None:
    began = time.time()
    for width in range(1, 6):
        keeper.keep(project(width), tmp_path / "mine.camplab")
    keeper.flush()
    (found,) = recoverable(tmp_path)
    assert found.project() == project(5)
    assert (found.path, found.title) == (tmp_path / "mine.camplab", "Mine")
    assert began <= found.kept_at <= time.time()
    found.discard()
    assert recoverable(tmp_path) == []


@pytest.mark.usefixtures("after_a_crash")
def test_a_pause_is_enough_to_be_kept(keeper: Autosave, tmp_path: Path) -> None:
    keeper.keep(project(), None)
    deadline = time.monotonic() + 60
    while not recoverable(tmp_path) and time.monotonic() < deadline:
        time.sleep(0.05)
    (found,) = recoverable(tmp_path)
    assert found.path is None


@pytest.mark.usefixtures("after_a_crash")
def test_without_a_pause_it_is_kept_every_few_seconds(
    keeper: Autosave, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(autosave, "AT_LATEST", 0.3)
    monkeypatch.setattr(autosave, "PAUSE", 600.0)
    began = time.monotonic()
    while not recoverable(tmp_path) and time.monotonic() < began + 60:
        keeper.keep(project(), None)
        time.sleep(0.01)
    assert recoverable(tmp_path)


@pytest.mark.usefixtures("after_a_crash")
def test_what_was_saved_or_closed_is_not_offered(keeper: Autosave, tmp_path: Path) -> None:
    keeper.keep(project(), None)
    keeper.flush()
    keeper.keep(project(8), None)
    keeper.forget()
    keeper.flush()
    assert recoverable(tmp_path) == []


def test_documents_that_are_open_are_left_alone_also_when_the_clock_is_set(
    keeper: Autosave, tmp_path: Path, clock_is_set: Callable[[], None]
) -> None:
    keeper.keep(project(), None)
    keeper.flush()
    assert len(list(tmp_path.iterdir())) == 1
    assert recoverable(tmp_path) == []
    clock_is_set()
    assert recoverable(tmp_path) == []


def test_another_process_with_the_same_number_is_not_the_same(keeper: Autosave, tmp_path: Path) -> None:
    keeper.keep(project(), None)
    keeper.flush()
    (file,) = tmp_path.iterdir()
    head, _, text = file.read_text("utf-8").partition("\n")
    file.write_text(json.dumps(json.loads(head) | {"began": "x"}) + "\n" + text, "utf-8")
    assert [found.project() for found in recoverable(tmp_path)] == [project()]


@for_each("data", [b"", b"{}", b"\xff", b"{}\n{}", b'{"pid": "x"}\n', b'{"pid": 1e9, "began": []}\n'])
def test_a_broken_note_is_passed_over_and_not_deleted(tmp_path: Path, data: bytes) -> None:
    (tmp_path / "1-0.recovery").write_bytes(data)
    assert recoverable(tmp_path) == []
    assert (tmp_path / "1-0.recovery").exists()
    assert recoverable(tmp_path / "none") == []


def test_a_full_disk_is_told_once_and_so_is_that_it_works_again(tmp_path: Path) -> None:
    told: list[Sentence | None] = []
    (tmp_path / "blocked").write_bytes(b"")
    keeper = Autosave(tmp_path / "blocked", told.append)
    keeper.keep(project(), None)
    keeper.flush()
    assert len(told) == 1
    assert told[0] is not None
    assert "Errno" not in str(told[0])
    (tmp_path / "blocked").unlink()
    keeper.keep(project(), None)
    keeper.close()
    assert told[1:] == [None]


EDITOR = """
import os, sys, random, time
from pathlib import Path
from camplab.blocks.dense import Dense
from camplab.document.autosave import Autosave
from camplab.document.project import Project
keeper = Autosave(Path(sys.argv[1]))
rng = random.Random(int(sys.argv[2]))
print("ready", flush=True)
for number in range(1, 10**6):
    keeper.keep(Project(title=str(number)).with_net((Dense(out_features=number),)), None)
    os.write(1, f"{number} {time.time()}\\n".encode())
    time.sleep(rng.choice((0, 0.01, 0.1, 0.4, 0.9)))
"""


def kill_editors(folder: Path, seeds: range, longest: float) -> list[tuple[int, int, float]]:
    """Editors at work, each killed at a random time: (last edit, edit offered back, seconds of work lost)."""
    editors = []
    for seed in seeds:
        place = folder / str(seed)
        place.mkdir()
        editor = subprocess.Popen([sys.executable, "-c", EDITOR, str(place), str(seed)], stdout=subprocess.PIPE)
        assert editor.stdout is not None
        editors.append((editor, place, random.Random(seed).uniform(0.0, longest)))
    for editor, _, _ in editors:
        assert editor.stdout.readline() == b"ready\n"
    began = time.time()
    results = []
    for editor, place, moment in sorted(editors, key=lambda entry: entry[2]):
        time.sleep(max(0.0, began + moment - time.time()))
        editor.send_signal(getattr(signal, "SIGKILL", signal.SIGTERM))
        killed = time.time()
        rows = [line.split() for line in editor.stdout.read().splitlines() if line.count(b" ") == 1]
        editor.wait()
        editor.stdout.close()
        results.append(_loss(place, [(int(number), float(at)) for number, at in rows], killed))
    return results


def _loss(place: Path, rows: list[tuple[int, float]], killed: float) -> tuple[int, int, float]:
    offered: list[Recovery] = recoverable(place)
    kept = int(offered[0].project().title) if offered else 0
    assert not [name for name in os.listdir(place) if name.endswith(TEMPORARY)]
    lost = [at for number, at in rows if number > kept]
    last = rows[-1][0] if rows else 0  # killed before its first edit
    return last, kept, killed - lost[0] if lost else 0.0


def check_losses(results: list[tuple[int, int, float]]) -> None:
    for last, kept, seconds in results:
        assert last - kept <= 1 or seconds <= 5, f"edit {last} was made, {kept} was offered back ({seconds:.1f} s lost)"
    assert any(kept for _, kept, _ in results)


@pytest.mark.usefixtures("processes")
def test_a_killed_editor_loses_an_edit_or_five_seconds(tmp_path: Path) -> None:
    check_losses(kill_editors(tmp_path, range(5), 2.0))


@pytest.mark.long
@pytest.mark.timeout(900)
def test_two_hundred_killed_editors(tmp_path: Path) -> None:
    results = [row for first in range(0, 200, 20) for row in kill_editors(tmp_path, range(first, first + 20), 12.0)]
    check_losses(results)
    print(f"worst loss {max(seconds for _, _, seconds in results):.2f} s")


def test_a_note_is_a_project_file_with_one_line_before_it(keeper: Autosave, tmp_path: Path) -> None:
    keeper.keep(project(), None)
    keeper.flush()
    (file,) = tmp_path.iterdir()
    assert file.read_text("utf-8").split("\n", 1)[1] == files.dumps(project())


@pytest.mark.usefixtures("processes")
@pytest.mark.usefixtures("after_a_crash")
def test_recovering_and_saving_clear_up_after_killed_saves(keeper: Autosave, tmp_path: Path) -> None:
    dead = subprocess.Popen([sys.executable, "-c", ""])
    dead.wait()
    place = tmp_path / "work"
    place.mkdir()
    keeper.keep(project(), place / "mine.camplab")
    keeper.flush()
    left = place / f".mine.camplab.{dead.pid}-{machine()}abcd{TEMPORARY}"
    left.write_bytes(b"")
    assert recoverable(tmp_path)
    assert not left.exists()
    left.write_bytes(b"")
    files.save(project(), place / "mine.camplab")
    assert os.listdir(place) == ["mine.camplab"]


def test_a_note_of_a_newer_camplab_is_offered_after_others_and_says_what_it_is(tmp_path: Path) -> None:
    head = {"pid": 2**22 - 1, "began": 1.0, "path": None}
    newer = {"format": 99, "title": "mine", "what is": "not known yet"}
    notes = {"b.recovery": (2.0, json.dumps(newer)), "a.recovery": (1.0, files.dumps(Project(title="old")))}
    for name, (kept_at, text) in notes.items():
        (tmp_path / name).write_text(json.dumps({**head, "kept_at": kept_at}) + "\n" + text, "utf-8")
    found = recoverable(tmp_path)
    assert [(note.title, note.readable) for note in found] == [("old", True), ("mine", False)]
    with pytest.raises(files.BadFile, match="made by a newer camplab"):
        found[1].project()
    assert (tmp_path / "b.recovery").exists()
