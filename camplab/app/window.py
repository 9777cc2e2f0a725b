"""The main window: puts bars, pages and docks together and keeps titles and actions in step. Draws nothing itself."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMainWindow, QStackedWidget

from camplab.app import language, style
from camplab.app.lab import Lab
from camplab.app.language import tr
from camplab.app.live import Live
from camplab.app.session import Session
from camplab.app.workspace import Workspace
from camplab.document.project import Project


class Window(QMainWindow):
    """Shown at once; what is heavy is made by `furnish` after the first show."""

    def __init__(self, session: Session | None = None, live: Live | None = None) -> None:
        super().__init__()
        self.lab = Lab(session or Session(Project(), self), live or Live(self))
        self.resize(1280, 800)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
        self.pages = QStackedWidget()
        self.workspace = Workspace()
        self.pages.addWidget(self.workspace)
        self.setCentralWidget(self.pages)
        self.setWindowIcon(style.icon("camplab"))
        self.lab.session.file_changed.connect(self._retitle)
        self.lab.session.changed.connect(self._retitle)
        language.changed.connect(self._retitle)
        self._retitle()

    def _retitle(self) -> None:
        session = self.lab.session
        name = session.path.stem if session.path else session.project.title or tr("Untitled")
        self.setWindowTitle(f"{name}[*] — camplab")
        self.setWindowModified(session.unsaved)
