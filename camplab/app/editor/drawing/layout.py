"""Where every card, frame, wire and drop place of a stack lies, in plain numbers. Knows no Qt and draws nothing."""

from __future__ import annotations

from collections.abc import Collection
from typing import NamedTuple

from camplab.app.editor.drawing.geometry import Card, Gap, Join, Layout, Rect, Wire
from camplab.app.editor.drawing.metrics import METRICS, Metrics
from camplab.app.editor.shown import is_open, shown_chains, trouble_on
from camplab.blocks.base import Chain, Facts, Misfit
from camplab.blocks.side_head import SideHead
from camplab.blocks.structure import Parallel, Template
from camplab.blocks.walk import Path, Trace


class _Box:
    """A block measured: its size and, when open, its columns (each a list of boxes and a width)."""

    __slots__ = ("columns", "facts", "h", "head", "trouble", "w")

    def __init__(self, facts: Facts, w: float, h: float, trouble: tuple[int, Misfit] | None) -> None:
        self.facts, self.w, self.h, self.head, self.trouble = facts, w, h, h, trouble
        self.columns: list[tuple[list[_Box], float, float]] | None = None


def lay_out(
    trace: Trace,
    toggled: Collection[int] = frozenset(),
    m: Metrics = METRICS,
    finish: Misfit | None = None,
    output_extra: float = 0,
) -> Layout:
    """Place the stack: `toggled` are the uids whose folding differs from the usual (templates folded, others open).

    `finish` is what is wrong at the output card; `output_extra` px are added to it (prediction bars).
    """
    boxes = [_measure(facts, toggled, m) for facts in trace.chain]
    column_w = max([m.card_w, *(box.w for box in boxes)])
    cx = m.margin + column_w / 2
    top = Rect(cx - m.card_w / 2, m.margin, m.card_w, m.input_h)
    layout = Layout(top, top, width=column_w + 2 * m.margin)
    placing = _Placing(layout, m)
    empty = None if boxes else m.empty_h * 2
    y = placing.chain(boxes, cx, top.bottom, column_w, (), Around(), empty)
    out_h = m.output_h + output_extra + (m.note(finish, m.card_w) if finish else 0)
    layout.output = Rect(cx - m.card_w / 2, y, m.card_w, out_h)
    layout.height = layout.output.bottom + m.margin
    return layout


def _measure(facts: Facts, toggled: Collection[int], m: Metrics) -> _Box:
    opened = is_open(facts, toggled)
    trouble = None if facts.y is not None or facts.x is None else trouble_on(facts, opened)
    box = _Box(facts, m.card_w, m.head_h if opened else m.card_h, trouble)
    if trouble:
        box.head = box.h = box.h + m.note(trouble[1], m.card_w)
    if opened:
        parallel = isinstance(facts.block, Parallel)
        aside = isinstance(facts.block, SideHead)
        box.columns = [_column(chain, toggled, m, parallel) for chain in shown_chains(facts)]
        inner = sum(column[1] for column in box.columns) + m.column_gap * (len(box.columns) - 1)
        box.w = max(m.card_w, inner + (_lane(m) if aside else 0)) + 2 * m.pad
        tallest = max(column[2] for column in box.columns)
        around = 2 * (m.fork + m.join) if parallel else m.fork + 2 * m.join if aside else 0
        box.h = box.head + around + tallest + m.pad
    return box


def _lane(m: Metrics) -> float:
    """Room for the main path beside a side head."""
    return 2 * m.column_gap


def _column(chain: Chain, toggled: Collection[int], m: Metrics, parallel: bool) -> tuple[list[_Box], float, float]:
    """The boxes of a branch, its width and its height (with a gap above and below in a single body)."""
    boxes = [_measure(facts, toggled, m) for facts in chain]
    ends = 0 if parallel else 2 * m.gap
    if not boxes:
        return boxes, m.empty_w if parallel else m.card_w, m.empty_h + ends
    height = sum(box.h for box in boxes) + m.gap * (len(boxes) - 1) + ends
    return boxes, max(box.w for box in boxes), height


class Around(NamedTuple):
    """What the blocks of a chain have in common: the template that made them, whether they are skipped or frozen."""

    template: int | None = None
    bypassed: bool = False
    frozen: bool = False
    path: Path = ()


