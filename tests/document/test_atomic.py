"""A save is whole or not at all, in the order a power cut needs, and a failed one is told and loses nothing."""

from __future__ import annotations

import contextlib
import errno
import os
import signal
import socket
import stat
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from camplab.document import atomic
from camplab.document.atomic import WriteFailed, sweep, write_atomically

OLD, NEW = b"old" * 1000, b"new" * 5000
CALLS = ("open", "write", "fsync", "close", "replace", "stat", "chmod")


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "net.camplab"
    path.write_bytes(OLD)
    return path


def leftovers(folder: Path) -> list[str]:
    return [name for name in os.listdir(folder) if name.endswith(atomic.SUFFIX)]


class Spy:
    """Stands for `os` in the module: notes each call; call number `fail_at` raises `number`."""

    def __init__(self, fail_at: int = 0, number: int = 0, most: int = 10**9) -> None:
        self.calls: list[tuple[str, Any]] = []
        self.paths: dict[int, str] = {}
        self.fail_at, self.number, self.most = fail_at, number, most

    def __getattr__(self, name: str) -> Any:
        real = getattr(os, name)
        if name not in CALLS:
            return real

        def call(*arguments: Any, **options: Any) -> Any:
            self.calls.append((name, self.paths.get(arguments[0], arguments[0])))
            failing = len(self.calls) == self.fail_at
            if failing and name != "close":
                raise OSError(self.number, os.strerror(self.number))
            if name == "write":
                return real(arguments[0], bytes(arguments[1][: self.most]))
            result = real(*arguments, **options)
            if name == "open":
                self.paths[result] = str(arguments[0])
            if failing:
                raise OSError(self.number, os.strerror(self.number))
            return result

        return call


def test_a_save_puts_the_new_bytes_in_place(file: Path, tmp_path: Path) -> None:
    write_atomically(file, NEW)
    assert file.read_bytes() == NEW
    write_atomically(tmp_path / "other", b"")
    assert (tmp_path / "other").read_bytes() == b""
    assert leftovers(tmp_path) == []


