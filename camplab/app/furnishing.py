"""Makes what is heavy and is not needed for the first picture of the window: stack, palette, inspector, panels.

Imported by the window after it was shown: this is what keeps the start under a second.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

from PySide6.QtWidgets import QWidget

from camplab.app.editor.palette import Palette
from camplab.app.editor.stack_view import StackView
from camplab.app.lab import Lab
from camplab.app.panels.registry import PANELS
from camplab.app.workspace import Dock
from camplab.words import say


def centre(lab: Lab) -> QWidget:
    """The stack."""
    return StackView(lab.session, lab.live, lab.trainer)


def docks(lab: Lab) -> Iterator[Dock]:
    """Everything around it, in the order of the View menu."""
    session, live, trainer = lab.session, lab.live, lab.trainer
    yield Dock("palette", say("Blocks"), lambda: Palette(session))
    for panel in PANELS[:2]:
        yield Dock(panel.id, panel.title, partial(panel.make, session, live, trainer))
