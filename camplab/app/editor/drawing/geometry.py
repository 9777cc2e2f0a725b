"""What a laid-out stack consists of: cards, wires, joins and drop places as plain numbers. Knows no Qt."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import NamedTuple

from camplab.blocks.base import Facts, Misfit
from camplab.blocks.walk import Path


class Rect(NamedTuple):
    """A rectangle in px, y down."""

    x: float
    y: float
    w: float
    h: float

    @property
    def right(self) -> float:
        return self.x + self.w

    @property
    def bottom(self) -> float:
        return self.y + self.h

    @property
    def cx(self) -> float:
        return self.x + self.w / 2

    def holds(self, x: float, y: float) -> bool:
        """Whether the point lies inside."""
        return self.x <= x < self.x + self.w and self.y <= y < self.y + self.h

    def meets(self, other: Rect) -> bool:
        """Whether the two overlap."""
        return (
            self.x < other.x + other.w
            and other.x < self.x + self.w
            and self.y < other.y + other.h
            and other.y < self.y + self.h
        )


@dataclass(slots=True)
class Card:
    """One block on the screen; the head of its frame when it is an open structure."""

    rect: Rect
    facts: Facts
    path: Path
    owner: int
    """The uid that a click selects: the block's own, inside a template the template's."""
    frame: Rect | None = None
    """The frame around what it holds, when open."""
    virtual: bool = False
    """Made by a template: shown, not editable."""
    misfit: Misfit | None = None
    """What the card says is wrong: with the block itself or, when it is folded, with a block inside."""
    culprit: int = 0
    """The uid of the block that the misfit's remedies are for."""
    bypassed: bool = False
    """It or a structure around it is skipped."""
    frozen: bool = False
    """It or a structure around it is frozen."""

    @property
    def uid(self) -> int:
        return self.facts.block.uid

    @property
    def whole(self) -> Rect:
        """The card, or the frame it heads."""
        return self.frame or self.rect


class Wire(NamedTuple):
    """A line data flows along, from top to bottom; `waits` when nothing comes because something above misfits."""

    x1: float
    y1: float
    x2: float
    y2: float
    waits: bool
    arrow: bool


class Join(NamedTuple):
    """The mark where branches come together: "concat", "add" or "multiply"; "loss" where a side head ends."""

    x: float
    y: float
    merge: str


class Gap(NamedTuple):
    """A drop place: blocks dropped on the line at `y` between `x` and `right` go before what stands at `path`."""

    x: float
    y: float
    right: float
    path: Path
    box: Rect | None = None
    """The visible place of an empty branch or body."""
    identity: bool = False
    """An empty branch beside others: what goes in comes out."""


@dataclass(slots=True)
class Layout:
    """Everything that is drawn. Cards and gaps stand in reading order, a frame's head before what it holds."""

    input: Rect
    output: Rect
    cards: list[Card] = field(default_factory=list)
    wires: list[Wire] = field(default_factory=list)
    joins: list[Join] = field(default_factory=list)
    gaps: list[Gap] = field(default_factory=list)
    width: float = 0
    height: float = 0
    places: dict[int, int] = field(default_factory=dict)
    """uid -> index in `cards` of every editable block."""

    def card(self, uid: int) -> Card | None:
        """The card of a block, None when it is folded away."""
        index = self.places.get(uid)
        return None if index is None else self.cards[index]
