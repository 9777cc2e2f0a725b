"""The stack of blocks as a whole, as a picture for a report. Writes nothing."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace

from PySide6.QtCore import QSize
from PySide6.QtGui import QPainter, QPixmap

from camplab.app.editor.drawing.geometry import Rect
from camplab.app.editor.drawing.paint import paint
from camplab.app.editor.drawing.scene import Scene
from camplab.app.editor.stack.stack_view import StackView
from camplab.app.editor.stack.whole_stack import columns
from camplab.app.lab import Lab
from camplab.app.look import style
from camplab.app.look.language import tr
from camplab.app.look.themes import build
from camplab.app.panels.export import SCALE, as_png
from camplab.runs.report.wishes import Shot

ROOM = QSize(720, 900)
"""Pixels of the page that the stack takes at most."""


def stack(lab: Lab) -> Shot | None:
    """The whole stack, in as many columns as make it largest."""
    view = lab.workspace.centre.findChild(StackView)
    if view is None or lab.session.project.blank:
        return None
    scene = view.scene
    made = columns(scene.layout, ROOM.width(), ROOM.height())
    wide = scene.layout.width * made.zoom
    tall = max((below - above) * made.zoom for above, below in zip(made.cuts, made.cuts[1:], strict=False))
    picture = QPixmap(QSize(round(wide * made.count), round(tall)) * SCALE)
    picture.setDevicePixelRatio(SCALE)
    picture.fill(build("light", style.theme().classroom).window)
    with QPainter(picture) as painter, _in_light(scene):
        for column, (above, below) in enumerate(zip(made.cuts, made.cuts[1:], strict=False)):
            painter.save()
            painter.setClipRect(round(column * wide), 0, round(wide), round((below - above) * made.zoom))
            painter.translate(column * wide, 0)
            painter.scale(made.zoom, made.zoom)
            painter.translate(0, -above)
            paint(painter, scene, Rect(0, above, scene.layout.width, below - above))
            painter.restore()
    return Shot(as_png(picture), tr("The network as a stack of blocks"), round(wide * made.count))


@contextmanager
def _in_light(scene: Scene) -> Iterator[None]:
    """Painted as on paper, whatever theme is in use."""
    before = scene.look
    scene.look = replace(before, theme=build("light", style.theme().classroom))
    try:
        yield
    finally:
        scene.look = before
