"""The title of a dock with its cross, hidden where a tab says the same. Knows nothing of what the dock holds."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QMoveEvent, QPaintEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QDockWidget, QHBoxLayout, QMainWindow, QTabBar, QToolButton, QWidget

from camplab.app.look import language, style
from camplab.app.look.language import tr
from camplab.app.look.plain_text import Label, unmarked

EDGES = (12, 2, 4, 2)
"""Pixels around a title."""


class Frame(QDockWidget):
    """A dock; `resized` says that it has another size, `closed` that the learner wants it no more.

    Qt moves a dock behind another tab out of the window, and goes on calling it visible. So what it holds is hidden
    there: it would draw, and have the training watched, for nobody.
    """

    resized = Signal()
    closed = Signal()
    help_wanted = Signal()
    """The learner wants to read about what it holds."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._make: Callable[[], QWidget] | None = None

    def promise(self, make: Callable[[], QWidget]) -> None:
        """Hold what this makes, from the moment on that it is shown or asked for first."""
        self._make = make

    def widget(self) -> QWidget:
        """What it holds."""
        if self._make is not None:
            make, self._make = self._make, None
            self._hold(make())
        return super().widget()

    def entitle(self, title: str, short: str = "") -> None:
        """How it is called in the menu and read aloud, with what it holds; its tab says `short` where that is given."""
        self.setWindowTitle(unmarked(short or title))
        self.toggleViewAction().setText(unmarked(title))
        self.setAccessibleName(title)
        if (body := super().widget()) is not None:
            body.setAccessibleName(title)

    def setVisible(self, visible: bool) -> None:
        host = self.parentWidget()
        if visible and host is not None and host.isVisible():
            self.widget()  # before it is given its place, which follows from what it holds
        super().setVisible(visible)

    def _hold(self, body: QWidget) -> None:
        """Show this, where it can be seen; hidden it keeps its size, so that the tabs of a place are equally large."""
        policy = body.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        body.setSizePolicy(policy)
        body.setAccessibleName(self.accessibleName())
        self.setWidget(body)
        body.hide()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._uncover()
        self.resized.emit()

    def moveEvent(self, event: QMoveEvent) -> None:
        super().moveEvent(event)
        self._uncover()

    def showEvent(self, event: QShowEvent) -> None:
        self.widget()
        super().showEvent(event)
        self._uncover()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        body = super().widget()
        if body is not None and body.isHidden():
            QTimer.singleShot(0, self, self._uncover)  # what lay over it has moved, of which it hears nothing else

    def closeEvent(self, event: QCloseEvent) -> None:
        super().closeEvent(event)
        self.closed.emit()

    def _uncover(self) -> None:
        """Hide what it holds, or show it, if it is in sight now."""
        body = super().widget()
        if body is None or not self.isVisible():
            return
        seen = style.in_sight(self)
        focus = self.focusWidget()
        if not seen and focus is not None:
            focus.clearFocus()  # else Qt gives it to any other widget, and what is typed next goes there
        body.setVisible(seen)


def without_room(host: QMainWindow, titles: Mapping[Frame, str]) -> set[Frame]:
    """The docks whose tabs would be cut if each in the bar said its whole title."""
    crowded: set[Frame] = set()
    for bar in host.findChildren(QTabBar, options=Qt.FindChildOption.FindDirectChildrenOnly):
        words = {bar.tabText(at) for at in range(bar.count())}
        here = {frame for frame in titles if frame.windowTitle() in words}
        beside = [bar.tabSizeHint(at).width() - words_of(bar, bar.tabText(at)) for at in range(bar.count())]
        needed = sum(beside) + sum(words_of(bar, titles[frame]) for frame in here)
        if bar.count() > 1 and not bar.isHidden() and needed > bar.width():
            crowded |= here
    return crowded


def scrolled(host: QMainWindow) -> None:
    """Words of tabs are never cut: a bar that has no room for all of them is moved along."""
    for bar in host.findChildren(QTabBar, options=Qt.FindChildOption.FindDirectChildrenOnly):
        bar.setElideMode(Qt.TextElideMode.ElideNone)
        bar.setUsesScrollButtons(True)
        bar.setAccessibleName(tr("Tabs of panels"))
        bar.setVisible(bar.count() > 1)  # Qt leaves one where a single dock is left of its place


