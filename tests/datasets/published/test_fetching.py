"""However a fetch ends, the set is here whole or not at all, and what is wrong is one sentence."""

from __future__ import annotations

import errno
import hashlib
import io
import os
import shutil
import threading
import zipfile
from collections import namedtuple
from functools import partial
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest

from camplab.datasets.making import NoSamples
from camplab.datasets.published import fetching
from camplab.datasets.published.emnist import Emnist
from camplab.datasets.published.idx import NAMES
from camplab.datasets.published.mnist import Mnist
from camplab.datasets.published.pet_masks import PetMasks
from camplab.datasets.published.pets import Pets
from tests.datasets.published.small import put_idx, put_pets


class Server:
    """Hands out a folder, from where it is asked to; after `left` bytes it hangs up."""

    def __init__(self, folder: Path) -> None:
        self.folder, self.left, self.asked = folder, 10**9, 0
        server = ThreadingHTTPServer(("127.0.0.1", 0), partial(_Handler, self))
        self.address = f"http://127.0.0.1:{server.server_port}/"
        self._server = server
        threading.Thread(target=server.serve_forever, args=(0.01,), daemon=True).start()

    def close(self) -> None:
        self._server.shutdown()
        self._server.server_close()

    def files(self, *names: str) -> tuple[tuple[str, str], ...]:
        return tuple(
            (self.address + name, hashlib.md5((self.folder / name).read_bytes()).hexdigest()) for name in names
        )


class _Handler(BaseHTTPRequestHandler):
    def __init__(self, server: Server, *args: object) -> None:
        self.own = server
        super().__init__(*args)  # type: ignore[arg-type]

    def log_message(self, *_: object) -> None:
        """Nothing."""

    def do_GET(self) -> None:
        content = (self.own.folder / self.path[1:]).read_bytes()
        start = int((self.headers.get("Range") or "bytes=0-").removeprefix("bytes=").rstrip("-"))
        self.own.asked += 1
        self.send_response(206 if start else 200)
        if start:
            self.send_header("Content-Range", f"bytes {start}-{len(content) - 1}/{len(content)}")
        self.send_header("Content-Length", str(len(content) - start))
        self.end_headers()
        sent = content[start : start + self.own.left]
        self.own.left -= len(sent)
        self.wfile.write(sent)


@pytest.fixture
def web(tmp_path, monkeypatch):
    monkeypatch.setenv("CAMPLAB_HOME", str(tmp_path / "home"))
    (tmp_path / "web").mkdir()
    found = Server(tmp_path / "web")
    yield found
    found.close()


@pytest.fixture
def mnist(web, monkeypatch):
    put_idx(web.folder, NAMES, 10, packed=True)
    monkeypatch.setattr(Mnist, "resources", web.files(*(f"{name}.gz" for name in NAMES)))
    return Mnist()


@pytest.fixture
def pets(web, tmp_path, monkeypatch):
    put_pets(tmp_path / "pets", each=1)
    for part in ("images", "annotations"):
        shutil.make_archive(str(web.folder / part), "gztar", tmp_path / "pets", part)
    resources = web.files("images.tar.gz", "annotations.tar.gz")
    for kind in (Pets, PetMasks):
        monkeypatch.setattr(kind, "resources", resources)
    return Pets(size=8)


def refused(data) -> str:
    with pytest.raises(NoSamples) as error:
        list(fetching.fetch(data))
    assert "\n" not in str(error.value)
    assert not data.place_fetched.exists()
    return str(error.value)


