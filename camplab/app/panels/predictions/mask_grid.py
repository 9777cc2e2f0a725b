"""Pictures, the classes wanted over them, those answered, and the errors, below each other. Knows no run."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QImage, QPainter, QPaintEvent

from camplab.app.look import style
from camplab.app.look.colour_maps import Triple
from camplab.app.look.language import tr, translate
from camplab.app.look.palettes import rgb
from camplab.app.look.style import RIGHT
from camplab.app.panels.drawing.overlays import covered, ground, marked
from camplab.app.panels.drawing.pictures import image
from camplab.app.panels.drawing.readout import Readout, Row
from camplab.app.panels.drawing.small_text import line_height, written
from camplab.app.panels.drawing.telling import Telling, Told
from camplab.numbers import percent
from camplab.runs.why.masks import Masks

Cell = tuple[int, int, QRectF]
"""Row (picture, wanted, answered, wrong), column and place."""
ROWS = 4
WORDS, LEGEND = 2.2, 3.8
"""Lines for what stands above and below the pictures; with what colours mean, where that is not beside them."""


class MaskGrid(Telling):
    """A column for each picture; below it the share of its pixels that are wrong; below all what colours mean."""

    def __init__(self, readout: Readout) -> None:
        super().__init__(readout)
        self.masks: Masks | None = None
        self.names: Sequence[str] = ()
        self.first = 0
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

    def _titles(self) -> tuple[str, ...]:
        return tr("picture"), tr("wanted"), tr("answered"), tr("wrong")

    def cells(self) -> list[Cell]:
        """Every picture, in pixels of this widget."""
        beside = self._placed(WORDS)
        room = self.width() - max((place.right() for _, _, place in beside), default=0.0)
        return beside if room > max(map(written, self.names), default=0) + 2 * line_height() else self._placed(LEGEND)

    def _placed(self, lines: float) -> list[Cell]:
        """With so many lines left for words above and below them."""
        if self.masks is None:
            return []
        line, left, count = line_height(), max(map(written, self._titles())) + 12, len(self.masks.values)
        height, width = self.masks.wanted.shape[1:]
        across = (self.width() - left - 4) / count - 6
        down = (self.height() - lines * line) / ROWS - 4
        scale = max(min(across / width, down / height), 0.05)
        size = QRectF(0, 0, scale * width, scale * height)
        return [(row, column, size.translated(left + column * (size.width() + 6), line + row * (size.height() + 4)))
                for row in range(ROWS) for column in range(count)]  # fmt: skip

    # -- drawing --------------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        look, line, cells, masks = style.theme(), line_height(), self.cells(), self.masks
        if masks is None:
            return
        with QPainter(self) as painter:  # ended whatever happens: Qt aborts when what is painted on goes first
            painter.setFont(style.font(look.font_small))
            for row, column, place in cells:
                painter.drawImage(place, self._picture(masks, row, column))
                painter.setPen(look.line)
                painter.drawRect(place)
                painter.setPen(look.text_soft)
                if column == 0:
                    beside = QRectF(0, place.top(), place.left() - 6, place.height())
                    painter.drawText(beside, RIGHT, self._titles()[row])
                text = f"{self.first + column}" if row == 0 else translate(percent(float(masks.errors[column])))
                centre = Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop
                y = place.top() - line if row == 0 else place.bottom() + 2
                if row in (0, ROWS - 1) and QFontMetricsF(painter.font()).horizontalAdvance(text) <= place.width() + 6:
                    painter.drawText(QRectF(place.left() - 3, y, place.width() + 6, line), centre, text)
            self._legend(painter, cells[-1][2])

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

    def _picture(self, masks: Masks, row: int, column: int) -> QImage:
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
        found = next((cell for cell in self.cells() if cell[2].contains(point)), None)
        if found is None or masks is None:
            return None
        _, column, place = found
        height, width = masks.wanted.shape[1:]
        down = min(int((point.y() - place.top()) / place.height() * height), height - 1)
        across = min(int((point.x() - place.left()) / place.width() * width), width - 1)
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
