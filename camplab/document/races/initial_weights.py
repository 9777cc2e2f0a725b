"""Which weights of a variant can begin as those of the first of its race, and which cannot. Knows no torch, no Qt.

Blocks belong together where kind, initialisation and the shape of the main weight are the same, in the same order; what
was put between them does not matter. In two that belong together weights of the same name and shape begin the same.
"""

from __future__ import annotations

from collections.abc import Hashable, Iterator, Sequence
from difflib import SequenceMatcher

from camplab.blocks.base import Leaf
from camplab.blocks.init import Initialised
from camplab.blocks.walk import Step
from camplab.document.project import Project
from camplab.words import Own, Sentence, say

FEW = 6
"""Names in a sentence at most."""


def alike(first: Project, other: Project) -> dict[str, str]:
    """Names in the state_dict of `other` -> those in that of `first` that begin the same; none of other seeds."""
    if first.training.seed != other.training.seed:
        return {}
    mine, theirs = list(_learning(other)), list(_learning(first))
    matcher = SequenceMatcher(None, list(map(_kind, mine)), list(map(_kind, theirs)), autojunk=False)
    found = {}
    for here, there, count in matcher.get_matching_blocks():
        for one, twin in zip(mine[here : here + count], theirs[there : there + count], strict=True):
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
    """What must be the same of two that belong together. The first of a layer's weights is its main one."""
    block = step.facts.block
    drawn = (block.init, block.gain, block.std) if isinstance(block, Initialised) else ()
    return block.tag, drawn, tuple(next(iter(step.facts.weights.parameters.values())))