def test_cut_off_anywhere_nothing_is_here_and_it_goes_on_from_there(mnist, web, tmp_path):
    whole = sum((web.folder / f"{name}.gz").stat().st_size for name in NAMES)
    for at in range(0, whole, whole // 11):
        home = tmp_path / "home"
        shutil.rmtree(home, ignore_errors=True)
        web.left = at
        assert "broke off" in refused(mnist) or at == 0
        web.left = whole - at  # not one byte twice
        list(fetching.fetch(mnist))
        assert [path.name for path in (home / "data").iterdir()] == ["mnist"]
        assert len(mnist.at_place(str(mnist.place_fetched)).make().x) == 36


def test_whoever_stops_listening_ends_it(mnist, web):
    coming = fetching.fetch(mnist)
    next(coming)
    coming.close()
    assert not mnist.place_fetched.exists()
    list(fetching.fetch(mnist))
    assert mnist.place_fetched.is_dir()


@pytest.mark.parametrize("first", [True, False])
def test_two_windows_that_fetch_the_same_do_not_write_into_one_file(mnist, tmp_path, monkeypatch, first):
    one = fetching.fetch(mnist)
    next(one)
    with monkeypatch.context() as patch:
        patch.setattr(os, "getpid", os.getppid)
        other = fetching.fetch(mnist)
        next(other)
        for each in (one, other) if first else (other, one):
            list(each)
    assert [path.name for path in (tmp_path / "home" / "data").iterdir()] == ["mnist"]
    assert len(mnist.at_place(str(mnist.place_fetched)).make().x) == 36


def test_where_there_is_no_room_nothing_is_left_behind(mnist, tmp_path, monkeypatch):
    usage = namedtuple("usage", "total used free")
    monkeypatch.setattr(shutil, "disk_usage", lambda _: usage(10**9, 10**9, 100))
    assert "the disk is full" in refused(mnist)
    assert not list((tmp_path / "home" / "data").iterdir())


@pytest.mark.parametrize("after", [0, *(pytest.param(after, marks=pytest.mark.long) for after in (1, 40)), 140])
def test_a_disk_that_fills_while_it_is_unpacked_leaves_nothing_behind(after, pets, tmp_path, monkeypatch):
    copied, copy = [], shutil.copyfileobj

    def full(content, out):
        copied.append(out)
        if len(copied) > after:
            raise OSError(errno.ENOSPC, "No space left on device")
        copy(content, out)

    with monkeypatch.context() as patch:
        patch.setattr(shutil, "copyfileobj", full)
        assert "the disk is full" in refused(pets)
    assert not list((tmp_path / "home" / "data").iterdir())


def test_an_unpacking_that_was_ended_begins_anew_and_nothing_is_fetched_twice(pets, web, monkeypatch):
    copied, copy = [], shutil.copyfileobj

    def ended(content, out):
        copied.append(out)
        if len(copied) > 90:
            raise KeyboardInterrupt
        copy(content, out)

    with monkeypatch.context() as patch:
        patch.setattr(shutil, "copyfileobj", ended)
        with pytest.raises(KeyboardInterrupt):
            list(fetching.fetch(pets))
    assert not pets.place_fetched.exists()
    asked = web.asked
    list(fetching.fetch(pets))
    assert web.asked == asked
    assert pets.at_place(str(pets.place_fetched)).source().y.shape == (74,)


def test_sets_of_the_same_files_are_fetched_once(pets, web):
    list(fetching.fetch(pets))
    asked = web.asked
    masks = PetMasks(size=8)
    list(fetching.fetch(masks))
    assert (web.asked, masks.place_fetched) == (asked, pets.place_fetched)
    assert len(masks.at_place(str(masks.place_fetched)).make().x) == 74


def test_an_archive_of_zip_is_unpacked_and_stays_in_its_folder(web, tmp_path, monkeypatch):
    data = Emnist(division="letters")
    put_idx(tmp_path / "gzip", data.files, 26, packed=True)
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w") as archive:
        for name in data.files:
            archive.write(tmp_path / "gzip" / f"{name}.gz", f"gzip/{name}.gz")
        archive.writestr("../outside", b"?")
    (web.folder / "gzip.zip").write_bytes(packed.getvalue())
    monkeypatch.setattr(Emnist, "resources", web.files("gzip.zip"))
    list(fetching.fetch(data))
    assert data.root(data.place_fetched) == data.place_fetched / "gzip"
    assert not list(tmp_path.rglob("outside"))
    other = Emnist(division="digits")
    assert "it lacks files" in refused_beside(other)


def refused_beside(data) -> str:
    """Of a set that is here, but lacks what is asked for."""
    with pytest.raises(NoSamples) as error:
        list(fetching.fetch(data))
    return str(error.value)
