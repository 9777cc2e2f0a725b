"""Layers that torch lacks, or wants in another order of axes, compute what torch, torchvision or the paper says."""

from __future__ import annotations

import pytest
import torch
from torch import nn
from torch.nn import functional

from camplab.assembly.module import build, call
from camplab.blocks.activation import Activation
from camplab.blocks.adaptive_pooling import AdaptivePooling
from camplab.blocks.channel_shuffle import ChannelShuffle
from camplab.blocks.convolution import Convolution
from camplab.blocks.dense import Dense
from camplab.blocks.embedding import Embedding
from camplab.blocks.group_norm import GroupNorm
from camplab.blocks.layer_norm import LayerNorm
from camplab.blocks.layer_scale import LayerScale
from camplab.blocks.local_response_norm import LocalResponseNorm
from camplab.blocks.permute import Permute
from camplab.blocks.pooling import Pooling
from camplab.blocks.recurrent import Recurrent
from camplab.blocks.reshape import Reshape
from camplab.blocks.shape import Shape, grid, image, sequence, tokens, vector
from camplab.blocks.space_to_depth import SpaceToDepth
from camplab.blocks.stochastic_depth import StochasticDepth
from camplab.blocks.structure import Parallel
from camplab.blocks.to_sequence import ToSequence
from camplab.blocks.transposed_convolution import TransposedConvolution
from camplab.blocks.unet_level import UNetLevel
from camplab.blocks.upsample import Upsample
from camplab.blocks.walk import trace
from camplab.document import edits
from tests.for_each import for_each


@pytest.fixture(autouse=True)
def _seed():
    torch.manual_seed(0)


def made(block, x: Shape) -> nn.Module:
    return call(block.layer(x))


def test_a_convnext_block_is_that_of_torchvision_also_while_training():
    from torchvision.models.convnext import CNBlock

    theirs = CNBlock(8, 1e-6, 0.5)
    body = (
        Convolution(out_channels=8, kernel=7, groups="depthwise"), Permute(), LayerNorm(eps=1e-6),
        Dense(out_features=32), Activation(kind="gelu"), Dense(out_features=8), Permute(to="channels_first"),
        LayerScale(), StochasticDepth(p=0.5),
    )  # fmt: skip
    ours = build(trace((Parallel(branches=(body, ())),), image(8, 9, 9)))
    assert ours.residual1.branches[0][7].layer_scale.equal(theirs.layer_scale)
    nn.init.normal_(theirs.layer_scale)
    scale, *others = theirs.parameters()  # torchvision registers it first
    with torch.no_grad():
        for own, other in zip(ours.parameters(), (*others, scale), strict=True):
            own.copy_(other)
    found = []
    for module in (ours, theirs):
        x = torch.randn(6, 8, 9, 9, generator=torch.Generator().manual_seed(1), requires_grad=True)
        torch.manual_seed(2)
        y = module(x)
        y.square().sum().backward()
        found.append((y, x.grad, *sorted(float(p.grad.norm()) for p in module.parameters())))
    for own, other in zip(*found, strict=True):
        assert torch.equal(torch.as_tensor(own), torch.as_tensor(other))


@for_each("mode", ["row", "batch"])
@for_each("x", [image(2, 3, 4), grid(3, 4, 2), sequence(3, 2), vector(5)])
def test_stochastic_depth_draws_what_torchvision_draws(mode, x):
    from torchvision.ops import stochastic_depth

    values = torch.randn(50, *x.dims)
    layer = made(StochasticDepth(p=0.3, mode=mode), x)
    torch.manual_seed(3)
    ours, ours_next = layer(values), torch.rand(1)
    torch.manual_seed(3)
    theirs, theirs_next = stochastic_depth(values, 0.3, mode), torch.rand(1)
    assert ours.equal(theirs)
    assert ours_next.equal(theirs_next)
    assert layer.eval()(values) is values


