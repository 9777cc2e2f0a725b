"""The stack of blocks as a whole, as a picture for a report. Writes nothing."""

from __future__ import annotations

from PySide6.QtCore import QSize

from camplab.app.editor.drawing.scene import Scene
from camplab.app.editor.stack import picture
from camplab.app.editor.stack.stack_view import StackView
from camplab.app.hand_in.behind import Behind
from camplab.app.lab import Lab
from camplab.app.look.as_file import painted_png
from camplab.app.look.language import tr
from camplab.runs.report.wishes import Shot

ROOM = QSize(720, 900)
"""Pixels of the page that the stack takes at most."""


def stack(lab: Lab, behind: Behind | None = None) -> Shot | None:
    """The whole stack, in as many columns as make it largest: of the network that is open, or of that of a run."""
    if (behind or lab).session.project.blank:
        return None
    if behind is None:
        view = lab.workspace.centre.findChild(StackView)
        return None if view is None else _shot(view.scene)
    view = StackView(behind.session, behind.live)
    view.deleteLater()
    return _shot(view.scene)


def _shot(scene: Scene) -> Shot:
    sheet = picture.page(scene, ROOM)
    made = painted_png(sheet.size, picture.ground(), sheet.paint)
    return Shot(made, tr("The network as a stack of blocks"), sheet.size.width())
