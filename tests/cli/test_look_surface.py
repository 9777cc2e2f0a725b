"""The loss around the weights of a run, on the command line: `camplab look --what surface`."""

from __future__ import annotations

import numpy as np
import pytest
from PIL import Image

from camplab.blocks.activation import Activation
from camplab.blocks.dense import Dense
from camplab.blocks.flatten import Flatten
from camplab.runs.surface import kept
from camplab.training.surface import drawing
from tests.cli.test_explain import trains


@pytest.fixture
def trained(camplab, monkeypatch):
    monkeypatch.setenv("CAMPLAB_HOME", str(camplab.folder / "home"))
    monkeypatch.setattr(drawing.drawn, "__defaults__", (9,))
    net = (Flatten(), Dense(name="one", out_features=8), Activation(), Dense(name="last", out_features=10))
    return trains(camplab, "ways", net, epochs=2, batch_size=64).path


@pytest.mark.usefixtures("qapp")
def test_the_surface_of_a_run_is_told_drawn_and_kept(camplab, trained):
    said = camplab("look", trained, "--what", "surface", "--json", "--png", "way.png").json
    assert np.shape(said["losses"]) == (9, 9)
    assert said["path"][-1] == {"step": 44, "x": 0.0, "y": 0.0}
    assert kept.read(trained, "path").losses.tolist() == said["losses"]
    with Image.open(camplab.folder / "way.png") as picture:
        assert picture.size == (660, 660)
    assert "Random directions" in camplab("look", trained, "--what", "random-surface").out


def test_what_has_no_surface_is_one_sentence(camplab, trained):
    camplab("look", f"{trained}@3", "--what", "surface").says("without a step", status=2)
    camplab("look", "lenet5", "--what", "surface").says("lenet5", status=2)
