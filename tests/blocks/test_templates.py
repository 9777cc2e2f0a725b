"""What templates stand for: the arrangements of their papers, and what they say where they cannot be."""

from __future__ import annotations

import pytest

from camplab.blocks.base import Block
from camplab.blocks.convolution import Convolution
from camplab.blocks.dense_block import DenseBlock
from camplab.blocks.fire import Fire
from camplab.blocks.gate import SqueezeExcite
from camplab.blocks.inception_v3 import InceptionV3
from camplab.blocks.inverted_bottleneck import InvertedBottleneck
from camplab.blocks.residual import Residual
from camplab.blocks.shape import Shape, image, sequence
from camplab.blocks.shuffle_unit import ShuffleUnit
from camplab.blocks.structure import Parallel
from camplab.blocks.transition import Transition
from camplab.blocks.unet_level import UNetLevel
from camplab.blocks.vgg import VGGBlock
from camplab.blocks.walk import trace
from camplab.document import edits
from tests.for_each import for_each

X = image(16, 8, 8)


def tags(blocks: tuple[Block, ...]) -> list[str]:
    return [block.tag for block in blocks]


def leaves(blocks: tuple[Block, ...], x: Shape) -> list[Block]:
    """The layers that run, in order."""
    found: list[Block] = []
    for block in blocks:
        chains = block.facts(x).chains
        inner = [part.block for chain in chains for part in chain]
        found += inner_leaves(block, x) if inner else [block]
        x = block.facts(x).y or x
    return found


def inner_leaves(block: Block, x: Shape) -> list[Block]:
    return [leaf for chain in block.facts(x).chains for leaf in leaves(tuple(part.block for part in chain), x)]


def convolutions(block: Block, x: Shape = X) -> list[Convolution]:
    return [leaf for leaf in inner_leaves(block, x) if isinstance(leaf, Convolution)]


def test_a_pre_activation_block_has_nothing_after_its_sum() -> None:
    (block,) = Residual(kind="pre_activation", channels=16).expand(X)
    assert isinstance(block, Parallel)
    assert block.branches[1] == ()
    assert tags(block.branches[0]) == ["batch_norm", "activation", "convolution"] * 2


def test_where_the_shape_changes_its_shortcut_begins_after_the_first_norm() -> None:
    first, curve, block = Residual(kind="pre_activation", channels=32, stride=2).expand(X)
    assert (first.tag, curve.tag) == ("batch_norm", "activation")
    assert isinstance(block, Parallel)
    assert tags(block.branches[1]) == ["convolution"]


@pytest.mark.parametrize(
    ("settings", "middle", "params"),
    [({}, 64, 70_400), ({"groups": 32, "width": 4}, 128, 71_168), ({"width": 128}, 128, 214_016)],
    ids=["ResNet", "ResNeXt", "Wide ResNet"],
)
def test_groups_and_width_shape_the_middle_of_a_bottleneck(settings: dict, middle: int, params: int) -> None:
    block, x = Residual(kind="bottleneck", channels=256, **settings), image(256, 7, 7)
    assert [layer.out_channels for layer in convolutions(block, x)] == [middle, middle, 256]
    assert block.facts(x).params == params


def test_torchvision_puts_the_stride_at_the_3x3_window() -> None:
    body = convolutions(Residual(kind="bottleneck", channels=64, stride=2))
    assert [(layer.kernel, layer.stride) for layer in body] == [(1, 1), (3, 2), (1, 1), (1, 2)]


def test_a_dense_block_grows_and_a_transition_halves() -> None:
    y = DenseBlock(layers=6, growth=32).shape(image(64, 56, 56))
    assert y == image(256, 56, 56)
    assert Transition().shape(y) == image(128, 28, 28)
    assert Transition(compression=0.1).shape(image(5, 8, 8)).channels == 1


@pytest.mark.parametrize(("channels", "stride", "added"), [(16, 1, True), (24, 1, False), (16, 2, False)])
def test_an_inverted_bottleneck_is_added_only_where_the_shape_stays(channels: int, stride: int, added: bool) -> None:
    block = InvertedBottleneck(channels=channels, stride=stride, drop=0.2)
    assert (tags(block.expand(X)) == ["parallel"]) is added
    assert any(leaf.tag == "stochastic_depth" for leaf in inner_leaves(block, X)) is added


def test_an_expansion_of_1_needs_no_layer_that_widens() -> None:
    assert [layer.kernel for layer in convolutions(InvertedBottleneck(expansion=1))] == [3, 1]


