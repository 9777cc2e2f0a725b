"""Weights of other programs are called what they are; those in a folder of Hugging Face are found in it."""

from __future__ import annotations

import json
import pickle
import zipfile

import pytest
import torch
from safetensors.torch import save_file

from camplab.assembly.weights import loading, shards
from camplab.assembly.weights.bad_weights import BadWeights
from camplab.assembly.weights.matching import match
from camplab.assembly.weights.weight_files import read
from camplab.blocks.dense import Dense
from camplab.blocks.residual import Residual
from camplab.blocks.self_attention import SelfAttention
from camplab.blocks.shape import image, sequence, vector
from camplab.blocks.walk import trace
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


def test_a_shortcut_that_stands_before_its_block_takes_no_norm_of_it():
    """As in Transformers, where norms of a block and of its shortcut have one shape."""
    rows = match(trace((Residual(channels=8, stride=2),), image(4, 8, 8)), [
        *(("e.0.shortcut." + name, dims) for name, dims in {"convolution.weight": (8, 4, 1, 1), **of_norm(8)}.items()),
        ("e.0.layer.0.convolution.weight", (8, 4, 3, 3)),
        *((f"e.0.layer.0.{name}", dims) for name, dims in of_norm(8).items()),
        ("e.0.layer.1.convolution.weight", (8, 8, 3, 3)),
        *((f"e.0.layer.1.{name}", dims) for name, dims in of_norm(8).items()),
    ])  # fmt: skip
    branches = {row.own.partition("branches.")[2].split(".")[0]: set[str]() for row in rows}
    for row in rows:
        branches[row.own.partition("branches.")[2].split(".")[0]].add(row.key.split(".")[2])
    assert branches == {"0": {"layer"}, "1": {"shortcut"}}
    norms = [row.key for row in rows if row.key.startswith("e.0.layer") and row.key.endswith("norm.weight")]
    assert norms == ["e.0.layer.0.norm.weight", "e.0.layer.1.norm.weight"]


def of_norm(channels: int) -> dict[str, tuple[int, ...]]:
    return {f"norm.{name}": (channels,) for name in ("weight", "bias", "running_mean", "running_var")}


@for_each("name", ["qkv", "c_attn", "to_qkv"])
def test_queries_keys_and_values_in_one_dense_layer_are_those_of_an_attention(name):
    """As timm and nanoGPT have them; a square projection behind it is another layer."""
    rows = match(trace((SelfAttention(heads=2),), sequence(3, 4)), [
        (f"a.{name}.weight", (12, 4)), (f"a.{name}.bias", (12,)), ("a.proj.weight", (4, 4)), ("a.proj.bias", (4,)),
    ])  # fmt: skip
    assert {row.own.rpartition("attention.")[2]: (row.key, row.status) for row in rows} == {
        "in_proj_weight": (f"a.{name}.weight", "loaded"), "in_proj_bias": (f"a.{name}.bias", "loaded"),
        "out_proj.weight": ("a.proj.weight", "loaded"), "out_proj.bias": ("a.proj.bias", "loaded"),
    }  # fmt: skip


def of_attention(names: tuple[str, str, str]) -> dict[str, torch.Tensor]:
    """As a layer of Transformers keeps it: each of the three, and what comes out, are of one shape."""
    layers = (*(f"a.attention.{name}" for name in names), "a.output.dense")
    return {f"{layer}.{last}": torch.full(dims, 1.0 + at) for at, layer in enumerate(layers)
            for last, dims in (("weight", (4, 4)), ("bias", (4,)))}  # fmt: skip


@for_each("names", [("query", "key", "value"), ("q_proj", "k_proj", "v_proj")])
def test_queries_keys_and_values_in_three_layers_are_one_where_they_are_one_here(names, tmp_path):
    """None of them is what comes out, though it has their shape."""
    torch.save(of_attention(names), tmp_path / "w.pt")
    start, plan = Start(source=str(tmp_path / "w.pt")), trace((SelfAttention(heads=2),), sequence(3, 4))
    weights = loading.read(start, plan)
    rows = {row.own.rpartition("attention.")[2]: row for row in loading.rows_of(plan, weights, start)}
    assert {row.status for row in rows.values()} == {"loaded"}
    assert weights.tensors[rows["in_proj_weight"].key][:, 0].tolist() == [1] * 4 + [2] * 4 + [3] * 4
    assert weights.tensors[rows["in_proj_bias"].key].tolist() == [1] * 4 + [2] * 4 + [3] * 4
    assert rows["out_proj.weight"].key == "a.output.dense.weight"


def test_three_layers_stay_three_where_they_are_three_here_or_are_called_so(tmp_path):
    torch.save(of_attention(("query", "key", "value")), tmp_path / "w.pt")
    start = Start(source=str(tmp_path / "w.pt"))
    for net in ((Dense(out_features=4), Dense(out_features=4)), (Dense(out_features=4, name="query"),)):
        assert (
            loading.read(start, trace(net, vector(4))).tensors.keys() == of_attention(("query", "key", "value")).keys()
        )


def test_matrices_of_gpt_2_are_transposed_square_ones_too(tmp_path):
    """It keeps inputs before outputs; of a square one nothing shows it but the others."""
    square = torch.arange(16.0).view(4, 4)
    there = {"h.0.attn.c_attn.weight": torch.ones(4, 12), "h.0.attn.c_attn.bias": torch.ones(12),
             "h.0.attn.c_proj.weight": square, "h.0.attn.c_proj.bias": torch.ones(4)}  # fmt: skip
    torch.save(there, tmp_path / "w.pt")
    start, plan = Start(source=str(tmp_path / "w.pt")), trace((SelfAttention(heads=2),), sequence(3, 4))
    weights = loading.read(start, plan)
    assert {row.status for row in loading.rows_of(plan, weights, start)} == {"loaded"}
    assert weights.tensors["h.0.attn.c_proj.weight"].equal(square.t())
    torch.save(there | {"h.0.attn.c_attn.weight": torch.ones(12, 4)}, tmp_path / "w.pt")
    assert loading.read(start, plan).tensors["h.0.attn.c_proj.weight"].equal(square), "as nanoGPT keeps them"
