"""The mouse over the stack without a button: what it is over lights up, and tool tips say what was cut off."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QHelpEvent
from PySide6.QtWidgets import QToolTip

from camplab.app.editor.card_words import described
from camplab.app.editor.drawing.paint_slow import under
from camplab.app.editor.slow_words import at_point
from camplab.app.editor.stack import hits
from camplab.app.editor.stack.stage import Stage
from camplab.app.look import plain_text


def handle(view: Stage, event: QEvent) -> bool:
    """Whether the event was ours and is dealt with."""
    if event.type() == QEvent.Type.Leave:
        light(view, None, None)
    elif event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
        words = plain_text.tip(tip(view, QPointF(event.pos())))
        QToolTip.showText(event.globalPos(), words, view.viewport())
        return True
    return False


def over(view: Stage, position: QPointF) -> None:
    """The mouse is at `position` of the viewport."""
    found = hits.hit(view.scene, *view.to_scene(position))
    card = found.card.uid if found and found.card and found.part != "frame" else None
    light(view, card, (found.uid, found.button.number) if found and found.button else None)


def light(view: Stage, card: int | None, button: tuple[int, int] | None) -> None:
    """Light up a card and a remedy button."""
    scene = view.scene
    if (card, button) != (scene.hover, scene.button):
        scene.hover, scene.button = card, button
        shape = Qt.CursorShape.PointingHandCursor if button else Qt.CursorShape.ArrowCursor
        view.viewport().setCursor(shape)
        view.viewport().update()


def tip(view: Stage, position: QPointF) -> str:
    """All that a card says, for what is too long to be shown on it."""
    found = hits.hit(view.scene, *view.to_scene(position))
    if found is None or found.card is None or found.part == "frame":
        return ""
    if found.button:
        return found.button.text
    unit = under(view.scene, found.card, *view.to_scene(position))
    value = at_point(*unit) if unit is not None else ""
    return "\n".join(part for part in (value, described(view.scene, found.card)) if part)