class _Placing:
    """Writes measured boxes into a layout."""

    def __init__(self, layout: Layout, m: Metrics) -> None:
        self.out, self.m = layout, m

    def chain(
        self, boxes: list[_Box], cx: float, y: float, w: float, prefix: Path, around: Around, empty: float | None
    ) -> float:
        """Boxes one below the other from a line's end at `y`, a gap before each and one after; returns the end."""
        m, waits = self.m, False
        if empty is not None:
            self._empty(cx, y, w, prefix, around, empty)
            y += 2 * m.gap + empty
        for index, box in enumerate(boxes):
            self._gap(cx, y + m.gap / 2, w, (*prefix, index), around)
            self.out.wires.append(Wire(cx, y, cx, y + m.gap, box.facts.x is None, True))
            y = self._place(box, cx, y + m.gap, (*prefix, index), around)
            waits = box.facts.y is None
        if boxes:
            self._gap(cx, y + m.gap / 2, w, (*prefix, len(boxes)), around)
            self.out.wires.append(Wire(cx, y, cx, y + m.gap, waits, not prefix))
            y += m.gap
        return y

    def _place(self, box: _Box, cx: float, y: float, path: Path, around: Around) -> float:
        out, facts = self.out, box.facts
        uid = facts.block.uid
        skipped, frozen = around.bypassed or facts.block.bypass, around.frozen or facts.block.frozen
        virtual = around.template is not None
        card = Card(
            Rect(cx - box.w / 2, y, box.w, box.head), facts, around.path if virtual else path,
            around.template if around.template is not None else uid, virtual=virtual, bypassed=skipped,
            frozen=frozen,
        )  # fmt: skip
        if box.trouble:
            card.culprit, card.misfit = box.trouble
        if not virtual:
            out.places[uid] = len(out.cards)
        out.cards.append(card)
        if box.columns is None:
            return y + box.h
        card.frame = Rect(cx - box.w / 2, y, box.w, box.h)
        if not virtual and isinstance(facts.block, Template):
            around = Around(uid, skipped, frozen, path)
        else:
            around = around._replace(bypassed=skipped, frozen=frozen)
        if isinstance(facts.block, Parallel):
            self._branches(box, cx, y, path, around)
        elif isinstance(facts.block, SideHead):
            self._aside(box, cx, y, path, around)
        else:
            boxes, w, _ = box.columns[0]
            empty = None if boxes else self.m.empty_h
            end = self.chain(boxes, cx, y + box.head, w, (*path, 0), around, empty)
            self.out.wires.append(Wire(cx, end, cx, y + box.h, facts.y is None, False))
        return y + box.h

    def _branches(self, box: _Box, cx: float, y: float, path: Path, around: Around) -> None:
        m, out = self.m, self.out
        assert box.columns is not None
        fork, bottom = y + box.head, y + box.h - m.pad
        join_y = bottom - m.join
        low = join_y - m.join - m.fork + m.join
        inner = sum(column[1] for column in box.columns) + m.column_gap * (len(box.columns) - 1)
        x = cx - inner / 2
        no_x = box.facts.x is None
        for number, (boxes, w, _) in enumerate(box.columns):
            column_cx, top = x + w / 2, fork + m.fork
            out.wires.append(Wire(cx, fork, column_cx, top, no_x, bool(boxes)))
            end = self._branch(boxes, column_cx, top, w, (*path, number), around, low)
            waits = no_x or (bool(boxes) and boxes[-1].facts.y is None)
            out.wires.append(Wire(column_cx, end, column_cx, low, waits, False))
            out.wires.append(Wire(column_cx, low, cx, join_y - m.join, waits, False))
            x += w + m.column_gap
        out.joins.append(Join(cx, join_y, box.facts.block.merge))  # type: ignore[attr-defined]
        out.wires.append(Wire(cx, join_y + m.join, cx, y + box.h, box.facts.y is None, False))

    def _aside(self, box: _Box, cx: float, y: float, path: Path, around: Around) -> None:
        """The main path goes on at the left; what is inside, at the right, ends in a loss of its own."""
        m, wires = self.m, self.out.wires
        assert box.columns is not None
        boxes, w, _ = box.columns[0]
        fork, bottom, waits = y + box.head, y + box.h, box.facts.x is None
        left = cx - (w + _lane(m)) / 2
        main, inside, top = left + m.column_gap, left + _lane(m) + w / 2, fork + m.fork
        wires.append(Wire(cx, fork, main, top, waits, False))
        wires.append(Wire(main, top, main, bottom - m.fork, waits, False))
        wires.append(Wire(main, bottom - m.fork, cx, bottom, waits, False))
        wires.append(Wire(cx, fork, inside, top, waits, False))
        end = self.chain(boxes, inside, top, w, (*path, 0), around, None if boxes else m.empty_h)
        self.out.joins.append(Join(inside, end + m.join, "loss"))

    def _branch(
        self, boxes: list[_Box], cx: float, top: float, w: float, prefix: Path, around: Around, low: float
    ) -> float:
        m = self.m
        if not boxes:
            if around.template is None:
                place = Rect(cx - w / 2, (top + low - m.empty_h) / 2, w, m.empty_h)
                self.out.gaps.append(Gap(place.x, (top + low) / 2, place.right, (*prefix, 0), place, True))
            return top
        y = top
        for index, box in enumerate(boxes):
            if index:
                self.out.wires.append(Wire(cx, y, cx, y + m.gap, box.facts.x is None, True))
                y += m.gap
            self._gap(cx, y - m.gap / 2, w, (*prefix, index), around)
            y = self._place(box, cx, y, (*prefix, index), around)
        self._gap(cx, y + m.gap / 2, w, (*prefix, len(boxes)), around)
        return y

    def _empty(self, cx: float, y: float, w: float, prefix: Path, around: Around, h: float) -> None:
        if around.template is not None:
            return
        w = min(w, self.m.card_w)
        box = Rect(cx - w / 2, y + self.m.gap, w, h)
        self.out.wires.append(Wire(cx, y, cx, box.y, False, False))
        self.out.wires.append(Wire(cx, box.bottom, cx, box.bottom + self.m.gap, False, not prefix))
        self.out.gaps.append(Gap(box.x, box.y + h / 2, box.right, (*prefix, 0), box))

    def _gap(self, cx: float, y: float, w: float, path: Path, around: Around) -> None:
        if around.template is None:
            self.out.gaps.append(Gap(cx - w / 2, y, cx + w / 2, path))
