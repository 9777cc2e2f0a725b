"""An autoencoder whose codes a discriminator cannot tell from normal noise, so that one can draw from it.

"Adversarial Autoencoders" (Makhzani et al. 2015).
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

import msgspec

from camplab.blocks.base import Misfit, Remark
from camplab.blocks.shape import Shape
from camplab.datasets.base import Data
from camplab.document.measures import Drawing, Measure, of_losses, of_told
from camplab.document.tasks.autoencoding import Autoencoding
from camplab.document.tasks.base import Pass, Work, before
from camplab.document.tasks.critics import HOW_REAL, beginning_of_critic, misfit_of_critic, remark_of_critic
from camplab.document.tree import Net
from camplab.words import Sentence, say

PHASES = {
    "reconstruction": say("Reconstruction"), "discriminator": say("Discriminator"), "encoder": say("Encoder"),
}  # fmt: skip
CODE_MEAN = Measure("code_mean", say("Mean of the codes, farthest from 0"), when="epoch", drawing=Drawing("codes"))
CODE_DEVIATION = Measure("code_deviation", say("Deviation of the codes"), when="epoch", drawing=Drawing("codes"))
"""Of the noise these are 0 and 1."""
PRIOR, CODE = "score_prior", "score_code"
"""What the discriminator says of noise and of codes, as measures."""


def _measures() -> tuple[Measure, ...]:
    """Of the losses only that of the reconstruction says how good it is: the others are won against each other."""
    *losses, train, validation = of_losses({name: PHASES[name] for name in ("discriminator", "encoder")})
    rivals = (msgspec.structs.replace(each, drawing=Drawing("rivals")) for each in (*losses, train, validation))
    told = (*of_told(PRIOR, say("Of noise"), Drawing("scores")), *of_told(CODE, say("Of codes"), Drawing("scores")))
    return (*rivals, *told, CODE_MEAN, CODE_DEVIATION, *of_losses({"reconstruction": PHASES["reconstruction"]}))


class AdversarialAutoencoding(Autoencoding, tag="adversarial_autoencoding", title="Adversarial autoencoder (AAE)"):
    """Learns to put each sample out again from a code, and to make codes that look like normal noise, so that samples
    can be made of noise."""

    stacks: ClassVar[Mapping[str, Sentence]] = {**Autoencoding.stacks, "discriminator": say("Discriminator")}
    phases: ClassVar[Mapping[str, Sentence]] = PHASES
    work: ClassVar[Mapping[str, Work]] = {
        "reconstruction": Work((Pass("encoder"), Pass("decoder", after=("encoder",))), ("encoder", "decoder")),
        "discriminator": Work((Pass("discriminator"), Pass("discriminator")), ("discriminator",)),
        "encoder": Work((Pass("encoder"), Pass("discriminator", after=("encoder",))), ("encoder",)),
    }
    flow: ClassVar[Sentence | None] = say("data → encoder → decoder → data;  encoder → discriminator ← noise")
    enters: ClassVar[Mapping[str, Sentence]] = {"encoder": say("data"), "discriminator": say("noise")}
    purposes: ClassVar[Mapping[str, Sentence]] = {
        "decoder": say("Mean squared error"), "discriminator": say("Cross-entropy: noise or a code?"),
    }  # fmt: skip
    asked: ClassVar[Mapping[str, Sentence]] = {"discriminator": HOW_REAL}
    normal_codes: ClassVar[bool] = True
    measures: ClassVar[tuple[Measure, ...]] = _measures()

    def sees(self, stack: str, data: Data, made: Mapping[str, Shape | None]) -> Shape:
        return data.shape if stack == "encoder" else before(made, "encoder")

    def comes_from(self, stack: str) -> Sentence | None:
        return say("Noise, and codes") if stack == "discriminator" else super().comes_from(stack)

    def goes_to(self, stack: str) -> Sentence | None:
        return say("To the decoder and the discriminator") if stack == "encoder" else None

    def loss(self, data: Data) -> Sentence:
        return say("Mean squared error; codes like noise")

    def misfit(self, stack: str, data: Data, y: Shape, net: Net) -> Misfit | None:
        return misfit_of_critic(y, net) if stack == "discriminator" else super().misfit(stack, data, y, net)

    def remark(self, stack: str, data: Data, net: Net) -> Remark | None:
        if stack == "discriminator":
            return remark_of_critic(net, logits=True, each_alone=False)
        return super().remark(stack, data, net)

    def beginning(self, data: Data) -> Misfit:
        return beginning_of_critic()
