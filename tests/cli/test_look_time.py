"""Where the time of a step goes, on the command line: `camplab look --what time`."""

from __future__ import annotations

import pytest
from PIL import Image

from camplab.runs.events import MEMORY
from camplab.runs.timing.timing import Timing


def test_time_and_memory_of_a_preset_are_told_and_drawn(camplab):
    said = camplab("look", "two_moons_mlp", "--what", "time", "--json", "--png", "bar.png").json
    assert sum(said["parts"].values()) == pytest.approx(said["whole"], rel=0.02)
    assert [*said["parts"]] == ["load", "copy", "augment", "forward", "backward", "update", "watch"]
    assert said["memory"]["found"]["weights"] == said["memory"]["estimated"]["weights"]
    assert {block["module"] for block in said["blocks"]} >= {"fc1", "fc2"}
    with Image.open(camplab.folder / "bar.png") as picture:
        assert picture.size == (1000, 92)


def test_a_step_of_a_run_is_said_to_make_no_difference_and_one_that_there_is_not_is_refused(camplab):
    camplab("train", camplab.project("two_moons_mlp"), "--steps", "3", "--run", camplab.folder / "moons")
    told = camplab("look", f"{camplab.folder / 'moons'}@2", "--what", "time", "--json")
    assert "not with those after 2 steps" in told.err
    assert told.json["parts"]["forward"] > 0
    camplab("look", f"{camplab.folder / 'moons'}@9", "--what", "time").says("from step 0 to 3, not 9", status=2)
    camplab("look", "two_moons_mlp@2", "--what", "time").says("no run", status=2)


def test_memory_that_was_not_looked_at_before_the_steps_were_over_is_told_as_estimated(camplab, monkeypatch):
    add = Timing.add
    monkeypatch.setattr(Timing, "add", lambda self, found: None if found.kind == MEMORY else add(self, found))
    said = camplab("look", "two_moons_mlp", "--what", "time")
    assert said.status == 0, said.err
    assert any(line.split()[0] == "weights" and line.endswith("–") for line in said.out.splitlines() if line)
