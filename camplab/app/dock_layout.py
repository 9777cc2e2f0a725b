"""Where the docks stand in the layout camplab ships with, and how wide they are in windows of any width. Makes none."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDockWidget, QMainWindow

from camplab.app.look import style
from camplab.app.look.themes import LARGER

PANELS = ("loss", "gradients", "maps", "network", "code")
"""The first above, the others as tabs below it."""
LEAST: Mapping[str, int] = {"palette": 200, "inspector": 260}
"""Pixels below which their words would be cut."""
USUAL, WIDE = 1280, 1600
STACK = 390
"""Pixels that the stack needs to show a card whole."""
Docks = Mapping[str, QDockWidget]


def arrange(host: QMainWindow, docks: Docks) -> None:
    """Side by side: palette left; curves, gradients, maps and code in two rows; the inspector at the right edge."""
    left, right = Qt.DockWidgetArea.LeftDockWidgetArea, Qt.DockWidgetArea.RightDockWidgetArea
    if "palette" in docks:
        host.addDockWidget(left, docks["palette"])
    panels = [docks[name] for name in PANELS if name in docks]
    for frame in panels[:1]:
        host.addDockWidget(right, frame)
    if "inspector" in docks:
        host.addDockWidget(right, docks["inspector"])
        if panels:
            host.splitDockWidget(panels[0], docks["inspector"], Qt.Orientation.Horizontal)
    if len(panels) > 1:
        host.splitDockWidget(panels[0], panels[1], Qt.Orientation.Vertical)
        for frame in panels[2:]:
            host.tabifyDockWidget(panels[1], frame)


def front(docks: Docks) -> None:
    """The first tab on top."""
    below = [docks[name] for name in PANELS[1:] if name in docks]
    for frame in below[:1]:
        frame.raise_()


def share(host: QMainWindow, docks: Docks) -> None:
    """Palette and inspector as wide as they need; stack and panels share the rest."""
    classroom = style.theme().classroom
    shown = {name: frame for name, frame in docks.items() if not frame.isHidden()}
    sides = {name: width for name, width in beside(host.width(), classroom).items() if name in shown}
    panels = [shown[name] for name in PANELS if name in shown]
    rest = host.width() - sum(sides.values())
    width = max(120, min(rest * 0.54, rest - STACK * (LARGER if classroom else 1)))
    frames = [shown[name] for name in sides] + panels[:1]
    host.resizeDocks(frames, [*sides.values(), round(width)][: len(frames)], Qt.Orientation.Horizontal)
    host.resizeDocks(panels[:2], [max(120, host.height() // 2)] * len(panels[:2]), Qt.Orientation.Vertical)


def beside(window: int, classroom: bool) -> dict[str, int]:
    """Pixels for palette and inspector in a window of so many; large letters take more where there is room."""
    larger = LARGER if classroom and window >= WIDE else 1.0
    spare = max(-USUAL * 0.2, min(window - USUAL, USUAL))
    return {"palette": round(larger * (206 + 0.07 * spare)), "inspector": round(larger * (288 + 0.08 * spare))}
