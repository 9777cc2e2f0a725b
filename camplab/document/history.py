"""Undo and redo by keeping whole values: an edit costs microseconds as values share what did not change."""

from __future__ import annotations

from dataclasses import dataclass, replace

from camplab.document.project import Project
from camplab.words import Sentence, say

LIMIT = 1000


@dataclass(frozen=True, slots=True)
class Entry:
    """A state of the document, what led to it, and what was selected then (uids)."""

    project: Project
    label: Sentence
    selection: tuple[int, ...] = ()
    merge: str = ""


@dataclass(frozen=True, slots=True)
class History:
    """The current state with what can be undone and redone. Every method returns a new History."""

    now: Entry
    past: tuple[Entry, ...] = ()
    future: tuple[Entry, ...] = ()

    @classmethod
    def of(cls, project: Project) -> History:
        """A history that begins with `project`."""
        return cls(Entry(project, say("Open")))

    def push(self, project: Project, label: Sentence, selection: tuple[int, ...] = (), merge: str = "") -> History:
        """A new state. Equal non-empty `merge` keys in a row are one step (a spin box being dragged)."""
        entry = Entry(project, label, selection, merge)
        if merge and merge == self.now.merge and self.past:
            return replace(self, now=entry, future=())
        return History(entry, (*self.past, self.now)[-LIMIT:])

    def settled(self) -> History:
        """The next push starts a step of its own, whatever its merge key."""
        return replace(self, now=replace(self.now, merge=""))

    def without_open_step(self) -> History:
        """Before the step that goes on, as if it had never begun; itself where none does."""
        if not self.now.merge or not self.past:
            return self
        return History(self.past[-1], self.past[:-1])

    def selecting(self, selection: tuple[int, ...]) -> History:
        """Remember what is selected with the current state."""
        return replace(self, now=replace(self.now, selection=selection))

    def undo(self) -> History:
        """One step back; itself when there is none."""
        if not self.past:
            return self
        return History(self.past[-1], self.past[:-1], (self.now, *self.future)).settled()

    def redo(self) -> History:
        """One step forward; itself when there is none."""
        if not self.future:
            return self
        return History(self.future[0], (*self.past, self.now), self.future[1:]).settled()
