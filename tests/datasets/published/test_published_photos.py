"""Published sets of photos of many sizes are read as torchvision reads them, or refused in one sentence."""

from __future__ import annotations

import json

import numpy as np
import pytest
from PIL import Image

from camplab.assembly.samples import load
from camplab.assembly.split import split
from camplab.datasets.base import DATA
from camplab.datasets.making import IGNORED, NoSamples
from camplab.datasets.published.food101 import Food101
from camplab.datasets.published.pet_masks import PetMasks
from camplab.datasets.published.pets import Pets
from camplab.document.brought.fitting import data_of, project_for
from camplab.runs.events import Done
from tests.datasets.published.small import put_flowers, put_food, put_pets
from tests.training.recipes import one_epoch

SIZE = 8


@pytest.fixture(scope="module")
def sets(tmp_path_factory):
    """A folder as torchvision leaves it, with all of them."""
    root = tmp_path_factory.mktemp("sets")
    pytest.importorskip("scipy.io")
    put_flowers(root / "flowers-102")
    put_pets(root / "oxford-iiit-pet")
    put_food(root / "food-101", Food101().class_names)
    return root


def theirs(sets, tag):
    """Classes of what torchvision has to learn from and to check with, and the names of the classes."""
    datasets = pytest.importorskip("torchvision").datasets
    if tag == "food101":
        parts = [[datasets.Food101(sets, part)] for part in ("train", "test")]
    elif tag == "flowers102":
        with pytest.MonkeyPatch.context() as patch:
            patch.setattr("torchvision.datasets.flowers102.check_integrity", lambda *_: True)
            parts = [[datasets.Flowers102(sets, part) for part in of] for of in (("train", "val"), ("test",))]
    else:
        parts = [[datasets.OxfordIIITPet(sets, part)] for part in ("trainval", "test")]
    return [[label for each in of for label in each._labels] for of in parts], parts[0][0].classes


@pytest.mark.parametrize("tag", ["flowers102", "pets", "food101"])
def test_torchvision_reads_the_same(tag, sets):
    data = DATA[tag](size=SIZE).at_place(str(sets))
    loaded = load(data)
    (learned, kept), classes = theirs(sets, tag)
    assert loaded.held is not None
    assert loaded.y[~loaded.held].tolist() == learned
    assert loaded.y[loaded.held].tolist() == kept
    if tag != "pets":  # small pets are called by number
        assert list(loaded.classes) == list(classes)
    assert loaded.x.shape == (len(learned) + len(kept), 3, SIZE, SIZE)
    assert (data.count, data.validation_samples) == (len(loaded.x), len(kept))
    grey = 2 * loaded.y if tag != "flowers102" else None
    if grey is not None:
        assert (loaded.x[:, 0, 0, 0].long() - grey).abs().max() <= 4


def test_pets_are_told_apart_by_breed_or_as_cats_and_dogs(sets):
    breeds = load(Pets(size=SIZE).at_place(str(sets)))
    animals = load(Pets(size=SIZE, asked="animals").at_place(str(sets)))
    assert (len(breeds.classes), animals.classes) == (37, ("cat", "dog"))
    assert animals.y.tolist() == (breeds.y >= 12).long().tolist()


def test_masks_of_pets_tell_the_animal_from_the_ground_and_leave_out_the_rim(sets):
    data = PetMasks(size=12).at_place(str(sets))
    made = data.make()
    assert (made.x.shape, made.y.shape) == ((111, 3, 12, 12), (111, 12, 12))
    assert sorted(np.unique(made.y).tolist()) == [IGNORED, 0, 1]
    assert made.y[0, 6, 6] == 1
    assert made.y[0, 0, 0] == 0
    assert made.y[0, 3, 6] == IGNORED
    assert made.held is not None
    assert int(made.held.sum()) == data.validation_samples == 37
    assert made.classes == ("ground", "animal")


def test_folders_are_known_by_their_lists_and_learned_from(sets):
    tags = {"flowers-102": "flowers102", "oxford-iiit-pet": "pets", "food-101": "food101"}
    assert {name: data_of(sets / name).tag for name in tags} == tags
    data = data_of(sets / "oxford-iiit-pet", {"data": "pet_masks", "size": "16"})
    assert isinstance(one_epoch(project_for(data, "pets")), Done)


def test_a_photo_that_cannot_be_read_is_left_out_and_named(tmp_path):
    names = put_pets(tmp_path)
    (tmp_path / "images" / f"{names[0]}.jpg").write_bytes(b"no picture")
    data = Pets(size=SIZE).at_place(str(tmp_path))
    loaded = load(data)
    assert len(loaded.x) == 110
    assert f"images/{names[0]}.jpg" in str(loaded.remarks[0])
    assert len(split(loaded, data).validation_x) == 37
    masks = PetMasks(size=SIZE).at_place(str(tmp_path)).make()
    assert (len(masks.x), int(masks.held.sum())) == (110, 37)
    assert f"{names[0]}.jpg" in str(masks.remarks[0])


@pytest.fixture
def food(sets):
    """The folder of one of them, whose lists are whole again afterwards."""
    before = {path: path.read_bytes() for path in (sets / "food-101" / "meta").iterdir()}
    yield sets / "food-101"
    for path, content in before.items():
        path.write_bytes(content)


@pytest.mark.parametrize("harm", ["no lists", "cut off", "another class", "a class is missing", "no words", "a number"])
def test_lists_that_are_damaged_are_refused_in_one_sentence(harm, food):
    path = food / "meta" / "train.json"
    content = json.loads(path.read_bytes())
    found = Food101(size=SIZE).at_place(str(food))
    if harm == "no lists":
        path.unlink()
    else:
        fewer = {name: content[name] for name in list(content)[1:]}
        path.write_bytes({"cut off": path.read_bytes()[:-9], "another class": json.dumps({"soap": ["soap/1"]}).encode(),
                          "a class is missing": json.dumps(fewer).encode(), "no words": b"\xff\xfe{",
                          "a number": json.dumps({**content, "sushi": 3}).encode()}[harm])  # fmt: skip
        if harm == "a class is missing":
            kept = food / "meta" / "test.json"
            kept.write_text(json.dumps({name: json.loads(kept.read_text())[name] for name in fewer}))
    with pytest.raises(NoSamples) as error:
        found.source()
    said = str(error.value)
    assert "\n" not in said
    assert {"no lists": "there is no Food-101", "a class is missing": "do not go together"}.get(
        harm, "a file is damaged, or was cut off") in said  # fmt: skip


def test_large_photos_are_only_read_when_they_are_wanted(sets, monkeypatch):
    data = Pets(size=512).at_place(str(sets))
    read = []
    opened = Image.open
    monkeypatch.setattr(Image, "open", lambda *a, **k: read.append(a[0]) or opened(*a, **k))
    source = data.source()
    assert not read
    assert source.read(0)[0].shape == (3, 512, 512)
    assert source.reader.target == "Pictures"
