"""One training at a time in the folder of a run; what a dead process has left holds nobody up."""

from __future__ import annotations

import errno
import os
import subprocess
import sys
import threading
from pathlib import Path

import pytest

from camplab.runs.folder import RunFolder
from camplab.runs.lock import InUse, RunLock

HOLD = """
import sys
from pathlib import Path
from camplab.runs.lock import RunLock
with RunLock(Path(sys.argv[1])):
    print("held", flush=True)
    sys.stdin.read()
"""


@pytest.fixture
def holder(tmp_path: Path):
    process = subprocess.Popen(
        [sys.executable, "-c", HOLD, str(tmp_path / "run")], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    )
    assert process.stdout.readline() == "held\n"
    yield process
    if process.poll() is None:
        process.kill()
        process.communicate()


@pytest.mark.usefixtures("processes")
def test_the_second_is_told_which_process_trains_there(holder, tmp_path):
    with pytest.raises(InUse, match=rf"is in use: process {holder.pid} trains there"), RunLock(tmp_path / "run"):
        pass
    holder.communicate()
    with RunLock(tmp_path / "run"):
        pass


@pytest.mark.usefixtures("processes")
@pytest.mark.skipif(os.name == "nt", reason="no SIGKILL there")
def test_the_lock_of_a_killed_process_is_nobodys(holder, tmp_path):
    holder.kill()
    holder.communicate()
    assert RunFolder(tmp_path / "run").lock.read_text() == f"{holder.pid}\n"
    with RunLock(tmp_path / "run"):
        assert RunFolder(tmp_path / "run").lock.read_text() == f"{os.getpid()}\n"


def test_two_in_one_process_are_two(tmp_path):
    with RunLock(tmp_path), pytest.raises(InUse, match=f"process {os.getpid()}"), RunLock(tmp_path):
        pass


def test_what_was_not_there_before_is_not_there_after(tmp_path):
    with RunLock(tmp_path / "fresh"):
        assert (tmp_path / "fresh").is_dir()
    assert not (tmp_path / "fresh").exists()
    with RunLock(tmp_path / "kept"):
        (tmp_path / "kept" / "numbers").touch()
    assert [path.name for path in (tmp_path / "kept").iterdir()] == ["numbers"]


def test_of_many_at_once_one_has_it(tmp_path):
    """Whoever opens a lock that is just being let go must not hold one that nobody else sees."""
    within, most, lock = [0], [0], threading.Lock()

    def train() -> None:
        for _ in range(200):
            try:
                with RunLock(tmp_path):
                    with lock:
                        within[0] += 1
                        most[0] = max(most[0], within[0])
                    with lock:
                        within[0] -= 1
            except InUse:
                pass

    threads = [threading.Thread(target=train) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert most[0] == 1


def test_on_a_full_disk_it_is_held_all_the_same_and_let_go(tmp_path, monkeypatch):
    """Else whoever makes room and starts again is told that somebody trains there: this process itself."""
    write = os.write

    def full(descriptor, data):
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(os, "write", full)
    with RunLock(tmp_path / "run"), pytest.raises(InUse, match=r"process \? trains"), RunLock(tmp_path / "run"):
        pass
    assert not (tmp_path / "run").exists()
    monkeypatch.setattr(os, "write", write)
    with RunLock(tmp_path / "run"):
        pass


@pytest.mark.skipif(os.name == "nt", reason="pipes are no files there")
def test_a_pipe_in_its_place_is_an_error_and_no_wait(tmp_path):
    os.mkfifo(RunFolder(tmp_path).lock)
    with pytest.raises(OSError, match="is no file"), RunLock(tmp_path):
        pass
