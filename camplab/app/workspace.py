"""The workbench: stack in the centre, palette, inspector and panels as docks around it, layout remembered.

It is a main window within the window, so that the welcome page can cover it whole. Knows no document.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from PySide6.QtCore import QByteArray, QSize, Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QDockWidget,
    QHBoxLayout,
    QLabel,
    QMainWindow,
    QTabWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from camplab.app import language, preferences, style
from camplab.app.language import tr, translate
from camplab.words import Sentence

LAYOUT = 1
"""Raised when the docks change, so that a remembered layout of an older camplab is not forced on them."""
PANELS = ("loss", "gradients", "maps", "code")
"""The first above, the others as tabs below it."""
STACK = 390
"""Pixels that the stack needs to show a card whole."""


@dataclass(frozen=True)
class Dock:
    """A dock to be: its widget is made by `make` once the window stands."""

    id: str
    title: Sentence
    make: Callable[[], QWidget]


class Workspace(QMainWindow):
    """Docks by id in `docks`; `centre` holds the banner (top) and the stack."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowFlags(Qt.WindowType.Widget)
        self.setDockNestingEnabled(True)
        self.setDockOptions(
            QMainWindow.DockOption.AllowNestedDocks
            | QMainWindow.DockOption.AllowTabbedDocks
            | QMainWindow.DockOption.AnimatedDocks
        )
        self.setTabPosition(Qt.DockWidgetArea.AllDockWidgetAreas, QTabWidget.TabPosition.North)
        self.docks: dict[str, QDockWidget] = {}
        self._titles: dict[str, Sentence] = {}
        self._settled = False
        self.centre = QWidget()
        self.centre.setObjectName("centre")
        column = QVBoxLayout(self.centre)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self.setCentralWidget(self.centre)
        language.changed.connect(self._retitle)

    def place_centre(self, widget: QWidget) -> None:
        """Put the stack in the centre."""
        layout = self.centre.layout()
        assert layout is not None
        layout.addWidget(widget)

    def restore_layout(self) -> None:
        """The remembered layout, or the one camplab ships with. Sizes follow when the workbench is first shown."""
        self.reset_layout()
        state = preferences.store().value("layout")
        if isinstance(state, QByteArray):
            self.restoreState(state, LAYOUT)
        self._settled = self.isVisible()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if not self._settled and self.docks:  # only now are the real sizes known
            self.restore_layout()

    def add(self, dock: Dock) -> None:
        """Make a dock and what it holds; `restore_layout` puts it in its place."""
        frame = QDockWidget(self)
        frame.setObjectName(dock.id)
        frame.setTitleBarWidget(TitleBar(frame))
        body = dock.make()
        body.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)  # the ground of docks is the style sheet's
        frame.setWidget(body)
        self.docks[dock.id], self._titles[dock.id] = frame, dock.title
        frame.hide()
        self._retitle()

    def reset_layout(self) -> None:
        """The layout camplab ships with: palette | stack | panels, curves above the rest | inspector."""
        arrange(self, self.docks)
        for frame in self.docks.values():
            frame.setFloating(False)
            frame.show()
        front(self, self.docks)

    def remember_layout(self) -> None:
        """Keep the layout for the next start."""
        if self.docks:
            preferences.remember("layout", self.saveState(LAYOUT))

    def _retitle(self) -> None:
        for name, frame in self.docks.items():
            title = translate(self._titles[name])
            frame.setWindowTitle(title.replace("&", "&&"))  # one & would underline the next letter
            frame.setAccessibleName(title)


class TitleBar(QWidget):
    """The title of a dock and its cross; dragging and double clicks go on to the dock."""

    def __init__(self, frame: QDockWidget) -> None:
        super().__init__(frame)
        self.setObjectName("dockTitle")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        title, self._close = QLabel(), QToolButton()
        title.setObjectName("dockName")
        self._close.setIconSize(QSize(14, 14))
        self._close.clicked.connect(frame.close)
        self._frame, self._among_tabs = frame, False
        frame.visibilityChanged.connect(self._fit)
        frame.dockLocationChanged.connect(self._fit)
        frame.topLevelChanged.connect(self._fit)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 2, 4, 2)
        row.addWidget(title, 1)
        row.addWidget(self._close)
        frame.windowTitleChanged.connect(lambda text: title.setText(text.replace("&&", "&")))
        style.changed.connect(self._dress)
        language.changed.connect(self._dress)
        self._dress()

    def _fit(self) -> None:
        """Among tabs the tab says the title already."""
        host = self._frame.parent()
        self._among_tabs = isinstance(host, QMainWindow) and bool(host.tabifiedDockWidgets(self._frame))
        self.setVisible(not self._among_tabs)
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        return QSize(80, 0) if self._among_tabs else super().sizeHint()

    def minimumSizeHint(self) -> QSize:
        return QSize(0, 0) if self._among_tabs else super().minimumSizeHint()

    def _dress(self) -> None:
        self._close.setIcon(style.icon("x", style.theme().text_faint))
        self._close.setToolTip(tr("Hide; View > Panels brings it back"))
        self._close.setAccessibleName(tr("Hide"))


def arrange(host: QMainWindow, docks: Mapping[str, QDockWidget]) -> None:
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


def front(host: QMainWindow, docks: Mapping[str, QDockWidget]) -> None:
    """The first tab on top, and widths that suit the window."""
    panels = [docks[name] for name in PANELS if name in docks]
    if len(panels) > 1:
        panels[1].raise_()
    _size(host, docks, panels)


def _size(host: QMainWindow, docks: Mapping[str, QDockWidget], panels: list[QDockWidget]) -> None:
    """Palette and inspector as wide as they need; stack and panels share the rest."""
    wide = host.width() >= 1600
    widths = {"palette": 250 if wide else 206, "inspector": 340 if wide else 288}
    here = {name: width for name, width in widths.items() if name in docks}
    rest = host.width() - sum(here.values())
    frames = [docks[name] for name in here] + panels[:1]
    share = max(120, min(rest * 0.54, rest - STACK * (style.LARGER if style.theme().classroom else 1)))
    host.resizeDocks(frames, [*here.values(), round(share)][: len(frames)], Qt.Orientation.Horizontal)
    host.resizeDocks(panels[:2], [max(120, host.height() // 2)] * len(panels[:2]), Qt.Orientation.Vertical)
