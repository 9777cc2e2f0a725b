"""The receptive field is what a gradient at one output cell reaches in the input."""

from __future__ import annotations

from fractions import Fraction

import pytest
import torch
from hypothesis import given, settings
from hypothesis import strategies as st

from camplab.assembly.module import build
from camplab.blocks.convolution import Convolution
from camplab.blocks.flatten import Flatten
from camplab.blocks.inception import Inception
from camplab.blocks.pooling import Pooling
from camplab.blocks.receptive import WHOLE, receptive_fields
from camplab.blocks.recurrent import Recurrent
from camplab.blocks.residual import Residual
from camplab.blocks.self_attention import SelfAttention
from camplab.blocks.shape import image, sequence, vector
from camplab.blocks.space_to_depth import SpaceToDepth
from camplab.blocks.structure import Repeat
from camplab.blocks.to_sequence import ToSequence
from camplab.blocks.transposed_convolution import TransposedConvolution
from camplab.blocks.upsample import Upsample
from camplab.blocks.walk import trace
from tests.for_each import for_each

FEW = settings(max_examples=max(10, settings.default.max_examples // 3))
windows = st.one_of(
    st.builds(
        Convolution,
        out_channels=st.just(2),
        kernel=st.integers(1, 4) | st.tuples(st.integers(1, 4), st.integers(1, 4)),
        stride=st.integers(1, 2),
        padding=st.integers(0, 2),
        dilation=st.integers(1, 2),
    ),
    st.builds(Pooling, kind=st.just("average"), kernel=st.integers(1, 3), stride=st.none() | st.integers(1, 2)),
)
enlarging = st.one_of(
    st.builds(
        TransposedConvolution,
        out_channels=st.just(2),
        kernel=st.integers(1, 4),
        stride=st.integers(1, 3),
        padding=st.integers(0, 2),
        dilation=st.integers(1, 2),
    ),
    st.builds(Upsample, factor=st.integers(1, 3), mode=st.sampled_from(["nearest", "bilinear"])),
    st.builds(Upsample, size=st.integers(4, 30), mode=st.sampled_from(["nearest", "bilinear"])),
    st.builds(SpaceToDepth, factor=st.integers(1, 3)),
)


@FEW
@given(stack=st.lists(windows, min_size=1, max_size=3).map(tuple), data=st.data())
def test_it_is_what_the_gradient_reaches(stack, data):
    found = _seen_and_reached(stack, data)
    if found is None:
        return
    seen, reached = found
    assert _within(reached, seen)
    if all(block.dilation == 1 for block in stack if isinstance(block, Convolution)) and all(
        _reaches_every_cell(block) for block in stack
    ):
        assert reached == seen


@FEW
@given(stack=st.lists(windows | enlarging, min_size=1, max_size=3).map(tuple), data=st.data())
def test_the_gradient_reaches_no_further_behind_layers_that_enlarge(stack, data):
    found = _seen_and_reached(stack, data)
    if found is not None:
        assert _within(found[1], found[0])


def _seen_and_reached(stack, data):
    """First pixel and the one behind the last per axis, by the rule and by the gradient of a cell; None for none."""
    x = image(1, 18, 17)
    followed = trace(stack, x)
    if followed.y is None or followed.y.numel > 100_000:
        return None
    position = tuple(data.draw(st.integers(0, size - 1)) for size in followed.y.spatial)
    pixels = torch.zeros(1, *x.dims, requires_grad=True)
    network = build(followed)
    for parameter in network.parameters():
        torch.nn.init.constant_(parameter, 1.0)
    network(pixels)[0, :, position[0], position[1]].sum().backward()
    reached = pixels.grad[0, 0].nonzero()
    if len(reached) == 0:
        return None  # it sees nothing but padding, of the input or between the layers
    seen = receptive_fields(followed)[followed.names[-1]].cells(position, x.spatial)
    return seen, tuple(zip(reached.amin(0).tolist(), (reached.amax(0) + 1).tolist(), strict=True))


def _within(inner, outer):
    return all(a >= b and c <= d for (a, c), (b, d) in zip(inner, outer, strict=True))


def _reaches_every_cell(block: Convolution | Pooling) -> bool:
    """No gaps between neighbouring windows, and no padding, which may cut off what a later window looks at."""
    kernel = block.kernel if isinstance(block.kernel, tuple) else (block.kernel, block.kernel)
    return block.padding == 0 and all((block.stride or min(kernel)) <= k for k in kernel)


def test_two_small_windows_see_as_much_as_one_large_one():
    small = trace((Repeat(times=2, body=(Convolution(kernel=3),)),), image(1, 9, 9))
    large = trace((Convolution(kernel=5),), image(1, 9, 9))
    assert receptive_fields(small)["stage1"].size == receptive_fields(large)["conv1"].size == (5, 5)
    assert receptive_fields(small)["stage1.0"].size == (3, 3)


def test_branches_see_together_what_one_of_them_sees():
    fields = receptive_fields(trace((Inception(),), image(3, 16, 16)))
    assert fields["inception1"].size == (5, 5)
    assert fields["inception1.branches.0.1"].size == (1, 1)
    assert fields["inception1"].start == (-2, -2)


def test_a_residual_block_sees_what_its_layers_see():
    assert receptive_fields(trace((Residual(channels=3),), image(3, 16, 16)))["residual1"].size == (5, 5)


@pytest.mark.parametrize(
    ("stack", "x"),
    [((Flatten(),), image(1, 8, 8)), ((Recurrent(),), sequence(8, 8)), ((SelfAttention(),), sequence(8, 8))],
)
def test_some_blocks_see_everything(stack, x):
    assert list(receptive_fields(trace(stack, x)).values()) == [WHOLE]


def test_a_vector_is_seen_whole():
    assert receptive_fields(trace((), vector(3))) == {}


@for_each(
    ("stack", "size", "stride"),
    [
        ((Upsample(),), 1, Fraction(1, 2)),
        ((Upsample(mode="bilinear"),), 2, Fraction(1, 2)),
        ((TransposedConvolution(kernel=4, stride=2, padding=1),), 2, Fraction(1, 2)),
        ((TransposedConvolution(kernel=2, stride=2, padding=0),), 1, Fraction(1, 2)),
        ((Upsample(), Convolution(kernel=3)), 2, Fraction(1, 2)),
        ((Upsample(), Pooling(kernel=2)), 2, 1),
        ((SpaceToDepth(),), 2, 2),
        ((Pooling(kernel=2), Convolution(kernel=3), Upsample()), 7, 1),
    ],
)
def test_a_layer_that_enlarges_takes_smaller_steps_over_the_input(stack, size, stride):
    followed = trace(stack, image(1, 16, 16))
    field = receptive_fields(followed)[followed.names[-1]]
    assert field.size == (size, size)
    assert field.stride == (stride, stride)


def test_a_patch_is_what_its_step_sees():
    fields = receptive_fields(trace((Convolution(kernel=2, stride=2, padding=0), ToSequence()), image(1, 8, 8)))
    assert fields["patches1"].size == (2, 2)
    assert fields["patches1"].stride == (2, 2)
