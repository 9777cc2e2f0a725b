"""Which folders of pictures are classes, which are parts of the data set, and which are neither."""

from __future__ import annotations

import unicodedata

import pytest

from camplab.assembly.samples import load
from camplab.assembly.split import split
from camplab.datasets.making import NoSamples
from camplab.datasets.pictures.listed import listed
from camplab.datasets.pictures.listing import NoPictures, look, survey
from camplab.datasets.pictures.pairs import pairs
from camplab.document.brought.fitting import data_of
from tests.datasets.pictured import listed_names, photos, put, refused
from tests.for_each import for_each
from tests.letters import able, any_letters


def test_folders_within_a_class_belong_to_it(tmp_path):
    put(tmp_path, "a/2.png", "a/patient 2/3.png", "a/patient 1/deep/er/4.png", "b/1.png")
    assert listed_names(tmp_path) == ["0:2.png", "0:4.png", "0:3.png", "1:1.png"]


@any_letters
def test_a_name_in_letters_of_a_mac_is_that_of_others(tmp_path):
    """Of classes, of pictures that a table lists, and of masks: Hangul in parts (NFD) is the Hangul of others (NFC)."""
    one, other = (unicodedata.normalize(form, "고양이") for form in ("NFC", "NFD"))
    found = survey(str(put(tmp_path / "a", f"{one}/1.png", f"{other}/2.png", "개/3.png")))
    assert found.classes == ("개", one)
    assert sorted(picture.label for picture in found.pictures) == [0, 1, 1]
    (put(tmp_path / "b", f"{other} 1.png", f"{other} 2.png") / "표.csv").write_text(
        f"파일,답\n{one} 1.png,가\n{one} 2.png,나\n", "utf-8"
    )
    assert len(listed(tmp_path / "b").paths) == 2
    both = pairs(put(tmp_path / "c", f"images/{other}.png", f"masks/{one}.png"))
    assert (len(both.listed), both.alone) == (1, [])


def test_a_link_to_a_folder_within_a_class_leads_in_no_circle(tmp_path):
    put(tmp_path, "a/1.png", "b/1.png")
    (tmp_path / "a" / "again").symlink_to(tmp_path / "a", target_is_directory=True)
    assert listed_names(tmp_path) == ["0:1.png", "1:1.png"]


def test_a_folder_around_all_classes_is_named(tmp_path):
    """As an archive leaves it."""
    put(tmp_path, "pets/cat/1.png", "pets/dog/2.png")
    assert refused(tmp_path) == (
        f"{tmp_path} holds one folder with pictures, pets: choose pets itself if the folders in it are the classes"
    )
    put(tmp_path / "twice", "pets/pets/cat/1.png", "pets/pets/dog/2.png")
    assert "choose pets/pets itself" in refused(tmp_path / "twice")
    assert look(str(tmp_path / "pets"), 2).classes == ("cat", "dog")
    assert "one class only, cat" in refused(put(tmp_path / "one", "cat/1.png", "cat/more/2.png"))


def test_a_test_set_beside_the_two_parts_is_said_to_be_left(tmp_path):
    put(tmp_path, *(f"{part}/{name}/1.png" for part in ("train", "val", "Test") for name in ("cat", "dog")))
    loaded = load(photos(tmp_path))
    assert len(loaded.x) == 4
    assert list(map(str, loaded.remarks)) == [
        "what lies in Test is not used: train is learned from, val is kept for validation"
    ]


def test_masks_among_the_pictures_of_a_class_are_no_pictures_of_it(tmp_path):
    """By their names beside the pictures, or in a folder beside that of the pictures; a mask alone is a picture."""
    put(
        tmp_path,
        *(f"{name}/{name} (1){more}.png" for name in ("benign", "normal") for more in ("", "_mask", "_mask_1")),
    )
    put(tmp_path, "normal/images/2.png", "normal/masks/2.png", "normal/3_mask.png")
    loaded = load(photos(tmp_path))
    assert len(loaded.x) == 4
    assert [str(each) for each in loaded.remarks] == [
        "5 files are left out, among them benign/benign (1)_mask.png, benign/benign (1)_mask_1.png, "
        "normal/normal (1)_mask.png (a mask of another picture, by its name)"
    ]


ONE, TWO = "images/1.jpg", "images/2.jpg"
BOXED = {
    "COCO": {"train2017/1.jpg": b"", "val2017/2.jpg": b"", "annotations/instances_train2017.json": b"{}"},
    "YOLO": {ONE: b"", TWO: b"", "labels/1.txt": b"0 0.5 0.5 0.25 0.25\n"},
    "YOLO in parts of each": {"images/train/1.jpg": b"", "labels/train/1.txt": b"0 0.5 0.5 0.25 0.25\n"},
    "YOLO beside": {"1.jpg": b"", "2.jpg": b"", "1.txt": b"0 0.5 0.5 0.25 0.25\n"},
    "YOLO in parts": {f"train/{ONE}": b"", f"val/{TWO}": b"", "train/labels/1.txt": b"3 .5 .5 .25 .25 .9\n"},
    "VOC": {ONE: b"", TWO: b"", "Annotations/1.xml": b"<annotation><object/></annotation>"},
}


