"""Mean and spread of what watched blocks put out, once an epoch. Changes neither weights nor chance; trains nothing."""

from __future__ import annotations

import math
from functools import partial

import torch
from torch import nn

from camplab.blocks.base import Block
from camplab.blocks.walk import Traces
from camplab.document.measures import ACTIVATION_MEAN, ACTIVATION_STD
from camplab.document.tree import Net, children
from camplab.runs.events import Value
from camplab.training.finite import tensors
from camplab.training.setup import Setup


def watched(traces: Traces) -> tuple[str, ...]:
    """The modules of the blocks that are watched, each turn of a Repeat, in running order."""
    return tuple(dict.fromkeys(step.module for step in traces.steps() if step.facts.block.probe and step.facts.y))


@torch.no_grad()
def measured(setup: Setup, modules: tuple[str, ...], samples: int) -> dict[str, Value]:
    """Mean and spread of all numbers that each module puts out for the first validation samples, by measure.

    The network is left in evaluation mode. When nothing is watched nothing runs.
    """
    if not modules:
        return {}
    found: dict[str, tuple[float, float]] = {}
    hooks = [setup.model.get_submodule(name).register_forward_hook(partial(_measure, found, name)) for name in modules]
    setup.model.eval()
    try:
        setup.output(setup.data.held_out.take(0, samples)[0])
    finally:
        for hook in hooks:
            hook.remove()
    mean, spread = zip(*(found.get(name, (math.nan, math.nan)) for name in modules), strict=True)
    return {ACTIVATION_MEAN.name: mean, ACTIVATION_STD.name: spread}


def _measure(
    found: dict[str, tuple[float, float]], name: str, _module: nn.Module, _inputs: object, output: object
) -> None:
    for tensor in tensors(output):
        spread, mean = torch.std_mean(tensor.float(), correction=0)
        found.setdefault(name, (mean.item(), spread.item()))


def unwatched(net: Net) -> Net:
    """The same blocks, none of them watched: what the numbers of a run follow from."""
    return tuple(_unwatched(block) for block in net)


def _unwatched(block: Block) -> Block:
    rows = children(block)
    if rows:
        block = block.with_children(tuple(map(unwatched, rows)))  # type: ignore[attr-defined]  # only structures have
    return block.changed(probe=False) if block.probe else block
