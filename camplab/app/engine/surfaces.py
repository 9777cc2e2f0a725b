"""What the engine draws of loss surfaces, for the views; they are told when there is more of it. Views read."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, Signal

from camplab.engine.protocol import SurfaceDrawn
from camplab.runs.surface import kept
from camplab.runs.surface.surface import Plane, Surface
from camplab.words import Sentence


class Surfaces(QObject):
    """By folder of a run and by plane: as drawn since the window is open, or as it lies beside the run."""

    changed = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.plane: Plane = "path"
        """Of what is drawn now."""
        self.drawing: tuple[str, ...] = ()
        """The folders whose surfaces are still to come, first that which is drawn now."""
        self._number = 0
        self._found: dict[tuple[str, Plane], Surface | None] = {}
        self._why: dict[tuple[str, Plane], Sentence] = {}

    def begin(self, folders: tuple[str, ...], plane: Plane) -> int:
        """The number of the question."""
        self.plane, self.drawing = plane, folders
        self._number += 1
        for folder in folders:
            self._why.pop((folder, plane), None)
        self.changed.emit()
        return self._number

    def end(self) -> bool:
        """Nothing is drawn any more; whether anything was."""
        was, self.drawing = bool(self.drawing), ()
        for where in [each for each, found in self._found.items() if found is not None and found.done < 1]:
            del self._found[where]
        if was:
            self.changed.emit()
        return was

    def of(self, folder: Path | None, plane: Plane) -> Surface | None:
        """What is known of it; what lies beside the run is read once."""
        if folder is None:
            return None
        where = str(folder), plane
        if where not in self._found:
            self._found[where] = kept.read(folder, plane)
        return self._found[where]

    def why(self, folder: Path | None, plane: Plane) -> Sentence | None:
        """Why it could not be drawn."""
        return self._why.get((str(folder), plane))

    def take(self, answer: SurfaceDrawn) -> bool:
        """How far it is; whether that answers what was asked."""
        if answer.number != self._number or not self.drawing:
            return False
        where = answer.folder or self.drawing[0], self.plane
        if answer.surface is not None:
            self._found[where] = answer.surface
        if answer.sentence is not None:
            self._why[where] = answer.sentence
        if answer.over:
            self.drawing = ()
        elif answer.done:
            self.drawing = tuple(folder for folder in self.drawing if folder != answer.folder)
        self.changed.emit()
        return True
