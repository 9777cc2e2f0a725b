"""What a view wants to see of a run: asked for while the view is seen, taken back when it is not. Draws nothing."""

from __future__ import annotations

from itertools import count
from typing import Protocol

from PySide6.QtWidgets import QWidget

from camplab.datasets.base import Data
from camplab.document.project import Project
from camplab.runs.wants import Origin, Own, Want

_numbers = count(1)


class Asking(Protocol):
    """What views ask of the trainer."""

    def want(self, owner: str, *wants: Want, own: Own | None = None) -> None:
        """Look at this for `owner` from now on, and at nothing else for it; `own`: the learner's own sample in it."""

    def preview(
        self, owner: str, data: Data, sample: int = 0, count: int = 1, origin: Origin = "validation",
        chosen: tuple[int, ...] = (), augmented: Project | None = None,
    ) -> None:  # fmt: skip
        """Send these samples; `augmented`: the first one, as it is and as the recipe of this project changes it."""


class ViewWants:
    """Of one view, which says when it is shown and hidden; another one, also of the same kind, is another owner.

    No event filter: while Qt destroys a widget it would still be called.
    """

    def __init__(self, view: QWidget, trainer: Asking | None) -> None:
        self.owner = f"{type(view).__name__} {next(_numbers)}"
        self._trainer = trainer
        self._wants: tuple[Want, ...] = ()
        self._own: Own | None = None
        self.seen = False
        """Whether anybody sees what the view draws; behind another tab nobody does."""

    @property
    def all(self) -> tuple[Want, ...]:
        """What is looked at for the view while it is seen."""
        return self._wants

    def put(self, *wants: Want, own: Own | None = None) -> None:
        """From now on this, and nothing else; `own`: the learner's own sample in it."""
        self._wants, self._own = wants, own
        if self.seen:
            self._tell(wants)

    def shown(self) -> None:
        """The view is seen."""
        self.seen = True
        if self._wants:
            self._tell(self._wants)

    def hidden(self) -> None:
        """Nobody sees the view."""
        self.seen = False
        if self._wants:
            self._tell(())

    def _tell(self, wants: tuple[Want, ...]) -> None:
        if self._trainer is not None:
            self._trainer.want(self.owner, *wants, own=self._own)
