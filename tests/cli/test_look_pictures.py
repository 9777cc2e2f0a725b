"""`camplab look --what labels, masks, latent` of labels, a class at each pixel, places: told, listed and drawn."""

from __future__ import annotations

import json

import numpy as np
import pytest
from PIL import Image

from camplab.cli.runs.pictures.chart import BOTTOM, COLOURS, TOP, chart, told_apart
from camplab.cli.runs.pictures.symbols import draw_sequences, draw_text
from camplab.document.presets.catalogue import find
from camplab.runs.why.labels import Labels
from camplab.runs.why.masks import Masks
from camplab.runs.why.sequences import Symbols
from camplab.runs.why.writing import Written
from tests.for_each import for_each


def told(camplab, *arguments):
    return json.loads(camplab("look", *arguments, "--json").out)


def test_labels_are_told_and_listed_one_by_one(camplab):
    found = told(camplab, "shapes_labels", "--what", "labels")
    camplab("look", "shapes_labels", "--what", "labels", "--png", "labels.png")
    assert np.asarray(Image.open(camplab.folder / "labels.png")).std() > 1
    labels = Labels(np.array(found["values"], np.float32))
    assert labels.count == 3
    assert found["says"] == str(labels.read(("circle", "square", "triangle")))
    lines = camplab("look", "shapes_labels", "--what", "labels").out.splitlines()
    assert [line.split()[0] for line in lines if line.startswith(("circle", "square", "triangle"))] == [
        "circle", "square", "triangle"
    ]  # fmt: skip


def test_masks_are_told_listed_and_drawn(camplab):
    found = told(camplab, "shapes_unet", "--what", "masks")
    masks = Masks(np.array(found["values"], np.float32), 4)
    assert masks.wanted.shape == (6, 32, 32)
    assert f"the mean IoU is {np.nanmean(masks.iou):.3f}" in found["says"]
    assert "“triangle”" in told(camplab, "shapes_unet", "--what", "saliency", "--answer", "triangle")["read"]
    camplab("look", "shapes_unet", "--what", "masks", "--png", "masks.png")
    with Image.open(camplab.folder / "masks.png") as picture:
        assert picture.size == (6 * 132, 4 * 132)


def test_one_sample_and_places(camplab):
    one = camplab("look", "shapes_labels", "--sample", "1").out
    assert "Labels" in one
    assert told(camplab, "digits_contrastive", "--what", "latent")["shape"][1] == 9


@pytest.mark.parametrize("what", ["labels", "masks"])
def test_other_networks_cannot_be_asked_for_them(camplab, what):
    camplab("look", "mlp", "--what", what).says(f"this network cannot be asked for {what}", status=2)


@for_each(("values", "texts"), [
    ([0.8490, 0.8573, 0.8656, 0.8739, 0.8820], ["0.849", "0.857", "0.866", "0.874", "0.882"]),
    ([0.0, 0.25, 0.5, 0.75, 1.0], ["0", "0.25", "0.5", "0.75", "1"]),
])  # fmt: skip
def test_the_numbers_beside_a_chart_are_told_apart(values, texts):
    assert told_apart(values) == texts


def reds(file):
    """Pixels in which there is clearly more red than green and blue."""
    pixels = np.asarray(Image.open(file)).astype(int)
    return (pixels[..., 0] > pixels[..., 1:].max(-1) + 60).sum()


def test_sequences_are_drawn_and_what_is_wrong_is_marked(camplab):
    camplab("look", "reverse_gru", "--what", "sequences", "--png", "rows.png").says("wrote", status=0)
    assert reds(camplab.folder / "rows.png") > 100
    right = Symbols(("a", "b"), ("b", "a"), ("b", "a"))
    draw_sequences([right], 0, camplab.folder / "right.png")
    assert reds(camplab.folder / "right.png") == 0
    draw_sequences([Symbols(right.read, right.right, ("b", "b"))], 0, camplab.folder / "wrong.png")
    assert reds(camplab.folder / "wrong.png") > 10
    long = ("long",) * 200
    draw_sequences([Symbols(long, long, long)], 0, camplab.folder / "long.png")
    with Image.open(camplab.folder / "long.png") as picture:
        assert picture.width == 1000
        assert picture.height > 500, "in as many lines as it takes"


def test_a_text_is_drawn_with_how_unlikely_each_symbol_was(camplab):
    camplab("look", "language_model_gru", "--what", "text", "--prompt", "ab", "--png", "text.png").says(
        "wrote", status=0
    )
    assert np.asarray(Image.open(camplab.folder / "text.png")).std() > 1
    data = find("language_model_gru").project().data
    sure, unsure = (Written(np.array([[0, np.nan], *[[1, share]] * 300], np.float32), 1) for share in (1.0, 0.0))
    draw_text(sure, data, camplab.folder / "sure.png")
    draw_text(unsure, data, camplab.folder / "unsure.png")
    assert reds(camplab.folder / "sure.png") == 0
    assert reds(camplab.folder / "unsure.png") > 1000


def test_names_of_curves_have_room_and_each_has_a_colour_of_its_own():
    def names(*titles):
        series = {title: np.full(3, at, np.float64) for at, title in enumerate(titles)}
        pixels = np.asarray(chart("title", ["a", "b", "c"], series, log=False)).astype(int)
        return pixels[TOP : 600 - BOTTOM + 9, -8:].min(), pixels[TOP:]

    short, long, endless = names("h"), names("95 % of the outputs are smaller"), names("e" * 400)
    assert [edge for edge, _ in (short, long, endless)] == [255] * 3, "nothing runs over the edge"
    titles = [f"95 % of the outputs are smaller {at}" for at in range(7)]
    _, seen = names(*titles)
    assert all((seen == colour).all(-1).any() for colour in COLOURS[:7])
