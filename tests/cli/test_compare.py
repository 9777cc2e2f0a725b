"""`camplab compare` and the costs in `camplab inspect`."""

from __future__ import annotations

import json
import subprocess
import sys

import pytest

from camplab.document import files
from camplab.document.presets import catalogue
from camplab.document.presets.famous_sizes import REMARKS, remark
from tests.cli.test_network import project_with


def test_networks_are_compared_by_sums_and_where_they_differ(camplab):
    answer = camplab("compare", "lenet5", "small_cnn")
    assert answer.status == 0, answer
    words = ("19,754", "8,474", "2.33", "Batch norm", "Pooling average")
    assert [word for word in words if word not in answer.out] == []


def test_blocks_that_both_have_are_not_listed(camplab):
    net = [{"block": "flatten"}, {"block": "dense"}, {"block": "activation"}, {"block": "dense", "out_features": 10}]
    first = project_with(camplab, net)
    first.rename(camplab.folder / "first.camplab")
    second = project_with(camplab, [*net[:2], {"block": "activation", "kind": "tanh"}, net[3]])
    lines = camplab("compare", "first.camplab", second).out.splitlines()
    assert "  = 2 blocks alike" in lines
    assert [line for line in lines if "Activation relu" in line and "Activation tanh" in line]
    assert not [line for line in lines if "Flatten" in line]
    facts = camplab("compare", "first.camplab", second, "--json").json
    assert [[row["block"] for row in side] for side in facts["differences"][0].values()] == [
        ["relu1  Activation relu"], ["tanh1  Activation tanh"],
    ]  # fmt: skip


def test_what_differs_inside_a_structure_is_shown_inside_it(camplab):
    inner = [{"block": "dense", "out_features": 10}]
    outer = [{"block": "flatten"}, {"block": "group", "name": "head", "body": [{"block": "dense"}, *inner]}]
    project_with(camplab, outer).rename(camplab.folder / "first.camplab")
    outer[1]["body"][0]["out_features"] = 5
    lines = camplab("compare", "first.camplab", project_with(camplab, outer)).out.splitlines()
    assert "  = 2 blocks alike" in lines  # Flatten and the group itself
    assert [line for line in lines if "Dense 64" in line and "Dense 5 " in line]


def test_a_network_is_the_same_as_itself(camplab):
    answer = camplab("compare", "resnet20", "resnet20")
    assert "Both are built of the same blocks." in answer.out
    assert camplab("compare", "resnet20", "resnet20", "--json").json["differences"] == []


def test_presets_are_inspected_by_their_names(camplab):
    assert camplab("inspect", "lenet5").out == camplab("inspect", catalogue.find("lenet5").path).out


def test_neither_file_nor_preset(camplab):
    camplab("compare", "resnet20", "nothing").says("nothing", status=2)


def test_numbers_that_are_often_wrong_are_explained(camplab):
    assert "138 million" in str(remark(138_357_544))
    assert remark(138_357_545) is None
    for preset, words in {"alexnet": "60 million is right", "vgg16": "not 110 million"}.items():
        assert words in camplab("inspect", catalogue.find(preset).path).out
    assert all(f"{count:,}" in str(REMARKS[count]) for count in (61_100_840, 60_965_224, 138_357_544, 6_998_552))


WIDE = ["lenet5", "resnet20", "transformer_rows", "alexnet", "googlenet_style", "unet_style"]


@pytest.mark.parametrize("preset", WIDE)
def test_the_table_is_at_most_100_columns_wide(camplab, preset):
    out = camplab("inspect", catalogue.find(preset).path).out.splitlines()
    assert max(map(len, out)) <= 100
    assert len([line for line in out if line.startswith(" ") or line[:1].isalpha()]) < 70


