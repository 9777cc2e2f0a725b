"""Which layers cannot be trained on batches as small as these, as PyTorch would say in the first step. No torch."""

from __future__ import annotations

from camplab.blocks.base import Leaf, Misfit, Remedy
from camplab.blocks.layer_norm import LayerNorm
from camplab.blocks.walk import Step, Trace
from camplab.document.tree import Net, get
from camplab.words import say

ENOUGH = 2
"""Samples in a batch that every layer is content with."""


def too_small(trace: Trace, net: Net, samples: int) -> Misfit | None:
    """Why the stack `net` cannot be trained on batches of `samples`; None when it can."""
    if samples >= ENOUGH:
        return None
    step = next((step for step in trace.steps() if _needed(step) > samples), None)
    if step is None:
        return None
    return Misfit(
        say("{block} compares the samples of a batch and needs at least {n}: a single one gives one number for each "
            "channel, which has no spread; a larger batch helps, or layer norm", block=step.module, n=ENOUGH),
        (Remedy(say("Set the batch size to {n}", n=ENOUGH), recipe={"batch_size": ENOUGH}), *_without(step, net)),
    )  # fmt: skip


def _needed(step: Step) -> int:
    """A frozen layer goes by what it has learned, not by the batch."""
    block, x = step.facts.block, step.facts.x
    if not isinstance(block, Leaf) or x is None or block.bypass or step.frozen:
        return 0
    return block.least_batch(x)


def _without(step: Step, net: Net) -> tuple[Remedy, ...]:
    """A norm that needs no batch in its place; of a template, its own switch."""
    if step.inside_template:
        template = get(net, step.path)
        switched = {"batch_norm": False}
        off = Remedy(say("Switch its batch norm off"), change=switched, uid=template.uid)
        return (off,) if "batch_norm" in type(template).model_fields else ()
    norm = LayerNorm(name=step.facts.block.name)
    return (Remedy(say("Put layer norm in its place"), uid=step.facts.block.uid, instead=(norm,)),)
