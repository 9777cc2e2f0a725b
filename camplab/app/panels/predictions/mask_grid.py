"""Pictures, the classes wanted over them, those answered, and the errors, below each other. Knows no run."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QPointF, QRectF
from PySide6.QtGui import QColor, QImage, QPainter, QPaintEvent

from camplab.app.look import style
from camplab.app.look.colour_maps import Triple
from camplab.app.look.language import tr, translate
from camplab.app.look.palettes import rgb
from camplab.app.panels.drawing.overlays import covered, ground, marked
from camplab.app.panels.drawing.pictures import image
from camplab.app.panels.drawing.readout import Readout, Row
from camplab.app.panels.drawing.sample_columns import Cell, SampleColumns, pixel_at
from camplab.app.panels.drawing.small_text import line_height, written
from camplab.app.panels.drawing.telling import Told
from camplab.numbers import percent
from camplab.runs.why.masks import Masks

WORDS, LEGEND = 2.2, 3.8
"""Lines for what stands above and below the pictures; with what colours mean, where that is not beside them."""


class MaskGrid(SampleColumns):
    """A column for each picture; below it the share of its pixels that are wrong; below all what colours mean."""

    def __init__(self, readout: Readout) -> None:
        super().__init__(readout)
        self.masks: Masks | None = None
        self.names: Sequence[str] = ()
        self._drawn: dict[tuple[int, int], QImage] = {}
        self.setMinimumSize(140, 110)

    def put(self, masks: Masks, names: Sequence[str], first: int) -> None:
        """Show these, whose classes are called so; the first picture has this number."""
        self.masks, self.names, self.first = masks, names, first
        self._drawn.clear()
        self.renew()

    def forget_colours(self) -> None:
        """The theme is another one."""
        self._drawn.clear()
        self.update()

    # -- where things are -------------------------------------------------------------------------

    def titles(self) -> tuple[str, ...]:
        """What each row shows."""
        return tr("picture"), tr("wanted"), tr("answered"), tr("wrong")

    def cells(self) -> list[Cell]:
        """Every picture, in pixels of this widget."""
        if self.masks is None:
            return []
        count, shape = len(self.masks.values), self.masks.wanted.shape[1:]
        beside = self.placed(count, shape, WORDS)
        room = self.width() - max((place.right() for _, _, place in beside), default=0.0)
        legend = max(map(written, self.names), default=0) + 2 * line_height()
        return beside if room > legend else self.placed(count, shape, LEGEND)

    # -- drawing --------------------------------------------------------------------------------

    def below(self, column: int, room: float) -> str:
        """The share of its pixels that are wrong."""
        said = translate(percent(float(self.masks.errors[column]))) if self.masks is not None else ""
        return said if written(said) <= room else ""

    def paintEvent(self, event: QPaintEvent) -> None:
        if self.masks is None:
            return
        with QPainter(self) as painter:  # ended whatever happens: Qt aborts when what is painted on goes first
            self.draw(painter)
            self._legend(painter, self.cells()[-1][2])

    def _legend(self, painter: QPainter, last: QRectF) -> None:
        """Below the pictures, of which this is the last, or where they take all the height at their right."""
        line = line_height()
        beside = last.bottom() + LEGEND * line - 2 * line > self.height()
        left, top = (last.right() + line, line) if beside else (4.0, last.bottom() + 1.5 * line)
        for at, name in enumerate(self.names[1:], 1):
            if left + line + written(name) > self.width():
                return
            painter.fillRect(QRectF(left, top + 0.2 * line, 0.6 * line, 0.6 * line), QColor(*_colour(at)))
            painter.drawText(QPointF(left + line, top + 0.8 * line), name)
            left, top = (left, top + 1.2 * line) if beside else (left + 2 * line + written(name), top)

    def picture(self, row: int, column: int) -> QImage:
        """One of them: the picture, over it what is wanted and answered, and what is wrong."""
        masks = self.masks
        assert masks is not None
        if (row, column) not in self._drawn:
            pixels = ground(masks.pictures[column], masks.pictures)
            if row in (1, 2):
                pixels = covered(pixels, (masks.wanted, masks.answered)[row - 1][column], colours())
            elif row:
                pixels = marked(pixels, masks.wrong[column], rgb(style.theme().danger))
            self._drawn[row, column] = image(pixels)
        return self._drawn[row, column]

    # -- the mouse ------------------------------------------------------------------------------

    def told(self, point: QPoint) -> Told | None:
        masks = self.masks
        found = self.cell_at(point)
        if found is None or masks is None:
            return None
        _, column, place = found
        down, across = pixel_at(point, place, masks.wanted.shape[1:])
        wanted = int(masks.wanted[column, down, across])
        rows = [Row(tr("row, column"), f"{down}, {across}"),
                Row(tr("wanted"), self.names[wanted] if wanted >= 0 else tr("does not count")),
                Row(tr("answered"), self.names[int(masks.answered[column, down, across])])]  # fmt: skip
        return tr("sample {n}", n=self.first + column), rows


def colours() -> list[Triple]:
    """Of the classes from the second on, as the theme has them."""
    return [*map(rgb, style.theme().series)]


def _colour(number: int) -> Triple:
    return colours()[(number - 1) % len(colours())]
