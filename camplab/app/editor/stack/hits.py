"""What lies under a point of the stack, which drop place is nearest, which card is next. Changes nothing."""

from __future__ import annotations

from dataclasses import dataclass

from camplab.app.editor.drawing.geometry import Card, Gap, Layout, Rect
from camplab.app.editor.drawing.notes import Button
from camplab.app.editor.drawing.paint_ends import OUTPUT
from camplab.app.editor.drawing.scene import Scene
from camplab.app.editor.shown import can_open
from camplab.blocks.base import Misfit


@dataclass(frozen=True, slots=True)
class Hit:
    """A part of a card: "card", "chevron", "frame" (its empty ground), "input", "output" or "remedy"."""

    part: str
    uid: int = OUTPUT
    card: Card | None = None
    button: Button | None = None


def hit(scene: Scene, x: float, y: float) -> Hit | None:
    """What lies at (x, y) of the scene, innermost first; None is the ground."""
    for card in reversed(scene.layout.cards):
        if card.rect.holds(x, y):
            return _on_card(scene, card, x, y)
        if card.frame and card.frame.holds(x, y):
            return Hit("frame", card.owner, card)
    if scene.layout.input.holds(x, y):
        return Hit("input")
    if scene.layout.output.holds(x, y):
        button = _button(scene, scene.finish, scene.layout.output, x, y)
        return Hit("remedy", OUTPUT, None, button) if button else Hit("output")
    return None


def _on_card(scene: Scene, card: Card, x: float, y: float) -> Hit:
    button = _button(scene, card.misfit, card.rect, x, y)
    if button:
        return Hit("remedy", card.culprit, card, button)
    left = card.rect.x + 3 * scene.look.unit
    if can_open(card.facts) and left <= x < left + 5 * scene.look.unit:
        return Hit("chevron", card.uid, card)
    return Hit("card", card.owner, card)


def _button(scene: Scene, misfit: Misfit | None, rect: Rect, x: float, y: float) -> Button | None:
    if misfit is None:
        return None
    note = scene.look.note(misfit, rect.w)
    x, y = x - rect.x, y - (rect.bottom - note.height)
    return next((button for button in note.buttons if button.rect.holds(x, y)), None)


def nearest_gap(layout: Layout, x: float, y: float) -> Gap | None:
    """The drop place closest to the point: distance to its line, sideways counted double."""
    return min(layout.gaps, key=lambda gap: _distance(gap, x, y), default=None)


def _distance(gap: Gap, x: float, y: float) -> float:
    aside = max(gap.x - x, 0.0, x - gap.right)
    if gap.box:
        return max(gap.box.y - y, 0.0, y - gap.box.bottom) + 2 * aside
    return abs(y - gap.y) + 2 * aside


def editable(layout: Layout) -> list[Card]:
    """The cards one can select, in reading order."""
    return [layout.cards[index] for index in layout.places.values()]


def beside(layout: Layout, card: Card, direction: int) -> Card | None:
    """The nearest card of the next branch to the left (-1) or right (+1)."""
    if len(card.path) < 3:
        return None
    prefix, branch = card.path[:-2], card.path[-2]
    others = [
        other for other in editable(layout)
        if len(other.path) == len(card.path) and other.path[:-2] == prefix
        and (other.path[-2] - branch) * direction > 0
    ]  # fmt: skip
    if not others:
        return None
    middle = card.rect.y + card.rect.h / 2
    return min(others, key=lambda other: (abs(other.path[-2] - branch), abs(other.rect.y + other.rect.h / 2 - middle)))


def within(layout: Layout, rect: Rect) -> tuple[int, ...]:
    """uids of the cards a rubber band touches; a frame counts by its head."""
    return tuple(card.uid for card in editable(layout) if card.rect.meets(rect))


def between(layout: Layout, a: int, b: int) -> tuple[int, ...]:
    """uids from one card to another in reading order, `b` last."""
    order = list(layout.places)
    first, last = order.index(a), order.index(b)
    return tuple(order[first : last + 1]) if first <= last else tuple(reversed(order[last : first + 1]))
