"""The real window, offscreen, measured in a process of its own; prints JSON.

`start TIME`, `train NETWORK SECONDS` or `memory NETWORK SECONDS`.

Event gap: time between two ticks of a 4 ms timer. Every dock is in sight while it trains.
"""

from __future__ import annotations

import json
import sys
import time
from collections.abc import Callable

import numpy as np
import psutil
from PySide6.QtCore import QEventLoop, Qt, QTimer
from PySide6.QtWidgets import QApplication

from tests.benchmarks import pieces
from tests.benchmarks.networks import project

TICK = 4
HALF_AN_HOUR = 30 * 60 * 200
"""Steps."""


def start(began: float) -> dict[str, float]:
    """Seconds from `began`, when the process was asked for, to a window that answers, and to the whole workbench."""
    seconds: dict[str, float] = {}

    def exec_(*_: object) -> int:
        app = QApplication.instance()
        window = next(widget for widget in app.topLevelWidgets() if widget.isVisible())
        window.repaint()
        until(app, lambda: True)
        seconds["answers"] = time.time() - began
        until(app, lambda: bool(window.workspace.docks))
        seconds["furnished"] = time.time() - began
        window.close()
        return 0

    QApplication.exec = exec_
    from camplab.__main__ import main

    sys.argv[1:] = []
    main()
    return seconds


def until(app: QApplication, true: Callable[[], bool], timeout: float = 120) -> None:
    """Handle events, at least once, until it is true."""
    deadline = time.monotonic() + timeout
    while time.monotonic() < deadline:
        app.processEvents()
        if true():
            return
        time.sleep(0.0005)
    raise AssertionError("waited in vain")


def train(network: str, seconds: float) -> dict[str, float]:
    """Steps per second and event gaps with every panel in sight; seconds from Train to the first point."""
    from camplab.app.main import open_window

    app = QApplication([])
    window = open_window(app)
    window.resize(1920, 1080)
    until(app, lambda: bool(window.workspace.docks))
    show_all(window)
    lab, found = window.lab, {}
    lab.session.open(project(network))
    window.show_page("workbench")
    found["cold"] = to_first_point(app, lab)
    lab.trainer.stop()
    until(app, lambda: lab.live.state == "idle")
    found["warm"] = to_first_point(app, lab)
    measure(1.0, lab)
    found |= measure(seconds, lab)
    lab.trainer.stop()
    until(app, lambda: lab.live.state == "idle")
    window.close()
    return found


def memory(network: str, seconds: float) -> dict[str, float]:
    """How much larger the window's process is after half an hour at 200 steps/s, from what steps add meanwhile."""
    from camplab.app.main import open_window

    app = QApplication([])
    window = open_window(app)
    window.resize(1920, 1080)
    until(app, lambda: bool(window.workspace.docks))
    show_all(window)
    lab, own = window.lab, psutil.Process()
    lab.session.open(project(network))
    window.show_page("workbench")
    to_first_point(app, lab)
    measure(5, lab)  # until everything is loaded and drawn once
    before, first = own.memory_info().rss, pieces.length(lab)
    measure(seconds, lab)
    grown, steps = own.memory_info().rss - before, pieces.length(lab) - first
    lab.trainer.stop()
    until(app, lambda: lab.live.state == "idle")
    window.close()
    return {"growth": grown / steps * HALF_AN_HOUR / before, "bytes": grown / steps, "steps": steps}


def show_all(window) -> None:
    """No dock behind another one."""
    space = window.workspace
    for dock in space.docks.values():
        if space.tabifiedDockWidgets(dock):
            space.addDockWidget(Qt.DockWidgetArea.BottomDockWidgetArea, dock, Qt.Orientation.Horizontal)


def to_first_point(app: QApplication, lab) -> float:
    before = pieces.run_now(lab)
    began = time.perf_counter()
    lab.trainer.start(lab.session.project)
    until(app, lambda: pieces.run_now(lab) is not before and pieces.length(lab) > 0)
    return time.perf_counter() - began


def measure(seconds: float, lab) -> dict[str, float]:
    """Let the window live for so long; its ticks tell how it went."""
    ticks: list[float] = []
    timer = QTimer(timerType=Qt.TimerType.PreciseTimer, interval=TICK)
    timer.timeout.connect(lambda: ticks.append(time.perf_counter()))
    timer.start()
    first = pieces.length(lab)
    loop = QEventLoop()
    QTimer.singleShot(round(1000 * seconds), loop.quit)
    began = time.perf_counter()
    loop.exec()
    took = time.perf_counter() - began
    timer.stop()
    gaps = 1000 * np.diff(ticks)
    return {
        "steps": (pieces.length(lab) - first) / took,
        "gap_p99": float(np.percentile(gaps, 99)),
        "gap_max": float(gaps.max()),
    }


if __name__ == "__main__":
    what, *arguments = sys.argv[1:]
    if what == "start":
        result = start(float(*arguments))
    else:
        result = {"train": train, "memory": memory}[what](arguments[0], float(arguments[1]))
    print(json.dumps(result))
    sys.stdout.flush()
