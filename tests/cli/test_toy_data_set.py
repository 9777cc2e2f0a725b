"""A data set costs one definition: it is listed, loaded, trained on and exported without a line elsewhere."""

from __future__ import annotations

import json
import re
import sys

import pytest
import torch

from camplab.assembly.preview import preview
from camplab.assembly.samples import load
from camplab.blocks.dense import Dense
from camplab.document import files
from camplab.document.project import Project
from camplab.document.recipe import Recipe
from tests import warm_python
from tests.datasets.toy import hands

NUMBER = re.compile(r"(?:loss|accuracy) ([-+0-9.e]+)")


@pytest.mark.usefixtures("processes")
def test_one_definition_is_listed_loaded_trained_and_exported(camplab):
    with hands() as kind:
        rows = {row["name"]: row for row in camplab("data", "--json").json}
        assert rows["hands"] | {"bytes": 0} == {
            "name": "hands", "title": "Rock, paper, scissors", "task": "classification", "shape": "5", "outputs": 3,
            "samples": 60, "bytes": 0, "here": "made", "licence": "CC0",
        }  # fmt: skip
        assert "Rock, paper, scissors" in camplab("data").out
        assert load(kind(samples=9)).y.tolist() == [0, 1, 2] * 3
        assert preview(kind())(0, 4).classes == ("rock", "paper", "scissors")

        recipe = Recipe(device="cpu", epochs=3)
        path = camplab.folder / "hands.camplab"
        files.save(Project(data=kind(samples=90), stacks={"net": (Dense(out_features=3),)}, training=recipe), path)
        assert json.loads(path.read_text())["data"] == {"data": "hands", "samples": 90}
        assert files.load(path).data == kind(samples=90)
        trained = camplab("train", path, "--json", "--run", camplab.folder / "run")
        assert trained.status == 0, trained
        losses = [
            (line["train_loss"], line["loss"], line["accuracy"]) for line in trained.lines if "train_loss" in line
        ]
        assert len(losses) == 3
        assert camplab("export", path, "--to", "python", "-o", camplab.folder / "alone.py").status == 0
    alone = warm_python.run_program([sys.executable, "-I", "alone.py"], cwd=camplab.folder)
    assert alone.returncode == 0, alone
    assert [tuple(map(float, NUMBER.findall(line))) for line in alone.stdout.splitlines()] == losses
    assert torch.load(camplab.folder / "alone_data.pt", weights_only=True)["x"].shape == (90, 5)
