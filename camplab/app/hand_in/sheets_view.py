"""The sheets of a report below each other, as they will be printed. Knows no run."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QImage, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QScrollArea, QWidget

from camplab.app.look import style
from camplab.app.look.language import tr

GAP = 10
"""Pixels between two sheets."""


class SheetsView(QScrollArea):
    """As wide as there is room; where one has scrolled to it stays when another report of the same runs comes."""

    def __init__(self) -> None:
        super().__init__()
        self._sheets = _Sheets()
        self.setWidget(self._sheets)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setAccessibleName(tr("The report as it will be printed"))

    @property
    def count(self) -> int:
        """Sheets that are shown."""
        return len(self._sheets.images)

    @property
    def sharp_width(self) -> int:
        """Pixels of the screen that a sheet takes."""
        return max(1, round(self.viewport().width() * self.devicePixelRatioF()))

    def show_sheets(self, images: Sequence[QImage]) -> None:
        """Show this report from now on."""
        self._sheets.images = tuple(images)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        self._sheets.resize(self._sheets.whole(self.viewport().width()))
        self._sheets.update()


class _Sheets(QWidget):
    def __init__(self) -> None:
        super().__init__()
        self.images: tuple[QImage, ...] = ()

    def whole(self, width: int) -> QSize:
        """Pixels of all sheets, so wide."""
        return QSize(width, max(1, round(sum(_height(image, width) + GAP for image in self.images)) - GAP))

    def paintEvent(self, event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            painter.fillRect(event.rect(), style.theme().window)
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            top = 0.0
            for image in self.images:
                place = QRectF(0, top, self.width(), _height(image, self.width()))
                if place.intersects(QRectF(event.rect())):
                    painter.drawImage(place, image)
                top += place.height() + GAP


def _height(image: QImage, width: int) -> float:
    return image.height() * width / image.width()
