"""Downloads arrive whole or not at all: cut anywhere they go on from there, and what came is checked on every use."""

from __future__ import annotations

import hashlib
import json
import os
import random
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import urlsplit

import psutil
import pytest

from camplab.assembly.weights import downloads, weight_files
from camplab.assembly.weights.bad_weights import BadWeights
from camplab.document.start import Start
from tests.assembly.server import Served, serving
from tests.assembly.spoiled import saved, state

SOURCE = "torchvision:resnet18.IMAGENET1K_V1"


def content() -> bytes:
    """Sound weights, long enough to be cut anywhere."""
    return saved({**state(), "padding": state()["4.weight"].repeat(1, 2000)})


@pytest.fixture
def served(monkeypatch: pytest.MonkeyPatch) -> Iterator[Served]:
    """torchvision's weights, but from here."""
    data = content()
    digest = hashlib.sha256(data).hexdigest()
    with serving(Served(data), f"resnet18-{digest[:8]}.pth") as server:
        monkeypatch.setattr(downloads, "address", lambda name, version: server.url)
        yield server


@pytest.fixture
def path(home: Path) -> Path:
    """Where the weights are kept."""
    return home / "weights" / "resnet18.IMAGENET1K_V1.pth"


def fetch() -> list[downloads.Progress]:
    return list(downloads.fetch(SOURCE))


def left(path: Path) -> set[str]:
    """What lies beside the weights."""
    return {entry.name for entry in path.parent.iterdir()} if path.parent.is_dir() else set()


def test_what_was_fetched_is_used_and_not_fetched_again(served, path):
    told = fetch()
    assert path.read_bytes() == served.content
    assert told[-1].total == len(served.content)
    assert left(path) == {path.name, "resnet18.IMAGENET1K_V1.json"}
    assert fetch() == []
    assert served.asked == [""]
    weights = weight_files.read(Start(source=SOURCE))
    assert weights.sha256 == hashlib.sha256(served.content).hexdigest()
    assert list(weights.tensors) == [*state(), "padding"]


@pytest.mark.parametrize("times", [15, pytest.param(100, marks=pytest.mark.long)])
def test_downloads_cut_anywhere_leave_no_file_and_go_on_from_there(served, path, times):
    rng = random.Random(1)
    for _ in range(times):
        served.cut = rng.randrange(len(served.content))
        with pytest.raises(BadWeights, match=r"the download from .* broke off"):
            fetch()
        assert not path.exists()
        assert left(path) == ({f"{path.name}.part"} if served.cut else set())
        with pytest.raises(BadWeights, match="are not downloaded yet"):
            weight_files.read(Start(source=SOURCE))
        have, served.cut = served.cut, None
        fetch()
        assert served.asked[-1] == (f"bytes={have}-" if have else "")
        assert path.read_bytes() == served.content
        for file in path.parent.iterdir():
            file.unlink()


def test_a_download_cut_many_times_over_arrives_in_the_end(served, path):
    served.cut = len(served.content) // 10
    for _ in range(9):
        with pytest.raises(BadWeights, match="try again: it goes on from there"):
            fetch()
    served.cut = None
    fetch()
    assert path.read_bytes() == served.content


def test_a_server_that_knows_no_ranges_begins_anew(served, path):
    served.cut, served.ranges = 1000, False
    with pytest.raises(BadWeights):
        fetch()
    served.cut = None
    fetch()
    assert served.asked == ["", "bytes=1000-"]
    assert path.read_bytes() == served.content


def test_a_piece_as_long_as_the_whole_file_is_begun_anew(served, path):
    path.parent.mkdir()
    path.with_name(f"{path.name}.part").write_bytes(bytes(len(served.content)))
    fetch()
    assert path.read_bytes() == served.content


def test_a_reply_without_a_length_is_checked_by_its_digest(served, path):
    served.lengths, served.cut = False, 5000
    with pytest.raises(BadWeights, match="SHA-256 is another"):
        fetch()
    assert left(path) == set()
    served.cut = None
    assert {progress.total for progress in fetch()} == {0}
    assert path.exists()


def test_a_piece_of_another_file_is_thrown_away(served, path):
    path.parent.mkdir()
    path.with_name(f"{path.name}.part").write_bytes(b"something else")
    with pytest.raises(BadWeights, match=r"what came from .* is not the file that was asked for"):
        fetch()
    assert left(path) == set()
    fetch()
    assert path.read_bytes() == served.content


@pytest.mark.parametrize(
    ("trouble", "said"),
    [
        ({"html": True}, "answers with a web page, not with the file"),
        ({"status": 404}, "does not hand out the file .it answers 404"),
        ({"status": 503}, "does not hand out the file .it answers 503"),
        ({"content": b"tampered with"}, "SHA-256 is another"),
    ],
)
def test_a_server_that_sends_something_else_is_one_sentence(served, path, trouble, said):
    sound = {name: getattr(served, name) for name in trouble}
    for name, value in trouble.items():
        setattr(served, name, value)
    with pytest.raises(BadWeights, match=said):
        fetch()
    assert left(path) == set()
    for name, value in sound.items():
        setattr(served, name, value)
    fetch()
    assert path.read_bytes() == served.content


