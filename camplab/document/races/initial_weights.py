"""Which weights of a network are those of another: of the first of its race, of the run it is forked from.

Blocks belong together where kind, initialisation and the shape of the main weight are the same, in the same order; what
was put between them does not matter. In two that belong together weights of the same name and shape begin the same.
Knows no torch, no Qt.
"""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterable, Iterator, Mapping, Sequence
from difflib import SequenceMatcher
from itertools import chain

from camplab.blocks.base import Leaf
from camplab.blocks.init import Initialised
from camplab.blocks.walk import Step
from camplab.document.places import Places
from camplab.document.project import Project
from camplab.words import Own, Sentence, say

FEW = 6
"""Names in a sentence at most."""


def alike(first: Project, other: Project) -> dict[str, str]:
    """Names in the state_dict of `other` -> those in that of `first` that begin the same; none of other seeds."""
    if first.training.seed != other.training.seed:
        return {}
    return _same_weights(_in_order(list(_learning(other)), list(_learning(first)), _kind))


def trained_further(first: Project, other: Project, twins: Mapping[str, str] | None = None) -> dict[str, str]:
    """Names in the state_dict of `other` -> those in that of `first` that can be trained further there.

    twins: modules of `other` -> those of `first` that are the same block; None: whatever belongs together, however it
    was initialised.
    """
    mine, theirs = list(_learning(other)), list(_learning(first))
    if twins is None:
        return _same_weights(_in_order(mine, theirs, _made))
    known = {step.module: step for step in theirs}
    pairs = ((step, known[twins[step.module]]) for step in mine if twins.get(step.module) in known)
    return _same_weights((one, twin) for one, twin in pairs if _made(one) == _made(twin))


def same_blocks(first: Project, other: Project) -> dict[str, str]:
    """Modules of `other` -> those of `first` that are the same block, as edits keep it (its uid)."""
    here, there = Places(other), Places(first)
    uids = dict.fromkeys(here.uid(step.module) for step in other.traces().steps())
    both = ((here.modules(uid), there.modules(uid)) for uid in uids if uid is not None)
    same = (zip(mine, theirs, strict=True) for mine, theirs in both if len(mine) == len(theirs))
    return dict(chain.from_iterable(same))


def _in_order(
    mine: Sequence[Step], theirs: Sequence[Step], kind: Callable[[Step], Hashable]
) -> Iterator[tuple[Step, Step]]:
    matcher = SequenceMatcher(None, list(map(kind, mine)), list(map(kind, theirs)), autojunk=False)
    for here, there, count in matcher.get_matching_blocks():
        yield from zip(mine[here : here + count], theirs[there : there + count], strict=True)


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
            shown = ", ".join(blocks[:FEW]) + (", …" if len(blocks) > FEW else "")
            yield number, say(
                "begins with weights of its own in {n} blocks, as their kind, shape or initialisation is another: "
                "{names}", n=len(blocks), names=Own(shown),
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
