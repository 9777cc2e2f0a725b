"""Whether this device computes a network in a short format, found out before training. Leaves everything as it was.

Which layers it can is written down nowhere, and differs by processor and release of torch (an LSTM in float16 on a
CPU is refused by many): so one small batch goes there and back, and there again as it does when it is evaluated.
"""

from __future__ import annotations

from contextlib import ExitStack

import torch

from camplab.assembly.module import Values
from camplab.document.precisions import PRECISIONS
from camplab.training.faults import memory_fault
from camplab.training.preserved_state import undisturbed
from camplab.training.setup import BadProject, Setup
from camplab.words import Sentence, say

SAMPLES = 2
"""Enough for batch norm."""


def tried(setup: Setup) -> None:
    """Raises `BadProject` when torch refuses a layer in the precision of the recipe. float32 needs no trial."""
    if not PRECISIONS[setup.project.training.precision].autocast:
        return
    entered: list[str] = []
    try:
        with undisturbed(setup):
            _there_and_back(setup, entered)
    except RuntimeError as error:
        if memory_fault(error):
            raise
        raise BadProject(_sentence(setup, entered)) from error
    finally:
        for p in setup.parameters:
            p.grad = None


def _there_and_back(setup: Setup, entered: list[str]) -> None:
    """`entered`: the modules, in the order in which they begin to run; empty once the way back begins."""
    kept, y = setup.data.learned.take(0, SAMPLES)
    values: Values = {"x": setup.see(kept), "y": y}
    with ExitStack() as hooks:
        for name in dict.fromkeys(step.module for step in setup.traces.steps()):
            module = setup.model.get_submodule(name)
            hook = module.register_forward_pre_hook(lambda _module, _inputs, name=name: entered.append(name))
            hooks.callback(hook.remove)
        for phase in setup.phases:
            loss = setup.cast(phase.computing.forward)(values)
            entered.clear()
            phase.backward(loss)
        setup.cast(_evaluated)(setup, values)


@torch.no_grad()
def _evaluated(setup: Setup, values: Values) -> None:
    """Without a way back torch runs other kernels, and one may lack the format that its twin has."""
    setup.model.eval()
    try:
        for phase in setup.computing.phases:
            phase.judge(values)
    finally:
        setup.model.train()


def _sentence(setup: Setup, entered: list[str]) -> Sentence:
    where = {"precision": setup.project.training.precision, "device": str(setup.device)}
    if entered:
        return say("PyTorch cannot run block {block} in {precision} on this device ({device}); "
                   "choose another precision", block=entered[-1], **where)  # fmt: skip
    return say("PyTorch cannot train this network in {precision} on this device ({device}); "
               "choose another precision", **where)  # fmt: skip
