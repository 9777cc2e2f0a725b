"""Encoder and decoder as one stack: cross attention reads its tap in the running and in the exported network."""

from __future__ import annotations

import copy

import pytest
import torch
from torch import nn

from camplab.assembly.module import Network, build, call
from camplab.blocks.activation import Activation
from camplab.blocks.base import Block
from camplab.blocks.cross_attention import CrossAttention
from camplab.blocks.dense import Dense
from camplab.blocks.layer_norm import LayerNorm
from camplab.blocks.self_attention import SelfAttention
from camplab.blocks.shape import sequence
from camplab.blocks.structure import Parallel
from camplab.blocks.tap import Tap
from camplab.blocks.walk import trace

F, HEADS, WIDTH, STEPS = 16, 4, 32, 6


def added(*body: Block) -> tuple[Block, ...]:
    return Parallel(branches=(body, ())), LayerNorm()


def mlp() -> tuple[Block, ...]:
    return Dense(out_features=WIDTH), Activation(), Dense(out_features=F)


def encoder() -> tuple[Block, ...]:
    return (*added(SelfAttention(heads=HEADS)), *added(*mlp()))


def decoder() -> tuple[Block, ...]:
    looks = (*added(SelfAttention(heads=HEADS, causal=True)), *added(CrossAttention(heads=HEADS)))
    return (*looks, *added(*mlp()))


def both(layers: int) -> Network:
    """Source and target side by side; the first half goes through the encoder, the second through the decoder."""
    encoding = (*(block for _ in range(layers) for block in encoder()), LayerNorm(), Tap(name="memory"))
    decoding = (*(block for _ in range(layers) for block in decoder()), LayerNorm())
    stack = (Parallel(branches=(encoding, decoding), merge="concat", split=True),)
    return build(trace(stack, sequence(STEPS, 2 * F)))


def test_an_encoder_with_a_decoder_is_the_transformer_of_torch_to_the_last_bit():
    torch.manual_seed(0)
    theirs = nn.Transformer(F, HEADS, 2, 2, WIDTH, dropout=0.0, batch_first=True).train()
    ours = both(2).train()
    with torch.no_grad():
        for parameter in theirs.parameters():
            parameter.add_(torch.randn_like(parameter) * 0.1)
    assert sum(p.numel() for p in ours.parameters()) == sum(p.numel() for p in theirs.parameters())
    copied = dict(zip(ours.state_dict(), _in_running_order(theirs), strict=True))
    ours.load_state_dict(copied)
    x = torch.randn(3, STEPS, 2 * F, requires_grad=True)
    source, target = x.detach().clone().chunk(2, -1)
    source, target = source.requires_grad_(), target.requires_grad_()
    mask = nn.Transformer.generate_square_subsequent_mask(STEPS)
    expected = theirs(source, target, tgt_mask=mask, tgt_is_causal=True)
    y = ours(x)
    assert torch.equal(y[..., F:], expected)
    y[..., F:].square().sum().backward()
    expected.square().sum().backward()
    assert torch.equal(x.grad, torch.cat([source.grad, target.grad], -1))


def _in_running_order(theirs: nn.Transformer) -> list[torch.Tensor]:
    """torch lists the norms of a layer last; they run after each part."""
    found: list[torch.Tensor] = []
    for layer in theirs.encoder.layers:
        parts = (layer.self_attn, layer.norm1, layer.linear1, layer.linear2, layer.norm2)
        found += [tensor for part in parts for tensor in part.state_dict().values()]
    found += theirs.encoder.norm.state_dict().values()
    for layer in theirs.decoder.layers:
        parts = (layer.self_attn, layer.norm1, layer.multihead_attn, layer.norm2,
                 layer.linear1, layer.linear2, layer.norm3)  # fmt: skip
        found += [tensor for part in parts for tensor in part.state_dict().values()]
    return [*found, *theirs.decoder.norm.state_dict().values()]


def test_a_copy_reads_its_own_tap():
    network = both(1).eval()
    x, y = torch.randn(2, STEPS, 2 * F), torch.randn(2, STEPS, 2 * F)
    expected = network(x)
    twin = copy.deepcopy(network)
    network(y)
    assert torch.equal(twin(x), expected)
    twin(x)
    assert torch.equal(network(x), expected)


def test_what_a_tap_keeps_is_no_part_of_the_weights():
    network = both(1)
    before = list(network.state_dict())
    network(torch.randn(2, STEPS, 2 * F))
    assert list(network.state_dict()) == before
    assert not any("kept" in key or "memory" in key for key in before)


def test_a_network_with_a_tap_can_be_exported():
    network = both(1).eval()
    samples = {0: torch.export.Dim("samples", min=1)}
    x = torch.randn(2, STEPS, 2 * F)
    exported = torch.export.export(network, (x,), dynamic_shapes=(samples,)).module()
    other = torch.randn(5, STEPS, 2 * F)
    assert torch.allclose(exported(other), network(other), atol=1e-6)
    assert network(x).isfinite().all()  # what the tap kept during the export is gone


def test_attention_that_reads_nothing_says_so():
    attention = CrossAttention(heads=HEADS).layer(sequence(STEPS, F))
    with pytest.raises(RuntimeError, match=r"call read_from\(tap\)"):
        call(attention)(torch.randn(1, STEPS, F))