def test_the_gate_of_an_inverted_bottleneck_stands_in_its_wide_middle() -> None:
    block = InvertedBottleneck(gate="hardsigmoid", gate_width=8, channels=24)
    assert [layer.out_channels for layer in convolutions(block)] == [96, 96, 8, 96, 24]


def test_a_gate_has_the_width_it_is_told_or_that_of_its_ratio() -> None:
    assert [layer.out_channels for layer in convolutions(SqueezeExcite(width=5))] == [5, 16]
    assert [layer.out_channels for layer in convolutions(SqueezeExcite(ratio=8))] == [2, 16]


def test_a_shuffle_unit_shares_out_where_the_shape_stays_and_else_looks_twice() -> None:
    same, shuffle = ShuffleUnit(channels=16).expand(X)
    other, _ = ShuffleUnit(channels=32, stride=2).expand(X)
    assert (same.split, other.split) == (True, False)
    assert shuffle.tag == "channel_shuffle"
    assert ShuffleUnit(channels=32, stride=2).shape(X) == image(32, 4, 4)


def test_an_odd_number_of_channels_has_no_halves() -> None:
    misfit = ShuffleUnit(channels=15).facts(X).misfit
    assert misfit is not None
    assert str(misfit) == "15 channels have no two equal halves"
    assert [remedy.change for remedy in misfit.remedies] == [{"channels": 16}]


def test_a_fire_module_squeezes_then_expands() -> None:
    assert [(layer.out_channels, layer.kernel) for layer in convolutions(Fire())] == [(16, 1), (64, 1), (64, 3)]


@for_each(
    ("form", "x", "y"),
    [
        ("A", (192, 35, 35), (256, 35, 35)), ("B", (288, 35, 35), (768, 17, 17)), ("C", (768, 17, 17), (768, 17, 17)),
        ("D", (768, 17, 17), (1280, 8, 8)), ("E", (1280, 8, 8), (2048, 8, 8)),
    ],
)  # fmt: skip
def test_the_forms_of_inception_v3_have_the_shapes_of_the_paper(form: str, x: tuple, y: tuple) -> None:
    assert InceptionV3(form=form).shape(image(*x)) == image(*y)


def test_a_u_net_keeps_the_size_and_doubles_the_channels_on_its_way_down() -> None:
    block = UNetLevel(levels=2, channels=8)
    assert block.shape(X) == image(8, 8, 8)
    assert [layer.out_channels for layer in convolutions(block)] == [8, 8, 16, 16, 32, 32, 16, 16, 8, 8]


def test_a_u_net_says_how_often_a_picture_can_be_halved() -> None:
    misfit = UNetLevel(levels=3).facts(image(1, 12, 8)).misfit
    assert misfit is not None
    assert str(misfit) == "12×8 pixels can be halved 2 times without a rest, not 3 times"
    enlarge, fewer = misfit.remedies
    assert str(enlarge.title) == "Enlarge it to 16×8 px first"
    assert trace((*enlarge.before, UNetLevel(levels=3)), image(1, 12, 8)).y == image(16, 16, 8)
    assert fewer.change == {"levels": 2}
    (enlarge,) = UNetLevel().facts(image(1, 7, 7)).misfit.remedies
    assert trace((*enlarge.before, UNetLevel()), image(1, 7, 7)).y == image(16, 8, 8)
    assert UNetLevel(levels=8).facts(image(1, 7, 7)).misfit.remedies == ()  # that would be another picture


def test_templates_for_images_also_run_along_a_sequence() -> None:
    for block in (DenseBlock(), Transition(), Fire(), ShuffleUnit(), InvertedBottleneck(gate="sigmoid")):
        assert block.facts(sequence(8, 16)).misfit is None, block.tag


@for_each("block, x", [(VGGBlock(), image(16, 1, 1)), (VGGBlock(), sequence(1, 4)), (Transition(), image(16, 1, 8))])
def test_a_template_that_has_nothing_to_halve_goes_on_without_its_pooling(block: Block, x: Shape) -> None:
    misfit = trace((block,), x).chain[0].misfit
    assert misfit is not None
    assert str(misfit).startswith("it halves its input, and here comes")
    (way,) = misfit.remedies
    mended = edits.apply_remedy((block, block.changed()), block.uid, way)
    assert "pooling" not in tags(mended)
    found = trace(mended[:-1], x).y
    assert found is not None
    assert found.spatial == x.spatial
