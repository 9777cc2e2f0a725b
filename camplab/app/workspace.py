"""The workbench: stack in the centre, palette, inspector and panels as docks around it, layout remembered.

It is a main window within the window, so that the welcome page can cover it whole. Knows no document.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QByteArray, QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QMouseEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QMainWindow, QTabWidget, QVBoxLayout, QWidget

from camplab.app import dock_layout
from camplab.app.dock_layout import Place
from camplab.app.dock_title import Frame, TitleBar, help_beside_titles, scrolled, without_room
from camplab.app.look import language, preferences, style
from camplab.app.look.classroom import LAYOUT, Classroom, Kept
from camplab.app.look.language import translate
from camplab.app.open_docks import OpenDocks
from camplab.words import Sentence


@dataclass(frozen=True)
class Dock:
    """A dock to be: its widget is made by `make` once it is shown."""

    id: str
    title: Sentence
    make: Callable[[], QWidget]
    place: Place
    least: int = 0
    """Pixels below which its words would be cut."""
    short: Sentence | None = None
    """Its title on a tab, where there is no room for all titles beside each other."""
    titled: Callable[[], Sentence] | None = None
    """Its title as things are now, where that is another one."""
    always: bool = False
    """Open whatever the document is, until the learner closes it."""

    @property
    def called(self) -> Sentence:
        """Its title now."""
        return self.titled() if self.titled is not None else self.title


class LentLayout:
    """While the workbench stands as a file wants it, the layout of before is `kept`; None: nothing is lent."""

    def __init__(self, host: Workspace) -> None:
        self._host = host
        self.kept: Kept | None = None

    def lend(self) -> None:
        """From now on it stands as a file wants it."""
        if self.kept is None:
            self.kept = self._host.classroom.now(self._host.own)

    def give_back(self) -> None:
        """The layout of before stands again, if one was lent."""
        host, before, self.kept = self._host, self.kept, None
        if before is not None:
            host.restoreState(before.state, LAYOUT)
            dock_layout.squeeze(host, dock_layout.standing(host.docks, host._places))
            host.own = before.own
            host.classroom.keep(before)
            host.open.show()
            host.share()


class Workspace(QMainWindow):
    """Docks by id in `docks`; `centre` holds the stack, and a switch above it where there are several."""

    help_wanted = Signal(str)
    """The id of the dock on which the learner wants to read."""

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
        self.docks: dict[str, Frame] = {}
        self.open = OpenDocks(self)
        self.named: dict[str, Dock] = {}
        """What each was made from."""
        self._places: dict[str, Place] = {}
        self._settled = False
        self._taken: list[Place] = []
        """The places in which docks are seen."""
        self.own = False
        """The learner has drawn the widths; otherwise they follow the window."""
        self.centre = QWidget()
        self.centre.setObjectName("centre")
        style.flush(QVBoxLayout(self.centre), 0)
        self.setCentralWidget(self.centre)
        self._late = QTimer(self, singleShot=True, interval=0)
        self._late.timeout.connect(self._fit_titles)
        language.changed.connect(self._fit_titles)
        self.classroom = Classroom(self)
        self.lent = LentLayout(self)
        style.changed.connect(self._follow)
        self.open.shown.connect(self._fit_titles)

    def place_centre(self, widget: QWidget, typed_at: QWidget) -> None:
        """Put the stack in the centre; `typed_at` is what of it has the keyboard."""
        layout = self.centre.layout()
        assert layout is not None
        layout.addWidget(widget)
        self.centre.setFocusProxy(typed_at)

    def restore_layout(self) -> None:
        """The remembered layout, or the one camplab ships with. Sizes follow when the workbench is first shown."""
        self._arrange()
        self.open.restore()
        state = preferences.value("layout")
        if isinstance(state, QByteArray):
            self.restoreState(state, LAYOUT)
            self.own = preferences.flag("layout_own")
            dock_layout.squeeze(self, dock_layout.standing(self.docks, self._places))
        self.open.show()
        self._follow()
        self._settled = self.isVisible()
        self._fit_titles()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if not self._settled and self.docks:  # only now are the real sizes known
            self.restore_layout()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.share()

    def event(self, event: QEvent) -> bool:
        if (
            event.type() == QEvent.Type.MouseButtonPress
            and isinstance(event, QMouseEvent)
            and self.childAt(event.position().toPoint()) is None
        ):
            self.keep_widths()  # between the docks: their widths are drawn
        return super().event(event)

    def _follow(self) -> None:
        """In classroom mode stack and panels have the window to themselves; after it all is where it was."""
        wanted = style.theme().classroom
        if self.docks and wanted and not self.classroom.inside:
            standing = dock_layout.standing(self.docks, self._places)
            away = (*standing["left"], *standing["right"])
            self.classroom.enter(self.own, away)
            self.open.put_away([frame.objectName() for frame in away])
            self.own = False
        elif self.classroom.inside and not wanted:
            before = self.classroom.leave()
            self.open.put_back()
            self.open.show()  # another document may have been opened meanwhile
            self.own = before.own
            if before.size.width() == self.width():
                return
        self.share()

    def keep_widths(self) -> None:
        """They are the learner's own from now on, and do not follow the window."""
        self.own = True

    def share(self) -> None:
        """As wide as camplab would have them, unless the learner has drawn them."""
        if self.docks and not self.own:
            dock_layout.share(self, dock_layout.standing(self.docks, self._places))

    def add(self, dock: Dock) -> None:
        """Make a dock, what it holds when it is first shown or asked for; `restore_layout` puts it in its place."""
        frame = Frame(self)
        frame.resized.connect(self._late.start)
        frame.help_wanted.connect(partial(self.help_wanted.emit, dock.id))
        frame.setObjectName(dock.id)
        frame.setTitleBarWidget(TitleBar(frame))
        frame.topLevelChanged.connect(self.keep_widths)
        for signal in (frame.dockLocationChanged, frame.visibilityChanged):
            signal.connect(self._late.start)  # the dock it now shares its place with hears of nothing
        frame.promise(partial(_made, dock))
        self.docks[dock.id], self.named[dock.id], self._places[dock.id] = frame, dock, dock.place
        frame.hide()
        self.open.add(dock.id, frame, dock.always)
        frame.entitle(translate(dock.called))

    def reset_layout(self) -> None:
        """The layout camplab ships with: palette | stack | panels, curves above the rest | inspector."""
        self.lent.kept = None
        self.open.forget()
        self._arrange()
        self._follow()

    def _arrange(self) -> None:
        self.classroom.forget()
        dock_layout.arrange(self, dock_layout.standing(self.docks, self._places))
        for frame in self.docks.values():
            frame.setFloating(False)
        self.open.show()
        dock_layout.front(dock_layout.standing(self.docks, self._places))
        self.own = False
        self.share()

    def remembered(self) -> dict[str, object]:
        """The layout, as it is kept for the next start."""
        if not self.docks:
            return {}
        kept = self.lent.kept or self.classroom.now(self.own)
        return {"layout": kept.state, "layout_own": kept.own, **self.open.remembered()}

    def _fit_titles(self) -> None:
        if self._settled and (layout := self.layout()) is not None:  # they are chosen before they are first painted
            layout.activate()
        standing = dock_layout.standing(self.docks, self._places)
        taken = [place for place, frames in standing.items() if not all(frame.isHidden() for frame in frames)]
        if self._settled and taken != self._taken:  # a row of panels that is new again would be as low as it can be
            before, self._taken = self._taken, taken
            if before and self.lent.kept is None:
                self.share()
        for frame in self.docks.values():
            if isinstance(title := frame.titleBarWidget(), TitleBar):
                title.fit()
        scrolled(self)
        self.retitle()
        help_beside_titles(self)
        self.classroom.note()

    def retitle(self) -> None:
        """Docks are called as things are now."""
        titles = {frame: translate(self.named[name].called) for name, frame in self.docks.items()}
        crowded = without_room(self, titles)
        for name, frame in self.docks.items():
            short = self.named[name].short if frame in crowded else None
            frame.entitle(titles[frame], translate(short) if short else "")


def _made(dock: Dock) -> QWidget:
    body = dock.make()
    body.setMinimumWidth(dock.least)
    body.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)  # the ground of docks is the style sheet's
    return body
