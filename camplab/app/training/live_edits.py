"""Edits of the recipe that a run under way can follow are sent to it, also when they are undone. Knows no widget.

What it cannot follow yet is for the next run (`edits_during_run`).
"""

from __future__ import annotations

from PySide6.QtCore import QObject

from camplab.app.lab import Lab
from camplab.app.training import training_commands
from camplab.document.recipe import Recipe
from camplab.document.settings.knobs import live

FOLLOWED = tuple(name for name in live(Recipe) if name != "batch_size")
"""Another batch size changes how long epochs are, which progress and curves do not show yet."""


class LiveEdits(QObject):
    """One for the window."""

    def __init__(self, lab: Lab, parent: QObject) -> None:
        super().__init__(parent)
        self._lab, self._seen = lab, lab.session.project
        lab.session.changed.connect(self._follow)

    def _follow(self) -> None:
        before, self._seen = self._seen, self._lab.session.project
        if before.stacks is not self._seen.stacks or before.data is not self._seen.data:  # more than the recipe
            return
        if not training_commands.active(self._lab) or self._lab.live.about(self._seen) is None:
            return
        for name in FOLLOWED:
            value = getattr(self._seen.training, name)
            if value != getattr(before.training, name):
                self._lab.trainer.change(**{name: value})
