"""What a course says of attention holds for the layer that runs: equivariance, the causal mask, the scaling."""

from __future__ import annotations

import pytest
import torch

from camplab.nn.attention import SelfAttention

STEPS, SIZE = 10, 32


@pytest.fixture
def samples() -> torch.Tensor:
    return torch.randn(4, STEPS, SIZE, generator=torch.Generator().manual_seed(0))


def layer(causal: bool = False) -> SelfAttention:
    torch.manual_seed(0)
    return SelfAttention(SIZE, 4, causal).eval()


def test_steps_in_another_order_come_out_in_that_order(samples):
    attention, order = layer(), torch.randperm(STEPS, generator=torch.Generator().manual_seed(1))
    with torch.no_grad():
        torch.testing.assert_close(attention(samples[:, order]), attention(samples)[:, order], atol=1e-6, rtol=0)


def test_a_change_in_the_future_leaves_the_past_of_a_causal_layer_as_it_was(samples):
    later = samples.clone()
    later[:, 6:] += 1
    with torch.no_grad():
        before, after = layer(causal=True)(samples), layer(causal=True)(later)
        assert torch.equal(before[:, :6], after[:, :6])
        assert not torch.allclose(before[:, 6:], after[:, 6:])
        assert not torch.allclose(layer()(samples)[:, :6], layer()(later)[:, :6])


@pytest.mark.parametrize("size", [4, 64, 512])
def test_products_of_queries_and_keys_vary_as_their_size_and_scaled_by_one(size):
    queries, keys = torch.randn(2, 4000, size, generator=torch.Generator().manual_seed(0))
    products = (queries * keys).sum(-1)
    assert products.var().item() == pytest.approx(size, rel=0.15)  # measured: 4.2, 66, 535
    assert (products / size**0.5).var().item() == pytest.approx(1, rel=0.15)
