"""Where the time of a step goes, on the command line: `camplab look --what time`."""

from __future__ import annotations

import pytest
from PIL import Image


def test_time_and_memory_of_a_preset_are_told_and_drawn(camplab):
    said = camplab("look", "two_moons_mlp", "--what", "time", "--json", "--png", "bar.png").json
    assert sum(said["parts"].values()) == pytest.approx(said["whole"], rel=0.02)
    assert [*said["parts"]] == ["load", "copy", "augment", "forward", "backward", "update", "watch"]
    assert said["memory"]["found"]["weights"] == said["memory"]["estimated"]["weights"]
    assert {block["module"] for block in said["blocks"]} >= {"fc1", "fc2"}
    with Image.open(camplab.folder / "bar.png") as picture:
        assert picture.size == (1000, 60)
