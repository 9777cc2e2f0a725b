"""Folders of pictures with masks, and with a table of labels: read right, or refused in one true sentence."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from camplab.assembly.samples import load
from camplab.datasets.brought.masks import MaskedPictures
from camplab.datasets.making import IGNORED, NoSamples
from camplab.document.brought.fitting import data_of, project_for
from camplab.document.finish import finish
from tests.for_each import for_each
from tests.letters import able

SIDE = 16


def picture(path: Path, level: int = 100, size: tuple[int, int] = (SIDE, SIDE)) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    Image.new("RGB", size, (level, level, 255 - level)).save(path)


def mask(path: Path, values: np.ndarray, palette: bool = False) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    image = Image.fromarray(values)
    if palette:
        image.putpalette([0, 0, 0, 200, 0, 0, 0, 200, 0])
    image.save(path)


def halves(*values: int, dtype: type = np.uint8) -> np.ndarray:
    """A mask of stripes from the left to the right."""
    return np.repeat(np.array(values, dtype), SIDE // len(values))[None].repeat(SIDE, 0)


def masked(folder: Path, values: np.ndarray, count: int = 4, palette: bool = False) -> Path:
    for number in range(count):
        picture(folder / "images" / f"p{number}.jpg")
        mask(folder / "masks" / f"p{number}.png", values, palette)
    return folder


@for_each(("values", "palette", "classes"), [
    (halves(0, 1, 2, 1), True, (0, 1, 2)), (halves(0, 1), False, (0, 1)), (halves(0, 255), False, (0, 255)),
    (halves(3, 7), False, (3, 7)),
])  # fmt: skip
def test_masks_of_a_palette_of_indices_and_black_and_white(tmp_path, values, palette, classes):
    data = data_of(masked(tmp_path, values, palette=palette), {"size": str(SIDE)})
    assert isinstance(data, MaskedPictures)
    assert data.values == classes
    loaded = load(data)
    assert loaded.x.shape == (4, 3, SIDE, SIDE)
    wanted = np.searchsorted(classes, values.astype(int))
    np.testing.assert_array_equal(loaded.y[0].numpy(), wanted)
    assert finish(project_for(data, "mine")) is None


def test_masks_of_colours_and_a_rim_that_does_not_count(tmp_path):
    colours = np.zeros((SIDE, SIDE, 3), np.uint8)
    colours[:, 8:] = (255, 0, 0)
    data = data_of(masked(tmp_path / "a", colours), {"size": str(SIDE)})
    assert data.class_names == ("#000000", "#ff0000")
    void = data_of(masked(tmp_path / "b", halves(0, 1, 255, 1)), {"size": str(SIDE)})
    assert void.values == (0, 1)
    assert load(void).y[0, 0].tolist() == [0] * 4 + [1] * 4 + [IGNORED] * 4 + [1] * 4


@pytest.mark.parametrize("mode", ["L", "RGB"])
def test_black_and_white_that_jpeg_has_blended_are_two_values(tmp_path, mode):
    folder = masked(tmp_path, halves(0, 255))
    blended = np.kron(halves(0, 255), np.ones((4, 4), np.uint8))
    blended[20:30, 10:24] = 255
    for number in range(4):
        (folder / "masks" / f"p{number}.png").unlink()
        Image.fromarray(blended).convert(mode).save(folder / "masks" / f"p{number}.jpg", quality=60)
    assert len(np.unique(np.asarray(Image.open(folder / "masks" / "p0.jpg").convert("L")))) > 4
    assert data_of(folder).outputs == 2
    blended[40:52, 40:52] = 128  # a third class
    for number in range(4):
        Image.fromarray(blended).convert(mode).save(folder / "masks" / f"p{number}.jpg", quality=95)
    assert data_of(folder).outputs > 2


def test_a_mask_is_cut_as_its_picture_is_and_never_blended(tmp_path):
    for number in range(2):
        picture(tmp_path / "pictures" / f"{number}.png", size=(64, 32))
        wide = np.zeros((32, 64), np.uint8)
        wide[:, 32:] = 9
        mask(tmp_path / "masks" / f"{number}_mask.png", wide)
    data = data_of(tmp_path, {"size": "16"})
    assert load(data).y[0, 0].tolist() == [0] * 8 + [1] * 8


def test_what_cannot_be_used_is_left_out_and_told_by_reason(tmp_path):
    masked(tmp_path, halves(0, 1))
    picture(tmp_path / "images" / "alone.jpg")
    mask(tmp_path / "masks" / "lonely.png", halves(0, 1))
    (tmp_path / "images" / "bad.jpg").write_bytes(b"no picture")
    mask(tmp_path / "masks" / "bad.png", halves(0, 1))
    (tmp_path / "images" / "phone.jpg").write_bytes(b"\0\0\0\x18ftypheic" + bytes(16))
    mask(tmp_path / "masks" / "phone.png", halves(0, 1))
    picture(tmp_path / "images" / "wide.jpg", size=(64, 16))
    mask(tmp_path / "masks" / "wide.png", halves(0, 1))
    data = data_of(tmp_path)
    assert data.count == 4
    assert [str(remark) for remark in load(data).remarks] == [
        "one picture is left out: alone.jpg (it has no mask)",
        "one picture is left out: lonely.png (it has no picture)",
        "one picture is left out: bad.jpg (not to be read as a picture)",
        "one picture is left out: phone.jpg (another format under this name, such as HEIC: save it as JPEG or PNG)",
        "one picture is left out: wide.jpg (its mask has another shape)",
    ]


def test_masks_that_cannot_be_learned_from_are_refused_in_a_sentence(tmp_path):
    with pytest.raises(NoSamples) as none:
        data_of(masked(tmp_path / "one", halves(5, 5)))
    assert "hold one value only: there is nothing to tell apart" in str(none.value.sentence)
    many = np.random.RandomState(0).randint(0, 255, (64, 64, 3)).astype(np.uint8)
    with pytest.raises(NoSamples) as none:
        data_of(masked(tmp_path / "many", many))
    assert "save masks as PNG, as JPEG blends values" in str(none.value.sentence)
    (tmp_path / "many" / "masks").rename(tmp_path / "many" / "noise")
    assert data_of(tmp_path / "many").class_names == ("images", "noise")
    picture(tmp_path / "apart" / "images" / "a.jpg")
    mask(tmp_path / "apart" / "masks" / "b.png", halves(0, 1))
    with pytest.raises(NoSamples) as none:
        data_of(tmp_path / "apart")
    assert "no picture and no mask have the same name" in str(none.value.sentence)
    (tmp_path / "apart" / "masks" / "b.png").rename(tmp_path / "apart" / "masks" / "a.txt")  # as boxes are kept
    with pytest.raises(NoSamples) as none:
        data_of(tmp_path / "apart")
    assert "masks holds no pictures: a mask is a picture" in str(none.value.sentence)
    for part in ("test", "val"):
        masked(tmp_path / "parts" / part, halves(0, 1))
    with pytest.raises(NoSamples) as none:
        data_of(tmp_path / "parts")
    assert "holds parts of pictures with masks: choose one of them, such as test" in str(none.value.sentence)
    assert isinstance(data_of(tmp_path / "parts" / "test"), MaskedPictures)


@for_each(("pictures", "masks"), able([
    ("train", "train_masks"), ("x", "xannot"), ("JPEGImages", "SegmentationClass"), ("Original", "Ground Truth"),
    ("CameraRGB", "CameraSeg"), ("PNGImages", "PedMasks"), ("original_images", "label_images_semantic"),
    ("image_2", "semantic"), ("images", "1st_manual"), ("train_images", "train_masks"), ("원본", "마스크"),
    ("leftImg8bit/train/aachen", "gtFine/train/aachen"), ("img_dir/train", "ann_dir/train"), ("x", "y"),
]))  # fmt: skip
def test_folders_of_masks_are_known_by_their_names(tmp_path, pictures, masks):
    """Beside them may lie others: those for validation, boxes, outlines of single things."""
    for number in range(3):
        picture(tmp_path / pictures / f"p{number}.jpg")
        mask(tmp_path / masks / f"p{number}_L.png", halves(0, 1))
    (tmp_path / ("Annotations" if pictures == "JPEGImages" else "more")).mkdir()
    if pictures == "JPEGImages":
        mask(tmp_path / "SegmentationObject" / "p0.png", halves(0, 7))
    if pictures == "train":
        picture(tmp_path / "a_val" / "q.jpg")
        mask(tmp_path / "a_val_masks" / "q.png", halves(0, 1))
    data = data_of(tmp_path)
    assert isinstance(data, MaskedPictures)
    assert (data.count, data.values) == (3, (0, 1))


@for_each(("picture_name", "mask_name"), [
    ("cat_{}", "cat_{}_mask"), ("image_{}", "mask_{}"), ("img{}", "label{}"), ("{}_training", "{}_manual1"),
    ("a_{}_leftImg8bit", "a_{}_gtFine_labelIds"), ("{}_sat", "{}_mask"), ("{}", "{}_P"),
])  # fmt: skip
def test_a_mask_is_known_by_what_is_around_its_name(tmp_path, picture_name, mask_name):
    for number in range(3):
        picture(tmp_path / "images" / f"{picture_name.format(number)}.jpg")
        mask(tmp_path / "masks" / f"{mask_name.format(number)}.png", halves(0, 1))
    assert data_of(tmp_path).count == 3


@for_each("names", [("x", "y", "z"), ("with_mask", "without_mask")])
def test_classes_may_be_called_as_pictures_and_masks_are(tmp_path, names):
    for name in names:
        for number in range(2):
            picture(tmp_path / name / f"{name}{number}.jpg")
    assert data_of(tmp_path).class_names == names


def test_masks_may_lie_beside_their_pictures_and_a_folder_within_is_named(tmp_path):
    for number in range(3):
        picture(tmp_path / "road" / f"{number}_sat.jpg")
        mask(tmp_path / "road" / f"{number}_mask.png", halves(0, 1))
    assert data_of(tmp_path / "road").count == 3
    masked(tmp_path / "kit" / "2012", halves(0, 1))
    with pytest.raises(NoSamples, match="kit holds a folder of pictures with masks: choose 2012 itself"):
        data_of(tmp_path / "kit")
    assert isinstance(data_of(tmp_path / "kit" / "2012"), MaskedPictures)
