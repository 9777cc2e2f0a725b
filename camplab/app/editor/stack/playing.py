"""What the stack does while a step is played: it keeps in sight what is shown. Paints nothing, asks nothing."""

from __future__ import annotations

import numpy as np

from camplab.app.editor.drawing import paint_slow
from camplab.app.editor.drawing.geometry import Rect
from camplab.app.editor.drawing.scene import Scene
from camplab.app.editor.stack.stage import Stage
from camplab.app.engine.step_played import Played
from camplab.blocks.structure import Parallel
from camplab.datasets.base import Data
from camplab.engine.protocol import Sample


def stops_at(scene: Scene, uid: int) -> bool:
    """Whether a block is one that is stopped at: it has a card, and does more than hold others together."""
    card = scene.layout.card(uid)
    return card is not None and (card.frame is None or isinstance(card.facts.block, Parallel))


def follow(view: Stage) -> None:
    """Another move is shown, or none any more."""
    if view.scene.live.slow is None:
        paint_slow.forget()
    place = _place(view.scene)
    if place is not None:
        view.reveal(place)
    view.viewport().update()


def _place(scene: Scene) -> Rect | None:
    """Where what is shown happens."""
    played = scene.played
    if played is None:
        return None
    ends = {"batch": scene.layout.input, "loss": scene.layout.output}
    cards = (scene.layout.card(uid) for uid in played.blocks(played.move) if stops_at(scene, uid))
    return ends.get(played.move.what) or next((card.rect for card in cards if card is not None), None)


def coming_in(played: Played, data: Data) -> Sample | None:
    """What came in, as the input card shows samples; None where one of them says nothing (a point in the plane)."""
    move, shown = played.shown.moves[0], played.shown
    if move.what != "batch" or move.stride != 1 or move.partial or move.values.shape != data.shape.dims:
        return None
    if data.shape.kind == "vector" and data.shape.dims[0] <= 2:
        return None
    target = shown.target if shown.target.shape == () else np.zeros(1)
    return Sample(values=move.values[None], targets=target.reshape(1), sample=shown.sample, total=shown.size)
