"""The running network and the printed one are the same, and both are what the trace says."""

from __future__ import annotations

import subprocess
import sys
import unicodedata
from pathlib import Path

import pytest
import torch
from hypothesis import HealthCheck, given, settings

from camplab.assembly.export.source import clean_class_name, network_source
from camplab.assembly.module import Refused, build, call, resolve
from camplab.blocks.base import REGISTRY, Leaf
from camplab.blocks.batch_norm import BatchNorm
from camplab.blocks.call import Call
from camplab.blocks.convolution import Convolution
from camplab.blocks.dense import Dense
from camplab.blocks.flatten import Flatten
from camplab.blocks.pooling import Pooling
from camplab.blocks.shape import Shape, image, vector
from camplab.blocks.structure import Group, Structure, layer_of
from camplab.blocks.walk import RESERVED, Trace, trace
from tests.assembly.networks import NETWORKS, random_networks
from tests.blocks.reference import batch
from tests.for_each import for_each

every_network = for_each("name", NETWORKS)
EXAMPLES = settings(suppress_health_check=[HealthCheck.filter_too_much, HealthCheck.too_slow])


def traced(name: str) -> Trace:
    return trace(*NETWORKS[name])


@every_network
def test_the_printed_network_is_the_running_one(name, imported):
    check_printed(traced(name), imported)


@EXAMPLES
@given(network=random_networks())
def test_any_printed_network_is_the_running_one(network, imported):
    check_printed(trace(*network), imported)


def check_printed(followed: Trace, imported) -> None:
    torch.manual_seed(1)
    running = build(followed)
    torch.manual_seed(1)
    printed = imported(network_source(followed).text).Network()
    ours, theirs = running.state_dict(), printed.state_dict()
    assert list(ours) == list(theirs)
    assert all(torch.equal(ours[key], theirs[key]) for key in ours)
    assert [p.requires_grad for p in running.parameters()] == [p.requires_grad for p in printed.parameters()]
    assert [m.training for m in running.modules()] == [m.training for m in printed.modules()]
    x = batch(followed.x)
    assert torch.equal(seeded(running, x), seeded(printed, x))
    assert torch.equal(seeded(running.eval(), x), seeded(printed.eval(), x))


def seeded(network: torch.nn.Module, x: torch.Tensor) -> torch.Tensor:
    torch.manual_seed(2)
    try:
        return network(x)
    except ValueError:  # batch norm of a single number in training; both networks refuse it
        return torch.zeros(1)


@every_network
def test_every_step_is_a_module_of_that_name_and_class(name):
    check_names(traced(name))


@EXAMPLES
@given(network=random_networks())
def test_every_step_of_any_network_is_a_module(network):
    check_names(trace(*network))


def check_names(followed: Trace) -> None:
    modules = dict(build(followed).named_modules())
    for step in followed.steps():
        module, facts = modules[step.module], step.facts
        assert type(module).__name__ == layer_of(facts).target.rpartition(".")[2]
        if isinstance(facts.block, Leaf):
            shapes = {key: tuple(tensor.shape) for key, tensor in module.state_dict().items()}
            assert shapes == {**facts.weights.parameters, **facts.weights.buffers}
        assert sum(parameter.numel() for parameter in module.parameters()) == facts.params
        if step.frozen:
            assert not any(parameter.requires_grad for parameter in module.parameters())
    trainable = sum(p.numel() for module in modules.values() for p in module.parameters(False) if p.requires_grad)
    assert trainable == followed.trainable


@pytest.mark.usefixtures("processes")
def test_the_printed_networks_are_formatted(tmp_path: Path):
    for name in NETWORKS:
        tmp_path.joinpath(f"{name}.py").write_text(network_source(traced(name)).text, "utf-8")
    for check in (["format", "--diff"], ["check", "--select", "E,F,I,W"]):
        command = [sys.executable, "-m", "ruff", *check, "--no-cache", "--isolated", "--line-length", "100", "."]
        done = subprocess.run(command, capture_output=True, text=True, cwd=tmp_path)
        assert done.returncode == 0, done.stdout


@every_network
def test_lines_and_blocks_find_each_other(name):
    followed = traced(name)
    source = network_source(followed)
    text = source.text.splitlines()
    assert text[source.first - 1] == source.body.splitlines()[0]
    for facts, attribute in zip(followed.chain, followed.names, strict=True):
        first, last = source.lines[facts.block.uid]
        assert text[first - 1].startswith(f"        self.{attribute} = ")
        inside = {facts.block.uid} | {uid for uid, (a, b) in source.lines.items() if first <= a and b <= last}
        assert all(source.block_at(line) in inside for line in range(first, last + 1))
        assert any(
            text[line - 1].startswith(f"        x = self.{attribute}(x)") for line in source.all_lines[facts.block.uid]
        )
    for step in followed.steps():
        assert step.inside_template or step.facts.block.uid in source.lines or isinstance(step.facts.block, Structure)
    assert source.block_at(1) is None


def test_lines_can_be_counted_in_a_larger_file():
    source = network_source(traced("mlp"))
    uid = NETWORKS["mlp"][0][0].uid
    assert source.placed(source.first + 10).lines[uid] == tuple(line + 10 for line in source.lines[uid])


