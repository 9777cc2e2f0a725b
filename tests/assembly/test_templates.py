"""Templates are, to the last bit, the modules of torch and torchvision they are named after."""

from __future__ import annotations

import pytest
import torch
from torch import nn

from camplab.assembly.module import Network, build
from camplab.blocks.base import Block
from camplab.blocks.convnext_block import ConvNeXtBlock
from camplab.blocks.shape import Shape, grid, image, sequence
from camplab.blocks.swin_pair import SwinPair
from camplab.blocks.tap import Tap
from camplab.blocks.transformer_decoder import TransformerDecoderLayer
from camplab.blocks.walk import trace


def moved(layer: nn.Module) -> nn.Module:
    """With every weight away from where it begins: zeros and tiny factors hide mistakes."""
    torch.manual_seed(0)
    with torch.no_grad():
        for weight in layer.parameters():
            weight.add_(torch.randn_like(weight) * 0.1)
    return layer


def network(block: Block, x: Shape, *before: Block) -> Network:
    return build(trace((*before, block), x))


def give(theirs: list[torch.Tensor], ours: Network) -> None:
    """Put in weights and buffers, in the order in which they run."""
    ours.load_state_dict(dict(zip(ours.state_dict(), theirs, strict=True)))


def same(ours: nn.Module, theirs: nn.Module, x: torch.Tensor) -> bool:
    """Whether output, input gradient and the norms of the gradients are equal in training mode."""
    results = []
    for layer in (ours, theirs):
        inputs = x.clone().requires_grad_()
        y = layer.train()(inputs)
        torch.manual_seed(1)
        y.backward(torch.randn(y.shape))
        norms = sorted(weight.grad.norm().item() for weight in layer.parameters())
        results.append((y, inputs.grad, norms))
    (y, grad, norms), (other_y, other_grad, other_norms) = results
    return torch.equal(y, other_y) and torch.equal(grad, other_grad) and norms == other_norms


def state(*parts: nn.Module | nn.Parameter) -> list[torch.Tensor]:
    return [t for part in parts for t in ([part] if isinstance(part, nn.Parameter) else part.state_dict().values())]


def test_the_convnext_block_is_that_of_torchvision():
    convnext = pytest.importorskip("torchvision.models.convnext")
    theirs = moved(convnext.CNBlock(8, layer_scale=1e-6, stochastic_depth_prob=0.0))
    ours = network(ConvNeXtBlock(), image(8, 9, 7))
    give(state(theirs.block, theirs.layer_scale), ours)
    assert same(ours, theirs, torch.randn(2, 8, 9, 7))


@pytest.mark.parametrize("size", [(8, 8), (9, 6)], ids=str)
@pytest.mark.parametrize("version", ["v1", "v2"])
def test_a_swin_pair_is_two_blocks_of_torchvision(version, size):
    swin = pytest.importorskip("torchvision.models.swin_transformer")
    kind = swin.SwinTransformerBlock if version == "v1" else swin.SwinTransformerBlockV2
    theirs = moved(nn.Sequential(*(kind(8, 2, [4, 4], [shift, shift]) for shift in (0, 2))))
    ours = network(SwinPair(heads=2, window=4, version=version), grid(*size, 8))
    parts = [(b.norm1, b.attn, b.norm2, b.mlp) if version == "v1" else (b.attn, b.norm1, b.mlp, b.norm2)
             for b in theirs]  # fmt: skip
    give(state(*(part for block in parts for part in block)), ours)
    assert same(ours, theirs, torch.randn(2, *size, 8))


@pytest.mark.parametrize("norm_first", [True, False])
def test_the_decoder_layer_is_that_of_torch(norm_first):
    layer = nn.TransformerDecoderLayer(
        8, 2, 16, dropout=0.0, activation="gelu", batch_first=True, norm_first=norm_first
    )
    theirs = moved(layer)
    block = TransformerDecoderLayer(heads=2, width=16, norm_first=norm_first, memory="here")
    ours = network(block, sequence(5, 8), Tap(name="here"))
    norms = (theirs.norm1, theirs.norm2, theirs.norm3)
    bodies = ((theirs.self_attn,), (theirs.multihead_attn,), (theirs.linear1, theirs.linear2))
    pairs = zip(norms, bodies, strict=True)
    give(state(*(p for norm, body in pairs for p in ((norm, *body) if norm_first else (*body, norm)))), ours)
    mask = nn.Transformer.generate_square_subsequent_mask(5)
    x = torch.randn(3, 5, 8)
    ours.train(), theirs.train()
    assert torch.equal(ours(x), theirs(x, x, tgt_mask=mask, tgt_is_causal=True))


def test_stochastic_depth_grows_within_a_swin_pair():
    said = str(network(SwinPair(heads=2, window=4, drop=0.1, drop_second=0.2), grid(8, 8, 8)))
    assert said.count("StochasticDepth") == 4
    assert "StochasticDepth" not in str(network(SwinPair(heads=2, window=4), grid(8, 8, 8)))


def test_a_decoder_layer_without_a_tap_offers_one():
    facts = trace((TransformerDecoderLayer(heads=2),), sequence(5, 8)).chain[-1]
    assert str(facts.misfit) == "there is no tap above to look at: put one where the memory is"
    (way,) = facts.misfit.remedies
    assert trace((*way.before, TransformerDecoderLayer(heads=2, **way.change)), sequence(5, 8)).y == sequence(5, 8)
    facts = trace((Tap(name="a"), TransformerDecoderLayer(heads=2)), sequence(5, 8)).chain[-1]
    assert [str(way.title) for way in facts.misfit.remedies] == ["Look at a"]