def test_the_order_suits_a_power_cut(file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    spy = Spy(most=1000)
    monkeypatch.setattr(atomic, "os", spy)
    write_atomically(file, NEW)
    order = [(name, Path(where)) for name, where in spy.calls if name in ("write", "fsync", "replace")]
    temporary = order[0][1]
    assert temporary.parent == file.parent
    folder_sync = [] if sys.platform == "win32" else [("fsync", file.parent)]
    assert order == [("write", temporary)] * 15 + [("fsync", temporary), ("replace", temporary), *folder_sync]
    assert file.read_bytes() == NEW


def counts_of_calls() -> Iterator[int]:
    yield from range(1, 40)


@pytest.mark.parametrize("number", [errno.ENOSPC, errno.EIO, errno.EACCES])
def test_whatever_call_fails_the_old_file_stays_and_it_is_told(
    file: Path, monkeypatch: pytest.MonkeyPatch, number: int
) -> None:
    failures = 0
    for fail_at in counts_of_calls():
        file.write_bytes(OLD)
        spy = Spy(fail_at, number, most=4000)
        began = time.thread_time()
        monkeypatch.setattr(atomic, "os", spy)
        try:
            write_atomically(file, NEW)
            told = ""
        except WriteFailed as failed:
            told = str(failed)
        monkeypatch.setattr(atomic, "os", os)
        assert time.thread_time() - began < 1
        replaced = any(name == "replace" for name, _ in spy.calls[: fail_at - 1])
        assert file.read_bytes() == (NEW if replaced or not told else OLD)
        assert leftovers(file.parent) == []
        if len(spy.calls) < fail_at:
            break
        failures += bool(told)
        assert told or replaced or spy.calls[fail_at - 1][0] == "chmod", "a failure was silent"
    assert failures >= 8


@pytest.mark.parametrize(
    ("number", "words"),
    [
        (errno.ENOSPC, "the disk is full: net.camplab was not saved"),
        (errno.EROFS, "the disk is read-only"),
        (errno.EACCES, "you may not write in"),
        (errno.EIO, "the disk reports an error"),
        (errno.EMFILE, "net.camplab was not saved: the system says"),
    ],
)
def test_the_reason_is_one_sentence(file: Path, monkeypatch: pytest.MonkeyPatch, number: int, words: str) -> None:
    monkeypatch.setattr(atomic, "os", Spy(2, number))
    with pytest.raises(WriteFailed, match=words) as caught:
        write_atomically(file, NEW)
    assert "\n" not in str(caught.value)
    assert caught.value.errno == number


def test_impossible_places_are_refused(tmp_path: Path) -> None:
    (tmp_path / "folder").mkdir()
    for path, words in [
        (tmp_path / "folder", "is a folder"),
        (tmp_path / "gone" / "file", "there is no folder"),
        (tmp_path / "zero\0byte", "cannot hold a file called"),
        (tmp_path / ("x" * 300), "too long"),
    ]:
        with pytest.raises(WriteFailed, match=words):
            write_atomically(path, NEW)
    assert leftovers(tmp_path) == []


@pytest.mark.skipif(sys.platform == "win32", reason="pipes and devices are no files there")
def test_what_is_there_and_is_no_file_stays_what_it_is(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    (tmp_path / "link").symlink_to("/dev/null")
    with socket.socket(socket.AF_UNIX) as server, contextlib.chdir(tmp_path):  # its name may have 108 characters
        server.bind("socket")
    (tmp_path / "made").write_bytes(NEW)
    kinds = {path.name: stat.S_IFMT(path.stat().st_mode) for path in tmp_path.iterdir()}
    for name in ("pipe", "socket", "link", "/dev/null"):
        words = "is a device or a pipe, not a file: nothing was saved"
        with pytest.raises(WriteFailed, match=words):
            write_atomically(tmp_path / name, NEW)
        with pytest.raises(WriteFailed, match=words):
            atomic.put_in_place(tmp_path / "made", tmp_path / name)
    assert {path.name: stat.S_IFMT(path.stat().st_mode) for path in tmp_path.iterdir()} == kinds
    assert stat.S_ISCHR(os.stat("/dev/null").st_mode)


@pytest.mark.skipif(sys.platform == "win32", reason="permissions work otherwise there")
def test_a_folder_without_permission_is_told(tmp_path_factory: pytest.TempPathFactory) -> None:
    import tempfile

    folder = Path(tempfile.mkdtemp())
    file = folder / "net.camplab"
    file.write_bytes(OLD)
    file.chmod(0o666)
    folder.chmod(0o555)
    was = os.geteuid()
    try:
        if was == 0:
            os.seteuid(65534)  # root may write everywhere
        with pytest.raises(WriteFailed, match="you may not write in"):
            write_atomically(file, NEW)
        assert file.read_bytes() == OLD
    finally:
        os.seteuid(was)
        folder.chmod(0o755)
        file.unlink()
        folder.rmdir()


@pytest.mark.skipif(sys.platform == "win32", reason="permissions work otherwise there")
def test_permissions_are_kept_and_links_are_followed(file: Path, tmp_path: Path) -> None:
    file.chmod(0o640)
    link = tmp_path / "link.camplab"
    link.symlink_to(file)
    write_atomically(link, NEW)
    assert link.is_symlink()
    assert file.read_bytes() == NEW
    assert stat.S_IMODE(file.stat().st_mode) == 0o640


@pytest.mark.usefixtures("processes")
def test_the_sweep_takes_only_temporaries_of_the_dead(tmp_path: Path) -> None:
    dead = subprocess.Popen([sys.executable, "-c", ""])
    dead.wait()
    here, elsewhere = atomic.machine(), f"{(int(atomic.machine(), 16) + 1) % 2**16:04x}"
    mine = tmp_path / f".net.camplab.{os.getpid()}-{here}abcd{atomic.SUFFIX}"
    gone = tmp_path / f".net.camplab.{dead.pid}-{here}abcd{atomic.SUFFIX}"
    far = tmp_path / f".net.camplab.{dead.pid}-{elsewhere}abcd{atomic.SUFFIX}"  # another machine saves there just now
    other = tmp_path / "net.camplab-saving"
    for path in (mine, gone, far, other):
        path.write_bytes(b"")
    write_atomically(tmp_path / "net.camplab", NEW)
    assert set(tmp_path.iterdir()) == {mine, far, other, tmp_path / "net.camplab"}
    for path in (mine, far):
        os.utime(path, (0, 0))  # a number that was given to another process: too old to be a save
    assert sweep(tmp_path) == 2
    assert set(tmp_path.iterdir()) == {other, tmp_path / "net.camplab"}
    assert sweep(tmp_path / "missing") == 0


def kill_while_saving(folder: Path, times: int) -> tuple[int, int]:
    """Fork, save in a loop, kill -9 at a random moment; how many saves were cut, how many temporaries were swept."""
    import random

    path = folder / "net.camplab"
    versions = {bytes([letter]) * 300_000 for letter in b"AB"}
    path.write_bytes(min(versions))
    cut = swept = 0
    for number in range(times):
        child = os.fork()
        if child == 0:
            while True:
                for version in versions:
                    write_atomically(path, version)
        time.sleep(random.Random(number).uniform(0.0005, 0.012))
        os.kill(child, signal.SIGKILL)
        os.waitpid(child, 0)
        cut += bool(leftovers(folder))
        swept += sweep(folder)
        assert path.read_bytes() in versions
        assert leftovers(folder) == []
    return cut, swept


SCRIPT = """
import sys; sys.path[:0] = {path!r}
from pathlib import Path
from test_atomic import kill_while_saving
print(*kill_while_saving(Path({folder!r}), {times}))
"""


def in_a_process_without_threads(folder: Path, times: int) -> tuple[int, int]:
    script = SCRIPT.format(path=[str(Path(__file__).parent)], folder=str(folder), times=times)
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    cut, swept = map(int, done.stdout.split())
    return cut, swept


@pytest.mark.usefixtures("processes")
@pytest.mark.skipif(not hasattr(os, "fork"), reason="the test needs fork")
def test_a_killed_save_leaves_the_old_file_or_the_new_one(tmp_path: Path) -> None:
    in_a_process_without_threads(tmp_path, 20)


@pytest.mark.long
@pytest.mark.timeout(600)
@pytest.mark.skipif(not hasattr(os, "fork"), reason="the test needs fork")
def test_a_thousand_killed_saves(tmp_path: Path) -> None:
    cut, swept = in_a_process_without_threads(tmp_path, 1000)
    assert cut == swept
    assert cut > 100, "hardly a save was cut: the test shows nothing"
