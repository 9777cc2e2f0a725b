"""The methods that explain an answer, as the menu and the command line have them. Knows no torch and no Qt."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

from camplab.document.project import Project
from camplab.runs.events import GRAD_CAM, INTEGRATED_GRADIENTS, LESION, MAXIMISATION, OCCLUSION, SALIENCY
from camplab.words import Sentence, say

Needs = Literal["answer", "block", "unit"]


@dataclass(frozen=True)
class Method:
    """One way to ask why. `needs`: what has to be chosen for it; `patient`: it is looked at while the network rests."""

    kind: str
    title: Sentence
    about: Sentence
    needs: frozenset[Needs] = frozenset({"answer"})
    patient: bool = False


METHODS: Mapping[str, Method] = {method.kind: method for method in (
    Method(SALIENCY, say("Saliency"),
           say("How much a small change of each input moves the score: the gradient dS/dx (Simonyan 2013)")),
    Method(INTEGRATED_GRADIENTS, say("Integrated gradients"),
           say("Shares the rise of the score from a baseline to this sample out among the inputs (Sundararajan 2017)"),
           patient=True),
    Method(GRAD_CAM, say("Grad-CAM"),
           say("Where in the maps of a block the score finds what speaks for it (Selvaraju 2017)"),
           frozenset({"answer", "block"})),
    Method(OCCLUSION, say("Occlusion"),
           say("What the score loses when a part of the sample is covered (Zeiler 2014)"), patient=True),
    Method(LESION, say("Lesion"),
           say("How well the network does on all validation samples when a block is bypassed (Veit 2016)"),
           frozenset(), patient=True),
    Method(MAXIMISATION, say("Best input of a unit"),
           say("A sample made to drive one unit of a block as high as it goes (Erhan 2009)"),
           frozenset({"block", "unit"}), patient=True),
)}  # fmt: skip
"""By kind, as the menu has them."""
BY_SMALL_CHANGES = frozenset({SALIENCY, INTEGRATED_GRADIENTS, MAXIMISATION})
"""Those that change the numbers of a sample little by little."""


def refused(kind: str, project: Project) -> Sentence | None:
    """Why the network of this project cannot be asked in this way; None when it can."""
    needs = METHODS[kind].needs if kind in METHODS else frozenset()
    if project.task.answers == "made" and needs:
        return say("this network makes samples of noise: it answers to none of the data, so that there is nothing to "
                   "explain")  # fmt: skip
    if project.task.answers == "samples" and "answer" in needs:
        return say("this network puts its sample out again: there is no single answer to explain; lesions and the best "
                   "input of a unit can be asked for")  # fmt: skip
    if kind in BY_SMALL_CHANGES and project.data.shape.kind == "tokens":
        return say("tokens are names, which cannot change a little, so this method has no gradient to follow: look at "
                   "occlusion, lesions or attention instead")  # fmt: skip
    return None
