"""Queries × keys of every head in colours, side by side, or one of them large. Knows no run and no sample."""

from __future__ import annotations

from math import ceil
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from camplab.app.look import style
from camplab.app.look.colour_maps import Table, Triple, coloured, sequential
from camplab.app.look.language import tr
from camplab.app.look.style import LEFT, RIGHT
from camplab.app.panels.drawing.focus_ring import FocusRing
from camplab.app.panels.drawing.pictures import image
from camplab.app.panels.drawing.small_text import line_height, written
from camplab.runs.inside.attention import Weights

GAP = 6
"""Pixels between two heads."""
SYMBOL = 0.65
"""Of the height of a line, what a symbol takes of it."""
MASKED: Triple = (118, 128, 138)
"""A pair that may not look at each other: a grey that no weight has."""
MOVES = {Qt.Key.Key_Up: (-1, 0), Qt.Key.Key_Down: (1, 0), Qt.Key.Key_Left: (0, -1), Qt.Key.Key_Right: (0, 1)}
"""By query, by head."""


class Cell(NamedTuple):
    """A place in the picture."""

    head: int
    query: int
    key: int


class Words(NamedTuple):
    """The symbols of queries, beside the rows, and of keys, above the columns, where they are such."""

    queries: tuple[str, ...] = ()
    keys: tuple[str, ...] = ()

    @property
    def left(self) -> float:
        """Pixels that they take at the left of a head."""
        return max(map(written, self.queries), default=-4.0) + 4

    @property
    def above(self) -> float:
        """Likewise above it."""
        return line_height() if self.keys else 0.0

    @property
    def least(self) -> float:
        """Pixels of a cell from which on they have room."""
        return max(SYMBOL * line_height() if self.queries else 0, max(map(written, self.keys), default=0))