@for_each("size", [(4, 6), (5, 6), (4, 7), (5, 7), (1, 1)])
def test_space_to_depth_has_the_order_of_swin_also_for_odd_sizes(size):
    from torchvision.models.swin_transformer import _patch_merging_pad

    x = grid(*size, 3)
    values = torch.randn(2, *x.dims)
    theirs = _patch_merging_pad(values)
    assert made(SpaceToDepth(), x)(values).equal(theirs)
    of_image = made(SpaceToDepth(), image(3, *size))(values.permute(0, 3, 1, 2))
    assert of_image.permute(0, 2, 3, 1).equal(theirs)


@for_each("groups", [1, 2, 3, 6])
def test_a_channel_shuffle_is_that_of_shufflenet_whatever_the_axes(groups):
    from torchvision.models.shufflenetv2 import channel_shuffle

    values = torch.randn(2, 6, 3, 4)
    theirs = channel_shuffle(values, groups)
    block = ChannelShuffle(groups=groups)
    assert made(block, image(6, 3, 4))(values).equal(theirs)
    last = values.permute(0, 2, 3, 1)
    assert made(block, grid(3, 4, 6))(last).permute(0, 3, 1, 2).equal(theirs)
    assert made(block, sequence(4, 6))(last[:, 0]).transpose(1, 2).equal(theirs[:, :, 0])
    assert made(block, vector(6))(values[:, :, 0, 0]).equal(theirs[:, :, 0, 0])


def test_channels_are_taken_from_all_groups_in_turn():
    assert made(ChannelShuffle(groups=2), vector(6))(torch.arange(6)[None]).tolist() == [[0, 3, 1, 4, 2, 5]]


def test_a_transposed_convolution_is_the_backward_pass_of_a_convolution():
    layer = made(TransposedConvolution(out_channels=2, kernel=3, stride=2, padding=1, bias=False), image(4, 5, 5))
    y = torch.randn(1, 4, 5, 5)
    x = torch.zeros(1, 2, 9, 9, requires_grad=True)
    functional.conv2d(x, layer.weight, stride=2, padding=1).backward(y)
    torch.testing.assert_close(layer(y), x.grad)


def test_over_a_sequence_patterns_are_laid_along_the_steps():
    block = TransposedConvolution(out_channels=4, kernel=3, stride=2, output_padding=1, groups=2)
    layer, values = made(block, sequence(5, 6)), torch.randn(2, 5, 6)
    across = values.transpose(1, 2)
    expected = functional.conv_transpose1d(across, layer.weight, layer.bias, 2, 1, 1, 2)
    assert layer(values).equal(expected.transpose(1, 2))


@pytest.mark.parametrize(
    "settings", [{"factor": 3}, {"factor": 2, "mode": "bilinear"}, {"size": 7, "mode": "bilinear"}]
)
def test_upsampling_a_sequence_is_interpolation_along_its_steps(settings):
    values = torch.randn(2, 4, 3)
    mode = "linear" if settings.get("mode") else "nearest"
    size = settings.get("size", 4 * settings.get("factor", 1))
    expected = functional.interpolate(values.transpose(1, 2), size=size, mode=mode).transpose(1, 2)
    torch.testing.assert_close(made(Upsample(**settings), sequence(4, 3))(values), expected)


def test_upsampling_copies_or_blends_cells():
    row = torch.tensor([[[[0.0, 4.0]]]])
    assert made(Upsample(), image(1, 1, 2))(row)[0, 0, 0].tolist() == [0, 0, 4, 4]
    assert made(Upsample(mode="bilinear"), image(1, 1, 2))(row)[0, 0, 0].tolist() == [0, 1, 3, 4]


def test_group_norm_lies_between_layer_norm_and_instance_norm():
    values = torch.randn(2, 6, 3, 3)
    each, together = (made(GroupNorm(groups=groups), image(6, 3, 3)) for groups in (6, 1))
    torch.testing.assert_close(each(values), functional.instance_norm(values))
    torch.testing.assert_close(together(values), functional.layer_norm(values, (6, 3, 3)))
    steps = made(GroupNorm(groups=2), sequence(9, 6))(values.flatten(2).transpose(1, 2))
    expected = functional.group_norm(values, 2).flatten(2).transpose(1, 2)
    torch.testing.assert_close(steps, expected)


