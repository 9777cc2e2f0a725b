"""Draws one card: family, icon, name, settings, shape, parameters, marks and what does not fit. Changes nothing."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPen

from camplab.app.editor.captions import caption, contents, kind
from camplab.app.editor.drawing import ink, paint_slow
from camplab.app.editor.drawing.geometry import Card, Rect
from camplab.app.editor.drawing.paint_live import gradient_bar, thumbnail
from camplab.app.editor.drawing.scene import Scene
from camplab.app.editor.drawing.stack_look import faded, width
from camplab.app.editor.shown import can_open
from camplab.app.editor.slow_words import on_card
from camplab.app.look.language import tr
from camplab.app.look.style import RIGHT
from camplab.blocks.base import Misfit, Remark
from camplab.numbers import count

MOST_TITLE = 32
"""Units of 4 px of a title that are worth more than the picture of the maps."""


def card(p: QPainter, scene: Scene, item: Card) -> None:
    """One card with everything on it; an open structure's is the head of its frame."""
    opacity = 0.45 if item.bypassed or item.uid in scene.dragged else 0.75 if item.virtual else 1.0
    p.setOpacity(opacity)
    _ground(p, scene, item)
    if scene.zoom < 0.35:
        _tiny(p, scene, item)
    else:
        _left(p, scene, item, *_right(p, scene, item))
        if item.misfit:
            note(p, scene, item.misfit, item.rect, item.culprit)
    p.setOpacity(1.0)
    paint_slow.mark(p, scene, item)
    if item.uid in scene.selection:
        ring(p, scene, item.whole, item.uid == scene.current)


def line_height(scene: Scene, item: Card) -> float:
    """Height of the card's upper part, without the note of a misfit."""
    return scene.look.metrics.head_h if item.frame else scene.look.metrics.card_h


def _ground(p: QPainter, scene: Scene, item: Card) -> None:
    theme, u = scene.look.theme, scene.look.unit
    rect, family = ink.qrect(item.rect), theme.family(item.facts.block.family)
    wrong, selected = item.misfit is not None, item.uid in scene.selection
    if item.frame:
        if wrong:
            ink.box(p, rect, 2 * u, theme.danger_soft, theme.danger)
        bar = QRectF(rect.x() + 1.5 * u, rect.y() + 2.5 * u, u, line_height(scene, item) - 5 * u)
        ink.box(p, bar, u / 2, family)
        return
    fill = theme.danger_soft if wrong else theme.selection if selected else theme.card
    if scene.hover == item.uid and not wrong and not selected:
        fill = theme.card_hover
    if can_open(item.facts):
        for shift in (2, 1):
            under = rect.adjusted(shift * u, u, -shift * u, shift * u * 0.75)
            ink.box(p, under, 2 * u, theme.card, theme.line)
    ink.box(p, rect, 2 * u, fill, theme.danger if wrong else theme.line)
    bar = QRectF(rect.x() + 1.5 * u, rect.y() + 2 * u, u, line_height(scene, item) - 4 * u)
    ink.box(p, bar, u / 2, family)


def ring(p: QPainter, scene: Scene, rect: Rect, current: bool) -> None:
    """The mark of a selected card; the current one, when the stack has the keyboard, wears a second, wider ring."""
    theme, u = scene.look.theme, scene.look.unit
    p.setBrush(Qt.BrushStyle.NoBrush)
    p.setPen(QPen(theme.accent, 2))
    p.drawRoundedRect(ink.qrect(rect), 2 * u, 2 * u)
    if current and scene.focused:
        p.setPen(QPen(faded(theme.accent, 70), 4))
        p.drawRoundedRect(ink.qrect(rect).adjusted(-3, -3, 3, 3), 2.5 * u, 2.5 * u)


