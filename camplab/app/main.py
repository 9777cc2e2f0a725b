"""`run`: starts the application, shows the window at once and furnishes it afterwards. Imports no torch."""

from __future__ import annotations

import signal
import sys
from collections.abc import Callable

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from camplab.app.look import language, style
from camplab.app.window import Window


def run(path: str | None = None) -> int:
    """Open the window, with the project in `path` if one is given, and stay until it is closed; the exit status."""
    app = QApplication.instance() or QApplication(sys.argv[:1])
    assert isinstance(app, QApplication)
    window = open_window(app, path)
    signal.signal(signal.SIGINT, lambda *_: unless_asked(window.close))
    wake = QTimer(interval=200)  # lets Python see Ctrl+C in the terminal
    wake.timeout.connect(lambda: None)
    wake.start()
    return app.exec()


def unless_asked(close: Callable[[], object]) -> None:
    """Ctrl-C in the terminal: as the button of the window, which is out of reach while a question waits."""
    if QApplication.activeModalWidget() is None:
        close()


def open_window(app: QApplication, path: str | None = None) -> Window:
    """A window that is shown; it is furnished as soon as events are handled."""
    app.setApplicationName("camplab")
    app.setApplicationDisplayName("camplab")
    style.apply()
    style.follow_system()
    language.apply()
    window = Window()
    window.reporter.install()
    window.show()
    QTimer.singleShot(0, window, lambda: window.settle_in(path))
    return window
