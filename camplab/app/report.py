"""The one window for what nobody expected: shown after the work was saved, with everything to copy. Knows no document.

Python calls these hooks for exceptions in slots, in Qt's virtual methods, in threads and in destructors; the window
behind stays alive and usable.
"""

from __future__ import annotations

import contextlib
import platform
import sys
import threading
import traceback
from collections.abc import Callable
from types import TracebackType
from typing import Any

import PySide6
from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget

import camplab
from camplab.app.look import style
from camplab.app.look.language import tr
from camplab.app.look.plain_text import Label
from camplab.words import printable

KEPT = 20
"""Reports that are kept in the window; one that repeats is counted, not kept again."""


class Reporter(QObject):
    """Catches what escapes; `rescue` saves the work and says where, in a sentence."""

    _escaped = Signal(str)
    """Queued, so that a report is never made within a paint event or in another thread."""

    def __init__(self, rescue: Callable[[], str], parent: QWidget) -> None:
        super().__init__(parent)
        self._rescue = rescue
        self._host = parent
        self._old: dict[str, Any] = {}
        self.reports: dict[str, int] = {}
        """Text of each report -> how often it came."""
        self.window: ReportWindow | None = None
        self._escaped.connect(self._tell, Qt.ConnectionType.QueuedConnection)

    def install(self) -> None:
        """From now on exceptions that nobody caught come here."""
        self._old = {"hook": sys.excepthook, "thread": threading.excepthook, "drop": sys.unraisablehook}
        sys.excepthook = self.catch
        threading.excepthook = lambda args: self.catch(args.exc_type, args.exc_value, args.exc_traceback)
        sys.unraisablehook = lambda args: self.catch(args.exc_type, args.exc_value, args.exc_traceback)

    def uninstall(self) -> None:
        """The hooks that were there before."""
        if self._old:
            sys.excepthook, threading.excepthook = self._old["hook"], self._old["thread"]
            sys.unraisablehook = self._old["drop"]
            self._old = {}

    def catch(self, kind: type[BaseException], error: BaseException | None, where: TracebackType | None) -> None:
        """Take note of an exception; never raises."""
        if issubclass(kind, KeyboardInterrupt):
            QGuiApplication.quit()
            return
        text = "".join(traceback.format_exception(kind, error, where))
        with contextlib.suppress(Exception):
            if text not in self.reports:
                print("\n".join(map(printable, text.splitlines())), file=sys.__stderr__)
            traceback.clear_frames(where)  # what the frames hold may be large
        with contextlib.suppress(RuntimeError):  # the window is already gone
            self._escaped.emit(text)

    def _tell(self, text: str) -> None:
        self.reports[text] = self.reports.get(text, 0) + 1
        if self.reports[text] > 1 or len(self.reports) > KEPT:
            return
        try:
            kept = self._rescue()
        except Exception as error:
            kept = tr("Your work could not be saved: {error}. Save it now under another name.", error=error)
        if self.window is None:
            self.window = ReportWindow(self._host)
            self.window.finished.connect(self._closed)
        self.window.show_report(kept, "\n\n".join(self.reports))
        self.window.show()

    def _closed(self) -> None:
        self.reports.clear()
        if self.window is not None:
            self.window.deleteLater()
            self.window = None


class ReportWindow(QDialog):
    """What happened, where the work is, and the text to copy."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Something unexpected happened"))
        self.resize(680, 420)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 16)
        column.setSpacing(10)
        heading = Label(tr("Something unexpected happened in camplab"))
        heading.setObjectName("heading")
        column.addWidget(heading)
        self._kept = Label()
        self._kept.setWordWrap(True)
        column.addWidget(self._kept)
        self._text = QPlainTextEdit()
        self._text.setReadOnly(True)
        self._text.setFont(style.monospace(style.theme().font_small))
        self._text.setAccessibleName(tr("Report"))
        column.addWidget(self._text, 1)
        buttons = QDialogButtonBox()
        copy = QPushButton(style.icon("copy"), tr("Copy report"))
        copy.clicked.connect(self.copy)
        buttons.addButton(copy, QDialogButtonBox.ButtonRole.ActionRole)
        go_on = buttons.addButton(tr("Go on working"), QDialogButtonBox.ButtonRole.AcceptRole)
        go_on.clicked.connect(self.accept)
        column.addWidget(buttons)

    def show_report(self, kept: str, text: str) -> None:
        """Fill the window."""
        lead = tr("The window goes on. If this comes back, copy the report and send it to the people who make camplab.")
        self._kept.setText(f"{kept}\n{lead}".strip())
        self._text.setPlainText(f"{versions()}\n\n{text}")

    def copy(self) -> None:
        """The whole report, to be pasted into a letter."""
        QGuiApplication.clipboard().setText(self._text.toPlainText())


def show(host: QWidget, text: str) -> None:
    """A report of what happened elsewhere, in the training process: here nothing was at stake."""
    window = ReportWindow(host)
    window.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    window.show_report("", text)
    window.show()


def versions() -> str:
    """One line on what runs here."""
    qt = f"PySide6 {PySide6.__version__}"
    return f"camplab {camplab.__version__} · Python {platform.python_version()} · {qt} · {platform.platform()}"
