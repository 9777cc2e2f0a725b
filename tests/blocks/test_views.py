"""What is shown of the inside of a layer is what ran: the layer's output follows from it."""

from __future__ import annotations

import pytest
import torch
from torch import nn

from camplab.assembly.module import build
from camplab.blocks.base import REGISTRY
from camplab.blocks.class_token import ClassToken
from camplab.blocks.cross_attention import CrossAttention
from camplab.blocks.permute import Permute
from camplab.blocks.recurrent import Recurrent
from camplab.blocks.self_attention import SelfAttention
from camplab.blocks.shape import grid, image, sequence
from camplab.blocks.structure import Group, Repeat
from camplab.blocks.swin_pair import SwinPair
from camplab.blocks.tap import Tap
from camplab.blocks.transformer import TransformerLayer
from camplab.blocks.transformer_decoder import TransformerDecoderLayer
from camplab.blocks.walk import trace
from camplab.blocks.window_attention import WindowAttention
from camplab.nn.views import view
from camplab.nn.window import out_of_windows
from tests.for_each import for_each

SAMPLES = 3
NEAR = {"rtol": 0, "atol": 1e-6}


@pytest.fixture(autouse=True)
def _seed():
    torch.manual_seed(0)


def running(*blocks, x):
    """The network in evaluation mode with weights that are far from their symmetric beginnings, and its batch."""
    network = build(trace(blocks, x)).eval()
    with torch.no_grad():
        for weight in network.parameters():
            weight.add_(0.2 * torch.randn_like(weight))
    return network, torch.randn(SAMPLES, *x.dims)


@torch.no_grad()
def seen(blocks, x):
    """(step, view, its array, input, output of the layer) for everything that can be seen inside a network."""
    network, batch = running(*blocks, x=x)
    found = []

    def look(step, shown):
        def hook(layer, inputs, output):
            found.append((step, shown, view(layer, shown.name, inputs[0]), inputs[0], output))

        return hook

    for step, shown in trace(blocks, x).views():
        network.get_submodule(step.module).register_forward_hook(look(step, shown))
    network(batch)
    return network, found


def mixed(layer: nn.MultiheadAttention, weights: torch.Tensor, memory: torch.Tensor) -> torch.Tensor:
    """What the layer puts out when its steps look at `memory` by these weights, N×heads×T×S."""
    size = layer.embed_dim
    values = nn.functional.linear(memory, layer.in_proj_weight[2 * size :], layer.in_proj_bias[2 * size :])
    values = values.unflatten(-1, (layer.num_heads, -1)).transpose(1, 2)
    return layer.out_proj((weights @ values).transpose(1, 2).flatten(2))


@for_each("dropout", [0.0, 0.4])
@for_each("causal", [False, True])
@for_each("heads", [1, 2])
def test_the_output_of_self_attention_is_its_weights_times_values_and_projection(heads, causal, dropout):
    block = SelfAttention(heads=heads, causal=causal, dropout=dropout)
    network, [(_, _, weights, x, output)] = seen((block,), sequence(7, 6))
    assert weights.shape == (SAMPLES, heads, 7, 7)
    torch.testing.assert_close(mixed(network.attention1.attention, weights, x), output, **NEAR)
    assert bool(weights.triu(1).any()) is not causal


@pytest.mark.parametrize("causal", [False, True])
def test_the_output_of_cross_attention_is_its_weights_times_values_of_the_memory(causal):
    blocks = Tap(name="memory"), ClassToken(), CrossAttention(heads=2, memory="memory", causal=causal)
    network, [(step, _, weights, x, output)] = seen(blocks, sequence(5, 6))
    assert (step.module, weights.shape) == ("attention1", (SAMPLES, 2, 6, 5))
    memory = network.attention1.memory.value
    assert (x.shape[1], memory.shape[1]) == (6, 5)
    torch.testing.assert_close(mixed(network.attention1.attention, weights, memory), output, **NEAR)


