"""Which stack a view shows: the one that the session shows, or always the same. Knows no widget."""

from __future__ import annotations

from PySide6.QtCore import QEvent

from camplab.app.session import Session
from camplab.blocks.walk import Trace

TAKING = frozenset({QEvent.Type.MouseButtonPress, QEvent.Type.DragEnter, QEvent.Type.ContextMenu})
"""Events by which the learner begins something in a stack."""


class OfStack:
    """`always`: the one that is always shown; "": the one of the session."""

    def __init__(self, session: Session, always: str = "") -> None:
        self._session = session
        self.always = always
        self.rests = False
        """Nobody sees the view."""

    @property
    def name(self) -> str:
        """Of the stack."""
        return self.always or self._session.stack

    @property
    def trace(self) -> Trace | None:
        """What comes out of it; None where the network has no such stack any more."""
        return self._session.traces.get(self.name)

    @property
    def here(self) -> bool:
        """Whether it is the one that is edited."""
        return not self.rests and self.name == self._session.stack

    def take(self) -> None:
        """What is done from now on is done to this stack."""
        if not self.rests and self.always in self._session.project.stacks:
            self._session.show_stack(self.always)

    def handle(self, event: QEvent) -> bool:
        """What begins in the view is done to its stack; the event is for others to deal with."""
        if event.type() in TAKING:
            self.take()
        return False
