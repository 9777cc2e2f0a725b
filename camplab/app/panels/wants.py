"""What a panel wants to see of a run: asked for while the panel is seen, taken back when it is not. Draws nothing."""

from __future__ import annotations

from itertools import count
from typing import Protocol

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QWidget

from camplab.datasets.base import Data
from camplab.runs.wants import Want

_numbers = count(1)


class Asking(Protocol):
    """What panels ask of the trainer."""

    def want(self, owner: str, *wants: Want) -> None:
        """Look at this for `owner` from now on, and at nothing else for it."""

    def preview(self, owner: str, data: Data, sample: int) -> None:
        """Send this validation sample."""


class PanelWants(QObject):
    """Of one panel; another panel, also of the same kind, is another owner."""

    def __init__(self, panel: QWidget, trainer: Asking | None) -> None:
        super().__init__(panel)
        self.owner = f"{type(panel).__name__} {next(_numbers)}"
        self._panel, self._trainer = panel, trainer
        self._wants: tuple[Want, ...] = ()
        panel.installEventFilter(self)

    def put(self, *wants: Want) -> None:
        """From now on this, and nothing else."""
        self._wants = wants
        if self._panel.isVisible():
            self._tell(wants)

    def eventFilter(self, panel: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Show:
            self._tell(self._wants)
        elif event.type() == QEvent.Type.Hide and self._wants:
            self._tell(())
        return False

    def _tell(self, wants: tuple[Want, ...]) -> None:
        if self._trainer is not None:
            self._trainer.want(self.owner, *wants)
