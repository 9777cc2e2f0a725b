"""How the weights of a recurrent layer begin."""

from __future__ import annotations

import pytest
import torch
from torch import autograd

from camplab.assembly.module import build, call
from camplab.blocks.base import Block, follow
from camplab.blocks.dense import Dense
from camplab.blocks.recurrent import Recurrent
from camplab.blocks.reshape import Reshape
from camplab.blocks.shape import image, sequence
from camplab.blocks.structure import Parallel
from camplab.blocks.tap import Tap
from camplab.blocks.to_sequence import ToSequence
from camplab.blocks.walk import trace
from camplab.datasets.base import DATA
from camplab.nn.views.recurrent import unrolled
from camplab.training.setup import prepare
from tests.for_each import for_each
from tests.training.recipes import project


def begun(**settings: object) -> torch.nn.RNNBase:
    block = Recurrent(**{"hidden": 6, "name": "layer", **settings})
    return prepare(project(block, Dense(out_features=10), data=DATA["digit_rows"]()), learns=False).model.layer.layer


@pytest.mark.parametrize("cell", ["rnn_tanh", "gru", "lstm"])
def test_rotations_scaled_by_the_gain_one_for_each_gate(cell):
    layer = begun(cell=cell, layers=2, bidirectional=True, recurrent_init="orthogonal", recurrent_gain=1.5)
    for name, weight in layer.named_parameters():
        if "bias" in name:
            assert not weight.any()
        if "weight_hh" in name:
            for gate in weight.split(6):
                torch.testing.assert_close(gate @ gate.T, 2.25 * torch.eye(6))


def test_identity_hands_the_state_on_and_the_forget_bias_stays():
    layer = begun(cell="lstm", recurrent_init="identity", forget_bias=3.0)
    assert all(torch.equal(gate, torch.eye(6)) for gate in layer.weight_hh_l0.split(6))
    assert layer.bias_ih_l0[6:12].tolist() == [3.0] * 6
    assert not layer.bias_ih_l0[:6].any()


def test_by_default_they_are_those_of_torch():
    torch.manual_seed(0)
    expected = torch.nn.GRU(8, 6)
    layer = begun(cell="gru")
    assert torch.equal(layer.weight_hh_l0, expected.weight_hh_l0)


@for_each("kept", [Recurrent(hidden=6, output="all"), Recurrent(hidden=6)])
@for_each("cell", ["rnn_tanh", "gru", "lstm"])
def test_it_begins_with_the_last_state_that_passed_the_tap(cell, kept):
    reader = Recurrent(cell=cell, hidden=6, layers=2, output="all", begins="memory")
    network = build(trace((Parallel(branches=((kept, Tap(name="memory"), *_flat(kept)), (reader,)), merge="add"),),
                          sequence(5, 3)))  # fmt: skip
    (first, tap, *_), second = network.sum1.branches
    x = torch.randn(4, 5, 3)
    state = first.layer(x)[1].expand(2, -1, -1).contiguous()
    network(x)
    expected = second.layer(x, (state, state) if cell == "lstm" else state)[0]
    assert torch.equal(second(x), expected)
    assert torch.equal(tap.kept.value, first(x))


def _flat(kept: Recurrent) -> tuple[Block, ...]:
    """What makes the state N×H one that can be added to steps."""
    return () if kept.output == "all" else (Reshape(dims=(1, 6)),)


@for_each("cell", ["rnn_tanh", "gru", "lstm"])
@for_each(("truncate", "reached"), [(0, 30), (20, 10), (10, 10), (7, 2), (30, 30), (40, 30)])
def test_truncated_the_gradient_of_the_end_comes_to_the_inputs_after_the_last_cut(cell, truncate, reached):
    whole = call(Recurrent(cell=cell, hidden=4, layers=2).layer(sequence(30, 3)))
    cut = call(Recurrent(cell=cell, hidden=4, layers=2, truncate=truncate).layer(sequence(30, 3)))
    cut.load_state_dict(whole.state_dict())
    x = torch.randn(2, 30, 3, requires_grad=True)
    torch.testing.assert_close(cut(x), whole(x), rtol=0, atol=1e-6)
    cut(x).sum().backward()
    assert x.grad.abs().sum((0, 2)).nonzero().flatten().tolist() == list(range(30 - reached, 30))
    (*_, ends) = unrolled(cut, x)
    torch.testing.assert_close(ends[-1].hidden, cut(x), rtol=0, atol=1e-6)
    assert not autograd.grad(ends[-1].hidden.sum(), x)[0][:, : 30 - reached].any()


@pytest.mark.parametrize(
    ("block", "sentence", "titles"),
    [
        (Recurrent(hidden=8, begins="b"), "there is no tap called b above", ["Begin with a", "Begin with zeros"]),
        (Recurrent(hidden=6, begins="a"), "the tap a has 8 features and the state here 6: they must be equal",
         ["Set hidden to 8", "Begin with zeros"]),
    ],
)  # fmt: skip
def test_what_does_not_fit_to_begin_with_is_said(block, sentence, titles):
    facts = follow((Tap(name="a"), block), sequence(5, 8))[-1]
    assert str(facts.misfit.sentence) == sentence
    assert [str(way.title) for way in facts.misfit.remedies] == titles


def test_a_tap_of_pictures_is_no_state():
    facts = follow((Tap(name="a"), ToSequence(), Recurrent(begins="a")), image(3, 4, 4))[-1]
    assert str(facts.misfit.sentence).startswith("the tap a holds an image")
