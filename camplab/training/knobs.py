"""Changes of a run between two of its steps: `document.settings.knobs`, put on its setup."""

from __future__ import annotations

from collections.abc import Iterable

import torch
from torch import nn

from camplab.assembly.augmenting.layers import augmentations
from camplab.assembly.computing import computing
from camplab.assembly.module import Network, call
from camplab.assembly.preparation import frozen_modules, frozen_norms, leaves
from camplab.blocks.base import Block, Facts
from camplab.blocks.compound import layer_of
from camplab.blocks.walk import Traces
from camplab.document.project import Project
from camplab.document.settings.knobs import RATE, Fixed, trained_now, turned
from camplab.document.settings.turn import Turn
from camplab.runs.events import Changed
from camplab.training.setup import BadProject, Setup, checked, enough
from camplab.words import say

SHARES = ("p", "dropout")
"""What modules call the share of numbers that they switch off."""


def change(setup: Setup, turn: Turn) -> Changed | None:
    """The run goes on with this; None when it does already. Raises `Fixed`, and then nothing is changed."""
    what, block = turn.what, turn.block
    project, old, new = turned(setup.project, turn)
    if what == RATE:
        old = setup.learning_rate
    if old == new:
        return None
    if what == RATE:
        assert new is not None
        setup.change_learning_rate(float(new))
    else:
        become(setup, project)
    ends = setup.step - setup.position + setup.steps_per_epoch
    lengths = (ends, setup.cut.whole) if what == "batch_size" else (0, 0)
    changed = Changed(setup.step, what, old, new, block, *lengths)
    setup.changes.append(changed)
    return changed


def repeat(setup: Setup, changes: Iterable[Changed]) -> None:
    """Put what was changed on a setup that was freshly prepared, all but the learning rate. Raises `Fixed`."""
    setup.changes = list(changes)
    project = trained_now(setup.project, (each.turn for each in setup.changes))
    if project is not setup.project:
        become(setup, project)


def become(setup: Setup, project: Project) -> None:
    """Train `project`, which differs by knobs alone, from the next step on. Raises `Fixed`."""
    try:
        traces = checked(project)
        enough(project, traces, len(setup.data.learned))
    except BadProject as bad:
        raise Fixed(bad.sentence) from None
    if _modules(traces) != _modules(setup.traces):  # what is made of blocks has no dropout where its share is 0
        raise Fixed(
            say("A dropout of 0 leaves its layer out: between 0 and another value it changes with the next run")
        )
    _switch_off(setup.model, setup.traces, traces)
    _freeze(setup.model, traces)
    taken, resized = setup.cut.taken(setup.position), project.training.batch_size != setup.project.training.batch_size
    computed = None if project.task == setup.project.task else computing(project, setup.model)
    setup.project, setup.traces, setup.augmentations = project, traces, augmentations(project)
    setup.stopping.turn(project.training.patience)
    steps = [phase.phase.steps for phase in setup.phases]
    if computed is not None:
        setup.computing = computed
        for phase, computes in zip(setup.phases, computed.phases, strict=False):  # none of a network that rests
            phase.compute(computes)
    for phase in setup.phases:
        phase.fit(project.training, setup.model, traces)
    setup.generator.set_state(setup.order_state)  # batches are asked for anew, in the same order
    if resized or steps != [phase.phase.steps for phase in setup.phases]:  # the schedule plans otherwise
        setup.resize(taken)


def _modules(traces: Traces) -> list[tuple[str, type[Block]]]:
    """Every layer, and which kind of block it is made of."""
    return [(leaf.module, type(leaf.facts.block)) for trace in traces.values() for leaf in leaves(trace)]


def _switch_off(model: nn.Module, before: Traces, after: Traces) -> None:
    """Blocks that differ switch off other shares of numbers."""
    for stack, trace in after.items():
        for old, new in zip(leaves(before[stack]), leaves(trace), strict=True):
            if old.facts.block is not new.facts.block:
                _switch_off_as(model.get_submodule(new.module), new.facts)


def _switch_off_as(module: nn.Module, facts: Facts) -> None:
    with torch.device("meta"), torch.random.fork_rng([]):
        fresh: nn.Module = call(layer_of(facts))
    for name, part in fresh.named_modules():
        for share in SHARES:
            if isinstance(getattr(part, share, None), int | float):
                setattr(module.get_submodule(name), share, getattr(part, share))


def _freeze(model: nn.Module, traces: Traces) -> None:
    """Exactly the weights of frozen blocks are not trained, and their statistics stay."""
    model.requires_grad_(True)
    for trace in traces.values():
        network, own = model.get_submodule(trace.stack), trace.alone()
        assert isinstance(network, Network)
        for module in frozen_modules(own):
            network.get_submodule(module).requires_grad_(False)
        network.frozen_norms = frozen_norms(own)
    for p in model.parameters():
        p.grad = None
    model.train()
