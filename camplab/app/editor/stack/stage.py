"""What the hands on the stack (mouse, keys, drops, the line to rename in) may ask of the view they work on.

They know this and not the view, so that each can be read, and tried, alone. `StackView` is the only stage.
"""

from __future__ import annotations

from typing import Protocol

from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtWidgets import QScrollBar, QWidget

from camplab.app.editor.drawing.geometry import Card, Rect
from camplab.app.editor.drawing.scene import Scene
from camplab.app.session import Session


class Stage(Protocol):
    """The scene and the session it shows; where things lie; what is selected, folded, in sight."""

    scene: Scene
    session: Session
    anchor: int | None
    """Where a selection with Shift begins."""

    def to_scene(self, point: QPointF | QPoint) -> tuple[float, float]: ...
    def to_view(self, rect: Rect) -> Rect: ...
    def card(self, uid: int | None) -> Card | None: ...
    def choose(self, uids: tuple[int, ...], *, anchor: bool = True) -> None: ...
    def reveal(self, rect: Rect, *, smooth: bool = True) -> None: ...
    def fold(self, uids: tuple[int, ...]) -> None: ...

    # Qt's own
    def viewport(self) -> QWidget: ...
    def horizontalScrollBar(self) -> QScrollBar: ...
    def verticalScrollBar(self) -> QScrollBar: ...
    def setFocus(self, reason: Qt.FocusReason, /) -> None: ...


class Zoomed(Stage, Protocol):
    """A stage that is laid out anew and shown larger or smaller."""

    natural: bool
    """The learner has not zoomed: full size, or what lets the stack fit the width."""

    def refresh(self) -> None: ...
    def visible(self) -> Rect: ...
    def zoom_to(self, zoom: float, anchor: QPointF | None = None) -> None: ...
    def fit(self) -> None: ...
