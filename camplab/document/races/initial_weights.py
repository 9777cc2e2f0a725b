"""Which weights of a network are those of another: of the first of its race, of the run it is forked from.

Blocks belong together where kind, initialisation and the shape of the main weight are the same, in the same order: as
many as can be, first of all those that bear the same name, then those between the same kinds of blocks. In two that
belong together weights of the same name and shape begin the same.
Knows no torch, no Qt.
"""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterable, Iterator, Mapping, Sequence
from itertools import chain

from camplab.blocks.base import Leaf
from camplab.blocks.init import Initialised
from camplab.blocks.walk import Step
from camplab.document.places import Places
from camplab.document.project import Project
from camplab.document.races.alignment import aligned
from camplab.words import Own, Sentence, first_few, say

FEW = 6
"""Names in a sentence at most."""
ANY, NAMED = 10**4, 10**9
"""What a pair is worth beside what stands around it, and what one of the same name is worth: more than all others."""
Pairs = list[tuple[Step, Step]]


def alike(first: Project, other: Project) -> dict[str, str]:
    """Names in the state_dict of `other` -> those in that of `first` that begin the same; none of other seeds."""
    if first.training.seed != other.training.seed:
        return {}
    return _same_weights(_in_order(other, first, _kind)[0])


def trained_further(first: Project, other: Project, twins: Mapping[str, str] | None = None) -> dict[str, str]:
    """Names in the state_dict of `other` -> those in that of `first` that can be trained further there.

    twins: modules of `other` -> those of `first` that are the same block; None: whatever belongs together, however it
    was initialised.
    """
    if twins is None:
        return _same_weights(_in_order(other, first, _made)[0])
    known = {step.module: step for step in _learning(first)}
    pairs = ((step, known[twins[step.module]]) for step in _learning(other) if twins.get(step.module) in known)
    return _same_weights((one, twin) for one, twin in pairs if _made(one) == _made(twin))


def doubtful(first: Project, other: Project) -> Sentence | None:
    """Which of the blocks that are trained further could as well be others, and how to say which are meant."""
    unsure = _in_order(other, first, _made)[1]
    if not unsure:
        return None
    pairs = [f"{twin.module} → {one.module}" for one, twin in unsure]
    return say("some blocks are alike, and more than one could go on in the place of another: taken in their order, "
               "{pairs}. A block that has the same name in both networks is the same.",
               pairs=Own(first_few(pairs, FEW)))  # fmt: skip


def same_blocks(first: Project, other: Project) -> dict[str, str]:
    """Modules of `other` -> those of `first` that are the same block, as edits keep it (its uid)."""
    here, there = Places(other), Places(first)
    uids = dict.fromkeys(here.uid(step.module) for step in other.traces().steps())
    both = ((here.modules(uid), there.modules(uid)) for uid in uids if uid is not None)
    same = (zip(mine, theirs, strict=True) for mine, theirs in both if len(mine) == len(theirs))
    return dict(chain.from_iterable(same))


def _in_order(other: Project, first: Project, kind: Callable[[Step], Hashable]) -> tuple[Pairs, Pairs]:
    """What belongs together, of `other` and of `first`; and of that what could belong to others as well."""
    mine, theirs = list(_learning(other)), list(_learning(first))
    kinds, others = list(map(kind, mine)), list(map(kind, theirs))
    if kinds == others and [*map(_name, mine)] == [*map(_name, theirs)]:  # most often; nothing can be better
        return list(zip(mine, theirs, strict=True)), []
    here, there = _beside(other), _beside(first)

    def worth(i: int, j: int) -> int:
        if kinds[i] != others[j]:
            return 0
        one, twin = mine[i], theirs[j]
        named = one.module == twin.module and "" != _name(one) == _name(twin)
        sides = zip(here[one.module], there[twin.module], strict=True)
        return NAMED * named + ANY + sum(a == b for a, b in sides)

    found = aligned(len(mine), len(theirs), worth)
    both, unsure = ([(mine[i], theirs[j]) for i, j in pairs] for pairs in (found.pairs, found.unsure))
    return both, unsure


def _name(step: Step) -> str:
    """That somebody gave it."""
    return step.facts.block.name


def _beside(project: Project) -> dict[str, tuple[str, str]]:
    """The kinds of the blocks before and behind each, by module."""
    steps = list(project.traces().steps())
    kinds = ["", *(step.facts.block.tag for step in steps), ""]
    return {step.module: (kinds[at], kinds[at + 2]) for at, step in enumerate(steps)}


def _same_weights(pairs: Iterable[tuple[Step, Step]]) -> dict[str, str]:
    found = {}
    for one, twin in pairs:
        shapes = twin.facts.weights.parameters
        same = (name for name, dims in one.facts.weights.parameters.items() if shapes.get(name) == dims)
        found.update({f"{one.module}.{name}": f"{twin.module}.{name}" for name in same})
    return found


def unlike(first: Project, other: Project) -> tuple[str, ...]:
    """The modules of `other` with a weight that begins otherwise than any of `first`, in running order."""
    same = alike(first, other)
    return tuple(
        step.module
        for step in _learning(other)
        if any(f"{step.module}.{name}" not in same for name in step.facts.weights.parameters)
    )


def in_words(projects: Sequence[Project]) -> Iterator[tuple[int, Sentence]]:
    """The number of each variant that does not begin with the weights of the first, and in which blocks."""
    first, *others = projects
    for number, other in enumerate(others, start=1):
        if other.training.seed == first.training.seed and (blocks := unlike(first, other)):
            yield number, say(
                "begins with weights of its own in {n} blocks, as their kind, shape or initialisation is another: "
                "{names}", n=len(blocks), names=Own(first_few(blocks, FEW)),
            )  # fmt: skip


def _learning(project: Project) -> Iterator[Step]:
    """The layers that have something to learn, in running order."""
    for step in project.traces().steps():
        block = step.facts.block
        if isinstance(block, Leaf) and not block.bypass and step.facts.y is not None and step.facts.weights.parameters:
            yield step


def _kind(step: Step) -> Hashable:
    """What must be the same of two that belong together and begin alike."""
    block = step.facts.block
    drawn = (block.init, block.gain, block.std) if isinstance(block, Initialised) else ()
    return _made(step), drawn


def _made(step: Step) -> Hashable:
    """The kind of a layer, and the shape of its main weight, which is the first."""
    return step.facts.block.tag, tuple(next(iter(step.facts.weights.parameters.values())))
