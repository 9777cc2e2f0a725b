"""Transfer from the command line: what was learned on digits helps on noisy ones, and not on shuffled ones.

The matrix of similar and other tasks, few and many samples; from scratch, with a frozen backbone, fine-tuned.
"""

from __future__ import annotations

import json
from pathlib import Path

import pytest

NET = [
    {"block": "convolution", "out_channels": 16}, {"block": "activation"}, {"block": "pooling"},
    {"block": "convolution"}, {"block": "activation"}, {"block": "pooling"},
    {"block": "flatten"}, {"block": "dense", "out_features": 32}, {"block": "activation"},
    {"block": "dense", "out_features": 10},
]  # fmt: skip
SIMILAR, OTHER = "noisy_digits", "permuted_digits"
WAYS = ("scratch", "frozen", "fine-tuned")


def write(folder: Path, name: str, data: dict[str, object], **training: object) -> str:
    raw = {"format": 1, "title": name, "data": data, "stacks": {"net": NET}, "training": training}
    (folder / f"{name}.camplab").write_text(json.dumps(raw), "utf-8")
    return f"{name}.camplab"


def accuracy(camplab, file: str, *more: str) -> float:
    """Validation accuracy after `camplab train`."""
    answer = camplab("train", file, "--json", *more)
    assert answer.status == 0, answer
    return [line["accuracy"] for line in answer.lines if line["event"] == "epoch"][-1]


@pytest.fixture
def source(camplab) -> str:
    """A run that has learned the plain digits."""
    file = write(camplab.folder, "source", {"data": "digits"}, epochs=15, learning_rate=0.002, seed=1)
    assert accuracy(camplab, file, "--run", "source") > 0.95
    return "source"


def cells(camplab, source: str, tag: str, each: int, ways: tuple[str, ...] = WAYS) -> dict[str, float]:
    """Accuracy after each way to begin, with so many samples of each class."""
    few = each < 10
    training = {"epochs": 100 if few else 10, "learning_rate": 0.003, "batch_size": 20 if few else 40}
    base = write(camplab.folder, f"{tag}{each}", {"data": tag, "samples_per_class": each}, **training)
    options = {"scratch": None, "frozen": ("--fresh-head", "--freeze"), "fine-tuned": ("--fresh-head",)}
    found = {}
    for way in ways:
        file = base
        if options[way] is not None:
            file = f"{tag}{each}-{way}.camplab"
            answer = camplab("weights", base, source, *options[way], "-o", file)
            assert answer.status == 0, answer
            assert "6 of 8 tensors are loaded" in answer.out
        found[way] = accuracy(camplab, file)
    return found


@pytest.mark.long  # that freezing is obeyed is tried in `test_transfer_of_encoders`
def test_with_two_samples_a_class_a_frozen_backbone_beats_a_network_from_scratch(camplab, source):
    found = cells(camplab, source, SIMILAR, 2, ("scratch", "frozen"))
    assert found["frozen"] > found["scratch"] + 0.1


@pytest.mark.long
def test_the_transfer_matrix(camplab, source, capsys):
    matrix = {(tag, each): cells(camplab, source, tag, each) for tag in (SIMILAR, OTHER) for each in (2, 40)}
    with capsys.disabled():
        print(f"\n{'':24}" + "".join(f"{way:>12}" for way in WAYS))
        for (tag, each), found in matrix.items():
            print(f"{tag:16} {each:3} each" + "".join(f"{found[way]:12.3f}" for way in WAYS))
    assert matrix[SIMILAR, 2]["frozen"] > matrix[SIMILAR, 2]["scratch"] + 0.1
    assert matrix[SIMILAR, 40]["frozen"] > matrix[SIMILAR, 40]["scratch"]
    for each in (2, 40):
        assert matrix[OTHER, each]["frozen"] < matrix[OTHER, each]["scratch"]
        assert matrix[OTHER, each]["fine-tuned"] > matrix[OTHER, each]["frozen"]
