"""Putting a sample out again, through a narrow place: an encoder and a decoder that are trained together."""

from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from camplab.blocks.base import Misfit, Remark
from camplab.blocks.shape import Shape
from camplab.datasets.base import Data, on_one_scale
from camplab.document.tasks.base import Answers, Task, before
from camplab.document.tasks.samples import beginning_of_sample, misfit_of_sample
from camplab.document.tasks.squashing import before_numbers
from camplab.document.tree import Net
from camplab.words import Sentence, say


class Autoencoding(Task, tag="autoencoding", title="Autoencoding"):
    """Learns to put each sample out again after an encoder has made it small: what matters in it has to stay."""

    stacks: ClassVar[Mapping[str, Sentence]] = {"encoder": say("Encoder"), "decoder": say("Decoder")}
    codes: ClassVar[tuple[str, str] | None] = ("encoder", "decoder")
    answers: ClassVar[Answers] = "samples"

    def takes(self, data: Data) -> Sentence | None:
        return say("tokens are only names: no decoder can put them out") if data.shape.kind == "tokens" else None

    def sees(self, stack: str, data: Data, made: Mapping[str, Shape | None]) -> Shape:
        return data.shape if stack == "encoder" else before(made, "encoder")

    def comes_from(self, stack: str) -> Sentence | None:
        return say("From the encoder") if stack == "decoder" else None

    def goes_to(self, stack: str) -> Sentence | None:
        return say("To the decoder") if stack == "encoder" else None

    def target(self, data: Data) -> Shape:
        return data.shape

    def loss(self, data: Data) -> Sentence:
        return say("Mean squared error")

    def misfit(self, stack: str, data: Data, y: Shape, net: Net) -> Misfit | None:
        return None if stack == "encoder" else misfit_of_sample(data.shape, y, net)

    def remark(self, stack: str, data: Data, net: Net) -> Remark | None:
        """Standardised samples lie on both sides of 0; pixels as they are may well lie between two bounds."""
        return before_numbers(net, data.shape.numel) if stack == "decoder" and on_one_scale(data) else None

    def beginning(self, data: Data) -> Misfit:
        return beginning_of_sample(data.shape)
