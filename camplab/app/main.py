"""`run`: starts the application, shows the window at once and furnishes it afterwards. Imports no torch."""

from __future__ import annotations

import sys

from PySide6.QtWidgets import QApplication

from camplab.app import language, style
from camplab.app.window import Window


def run(path: str | None = None) -> int:
    """Open the window, with the project in `path` if one is given, and stay until it is closed; the exit status."""
    app = QApplication.instance() or QApplication(sys.argv[:1])
    assert isinstance(app, QApplication)
    app.setApplicationName("camplab")
    app.setApplicationDisplayName("camplab")
    style.apply()
    style.follow_system()
    language.apply()
    window = Window()
    window.show()
    return app.exec()
