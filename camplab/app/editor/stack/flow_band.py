"""Above stacks that stand beside each other: their titles, and one flow drawn between them. Draws no card."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QMouseEvent, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QWidget

from camplab.app.editor.commands import stack_in_trouble
from camplab.app.editor.drawing import ink
from camplab.app.look import language, style
from camplab.app.look.language import tr, translate
from camplab.app.session import Session
from camplab.document.tasks.flow import between, from_outside

HEAD = 5
"""Pixels along the head of an arrow."""


@dataclass(frozen=True)
class Node:
    """A stack in the band: where it stands, its title, its way from input to output."""

    box: QRectF
    title: str
    way: str


def _fonts() -> tuple[QFont, QFont]:
    """Of a title, and of everything else."""
    size = style.theme().font_small
    return style.font(size, QFont.Weight.DemiBold), style.font(size)


class FlowBand(QWidget):
    """A click on a stack makes it the one that is edited."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self.setObjectName("flowBand")
        self._session = session
        self._centres: Mapping[str, float] = {}
        for signal in (session.changed, language.changed, style.changed):
            signal.connect(self.refresh)
        self.refresh()

    def put(self, centres: Mapping[str, float]) -> None:
        """Stack -> px from the left of this widget, above which it stands."""
        self._centres = centres
        self.update()

    def refresh(self) -> None:
        """Take the project, the look and the language as they are now."""
        project = self._session.project
        titles = {stack: translate(title) for stack, title in project.task.stacks.items()}
        ways = [f"{titles[one]} → {titles[other]}" for one, other in between(project.task)]
        ways += [f"{translate(what)} → {titles[stack]}" for stack, what in from_outside(project.task).items()]
        self.setAccessibleName(tr("Flow between the stacks"))
        self.setAccessibleDescription("; ".join(ways))
        self.updateGeometry()
        self.update()

    # -- where things are -------------------------------------------------------------------------

    def _line(self) -> float:
        return QFontMetricsF(style.font(style.theme().font_small)).height()

    def _over(self) -> bool:
        """Whether something goes over a stack, or comes in from above."""
        stacks = list(self._session.project.stacks)
        far = any(stacks.index(other) - stacks.index(one) > 1 for one, other in between(self._session.project.task))
        return far or bool(set(stacks[1:-1]) & set(from_outside(self._session.project.task)))

    def sizeHint(self) -> QSize:
        return QSize(300, round(self._line() * (2.9 + 1.2 * self._over()) + 8))

    def minimumSizeHint(self) -> QSize:
        return QSize(0, self.sizeHint().height())

    def nodes(self) -> dict[str, Node]:
        """The stacks, each above its column."""
        session, line = self._session, self._line()
        bold, small = map(QFontMetricsF, _fonts())
        top = 4 + 1.2 * line * self._over()
        found = {}
        for stack, centre in self._centres.items():
            if stack not in session.traces:
                continue
            trace, title = session.traces[stack], translate(session.project.task.stacks[stack])
            way = f"{trace.x} → {trace.y or '?'}"
            wide = max(bold.horizontalAdvance(title) + line, small.horizontalAdvance(way)) + 1.2 * line
            wide = min(wide, self.width() / max(len(self._centres), 1) * 0.62)
            found[stack] = Node(QRectF(centre - wide / 2, top, wide, 2.6 * line), title, way)
        for stack, what in from_outside(session.project.task).items():
            if stack in found:
                self._make_room(found[stack].box, stack, list(found), small.horizontalAdvance(translate(what)))
        return found

    def _make_room(self, box: QRectF, stack: str, stacks: list[str], wide: float) -> None:
        """What comes in from the side stands whole beside the box, which gives way."""
        room = wide + 8 + 1.6 * self._line()
        if stack == stacks[0]:
            box.moveLeft(max(box.left(), room))
        elif stack == stacks[-1]:
            box.moveRight(min(box.right(), self.width() - room))

    # -- drawing --------------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        nodes = self.nodes()
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setFont(style.font(style.theme().font_small))
            for one, other in between(self._session.project.task):
                if one in nodes and other in nodes:
                    self._between(painter, nodes, one, other)
            for stack, what in from_outside(self._session.project.task).items():
                if stack in nodes:
                    self._enter(painter, nodes, stack, translate(what))
            for stack, node in nodes.items():
                self._node(painter, stack, node)

    def _node(self, p: QPainter, stack: str, node: Node) -> None:
        look, line, box = style.theme(), self._line(), node.box
        here, trouble = stack == self._session.stack, stack_in_trouble(self._session, stack)
        p.setPen(QPen(look.danger if trouble else look.accent if here else look.line, 2 if here else 1))
        p.setBrush(look.card)
        p.drawRoundedRect(box, line / 3, line / 3)
        room = box.adjusted(0.4 * line, 0.2 * line, -0.4 * line, 0)
        if trouble:
            ink.icon(p, "triangle-alert", room.left(), room.top() + 0.1 * line, 0.9 * line, look.danger)
        bold, small = _fonts()
        for row, (text, font, color) in enumerate(((node.title, bold, look.text), (node.way, small, look.text_soft))):
            at = QRectF(room.left(), room.top() + 1.1 * line * row, room.width(), 1.1 * line)
            shown = QFontMetricsF(font).elidedText(text, Qt.TextElideMode.ElideMiddle, at.width())
            p.setFont(font)
            p.setPen(color)
            p.drawText(at, Qt.AlignmentFlag.AlignCenter, shown)

    def _between(self, p: QPainter, nodes: Mapping[str, Node], one: str, other: str) -> None:
        """Straight to the next stack, over those between to one further on."""
        stacks = list(nodes)
        begin, end = nodes[one].box, nodes[other].box
        if stacks.index(other) == stacks.index(one) + 1:
            self._arrow(p, QPointF(begin.right(), begin.center().y()), QPointF(end.left(), end.center().y()))
            return
        over, near = begin.top() - 0.7 * self._line(), 0.25 * end.width()
        way = [QPointF(begin.center().x(), begin.top()), QPointF(begin.center().x(), over),
               QPointF(end.center().x() - near, over)]  # fmt: skip
        p.setPen(QPen(style.theme().text_soft, 1.5))
        p.drawPolyline(QPolygonF(way))
        self._arrow(p, way[-1], QPointF(end.center().x() - near, end.top()))

    def _enter(self, p: QPainter, nodes: Mapping[str, Node], stack: str, what: str) -> None:
        """From the left into the first stack, from the right into the last, from above into one between."""
        box, stacks, line = nodes[stack].box, list(nodes), self._line()
        wide = QFontMetricsF(p.font()).horizontalAdvance(what) + 4
        p.setPen(style.theme().text)
        middle = box.center().y()
        if stack == stacks[0]:
            left = max(4.0, box.left() - wide - 1.6 * line)
            p.drawText(QRectF(left, middle - line / 2, wide, line), Qt.AlignmentFlag.AlignCenter, what)
            self._arrow(p, QPointF(left + wide + 2, middle), QPointF(box.left(), middle))
        elif stack == stacks[-1]:
            left = min(self.width() - 4.0 - wide, box.right() + 1.6 * line)
            p.drawText(QRectF(left, middle - line / 2, wide, line), Qt.AlignmentFlag.AlignCenter, what)
            self._arrow(p, QPointF(left - 2, middle), QPointF(box.right(), middle))
        else:
            at = QPointF(box.center().x() - 0.25 * box.width(), box.top())
            p.drawText(QRectF(at.x() - wide - 4, at.y() - 1.1 * line, wide, line), Qt.AlignmentFlag.AlignCenter, what)
            self._arrow(p, QPointF(at.x(), at.y() - line), at)

    def _arrow(self, p: QPainter, begin: QPointF, end: QPointF) -> None:
        look = style.theme()
        p.setPen(QPen(look.text_soft, 1.5))
        p.drawLine(begin, end)
        away = begin - end
        length = max((away.x() ** 2 + away.y() ** 2) ** 0.5, 1.0)
        back, aside = away * (HEAD / length), QPointF(-away.y(), away.x()) * (HEAD / length / 1.6)
        p.setPen(Qt.PenStyle.NoPen)
        p.setBrush(look.text_soft)
        p.drawPolygon(QPolygonF([end, end + back + aside, end + back - aside]))

    # -- the learner's hand -----------------------------------------------------------------------

    def mousePressEvent(self, event: QMouseEvent) -> None:
        for stack, node in self.nodes().items():
            if node.box.contains(event.position()):
                self._session.show_stack(stack)
