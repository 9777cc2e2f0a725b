"""Guesses at templates that add or multiply: residuals, inverted bottlenecks, gates. Knows no torch."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

from camplab.assembly.importing.guessing import Blocks, Guess, drop_in, every, joins, make, share_of
from camplab.blocks.activation import Activation
from camplab.blocks.base import Block
from camplab.blocks.batch_norm import BatchNorm
from camplab.blocks.compound import Template
from camplab.blocks.convolution import Convolution
from camplab.blocks.shape import Shape
from camplab.blocks.structure import Parallel


def _residual(blocks: Blocks, _: Shape) -> Iterator[Template]:
    if len(blocks) < 2 or not joins(blocks[0], "add") or not isinstance(blocks[1], Activation):
        return
    convolutions = every(Convolution, blocks[0].branches[0])
    if len(convolutions) not in (2, 3):
        return
    last, middle = convolutions[-1], convolutions[-2]
    settings: dict[str, Any] = {
        "channels": last.out_channels,
        "stride": max((one.stride for one in convolutions), key=str),
        "activation": blocks[1].kind,
        "batch_norm": bool(every(BatchNorm, blocks[:1])),
    }
    if len(convolutions) == 2:
        yield from make("residual", kind="basic", **settings)
        return
    groups = middle.out_channels if middle.groups == "depthwise" else middle.groups
    width = -(-middle.out_channels // groups * 256 // last.out_channels)
    if width.bit_count() == 1:  # other widths are RegNet's, of which this template can say some stages and not others
        yield from make("residual", kind="bottleneck", groups=groups, width=width, **settings)


def _squeeze_excite(blocks: Blocks, _: Shape) -> Iterator[Template]:
    if not joins(blocks[0], "multiply"):
        return
    convolutions, curves = every(Convolution, blocks[:1]), every(Activation, blocks[:1])
    if len(convolutions) == 2 and len(curves) == 2:
        yield from make("squeeze_excite", width=convolutions[0].out_channels,
                         activation=curves[0].kind, gate=curves[1].kind)  # fmt: skip


def _inverted_bottleneck(blocks: Blocks, x: Shape) -> Iterator[Template]:
    """One that adds its input is a Parallel; one that changes the shape is a row of 5 to 9 blocks."""
    body = blocks[0].branches[0] if isinstance(blocks[0], Parallel) and joins(blocks[0], "add") else blocks[:9]
    row = [block for block in body if isinstance(block, Convolution)]
    at = next((number for number, one in enumerate(row) if one.groups == "depthwise"), 9)
    if at > 1 or len(row) < at + 2 or not isinstance(body[0], Convolution):
        return
    window, last = row[at], row[at + 1]
    end = body.index(last)
    norm, curve, gates = body[1], body[2], [block for block in body[:end] if joins(block, "multiply")]
    if not isinstance(norm, BatchNorm) or not isinstance(curve, Activation):
        return
    yield from make(
        "inverted_bottleneck", channels=last.out_channels, expansion=share_of(window.out_channels, x.channels),
        kernel=window.kernel, stride=window.stride, activation=curve.kind, eps=norm.eps, momentum=norm.momentum,
        drop=drop_in(body), **_gate(gates),
    )  # fmt: skip


def _gate(gates: Sequence[Block]) -> dict[str, Any]:
    convolutions, curves = every(Convolution, tuple(gates)), every(Activation, tuple(gates))
    if len(convolutions) != 2 or len(curves) != 2:
        return {}
    return {"gate": curves[1].kind, "gate_width": convolutions[0].out_channels, "gate_activation": curves[0].kind}


RESIDUAL: tuple[Guess, ...] = (_residual, _squeeze_excite, _inverted_bottleneck)
