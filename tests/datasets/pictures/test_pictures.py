"""Every picture of the corpus is seen as a viewer shows it, or not used for the reason that is true."""

from __future__ import annotations

import random
from pathlib import Path

import numpy as np
import pytest

from camplab.assembly.samples import load
from camplab.datasets.making import NoSamples
from camplab.datasets.photos import Photos
from camplab.datasets.pictures.decoding import Unreadable, decode
from tests.datasets.pictures.corpus import File, readable, refused
from tests.for_each import for_each

READABLE = list(readable())
REFUSED = list(refused())
SIDE = 8


def test_there_are_more_than_sixty_of_them():
    names = [file.name for file in READABLE] + [name for name, *_ in REFUSED]
    assert len(set(names)) == len(names) > 75


@for_each("file", READABLE)
def test_it_is_read_as_it_is_seen(file: File, tmp_path):
    (tmp_path / file.name).write_bytes(file.content)
    found = decode(tmp_path / file.name, 3, SIDE).astype(int)
    for place, wanted in ((1, file.left), (6, file.right)):
        assert np.abs(found[:, 4, place] - wanted).max() <= file.near, found[:, 4, place]
    weights = np.array([0.299, 0.587, 0.114])
    tones = decode(tmp_path / file.name, 1, SIDE)[0, 4, [1, 6]]
    assert np.abs(tones - [weights @ file.left, weights @ file.right]).max() <= file.near + 2


@for_each(("name", "content", "reason"), REFUSED)
def test_it_is_not_used_and_the_reason_is_true(name, content, reason, tmp_path):
    (tmp_path / name).write_bytes(content)
    with pytest.raises(Unreadable) as found:
        decode(tmp_path / name, 3, SIDE)
    assert found.value.reason == reason


def test_a_folder_of_all_of_them_is_learned_from_and_what_is_left_out_is_said(tmp_path):
    for number, file in enumerate(READABLE):
        put(tmp_path / ("even", "odd")[number % 2] / file.name, file.content)
    for name, content, _ in REFUSED:
        put(tmp_path / "even" / name, content)
    put(tmp_path / "odd" / "phone.HEIC", b"\0\0\0\x18ftypheic")
    made = load(Photos(size=SIDE).at_place(str(tmp_path)))
    assert len(made.x) == len(READABLE)
    told = " ".join(map(str, made.remarks))
    assert ".heic cannot be read; save them as JPEG or PNG" in told
    assert f"{sum(reason == 'damaged' for *_, reason in REFUSED)} files are left out" in told
    assert "too many pixels" in told
    assert "another format under this name, such as HEIC" in told


def put(path: Path, content: bytes) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(content)


def spoiled(chance: random.Random) -> bytes:
    """A good picture, some bytes of which are changed, lost or doubled."""
    broken = bytearray(chance.choice(READABLE).content)
    for _ in range(chance.randint(1, 6)):
        at = chance.randrange(min(len(broken), 200)) if chance.random() < 0.6 else chance.randrange(len(broken))
        match chance.randrange(4):
            case 0:
                broken[at] = chance.randrange(256)
            case 1:
                del broken[at : at + chance.randint(1, 60)]
            case 2:
                del broken[at:]
            case _:
                broken[at:at] = broken[: chance.randint(1, 80)]
        broken = broken or bytearray(b"\0")
    return bytes(broken)


def check_spoiled(count: int, seed: int, folder: Path) -> None:
    chance, seen = random.Random(seed), 0
    for _ in range(count):
        (folder / "p.jpg").write_bytes(spoiled(chance))
        found = outcome(folder / "p.jpg")
        seen += not isinstance(found, str)
        if isinstance(found, str):
            assert found in ("damaged", "too large", "other format")
        else:
            assert (found.shape, found.dtype) == ((3, SIDE, SIDE), np.uint8)
    assert 0 < seen < count


def outcome(path: Path):
    """What is seen, or why nothing is."""
    try:
        return decode(path, 3, SIDE)
    except Unreadable as why:
        return why.reason


@pytest.mark.filterwarnings("ignore")
def test_fifty_broken_pictures_are_read_or_not_used(tmp_path):
    check_spoiled(50, 0, tmp_path)


@pytest.mark.long
@pytest.mark.filterwarnings("ignore")
def test_a_thousand_broken_pictures_are_read_or_not_used(tmp_path):
    check_spoiled(1000, 1, tmp_path)


def test_a_folder_of_broken_pictures_alone_is_refused_in_one_sentence(tmp_path):
    for name, content, _ in REFUSED:
        put(tmp_path / "a" / name, content)
        put(tmp_path / "b" / name, content)
    data = Photos(size=SIDE).at_place(str(tmp_path))
    with pytest.raises(NoSamples, match=r"there is a class of which no picture can be read: a \("):
        load(data)
