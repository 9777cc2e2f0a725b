"""The start of the app as `camplab` does it, offscreen, measured in a process of its own: `start TIME`; prints JSON.

Imports no Qt before camplab does: what is imported before Qt is faster to import.
"""

from __future__ import annotations

import json
import resource
import signal
import sys
import time
from typing import Any


def start(began: float) -> dict[str, float]:
    """Seconds from `began`, when the process was asked for, to a window that answers, and to the whole workbench; and
    the seconds that processors were busy with the former."""
    found: dict[str, float] = {}

    def exec_(*_: object) -> int:
        from PySide6.QtWidgets import QApplication

        app = QApplication.instance()
        window = next(widget for widget in app.topLevelWidgets() if widget.isVisible())
        window.repaint()
        app.processEvents()
        found["answers"], found["busy"] = time.time() - began, _busy()
        from tests.benchmarks.window import until

        until(app, lambda: bool(window.workspace.docks))
        found["furnished"] = time.time() - began
        window.close()
        return 0

    def handled(*said: Any) -> Any:  # the last that is done before events are
        from PySide6.QtWidgets import QApplication

        QApplication.exec = exec_
        return handle(*said)

    handle, signal.signal = signal.signal, handled
    from camplab.__main__ import main

    sys.argv[1:] = []
    main()
    return found


def _busy() -> float:
    used = resource.getrusage(resource.RUSAGE_SELF)
    return used.ru_utime + used.ru_stime


if __name__ == "__main__":
    result = start(float(sys.argv[1]))
    print(json.dumps(result))
    sys.stdout.flush()
