"""In what two projects differ, in words: the network block by block, the data, the recipe. Knows no torch and no Qt.

What is alike in many blocks is said once: "Activation: sigmoid → relu in 20 blocks".
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from difflib import SequenceMatcher
from itertools import zip_longest
from typing import NamedTuple

from pydantic import BaseModel

from camplab.blocks.base import Block
from camplab.blocks.walk import attribute_names
from camplab.document.comparison import made_of, other_values
from camplab.document.format.setting_errors import setting_title
from camplab.document.project import Project
from camplab.document.settings.relevance import relevant
from camplab.document.settings.words import value_word
from camplab.document.start import Start
from camplab.document.tree import Net, children
from camplab.words import Own, Sentence, say

CHANCE = say("by chance")


class _Setting(NamedTuple):
    """A setting of a kind of blocks, with the values there and here."""

    block: type[Block]
    name: str
    left: object
    right: object


class _Exchange(NamedTuple):
    """A block of another kind than there; None where there is none."""

    left: type[Block] | None
    right: type[Block] | None


_Found = Iterator[tuple[_Setting | _Exchange, str]]
"""Differences, each with the name of the top-level module that it is, or is in. Equal ones are said once."""


def differences(left: Project, right: Project) -> tuple[Sentence, ...]:
    """What `right` has otherwise than `left`, one sentence each; none when they learn the same in the same way.

    Title and notes make no difference, nor do names of blocks, nor settings that do not matter with the others as they
    are (`relevant`).
    """
    return (*_of_networks(left, right), *learning_differences(left, right))


def learning_differences(left: Project, right: Project) -> tuple[Sentence, ...]:
    """The same without the networks: what is learned from what, beginning where, by which recipe."""
    return (*_of_data(left, right), *_of_starts(left.start, right.start),
            *_of_settings(left.training.model_copy(update={"phases": right.training.phases}), right.training),
            *_of_phases(left, right))  # fmt: skip


# -- the network -----------------------------------------------------------------------------------


def _of_networks(left: Project, right: Project) -> Iterator[Sentence]:
    found: dict[_Setting | _Exchange, list[str]] = {}
    several = len(left.stacks) > 1 or len(right.stacks) > 1
    for name in dict.fromkeys((*left.stacks, *right.stacks)):
        one, other = left.stacks.get(name, ()), right.stacks.get(name, ())
        for what, place in _of_chains(one, other, attribute_names(one), attribute_names(other)):
            found.setdefault(what, []).append(f"{name}.{place}" if several else place)
    for what, where in found.items():
        yield _of_setting(what, where) if isinstance(what, _Setting) else _of_exchange(what, where)


def _of_chains(left: Net, right: Net, names: Sequence[str], others: Sequence[str]) -> _Found:
    """Of two chains whose blocks are in top-level modules of these names."""
    for same, i, j, k, n in _stretches(list(map(made_of, left)), list(map(made_of, right))):
        if not same:
            yield from _of_unlike(left[i:j], right[k:n], names[i:j], others[k:n])


def _of_unlike(left: Net, right: Net, names: Sequence[str], others: Sequence[str]) -> _Found:
    """Of two stretches without a block in common, where blocks of one kind belong together."""
    for same, i, j, k, n in _stretches([block.tag for block in left], [block.tag for block in right]):
        if same:
            for one, other, place in zip(left[i:j], right[k:n], others[k:n], strict=True):
                yield from _of_blocks(one, other, place)
        else:
            for before, after in zip_longest(range(i, j), range(k, n)):
                place = names[before] if after is None else others[after]
                there = None if before is None else type(left[before])
                here = None if after is None else type(right[after])
                yield _Exchange(there, here), place


def _of_blocks(left: Block, right: Block, place: str) -> _Found:
    """Of two of one kind, and of what they hold."""
    for name, one, other in other_values(left, right):
        if relevant(left, name) or relevant(right, name):
            yield _Setting(type(left), name, one, other), place
    for one, other in zip_longest(children(left), children(right), fillvalue=()):
        yield from _of_chains(one, other, [place] * len(one), [place] * len(other))


def _stretches(left: Sequence[object], right: Sequence[object]) -> Iterator[tuple[bool, int, int, int, int]]:
    """Whether both have it, and its bounds there and here."""
    for kind, *bounds in SequenceMatcher(None, left, right, autojunk=False).get_opcodes():
        yield kind == "equal", bounds[0], bounds[1], bounds[2], bounds[3]


def _of_setting(what: _Setting, where: Sequence[str]) -> Sentence:
    """Of one block with its place, of several with how many they are."""
    block, name, left, right = what
    title: Sentence = Sentence(block.title)
    if name != "kind":
        title = say("{block}, {setting}", block=title, setting=setting_title(block, name))
    values = {"setting": title, "left": value_word(block, name, left), "right": value_word(block, name, right)}
    if len(where) > 1:
        return say("{setting}: {left} → {right} in {n} blocks", n=len(where), **values)
    return say("{setting}: {left} → {right} ({place})", place=Own(where[0]), **values)


def _of_exchange(what: _Exchange, where: Sequence[str]) -> Sentence:
    left, right = (block and Sentence(block.title) for block in what)
    n, place = len(where), Own(where[0])
    if left and right:
        return (say("{left} → {right} in {n} places", left=left, right=right, n=n) if n > 1
                else say("{left} → {right} ({place})", left=left, right=right, place=place))  # fmt: skip
    if right:
        return (say("added: {n} × {block}", n=n, block=right) if n > 1
                else say("added: {block} ({place})", block=right, place=place))  # fmt: skip
    return (say("left out: {n} × {block}", n=n, block=left) if n > 1
            else say("left out: {block} ({place})", block=left, place=place))  # fmt: skip


# -- everything else -------------------------------------------------------------------------------


def _of_data(left: Project, right: Project) -> Iterator[Sentence]:
    if left.data.tag != right.data.tag:
        yield say("Data: {left} → {right}", left=Sentence(left.data.title), right=Sentence(right.data.title))
    else:
        yield from _of_settings(left.data, right.data)
    if left.task.tag != right.task.tag:
        yield say("Task: {left} → {right}", left=Sentence(left.task.title), right=Sentence(right.task.title))
    else:
        yield from _of_settings(left.task, right.task)


def _of_starts(left: Start | None, right: Start | None) -> Iterator[Sentence]:
    if left is not None and right is not None:
        yield from _of_settings(left, right)
    elif left != right:
        sides = (CHANCE if start is None else Own(start.source) for start in (left, right))
        yield say("Weights to begin with: {left} → {right}", **dict(zip(("left", "right"), sides, strict=True)))


def _of_phases(left: Project, right: Project) -> Iterator[Sentence]:
    """Of the settings of their own that phases have which are in both."""
    for name, title in right.task.phases.items():
        if name in left.task.phases:
            for said in _of_settings(left.training.of_phase(name), right.training.of_phase(name)):
                yield say("{phase}: {what}", phase=title, what=said)


def _of_settings(left: BaseModel, right: BaseModel) -> Iterator[Sentence]:
    """Of two models of one class, those with a title that matter on either side."""
    model = type(left)
    for name, info in model.model_fields.items():
        one, other = getattr(left, name), getattr(right, name)
        if one != other and info.title and (relevant(left, name) or relevant(right, name)):
            yield say("{setting}: {left} → {right}", setting=setting_title(model, name),
                      left=value_word(model, name, one), right=value_word(model, name, other))  # fmt: skip
