"""Closing the window: one question at most, a checkpoint of what trains, the layout kept. Knows no widget's inside."""

from __future__ import annotations

from collections.abc import Callable
from typing import Literal

from PySide6.QtWidgets import QMessageBox, QWidget

from camplab.app.files.documents import Documents
from camplab.app.look.language import tr

Close = Literal["close", "stay"]
Ask = Callable[[QWidget, str], Close]


def may_close(documents: Documents, training: bool, ask: Ask) -> bool:
    """Whether the window may close now: asks about unsaved work, or else about a run under way (`training`)."""
    if documents.session.unsaved and not documents.session.project.blank:
        return documents.may_leave()
    return not training or ask(documents.host, documents.name()) == "close"


def ask_to_stop(host: QWidget, name: str) -> Close:
    """Training is under way: stop it?"""
    box = QMessageBox(host)
    box.setWindowTitle("camplab")
    box.setText(tr("{name} is being trained. Stop and close?", name=name))
    box.setInformativeText(tr("A checkpoint is saved; you can go on from it later."))
    stop = box.addButton(tr("Stop and close"), QMessageBox.ButtonRole.AcceptRole)
    stay = box.addButton(tr("Go on training"), QMessageBox.ButtonRole.RejectRole)
    box.setDefaultButton(stay)
    box.setEscapeButton(stay)
    box.exec()
    pressed = box.clickedButton() is stop
    box.deleteLater()
    return "close" if pressed else "stay"
