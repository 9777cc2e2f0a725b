"""What stands beside a sequence that is drawn as steps × features. Knows no run."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter

from camplab.app.look import style
from camplab.app.look.language import tr
from camplab.app.look.style import RIGHT
from camplab.app.panels.maps.bars import ticks

MARGIN = 8


def axes_room(painter: QPainter, features: int) -> tuple[float, float]:
    """Pixels at the left and below."""
    metrics = QFontMetricsF(painter.font())
    return metrics.horizontalAdvance(f"{features:,}") + 8 + metrics.height(), 2.2 * metrics.height()


def paint_axes(painter: QPainter, box: QRectF, features: int, steps: int) -> None:
    """Steps across, features down, numbered from 0 as in torch."""
    painter.setPen(style.theme().text_soft)
    line = QFontMetricsF(painter.font()).height()
    for at in ticks(steps, int(box.width() // (4 * line))):
        x = box.left() + (at + 0.5) * box.width() / steps
        painter.drawText(QRectF(x - 40, box.bottom() + 2, 80, line), Qt.AlignmentFlag.AlignCenter, f"{at}")
    for at in ticks(features, int(box.height() // (1.5 * line))):
        y = box.top() + (at + 0.5) * box.height() / features
        where = QRectF(box.left() - 66, y - line / 2, 60, line)
        painter.drawText(where, RIGHT, f"{at}")
    title, metrics = tr("step of the sequence"), QFontMetricsF(painter.font())
    wide = max(box.width(), min(metrics.horizontalAdvance(title) + 2, box.right()))  # beyond its left end where it must
    below = QRectF(box.right() - wide, box.bottom() + line + 2, wide, line)
    said = metrics.elidedText(title, Qt.TextElideMode.ElideRight, wide)
    painter.drawText(below, Qt.AlignmentFlag.AlignCenter, said)
    painter.translate(MARGIN + line / 2, box.center().y())
    painter.rotate(-90)
    painter.drawText(QRectF(-150, -line / 2, 300, line), Qt.AlignmentFlag.AlignCenter, tr("feature"))
    painter.resetTransform()
