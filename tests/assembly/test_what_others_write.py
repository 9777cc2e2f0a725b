"""Weights of other programs are called what they are; those in a folder of Hugging Face are found in it."""

from __future__ import annotations

import json
import pickle
import zipfile

import pytest
import torch
from safetensors.torch import save_file

from camplab.assembly.weights import shards
from camplab.assembly.weights.bad_weights import BadWeights
from camplab.assembly.weights.weight_files import read
from camplab.document.brought.endings import WEIGHT_FILES
from camplab.document.start import Start
from tests.for_each import for_each


@for_each(("name", "content", "said"), [
    ("model.tflite", b"\x1c\0\0\0TFL3" + bytes(99), "a network of TensorFlow Lite"),
    ("saved_model.pb", b"\x08\x01\x12\xf0\x02" + bytes(99), "a network of TensorFlow"),
    ("model.ckpt.data-00000-of-00001", bytes(99), "a checkpoint of TensorFlow"),
    ("yolov3.weights", b"\0\0\0\0\2" + bytes(99), "the weights of a network of Darknet"),
    ("model_final.pkl", pickle.dumps({"a": bytes(9)}, 2), "a pickle that torch.save has not written"),
])  # fmt: skip
def test_what_other_programs_write_is_called_so(name, content, said, tmp_path):
    (tmp_path / name).write_bytes(content)
    with pytest.raises(BadWeights, match=said):
        read(Start(source=str(tmp_path / name)))


def test_a_network_of_keras_is_called_so(tmp_path):
    with zipfile.ZipFile(tmp_path / "model.keras", "w") as archive:
        archive.writestr("config.json", "{}")
        archive.writestr("model.weights.h5", b"\x89HDF")
    with pytest.raises(BadWeights, match="a network of Keras"):
        read(Start(source=str(tmp_path / "model.keras")))


@for_each("name", WEIGHT_FILES)
def test_a_folder_of_hugging_face_is_its_weights(name, tmp_path):
    kept = name.removesuffix(".index.json")
    write = torch.save if kept.endswith(".bin") else save_file
    write({"weight": torch.ones(3)}, tmp_path / kept)
    if kept != name:
        (tmp_path / name).write_text(json.dumps({"weight_map": {"weight": kept}}))
    torch.save({"state": {0: torch.ones(9)}}, tmp_path / "optimizer.pt")
    assert shards.read(Start(source=str(tmp_path))).tensors["weight"].tolist() == [1, 1, 1]
