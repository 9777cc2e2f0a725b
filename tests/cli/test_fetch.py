"""A published set is fetched once, whole or not at all."""

from __future__ import annotations

import hashlib
import tarfile
import threading
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer

import pytest

from camplab.datasets.published.cifar10 import Cifar10
from camplab.datasets.published.idx import NAMES
from camplab.datasets.published.mnist import Mnist
from tests.datasets.published.small import put_cifar, put_idx

BATCHES = {**{f"data_batch_{number}": 5 for number in range(1, 6)}, "test_batch": 12}


class Quiet(SimpleHTTPRequestHandler):
    def log_message(self, *_: object) -> None:
        """Nothing."""


@pytest.fixture
def served(tmp_path, monkeypatch):
    """The folder that a web server hands out, with a small MNIST in it."""
    folder = tmp_path / "web"
    put_idx(folder, NAMES, 10, packed=True)
    with ThreadingHTTPServer(("127.0.0.1", 0), partial(Quiet, directory=str(folder))) as server:
        threading.Thread(target=server.serve_forever, args=(0.01,), daemon=True).start()
        address = f"http://127.0.0.1:{server.server_port}/"
        digests = [hashlib.md5((folder / f"{name}.gz").read_bytes()).hexdigest() for name in NAMES]
        found = tuple((f"{address}{name}.gz", digest) for name, digest in zip(NAMES, digests, strict=True))
        monkeypatch.setattr(Mnist, "resources", found)
        monkeypatch.setenv("CAMPLAB_HOME", str(tmp_path / "home"))
        yield folder
        server.shutdown()


def test_it_is_fetched_once_and_begun_with(camplab, served, tmp_path):
    answer = camplab("data", "--fetch", "mnist")
    place = tmp_path / "home" / "data" / "mnist"
    assert (answer.status, str(place) in answer.out) == (0, True)
    assert len(Mnist().at_place(str(place)).make().x) == 36
    for file in served.iterdir():
        file.unlink()
    assert camplab("data", "--fetch", "mnist").status == 0
    assert camplab("new", "--data", str(place), "-o", str(tmp_path / "p.camplab")).status == 0


def test_a_file_that_is_missing_or_another_leaves_no_set_and_what_came_is_kept(camplab, served, tmp_path):
    last = served / f"{NAMES[3]}.gz"
    sound = last.read_bytes()
    last.unlink()
    answer = camplab("data", "--fetch", "mnist")
    assert (answer.status, "does not hand out the file" in answer.err) == (1, True)
    last.write_bytes(sound[:-1] + b"?")
    answer = camplab("data", "--fetch", "mnist")
    assert (answer.status, "its MD5 is another" in answer.err) == (1, True)
    assert not (tmp_path / "home" / "data" / "mnist").exists()
    last.write_bytes(sound)
    (served / f"{NAMES[0]}.gz").unlink()  # has come already
    assert camplab("data", "--fetch", "mnist").status == 0


def test_an_archive_is_unpacked_and_what_would_lie_elsewhere_is_not(camplab, served, tmp_path, monkeypatch):
    put_cifar(tmp_path / "made" / "cifar-10-batches-py", BATCHES, "labels", 10)
    with tarfile.open(served / "cifar.tar.gz", "w:gz") as archive:
        archive.add(tmp_path / "made" / "cifar-10-batches-py", "cifar-10-batches-py")
        archive.add(tmp_path / "made" / "cifar-10-batches-py" / "test_batch", "../../elsewhere")
    digest = hashlib.md5((served / "cifar.tar.gz").read_bytes()).hexdigest()
    address = Mnist.resources[0][0].rpartition("/")[0]
    monkeypatch.setattr(Cifar10, "resources", ((f"{address}/cifar.tar.gz", digest),))
    assert camplab("data", "--fetch", "cifar10").status == 0
    assert len(Cifar10().at_place(str(tmp_path / "home" / "data" / "cifar10")).make().x) == 37
    assert not list(tmp_path.rglob("elsewhere"))


def test_what_cannot_be_fetched_is_said(camplab, served, tmp_path):
    answer = camplab("data", "--fetch", "digits")
    assert (answer.status, "these can: mnist, fashion_mnist" in answer.err) == (2, True)
    (tmp_path / "home").write_bytes(b"a file where a folder should be")
    answer = camplab("data", "--fetch", "mnist")
    assert (answer.status, "MNIST cannot be kept in" in answer.err) == (1, True)
