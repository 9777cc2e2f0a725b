"""The stack of blocks as a whole, as a picture on paper: in the light theme, in columns like those of a page."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from itertools import pairwise
from math import ceil, sqrt

from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QPainter

from camplab.app.editor.drawing.geometry import Rect
from camplab.app.editor.drawing.paint import paint
from camplab.app.editor.drawing.scene import Scene
from camplab.app.editor.stack.whole_stack import Columns, columns
from camplab.app.look import style
from camplab.app.look.as_file import painted_png, painted_svg
from camplab.app.look.themes import build

TALL = 1.4
"""The height of a page of paper by its width."""
LONGEST = 1600
"""Pixels of height up to which one column is enough."""


@dataclass(frozen=True)
class Sheet:
    """The stack of a scene, cut into columns."""

    scene: Scene
    made: Columns

    @property
    def size(self) -> QSize:
        """In points."""
        cuts, zoom = self.made.cuts, self.made.zoom
        tall = max((below - above) * zoom for above, below in pairwise(cuts))
        return QSize(round(self._column * self.made.count), round(tall))

    @property
    def _column(self) -> float:
        return self.scene.layout.width * self.made.zoom

    def paint(self, painter: QPainter) -> None:
        """Column by column, whatever theme is in use."""
        cuts, zoom, wide = self.made.cuts, self.made.zoom, self._column
        with _on_paper(self.scene):
            for column, (above, below) in enumerate(pairwise(cuts)):
                painter.save()
                painter.setClipRect(round(column * wide), 0, round(wide), round((below - above) * zoom))
                painter.translate(column * wide, 0)
                painter.scale(zoom, zoom)
                painter.translate(0, -above)
                paint(painter, self.scene, Rect(0, above, self.scene.layout.width, below - above))
                painter.restore()


def page(scene: Scene, room: QSize) -> Sheet:
    """As large as it can be in so many points."""
    return Sheet(scene, columns(scene.layout, room.width(), room.height()))


def whole(scene: Scene) -> Sheet:
    """In its own size: a column, or as many as make it look like a page."""
    layout = scene.layout
    count = 1 if layout.height <= LONGEST else ceil(sqrt(layout.height / (TALL * layout.width)))
    tall = layout.height if count == 1 else layout.height / count + max((box.h for box in _outermost(scene)), default=0)
    return Sheet(scene, columns(layout, count * layout.width, tall))


def _outermost(scene: Scene) -> Iterator[Rect]:
    """Between two of these a column may end."""
    heights = sorted({gap.y for gap in scene.layout.gaps if len(gap.path) == 1 and not gap.box})
    return (Rect(0, above, 0, below - above) for above, below in pairwise(heights))


def png(scene: Scene) -> bytes:
    """All of it as a file."""
    sheet = whole(scene)
    return painted_png(sheet.size, ground(), sheet.paint)


def svg(scene: Scene) -> bytes:
    """All of it as lines and letters."""
    sheet = whole(scene)
    return painted_svg(sheet.size, ground(), sheet.paint)


def ground() -> QColor:
    """What lies behind the cards on paper."""
    return build("light", style.theme().classroom).window


@contextmanager
def _on_paper(scene: Scene) -> Iterator[None]:
    """Painted with nothing selected, hovered or dragged, as on paper."""
    before = scene.look, scene.selection, scene.current, scene.hover, scene.drop
    scene.look = replace(scene.look, theme=build("light", style.theme().classroom))
    scene.selection, scene.current, scene.hover, scene.drop = frozenset(), None, None, None
    try:
        with style.on_paper():
            yield
    finally:
        scene.look, scene.selection, scene.current, scene.hover, scene.drop = before
