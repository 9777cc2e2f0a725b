"""Pictures from a folder: what cannot be used is said in one sentence, what can is the same in previews and runs."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import psutil
import pytest
import torch
from PIL import Image

from camplab.assembly.preview import preview
from camplab.assembly.samples import load
from camplab.assembly.split import split
from camplab.blocks.shape import image
from camplab.datasets import room
from camplab.datasets.digits import Digits
from camplab.datasets.making import NoSamples
from camplab.datasets.photos import Photos
from camplab.datasets.pictures import decoding, listing, tried
from camplab.datasets.pictures.listing import NoFolder, NoPictures
from camplab.datasets.pictures.square import STANDARD
from camplab.nn.input_conversion import Enlarge, FromBytes


def paint(path: Path, colour: tuple[int, int, int] = (255, 0, 0), size: tuple[int, int] = (20, 12)) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    Image.new("RGB", size, colour).save(path)
    return path


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Five red, four green and a file that is no picture."""
    for number in range(5):
        paint(tmp_path / "red" / f"{number}.png")
    for number in range(4):
        paint(tmp_path / "green" / f"{number}.jpg", (0, 255, 0))
    (tmp_path / "green" / "notes.txt").write_text("no picture")
    (tmp_path / "empty").mkdir()
    return tmp_path


def of(folder: Path, **settings: object) -> Photos:
    return Photos(folder=str(folder), **({"classes": 2, "size": 16} | settings))


def test_shape_and_outputs_follow_from_the_settings():
    assert (Photos().shape, Photos().outputs) == (image(3, 224, 224), 1000)
    assert Photos(size=299, channels=1, classes=7).shape == image(1, 299, 299)
    assert (Digits(enlarge=28, colours=3).shape, Digits(enlarge=28).stored) == (image(3, 224, 224), image(1, 8, 8))


def test_opening_a_project_looks_into_no_folder(folder):
    assert of(folder).count == 0
    assert of(folder).validation_samples == 0
    load(of(folder))
    assert of(folder).count == 9


def test_each_folder_is_a_class_in_the_order_of_names(folder):
    loaded = load(of(folder))
    assert loaded.classes == ("green", "red")
    assert loaded.y.tolist() == [0] * 4 + [1] * 5
    assert loaded.x.shape == (9, 3, 16, 16)
    assert loaded.x.dtype == torch.uint8
    assert loaded.x[-1, :, 8, 8].tolist() == [255, 0, 0]


def test_the_middle_is_cut_out_and_the_shorter_side_decides(tmp_path):
    wide = np.zeros((10, 30, 3), np.uint8)
    wide[:, 10:20] = 200
    (tmp_path / "a").mkdir()
    Image.fromarray(wide).save(tmp_path / "a" / "wide.png")
    paint(tmp_path / "b" / "other.png")
    assert bool((load(of(tmp_path, size=10)).x[0] == 200).all())


def test_grey_pictures_for_one_channel_and_three(folder):
    Image.new("L", (9, 9), 100).save(folder / "red" / "grey.png")
    assert load(of(folder, channels=1)).x.shape == (10, 1, 16, 16)
    assert load(of(folder)).x[-1, :, 0, 0].tolist() == [100, 100, 100]


def test_a_photo_taken_sideways_stands_upright(tmp_path):
    half = Image.new("RGB", (16, 16))
    half.paste((255, 255, 255), (0, 0, 16, 8))
    exif = half.getexif()
    exif[0x0112] = 6  # the camera was held upright
    (tmp_path / "a").mkdir()
    half.save(tmp_path / "a" / "a.png", exif=exif)
    paint(tmp_path / "b" / "b.png")
    x = load(of(tmp_path)).x[0, 0]
    assert (x[8, 2], x[8, 13]) == (0, 255)


def test_bad_pictures_are_left_out_and_listed_in_one_sentence(folder, monkeypatch):
    (folder / "red" / "torn.png").write_bytes((folder / "red" / "0.png").read_bytes()[:40])
    (folder / "green" / "liar.jpg").write_text("<html>")
    paint(folder / "green" / "bomb.png", size=(300, 300))
    monkeypatch.setattr(decoding, "MOST_BYTES", 4 * 300 * 299)
    loaded = load(of(folder))
    assert len(loaded.x) == len(loaded.y) == 9
    assert sorted(map(str, loaded.remarks)) == [
        "2 files are left out: green/liar.jpg, red/torn.png (not to be read as a picture)",
        "one file is left out: green/bomb.png (too many pixels)",
    ]
    assert load(of(folder)).remarks == loaded.remarks, "the second time, too"


def test_a_preview_shows_the_samples_of_the_run(folder):
    (folder / "red" / "00.png").write_text("no picture")  # would shift all that come after it
    data = of(folder, validation=0.5)
    parts = split(load(data), data)
    shown = preview(data)(1, 2)
    assert (shown.first, shown.total) == (1, len(parts.validation_x))
    assert np.array_equal(shown.values, parts.validation_x[1:3].numpy())
    assert shown.targets.tolist() == parts.validation_y[1:3].tolist()