def test_structures_are_folded_as_deep_as_asked(camplab):
    path = catalogue.find("resnet20").path
    rows = [len(camplab("inspect", path, "--depth", depth).out.splitlines()) for depth in (0, 1, 2, 9)]
    assert rows == sorted(set(rows))
    assert "--depth" in camplab("inspect", path, "--depth", 0).out
    assert "--depth" not in camplab("inspect", path, "--depth", 99).out


def test_equal_turns_of_a_repeat_are_shown_once(camplab):
    body = {"block": "repeat", "times": 7, "body": [{"block": "dense", "name": "inner", "out_features": 10}]}
    path = project_with(camplab, [{"block": "flatten"}, body])
    out = camplab("inspect", path).out
    assert out.count("inner") == 2  # the first turn has 64 features to look at, all others 10
    assert len(camplab("inspect", path, "--json").json["blocks"]) == 9


def test_costs_add_up(camplab):
    facts = camplab("inspect", catalogue.find("resnet20").path, "--json").json
    outermost = [block for block in facts["blocks"] if block["depth"] == 0]
    for kind in ("weights", "gradients", "optimizer", "activations"):
        assert sum(block[kind] for block in outermost) == facts["memory"][kind]
    assert facts["memory"]["optimizer"] == facts["memory"]["weights"] * 2  # two moments of Adam
    stem = facts["blocks"][0]
    assert (stem["receptive_field"], stem["stride"], stem["centre"]) == ([3, 3], [1, 1], [0, 0])


def test_a_frozen_block_has_no_gradients_and_no_optimizer_state(camplab):
    net = [{"block": "flatten"}, {"block": "group", "frozen": True, "body": [{"block": "dense"}]},
           {"block": "dense", "out_features": 10}]  # fmt: skip
    blocks = camplab("inspect", project_with(camplab, net), "--json").json["blocks"]
    inner = next(block for block in blocks if block["depth"] == 1)
    assert inner["weights"] == 4 * 65 * 64
    assert (inner["trainable"], inner["gradients"], inner["optimizer"], inner["activations"]) == (0, 0, 0, 0)


def giant(camplab):
    wide = {"block": "dense", "out_features": 1_000_000}
    return project_with(camplab, [{"block": "flatten"}, wide, wide, {"block": "dense", "out_features": 10}])


def test_a_network_beyond_any_computer_is_inspected_and_said_to_be_so(camplab):
    answer = camplab("inspect", giant(camplab))
    assert answer.status == 0
    assert "! training needs 14.6 TiB" in answer.out
    assert "TiB for its 1,000,0" in answer.out


def test_train_and_export_refuse_it(camplab):
    path = giant(camplab)
    camplab("train", path, "--run", "run").says("weights alone", status=1)
    camplab("export", path, "--to", "python", "-o", "giant.py").says("weights alone", status=1)
    assert not (camplab.folder / "giant.py").exists()


ITSELF = """
import sys, time, json
from camplab.cli.main import run
status = run(["inspect", sys.argv[1]])
took = time.process_time()  # its own, from the start of Python on, whatever else the machine does
print(json.dumps([status, took, sorted({"torch", "torchvision", "PySide6", "numpy"} & set(sys.modules))]))
"""


@pytest.fixture
def thousand(camplab):
    """A thousand blocks of many kinds."""
    stage = [{"block": "convolution", "out_channels": 16}, {"block": "batch_norm"}, {"block": "activation"}]
    residual = {"block": "residual", "channels": 16}
    net = [*stage * 300, *[residual] * 98, {"block": "flatten"}, {"block": "dense", "out_features": 10}]
    return project_with(camplab, net)


@pytest.mark.usefixtures("processes")
def test_inspect_needs_no_torch(thousand):
    result = subprocess.run([sys.executable, "-c", ITSELF, thousand], capture_output=True, text=True, check=True)
    status, took, loaded = json.loads(result.stdout.splitlines()[-1])
    assert (status, loaded) == (0, [])
    assert took < 10  # the benchmark has the bar of 1 s; here only that it is no minute
    assert files.load(thousand).trace().params > 600_000
