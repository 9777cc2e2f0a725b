"""The main window: puts bars, pages and docks together and keeps titles and actions in step. Draws nothing itself."""

from __future__ import annotations

import sys
from collections import deque
from collections.abc import Callable
from functools import partial
from importlib import import_module
from pathlib import Path

from PySide6.QtCore import QByteArray, QProcess, QSize, Qt, QTimer
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QMainWindow, QVBoxLayout, QWidget

from camplab.app.actions import Actions, fill, plain
from camplab.app.command_palette.opening import opener
from camplab.app.commands import MENUS, all_actions
from camplab.app.data import bringing, fetching
from camplab.app.engine.live import Live
from camplab.app.engine.slow_motion import SlowMotion
from camplab.app.engine.trainer import Trainer
from camplab.app.files import autosave
from camplab.app.files.documents import Documents
from camplab.app.lab import Lab, Page
from camplab.app.look import language, preferences, shortcuts, style
from camplab.app.look.banner import Banner, NextStep, Notice, Pages
from camplab.app.look.classroom import SizeHeld
from camplab.app.look.drop_sign import DropSign
from camplab.app.look.language import translate
from camplab.app.panels import dropped_files
from camplab.app.report import Reporter
from camplab.app.session import Session
from camplab.app.status.slow_bar import SlowBar
from camplab.app.status.status_line import StatusLine
from camplab.app.status.time_bar import TimeBar
from camplab.app.training import race_commands, race_under_way, resuming, training_commands
from camplab.app.training.notices import Notices
from camplab.app.training.training_bar import TrainingBar
from camplab.app.welcome.welcome import BACK, Welcome
from camplab.app.workspace import Workspace
from camplab.document.presets.catalogue import Preset
from camplab.document.project import Project

HEAVY = ("camplab.app.editor.drawing.paint", "camplab.app.editor.stack.stack_view",
         "camplab.app.editor.inspector.inspector", "camplab.app.hand_in.unpacking")  # fmt: skip
"""What `docks` would import in one turn, in which the window did not answer."""

USUAL = QSize(1280, 800)
"""Of the window at its first start, where the screen has room for it."""
FAREWELL = 1_000
"""Milliseconds that a process which reads data or writes a program has to be gone, when the window is closed."""


