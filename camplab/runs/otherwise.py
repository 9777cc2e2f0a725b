"""In what one run was trained otherwise than another, in words: as they began, and what was changed on the way.

Knows no torch, no Qt and no file.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Protocol

from camplab.document.differences import differences
from camplab.document.places import Places
from camplab.document.project import Project
from camplab.document.settings.knobs import words
from camplab.runs.events import Changed
from camplab.words import Sentence, say

Turns = Sequence[Changed]
ALIKE = say("Both are the same network, learning the same in the same way.")
"""Said where nothing is otherwise."""


class Trained(Protocol):
    """What a run began with, and what the learner changed while it ran, in order: a record, or what was read of one."""

    @property
    def project(self) -> Project: ...

    @property
    def changes(self) -> Turns: ...


def otherwise(left: Trained, right: Trained) -> tuple[Sentence, ...]:
    """What `right` has otherwise than `left`, one sentence each; none where the same was learned in the same way."""
    return (*differences(left.project, right.project), *_of_changes(left, right))


def change_in_words(places: Places, change: Changed) -> Sentence:
    """What was changed on the way, and when: "Momentum 0.9 → 0.5 before step 101"."""
    what = words(places, change.what, change.block, change.old, change.new)
    return say("{what} before step {step}", what=what, step=f"{change.step + 1:,}")


def _of_changes(left: Trained, right: Trained) -> Iterator[Sentence]:
    """Knob by knob, from where the two part: a fork has made the changes of its parent up to its first step."""
    there, here = _by_knob(left.changes), _by_knob(right.changes)
    for knob in dict.fromkeys((*there, *here)):
        one, other = there.get(knob, ()), here.get(knob, ())
        alike = 0
        while alike < min(len(one), len(other)) and _same(one[alike], other[alike]):
            alike += 1
        if other[alike:]:
            yield say("Changed while it ran: {what}", what=_in_one(right.project, other[alike:]))
        if one[alike:]:
            yield say("Not changed here while it ran: {what}", what=_in_one(left.project, one[alike:]))


def _by_knob(changes: Turns) -> dict[tuple[str, str], list[Changed]]:
    found: dict[tuple[str, str], list[Changed]] = {}
    for change in changes:
        found.setdefault((change.block, change.what), []).append(change)
    return found


def _same(one: Changed, other: Changed) -> bool:
    return (one.step, one.new) == (other.step, other.new)


def _in_one(project: Project, changes: Turns) -> Sentence:
    """A knob that was turned once or, as one drags it, many times."""
    places, first, last = Places(project), changes[0], changes[-1]
    if len(changes) == 1:
        return change_in_words(places, last)
    what = words(places, last.what, last.block, first.old, last.new)
    step = f"{last.step + 1:,}"
    return say("{what} in {n} changes, the last before step {step}", what=what, n=len(changes), step=step)
