"""How much of a picture is worked out, as a thin line above it. Knows no run."""

from __future__ import annotations

from PySide6.QtWidgets import QProgressBar

from camplab.app.look.language import tr


class WorkedOut(QProgressBar):
    """Seen while more is to come."""

    def __init__(self) -> None:
        super().__init__(textVisible=False)
        self.setMaximumHeight(4)

    def retranslate(self) -> None:
        """Its name."""
        self.setAccessibleName(tr("How much of it is worked out"))

    def put(self, done: float) -> None:
        """done: the share of all, from 0 to 1."""
        self.setVisible(done < 1)
        self.setValue(round(100 * done))
