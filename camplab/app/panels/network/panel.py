"""The panel "Network table": every block with its output, parameters, cost and receptive field, and the sums."""

from __future__ import annotations

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMenu, QToolButton, QVBoxLayout

from camplab.app.engine.live import Live
from camplab.app.engine.wants import Asking
from camplab.app.look.language import tr
from camplab.app.look.plain_text import Label
from camplab.app.look.style import flush
from camplab.app.panels.base import Panel
from camplab.app.panels.controls import Bar, name, tint
from camplab.app.panels.export import ask
from camplab.app.panels.network import picture, text
from camplab.app.panels.network.remark import Remark
from camplab.app.panels.network.rows import rows_of
from camplab.app.panels.network.view import NetworkView
from camplab.app.session import Session
from camplab.document.optimizers import OPTIMIZERS


class NetworkPanel(Panel):
    """What is selected in the stack is marked here, and the other way round."""

    def __init__(self, session: Session, live: Live, trainer: Asking | None = None) -> None:
        super().__init__(session, live, trainer)
        self.follows = "nothing"
        self.view, self.about, self.remark = NetworkView(), Label(), Remark()
        self.about.setObjectName("faint")
        self.copy = QToolButton(autoRaise=True, popupMode=QToolButton.ToolButtonPopupMode.InstantPopup)
        self.copy.setProperty("icon_name", "copy")
        self.copy.setMenu(QMenu(self.copy))
        self.copy.menu().aboutToShow.connect(self._fill)
        bar = Bar()
        bar.add(self.about)
        bar.yielding = self.about
        bar.gap()
        bar.add(self.copy)
        column = flush(QVBoxLayout(self.body), 0)
        column.addWidget(bar)
        column.addWidget(self.view, 1)
        column.addWidget(self.remark)
        session.changed.connect(self.refresh)
        session.selected.connect(self._mark)
        self.view.picked.connect(self._pick)
        self._shown: object = None
        self.start()

    def restyle(self) -> None:
        tint(self.copy)
        self.view.fit()

    def retranslate(self) -> None:
        name(self.copy, tr("Copy"), tr("Copy or save the table"))
        self.view.setAccessibleName(tr("Network table"))
        self._shown = None
        self.view.fit()

    def draw(self) -> None:
        project = self.session.project
        if not any(project.stacks.values()):
            self.empty(tr("Add a block: what it puts out, holds and costs is listed here."))
            return
        self.empty("")
        if self._shown is not project:
            self._shown = project
            self.view.show_rows(rows_of(project, self.session.traces))
            self.about.setText(tr("Memory for batches of {n}, {optimizer}, float32", n=project.training.batch_size,
                                  optimizer=OPTIMIZERS[project.training.optimizer].title))  # fmt: skip
            self.remark.show_for(self.session.traces.params)
            self._mark()

    def _mark(self) -> None:
        if self.isVisible():
            selection = self.session.selection
            self.view.choose(selection[-1] if selection else None)

    def _pick(self, uid: int) -> None:
        self.session.select((uid,))
        self.session.requests.make("show")

    def _fill(self) -> None:
        menu = self.copy.menu()
        menu.clear()
        rows, board = self.view.made.rows, QGuiApplication.clipboard()
        menu.addAction(tr("Copy as text"), lambda: board.setText(text.plain(rows)))
        menu.addAction(tr("Copy as CSV"), lambda: board.setText(text.csv(rows)))
        menu.addAction(tr("Save as CSV…"), lambda: ask(self, self.file_name, "csv", text.csv(rows).encode()))
        menu.addAction(tr("Picture (PNG)…"), lambda: ask(self, self.file_name, "png", picture.png(rows)))
        menu.addAction(tr("Drawing (SVG)…"), lambda: ask(self, self.file_name, "svg", picture.svg(rows)))
