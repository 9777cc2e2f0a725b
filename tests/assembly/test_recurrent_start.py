"""How the weights of a recurrent layer begin."""

from __future__ import annotations

import pytest
import torch

from camplab.blocks.dense import Dense
from camplab.blocks.recurrent import Recurrent
from camplab.datasets.base import DATA
from camplab.training.setup import prepare
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
