"""Draws the step that is played on the cards: what has come out so far, how far the gradient is. Changes nothing."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPen

from camplab.app.editor.drawing import ink
from camplab.app.editor.drawing.geometry import Card, Rect
from camplab.app.editor.drawing.live_cards import image, montage, place_of, unit_at
from camplab.app.editor.drawing.scene import Scene
from camplab.app.editor.drawing.stack_look import faded
from camplab.app.engine.step_played import Played
from camplab.runs.events import Move

_drawn: dict[int, tuple[Move, bool, QImage]] = {}
"""By block: the move whose picture was drawn last."""


def picture(played: Played, uid: int, dark: bool) -> QImage | None:
    """The maps that the block has put out; None before."""
    move = played.forward(uid)
    if move is None or not move.values.size:
        return None
    kept = _drawn.get(uid)
    if kept is None or kept[0] is not move or kept[1] != dark:
        kept = _drawn[uid] = move, dark, image(montage(move.values, dark))
    return kept[2]


def forget() -> None:
    """No step is played any more."""
    _drawn.clear()


def under(scene: Scene, item: Card, x: float, y: float) -> tuple[Move, int, int, int] | None:
    """What lies there on the picture of a card: which map or unit, row and column of which move; None beside it."""
    played, u = scene.played, scene.look.unit
    drawn = picture(played, item.uid, scene.look.theme.dark) if played is not None and item.frame is None else None
    move = played.forward(item.uid) if played is not None else None
    if drawn is None or move is None:
        return None
    place = place_of(drawn, item, item.rect.right - 3 * u, scene.look.metrics.card_h, u)
    if not place.contains(x, y):
        return None
    column, row = (int((x - place.x()) / place.width() * drawn.width()),
                   int((y - place.y()) / place.height() * drawn.height()))  # fmt: skip
    return move, *unit_at(move.values, column, row)


def mark(p: QPainter, scene: Scene, item: Card) -> None:
    """A ring around the block that is shown, and where the way leads."""
    played = scene.played
    if played is not None and played.is_at(item.uid):
        ring(p, scene, item.rect, played.move.what)


def mark_end(p: QPainter, scene: Scene, rect: Rect, what: str) -> None:
    """The same around the input card ("batch") or the output card ("loss")."""
    if scene.played is not None and scene.played.move.what == what:
        ring(p, scene, rect, what)


def ring(p: QPainter, scene: Scene, rect: Rect, what: str) -> None:
    """In the colour of what happens, with an arrow beside it."""
    u, color = scene.look.unit, colour(scene, what)
    p.setBrush(Qt.BrushStyle.NoBrush)
    p.setPen(QPen(faded(color, 60), 6))
    p.drawRoundedRect(ink.qrect(rect).adjusted(-3, -3, 3, 3), 2.5 * u, 2.5 * u)
    p.setPen(QPen(color, 2.5))
    p.drawRoundedRect(ink.qrect(rect), 2 * u, 2 * u)
    icon = {"backward": "arrow-up"}.get(what, "arrow-down")
    ink.icon(p, icon, rect.x - 6.5 * u, rect.y + 4 * u, 5 * u, color)


def colour(scene: Scene, what: str) -> QColor:
    """Of the way there, of the loss, of the way back."""
    theme = scene.look.theme
    return theme.series[1] if what == "backward" else theme.danger if what == "loss" else theme.accent