def words_of(bar: QTabBar, text: str) -> int:
    """Pixels that these words take on a tab."""
    return bar.fontMetrics().horizontalAdvance(text)


def help_beside_titles(host: QMainWindow) -> None:
    """The tab in front has a mark that leads to help on it; where there are no tabs it stands in the title bar."""
    frames = {frame.windowTitle(): frame for frame in host.findChildren(Frame) if host.tabifiedDockWidgets(frame)}
    for bar in host.findChildren(QTabBar, options=Qt.FindChildOption.FindDirectChildrenOnly):
        for at in range(bar.count()):
            there = bar.tabButton(at, QTabBar.ButtonPosition.RightSide)
            frame = frames.get(bar.tabText(at))
            if at == bar.currentIndex() and frame is not None:
                if not isinstance(there, HelpMark) or there.frame is not frame:
                    bar.setTabButton(at, QTabBar.ButtonPosition.RightSide, HelpMark(frame, bar))
            elif there is not None:
                bar.setTabButton(at, QTabBar.ButtonPosition.RightSide, None)
                there.deleteLater()


def dock_of(widget: QWidget | None) -> QDockWidget | None:
    """The dock that a widget is in; None where it is in none."""
    while widget is not None and not isinstance(widget, QDockWidget):
        widget = widget.parentWidget()
    return widget


def bring_forward(widget: QWidget) -> None:
    """Have the dock that it is in seen."""
    if (dock := dock_of(widget)) is not None:
        dock.show()
        dock.raise_()


class HelpMark(QToolButton):
    """Leads to the help page of a dock."""

    def __init__(self, frame: Frame, parent: QWidget) -> None:
        super().__init__(parent, autoRaise=True)
        self.frame = frame
        self.setObjectName("helpMark")
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.clicked.connect(frame.help_wanted)
        style.changed.connect(self._dress)
        language.changed.connect(self._dress)
        self._dress()

    def _dress(self) -> None:
        self.setIcon(style.icon("circle-question-mark", style.theme().text_faint))
        self.setIconSize(style.icon_size(14))
        self.setToolTip(tr("Help on this"))
        self.setAccessibleName(tr("Help on this"))


class TitleBar(QWidget):
    """The title of a dock, help and its cross; dragging and double clicks go on to the dock."""

    def __init__(self, frame: Frame) -> None:
        super().__init__(frame)
        self.setObjectName("dockTitle")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        title, self._close, self._row = Label(parent=self), QToolButton(self), QHBoxLayout(self)
        title.setObjectName("dockName")
        self._close.clicked.connect(frame.close)
        self._frame = frame
        frame.visibilityChanged.connect(self.fit)
        frame.dockLocationChanged.connect(self.fit)
        frame.topLevelChanged.connect(self.fit)
        self._parts = title, HelpMark(frame, self), self._close
        for each in self._parts:
            self._row.addWidget(each, each is title)
        self._row.setContentsMargins(*EDGES)
        frame.windowTitleChanged.connect(lambda text: title.setText(text.replace("&&", "&")))
        style.changed.connect(self._dress)
        language.changed.connect(self._dress)
        self._dress()

    def fit(self) -> None:
        """Among tabs the tab says the title already: nothing is here that takes room.

        Hints of its own would say the same, and be asked for thousands of times a second while panels change.
        """
        host = self._frame.parent()
        alone = not (isinstance(host, QMainWindow) and host.tabifiedDockWidgets(self._frame))
        self._row.setContentsMargins(*(EDGES if alone else (0, 0, 0, 0)))
        for each in self._parts:
            each.setVisible(alone)
        self.setVisible(alone)

    def _dress(self) -> None:
        self._close.setIcon(style.icon("x", style.theme().text_faint))
        self._close.setIconSize(style.icon_size(14))
        self._close.setToolTip(tr("Hide; View > Panels brings it back"))
        self._close.setAccessibleName(tr("Hide"))
