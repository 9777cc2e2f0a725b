"""Where the docks stand in the layout camplab ships with, and how wide they are in windows of any width. Makes none."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Literal, get_args

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDockWidget, QMainWindow, QStyle

from camplab.app.look import style

Place = Literal["left", "above", "below", "right"]
"""Left of the stack; right of it in two rows; at the right edge of the window."""
PLACES: tuple[Place, ...] = get_args(Place)
Standing = dict[Place, list[QDockWidget]]
"""The docks of each place; those of one place are tabs, the first of them on top."""
USUAL, WIDE = 1280, 1600
CURVES = 0.43
"""Share of the height that curves have where letters are large: they are read at any height, a table is not."""
STACK = 390
"""Pixels that the stack needs to show a card whole."""

NARROW, LOW = 1040, 560
"""Pixels of a screen below which not all places have room beside, or above, each other."""


def standing(docks: Mapping[str, QDockWidget], places: Mapping[str, Place]) -> Standing:
    """The docks (by id) by the place where each belongs."""
    return {place: [frame for name, frame in docks.items() if places[name] == place] for place in PLACES}


def arrange(host: QMainWindow, docks: Standing) -> None:
    """Side by side: palette left; curves, gradients, maps and code in two rows; the inspector at the right edge."""
    for kept, joined in sharing(host):
        docks = docks | {kept: docks[kept] + docks[joined], joined: []}
    left, right = Qt.DockWidgetArea.LeftDockWidgetArea, Qt.DockWidgetArea.RightDockWidgetArea
    rows = [row for row in (docks["above"], docks["below"]) if row]
    for frame in docks["left"][:1]:
        host.addDockWidget(left, frame)
    for row in rows[:1]:
        host.addDockWidget(right, row[0])
    for frame in docks["right"][:1]:
        host.addDockWidget(right, frame)
        if rows:
            host.splitDockWidget(rows[0][0], frame, Qt.Orientation.Horizontal)
    if len(rows) > 1:
        host.splitDockWidget(rows[0][0], rows[1][0], Qt.Orientation.Vertical)
    for first, *others in filter(None, docks.values()):
        for frame in others:
            join(host, first, frame)


def sharing(host: QMainWindow) -> Iterator[tuple[Place, Place]]:
    """The places that share one on a screen with little room: the inspector is a tab beside the palette then, and the
    panels have one row."""
    room = style.room_on_screen(host)
    if room.width() < NARROW:
        yield "left", "right"
    if room.height() < LOW:
        yield "above", "below"


def squeeze(host: QMainWindow, docks: Standing) -> None:
    """Wherever they stand, those of places that share one are tabs of it."""
    for kept, joined in sharing(host):
        for first in docks[kept][:1]:
            beside = host.tabifiedDockWidgets(first)
            for frame in (frame for frame in docks[joined] if not frame.isFloating() and frame not in beside):
                join(host, first, frame)


def join(host: QMainWindow, first: QDockWidget, frame: QDockWidget) -> None:
    """A dock is a tab beside the first, wherever it stood: Qt 6.12 leaves one where it is that is a tab there."""
    host.addDockWidget(host.dockWidgetArea(first), frame)
    host.tabifyDockWidget(first, frame)


def front(docks: Standing) -> None:
    """The first tab of each place on top; of places that share one, that of the first of them."""
    for place in reversed(PLACES):
        for first in docks[place][:1]:
            first.raise_()


def share(host: QMainWindow, docks: Standing) -> None:
    """Palette and inspector as wide as they need; stack and panels share the rest."""
    shown: Standing = {place: [frame for frame in docks[place] if not frame.isHidden()] for place in PLACES}
    sides = [
        (shown[place][0], width) for place, width in beside(host.width(), style.theme().larger).items() if shown[place]
    ]
    panels = [*shown["above"], *shown["below"]]
    rest = host.width() - sum(width for _, width in sides)
    width = max(120, min(rest * 0.54, rest - STACK * style.theme().larger))
    wide = [*sides, *((frame, round(width)) for frame in panels[:1])]
    host.resizeDocks([frame for frame, _ in wide], [pixels for _, pixels in wide], Qt.Orientation.Horizontal)
    between = host.style().pixelMetric(QStyle.PixelMetric.PM_DockWidgetSeparatorExtent, None, host)
    room = max(240, host.height() - between)  # what does not add up to it is shared out anew at the next occasion
    above = round(room * (CURVES if style.theme().classroom else 0.5))
    host.resizeDocks(panels[:2], [above, room - above][: len(panels[:2])], Qt.Orientation.Vertical)


def beside(window: int, larger: float = 1.0) -> dict[Place, int]:
    """Pixels for palette and inspector in a window of so many; larger letters take more where there is room."""
    larger = larger if window >= WIDE else 1.0
    spare = max(-USUAL * 0.2, min(window - USUAL, USUAL))
    return {"left": round(larger * (206 + 0.07 * spare)), "right": round(larger * (288 + 0.08 * spare))}
