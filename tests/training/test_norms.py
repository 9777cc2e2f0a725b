"""Gradient norms are torch's own, wherever they are kept: clipping and the search for NaN depend on them."""

from __future__ import annotations

import math

import pytest
import torch
from torch.nn.utils import clip_grad_norm_

from camplab.training.norms import AtHand, Norms, OnDevice, norms_of

COUNT = 11


def gradients(seed: int) -> list[torch.Tensor]:
    """Of many layers of one kind, and of some that are alone."""
    torch.manual_seed(seed)
    same = [torch.randn(*size) for _ in range(4) for size in ((5, 3), (5,))]
    return [torch.randn(5, 4), torch.randn(200, 100), *same, torch.randn(7, 2, 2)]


KINDS = pytest.mark.parametrize(
    "norms", [AtHand(gradients(0)), OnDevice(COUNT, torch.device("cpu"))], ids=lambda kind: type(kind).__name__
)


@KINDS
def test_rows_are_the_norms_and_the_loss_of_each_step_in_order(norms: Norms):
    for seed in (1, 2, 3):
        norms.add(gradients(seed), torch.tensor(float(seed)))
    rows = norms.take()
    assert rows.tolist() == [[*(g.norm().item() for g in gradients(seed)), seed] for seed in (1, 2, 3)]
    assert len(norms) == 0
    norms.add(gradients(4), torch.tensor(4.0))
    assert norms.take()[:, -1].tolist() == [4]


@KINDS
def test_the_whole_norm_is_to_the_last_bit_that_which_torch_clips_by(norms: Norms):
    norms.add(gradients(1), torch.tensor(1.0))
    norms.add(gradients(2), torch.tensor(1.0))
    parameters = [torch.nn.Parameter(torch.zeros_like(g)) for g in gradients(2)]
    for parameter, gradient in zip(parameters, gradients(2), strict=True):
        parameter.grad = gradient
    assert norms.total().equal(clip_grad_norm_(parameters, 1.0))
    norms.take()


@KINDS
@pytest.mark.parametrize("bad", [math.nan, math.inf, -math.inf])
def test_one_number_that_is_not_finite_is_seen_in_the_sum(norms: Norms, bad: float):
    assert math.isfinite(norms.add(gradients(1), torch.tensor(1.0)))
    assert not math.isfinite(norms.add(gradients(1), torch.tensor(bad)))
    spoiled = gradients(1)
    spoiled[3][2] = bad
    assert not math.isfinite(norms.add(spoiled, torch.tensor(1.0)))
    assert [math.isfinite(number) for number in norms.latest()] == [at != 3 for at in range(COUNT + 1)]
    norms.take()


def test_on_a_processor_numbers_are_at_hand():
    assert isinstance(norms_of(gradients(1), torch.device("cpu")), AtHand)
    assert isinstance(norms_of(gradients(1), torch.device("meta")), OnDevice)
