"""Weights to begin with stand in the file only where there are any, and what is wrong with them is said."""

from __future__ import annotations

import json

import pytest

from camplab.document import files
from camplab.document.project import Project
from camplab.document.start import Start
from tests.for_each import for_each


def test_a_project_without_them_does_not_speak_of_them() -> None:
    assert "start" not in json.loads(files.dumps(Project()))
    assert files.loads(files.dumps(Project())).start is None


@pytest.mark.parametrize(
    "start",
    [
        Start(source="torchvision:resnet18.IMAGENET1K_V1"),
        Start(source="/folder/가중치.pt", sha256="0f" * 32),
        Start(source="runs/first", fresh_head=True),
    ],
)
def test_they_come_back_as_they_were_saved(start: Start) -> None:
    project = Project(start=start)
    assert files.loads(files.dumps(project)) == project


def test_torchvision_is_told_from_a_file() -> None:
    assert Start(source="torchvision:resnet18").is_torchvision
    assert not Start(source="torchvision/resnet18.pt").is_torchvision


@for_each(
    ("start", "said"),
    [
        ({"source": 3}, "the weights to begin with: Weights to begin with must be text, got 3"),
        ({}, "the weights to begin with: Weights to begin with is missing"),
        ({"source": ""}, "the weights to begin with: Weights to begin with must have at least 1 character"),
        ({"source": "a.pt", "sha256": "zz"}, "the weights to begin with: SHA-256 cannot be zz"),
        ({"source": "a.pt", "sha": ""}, "there is no setting 'sha'; did you mean 'sha256'?"),
        ("a.pt", 'the weights to begin with: {"source": "weights.safetensors"} or the like is expected, got a.pt'),
    ],
)
def test_what_is_wrong_with_them_is_said(start: object, said: str) -> None:
    raw = {"format": 1, "stacks": {"net": []}, "start": start}
    with pytest.raises(files.BadFile) as caught:
        files.loads(json.dumps(raw))
    assert said in str(caught.value)
    assert len(caught.value.problems) == 1