@pytest.mark.parametrize("size", [1, 4, 5])
def test_local_response_norm_is_the_formula_of_alexnet(size):
    values = torch.randn(2, 7, 3, 3)
    block = LocalResponseNorm(size=size, alpha=0.5, beta=0.6, k=1.5)
    squares = functional.pad(values.square(), (0, 0, 0, 0, size // 2, (size - 1) // 2))
    near = torch.stack([squares[:, c : c + size].sum(1) for c in range(7)], 1)
    expected = values / (1.5 + 0.5 / size * near) ** 0.6
    torch.testing.assert_close(made(block, image(7, 3, 3))(values), expected)
    steps = values.flatten(2).transpose(1, 2)
    torch.testing.assert_close(made(block, sequence(9, 7))(steps), expected.flatten(2).transpose(1, 2))


def test_a_scale_multiplies_each_channel_wherever_it_stands():
    for x, axis in ((image(3, 2, 2), 1), (grid(2, 2, 3), 3), (sequence(4, 3), 2), (vector(3), 1)):
        layer, values = made(LayerScale(value=0.5), x), torch.randn(2, *x.dims)
        assert layer(values).equal(0.5 * values)
        with torch.no_grad():
            layer.layer_scale.copy_(torch.tensor([0.0, 1.0, 2.0]).view(layer.layer_scale.shape))
        assert layer(values).select(axis, 0).abs().max() == 0
        assert layer(values).select(axis, 2).equal(2 * values.select(axis, 2))


@for_each(
    ("dims", "y"),
    [(-1, vector(12)), ((-1, 4), sequence(3, 4)), ((2, 3, 2), image(2, 3, 2)), ((3, -1, 4), image(3, 1, 4))],
)
def test_reshape_takes_numbers_row_by_row(dims, y):
    block, x = Reshape(dims=dims), image(3, 2, 2)
    assert block.facts(x).y == y
    assert made(block, x)(torch.arange(24).view(2, 3, 2, 2)).flatten().tolist() == list(range(24))


def test_one_size_of_a_reshape_may_stand_alone():
    assert Reshape(dims=(10,)) == Reshape(dims=10)


@for_each(
    ("block", "x"),
    [
        (Dense(out_features=5, init="identity"), vector(5)),
        (Dense(out_features=3, init="identity"), sequence(4, 3)),
        (Convolution(out_channels=4, init="identity"), image(4, 5, 5)),
        (Convolution(out_channels=4, groups=2, init="identity", bias=False), image(4, 5, 5)),
        (Convolution(out_channels=4, groups="depthwise", init="identity"), image(4, 5, 5)),
        (Convolution(out_channels=3, init="identity"), sequence(5, 3)),
        (TransposedConvolution(out_channels=4, kernel=3, stride=1, groups=2, init="identity"), image(4, 5, 5)),
    ],
)
def test_weights_that_begin_as_the_identity_hand_on_the_input(block, x):
    values = torch.randn(2, *x.dims)
    assert build(trace((block,), x))(values).equal(values)


def test_of_a_wider_identity_the_rest_is_zero():
    y = build(trace((Dense(out_features=5, init="identity"),), vector(3)))(torch.ones(1, 3))
    assert y.tolist() == [[1, 1, 1, 0, 0]]


def test_normal_weights_have_the_standard_deviation_asked_for():
    weight = build(trace((Dense(out_features=300, init="normal", std=0.2),), vector(300))).fc1.weight
    assert weight.std().item() == pytest.approx(0.2, rel=0.02)


@for_each(
    ("block", "x", "words", "remedies"),
    [
        (TransposedConvolution(padding=4), image(1, 2, 2), "padding 4 cuts off everything: 2 px would become -2 px",
         ["Set padding to 0"]),
        (TransposedConvolution(output_padding=2), image(1, 2, 2),
         "output padding 2 must be smaller than the stride of 2 or the dilation of 1", ["Set output padding to 1"]),
        (TransposedConvolution(groups=3), image(6, 2, 2),
         "6 channels and 32 filters cannot both be shared out evenly to 3 groups", ["Set groups to 1"]),
        (Upsample(), vector(4), "upsampling enlarges an image or a sequence; here comes a vector (features) of 4",
             ["Insert Reshape to 1×2×2"]),
            (Convolution(), vector(6),
             "a convolution slides over an image or a sequence; here comes a vector (features) of 6",
             ["Insert Reshape to 6×1"]),
            (Pooling(), tokens(4, 9),
             "pooling slides over an image or a sequence; here comes tokens (whole numbers) of 4",
             ["Insert Embedding"]),
        (Upsample(), grid(4, 4, 1),
         "upsampling enlarges an image or a sequence; here comes a grid (height × width × channels) of 4×4×1",
         ["Insert Permute"]),
        (GroupNorm(groups=4), image(6, 2, 2), "6 channels cannot be shared out evenly to 4 groups",
         ["Set groups to 2"]),
        (GroupNorm(groups=6), vector(6), "each of 6 groups would hold a single number, which has no spread",
         ["Set groups to 1"]),
        (ChannelShuffle(groups=4), vector(6), "6 channels cannot be shared out evenly to 4 groups",
         ["Set groups to 2"]),
        (Embedding(), vector(2), "an embedding looks up tokens; here comes a vector (features) of 2, which are numbers "
         "already", ["Remove the embedding"]),
        (Recurrent(), vector(3), "a recurrent layer reads a sequence; here comes a vector (features) of 3",
         ["Insert Reshape to 3×1"]),
        (UNetLevel(), vector(64), "a U-Net level halves an image; here comes a vector (features) of 64",
         ["Insert Reshape to 1×8×8"]),
        (ToSequence(), sequence(4, 2), "only an image can be read pixel by pixel; here comes a sequence (steps × "
         "features) of 4×2", ["Remove To sequence"]),
        (Reshape(dims=(5, -1)), vector(12), "12 numbers cannot be shared out evenly to 5", ["Lay them in one row"]),
        (Reshape(dims=(2, 4)), vector(12), "12 numbers come in, but 2×4 holds 8",
         ["Leave the first size open", "Lay them in one row"]),
    ],
)  # fmt: skip
def test_a_misfit_says_the_arithmetic_and_offers_a_way_out(block, x, words, remedies):
    misfit = block.facts(x).misfit
    assert str(misfit) == words
    assert [str(remedy.title) for remedy in misfit.remedies] == remedies


@for_each(
    "block",
    [
        Convolution(kernel=(3, 5), stride=(1, 2)), TransposedConvolution(kernel=(2, 3)), Pooling(kernel=(2, 3)),
        Upsample(factor=(2, 3)), Upsample(size=(24, 3)), AdaptivePooling(output=(2, 3)),
    ],
)  # fmt: skip
def test_over_a_sequence_one_size_is_given_with_a_click(block):
    x = sequence(12, 8)
    (remedy,) = block.facts(x).misfit.remedies
    (mended,) = edits.apply_remedy((block,), block.uid, remedy)
    assert mended.facts(x).misfit is None
    y = made(mended, x)(torch.randn(1, *x.dims))
    assert tuple(y.shape[1:]) == mended.facts(x).y.dims


@for_each(
    ("block", "x", "words"),
    [
        (TransposedConvolution(), image(1, 7, 7), "(7 − 1)·2 − 2·1 + 3 + 0 + 1 = 14"),
        (Upsample(factor=(2, 3)), image(1, 7, 7), "height 7 · 2 = 14; width 7 · 3 = 21"),
        (GroupNorm(groups=2), image(6, 2, 2), "6 / 2 = 3 channels in a group, 12 numbers"),
        (SpaceToDepth(), image(1, 7, 8), "height ⌈7 / 2⌉ = 4; width 8 / 2 = 4"),
        (Reshape(dims=(2, -1)), image(1, 4, 4), "1 · 4 · 4 = 16 = 2 · 8"),
    ],
)
def test_what_comes_out_is_worked_out_in_numbers(block, x, words):
    assert str(block.arithmetic(x)) == words
