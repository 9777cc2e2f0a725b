"""Convolution, batch norm and activation in a row: what most templates are made of. No torch."""

from __future__ import annotations

from typing import Literal

from camplab.blocks.activation import Activation
from camplab.blocks.activation import Kind as Curve
from camplab.blocks.base import Block
from camplab.blocks.batch_norm import BatchNorm
from camplab.blocks.convolution import Convolution
from camplab.blocks.sizes import Sizes

Groups = int | Literal["depthwise"]


def normed(
    channels: int,
    kernel: Sizes = 1,
    stride: int = 1,
    *,
    curve: Curve | None = "relu",
    eps: float = 1e-5,
    momentum: float = 0.1,
    groups: Groups = 1,
    padding: Literal["same", 0] = "same",
) -> tuple[Block, ...]:
    """A convolution without bias (the batch norm would subtract it again), batch norm and, with `curve`, activation."""
    convolution = Convolution(
        out_channels=channels, kernel=kernel, stride=stride, padding=padding, groups=groups, bias=False
    )
    norm = BatchNorm(eps=eps, momentum=momentum)
    return (convolution, norm) if curve is None else (convolution, norm, Activation(kind=curve))


def ahead(channels: int, kernel: Sizes = 1) -> tuple[Block, ...]:
    """The other order: batch norm and relu *before* the convolution (He et al. 2016b; DenseNet)."""
    return BatchNorm(), Activation(), Convolution(out_channels=channels, kernel=kernel, bias=False)
