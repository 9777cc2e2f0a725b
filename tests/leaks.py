"""Finds Qt timers that tick and Qt threads that run, wherever they hang. Imported only when Qt is in use."""

from __future__ import annotations

import gc

import shiboken6
from PySide6.QtCore import QObject, QThread, QTimer


def running_timers_and_threads() -> list[QObject]:
    """All of them that Python knows, save the thread of the window itself."""
    return [
        thing
        for thing in gc.get_objects()
        if issubclass(type(thing), QTimer | QThread) and shiboken6.isValid(thing) and _runs(thing)
    ]


def _runs(thing: QTimer | QThread) -> bool:
    if isinstance(thing, QTimer):
        return thing.isActive()
    return thing.isRunning() and thing != QThread.currentThread()