def test_nobody_there_is_one_sentence_and_what_has_come_is_kept(served, path, monkeypatch):
    served.cut = 1000
    with pytest.raises(BadWeights, match="broke off"):
        fetch()
    with monkeypatch.context() as offline:
        nowhere = served.url.replace(f":{urlsplit(served.url).port}", ":9")
        offline.setattr(downloads, "address", lambda *_: nowhere)
        with pytest.raises(BadWeights, match=r"127\.0\.0\.1 cannot be reached .*online\? What has come is kept"):
            fetch()
    assert left(path) == {f"{path.name}.part"}
    served.cut = None
    fetch()
    assert served.asked == ["", "bytes=1000-"]
    assert path.read_bytes() == served.content


def test_an_address_that_says_no_digest_is_not_asked(served, monkeypatch):
    monkeypatch.setattr(downloads, "address", lambda *_: served.url.rpartition("-")[0] + ".pth")
    with pytest.raises(BadWeights, match="says no SHA-256"):
        fetch()
    assert served.asked == []


@pytest.mark.parametrize("hurt", ["tampered", "cut", "other digest", "no digest", "both"])
def test_a_cache_that_was_tampered_with_is_noticed_at_the_next_use(served, path, hurt):
    fetch()
    facts = path.with_suffix(".json")
    data = bytearray(path.read_bytes())
    data[len(data) // 2] ^= 1
    if hurt in ("tampered", "both"):
        path.write_bytes(data)
    if hurt == "cut":
        path.write_bytes(data[:-1])
    if hurt == "no digest":
        facts.unlink()
    if hurt in ("other digest", "both"):  # even one that fits the file: it does not fit the address
        facts.write_text(json.dumps({**json.loads(facts.read_text()), "sha256": hashlib.sha256(data).hexdigest()}))
    with pytest.raises(BadWeights, match="are not what was downloaded: the file was changed or damaged"):
        weight_files.read(Start(source=SOURCE))
    path.unlink()  # as the sentence says
    fetch()
    assert path.read_bytes() == served.content
    weight_files.read(Start(source=SOURCE))


def test_a_download_is_given_up_by_listening_no_more(served, path, monkeypatch):
    monkeypatch.setattr(downloads, "TELL_EVERY", 0.0)
    listening = downloads.fetch(SOURCE)
    next(listening)
    listening.close()
    assert left(path) == {f"{path.name}.part"}
    fetch()
    assert path.read_bytes() == served.content


def test_what_a_killed_process_has_left_is_taken_up_and_what_a_living_one_writes_is_not(served, path):
    path.parent.mkdir()
    gone = next(number for number in range(2**22 - 1, 1, -1) if not psutil.pid_exists(number))
    path.with_name(f"{path.name}.part.{gone}-7").write_bytes(served.content[:777])
    living = path.with_name(f"{path.name}.part.{os.getppid()}-7")
    living.write_bytes(b"mine")
    fetch()
    assert served.asked == ["bytes=777-"]
    assert left(path) == {path.name, "resnet18.IMAGENET1K_V1.json", living.name}
    assert living.read_bytes() == b"mine"


@pytest.mark.parametrize("name", ["../../etc/passwd", "resnet18/..", "", "ResNet", "a" * 200, "resnet18.V1.V2.X"])
def test_a_name_that_is_none_is_said_before_anything_is_asked(name, served):
    with pytest.raises(BadWeights, match=r"is not the name of weights|torchvision has no"):
        list(downloads.fetch(f"torchvision:{name}"))
    assert served.asked == []


def test_a_full_disk_is_one_sentence(served, path, monkeypatch):
    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(downloads.os, "fsync", full)
    with pytest.raises(BadWeights, match="the disk is full"):
        fetch()
    assert not path.exists()


# -- what torchvision says -------------------------------------------------------------------------


def test_addresses_are_those_of_torchvision_and_the_newest_version_is_the_default():
    pytest.importorskip("torchvision")
    assert downloads.address("resnet18", "").endswith("/resnet18-f37072fd.pth")
    assert downloads.address("resnet50", "") == downloads.address("resnet50", "IMAGENET1K_V2")
    with pytest.raises(BadWeights, match="torchvision has no weights V9 for resnet50; it has IMAGENET1K_V1, IMAGENET"):
        downloads.address("resnet50", "V9")
    with pytest.raises(BadWeights, match="torchvision has no network called resnet19"):
        downloads.address("resnet19", "")


def test_without_torchvision_it_is_one_sentence(monkeypatch):
    monkeypatch.setitem(__import__("sys").modules, "torchvision", None)
    with pytest.raises(BadWeights, match="torchvision cannot be loaded, so its weights cannot be found"):
        downloads.address("resnet18", "")