@for_each("dropout", [0.0, 0.4])
@for_each("size", [(8, 8), (9, 5), (3, 3)])
@for_each(("shift", "partition"), [(0, "block"), (2, "block"), (0, "grid")])
@for_each("version", ["v1", "v2", "maxvit"])
def test_the_output_of_window_attention_is_its_weights_times_values(version, shift, partition, size, dropout):
    block = WindowAttention(heads=2, window=4, shift=shift, partition=partition, version=version, dropout=dropout)
    network, [(_, _, weights, x, output)] = seen((block,), grid(*size, 8))
    layer = network.attention1
    down, across = (-(-side // 4) for side in size)
    assert weights.shape == (SAMPLES, down * across, 2, 16, 16)
    looks: list[torch.Tensor] = []
    layer.look = lambda windows: looks.append(type(layer).look(layer, windows)) or looks[0]
    with torch.no_grad():
        layer(x)
        values = looks[0].unflatten(-1, (3, 2, 4)).movedim(-3, 0)[2].transpose(2, 3)
        found = layer.proj((weights @ values).transpose(2, 3).flatten(3))
    found = out_of_windows(found, 4 * down, 4 * across, partition == "grid")
    moved = (shift if down > 1 else 0, shift if across > 1 else 0)
    found = found.roll(moved, (1, 2))[:, : size[0], : size[1]]
    torch.testing.assert_close(found, output, **NEAR)


@for_each("bidirectional", [False, True])
@for_each("layers", [1, 3])
@for_each("cell", ["rnn_tanh", "rnn_relu", "gru", "lstm"])
@torch.no_grad()
def test_hidden_states_worked_out_step_by_step_are_those_of_the_fused_layer(cell, layers, bidirectional):
    block = Recurrent(cell=cell, hidden=4, layers=layers, bidirectional=bidirectional, output="all")
    network, found = seen((block,), sequence(6, 3))
    views = {shown.name: array for _, shown, array, _, _ in found}
    x, output = found[0][3], found[0][4]
    ends = 1 + bidirectional
    assert views["hidden"].shape == (SAMPLES, layers * ends, 6, 4)
    torch.testing.assert_close(torch.cat(tuple(views["hidden"][:, -ends:].unbind(1)), -1), output, **NEAR)
    (fused,) = network.children()
    _, last = fused.layer(x)
    lasts = dict(zip(("hidden", "cell"), last if cell == "lstm" else (last,), strict=False))
    for name, state in lasts.items():  # layers · directions × N × H: backward ends at the first step
        ours = torch.stack([views[name][:, at, 0 if bidirectional and at % 2 else -1] for at in range(layers * ends)])
        torch.testing.assert_close(ours, state, **NEAR)


@pytest.mark.parametrize("backward", [False, True])
def test_the_states_of_an_lstm_follow_from_its_gates(backward):
    _, found = seen((Recurrent(cell="lstm", hidden=4, layers=2, bidirectional=True, output="all"),), sequence(6, 3))
    views = {shown.name: array[:, ..., int(backward) :: 2, :, :] for _, shown, array, _, _ in found}
    assert found[2][1].parts == ("input", "forget", "candidate", "output")
    i, f, g, o = views["gates"].unbind(1)
    before = earlier(views["cell"], backward)
    torch.testing.assert_close(f * before + i * g, views["cell"], **NEAR)
    torch.testing.assert_close(o * views["cell"].tanh(), views["hidden"], **NEAR)
    assert all(gate.min() >= 0 for gate in (i, f, o))


@pytest.mark.parametrize("backward", [False, True])
def test_the_states_of_a_gru_follow_from_its_gates(backward):
    _, found = seen((Recurrent(cell="gru", hidden=4, layers=2, bidirectional=True, output="all"),), sequence(6, 3))
    views = {shown.name: array[:, ..., int(backward) :: 2, :, :] for _, shown, array, _, _ in found}
    assert found[1][1].parts == ("reset", "update", "candidate")
    _, z, n = views["gates"].unbind(1)
    before = earlier(views["hidden"], backward)
    torch.testing.assert_close((1 - z) * n + z * before, views["hidden"], **NEAR)


def test_the_first_gates_are_those_that_the_weights_give():
    network, found = seen((Recurrent(cell="gru", hidden=4, output="all"),), sequence(6, 3))
    x, layer = found[0][3], network.gru1.layer
    with torch.no_grad():
        reset = (nn.functional.linear(x[:, 0], layer.weight_ih_l0, layer.bias_ih_l0) + layer.bias_hh_l0)[:, :4]
    torch.testing.assert_close(found[1][2][:, 0, 0, 0], reset.sigmoid(), **NEAR)


def earlier(states: torch.Tensor, backward: bool) -> torch.Tensor:
    """N×L×T×H: the states one step before, nothing before the first."""
    still = torch.zeros_like(states[:, :, :1])
    parts = (states[:, :, 1:], still) if backward else (still, states[:, :, :-1])
    return torch.cat(parts, 2)


BLOCKS = {
    "self_attention": ((SelfAttention(heads=2),), sequence(5, 4)),
    "cross_attention": ((Tap(name="m"), CrossAttention(heads=2, memory="m")), sequence(5, 4)),
    "window_attention": ((WindowAttention(heads=2, window=2),), grid(4, 4, 4)),
    **{
        f"recurrent {cell}": ((Recurrent(cell=cell, hidden=3),), sequence(5, 4))
        for cell in ("rnn_tanh", "rnn_relu", "gru", "lstm")
    },
}


@for_each("name", BLOCKS)
def test_every_view_has_the_axes_that_it_declares(name):
    _, found = seen(*BLOCKS[name])
    assert found
    for _, shown, array, _, _ in found:
        assert array.dim() == 1 + len(shown.axes)
        assert not shown.parts or array.shape[1] == len(shown.parts)
        if shown.name == "attention":
            torch.testing.assert_close(array.sum(-1), torch.ones(array.shape[:-1]), **NEAR)


def test_no_other_block_has_views_than_those_that_are_tested_here():
    assert {tag for tag, block in REGISTRY.items() if block().views()} == {name.split()[0] for name in BLOCKS}


def test_what_is_inside_templates_and_turns_of_a_repeat_can_be_seen():
    layer = TransformerLayer(heads=2, width=8)
    blocks = Tap(name="memory"), Repeat(times=2, body=(layer,)), TransformerDecoderLayer(heads=2, width=8)
    found = [(step.path, step.module, shown.name) for step, shown in trace(blocks, sequence(5, 4)).views()]
    assert found == [
        ((1, 0, 0), "stage1.0.0.branches.0.1", "attention"),
        ((1, 0, 0), "stage1.1.0.branches.0.1", "attention"),
        ((2,), "decoder1.0.branches.0.1", "attention"),
        ((2,), "decoder1.1.branches.0.1", "attention"),
    ]
    swin = Permute(to="channels_last"), Group(body=(SwinPair(heads=2, window=2),))
    assert len(list(trace(swin, image(4, 4, 4)).views())) == 2


def test_a_skipped_layer_shows_nothing():
    assert not list(trace((SelfAttention(heads=2, bypass=True),), sequence(5, 4)).views())


def test_a_view_does_not_touch_chance_so_it_is_refused_while_training():
    network, batch = running(SelfAttention(heads=2, dropout=0.5), x=sequence(5, 4))
    before = torch.get_rng_state()
    view(network.attention1, "attention", batch)
    assert torch.get_rng_state().equal(before)
    with pytest.raises(ValueError, match="evaluation mode"):
        view(network.train().attention1, "attention", batch)


def test_a_view_that_a_layer_does_not_have_is_refused():
    network, batch = running(SelfAttention(heads=2), x=sequence(5, 4))
    for layer, name in ((network.attention1, "gates"), (nn.Linear(4, 4).eval(), "attention")):
        with pytest.raises(KeyError, match=name):
            view(layer, name, batch)
