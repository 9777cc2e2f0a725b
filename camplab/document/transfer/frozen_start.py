"""Blocks of a trained stack as the frozen start of a network that learns something else, with a head for its data.

The encoder of an autoencoder becomes the start of a classifier so, and the embedding of a language model that of a
classifier of text. Knows no torch: where the weights lie is only named.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from camplab.blocks.base import Remedy
from camplab.blocks.dense import Dense
from camplab.blocks.embedding import Embedding
from camplab.blocks.shape import vector
from camplab.document import edits
from camplab.document.heads import closed, has_weights, head
from camplab.document.project import Project
from camplab.document.start import Start
from camplab.document.tasks.base import usual
from camplab.document.tree import EditRefused, Net
from camplab.words import Sentence, say


class Part(NamedTuple):
    """The first blocks of a stack."""

    stack: str
    blocks: int


def parts(trained: Project) -> tuple[Part, ...]:
    """What of a trained network can be the start of another: of every stack that sees samples all before a head; and an
    embedding alone."""
    return tuple(dict.fromkeys(_parts(trained)))


def _parts(trained: Project) -> Iterator[Part]:
    for stack, trace in trained.traces().items():
        net = trained.stack(stack)
        count = len(net) if trained.task.goes_to(stack) is not None else _before_head(net)
        if trace.y is None or trace.x != trained.x or stack == _maker(trained):
            continue
        if any(map(has_weights, net[:count])):
            yield Part(stack, count)
        if isinstance(net[0], Embedding):
            yield Part(stack, 1)


def _maker(trained: Project) -> str:
    """The stack that makes samples; what it sees may have the shape of one, too."""
    task = trained.task
    return task.codes[1] if task.codes is not None else next(iter(task.stacks)) if task.answers == "made" else ""


def in_words(trained: Project, part: Part) -> Sentence:
    """What a part is called in menus."""
    net, title = trained.stack(part.stack), trained.task.stacks[part.stack]
    if part.blocks == 1 and isinstance(net[0], Embedding):
        return say("{stack}: the embedding alone", stack=title)
    if part.blocks < len(net):
        return say("{stack} without its head: {n} blocks", stack=title, n=part.blocks)
    return say("{stack}: {n} blocks", stack=title, n=part.blocks)


def encodes(trained: Project) -> bool:
    """Whether it makes of samples what another task can begin with: codes, a memory, or places."""
    return len(trained.stacks) > 1 or trained.task.answers == "embedding"


def onto_itself(trained: Project) -> Project:
    """What a part of `trained` begins where nothing else is named: where places were learned, a classifier."""
    return trained.with_task(usual(trained.data)) if trained.task.answers == "embedding" else trained


def started_from(trained: Project, part: Part, source: str, onto: Project) -> Project:
    """The network of `onto`, or a classifier of its data where it has several, with the weights of a part of `trained`.

    These lie in `source` and are frozen; what follows them is a head for the data, which begins by chance. Raises
    `EditRefused`.
    """
    if onto.x != trained.x:
        raise EditRefused(
            say("it has learned from samples of {there}; these are of {here}", there=trained.x, here=onto.x)
        )
    task = onto.task if len(onto.stacks) == 1 else usual(onto.data)
    if len(task.stacks) > 1:
        raise EditRefused(say("what is learned from these data needs several stacks"))
    net = tuple(map(closed, trained.stack(part.stack)[: part.blocks]))
    name = part.stack if len(trained.stacks) > 1 else ""
    start = Start(source=source, stack=name, fresh_head=True)
    stacks = {next(iter(task.stacks)): net}
    return _headed(onto.model_copy(update={"task": task, "stacks": stacks, "start": start}))


def _headed(project: Project) -> Project:
    """With what is lacking at the end for the task: at least a layer that learns."""
    n = project.task.target(project.data).numel
    net = project.net
    for _ in range(3):
        y = project.with_net(net).trace().y
        if y is None:
            raise EditRefused(say("these blocks do not fit the samples"))
        misfit = project.task.misfit(next(iter(project.stacks)), project.data, y, net)
        way = next(filter(_appends, misfit.remedies), None) if misfit is not None else None
        if misfit is None:
            fresh = any(not block.frozen and has_weights(block) for block in net)
            return project.with_net(net if fresh or y != vector(n) else edits.append(net, (Dense(out_features=n),)))
        if way is None:
            raise EditRefused(misfit.sentence)
        net = edits.append(net, way.after)
    raise EditRefused(say("no head was found that fits this task"))


def _appends(way: Remedy) -> bool:
    """Whether it changes nothing of what is there."""
    return bool(way.after) and not way.change and way.uid is None and way.instead is None and not way.before


def _before_head(net: Net) -> int:
    """How many blocks of the row stand before the head; 0 where there is none."""
    try:
        return head(net)[0]
    except EditRefused:
        return 0
