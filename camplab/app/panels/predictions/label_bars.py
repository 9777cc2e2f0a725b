"""A row for each label: how many of those that have it are found, and how many of those said to have it do."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent

from camplab.app.look import style
from camplab.app.look.language import tr, translate
from camplab.app.look.style import RIGHT
from camplab.app.panels.drawing.chart import Chart
from camplab.app.panels.drawing.focus_ring import FocusRing
from camplab.app.panels.drawing.readout import Readout, Row
from camplab.app.panels.drawing.telling import Told
from camplab.numbers import percent
from camplab.runs.why.labels import Labels


class LabelBars(Chart):
    """`picked` says which label was chosen, by the mouse or by the keys of arrows."""

    picked = Signal(int)

    def __init__(self, readout: Readout) -> None:
        super().__init__(readout)
        self.labels: Labels | None = None
        self.names: Sequence[str] = ()
        self.chosen: int | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        FocusRing(self)

    def put(self, labels: Labels, names: Sequence[str], chosen: int | None) -> None:
        """Show these; `names` are of the labels, `chosen` is the one whose samples are shown."""
        self.labels, self.names, self.chosen = labels, names, chosen
        self.fit()

    def least_height(self) -> float:
        return (2.4 * len(self.names) + 2) * self.line()

    # -- where things are -------------------------------------------------------------------------

    def row(self, at: int) -> QRectF:
        """The bars of a label, in pixels of this widget."""
        line = self.line()
        left = min(self.wide(self.names), self.width() / 3) + 1.2 * line
        high = min((self.height() - 1.8 * line) / max(len(self.names), 1), 4 * line)
        return QRectF(left, 1.6 * line + at * high, self.width() - left - self.wide(["100.0 %"]) - line, high)

    def label_at(self, point: QPoint) -> int | None:
        """The label whose row lies there."""
        first = self.row(0)
        at = int((point.y() - first.top()) // max(first.height(), 1))
        return at if 0 <= at < len(self.names) else None

    # -- drawing --------------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        if self.labels is None:
            return
        with QPainter(self) as painter:  # ended whatever happens: Qt aborts when what is painted on goes first
            painter.setFont(style.font(style.theme().font_small))
            self.legend(painter, self.row(0).left(), (tr("recall"), tr("precision")), self._colours())
            for at in range(len(self.names)):
                self._row(painter, self.labels, at)

    def _colours(self) -> tuple[QColor, QColor]:
        return style.theme().series[0], style.theme().series[1]

    def _row(self, painter: QPainter, labels: Labels, at: int) -> None:
        row, look, line = self.row(at), style.theme(), self.line()
        if at == self.chosen:
            painter.setPen(look.accent)
            painter.drawRect(QRectF(1, row.top(), self.width() - 3, row.height() - 1))
        thick = min(0.36 * row.height(), 0.8 * line)
        for number, (shares, colour) in enumerate(zip((labels.recall, labels.precision), self._colours(), strict=True)):
            share = float(shares[at])
            middle = row.center().y() + (number - 0.5) * thick
            groove = QRectF(row.left(), middle - thick / 2, row.width(), thick - 1)
            painter.fillRect(groove, look.panel)
            if share == share:
                painter.fillRect(QRectF(groove.left(), groove.top(), groove.width() * share, groove.height()), colour)
            painter.setPen(look.text_soft)
            end = QRectF(row.right(), middle - line / 2, self.width() - row.right() - 4, line)
            painter.drawText(end, RIGHT, translate(percent(share)))
        painter.setPen(look.text)
        beside = QRectF(0, row.top(), row.left() - 0.5 * line, row.height())
        painter.drawText(beside, RIGHT, self.elided(self.names[at], beside))

    def told(self, point: QPoint) -> Told | None:
        at = self.label_at(point)
        if self.labels is None or at is None:
            return None
        labels, words = self.labels, (tr("recall"), tr("precision"))
        shares = (labels.recall[at], labels.precision[at])
        rows = [Row(word, translate(percent(float(share))), colour)
                for word, share, colour in zip(words, shares, self._colours(), strict=True)]  # fmt: skip
        rows.append(Row(tr("accuracy"), translate(percent(float(labels.accuracy[at])))))
        rows.append(Row(tr("samples that have it"), f"{int(labels.there[at]):,}"))
        return self.names[at], rows

    # -- the learner's hand -----------------------------------------------------------------------

    def mousePressEvent(self, event: QMouseEvent) -> None:
        at = self.label_at(event.position().toPoint())
        if at is not None:
            self.picked.emit(at)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        move = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(event.key()))
        if move is None or not self.names:
            super().keyPressEvent(event)
            return
        now = -1 if self.chosen is None and move > 0 else self.chosen or 0
        self.picked.emit(min(max(now + move, 0), len(self.names) - 1))