class Window(QMainWindow):
    """Shown at once with the start page; what is heavy is made by `furnish` after the first show."""

    def __init__(self) -> None:
        super().__init__()
        session, live = Session(Project(), self), Live(self)
        self._todo: deque[Callable[[], object]] = deque()
        self._ahead: deque[Callable[[], object]] = deque()
        """What is made once nothing is to do, so that it is there when it is wanted."""
        self._begun = False
        """Whether a document was opened: the start page leads back to it."""
        self.banner, whole = Banner(), QWidget(self)
        self.pages = Pages(self.banner, whole)  # what is made in its place is not dressed again in each it comes to
        self.workspace, self.welcome = Workspace(self.pages), Welcome(self.pages)
        trainer = Trainer(live, self)
        self.lab = Lab(
            session, live, trainer, Documents(session, self), self.workspace, self, self.banner.show_notice,
            self.show_page, SlowMotion(session, live, trainer, self),
        )  # fmt: skip
        self.lab.documents.leaving = partial(resuming.leaving, self.lab)
        self.lab.documents.waiting = partial(race_under_way.unsaved_waits, self.lab)
        self.safe = autosave.Safekeeping(session, self.banner.show_notice, self)
        self.reporter = Reporter(self.safe.rescue, self)
        self.actions_ = Actions(self.lab, self, all_actions())
        self.lab.act = self.actions_.act
        self.lab.find = opener(self.lab, self.actions_, MENUS)
        self.bar, self.slow_bar = TrainingBar(self.lab, self.actions_), SlowBar(self.lab, self.actions_)
        self._way_back = NextStep(BACK, partial(self.show_page, "workbench"), "corner-down-right")
        self._place(whole)
        self._connect()
        self._dress(icons=False)
        self.show_page("welcome")

    def _place(self, whole: QWidget) -> None:
        self.pages.addWidget(self.welcome)
        self.pages.addWidget(self.workspace)
        column = style.flush(QVBoxLayout(whole), 0)
        for widget in (self.bar, self.slow_bar, self.pages):
            column.addWidget(widget)
        self.setCentralWidget(whole)
        self.setStatusBar(StatusLine(self.lab.session, self.lab.live, TimeBar(self.lab)))
        self.setWindowIcon(style.icon("camplab"))
        self.setAcceptDrops(True)
        DropSign(self, partial(_what_is_done, self.lab))
        room = style.room_on_screen(self)
        self.resize(USUAL.boundedTo(room))
        if self.size() != USUAL:
            self.setWindowState(Qt.WindowState.WindowMaximized)
        geometry = preferences.value("geometry")
        if isinstance(geometry, QByteArray):
            self.restoreGeometry(geometry)

    def _connect(self) -> None:
        lab = self.lab
        self._refresh_soon = QTimer(self, singleShot=True, interval=0)
        self._refresh_soon.timeout.connect(self._refresh)
        session, live, documents = lab.session, lab.live, lab.documents
        shortcuts.changed.connect(self._dress)
        for signal in (session.changed, session.selected, session.file_changed, live.state_changed, live.run_changed,
                       live.moved, lab.slow.changed):  # fmt: skip
            signal.connect(self._refresh_soon.start)
        documents.opened.connect(partial(lab.trainer.look_at, None))  # what a run drew is not about it
        Notices(lab, self.banner)
        self.safe.safe.connect(partial(self.banner.withdraw, "keep"))
        race_under_way.follow(lab)
        documents.opened.connect(self._opened)
        self.workspace.help_wanted.connect(partial(_help, lab))
        self.welcome.tour.connect(partial(lab.act, "help.tour"))
        self.welcome.new.connect(documents.new)
        self.welcome.open.connect(lambda: documents.open())
        self.welcome.back.connect(lambda: self.show_page("workbench"))
        self.welcome.picked.connect(documents.open)
        self.welcome.started.connect(documents.begin_with)
        self.welcome.train.connect(self._begin_and_train)
        self.welcome.race.connect(partial(race_commands.offer, lab))
        self.size_held = SizeHeld(self)
        style.changed.connect(self._dress)
        language.changed.connect(self._dress)

    def _opened(self) -> None:
        """A document is open from now on."""
        self._begun = True
        self.show_page("workbench")

    def settle_in(self, path: str | None = None) -> None:
        """After the first show: the workbench, bit by bit, so that the window answers meanwhile; the engine; the file
        asked for; work that a crash left.
        """

        def plan() -> None:
            from camplab.app import docks

            self._todo.extend((*docks.steps(self.lab), partial(self._dress, words=False)))
            self._ahead.extend(docks.ahead(self.lab))

        self._todo.extend(partial(import_module, module) for module in HEAVY)
        self._todo.append(plan)
        QTimer.singleShot(0, self, self._settle)
        self.lab.trainer.warm_up()
        if path is not None:
            self.lab.documents.open(path)
        for about, wrong in (("settings", preferences.trouble()), ("shortcuts", shortcuts.trouble())):
            if wrong is not None:
                self.banner.show_notice(Notice(wrong, "warning", about=about))
        autosave.offer(self.safe, self.lab.documents, self.banner.show_notice)

    def _settle(self) -> None:
        if steps := self._todo or self._ahead:
            QTimer.singleShot(0, self, self._settle)  # also when this step fails: a broken panel is one panel less
            steps.popleft()()

    def furnish(self) -> None:
        """Make what is not made yet, now; docks are filled when they are seen."""
        while self._todo:
            try:
                self._todo.popleft()()
            except Exception:
                sys.excepthook(*sys.exc_info())  # told in the report; the rest is made all the same
        self._ahead.clear()

    def show_page(self, name: Page) -> None:
        """What acts on the network is there for it only while it is seen."""
        if name != "welcome":
            self.furnish()
            self._todo.extend(frame.widget for frame in self.workspace.docks.values() if not frame.isHidden())
            self.furnish()
        self.lab.page = name
        self.bar.setVisible(name != "welcome")
        self._refresh()
        # docks that are restored while the bars have no room yet would creep with each start
        for host in (self, self.centralWidget()):
            if host is not None and (layout := host.layout()) is not None:
                layout.activate()
        self.pages.setCurrentWidget(self.welcome if name == "welcome" else self.workspace)
        if name == "welcome":
            self.welcome.refresh(self._begun)
            self.welcome.setFocus()
        else:
            self.workspace.centre.setFocus()  # the keys of the stack work at once
        self.banner.lead_back(self._way_back if name == "welcome" else None)

    def _begin_and_train(self, preset: Preset) -> None:
        if self.lab.documents.begin_with(preset):
            training_commands.start(self.lab, self.lab.session.project)  # what was being trained is on its way out

    def _refresh(self) -> None:
        self.actions_.refresh()
        crowded = self.lab.slow.active and style.theme().classroom  # slow motion has a strip of its own, at the top
        self.statusBar().setVisible(self.lab.page != "welcome" and not crowded)
        self._panels.setEnabled(self.lab.page == "workbench")
        name = self.lab.documents.name().replace("[*]", "[*][*]")  # alone, Qt reads it as the place of the mark
        self.setWindowTitle(f"{name}[*] — camplab")
        self.setWindowModified(self.lab.session.unsaved)

    def _dress(self, words: bool = True, icons: bool = True) -> None:
        """Words alone for the first picture, which has no time for more; icons and docks in the menu after it."""
        if words:
            self.actions_.dress()
            self.welcome.setAccessibleName(plain(self.actions_.table["file.start"]))
            self._panels = fill(self.menuBar(), self.actions_, MENUS)["panels"]
        if icons:
            self.actions_.draw_icons()
            for frame in self.workspace.docks.values():
                self._panels.addAction(frame.toggleViewAction())
        self._refresh()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if dropped_file(event) is not None:
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        if (path := dropped_file(event)) is not None:
            event.acceptProposedAction()
            QTimer.singleShot(0, self, lambda: self._take_in(path))  # the drag ends first, then we may ask

    def _take_in(self, path: Path) -> None:
        """A file that was dropped."""
        take = dropped_files.taken(self.lab, path)
        if take not in (dropped_files.open_project, dropped_files.take_data):
            self.show_page("workbench")
        take(self.lab, path)

    def closeEvent(self, event: QCloseEvent) -> None:
        if not self.lab.documents.may_leave():
            event.ignore()
            return
        preferences.remember_all({**self.workspace.remembered(), "geometry": self.saveGeometry()})
        self.hide()
        bringing.give_up(self.lab)
        fetching.give_up(self.lab)
        for process in self.findChildren(QProcess):  # Qt ends them with their parent, too, but calls that a mistake
            process.kill()
            process.waitForFinished(FAREWELL)
        self.lab.live.racing.close()
        self.lab.trainer.shutdown()
        self.safe.close()
        self.reporter.uninstall()
        event.accept()


def _help(lab: Lab, topic: str) -> None:
    from camplab.app.panels.help.opening import show_help

    show_help(lab, topic)


def _what_is_done(lab: Lab, event: QDropEvent) -> str:
    path = dropped_file(event)
    return "" if path is None else translate(dropped_files.said(lab, path))


def dropped_file(event: QDropEvent) -> Path | None:
    """The file that is dragged onto the window, where it is one."""
    names = [url.toLocalFile() for url in event.mimeData().urls()]  # "" of what is no file, such as a page of the web
    return Path(names[0]) if len(names) == 1 and names[0] else None