def _left(p: QPainter, scene: Scene, item: Card, upper: float, lower: float) -> None:
    """Icon, title and name up to x = `upper`, settings up to `lower`."""
    look, theme, u = scene.look, scene.look.theme, scene.look.unit
    block, h = item.facts.block, line_height(scene, item)
    x, y = item.rect.x + 4 * u, item.rect.y
    if can_open(item.facts):
        ink.chevron(p, x + 1.5 * u, y + h / 2, u, item.frame is not None, theme.text_soft)
        x += 4 * u
    ink.icon(p, block.icon, x, y + h / 2 - 2.5 * u, 5 * u, theme.family(block.family))
    x += 7 * u
    first = QRectF(x, y, upper - x, h) if item.frame else QRectF(x, y + 2 * u, upper - x, 5 * u)
    second = QRectF(x, y + 7.25 * u, lower - x, 4.5 * u)
    strong, faint = heading(scene, item)
    if not item.frame and " " in strong and width(look.close, strong) > first.width() and not _marked(item):
        ink.lines(p, QRectF(x, y + 2 * u, first.width(), 10 * u), strong, look.close, theme.text)
        return
    bold = look.bold if width(look.bold, strong) <= first.width() else look.close
    first.setLeft(first.left() + ink.write(p, first, strong, bold, theme.text) + 2 * u)
    first.setLeft(_marks(p, scene, item, first))
    font = look.small if block.name else look.mono
    told = caption(block) if item.frame else contents(block)
    turns = width(look.small, told) + 2 * u if item.frame and told else 0
    if width(font, faint) + turns <= first.width():
        first.setLeft(first.left() + ink.write(p, first, faint, font, theme.text_soft) + 2 * u)
    elif block.name and not item.frame:
        both = " · ".join(part for part in (faint, told) if part)  # a kind that has no room beside the name
        told = both if width(look.small, both) <= second.width() else faint if can_open(item.facts) else told
    place = first if item.frame else second
    if turns <= place.width() + 2 * u:
        ink.write(p, place, shortened(told, look.small, place.width()), look.small, theme.text_soft)


def heading(scene: Scene, item: Card) -> tuple[str, str]:
    """What the card is called: the learner's name and the kind, or the kind and its name in the code (outermost)."""
    block = item.facts.block
    if block.name:
        return block.name, kind(block)
    return kind(block), scene.heads[item.path[0]] if len(item.path) == 1 and not item.virtual else ""


def shortened(told: str, font: QFont, room: float) -> str:
    """A list with as many whole entries as have room; what is no list, or has no room for one, is left as it is."""
    parts = told.split(", ")
    if width(font, told) <= room:
        return told
    shorter = (f"{', '.join(parts[:count])}, …" for count in range(len(parts) - 1, 0, -1))
    return next((text for text in shorter if width(font, text) <= room), told)


def _marked(item: Card) -> bool:
    """Whether the card has a padlock, a skip or an eye."""
    return item.frozen or item.facts.block.bypass or item.facts.block.probe


def _marks(p: QPainter, scene: Scene, item: Card, box: QRectF) -> float:
    """Padlock, skip and eye of frozen, skipped and watched blocks; returns where the next text may begin."""
    theme, u, x = scene.look.theme, scene.look.unit, box.left()
    block = item.facts.block
    marks = (
        (item.frozen, "lock", theme.accent if block.frozen else theme.text_faint),
        (block.bypass, "skip-forward", theme.warning),
        (block.probe, "eye", theme.accent),
    )
    for on, name, color in marks:
        if on and x + 4 * u < box.right():
            ink.icon(p, name, x, box.center().y() - 1.75 * u, 3.5 * u, color)
            x += 5 * u
    return x


