"""Attention, states and gates of one sample are pictures, and the numbers are those of torch's own layers."""

from __future__ import annotations

import numpy as np
import pytest
import torch

from camplab.blocks.dense import Dense
from camplab.blocks.flatten import Flatten
from camplab.blocks.recurrent import Recurrent
from camplab.blocks.reshape import Reshape
from camplab.blocks.self_attention import SelfAttention
from camplab.runs.events import Picture
from camplab.runs.wants import Want
from camplab.training.bench import Bench
from camplab.training.setup import prepare
from tests.training.recipes import project

KINDS = "attention", "hidden", "cell", "gates"


@pytest.fixture
def seen():
    """The network, and by kind and module what was seen of validation sample 7."""
    net = Reshape(dims=(8, 8)), SelfAttention(heads=2), Recurrent(cell="lstm", hidden=5, bidirectional=True)
    plain = project(Flatten(), *net, Dense(out_features=10), epochs=1)
    modules = tuple(step.module for step in plain.trace().steps())
    setup = prepare(plain, learns=False)
    wants = tuple(Want(kind, modules, 7) for kind in KINDS)
    found = {(e.kind, e.module): e for e in Bench(setup, "").look({"": wants}) if isinstance(e, Picture)}
    return setup, found


def test_every_view_of_every_block_that_has_one_arrives(seen):
    _, found = seen
    assert {place: picture.values.shape for place, picture in found.items()} == {
        ("attention", "attention1"): (2, 8, 8),
        ("hidden", "lstm1"): (2, 8, 5), ("cell", "lstm1"): (2, 8, 5), ("gates", "lstm1"): (4, 2, 8, 5),
    }  # fmt: skip
    assert {(picture.sample, picture.partial) for picture in found.values()} == {(7, False)}


def test_attention_sums_to_one_and_the_states_are_those_that_torch_puts_out(seen):
    setup, found = seen
    np.testing.assert_allclose(found["attention", "attention1"].values.sum(-1), 1, atol=1e-6)
    setup.model.eval()
    with torch.no_grad():
        x = setup.model.attention1(setup.model.reshape1(setup.model.flatten1(setup.data.held_out.take(7, 1)[0])))
        outputs, (hidden, cell) = setup.model.lstm1.layer(x)
    states, cells, gates = (found[kind, "lstm1"].values for kind in ("hidden", "cell", "gates"))
    np.testing.assert_allclose(np.concatenate(list(states), -1), outputs[0].numpy(), atol=1e-6)
    ends = [(0, -1), (1, 0)]  # each direction where it ends
    for layer, at in ends:
        np.testing.assert_allclose(states[layer, at], hidden[layer, 0].numpy(), atol=1e-6)
        np.testing.assert_allclose(cells[layer, at], cell[layer, 0].numpy(), atol=1e-6)
    i, f, g, o = gates
    np.testing.assert_allclose(o * np.tanh(cells), states, atol=1e-6)
    np.testing.assert_allclose(f[0, 1:] * cells[0, :-1] + (i * g)[0, 1:], cells[0, 1:], atol=1e-6)
