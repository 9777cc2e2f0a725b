"""Whether all stacks of a network stand beside each other, as the learner likes it; it is remembered. No widget."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from camplab.app.look import preferences

KEY = "stacks_beside"


class _Choice(QObject):
    changed = Signal()


_choice = _Choice()
changed = _choice.changed
"""It is another one."""


def wanted() -> bool:
    """Whether they do; where there is no room, one is shown, and the others by a switch."""
    return preferences.here(KEY) == "yes"


def choose(on: bool) -> None:
    """From now on, and after the next start."""
    if on != wanted():
        preferences.remember(KEY, on)
        changed.emit()
