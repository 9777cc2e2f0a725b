"""Makes a report in a thread of its own, to be looked at or as a file; it can be given up at any moment.

Shows nothing. It reads the runs from their folders, so that it touches nothing of the window.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Final

from PySide6.QtCore import QCoreApplication, QThread, Signal
from PySide6.QtGui import QImage

from camplab.app.hand_in import pdf
from camplab.app.look import language
from camplab.document.atomic import WriteFailed, write_atomically
from camplab.runs.listing import BadRun
from camplab.runs.report import page
from camplab.runs.report.report import report
from camplab.runs.report.wishes import Wishes, runs
from camplab.words import Sentence

PATIENCE: Final = 5000
"""Milliseconds that a report which is given up has to go, when camplab ends."""


@dataclass(frozen=True)
class Asked:
    """On which runs, what of them, and where to; without a place its sheets are painted to be looked at."""

    folders: tuple[Path, ...]
    wishes: Wishes
    path: Path | None = None
    width: int = 480
    """Pixels of a sheet that is painted."""


class GivenUp(Exception):
    """Nobody wants it any more."""


class ReportMaker(QThread):
    """One report. When it is finished exactly one of these is so: it was `given_up`, it says `why` there is
    none, its `sheets` are all there, or its file is.
    """

    reached = Signal(int, int)
    """Before a sheet is written: how many are, and how many there are to be."""
    _going: Final[set[ReportMaker]] = set()
    """Kept until they are over: Qt may not lose a thread that runs."""

    def __init__(self, asked: Asked) -> None:
        super().__init__()
        self.asked = asked
        self._language = language.current()
        self.sheets: list[QImage] = []
        self.why: Sentence | None = None
        """Why there is none."""
        self.given_up = False

    def begin(self) -> None:
        """Go; `finished` is emitted."""
        self._going.add(self)
        self.finished.connect(self._over)
        app = QCoreApplication.instance()
        assert app is not None
        app.aboutToQuit.connect(self._leave)
        self.start()

    def give_up(self) -> None:
        """Nobody wants it any more; what is half done is not kept."""
        self.requestInterruption()

    def run(self) -> None:
        """In the thread."""
        try:
            self._make()
        except GivenUp:
            self.given_up = True
        except (BadRun, WriteFailed) as bad:
            self.why = bad.sentence

    def _make(self) -> None:
        asked = self.asked
        html = report(runs(asked.folders, self._speak), asked.wishes, self._speak, self._language)
        if asked.path is not None and asked.path.suffix.lower() != ".pdf":
            write_atomically(asked.path, page.as_bytes(html))
            return
        with pdf.laid_out(html, 0.0 if asked.path is not None else asked.width / pdf.SHEET.width()) as document:
            if asked.path is not None:
                write_atomically(asked.path, pdf.written(document, asked.wishes.title, self._reach))
                return
            for image in pdf.painted(document, asked.width):
                self._go_on()
                self.sheets.append(image)

    def _speak(self, sentence: Sentence) -> str:
        self._go_on()
        return language.translate(sentence)

    def _reach(self, sheet: int, sheets: int) -> None:
        self._go_on()
        self.reached.emit(sheet, sheets)

    def _go_on(self) -> None:
        if self.isInterruptionRequested():
            raise GivenUp

    def _over(self) -> None:
        self._going.discard(self)

    def _leave(self) -> None:
        self.give_up()
        self.wait(PATIENCE)
