"""Draws what training tells about a card: the gradient bar and the small picture of its maps. Changes nothing."""

from __future__ import annotations

import math

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter

from camplab.app.editor.drawing import ink, paint_slow
from camplab.app.editor.drawing.geometry import Card
from camplab.app.editor.drawing.live_cards import gradient_of, picture_of, place_of
from camplab.app.editor.drawing.scene import Scene
from camplab.app.editor.drawing.stack_look import faded
from camplab.runs.diagnosis import HIGHEST, LARGE, LOWEST, SMALL
from camplab.runs.events import Move


def thumbnail(p: QPainter, scene: Scene, item: Card, right: float, h: float) -> float:
    """The picture of the card's maps at its right end, when there is one; returns where it begins."""
    if item.frame or scene.run is None:
        return right
    dark, played = scene.look.theme.dark, scene.played
    picture = picture_of(scene.run, item.uid, dark) if played is None else paint_slow.picture(played, item.uid, dark)
    u = scene.look.unit
    if picture is None:
        return right
    place = place_of(picture, item, right, h, u)
    p.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, place.width() / picture.width() * scene.zoom < 1)
    p.drawImage(place, picture)
    p.setBrush(Qt.BrushStyle.NoBrush)
    return right - h + 2 * u


def gradient_bar(p: QPainter, scene: Scene, item: Card, h: float) -> None:
    """The norm of dL/dW on a log scale along the card's lower edge: short and amber when it vanishes."""
    run, played = scene.run, scene.played
    back = played.backward(item.uid) if played is not None else None
    norm = None if run is None else gradient_of(run, item.uid) if played is None else gradient_in(back)
    if norm is None and played is None and not (run is not None and item.frozen and item.facts.params):
        return
    theme, u = scene.look.theme, scene.look.unit
    groove = QRectF(item.rect.x + 4 * u, item.rect.y + h - 1.25 * u, item.rect.w - 7 * u, 0.75 * u)
    ink.box(p, groove, u / 2, faded(theme.text_faint, 45))
    if norm is None:  # frozen: a grey groove, as nothing is learned here
        return
    color = theme.danger if not norm < LARGE else theme.warning if norm < SMALL else theme.good
    if back is not None and "weights" not in back.numbers:  # nothing learns there: it only passes
        color = theme.text_faint
    filled = QRectF(groove)
    filled.setWidth(groove.width() * level(norm))
    ink.box(p, filled, u / 2, color)


def gradient_in(back: Move | None) -> float | None:
    """What came back to a block: the norm at its weights, else at its output."""
    return None if back is None else back.numbers.get("weights", back.numbers["gradient"])


def level(norm: float) -> float:
    """Where a gradient norm stands on the bar, 0 to 1; full when it is not finite."""
    if not math.isfinite(norm):
        return 1.0
    if norm <= 0:
        return 0.0
    return min(1.0, max(0.02, (math.log10(norm) - LOWEST) / (HIGHEST - LOWEST)))
