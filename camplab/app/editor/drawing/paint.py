"""Draws the part of the stack that can be seen: frames, wires, cards, joins, drop places, marks. Changes nothing."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPainterPath, QPen

from camplab.app.editor.drawing import ink
from camplab.app.editor.drawing.geometry import Card, Gap, Join, Rect, Wire
from camplab.app.editor.drawing.notes import WRAP
from camplab.app.editor.drawing.paint_card import card
from camplab.app.editor.drawing.paint_ends import input_card, output_card
from camplab.app.editor.drawing.scene import Drop, Scene
from camplab.app.editor.drawing.stack_look import faded, width
from camplab.app.look.language import tr
from camplab.blocks.structure import Template


def paint(p: QPainter, scene: Scene, clip: Rect) -> int:
    """Paint what meets `clip` (px at zoom 1); returns how many cards were drawn."""
    p.setRenderHint(QPainter.RenderHint.Antialiasing)
    layout = scene.layout
    seen = [item for item in layout.cards if item.whole.meets(clip)]
    for item in seen:
        if item.frame:
            _frame(p, scene, item)
    _wires(p, scene, [wire for wire in layout.wires if wire.y2 >= clip.y and wire.y1 <= clip.bottom])
    for gap in layout.gaps:
        if gap.box and gap.box.meets(clip):
            _place(p, scene, gap)
    for join in layout.joins:
        _join(p, scene, join)
    drawn = [item for item in seen if item.rect.meets(clip) or item.owner in scene.selection]
    for item in drawn:
        card(p, scene, item)
    if layout.input.meets(clip):
        input_card(p, scene)
    if layout.output.meets(clip):
        output_card(p, scene)
    _marks(p, scene)
    return len(drawn)


def _frame(p: QPainter, scene: Scene, item: Card) -> None:
    """The ground of an open structure; dashed around what a template made."""
    assert item.frame is not None
    theme, u = scene.look.theme, scene.look.unit
    family = theme.family(item.facts.block.family)
    rect = ink.qrect(item.frame)
    ink.box(p, rect, 2 * u, faded(family, 30 if theme.dark else 20))
    p.setBrush(Qt.BrushStyle.NoBrush)
    made = isinstance(item.facts.block, Template) or item.virtual
    p.setPen(QPen(faded(family, 120), 1, Qt.PenStyle.DashLine if made else Qt.PenStyle.SolidLine))
    p.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), 2 * u, 2 * u)


def _wires(p: QPainter, scene: Scene, wires: list[Wire]) -> None:
    theme, u = scene.look.theme, scene.look.unit
    flowing, waiting = QPainterPath(), QPainterPath()
    for wire in wires:
        _trace(waiting if wire.waits else flowing, wire)
    p.setBrush(Qt.BrushStyle.NoBrush)
    p.setPen(QPen(faded(theme.text_faint, 200), 1.5))
    p.drawPath(flowing)
    p.setPen(QPen(faded(theme.text_faint, 130), 1.5, Qt.PenStyle.DotLine))
    p.drawPath(waiting)
    for wire in wires:
        if wire.arrow:
            ink.arrow(p, wire.x2, wire.y2, u, faded(theme.text_faint, 130 if wire.waits else 220))


def _trace(path: QPainterPath, wire: Wire) -> None:
    path.moveTo(wire.x1, wire.y1)
    if wire.x1 == wire.x2:
        path.lineTo(wire.x2, wire.y2)
        return
    middle = (wire.y1 + wire.y2) / 2
    path.cubicTo(QPointF(wire.x1, middle), QPointF(wire.x2, middle), QPointF(wire.x2, wire.y2))


def _place(p: QPainter, scene: Scene, gap: Gap) -> None:
    """An empty branch or body; the empty stack says what to do."""
    assert gap.box is not None
    look, theme, u = scene.look, scene.look.theme, scene.look.unit
    whole = gap.path == (0,)
    text = tr("identity") if gap.identity else tr("Drop a block here")
    rect = ink.qrect(gap.box)
    if gap.identity:
        wide = width(look.small, text) + 6 * u
        rect = QRectF(rect.center().x() - wide / 2, rect.center().y() - 3 * u, wide, 6 * u)
    ink.dashed(p, rect, 2 * u, faded(theme.text_faint, 150), theme.panel)
    if whole:
        p.setFont(look.text)
        p.setPen(theme.text_soft)
        words = tr("Drag a block here, double-click one, or press /")
        p.drawText(rect.adjusted(2 * u, 0, -2 * u, 0), WRAP | int(Qt.AlignmentFlag.AlignCenter), words)
    else:
        ink.write(p, rect.adjusted(2 * u, 0, -2 * u, 0), text, look.small, theme.text_soft, ink.CENTRE)


def _join(p: QPainter, scene: Scene, join: Join) -> None:
    """⊕, ⊗, ⧺ or the loss of a side head, drawn by strokes, so that it looks the same in every font."""
    theme, r = scene.look.theme, scene.look.metrics.join
    p.setBrush(theme.card)
    p.setPen(QPen(theme.family("structure"), 1.5))
    p.drawEllipse(QPointF(join.x, join.y), r - 0.5, r - 0.5)
    p.setPen(QPen(theme.text, 1.8, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
    for x1, y1, x2, y2 in _STROKES[join.merge]:
        p.drawLine(QPointF(join.x + x1 * r, join.y + y1 * r), QPointF(join.x + x2 * r, join.y + y2 * r))


_STROKES = {
    "add": ((-0.5, 0, 0.5, 0), (0, -0.5, 0, 0.5)),
    "multiply": ((-0.36, -0.36, 0.36, 0.36), (-0.36, 0.36, 0.36, -0.36)),
    "loss": ((0, -0.5, 0, 0.5), (-0.3, 0.2, 0, 0.5), (0.3, 0.2, 0, 0.5)),  # an arrow down: it is made small
    "concat": ((-0.55, 0, 0.55, 0), (-0.2, -0.45, -0.2, 0.45), (0.2, -0.45, 0.2, 0.45)),
}


def _marks(p: QPainter, scene: Scene) -> None:
    if scene.drop:
        _drop_mark(p, scene, scene.drop)
    if scene.rubber:
        theme = scene.look.theme
        ink.box(p, ink.qrect(scene.rubber), 2, faded(theme.accent, 30), theme.accent)


def _drop_mark(p: QPainter, scene: Scene, drop: Drop) -> None:
    """A thick line where the blocks would go, and beside the mouse what they are and what would come of it."""
    look, theme, u = scene.look, scene.look.theme, scene.look.unit
    color = theme.drop if drop.fits else theme.danger
    gap = drop.gap
    if gap.box:
        ink.box(p, ink.qrect(gap.box), 2 * u, faded(color, 40), color, 2)
    else:
        middle, half = (gap.x + gap.right) / 2, min(gap.right - gap.x, look.metrics.card_w) / 2
        p.setPen(QPen(color, 3, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
        p.drawLine(QPointF(middle - half + u, gap.y), QPointF(middle + half - u, gap.y))
        p.setBrush(theme.panel)
        p.setPen(QPen(color, 2))
        for x in (middle - half, middle + half):
            p.drawEllipse(QPointF(x, gap.y), u, u)
    _ghost(p, scene, drop)


def _ghost(p: QPainter, scene: Scene, drop: Drop) -> None:
    """Beside the mouse, as large at any zoom: what is dragged and what would come of it. Never beyond the edge."""
    look, theme, u = scene.look, scene.look.theme, scene.look.unit
    color, seen, zoom = theme.drop if drop.fits else theme.danger, scene.seen, scene.zoom
    wide = min(max(width(look.bold, drop.title), width(look.small, drop.result)) + 7 * u, 84 * u, seen.w * zoom)
    lines = QFontMetricsF(look.small).boundingRect(QRectF(0, 0, wide - 6 * u, 1000), WRAP, drop.result)
    tall = 8 * u + (lines.height() + u if drop.result else 0)
    x = min((scene.mouse[0] - seen.x) * zoom + 4 * u, seen.w * zoom - wide - u)
    y = min((scene.mouse[1] - seen.y) * zoom + 3 * u, seen.h * zoom - tall - u)
    p.save()
    p.translate(seen.x, seen.y)
    p.scale(1 / zoom, 1 / zoom)
    ink.box(p, QRectF(x, y, wide, tall), 2 * u, theme.card, color, 1.5)
    ink.write(p, QRectF(x + 3 * u, y + 1.5 * u, wide - 6 * u, 5 * u), drop.title, look.bold, theme.text)
    p.setFont(look.small)
    p.setPen(theme.text_soft if drop.fits else theme.danger)
    p.drawText(QRectF(x + 3 * u, y + 7 * u, wide - 6 * u, lines.height() + 2), WRAP, drop.result)
    p.restore()
