"""How wide cards are in a narrow view: margins give way, then cards; letters keep the theme's size. Paints nothing."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QEvent

from camplab.app.editor.drawing.geometry import Layout
from camplab.app.editor.drawing.layout import lay_out
from camplab.app.editor.drawing.metrics import METRICS, Metrics
from camplab.app.editor.drawing.paint_answer import prediction_height
from camplab.app.editor.drawing.scene import Scene
from camplab.app.editor.stack.stage import Zoomed
from camplab.blocks.walk import Trace

NARROWEST, CLOSEST = 248, 12
"""Card and margin in px at the normal font size; where they are too wide the whole stack is made smaller."""
STEP = 4
"""Widths of cards differ by so many px, so that not every px of a resize lays the stack out anew."""


def fitted(metrics: Metrics, factor: float, room: float, frames: float = 0) -> Metrics:
    """`metrics` with cards as wide as a view of `room` px lets them be.

    `factor` is that of the fonts; `frames` px are taken by open structures on both sides of their cards together.
    """
    free = room - frames
    card = min(METRICS.card_w * factor, max(NARROWEST * factor, (free - 2 * CLOSEST * factor) // STEP * STEP))
    margin = min(METRICS.margin * factor, max(CLOSEST * factor, (free - card) / 2))
    return replace(metrics, card_w=round(card), margin=round(margin))


def narrowest(factor: float) -> float:
    """The px that a stack needs for its cards to be drawn in full size."""
    return (NARROWEST + 2 * CLOSEST) * factor


def frames(layout: Layout, metrics: Metrics) -> float:
    """The px that open structures take on both sides of the cards on the axis: frames, and branches side by side."""
    return layout.width - metrics.card_w - 2 * metrics.margin


def place(scene: Scene, trace: Trace, room: float | None) -> None:
    """Lay the stack out for a view of `room` px; None leaves the widths as they are."""
    wider = 0.0
    for _ in range(2):  # how wide open structures are is seen when it stands
        if room is not None:
            scene.look = replace(scene.look, metrics=_for(scene, room, wider))
        scene.layout = lay_out(trace, scene.toggled, scene.look.metrics, scene.finish, prediction_height(scene))
        wider = frames(scene.layout, scene.look.metrics)
        if room is None or not wider:
            return


def handle(view: Zoomed, event: QEvent) -> bool:
    """After a resize: lay out anew where cards have another width now."""
    if event.type() == QEvent.Type.Resize and view.natural:
        scene = view.scene
        wanted = _for(scene, view.viewport().width(), frames(scene.layout, scene.look.metrics))
        if wanted != scene.look.metrics:
            view.refresh()
    return False


def _for(scene: Scene, room: float, wider: float) -> Metrics:
    return fitted(scene.look.metrics, scene.look.unit / 4, room, wider)
