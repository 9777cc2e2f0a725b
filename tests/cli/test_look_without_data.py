"""What depends on weights alone is looked at though the data are gone: `camplab look --what filters`, and others."""

from __future__ import annotations

import shutil

import pytest

from camplab.blocks.activation import Activation
from camplab.blocks.adaptive_pooling import AdaptivePooling
from camplab.blocks.convolution import Convolution
from camplab.blocks.dense import Dense
from camplab.blocks.flatten import Flatten
from camplab.document import files
from camplab.document.project import Project
from camplab.document.recipe import Recipe
from camplab.training.surface import drawing
from tests.datasets.pictured import noise, photos

NET = (Convolution(name="first", out_channels=4), Activation(),
       AdaptivePooling(), Flatten(), Dense(out_features=2))  # fmt: skip


@pytest.fixture
def trained(camplab, monkeypatch):
    """A run on pictures of a folder that may go; that folder."""
    monkeypatch.setenv("CAMPLAB_HOME", str(camplab.folder / "home"))
    pictures = noise(camplab.folder / "pictures", 16)
    project = Project(data=photos(pictures), training=Recipe(epochs=2, batch_size=4, device="cpu")).with_net(NET)
    files.save(project, camplab.folder / "p.camplab")
    assert camplab("train", "p.camplab", "--run", "kept").status == 0
    return pictures


def test_filters_and_the_best_input_of_a_unit_are_as_they_were_with_the_data(camplab, trained):
    asked = [("kept", "--what", "filters"), ("kept@0", "--what", "filters"), ("p.camplab", "--what", "filters"),
             ("kept", "--what", "maximisation", "--block", "first", "--unit", "2")]  # fmt: skip
    before = [camplab("look", *each, "--json").json for each in asked]
    shutil.rmtree(trained)
    assert [camplab("look", *each, "--json").json for each in asked] == before
    camplab("look", "kept", "--what", "filters", "--block", "first", "--png", "out.png").says("wrote", status=0)
    assert camplab("look", "kept", "--what", "confusion").status != 0, "this needs them"


def test_a_surface_that_is_kept_is_told(camplab, trained, monkeypatch):
    monkeypatch.setattr(drawing.drawn, "__defaults__", (5,))  # places on a side
    told = camplab("look", camplab.folder / "kept", "--what", "surface", "--json").json
    shutil.rmtree(trained)
    assert camplab("look", camplab.folder / "kept", "--what", "surface", "--json").json == told
    assert camplab("look", camplab.folder / "kept", "--what", "random-surface").status != 0, "none was drawn"
