"""Which template some blocks might be, with which settings: guesses, to be checked. Knows no torch."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from itertools import takewhile
from typing import Any, TypeVar

from pydantic import ValidationError

from camplab.blocks.activation import Activation
from camplab.blocks.base import REGISTRY, Block
from camplab.blocks.batch_norm import BatchNorm
from camplab.blocks.channel_shuffle import ChannelShuffle
from camplab.blocks.compound import Structure, Template
from camplab.blocks.convolution import Convolution
from camplab.blocks.dense import Dense
from camplab.blocks.layer_norm import LayerNorm
from camplab.blocks.layer_scale import LayerScale
from camplab.blocks.pooling import Pooling
from camplab.blocks.self_attention import SelfAttention
from camplab.blocks.shape import Shape
from camplab.blocks.stochastic_depth import StochasticDepth
from camplab.blocks.structure import Parallel
from camplab.blocks.window_attention import WindowAttention

Blocks = tuple[Block, ...]
Guess = Callable[[Blocks, Shape], Iterator[Template]]
"""Templates that the first of some blocks may have come from."""
B = TypeVar("B", bound=Block)


def _all(kind: type[B], blocks: Blocks) -> list[B]:
    """Every block of this kind, those in branches too, in running order."""
    found: list[B] = []
    for block in blocks:
        if isinstance(block, kind):
            found.append(block)
        if isinstance(block, Structure):
            found += [inner for branch in block.children() for inner in _all(kind, branch)]
    return found


def _is(block: Block | None, merge: str, branches: int = 2) -> bool:
    return isinstance(block, Parallel) and block.merge == merge and len(block.branches) == branches


def _make(tag: str, **settings: Any) -> Iterator[Template]:
    """The template, unless a setting is out of its bounds."""
    try:
        made = REGISTRY[tag].model_validate(settings)
    except (ValidationError, KeyError):
        return
    if isinstance(made, Template):
        yield made


def _residual(blocks: Blocks, x: Shape) -> Iterator[Template]:
    if len(blocks) < 2 or not _is(blocks[0], "add") or not isinstance(blocks[1], Activation):
        return
    convolutions = _all(Convolution, blocks[0].branches[0])  # type: ignore[attr-defined]
    if len(convolutions) not in (2, 3):
        return
    last, middle = convolutions[-1], convolutions[-2]
    settings: dict[str, Any] = {
        "channels": last.out_channels,
        "stride": max((one.stride for one in convolutions), key=str),
        "activation": blocks[1].kind,
        "batch_norm": bool(_all(BatchNorm, blocks[:1])),
    }
    if len(convolutions) == 2:
        yield from _make("residual", kind="basic", **settings)
        return
    groups = middle.out_channels if middle.groups == "depthwise" else middle.groups
    width = -(-middle.out_channels // groups * 256 // last.out_channels)
    if width.bit_count() == 1:  # other widths are RegNet's, of which this template can say some stages and not others
        yield from _make("residual", kind="bottleneck", groups=groups, width=width, **settings)


def _squeeze_excite(blocks: Blocks, x: Shape) -> Iterator[Template]:
    if not _is(blocks[0], "multiply"):
        return
    convolutions, curves = _all(Convolution, blocks[:1]), _all(Activation, blocks[:1])
    if len(convolutions) == 2 and len(curves) == 2:
        yield from _make("squeeze_excite", width=convolutions[0].out_channels,
                         activation=curves[0].kind, gate=curves[1].kind)  # fmt: skip


def _inverted_bottleneck(blocks: Blocks, x: Shape) -> Iterator[Template]:
    """One that adds its input is a Parallel; one that changes the shape is a row of 5 to 9 blocks."""
    body = blocks[0].branches[0] if isinstance(blocks[0], Parallel) and _is(blocks[0], "add") else blocks[:9]
    row = [block for block in body if isinstance(block, Convolution)]
    at = next((number for number, one in enumerate(row) if one.groups == "depthwise"), 9)
    if at > 1 or len(row) < at + 2 or not isinstance(body[0], Convolution):
        return
    window, last = row[at], row[at + 1]
    end = body.index(last)
    norm, curve, gates = body[1], body[2], [block for block in body[:end] if _is(block, "multiply")]
    if not isinstance(norm, BatchNorm) or not isinstance(curve, Activation):
        return
    yield from _make(
        "inverted_bottleneck", channels=last.out_channels, expansion=_share(window.out_channels, x.channels),
        kernel=window.kernel, stride=window.stride, activation=curve.kind, eps=norm.eps, momentum=norm.momentum,
        drop=_drop(body), **_gate(gates),
    )  # fmt: skip


def _gate(gates: list[Block]) -> dict[str, Any]:
    convolutions, curves = _all(Convolution, tuple(gates)), _all(Activation, tuple(gates))
    if len(convolutions) != 2 or len(curves) != 2:
        return {}
    return {"gate": curves[1].kind, "gate_width": convolutions[0].out_channels, "gate_activation": curves[0].kind}


def _share(part: int, whole: int) -> float:
    """`part / whole` with as few digits as give `part` back."""
    return next((share for n in range(6) if round(whole * (share := round(part / whole, n))) == part), part / whole)


def _shuffle_unit(blocks: Blocks, x: Shape) -> Iterator[Template]:
    if len(blocks) > 1 and _is(blocks[0], "concat") and isinstance(blocks[1], ChannelShuffle):
        convolutions = _all(Convolution, blocks[:1])
        strides = {one.stride for one in convolutions}
        yield from _make("shuffle_unit", channels=2 * convolutions[-1].out_channels, stride=max(strides, key=str))


def _fire(blocks: Blocks, x: Shape) -> Iterator[Template]:
    if len(blocks) > 2 and isinstance(blocks[0], Convolution) and _is(blocks[2], "concat"):
        ones = _all(Convolution, blocks[2:3])
        if len(ones) == 2:
            yield from _make("fire", squeeze=blocks[0].out_channels, ones=ones[0].out_channels,
                             threes=ones[1].out_channels)  # fmt: skip


def _dense_block(blocks: Blocks, x: Shape) -> Iterator[Template]:
    row = tuple(takewhile(lambda block: _is(block, "concat") and () in block.children(), blocks))  # type: ignore[attr-defined]
    convolutions = _all(Convolution, row[:1])
    if len(convolutions) == 2:
        growth = convolutions[1].out_channels
        yield from _make("dense_block", layers=len(row), growth=growth,
                         squeeze=convolutions[0].out_channels // growth)  # fmt: skip


def _transition(blocks: Blocks, x: Shape) -> Iterator[Template]:
    if len(blocks) > 3 and isinstance(blocks[2], Convolution) and isinstance(blocks[3], Pooling):
        yield from _make("transition", compression=_share(blocks[2].out_channels, x.channels))


def _vgg_block(blocks: Blocks, x: Shape) -> Iterator[Template]:
    row = tuple(takewhile(lambda block: isinstance(block, Convolution | BatchNorm | Activation), blocks))
    convolutions = _all(Convolution, row)
    if len(convolutions) > 0 and len(blocks) > len(row) and isinstance(blocks[len(row)], Pooling):
        normed = bool(_all(BatchNorm, row))
        yield from _make("vgg_block", convolutions=len(convolutions), channels=convolutions[0].out_channels,
                         batch_norm=normed, keep_bias=normed and convolutions[0].bias)  # fmt: skip


def _inception(blocks: Blocks, x: Shape) -> Iterator[Template]:
    if not _is(blocks[0], "concat", 4):
        return
    names = ("ones", "reduce_threes", "threes", "reduce_fives", "fives", "pooled")
    convolutions, norms = _all(Convolution, blocks[:1]), _all(BatchNorm, blocks[:1])
    if len(convolutions) == len(names):
        channels = {name: one.out_channels for name, one in zip(names, convolutions, strict=True)}
        normed: dict[str, Any] = {"batch_norm": True, "eps": norms[0].eps} if norms else {}
        yield from _make("inception", five_is_three=convolutions[4].kernel == 3, **channels, **normed)


def _inception_v3(blocks: Blocks, x: Shape) -> Iterator[Template]:
    if not isinstance(blocks[0], Parallel) or blocks[0].merge != "concat":
        return
    convolutions = _all(Convolution, blocks[:1])
    if len(convolutions) < 4 or not all(blocks[0].branches):
        return
    yield from _make("inception_v3", form="A", pooled=convolutions[-1].out_channels)
    yield from _make("inception_v3", form="C", sevens=convolutions[1].out_channels)
    for form in "BDE":
        yield from _make("inception_v3", form=form)


def _transformer_layer(blocks: Blocks, x: Shape) -> Iterator[Template]:
    attentions, norms, dense = _all(SelfAttention, blocks[:1]), _all(LayerNorm, blocks[:4]), _all(Dense, blocks[:4])
    if _is(blocks[0], "add") and attentions and norms and dense:
        for first in (True, False):
            yield from _make("transformer_layer", heads=attentions[0].heads, width=dense[0].out_features,
                             dropout=attentions[0].dropout, eps=norms[0].eps, norm_first=first)  # fmt: skip


def _convnext_block(blocks: Blocks, x: Shape) -> Iterator[Template]:
    windows, dense, scales = _all(Convolution, blocks[:1]), _all(Dense, blocks[:1]), _all(LayerScale, blocks[:1])
    if _is(blocks[0], "add") and len(windows) == len(scales) == 1 and len(dense) == 2:
        yield from _make(
            "convnext_block", kernel=windows[0].kernel, ratio=dense[0].out_features // x.channels,
            scale=scales[0].value, drop=_drop(blocks[:1]),
        )  # fmt: skip


def _swin_pair(blocks: Blocks, x: Shape) -> Iterator[Template]:
    attentions, dense = _all(WindowAttention, blocks[:4]), _all(Dense, blocks[:4])
    if len(blocks) > 3 and _is(blocks[3], "add") and len(attentions) == 2 and len(dense) == 4:
        yield from _make(
            "swin_pair", heads=attentions[0].heads, window=attentions[0].window, version=attentions[0].version,
            ratio=dense[0].out_features // x.channels, dropout=attentions[0].dropout,
            drop=_drop(blocks[:2]), drop_second=_drop(blocks[2:4]),
        )  # fmt: skip


def _drop(blocks: Blocks) -> float:
    """The share of the first stochastic depth in these, 0 without."""
    return next((block.p for block in _all(StochasticDepth, blocks)), 0.0)


GUESSES: tuple[Guess, ...] = (
    _residual,
    _inverted_bottleneck,
    _squeeze_excite,
    _shuffle_unit,
    _fire,
    _dense_block,
    _transition,
    _vgg_block,
    _inception,
    _inception_v3,
    _transformer_layer,
    _convnext_block,
    _swin_pair,
)