def _right(p: QPainter, scene: Scene, item: Card) -> tuple[float, float]:
    """Output shape, parameters, picture and gradient at the right end; returns where shape and parameters begin."""
    look, theme, u = scene.look, scene.look.theme, scene.look.unit
    h, rect, facts = line_height(scene, item), item.rect, item.facts
    shape = str(facts.y) if facts.y else tr("does not fit") if facts.x else tr("waits")
    color = theme.text if facts.y else theme.danger if facts.x else theme.text_soft
    counted = tr("{n} params", n=count(facts.params)) if facts.params else ""
    if scene.played is not None:
        counted = on_card(scene.played, item.uid) or counted
    if item.frame and _crowded(scene, item, shape, counted):
        counted = ""
    room = max(width(look.text, shape), width(look.small, counted), 10 * u)
    right = rect.right - 3 * u
    beside = 18 * u if can_open(facts) else 14 * u
    if rect.w - room - h > beside + min(width(look.bold, heading(scene, item)[0]), MOST_TITLE * u):
        right = thumbnail(p, scene, item, right, h)
    if item.frame:
        room = width(look.text, shape) + (width(look.small, counted) + 2 * u if counted else 0)
        box = QRectF(right - room, rect.y, room, h)
        ink.write(p, box, shape, look.text, color, RIGHT)
        ink.write(p, box, counted, look.small, theme.text_soft)
    else:
        room = min(room, 0.45 * rect.w)
        first = QRectF(right - room, rect.y + 2 * u, room, 5 * u)
        second = QRectF(right - room, rect.y + 7.25 * u, room, 4.5 * u)
        ink.write(p, first, shape, look.text, color, RIGHT)
        ink.write(p, second, counted, look.small, theme.text_soft, RIGHT)
    gradient_bar(p, scene, item, h)
    upper = room if item.frame else min(room, max(width(look.text, shape), 10 * u))
    return right - upper - 2 * u, right - room - 2 * u


def _crowded(scene: Scene, item: Card, shape: str, counted: str) -> bool:
    """Whether the head of a frame has no room for the parameters beside its name and settings ("× 3")."""
    look = scene.look
    words = sum(width(look.bold, text) for text in heading(scene, item)) + width(look.small, caption(item.facts.block))
    numbers = width(look.text, shape) + width(look.small, counted)
    return item.rect.w < words + numbers + 28 * look.unit


def _tiny(p: QPainter, scene: Scene, item: Card) -> None:
    """Far away only the kind can be read."""
    u, rect = scene.look.unit, item.rect
    box = QRectF(rect.x + 4 * u, rect.y, rect.w - 6 * u, line_height(scene, item))
    color: QColor = scene.look.theme.text
    ink.write(p, box, item.facts.block.name or kind(item.facts.block), scene.look.bold, color)


def note(p: QPainter, scene: Scene, misfit: Misfit, card_rect: Rect, uid: int) -> None:
    """The sentence of a misfit at the foot of its card, and its remedies as buttons with their keys."""
    look, theme, u = scene.look, scene.look.theme, scene.look.unit
    line = theme.warning if isinstance(misfit, Remark) else theme.danger
    made = look.note(misfit, card_rect.w)
    top = card_rect.bottom - made.height
    p.setFont(look.small)
    p.setPen(theme.text)
    p.drawText(QRectF(card_rect.x + made.rect.x, top + made.rect.y, made.rect.w, made.rect.h + 2),
               int(Qt.TextFlag.TextWordWrap), made.sentence)  # fmt: skip
    for button in made.buttons:
        r = QRectF(card_rect.x + button.rect.x, top + button.rect.y, button.rect.w, button.rect.h)
        over = scene.button == (uid, button.number)
        ink.box(p, r, 1.5 * u, line if over else theme.card, line)
        color = theme.card if over else line
        key = QRectF(r.x() + 1.5 * u, r.y() + 1.5 * u, 4 * u, r.height() - 3 * u)
        ink.box(p, key, u, faded(color, 40))
        ink.write(p, key, str(button.number), look.small, color, ink.CENTRE)
        ink.write(p, r.adjusted(7 * u, 0, -2 * u, 0), button.text, look.small, color)
