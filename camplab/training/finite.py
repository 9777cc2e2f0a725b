"""Finds, after the fact, where a NaN or infinity came from. Changes neither weights nor statistics nor chance."""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import Any

import torch
from msgspec.structs import replace
from torch import Tensor, nn

from camplab.runs.events import Fault, FaultKind
from camplab.training.checkpoint import NotFinite
from camplab.training.looking.hooks import tensors
from camplab.training.phase import LearningPhase
from camplab.training.preserved_state import undisturbed
from camplab.training.probes.gradients import owner
from camplab.training.setup import Setup
from camplab.words import Sentence, say

LOWER_AND_GO_ON = say(
    "If it went well until now, lower it and go on: the weights are as they were, only this batch is skipped."
)
LOWER_AND_GO_ON_LATER = say(
    "If it went well until now, lower it and go on: only the rest of this step is skipped, after what has learned "
    "before."
)
GO_ON = say("Go on to skip this batch.")
ADVICE = (
    say("Lower the learning rate and start again: mostly the weights have grown too large in the steps before."),
    LOWER_AND_GO_ON,
    say("Clip the gradients, or put a batch norm before the block."),
)
LATER_ADVICE = (ADVICE[0], LOWER_AND_GO_ON_LATER, ADVICE[2])
"""In a later phase of a step."""
WEIGHTS_ADVICE = (
    say("Start again with a lower learning rate. The last checkpoint, where there is one, still holds numbers."),
)
UNMOVED_ADVICE = (
    say(
        "No weight has moved yet, so no learning rate helps: make the gain of the fresh weights smaller, or put a "
        "batch norm before the block."
    ),
    GO_ON,
)
"""At the first step, or at a rate that moves nothing."""
SHORT_ADVICE = (say("float16 holds no number beyond 65,504; bfloat16 and float32 do."),)
DATA_ADVICE = (say("Look for missing numbers in the data."), GO_ON)
WHILE_PAUSED = (LOWER_AND_GO_ON, LOWER_AND_GO_ON_LATER, GO_ON)
"""What only somebody can do who has paused the run and is still there."""


def not_finite(
    setup: Setup, number: int, batch: tuple[Tensor, Tensor], numbers: Sequence[float], blocks: Sequence[str]
) -> Fault:
    """Why phase `number` of the step on a batch, as the network sees it, was not taken.

    numbers: gradient norm of each parameter of the phase, then the loss. blocks: those whose weights learn.
    """
    broken = next((name for name, value in setup.model.named_parameters() if not bool(value.isfinite().all())), "")
    if broken:
        module = broken.rpartition(".")[0]
        return _fault(setup, _of_weights(module), module, WEIGHTS_ADVICE, "weights_not_finite")
    if not bool(batch[0].isfinite().all()):
        why = say("the data of this batch hold something that is not a number")
        return _fault(setup, why, "", DATA_ADVICE, "data_not_finite")
    advice = LATER_ADVICE if number else UNMOVED_ADVICE if _unmoved(setup) else ADVICE
    module = _first_output(setup, number, batch)
    if module:
        sentence = say("the output of block {block} became infinite or not a number", block=module)
        return _fault(setup, sentence, module, advice)
    *norms, loss = numbers
    phase = setup.phases[number]
    if not math.isfinite(loss) or not norms:
        own = [block for block in blocks if any(name.startswith(f"{block}.") for name in phase.names)]
        return _fault(setup, _of_loss(setup, phase), (own or blocks)[-1], advice)
    guilty = _first_gradient(phase.names, norms, blocks)
    if all(map(math.isfinite, norms)):
        return _fault(setup, say("the gradient of block {block} grew beyond all bounds", block=guilty), guilty, advice)
    sentence = say("the gradient of block {block} became infinite or not a number", block=guilty)
    return _fault(setup, sentence, guilty, advice)


def not_kept(setup: Setup, found: NotFinite) -> Fault:
    """What the loss of training does not see: statistics, or what the optimizer keeps, have left what float32 holds."""
    part, _, path = found.name.partition(".")
    path = path if part == "model" else path.partition(".")[2]
    module, _, what = path.rpartition(".")
    if part != "model":
        said = say("what the optimizer keeps of the gradients of block {block} became infinite: a step was too large",
                   block=module)  # fmt: skip
    elif what.startswith("running_"):
        said = say("the running mean or variance of block {block} became infinite: a step was too large", block=module)
    else:
        said = _of_weights(module)
    return Fault("weights_not_finite", said, WEIGHTS_ADVICE, module, setup.step, fatal=False)


def unattended(fault: Fault) -> Fault:
    """The same where nobody can go on: it ends the run, and advises nothing that only goes while it is paused."""
    return replace(fault, fatal=True, advice=tuple(said for said in fault.advice if said not in WHILE_PAUSED))


def _unmoved(setup: Setup) -> bool:
    """Whether they are the weights that the run began with: at its first step, or at a rate below any float32."""
    return setup.step == 1 or setup.learning_rate < torch.finfo(torch.float32).tiny


def _of_weights(module: str) -> Sentence:
    return say("the weights of block {block} became infinite: a step was too large", block=module)


def _of_loss(setup: Setup, phase: LearningPhase) -> Sentence:
    """With the title of the phase before it, where there are several."""
    what = say("the loss became infinite or not a number")
    title = setup.project.task.phases.get(phase.phase.name)
    return what if title is None else say("{phase}: {what}", phase=title, what=what)


def _fault(
    setup: Setup, sentence: Sentence, module: str, advice: tuple[Sentence, ...], kind: FaultKind = "not_finite"
) -> Fault:
    kind = "never_finite" if advice == UNMOVED_ADVICE else kind
    short = setup.project.training.precision == "float16" and advice in (ADVICE, LATER_ADVICE, UNMOVED_ADVICE)
    return Fault(kind, sentence, advice + SHORT_ADVICE * short, module, setup.step - 1, fatal=False)


def _first_gradient(names: Sequence[str], norms: Sequence[float], blocks: Sequence[str]) -> str:
    """The block whose gradient went wrong first: backpropagation runs from the last block to the first."""
    for name, norm in reversed(list(zip(names, norms, strict=True))):
        if not math.isfinite(norm) and owner(name, blocks) >= 0:
            return blocks[owner(name, blocks)]
    largest = max(range(len(norms)), key=norms.__getitem__)  # all are finite, but their sum is beyond the limit
    return blocks[owner(names[largest], blocks)]


def _first_output(setup: Setup, number: int, batch: tuple[Tensor, Tensor]) -> str:
    """The first module in forward order, up to the end of phase `number`, whose output is not finite; "": none."""
    found: list[str] = []

    def look(name: str) -> Any:
        def hook(_module: nn.Module, _inputs: object, output: object) -> None:
            if not found and not all(bool(part.isfinite().all()) for part in tensors(output)):
                found.append(name)

        return hook

    with undisturbed(setup), torch.no_grad():
        names = [step.module for step in setup.traces.steps()]
        hooks = [setup.model.get_submodule(name).register_forward_hook(look(name)) for name in names]
        try:
            values = dict(zip("xy", batch, strict=True))
            for phase in setup.computing.phases[: number + 1]:
                setup.cast(phase.compute)(values)
        finally:
            for hook in hooks:
                hook.remove()
    return found[0] if found else ""