@pytest.mark.parametrize("kind", BOXED)
def test_boxes_around_things_are_called_so_and_the_folders_are_no_classes(tmp_path, kind):
    for name, content in BOXED[kind].items():
        put(tmp_path, name) if not content else (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_bytes(content) if content else None
    with pytest.raises(NoSamples, match="holds boxes around things in its pictures"):
        data_of(tmp_path)
    put(tmp_path / "cut", "cat/1.png", "dog/1.png")
    assert data_of(tmp_path / "cut").outputs == 2


def test_the_same_classes_in_numbered_folders_are_no_classes_of_those(tmp_path):
    put(tmp_path, *(f"fold{fold}/{name}/{fold}.png" for fold in (1, 2) for name in ("cat", "dog")))
    assert "holds parts of the samples, fold1, fold2, with the same classes in each: choose one of them" in refused(
        tmp_path
    )
    assert look(str(tmp_path / "fold1"), 2).classes == ("cat", "dog")


def test_what_is_for_validation_and_has_no_class_of_those_that_are_learned_is_no_class(tmp_path):
    """As Tiny ImageNet has it, where a list says of what class each picture is."""
    put(tmp_path, "train/n01/images/1.JPEG", "train/n02/images/2.JPEG", "val/images/3.JPEG", "test/images/4.JPEG")
    loaded = load(photos(tmp_path))
    assert loaded.classes == ("n01", "n02")
    assert loaded.held is None
    assert [str(each) for each in loaded.remarks] == [
        "what lies in test, val is not used: it has no folders of the classes in train"
    ]


def test_classes_that_differ_in_capital_letters_are_told_of(tmp_path):
    loaded = load(
        photos(put(tmp_path, "train/Cat/1.png", "train/dog/2.png", "val/cat/3.png", "val/dog/4.png"), classes=3)
    )
    assert [str(each) for each in loaded.remarks] == [
        "the classes Cat and cat differ in capital letters or spaces alone"
    ]


@for_each(
    "parts",
    able(
        [
            ("train", "val"),
            ("Training", "validation", "test"),
            ("train", "test"),
            ("training_set", "test_set"),
            ("train2017", "val2017"),
            ("1.학습용", "2.검증데이터"),
            ("seg_train/seg_train", "seg_test/seg_test"),
            ("seg_train", "seg_test", "seg_pred"),
        ]
    ),
)
def test_parts_of_a_data_set_are_no_classes(tmp_path, parts):
    """What is in val is kept for validation, and learned from never; a test set beside it is for later, and pictures of
    no class to be answered."""
    for number, part in enumerate(parts):
        if part == "seg_pred":
            put(tmp_path, f"{part}/{part}/1.png")
            continue
        put(tmp_path, *(f"{part}/{name}/{number}.png" for name in ("cat", "dog")))
    put(tmp_path, f"{parts[0]}/cat/more.png")
    loaded = load(photos(tmp_path))
    assert loaded.classes == ("cat", "dog")
    assert loaded.y.tolist() == [0, 0, 1, 0, 1]
    assert loaded.held.tolist() == [False, False, False, True, True]
    assert photos(tmp_path).validation_samples == 2
    part = split(loaded, photos(tmp_path, validation=0.9))
    assert (sorted(part.y.tolist()), sorted(part.validation_y.tolist())) == ([0, 0, 1], [0, 1])


def test_nothing_to_learn_from_is_said(tmp_path):
    put(tmp_path, "val/cat/1.png", "val/dog/1.png")
    (tmp_path / "train" / "cat").mkdir(parents=True)
    with pytest.raises(NoPictures, match="there is no picture to learn from"):
        load(photos(tmp_path))


@pytest.mark.parametrize("names", [("test", "rest"), ("train", "car")])
def test_a_class_may_be_called_test(tmp_path, names):
    assert look(str(put(tmp_path, *(f"{name}/1.png" for name in names))), 2).classes == tuple(sorted(names))


@pytest.mark.parametrize("names", [("train", "test"), ("train", "test1")])
def test_parts_without_classes_are_not_told_apart(tmp_path, names):
    put(tmp_path, *(f"{name}/{animal}.1.png" for name in names for animal in ("cat", "dog")))
    parts = ", ".join(sorted(names))
    assert f"holds parts of the samples, {parts}, and no classes: within each, put" in refused(tmp_path)
    for name in names:
        for animal in ("cat", "dog"):
            (tmp_path / name / animal).mkdir()
            (tmp_path / name / f"{animal}.1.png").rename(tmp_path / name / animal / "1.png")
    assert look(str(tmp_path), 2).classes == ("cat", "dog")


def test_what_a_system_or_a_store_keeps_beside_is_no_class(tmp_path):
    put(
        tmp_path,
        "a/1.png",
        "b/1.png",
        "a/@eaDir/1.png/THUMB.jpg",
        "@eaDir/1.jpg",
        "$RECYCLE.BIN/1.png",
        "__MACOSX/1.png",
    )
    (tmp_path / "System Volume Information").mkdir()
    assert (survey(str(tmp_path)).classes, len(listed_names(tmp_path))) == (("a", "b"), 2)
