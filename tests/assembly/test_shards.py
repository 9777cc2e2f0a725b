"""Weights in several files are read by their index; one that names other places, or lies, is refused in a sentence."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
import torch
from safetensors.torch import save_file

from camplab.assembly.weights import shards
from camplab.assembly.weights.bad_weights import BadWeights
from camplab.document.start import Start
from tests.assembly.spoiled import state
from tests.for_each import for_each

INDEX = "model.safetensors.index.json"


def parted(folder: Path) -> Path:
    """Every second tensor of a network in the other file."""
    names = ["model-00001-of-00002.safetensors", "model-00002-of-00002.safetensors"]
    places = {key: names[at % 2] for at, key in enumerate(state())}
    for name in names:
        save_file({key: value for key, value in state().items() if places[key] == name}, folder / name)
    (folder / INDEX).write_text(json.dumps({"metadata": {"total_size": 1}, "weight_map": places}), "utf-8")
    return folder / INDEX


def test_all_tensors_are_there_and_a_change_of_one_file_is_noticed(tmp_path):
    found = shards.read(Start(source=str(parted(tmp_path))))
    assert found.tensors.keys() == state().keys()
    assert all(torch.equal(found.tensors[key], value) for key, value in state().items())
    chosen = Start(source=str(tmp_path / INDEX), sha256=found.sha256)
    assert shards.read(chosen).sha256 == found.sha256
    save_file({key: value + 1 for key, value in state().items()}, tmp_path / "model-00002-of-00002.safetensors")
    with pytest.raises(BadWeights, match="are not those that were chosen"):
        shards.read(chosen)


@for_each(("index", "said"), [
    ({}, "does not say which tensor is in which file"), ([], "does not say which"),
    ({"weight_map": {"a": "../model.safetensors"}}, "does not say which"),
    ({"weight_map": {"a": "..\\\\model.safetensors"}}, "does not say which"),
    ({"weight_map": {"a": 3}}, "does not say which"),
    ({"weight_map": {"a": "gone.safetensors"}}, "there is no file"),
    ({"weight_map": {"a": "model-00001-of-00002.safetensors"}}, "holds no tensor a, which its index has there"),
])  # fmt: skip
def test_an_index_that_makes_no_sense_is_one_sentence(tmp_path, index, said):
    parted(tmp_path).write_text(json.dumps(index), "utf-8")
    with pytest.raises(BadWeights, match=said):
        shards.read(Start(source=str(tmp_path / INDEX)))
