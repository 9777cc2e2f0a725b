"""Gradients are the same to the last bit, laid out alike and each its own, whether outputs are followed or not."""

from __future__ import annotations

import torch
from torch import nn

from camplab.training.phase import Followed, WayBack
from tests.for_each import for_each


class Odd(nn.Module):
    """Weights that share a gradient or the place of one, lie turned, are used twice or not at all."""

    def __init__(self, samples: int) -> None:
        super().__init__()
        self.one, self.other = nn.Parameter(torch.randn(5)), nn.Parameter(torch.randn(5))
        self.token, self.places = nn.Parameter(torch.randn(1, 5)), nn.Parameter(torch.randn(samples + 1, 5))
        self.turned = nn.Parameter(torch.randn(3, 5).t())
        self.twice, self.unused = nn.Parameter(torch.randn(3, 3)), nn.Parameter(torch.randn(2))

    def forward(self, x: torch.Tensor, followed: list[torch.Tensor]) -> torch.Tensor:
        for layer in (
            lambda x: x + (self.one + self.other),
            lambda x: torch.cat([x, self.token]) + self.places,
            lambda x: x @ self.turned,
            lambda x: torch.relu(x @ self.twice) @ self.twice,
            torch.relu,
        ):
            x = layer(x)
            followed.append(x)
        followed.append(x * 2)  # the loss does not depend on it
        return x.square().sum()


@for_each("whole", [True, False])
@for_each("samples", [1, 7])
def test_gradients_of_weights_are_those_that_torch_leaves(whole, samples):
    torch.manual_seed(0)
    network, x = Odd(samples), torch.randn(samples, 5)
    weights = list(network.parameters()) if whole else [network.one, network.other, network.token, network.places]
    seen: list[torch.Tensor] = []
    loss = network(x, seen)
    for each in seen:
        each.retain_grad()
    loss.backward(inputs=None if whole else weights, retain_graph=True)
    wanted, flowed = [p.grad for p in network.parameters()], [each.grad for each in seen]
    network.zero_grad()

    way, followed = WayBack(weights, whole), Followed()
    way.followed.append(followed)
    way(network(x, followed.outputs))
    for p, gradient in zip(network.parameters(), wanted, strict=True):
        assert (p.grad is None) == (gradient is None)
        if gradient is not None:
            assert torch.equal(p.grad, gradient)
            assert p.grad.stride() == gradient.stride()
    *found, unused = followed.gradients
    assert len(found) == 5
    assert all(map(torch.equal, found, flowed))
    assert unused is None
    for p, gradient in [(p, p.grad.clone()) for p in weights if p.grad is not None]:
        assert torch.equal(p.grad, gradient)
        p.grad.mul_(0.5)  # as clipping does it
    assert not followed.outputs


def test_without_weights_there_is_no_way_back():
    x = torch.randn(2, requires_grad=True)
    way = WayBack([], whole=False)
    way.followed.append(Followed(["x"], [x * 2]))
    way(x.sum())
    assert x.grad is None
    assert not way.followed[0].gradients
