"""Another network that goes on where a run stands: with its weights and what the optimizer keeps, wherever they fit."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from torch import Tensor

from camplab.document.places import Places
from camplab.document.project import Project
from camplab.document.races.initial_weights import doubtful, trained_further
from camplab.document.settings.knobs import TASK, Fixed, task_as
from camplab.runs.carried import Carried
from camplab.runs.listing import BadRun
from camplab.training import checkpoint, knobs
from camplab.training.optimizers.making import RATES
from camplab.training.phase import LearningPhase
from camplab.training.reports import tally_of
from camplab.training.setup import Setup, prepare
from camplab.training.time_travel.replay import Moment
from camplab.words import say


def carried_on(moment: Moment, project: Project, twins: Mapping[str, str] | None) -> tuple[Moment, Carried]:
    """The stacks of `project` where `moment` stands, by the recipe of its run as it is now; what they took along.

    twins: see `trained_further`. Raises `BadRun` where nothing can be taken along or `project` is about something else,
    `setup.BadProject` where its network cannot be trained, and what torch raises when memory is short.
    """
    old, begun = moment.setup, moment.setup.begun
    asked = project.data, task_as(project.task, begun.task), project.stacks.keys()
    if asked != (begun.data, begun.task, begun.stacks.keys()):
        raise BadRun(say("a fork learns the same task from the same data as its run"))
    names = trained_further(old.project, project, twins)
    if not names:
        raise BadRun(say("none of the weights of this run fits the changed network: nothing could go on"))
    there = {name: value.clone() for name, value in checkpoint.tensors_of(old)}  # chance, too, is drawn from now
    new = prepare(begun.model_copy(update={"stacks": project.stacks}), fresh=False)
    try:
        knobs.repeat(new, [change for change in old.changes if change.block in ("", TASK, *begun.task.phases)])
    except Fixed as fixed:
        raise BadRun(fixed.sentence) from None
    _put_tensors(there, new, names)
    new.stand(old.step, old.epoch, old.position, old.origin)
    for before, after in zip(old.phases, new.phases, strict=True):
        _put_phase(before, after, new)
    tally = tally_of(new)
    tally.losses, tally.correct, tally.counted, tally.seen, tally.added = (
        moment.tally.losses, moment.tally.correct, moment.tally.counted, moment.tally.seen, new.step
    )  # fmt: skip
    doubt = doubtful(old.project, project) if twins is None else None
    return Moment(new, tally, (*moment.notes, *([doubt] if doubt else []))), _what(new, names)


def _put_tensors(there: Mapping[str, Tensor], new: Setup, names: Mapping[str, str]) -> None:
    """Those of a checkpoint, from `there` where they have a twin, with what stands beside a weight in a module, such as
    running means."""
    here = dict(checkpoint.tensors_of(new))
    modules = {name.rpartition(".")[0]: twin.rpartition(".")[0] for name, twin in names.items()}
    for name, value in here.items():
        kind, _, rest = name.partition(".")
        if kind == "model":
            twin = names.get(rest) or _beside(rest, modules)
            found = there.get(f"model.{twin}")
            here[name] = found if found is not None and found.shape == value.shape else value
        else:
            here[name] = there.get(name, value)
    twins = {twin: name for name, twin in names.items()}
    for place, value in there.items():
        own, key, name = place.split(".", 2) if place.count(".") > 1 else ("", "", "")
        if name in twins and own.endswith("optimizer"):
            here[f"{own}.{key}.{twins[name]}"] = value
    here |= {name: value for name, value in there.items() if name.startswith("random.")}  # of augmentations, too
    checkpoint.put_tensors(new, here)


def _beside(name: str, modules: Mapping[str, str]) -> str:
    """The twin of a buffer, "" without any. Its module may lie within one of `modules`."""
    module = next((module for module in modules if name.startswith(f"{module}.")), None)
    return "" if module is None else modules[module] + name[len(module) :]


def _put_phase(before: LearningPhase, after: LearningPhase, setup: Setup) -> None:
    """Learning rates, schedule and scale of the loss, with as many groups of parameters as there are now."""
    kept: dict[str, Any] = checkpoint.facts_of(before)
    groups, rates = after.optimizer.param_groups, kept["rates"]
    if [group.get("rate") for group in groups] != [group.get("rate") for group in before.optimizer.param_groups]:
        first = before.optimizer.param_groups[0]
        plain = {key: first[key] / first.get("rate", 1.0) for key in RATES if key in first}
        rates = [{key: value * group.get("rate", 1.0) for key, value in plain.items()} for group in groups]
        if kept["schedule"] is not None:
            kept["schedule"] |= {"base_lrs": [each.get("initial_lr", each["lr"]) for each in rates],
                                 "_last_lr": [each["lr"] for each in rates]}  # fmt: skip
    checkpoint.put_phase(after, {**kept, "rates": rates})
    after.fit(setup.project.training, setup.model, setup.traces)  # a momentum that some parameters have, all have


def _what(setup: Setup, names: Mapping[str, str]) -> Carried:
    learning = {step.module: step.facts.weights.parameters for step in setup.traces.steps()}
    whole = {module: all(f"{module}.{name}" in names for name in own) for module, own in learning.items() if own}
    places = Places(setup.project)
    fresh = tuple(dict.fromkeys(places.label(module).text for module, kept in whole.items() if not kept))
    return Carried(sum(whole.values()), fresh)
