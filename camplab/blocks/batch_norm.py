"""Batch norm: bring each channel to mean 0 and variance 1 over the batch."""

from __future__ import annotations

from math import prod
from typing import Any, ClassVar

from pydantic import Field

from camplab.blocks.base import Leaf
from camplab.blocks.call import Call
from camplab.blocks.embedding import want_numbers
from camplab.blocks.input_checks import refuse_grid
from camplab.blocks.keeps import INPUT, Keeps
from camplab.blocks.known_as import KnownAs, known
from camplab.blocks.shape import Shape
from camplab.blocks.weights import Weights
from camplab.words import say


class BatchNorm(Leaf, tag="batch_norm", title="Batch norm", family="normalisation"):
    """Brings each channel to mean 0 and variance 1 over the batch, then scales and shifts it by learned numbers."""

    order: ClassVar[int] = 10
    kept: ClassVar[Keeps] = INPUT
    known_as: ClassVar[tuple[KnownAs, ...]] = (
        known(
            "nn.BatchNorm2d, nn.BatchNorm1d, nn.SyncBatchNorm, BatchNormalization, bn, "
            "배치 놈, 배치 노름, 배치 노멀라이제이션"
        ),
    )
    help = """$y = \\gamma \\, (x - \\mu_B) / \\sqrt{\\sigma_B^2 + \\epsilon} + \\beta$

In training $\\mu_B, \\sigma_B^2$ are those of the batch (for images: of all pixels of a channel); for validation a
running mean is used: $\\mu \\leftarrow (1 - m) \\, \\mu + m \\, \\mu_B$ with momentum $m$.

**Use it** after a convolution or dense layer, before the activation: deep networks train faster and forgive a bad
start.

**Typical mistakes:** a batch of one sample (nothing to compare with); forgetting that the network behaves differently
in training and in validation; a bias in the layer before it (it is subtracted again).

Ioffe & Szegedy 2015, *Batch normalization*, algorithm 1."""

    eps: float = Field(1e-5, gt=0, le=1, title="Epsilon", description="Keeps the division away from zero")
    momentum: float = Field(0.1, gt=0, le=1, title="Momentum", description="How fast the running mean follows")

    def stem(self) -> str:
        return "bn"

    def shape(self, x: Shape) -> Shape:
        want_numbers(x, say("batch norm works on numbers; tokens are only names, embed them first"))
        refuse_grid(x, say("batch norm wants the channels of an image first; here comes {kind} of {x}"))
        return x

    def weights(self, x: Shape) -> Weights:
        n = (x.channels,)
        buffers: dict[str, tuple[int, ...]] = {"running_mean": n, "running_var": n, "num_batches_tracked": ()}
        return Weights({"weight": n, "bias": n}, buffers, f"2 × {n[0]}")

    def least_batch(self, x: Shape) -> int:
        return 2 if prod(x.spatial) == 1 else 1  # one number for each channel has no spread

    def layer(self, x: Shape) -> Call:
        unusual: dict[str, Any] = {} if self.eps == 1e-5 else {"eps": self.eps}
        unusual |= {} if self.momentum == 0.1 else {"momentum": self.momentum}
        target = {"image": "nn.BatchNorm2d", "sequence": "SequenceBatchNorm1d"}.get(x.kind, "nn.BatchNorm1d")
        return Call(target, x.channels, **unusual)
