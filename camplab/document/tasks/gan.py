"""Making samples: a generator makes them of noise, a discriminator tells them from real ones, and they learn in turn.

"Generative Adversarial Nets" (Goodfellow et al. 2014), and two of its other losses.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Annotated, ClassVar, Literal

import msgspec
from pydantic import Field

from camplab.blocks.base import Misfit, Remark
from camplab.blocks.choice_words import Words
from camplab.blocks.shape import Shape, vector
from camplab.datasets.base import Data, on_one_scale
from camplab.document.measures import Drawing, Measure, of_losses, of_told
from camplab.document.tasks.base import Answers, Pass, Task, Work
from camplab.document.tasks.critics import HOW_REAL, beginning_of_critic, misfit_of_critic, remark_of_critic
from camplab.document.tasks.samples import misfit_of_made
from camplab.document.tasks.squashing import before_numbers
from camplab.document.tree import Net
from camplab.words import Sentence, say

REAL, MADE = "score_real", "score_made"
"""What the discriminator says of them, as measures."""
DIVERSITY = Measure("diversity", say("Diversity of made samples"), when="epoch", drawing=Drawing("likeness"))
"""Mean distance of two made samples over that of two real ones, 1 is as diverse."""
DISTANCE = Measure(
    "energy_distance", say("Distance of made from real samples"), when="epoch",
    drawing=Drawing("likeness", better="low"),
)  # fmt: skip
"""Of both as a whole (Székely and Rizzo 2013): what a run is judged by, as its losses do not tell."""
MODES = Measure("modes", say("Clouds that are hit"), when="epoch")
NEAR = Measure(
    "near_modes", say("Made samples within 4 σ of a cloud"), when="epoch", drawing=Drawing("near", "percent")
)
OF_MODES = MODES, NEAR
"""Where the classes of the data are normal clouds."""
LOSSES = tuple(
    msgspec.structs.replace(measure, drawing=Drawing("loss"))
    for measure in of_losses({"discriminator": say("Discriminator"), "generator": say("Generator")})
)
"""A lower one is no better: what one stack loses the other wins."""
Loss = Annotated[
    Literal["non_saturating", "least_squares", "wgan_gp"],
    Words(non_saturating=say("Non-saturating"), least_squares=say("Least squares"), wgan_gp=say("WGAN-GP")),
]


class Gan(Task, tag="gan", title="Generative adversarial network (GAN)"):
    """Learns to make samples that cannot be told from real ones: one network makes them of noise, another judges."""

    stacks: ClassVar[Mapping[str, Sentence]] = {"generator": say("Generator"), "discriminator": say("Discriminator")}
    reader: ClassVar[str] = "discriminator"
    phases: ClassVar[Mapping[str, Sentence]] = {"discriminator": say("Discriminator"), "generator": say("Generator")}
    work: ClassVar[Mapping[str, Work]] = {
        "discriminator": Work((Pass("generator"), Pass("discriminator"), Pass("discriminator")), ("discriminator",)),
        "generator": Work((Pass("discriminator", after=("generator",)),), ("generator",)),
    }
    flow: ClassVar[Sentence | None] = say("noise → generator → discriminator ← data")
    enters: ClassVar[Mapping[str, Sentence]] = {"generator": say("noise"), "discriminator": say("data")}
    asked: ClassVar[Mapping[str, Sentence]] = {"discriminator": HOW_REAL}
    measures: ClassVar[tuple[Measure, ...]] = LOSSES
    answers: ClassVar[Answers] = "made"

    kind: Loss = Field(
        "non_saturating", title="Loss",
        description="What is made small: cross-entropy (Goodfellow 2014), squared distance from 1 and 0 (Mao 2017), "
        "or the distance between real and made samples, with a penalty that keeps it one (Gulrajani 2017)",
    )  # fmt: skip
    noise: int = Field(8, ge=1, le=4096, title="Noise", description="Random numbers that each sample is made of")
    steps: int = Field(
        1, ge=1, le=100, title="Discriminator steps",
        description="Steps of the discriminator with each batch, each against other noise, before one of the generator",
        json_schema_extra={"live": True},
    )  # fmt: skip
    penalty: float = Field(
        10.0, gt=0, le=1000, title="Penalty", description="How much slopes of the discriminator other than 1 count",
        json_schema_extra={"when": {"kind": ["wgan_gp"]}, "live": True},
    )  # fmt: skip

    @property
    def probable(self) -> bool:
        """Whether the sigmoid of a score is how likely the discriminator finds it that a sample is real."""
        return self.kind == "non_saturating"

    def measured(self, data: Data) -> tuple[Measure, ...]:
        real, made = (of_told(name, title, Drawing("scores")) for name, title in self._told().items())
        modes = OF_MODES if data.clouds else ()
        return (*LOSSES, *real, *made, DIVERSITY, *modes, DISTANCE)

    def _told(self) -> Mapping[str, Sentence]:
        """Of probabilities, or of scores that have no bounds."""
        if self.probable:
            return {REAL: say("D(x), of real samples"), MADE: say("D(G(z)), of made samples")}
        return {REAL: say("Score of real samples"), MADE: say("Score of made samples")}

    def working(self) -> Mapping[str, Work]:
        if self.kind != "wgan_gp":
            return self.work
        passes, learns = self.work["discriminator"]
        return {**self.work, "discriminator": Work((*passes, Pass("discriminator")), learns)}

    def takes(self, data: Data) -> Sentence | None:
        return say("tokens are only names: no generator can put them out") if data.shape.kind == "tokens" else None

    def sees(self, stack: str, data: Data, made: Mapping[str, Shape | None]) -> Shape:
        return vector(self.noise) if stack == "generator" else data.shape

    def comes_from(self, stack: str) -> Sentence | None:
        return say("Noise") if stack == "generator" else say("Real and made samples")

    def goes_to(self, stack: str) -> Sentence | None:
        return say("To the discriminator") if stack == "generator" else None

    def target(self, data: Data) -> Shape:
        return vector(1)

    def loss(self, data: Data) -> Sentence:
        return {
            "non_saturating": say("Cross-entropy: real or made?"),
            "least_squares": say("Squared distance: 1 for real, 0 for made"),
            "wgan_gp": say("Score of real over made, slopes near 1"),
        }[self.kind]

    def misfit(self, stack: str, data: Data, y: Shape, net: Net) -> Misfit | None:
        return misfit_of_made(data.shape, y, net) if stack == "generator" else misfit_of_critic(y, net)

    def remark(self, stack: str, data: Data, net: Net) -> Remark | None:
        if stack == "generator":
            return before_numbers(net, data.shape.numel) if on_one_scale(data) else None
        return remark_of_critic(net, logits=self.probable, each_alone=self.kind == "wgan_gp")

    def beginning(self, data: Data) -> Misfit:
        return beginning_of_critic()
