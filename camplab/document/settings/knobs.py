"""What of a project can be changed while a run goes on: the settings that say so (`live`). Knows no torch, no Qt.

A knob is a setting of the recipe, or of a block, which goes by the name of its module: `("momentum", 0.5, "")`,
`("frozen", True, "conv1")`. What it may be is what the setting may be.
"""

from __future__ import annotations

from pydantic import BaseModel, ValidationError

from camplab.blocks.base import Block
from camplab.document import edits
from camplab.document.format.setting_errors import complaints
from camplab.document.places import Places
from camplab.document.project import Project
from camplab.document.recipe import Recipe
from camplab.document.settings.kinds import extras
from camplab.document.settings.relevance import relevant
from camplab.document.settings.turn import Setting, Turn
from camplab.document.settings.words import value_word
from camplab.document.tree import find, get
from camplab.words import Explained, Own, Sentence, say


class Fixed(Explained):
    """This cannot be changed in this run; `sentence` says why."""


def live(model: type[BaseModel]) -> tuple[str, ...]:
    """The settings of a recipe or a block that can be changed while a run goes on."""
    return tuple(name for name, info in model.model_fields.items() if extras(info).get("live"))


def turned(project: Project, turn: Turn) -> Project:
    """The project with the change. Raises `Fixed`."""
    if turn.block:
        return _with_block(project, turn)
    _check(Recipe, turn.what)
    if not relevant(project.training, turn.what):
        rule = value_word(Recipe, "optimizer", project.training.optimizer)
        raise Fixed(say("{optimizer} has no {what}", optimizer=rule, what=title(Recipe, turn.what)))
    try:
        recipe = Recipe(**{**dict(project.training), turn.what: turn.value})
    except ValidationError as error:
        raise Fixed(complaints(error, Recipe)[0]) from None
    return project.model_copy(update={"training": recipe})


def _with_block(project: Project, turn: Turn) -> Project:
    found = _place(Places(project), turn.block)
    if found is None:
        raise Fixed(say("there is no block {block} in this run", block=Own(turn.block)))
    stack, block = found
    _check(type(block), turn.what)
    try:
        return project.with_stack(stack, edits.set_setting(project.stack(stack), block.uid, **{turn.what: turn.value}))
    except edits.EditRefused as refused:
        raise Fixed(refused.sentence) from None


def _check(owner: type[BaseModel], what: str) -> None:
    if what not in live(owner):
        raise Fixed(say("{what} cannot be changed while a run goes on", what=title(owner, what)))


def _place(places: Places, module: str) -> tuple[str, Block] | None:
    """The stack and the block that a module belongs to."""
    uid = places.uid(module)
    paths = ((stack, net, find(net, uid)) for stack, net in places.project.stacks.items() if uid is not None)
    return next(((stack, get(net, path)) for stack, net, path in paths if path is not None), None)


def stands_at(project: Project, what: str, block: str = "") -> Setting:
    """The value of a knob in a project. Raises `Fixed` for a block that is not there."""
    if not block:
        return getattr(project.training, what)  # type: ignore[no-any-return]
    found = _place(Places(project), block)
    if found is None:
        raise Fixed(say("there is no block {block} in this run", block=Own(block)))
    return getattr(found[1], what)  # type: ignore[no-any-return]


def title(owner: type[BaseModel], what: str) -> Sentence | Own:
    """What a setting is called; its own name when it is none."""
    info = owner.model_fields.get(what)
    return Sentence(info.title) if info is not None and info.title else Own(what)


def words(places: Places, what: str, block: str, old: Setting, new: Setting) -> Sentence:
    """A change in words: `Momentum 0.9 → 0.5`, `fc1: Frozen off → on`. Without `old` (NaN) only what it became."""
    found = _place(places, block) if block else None
    owner = type(found[1]) if found else Recipe
    said = {"what": title(owner, what), "old": _value(owner, what, old), "new": _value(owner, what, new)}
    if block:
        return say("{block}: {what} {old} → {new}", block=Own(block), **said)
    return say("{what} {old} → {new}", **said) if old == old else say("{what} {new}", **said)  # NaN is not itself


def _value(owner: type[BaseModel], what: str, value: Setting) -> Sentence | Own:
    if what not in owner.model_fields:
        return Own(value)
    return value_word(owner, what, float(f"{value:.4g}") if isinstance(value, float) else value)