def test_a_preview_of_large_digits_is_as_large_and_not_of_many():
    data = Digits(enlarge=28, colours=3)
    shown = preview(data)(0, 256)
    small = preview(Digits())(0, 256)
    assert shown.values.shape[1:] == (3, 224, 224)
    assert len(shown.values) < 64 < len(small.values)
    assert np.array_equal(shown.values[:, 1, ::28, 27::28], small.values[: len(shown.values), 0])


TROUBLES = {
    "no folder is chosen": ("", 2),
    "is not a folder": ("red/0.png", 2),
    "holds no folders with pictures": ("empty", 2),
    "one class only, green": ("single", 2),
    "of 3 classes, and 4 are set": (".", 4),
}


@pytest.mark.parametrize("words", TROUBLES)
def test_what_stands_in_the_way_is_said(words, folder):
    paint(folder / "single" / "green" / "0.png")
    place, classes = TROUBLES[words]
    with pytest.raises(NoPictures) as refused:
        load(Photos(folder=str(folder / place) if place else "", classes=classes))
    assert words in str(refused.value.sentence)
    assert isinstance(refused.value, NoFolder) is (place in ("", "red/0.png"))


def test_more_than_fits_into_memory_is_refused_with_the_number_that_fits(folder, monkeypatch):
    free = 2 * 4 * 3 * 16 * 16 / room.SHARE
    monkeypatch.setattr(psutil, "virtual_memory", lambda: type("Memory", (), {"available": free + 1}))
    with pytest.raises(NoSamples, match=r"^9 pictures of 16 px .* 4 would fit"):
        load(of(folder))
    assert len(load(of(folder, size=8)).x) == 9
    for path in (*(folder / "red").iterdir(), *(folder / "green").iterdir()):
        if path.stem not in ("0", "1"):
            path.unlink()
    assert len(load(of(folder)).x) == 4


def test_a_preview_alone_passes_over_what_cannot_be_read(folder):
    for path in (folder / "red").glob("*.png"):
        path.write_text("no picture")
    shown = preview(of(folder, validation=0.9))(0, 256)
    assert shown.targets.tolist() == [0] * len(shown.targets)


def test_a_class_of_which_nothing_can_be_read_is_no_class(folder):
    for path in (folder / "green").glob("*.jpg"):
        path.write_text("no picture")
    why = r"no picture can be read: green \(not to be read as a picture\)"
    with pytest.raises(NoPictures, match=why):
        load(of(folder))


def test_pictures_of_12_bits_in_16_are_said_to_arrive_nearly_black(folder):
    """A microscope's: their white is a sixteenth of the white there could be."""
    Image.fromarray(np.full((20, 20), 4095, np.uint16)).save(folder / "red" / "deep.tif")
    said = (
        "one picture arrives nearly black: red/deep.tif; where it uses 10 or 12 of 16 bits only, scale it to the "
        "whole range"
    )
    assert list(map(str, load(of(folder)).remarks)) == [said]
    Image.fromarray(np.full((20, 20), 65535, np.uint16)).save(folder / "red" / "deep.tif")
    assert load(of(folder)).remarks == ()


def test_enlarging_repeats_pixels_and_colours():
    x = torch.arange(2 * 4.0).view(2, 1, 2, 2)
    y = Enlarge(3, 3)(x)
    assert y.shape == (2, 3, 6, 6)
    assert torch.equal(y[:, 2, 1::3, 2::3], x[:, 0])
    assert torch.equal(y[:, :, :3, :3], x[:, :, :1, :1].expand(2, 3, 3, 3))


def test_bytes_are_standardised_as_torchvision_does():
    x = torch.randint(256, (2, 3, 4, 4), dtype=torch.uint8)
    mean, std = (torch.tensor(numbers).view(3, 1, 1) for numbers in STANDARD[3])
    assert torch.equal(FromBytes(*STANDARD[3])(x), (x / 255 - mean) / std)
    assert torch.equal(FromBytes()(x), x / 255)


@pytest.mark.long
def test_ten_thousand_pictures_one_in_a_hundred_bad(tmp_path):
    """Promise 8: what is left out is exactly what is bad, and memory holds little more than the pictures."""
    good = paint(tmp_path / "a" / "00000.png", size=(64, 48)).read_bytes()
    bomb = tmp_path / "bomb.png"
    Image.new("1", (20_000, 20_000)).save(bomb)
    kinds = [good[:60], b"", b"<html>", bomb.read_bytes()]
    bad = set()
    for number in range(10_000):
        path = tmp_path / "ab"[number % 2] / f"{number:05}.png"
        path.parent.mkdir(exist_ok=True)
        path.write_bytes(kinds[number // 100 % 4] if number % 100 == 37 else good)
        bad |= {path} if number % 100 == 37 else set()
    bomb.unlink()
    tried._bad.clear()
    before = psutil.Process().memory_info().rss
    loaded = load(of(tmp_path, size=32))
    grown = psutil.Process().memory_info().rss - before - 2 * loaded.x.nbytes
    print(f"10,000 pictures, 100 bad: {grown / 2**20:.0f} MiB besides the pictures")
    assert len(loaded.x) == 9_900
    assert {path for (path,) in tried._bad} == bad
    assert grown < 300 * 2**20


def test_names_that_are_not_pictures_are_not_counted(folder):
    assert len(listing.look(str(folder), 2).pictures) == 9