def test_a_network_that_does_not_fit_is_refused_but_can_be_read(imported):
    followed = trace((Dense(), Pooling(), Flatten()), vector(3))
    with pytest.raises(Refused, match="block Pooling does not fit: pooling slides over an image or a sequence"):
        build(followed)
    source = network_source(followed)
    assert "# self.pool1: Pooling does not fit yet" in source.text
    assert source.block_at(source.lines[followed.chain[1].block.uid][0]) == followed.chain[1].block.uid
    assert list(imported(source.text).Network().state_dict()) == ["fc1.weight", "fc1.bias"]


def test_weights_that_do_not_fit_in_memory_are_refused_before_they_are_made():
    million = Dense(out_features=1_000_000)
    with pytest.raises(Refused, match=r"1,000,001,000,000 weights need 3.64 TiB of memory; there are 7.45 GiB"):
        build(trace((million,), vector(1_000_000)), memory=8 * 10**9)


def test_frozen_batch_norms_keep_their_statistics():
    network = build(trace((Convolution(), Group(frozen=True, body=(BatchNorm(),)), BatchNorm()), image(1, 8, 8)))
    network(torch.randn(4, 1, 8, 8))
    still, moving = network.get_submodule("group1"), network.get_submodule("bn1")
    assert still.running_mean.eq(0).all()
    assert moving.running_mean.ne(0).all()
    assert not still.train(False).training


@for_each(
    "target",
    ["nn.functional", "nn.Module.load", "nn.init", "nn.init.calculate_gain", "torch.load", "os.system", "nn.Linear.x",
     "nn.init._no_grad_fill_", "__import__", "nn.init.math", "helpers", ""],
)  # fmt: skip
def test_nothing_but_layers_and_initialisers_can_be_called(target):
    with pytest.raises(Refused):
        call(Call(target))


def test_layers_initialisers_and_helpers_can_be_called():
    assert resolve("nn.Linear") is torch.nn.Linear
    assert resolve("nn.init.zeros_") is torch.nn.init.zeros_
    assert resolve("Parallel").__module__ == "camplab.nn.parallel"


@for_each(
    ("name", "clean"),
    [("LeNet5", "LeNet5"), ("my net!", "mynet"), ("class", "Network"), ("5", "Network"), ("열", "열"),
     ("𝐧𝐧", "Network"),
     ("Parallel", "Network"), ('x"""\nimport os', "ximportos"), ("torch", "Network"), ("", "Network")],
)  # fmt: skip
def test_a_class_gets_a_name_it_can_have(name, clean):
    assert clean_class_name(name) == clean


def test_names_of_learners_become_identifiers_only(imported):
    hostile = [
        '"""',
        "x\nimport os",
        "__import__('os')",
        "열",
        "forward",
        "state_dict",
        "lambda",
        "1st",
        "a" * 60,
        "Stem",
    ]
    followed = trace(tuple(Dense(name=name) for name in hostile for _ in range(2)), vector(3))
    source = network_source(followed)
    assert "import os" not in source.text
    assert len(set(followed.names)) == 2 * len(hostile)
    check_printed(followed, imported)


def test_blocks_keep_the_names_of_their_learners_in_any_script():
    named = ["첫 합성곱", "Größe²", "名前", "фильтр", "１층", "😀", "conv/1", "conv 1", "été"]
    decomposed = unicodedata.normalize("NFD", "첫 합성곱")  # as a Mac's file dialog hands it on
    names = trace(tuple(Dense(name=name) for name in [*named, decomposed]), vector(3)).names
    assert names == (
        "첫_합성곱1", "größe2", "名前", "фильтр", "fc1", "fc2", "conv_11", "conv_12", "été", "첫_합성곱2",
    )  # fmt: skip


def test_no_layer_can_hide_what_every_module_has():
    assert {name for name in dir(torch.nn.Module) if not name.startswith("_")} - RESERVED <= {"requires_grad_"}


@pytest.mark.usefixtures("processes")
def test_printing_needs_no_torch():
    code = "import sys, camplab.assembly.export.source; sys.exit('torch' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code]).returncode == 0


def test_a_block_needs_one_definition_only(imported):
    class Twice(Leaf, tag="twice", title="Twice", family="dense"):
        """Two outputs for each input."""

        def shape(self, x: Shape) -> Shape:
            return x.with_channels(2 * x.features)

        def layer(self, x: Shape) -> Call:
            return Call("nn.Linear", x.features, 2 * x.features, bias=False)

    try:
        followed = trace((Twice(), Twice()), vector(3))
        assert REGISTRY["twice"] is Twice
        assert followed.y == vector(12)
        check_printed(followed, imported)
    finally:
        del REGISTRY["twice"]


def test_a_mean_takes_the_cells_around_the_input_for_zeros_as_its_setting_says():
    """So does PyTorch unless it is told otherwise; the largest of a window never is one of them."""
    ones = torch.ones(1, 1, 3, 3)
    corners = [
        build(trace((Pooling(kind=kind, kernel=3, stride=1, padding=1),), image(1, 3, 3)))(sign * ones)[0, 0, 0, 0]
        for kind, sign in (("average", 1), ("max", -1))
    ]
    assert corners == [pytest.approx(4 / 9), -1]
    assert "a mean takes them for zeros" in Pooling.model_fields["padding"].description
