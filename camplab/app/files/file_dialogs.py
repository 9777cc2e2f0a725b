"""Asks for a file or a folder: by the dialog of the system, or by that of Qt where there is none. Knows no document.

Qt's own makes its columns for letters of one size, and cuts sizes, kinds and dates in others.
"""

from __future__ import annotations

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QFileDialog, QHeaderView, QListView, QSplitter, QTreeView, QWidget

from camplab.app.look.language import tr

AIR = 8
"""Pixels beside the names of places."""


def ask_open(host: QWidget, title: str, begin: str = "", kinds: str = "") -> str:
    """The path of a file that is there; "": none was chosen. kinds: as Qt has them, with `* (*)` for all files."""
    _fit_soon()
    return QFileDialog.getOpenFileName(host, title, begin, kinds.replace("* (*)", f"{tr('All files')} (*)"))[0]


def ask_save(host: QWidget, title: str, begin: str = "", kinds: str = "") -> str:
    """Where to write; "": nowhere."""
    _fit_soon()
    return QFileDialog.getSaveFileName(host, title, begin, kinds)[0]


def ask_folder(host: QWidget, title: str, begin: str = "") -> str:
    """The path of a folder; "": none was chosen."""
    _fit_soon()
    return QFileDialog.getExistingDirectory(host, title, begin)


def _fit_soon() -> None:
    """Once it is there: these functions of Qt show it and wait."""
    QTimer.singleShot(0, _fit)


def _fit() -> None:
    """Names take what places, sizes, kinds and dates leave."""
    dialog = QApplication.activeModalWidget()
    tree = dialog.findChild(QTreeView) if isinstance(dialog, QFileDialog) else None
    if dialog is None or tree is None:
        return
    for column in range(tree.header().count()):
        mode = QHeaderView.ResizeMode.ResizeToContents if column else QHeaderView.ResizeMode.Stretch
        tree.header().setSectionResizeMode(column, mode)
    for places in dialog.findChildren(QListView, "sidebar"):
        for both in dialog.findChildren(QSplitter):
            wide = places.sizeHintForColumn(0) + 2 * places.frameWidth() + AIR
            both.setSizes([wide, max(1, both.width() - wide)])
