"""Finds Qt timers that tick and Qt threads that run, wherever they hang. Imported only when Qt is in use."""

from __future__ import annotations

import gc
import weakref

import shiboken6
from PySide6.QtCore import QObject, QThread, QTimer

WANTED = (QTimer, QThread)
MANY = 2_000
"""Objects that are looked through each time, twice a test; when there are more, those that live are set aside."""
aside: weakref.WeakSet[QObject] = weakref.WeakSet()
"""Timers and threads among them: the other million objects (torch alone has most) need no second look."""


def running_timers_and_threads() -> list[QObject]:
    """All of them that Python knows, save the thread of the window itself."""
    return [thing for thing in _timers_and_threads() if shiboken6.isValid(thing) and _runs(thing)]


def _timers_and_threads() -> set[QTimer | QThread]:
    objects = gc.get_objects()
    kinds = {kind for kind in set(map(type, objects)) if issubclass(kind, WANTED)}
    found = {thing for thing in objects if type(thing) in kinds}
    many = len(objects) > MANY
    del objects
    if many:
        aside.update(found)
        gc.collect()
        gc.freeze()
    return found | set(aside)


def _runs(thing: QTimer | QThread) -> bool:
    if isinstance(thing, QTimer):
        return thing.isActive()
    return thing.isRunning() and thing != QThread.currentThread()
