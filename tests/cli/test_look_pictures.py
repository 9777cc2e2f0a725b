"""`camplab look --what labels, masks, latent` of labels, a class at each pixel, places: told, listed and drawn."""

from __future__ import annotations

import json

import numpy as np
import pytest
from PIL import Image

from camplab.cli.runs.pictures.chart import told_apart
from camplab.runs.why.labels import Labels
from camplab.runs.why.masks import Masks
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
