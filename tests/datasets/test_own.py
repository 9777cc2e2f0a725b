"""What a learner draws or photographs becomes like the samples of the data: its size, its place, its brightness."""

from __future__ import annotations

from functools import partial

import numpy as np
import pytest
import torch
from PIL import EpsImagePlugin, Image

from camplab.assembly.batches import as_kept
from camplab.assembly.preview import preview
from camplab.datasets.altered_digits.permuted_digits import PermutedDigits
from camplab.datasets.digit_rows import DigitRows
from camplab.datasets.digits import Digits
from camplab.datasets.pictures.as_picture import as_picture, as_sample
from camplab.datasets.pictures.own import BadPicture, drawing, picture, read, resized
from camplab.datasets.shapes.shapes import ShapeMasks
from camplab.nn import input_conversion


@pytest.fixture(scope="module")
def digits() -> np.ndarray:
    return np.asarray(Digits().make().x, np.float32)[:200].reshape(-1, 1, 8, 8)


def centre(sample) -> tuple[float, float]:
    ink = sample[0] / sample.sum()
    rows, columns = np.indices(ink.shape)
    return (rows * ink).sum(), (columns * ink).sum()


def stroke(top: int, left: int) -> np.ndarray:
    """A thick upright line on a pad of 280 pixels."""
    ink = np.zeros((280, 280), np.float32)
    ink[top : top + 120, left : left + 20] = 1
    return ink


def test_wherever_it_is_drawn_it_comes_to_the_place_and_size_of_the_data(digits):
    one, other = drawing(stroke(10, 20), digits), drawing(stroke(140, 230), digits)
    np.testing.assert_array_equal(one, other)
    assert (one.shape, one.dtype) == (digits.shape[1:], digits.dtype)
    rows = np.flatnonzero(one[0].any(1))
    assert len(rows) == 8, "digits are as high as their picture"
    assert (one.min(), one.max()) == (0, 16)
    mean = np.mean([centre(sample) for sample in digits], axis=0)
    assert np.abs(np.array(centre(one)) - mean).max() <= 0.75


@pytest.mark.parametrize("data", [DigitRows(), PermutedDigits(), Digits(enlarge=2, colours=3)], ids=lambda d: d.tag)
def test_it_becomes_a_sample_however_the_data_have_their_pixels_and_the_engine_takes_it(data):
    layout, shown = as_picture(data), preview(data)(0, 100).values
    assert layout is not None
    pictures = layout.seen(shown)
    known = {tuple(np.minimum(each, 16 - each).ravel()) for each in Digits().make().x}
    seen = {tuple(np.minimum(each, 16 - each).ravel()) for each in pictures}
    assert seen <= known, "what is seen of a sample is a digit, light or dark"
    sample = as_sample(layout, partial(drawing, stroke(10, 20)))(shown)
    assert sample.shape == data.shape.dims
    np.testing.assert_array_equal(layout.seen(sample[None])[0], drawing(stroke(10, 20), pictures))
    kept = as_kept(sample, data)
    assert kept.shape == data.stored.dims
    enter = data.enter
    again = torch.from_numpy(kept.copy())[None]
    again = again if enter is None else getattr(input_conversion, enter.target)(*enter.args)(again)
    np.testing.assert_array_equal(again[0].numpy(), sample)


def test_nothing_drawn_is_the_ground_of_the_data(digits):
    assert not drawing(np.zeros((280, 280)), digits).any()
    assert (drawing(np.zeros((280, 280)), 16 - digits) == 16).all(), "and where that is light, light"


def test_a_dark_drawing_on_paper_and_a_light_one_on_black_are_the_same(digits):
    light = (stroke(50, 100) * 255).astype(np.uint8)
    np.testing.assert_array_equal(picture(light, digits), picture(255 - light, digits))
    np.testing.assert_array_equal(picture(light, digits), drawing(stroke(50, 100), digits))


def test_a_photo_keeps_its_middle_and_its_colours():
    like = np.random.default_rng(0).integers(0, 256, (20, 3, 8, 8)).astype(np.uint8)
    photo = np.zeros((40, 80, 3), np.uint8)
    photo[:, 20:60] = (200, 100, 50)
    shown = picture(photo, like)
    assert shown.dtype == np.uint8
    assert [sorted(set(plane.ravel().tolist())) for plane in shown] == [[200], [100], [50]]


def test_resizing_keeps_the_mean():
    values = np.random.default_rng(1).random((30, 21)).astype(np.float32)
    assert resized(values, 10, 7).shape == (10, 7)
    assert resized(values, 10, 7).mean() == pytest.approx(values.mean(), rel=1e-5)
    assert resized(values, 60, 42).mean() == pytest.approx(values.mean(), rel=1e-5)


def test_a_picture_arrives_as_it_is_seen_with_deep_greys_transparency_and_upright(tmp_path):
    file = tmp_path / "own.png"
    Image.fromarray(np.array([[0, 128 * 257, 65535]], np.uint16)).save(file)
    assert read(file)[0].tolist() == [[0] * 3, [128] * 3, [255] * 3]
    for mode, clear, ink in (("RGBA", (0, 0, 0, 0), (0, 0, 0, 255)), ("LA", (0, 0), (0, 255))):
        drawn = Image.new(mode, (3, 2), clear)
        drawn.putpixel((0, 1), ink)
        drawn.save(file)
        seen = read(file)
        assert seen.shape == (2, 3, 3)
        assert seen[..., 0].tolist() == [[255] * 3, [0, 255, 255]], "black ink on what is clear, as on paper"
    turned = Image.Exif()
    turned[0x0112] = 6
    Image.fromarray(np.full((4, 6), 7, np.uint8)).save(file, exif=turned)
    assert read(file).shape == (6, 4, 3)


def test_what_is_no_picture_is_said_in_words_of_the_lab_and_starts_no_other_program(tmp_path, monkeypatch):
    monkeypatch.setattr(EpsImagePlugin, "Ghostscript", lambda *_: pytest.fail("a program was started"))
    script = b"%!PS-Adobe-3.0 EPSF-3.0\n%%BoundingBox: 0 0 9 9\n%%EndComments\nshowpage\n"
    for name, content, why in (
        ("letter.png", b"dear", "is not to be read as a picture"),
        ("empty.png", b"", "is not to be read as a picture"),
        ("script.png", script, "is not to be read as a picture"),
        (
            "phone.jpg",
            b"\0\0\0\x18ftypheic" + bytes(30),
            "is no picture that can be read: another format under this name",
        ),
    ):
        (tmp_path / name).write_bytes(content)
        with pytest.raises(BadPicture, match=f"{name} {why}"):
            read(tmp_path / name)
    with pytest.raises(BadPicture, match=r"nowhere\.png"):
        read(tmp_path / "nowhere.png")


def test_on_a_ground_of_noise_a_drawing_is_as_large_as_what_stands_there_and_its_ground_is_theirs():
    shapes = ShapeMasks(samples=60)
    like = shapes.make().x
    drawn = drawing(stroke(50, 100), like)[0]
    levels, counts = np.unique(drawn, return_counts=True)
    assert levels[counts.argmax()] == pytest.approx(np.median(like), abs=0.05), "not black: nothing is there"
    masks = [np.flatnonzero(mask.any(1)) for mask in shapes.make().y if mask.any()]
    high = np.median([rows[-1] - rows[0] + 1 for rows in masks])
    tall = np.flatnonzero((drawn > levels[counts.argmax()] + 0.1).any(1))
    assert tall[-1] - tall[0] + 1 == pytest.approx(high, abs=4)
