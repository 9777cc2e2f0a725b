"""What of a project can be changed while a run goes on: the settings that say so (`live`). Knows no torch, no Qt.

A knob is a setting of the recipe, of the task, of a phase of the step, or of a block, which goes by the name of its
module: `("momentum", 0.5, "")`, `("beta", 4.0, "task")`, `("rate", 0.1, "generator")`, `("frozen", True, "conv1")`.
What it may be is what the setting may be.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import NamedTuple, TypeVar

from pydantic import BaseModel, ValidationError

from camplab.blocks.base import Block
from camplab.document import edits
from camplab.document.format.setting_errors import complaints
from camplab.document.places import Places
from camplab.document.project import Project
from camplab.document.recipe import OfPhase, Recipe
from camplab.document.settings.kinds import extras
from camplab.document.settings.relevance import relevant
from camplab.document.settings.turn import Setting, Turn
from camplab.document.settings.words import value_word
from camplab.document.tasks.base import Task
from camplab.document.tree import Net, children, find, get, path_of, places, with_children
from camplab.words import Explained, Own, Sentence, say

TASK = "task"
"""Goes in the place of a module; of one that is called so, settings that the task has as well cannot be turned."""
RATE = "learning_rate"
"""The one that a schedule turns as well: a run goes by what it is now, its project keeps what it began with."""
Owner = TypeVar("Owner", bound=BaseModel)


class Fixed(Explained):
    """This cannot be changed in this run; `sentence` says why."""


def live(model: type[BaseModel]) -> tuple[str, ...]:
    """The settings of a recipe or a block that can be changed while a run goes on."""
    return tuple(name for name, info in model.model_fields.items() if extras(info).get("live"))


class Turned(NamedTuple):
    """What came of a turn: the project as it is now, and the values that the knob had and has."""

    project: Project
    old: Setting
    new: Setting


def turned(project: Project, turn: Turn) -> Turned:
    """The project with the change. Raises `Fixed`."""
    what, recipe = turn.what, project.training
    if turn.block in project.task.phases:
        before = recipe.of_phase(turn.block)
        own = _with(before, turn)
        return _turned(project, before, own, what, training=recipe.with_phase(own))
    if _of_task(project, what, turn.block):
        task = _with(project.task, turn)
        return _turned(project, project.task, task, what, task=task)
    if turn.block:
        return _with_block(project, turn)
    _check(Recipe, what)
    if not relevant(recipe, what):
        rule = value_word(Recipe, "optimizer", recipe.optimizer)
        raise Fixed(say("{optimizer} has no {what}", optimizer=rule, what=title(Recipe, what)))
    changed = _with(recipe, turn)
    return _turned(project, recipe, changed, what, training=changed)


def _turned(project: Project, before: BaseModel, after: BaseModel, what: str, **changed: object) -> Turned:
    return Turned(project.model_copy(update=changed), getattr(before, what), getattr(after, what))


def _with(before: Owner, turn: Turn) -> Owner:
    """A recipe, a phase or a task with the change. Raises `Fixed`."""
    owner = type(before)
    _check(owner, turn.what)
    if not relevant(before, turn.what):
        raise Fixed(say("{what} does nothing as the other settings are", what=title(owner, turn.what)))
    try:
        return owner(**{**dict(before), turn.what: turn.value})
    except ValidationError as error:
        raise Fixed(complaints(error, owner)[0]) from None


def _of_task(project: Project, what: str, block: str) -> bool:
    return block == TASK and what in type(project.task).model_fields


def trained_now(project: Project, changes: Iterable[Turn]) -> Project:
    """What is trained after these changes in a run of `project`: with all but the learning rate. Raises `Fixed`."""
    for turn in changes:
        if turn.what != RATE:
            project = turned(project, turn).project
    return project


def _with_block(project: Project, turn: Turn) -> Turned:
    found = _blocks_at(Places(project), turn.block)
    if not found:
        raise Fixed(say("there is no block {block} in this run", block=Own(turn.block)))
    _check(type(found[0][1]), turn.what)
    others = (each for each in found if getattr(each[1], turn.what, turn.value) != turn.value)
    stack, block = next(others, found[0])
    try:
        net = edits.set_setting(project.stack(stack), block.uid, **{turn.what: turn.value})
    except edits.EditRefused as refused:
        raise Fixed(refused.sentence) from None
    changed = get(net, path_of(net, block.uid))
    return Turned(project.with_stack(stack, net), getattr(block, turn.what), getattr(changed, turn.what))


def _check(owner: type[BaseModel], what: str) -> None:
    if what not in live(owner):
        raise Fixed(say("{what} cannot be changed while a run goes on", what=title(owner, what)))


def _blocks_at(places: Places, module: str) -> list[tuple[str, Block]]:
    """The stack and the block that a module belongs to; a structure after its only child, which goes by its name."""
    owner = places.uid(module)
    uids = [owner, *(step.facts.block.uid for step in places.steps if step.module == module)]
    nets = places.project.stacks.items()
    found = {uid: (stack, find(net, uid)) for uid in uids if uid is not None for stack, net in nets if find(net, uid)}
    return [(stack, get(places.project.stack(stack), path)) for stack, path in found.values() if path is not None]


# -- two projects ---------------------------------------------------------------------------------------


def turns(before: Project, after: Project) -> Iterator[Turn]:
    """What has to be changed in a run of `before` so that it goes on as one of `after`: `same_stacks` for both."""
    for name in live(Recipe):
        if getattr(before.training, name) != getattr(after.training, name):
            yield Turn(name, getattr(after.training, name))
    if type(before.task) is type(after.task):
        names = [name for name in live(type(after.task)) if getattr(before.task, name) != getattr(after.task, name)]
        yield from (Turn(name, getattr(after.task, name), TASK) for name in names if relevant(after.task, name))
    for phase in before.task.phases:
        one, other = before.training.of_phase(phase), after.training.of_phase(phase)
        changed = [name for name in live(OfPhase) if getattr(one, name) != getattr(other, name)]
        yield from (Turn(name, getattr(other, name), phase) for name in changed)
    if before.stacks is after.stacks:
        return
    modules = Places(before)
    for stack, net in before.stacks.items():
        for (_, old), (_, new) in zip(places(net), places(after.stack(stack)), strict=True):
            if old is not new:
                changed = [name for name in live(type(old)) if getattr(old, name) != getattr(new, name)]
                own = modules.own(old.uid) if changed else ()  # none where it is skipped
                yield from (Turn(name, getattr(new, name), own[0]) for name in changed if own)


def same_stacks(one: Project, other: Project) -> bool:
    """Whether both have the same blocks, though knobs may be turned otherwise and other blocks be watched."""
    return one.stacks is other.stacks or (
        one.stacks.keys() == other.stacks.keys()
        and all(_alike(net, other.stacks[name]) for name, net in one.stacks.items())
    )


def with_knobs_of(project: Project, other: Project) -> Project:
    """The project, its blocks the same (uid), with all knobs turned as in `other`, which has the `same_stacks`."""
    recipe = project.training.model_copy(update={name: getattr(other.training, name) for name in live(Recipe)})
    for phase in project.task.phases:
        knobs = {name: getattr(other.training.of_phase(phase), name) for name in live(OfPhase)}
        recipe = recipe.with_phase(recipe.of_phase(phase).model_copy(update=knobs))
    stacks = {name: _turned_as(net, other.stacks[name]) for name, net in project.stacks.items()}
    task = task_as(project.task, other.task)
    return project.model_copy(update={"training": recipe, "task": task, "stacks": stacks})


def task_as(task: Task, other: Task) -> Task:
    """The task with its knobs turned as those of `other`, where that is of the same kind."""
    if type(task) is not type(other):
        return task
    return task.model_copy(update={name: getattr(other, name) for name in live(type(task))})


def _turned_as(net: Net, other: Net) -> Net:
    return tuple(mine if mine is its else _block_as(mine, its) for mine, its in zip(net, other, strict=True))


def _block_as(block: Block, other: Block) -> Block:
    block = with_children(block, map(_turned_as, children(block), children(other)))
    knobs = {name: getattr(other, name) for name in live(type(block))}
    return block.changed(**knobs) if any(getattr(block, name) != value for name, value in knobs.items()) else block


def _alike(one: Net, other: Net) -> bool:
    return one is other or (
        len(one) == len(other) and all(a is b or _same_block(a, b) for a, b in zip(one, other, strict=True))
    )


def _same_block(one: Block, other: Block) -> bool:
    if type(one) is not type(other):
        return False
    rows, others = children(one), children(other)
    if len(rows) != len(others) or not all(map(_alike, rows, others)):
        return False
    one = with_children(one, others)
    free = {"probe", *live(type(one))}
    return all(getattr(one, name) == getattr(other, name) for name in type(one).model_fields if name not in free)


# -- in words ---------------------------------------------------------------------------------------


def title(owner: type[BaseModel], what: str) -> Sentence | Own:
    """What a setting is called; its own name when it is none."""
    info = owner.model_fields.get(what)
    return Sentence(info.title) if info is not None and info.title else Own(what)


def words(places: Places, what: str, block: str, old: Setting, new: Setting) -> Sentence:
    """A change in words: `Momentum 0.9 → 0.5`, `fc1: Frozen off → on`. Without `old` (NaN) only what it became."""
    phase = places.project.task.phases.get(block)
    of_task = phase is None and _of_task(places.project, what, block)
    found = _blocks_at(places, block) if block and phase is None and not of_task else []
    owner: type[BaseModel] = type(found[0][1]) if found else Recipe
    owner = type(places.project.task) if of_task else OfPhase if phase is not None else owner
    said = {"what": title(owner, what), "old": _value(owner, what, old), "new": _value(owner, what, new)}
    if block and not of_task:
        return say("{block}: {what} {old} → {new}", block=phase or Own(block), **said)
    return say("{what} {old} → {new}", **said) if old == old else say("{what} {new}", **said)  # NaN is not itself


def _value(owner: type[BaseModel], what: str, value: Setting) -> Sentence | Own:
    if what not in owner.model_fields:
        return Own(value)
    return value_word(owner, what, float(f"{value:.4g}") if isinstance(value, float) else value)
