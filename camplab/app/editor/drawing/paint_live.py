"""Draws what training tells about a card: the gradient bar and the small picture of its maps. Changes nothing."""

from __future__ import annotations

import math

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter

from camplab.app.editor.drawing import ink
from camplab.app.editor.drawing.geometry import Card
from camplab.app.editor.drawing.live_cards import gradient_of, picture_of
from camplab.app.editor.drawing.scene import Scene
from camplab.app.editor.drawing.stack_look import faded
from camplab.runs.diagnosis import HIGHEST, LARGE, LOWEST, SMALL


def thumbnail(p: QPainter, scene: Scene, item: Card, right: float, h: float) -> float:
    """The picture of the card's maps at its right end, when there is one; returns where it begins."""
    if item.frame or scene.run is None:
        return right
    picture = picture_of(scene.run, item.uid, scene.look.theme.dark)
    u = scene.look.unit
    if picture is None:
        return right
    size = h - 3 * u
    box = QRectF(right - size + u, item.rect.y + 1.5 * u, size, size)
    ratio = min(box.width() / picture.width(), box.height() / picture.height())
    w, tall = picture.width() * ratio, picture.height() * ratio
    place = QRectF(box.center().x() - w / 2, box.center().y() - tall / 2, w, tall)
    p.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, ratio * scene.zoom < 1)
    p.drawImage(place, picture)
    p.setBrush(Qt.BrushStyle.NoBrush)
    return box.left() - 2 * u


def gradient_bar(p: QPainter, scene: Scene, item: Card, h: float) -> None:
    """The norm of dL/dW on a log scale along the card's lower edge: short and pale when it vanishes."""
    run = scene.run
    norm = gradient_of(run, item.uid) if run is not None else None
    if norm is None and not (run is not None and item.frozen and item.facts.params):
        return
    theme, u = scene.look.theme, scene.look.unit
    groove = QRectF(item.rect.x + 4 * u, item.rect.y + h - 1.25 * u, item.rect.w - 7 * u, 0.75 * u)
    ink.box(p, groove, u / 2, faded(theme.text_faint, 45))
    if norm is None:  # frozen: a grey groove, as nothing is learned here
        return
    color = theme.danger if not norm < LARGE else theme.warning if norm < SMALL else theme.good
    filled = QRectF(groove)
    filled.setWidth(groove.width() * level(norm))
    ink.box(p, filled, u / 2, color)


def level(norm: float) -> float:
    """Where a gradient norm stands on the bar, 0 to 1; full when it is not finite."""
    if not math.isfinite(norm):
        return 1.0
    if norm <= 0:
        return 0.0
    return min(1.0, max(0.02, (math.log10(norm) - LOWEST) / (HIGHEST - LOWEST)))
