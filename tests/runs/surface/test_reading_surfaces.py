"""A loss surface read in its own numbers, and kept beside its run."""

from __future__ import annotations

import math

import numpy as np
import pytest
from msgspec.structs import replace

from camplab.runs.folder import RunFolder
from camplab.runs.surface import kept
from camplab.runs.surface.reading import about, read, read_sharpness
from camplab.runs.surface.surface import Surface

LINE = np.linspace(-1, 1, 5)


def bowl(plane="path", **more):
    x, y = np.meshgrid(LINE, LINE)
    path = np.array([[-1.0, 0.5], [-0.5, 0.0], [0.0, 0.0]]) if plane == "path" else np.zeros((0, 2))
    facts = {"steps": np.array([0, 5, 9]), "shares": (0.9, 0.06)} if plane == "path" else {}
    return Surface(plane, 9, LINE, LINE, 0.5 + x**2 + y**2, 64, path, **facts | more)


def test_the_way_is_read_with_the_share_of_its_plane():
    assert str(read(bowl())) == (
        "The way of the run through 3 of its states, from a loss of 1.75 to 0.5. This plane holds 96.0 % of how the "
        "weights moved: 90.0 % along x, 6.0 % along y."
    )
    assert str(read(bowl("random"))).endswith("from 0.5 in the middle to 0.75 half their length away.")


@pytest.mark.parametrize(("sharp", "word"), [(30.0, "above 2: SGD without momentum overshoots"), (3.0, "below 2")])
def test_sharpness_is_read_against_the_learning_rate(sharp, word):
    said = str(read_sharpness(bowl(sharpness=sharp, rate=0.1)))
    assert said.startswith(f"Sharpness {sharp:g} × learning rate 0.1 = {sharp / 10:g}, {word}")
    assert read_sharpness(bowl()) is None
    assert "batch norm" in str(about(bowl(statistics=True)))


def test_places_that_are_not_known_yet_look_like_the_nearest():
    surface = bowl()
    surface.losses[1, :] = np.nan
    surface.losses[:, 1] = np.nan
    filled = surface.filled()
    assert not np.isnan(filled).any()
    assert filled[1, 2] in (surface.losses[0, 2], surface.losses[2, 2])
    assert filled[2, 2] == surface.middle == 0.5
    assert surface.done == pytest.approx(16 / 25)


def test_what_is_damaged_is_not_there(tmp_path):
    kept.write(tmp_path, bowl())
    assert math.isnan(kept.read(tmp_path, "path").sharpness)
    file = RunFolder(tmp_path).surface("path")
    whole = file.read_bytes()
    file.write_bytes(whole[:-40] + b"x" * 40)
    assert kept.read(tmp_path, "path") is None
    file.write_bytes(b"")
    assert kept.read(tmp_path, "path") is None
    kept.write(tmp_path, replace(bowl(), sharpness=2.0))
    assert kept.read(tmp_path, "path").sharpness == 2.0
