"""A task that does not ship, of two phases: a GAN on points. The document's half of it; `tests.assembly` has the other.

"Generative Adversarial Nets" (Goodfellow et al. 2014): one stack makes samples of noise, the other tells them apart.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar, Literal

from pydantic import Field

from camplab.blocks.base import Misfit, Remedy
from camplab.blocks.dense import Dense
from camplab.blocks.shape import Shape, vector
from camplab.datasets.base import Data
from camplab.document.tasks.base import NOTHING_TO_LEARN, TASKS, Net, Pass, Task, Work
from camplab.words import Sentence, say


class Forging(Task, tag="forging", title="Forging"):
    """Learns to make samples that cannot be told from real ones."""

    stacks: ClassVar[Mapping[str, Sentence]] = {"generator": say("Generator"), "discriminator": say("Discriminator")}
    phases: ClassVar[Mapping[str, Sentence]] = {"discriminator": say("Discriminator"), "generator": say("Generator")}
    work: ClassVar[Mapping[str, Work]] = {
        "discriminator": Work((Pass("generator"), Pass("discriminator"), Pass("discriminator")), ("discriminator",)),
        "generator": Work((Pass("discriminator", after=("generator",)),), ("generator",)),
    }
    answers: ClassVar[Literal["classes", "numbers", "samples"]] = "samples"
    noise: int = Field(3, ge=1, title="Noise", description="Random numbers that each sample is made of")

    def takes(self, data: Data) -> Sentence | None:
        return None

    def sees(self, stack: str, data: Data, made: Mapping[str, Shape | None]) -> Shape:
        return vector(self.noise) if stack == "generator" else data.shape

    def target(self, data: Data) -> Shape:
        return vector(1)

    def loss(self, data: Data) -> Sentence:
        return say("Binary cross-entropy")

    def misfit(self, stack: str, data: Data, y: Shape, net: Net) -> Misfit | None:
        wanted = data.shape if stack == "generator" else vector(1)
        if y == wanted:
            return None
        way = Remedy(say("Add a layer"), after=(Dense(out_features=wanted.numel),))
        return Misfit(say("{x} has to come out", x=wanted), (way,))

    def beginning(self, data: Data) -> Misfit:
        return Misfit(NOTHING_TO_LEARN)


del TASKS[Forging.tag]  # other tests look at the tasks of the product