class HeadsView(QWidget):
    """`pointed(Cell)` says where the mouse or the keyboard is, with the place in the widget; `left` that it is gone."""

    pointed = Signal(object, QPointF)
    left = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setMouseTracking(True)
        self.setMinimumSize(80, 60)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        FocusRing(self)
        self.weights: Weights = np.zeros((0, 0, 0))
        self.masked: NDArray[np.bool_] = np.zeros((0, 0), np.bool_)
        self.most = 1.0
        self.heads: tuple[int, ...] = ()
        """Those that are shown."""
        self.chosen: tuple[int, int] | None = None
        """Head and query that are marked."""
        self.words = Words()

    def call(self, queries: tuple[str, ...], keys: tuple[str, ...]) -> None:
        """Write these symbols beside the rows and above the columns, where there is room."""
        self.words = Words(queries, keys)
        self.update()

    def put(
        self, weights: Weights, masked: NDArray[np.bool_], alone: int | None, chosen: tuple[int, int] | None
    ) -> None:
        """Show these, or one head alone; one scale for all, from 0 to the largest weight."""
        self.weights, self.masked, self.chosen = weights, masked, chosen
        self.heads = tuple(range(len(weights))) if alone is None else (alone,)
        finite = weights[np.isfinite(weights)]
        self.most = float(finite.max()) if finite.size else 1.0
        self.update()

    def pixels(self, head: int) -> Table:
        """Queries × keys × 3."""
        found = coloured(self.weights[head], 0, self.most or 1, sequential("viridis"))
        found[self.masked] = MASKED
        return np.ascontiguousarray(found)

    def boxes(self) -> dict[int, QRectF]:
        """Where each head is drawn: as large as can be, all alike."""
        if not self.heads or not self.weights[0].size:
            return {}
        return self._boxes(self.words if self._called() else Words())[0]

    def _boxes(self, words: Words) -> tuple[dict[int, QRectF], float]:
        """With room for these words, and how large a cell is."""
        count, (queries, keys) = len(self.heads), self.weights.shape[1:]
        title = words.above + (line_height() if len(self.weights) > 1 else 0)  # the only one needs no name
        left, best = words.left, (0.0, 1)
        for columns in range(1, count + 1):
            width = (self.width() - GAP * (columns + 1)) / columns - left
            height = (self.height() - GAP) / ceil(count / columns) - title - GAP
            best = max(best, (min(width / keys, height / queries), columns))
        scale, columns = best
        scale = float(int(scale)) if scale >= 2 else max(scale, 0.05)
        width, height = keys * scale, queries * scale
        return {
            head: QRectF(
                left + GAP + at % columns * (left + width + GAP), title + at // columns * (height + title + GAP),
                width, height,
            )
            for at, head in enumerate(self.heads)
        }, scale  # fmt: skip

    def paintEvent(self, event: QPaintEvent) -> None:
        look = style.theme()
        with QPainter(self) as painter:  # ended whatever happens: Qt aborts when what is painted on goes first
            painter.setFont(style.font(look.font_small))
            for head, box in self.boxes().items():
                small = box.height() < self.weights.shape[1]
                painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, small)
                painter.drawImage(box, image(self.pixels(head)))
                painter.setPen(look.line)
                painter.drawRect(box)
                chosen = self.chosen is not None and self.chosen[0] == head
                painter.setPen(look.accent if chosen else look.text_soft)
                over = QRectF(box.left(), 0, max(box.width(), 60), line_height())
                over.moveBottom(box.top() - (self._call(painter, box) if self._called() else 0))
                if len(self.weights) > 1:
                    painter.drawText(over, LEFT, self._title(head, box))
                if self.chosen is not None:
                    self._mark(painter, box, self.chosen[1], chosen)

    def _called(self) -> bool:
        """Whether words have room beside the cells of a head."""
        return any(self.words) and self._boxes(self.words)[1] >= self.words.least

    def _call(self, painter: QPainter, box: QRectF) -> float:
        """Words beside rows and above columns; how high the latter are."""
        centre = Qt.AlignmentFlag.AlignCenter
        (queries, keys), left, over = self.words, self.words.left, self.words.above
        each = box.width() / self.weights.shape[2]
        for at, word in enumerate(queries):
            painter.drawText(QRectF(box.left() - left, box.top() + at * each, left - 4, each), RIGHT, word)
        for at, word in enumerate(keys):
            painter.drawText(QRectF(box.left() + at * each, box.top() - over, each, over), centre, word)
        return over

    def _title(self, head: int, box: QRectF) -> str:
        """As much as there is room for, which is at least its number."""
        whole = tr("head {n}", n=head)
        return whole if written(whole) <= box.width() or len(self.heads) == 1 else f"{head}"

    def _mark(self, painter: QPainter, box: QRectF, query: int, chosen: bool) -> None:
        each = box.height() / self.weights.shape[1]
        row = QRectF(box.left(), box.top() + query * each, box.width(), each).adjusted(-1, -1, 1, 1)
        painter.setPen(QPen(style.theme().accent if chosen else style.theme().text_soft, 2 if chosen else 1))
        painter.drawRect(row)

    # -- the learner's hand -----------------------------------------------------------------------

    def at(self, point: QPointF) -> Cell | None:
        """The cell below a point of this widget."""
        for head, box in self.boxes().items():
            if box.contains(point) and not box.isEmpty():
                queries, keys = self.weights.shape[1:]
                query = int((point.y() - box.top()) / box.height() * queries)
                key = int((point.x() - box.left()) / box.width() * keys)
                return Cell(head, min(query, queries - 1), min(key, keys - 1))
        return None

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        found = self.at(event.position())
        if found is None:
            self.left.emit()
        else:
            self.pointed.emit(found, event.position())

    def leaveEvent(self, event: object) -> None:
        self.left.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        move = MOVES.get(Qt.Key(event.key()))
        if move is None or not self.heads:
            event.ignore()
            return
        head, query = (self.heads[0], -1) if self.chosen is None else self.chosen
        at = self.heads.index(head) if head in self.heads else 0
        head = self.heads[min(max(at + move[1], 0), len(self.heads) - 1)]
        query = min(max(query + move[0], 0), self.weights.shape[1] - 1)
        key = int(self.weights[head, query].argmax())
        box, (queries, keys) = self.boxes()[head], self.weights.shape[1:]
        place = QPointF(
            box.left() + (key + 0.5) * box.width() / keys, box.top() + (query + 0.5) * box.height() / queries
        )
        self.pointed.emit(Cell(head, query, key), place)
