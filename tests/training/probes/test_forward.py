"""What tells what a module puts out is gone when it is removed, and no copy of the module has it."""

from __future__ import annotations

import copy
import pickle

import pytest
import torch
from torch import nn

from camplab.training.looking.hooks import Forward


@pytest.mark.parametrize("copied", [copy.deepcopy, lambda network: pickle.loads(pickle.dumps(network))])
def test_a_copy_made_while_somebody_looks_tells_nobody_and_has_its_own_weights(copied):
    network, x = nn.Sequential(nn.Linear(3, 2), nn.Tanh()), torch.randn(4, 3)
    told: list[tuple[str, torch.Tensor]] = []
    looking = [Forward(network[0], lambda y, who=who: told.append((who, y))) for who in ("first", "second")]
    y = network(x)
    assert [who for who, _ in told] == ["first", "second"]
    assert network.state_dict().keys() == {"0.weight", "0.bias"}
    twin = copied(network)
    told.clear()
    assert torch.equal(twin(x), y)
    nn.init.zeros_(twin[0].weight), nn.init.zeros_(twin[0].bias)
    assert not twin(x).any()
    assert not told
    looking.pop().remove()
    assert torch.equal(network(x), y)
    assert [who for who, _ in told] == ["first"]
    looking.pop().remove()
    assert vars(network[0]).keys() == vars(nn.Linear(3, 2)).keys()
