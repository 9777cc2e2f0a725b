"""The test of learning rates below the learning rate of the recipe: its curve, its band, a click takes a rate.

The heights are those of the smoothed loss; what comes of a test is in `rate_test`.
"""

from __future__ import annotations

from math import log10

import numpy as np
from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetricsF, QMouseEvent, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from camplab.app.lab import Lab
from camplab.app.look import language, style
from camplab.app.look.language import capital, tr
from camplab.app.look.plain_text import Label
from camplab.app.training import training_commands
from camplab.app.training.rate_test import RateTest
from camplab.numbers import power_of_ten, rough
from camplab.runs.curves.rate_band import HIGHEST, LOWEST, smoothed

DECADES = log10(HIGHEST / LOWEST)
HEIGHT = 76
"""Pixels of the picture, without its scale."""


def short(rate: float) -> float:
    """With the two digits that such a test is worth."""
    return float(f"{rate:.2g}")


class RatePicture(QWidget):
    """Loss over the logarithm of the rate, the band shaded, the rate of the recipe a line."""

    taken = Signal(float)
    """A click chose this rate."""

    def __init__(self, lab: Lab, test: RateTest) -> None:
        super().__init__()
        self._lab, self._test = lab, test
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def sizeHint(self) -> QSize:
        return QSize(200, HEIGHT + round(1.6 * style.theme().font_small))

    def rate_at(self, x: float) -> float:
        """The rate at a pixel."""
        return float(LOWEST * 10 ** (DECADES * min(1.0, max(0.0, x / max(1, self.width())))))

    def place(self, rate: float) -> float:
        """The pixel of a rate."""
        return self.width() * log10(rate / LOWEST) / DECADES

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self.rect().contains(event.position().toPoint()):
            self.taken.emit(short(self.rate_at(event.position().x())))

    def paintEvent(self, event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            self._paint(painter)

    def _paint(self, painter: QPainter) -> None:
        look, test = style.theme(), self._test
        frame = QRectF(0, 0, self.width(), HEIGHT)
        painter.fillRect(frame, look.card)
        if test.band is not None:
            low, high = self.place(test.band.low), self.place(test.band.high)
            shade = QColor(look.accent)
            shade.setAlphaF(0.22)
            painter.fillRect(QRectF(low, 0, high - low, HEIGHT), shade)
        self._scale(painter)
        if len(test.losses):
            painter.setPen(QPen(look.series[0], 1.6))
            painter.drawPolyline(self._curve())
        rate = self._lab.session.project.training.learning_rate
        if LOWEST <= rate <= HIGHEST:
            painter.setPen(QPen(look.text, 1, Qt.PenStyle.DashLine))
            painter.drawLine(QPointF(self.place(rate), 0), QPointF(self.place(rate), HEIGHT))

    def _curve(self) -> QPolygonF:
        """What is worse than the start by more than the fall is beyond the upper edge."""
        losses = smoothed(self._test.losses)
        low, start = float(np.nanmin(losses)), float(losses[0])
        room = max(start - low, abs(start) * 1e-3, 1e-9) * 1.25
        heights = np.clip((np.nan_to_num(losses, nan=np.inf) - low) / room, 0.0, 1.1)
        return QPolygonF([
            QPointF(self.place(float(rate)), HEIGHT - 5 - (HEIGHT - 10) * float(height))
            for rate, height in zip(self._test.rates, heights, strict=False)
        ])  # fmt: skip

    def _scale(self, painter: QPainter) -> None:
        look = style.theme()
        painter.setFont(style.font(look.font_small))
        metrics = QFontMetricsF(painter.font())
        for decade in range(round(log10(LOWEST)), round(log10(HIGHEST)) + 1):
            x, text = self.place(10.0**decade), power_of_ten(decade) if decade < -1 else f"{10.0**decade:g}"
            painter.setPen(look.line)
            painter.drawLine(QPointF(x, 0), QPointF(x, HEIGHT))
            wide = metrics.horizontalAdvance(text)
            if decade % 2:
                continue
            painter.setPen(look.text_faint)
            left = min(max(0.0, x - wide / 2), self.width() - wide)
            painter.drawText(QPointF(left, HEIGHT + metrics.ascent() + 1), text)


class RateRange(QWidget):
    """A button that tries rates, or ends that; then the picture, what came of it, and a button that takes the best."""

    def __init__(self, lab: Lab) -> None:
        super().__init__()
        self._lab, self.test = lab, RateTest(lab, self)
        self.button, self.take = QPushButton(), QPushButton()
        self.picture, self.said = RatePicture(lab, self.test), Label(wordWrap=True)
        self.said.setObjectName("soft")
        row, column = QHBoxLayout(), style.flush(QVBoxLayout(self), 6)
        row.addWidget(self.button)
        row.addWidget(self.take)
        row.addStretch(1)
        for part in (self.picture, self.said):
            column.addWidget(part)
        column.addLayout(row)
        self.button.clicked.connect(self._press)
        self.take.clicked.connect(lambda: self._choose(short(self.test.band.best)) if self.test.band else None)
        self.picture.taken.connect(self._choose)
        for signal in (self.test.changed, language.changed, style.changed):
            signal.connect(self._draw)
        self._draw()

    def _press(self) -> None:
        if self.test.running:
            self.test.stop()
        else:
            self.test.start()

    def _choose(self, rate: float) -> None:
        training_commands.edit_recipe(self._lab, learning_rate=rate)
        self._lab.session.settle()

    def _draw(self) -> None:
        test, fits = self.test, self.test.fits
        found = test.band if fits and not test.running else None
        self.button.setText(tr("Stop the test") if test.running else tr("Try learning rates"))
        self.button.setToolTip(
            tr("A range test: steps from fresh weights at rates from small to large; nothing is kept")
        )
        self.take.setVisible(found is not None)
        if found is not None:
            self.take.setText(tr("Take {rate}", rate=rough(short(found.best), 2)))
        self.picture.setVisible(fits and len(test.losses) > 0)
        self.picture.setToolTip(tr("The loss at each learning rate; a click takes one"))
        self.picture.setAccessibleName(tr("The loss at each learning rate; a click takes one"))
        self.said.setText(self._words() if fits else "")
        self.said.setVisible(bool(self.said.text()))
        self.picture.update()

    def _words(self) -> str:
        test = self.test
        if test.running:
            if not len(test.rates):
                return tr("Getting ready")
            return tr("step {n} of {total}", n=len(test.losses), total=len(test.rates))
        return capital(test.sentence) if test.sentence is not None else ""

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self.picture.updateGeometry()
