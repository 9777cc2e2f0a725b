"""Under which conditions a variant is trained that are not those of the first of its race. Knows no torch, no Qt."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from camplab.document.project import Project
from camplab.document.races import initial_weights
from camplab.words import Sentence, say


def unlike(projects: Sequence[Project]) -> Iterator[tuple[int, Sentence]]:
    """The number of each variant that is not trained as the first is, beside what it is made of, and how."""
    first, *others = projects
    for number, other in enumerate(others, start=1):
        for sentence in of_learning(first, other):
            yield number, sentence
    yield from initial_weights.in_words(projects)


def of_learning(first: Project, other: Project) -> Iterator[Sentence]:
    """Of what `other` learns, and from what."""
    if first.task != other.task:
        yield say("has another task: what it is judged by cannot be held against the first")
    elif first.data != other.data:
        yield say("learns from other data: its numbers cannot be held against those of the first")
    if first.data == other.data and first.training.batch_size != other.training.batch_size:
        yield say("learns from {n} samples a step, not {m}: its epochs can be compared, its steps cannot",
                  n=other.training.batch_size, m=first.training.batch_size)  # fmt: skip
