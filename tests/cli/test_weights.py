"""`camplab weights`: the table first, then, with -o, the project that begins with them; whatever is wrong, one line."""

from __future__ import annotations

import hashlib
import json
import os
import sys

import pytest
import torch
from PIL import Image

from camplab.assembly.module import build
from camplab.assembly.weights import downloads
from camplab.document import files
from camplab.document.start import Start
from tests.assembly.server import Served, serving


@pytest.fixture
def net(camplab):
    return camplab.project("small_cnn", epochs=1)


@pytest.fixture
def weights(camplab, net):
    """Weights of this network under other names."""
    path = camplab.folder / "weights.pt"
    state = build(files.load(net).trace()).state_dict()
    torch.save({f"theirs.{name}": value for name, value in state.items()}, path)
    return path


def test_the_table_names_every_tensor_and_changes_nothing(camplab, net, weights):
    before = net.read_bytes()
    answer = camplab("weights", net.name, weights.name)
    assert answer.status == 0, answer
    header, first, *_, last = answer.out.splitlines()
    assert header.split("  ")[0] == "Tensor there"
    assert first.split() == ["theirs.conv1.weight", "16×1×3×3", "conv1.weight", "Convolution", "loaded"]
    assert last == "all 20 tensors are loaded from weights.pt"
    assert net.read_bytes() == before


def test_as_json_it_has_rows_and_counts(camplab, net, weights):
    found = camplab("weights", net.name, weights.name, "--json").json
    assert found["sha256"] == hashlib.sha256(weights.read_bytes()).hexdigest()
    assert (found["loaded"], found["wrong_shape"], found["missing"], found["unused"]) == (20, 0, 0, 0)
    assert found["rows"][0] == {
        "key": "theirs.conv1.weight", "shape": [16, 1, 3, 3], "own": "conv1.weight", "wanted": [16, 1, 3, 3],
        "path": [0], "block": "Convolution", "status": "loaded",
    }  # fmt: skip


def test_the_project_that_is_written_begins_with_them(camplab, net, weights):
    answer = camplab("weights", net.name, weights.name, "-o", "begun.camplab")
    assert answer.out.splitlines()[-1] == "wrote begun.camplab"
    begun = files.load(camplab.folder / "begun.camplab")
    assert begun.start == Start(source=str(weights), sha256=hashlib.sha256(weights.read_bytes()).hexdigest())
    assert begun.net == files.load(net).net
    trained = camplab("train", "begun.camplab", "--json")
    note = next(line for line in trained.lines if line["event"] == "note")
    assert note["sentence"] == f"all 20 tensors are loaded from {weights}"
    told = camplab("train", "begun.camplab")
    assert f"all 20 tensors are loaded from {weights}" in told.out


def test_with_json_only_json_is_on_standard_output(camplab, net, weights):
    answer = camplab("weights", net.name, weights.name, "--json", "-o", "begun.camplab")
    json.loads(answer.out)
    assert "wrote begun.camplab" in answer.err


def test_a_fresh_head_and_a_frozen_backbone(camplab, net, weights):
    answer = camplab("weights", net.name, weights.name, "--fresh-head", "--freeze", "-o", "begun.camplab")
    assert "18 of 20 tensors are loaded from weights.pt; these begin afresh: fc1.weight, fc1.bias" in answer.out
    begun = files.load(camplab.folder / "begun.camplab")
    assert begun.start is not None
    assert begun.start.fresh_head
    assert begun.trace().trainable == 1290


def test_a_head_for_other_classes_is_shown_with_both_shapes(camplab, net, weights):
    raw = json.loads(net.read_text("utf-8"))
    raw["stacks"]["net"][-1]["out_features"] = 7
    net.write_text(json.dumps(raw), "utf-8")
    answer = camplab("weights", net.name, weights.name)
    assert "10×128, wanted 7×128" in answer.out
    assert "wrong shape" in answer.out
    assert "of another shape or missing there, so these begin afresh: fc1.weight, fc1.bias" in answer.out


@pytest.mark.parametrize(
    ("source", "words"),
    [
        ("nowhere.pt", ("there is no file", "nowhere.pt")),
        (".", ("holds no weights", "checkpoint.safetensors")),
        ("net.camplab", ("net.camplab cannot be used: it is JSON, ", "neither .safetensors")),
        ("torchvision:ResNet 18", ("is not the name of weights: torchvision:resnet18.IMAGENET1K_V1 is one",)),
        ("x" * 5000, ("Weights to begin with must have at most 4096 characters",)),
    ],
)
def test_what_cannot_be_used_is_one_sentence(camplab, net, source, words):
    camplab("weights", net.name, source).says(*words, status=2)


@pytest.mark.skipif(sys.platform in ("win32", "darwin"), reason="there every name is a text")
def test_weights_whose_name_no_project_can_keep_are_said_to_be_so(camplab, net, weights):
    foreign = weights.rename(camplab.folder / os.fsdecode("가중치.pt".encode("cp949")))
    camplab("weights", net.name, foreign.name).says("has letters that this machine does not know", status=2)
    assert "all " in camplab("weights", net.name, foreign.rename(camplab.folder / "known.safetensors").name).out


def test_weights_of_another_network_are_one_sentence(camplab, net):
    torch.save({"a": torch.ones(3, 3, 3)}, camplab.folder / "other.pt")
    camplab("weights", net.name, "other.pt").says("no tensor of", "fits this network: 1 are there", status=2)


def test_what_is_read_is_not_written_over_and_nothing_of_a_run(camplab, net, weights):
    """The network, the weights themselves, a picture that is looked at, the checkpoint and the project of a run."""
    Image.new("L", (8, 8)).save(camplab.folder / "mine.png")
    (run := camplab.folder / "run").mkdir()
    for name in ("run.sqlite", "project.camplab", "checkpoint.safetensors"):
        (run / name).write_bytes(weights.read_bytes())
    before = {path: path.read_bytes() for path in camplab.folder.rglob("*") if path.is_file()}
    for output in (net.name, weights.name):
        camplab("weights", net.name, weights.name, "-o", output).says(output, "is what is read here", status=2)
    looked = "look", net.name, "--picture", "mine.png", "--block", "fc1", "--png"
    camplab(*looked, "mine.png").says("mine.png is what is read here", status=2)
    for name in ("run/project.camplab", "run/checkpoint.safetensors", "run/run.sqlite"):
        for line in (looked, ("transfer", "run", "-o"), ("export", net.name, "--to", "network", "-o")):
            camplab(*line, name).says(f"{name} belongs to the run in", status=2)
    assert {path: path.read_bytes() for path in camplab.folder.rglob("*") if path.is_file()} == before
    assert camplab("weights", net.name, weights.name, "-o", "begun.camplab").status == 0


def test_weights_that_torchvision_offers_are_downloaded_once(camplab, net, weights, monkeypatch):
    data = weights.read_bytes()
    with serving(Served(data), f"small-{hashlib.sha256(data).hexdigest()[:8]}.pth") as server:
        monkeypatch.setattr(downloads, "address", lambda *_: server.url)
        first = camplab("weights", net.name, "torchvision:small.V1", "-o", "begun.camplab")
        assert "all 20 tensors are loaded from torchvision:small.V1" in first.out
        assert "downloaded" in first.err
        second = camplab("weights", net.name, "torchvision:small.V1")
        assert second.err == ""
        assert len(server.asked) == 1
    assert camplab("train", "begun.camplab").status == 0
