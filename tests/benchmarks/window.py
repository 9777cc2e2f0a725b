"""The real window, offscreen, measured in a process of its own; prints JSON.

`train NETWORK SECONDS`, `memory NETWORK` or `told NETWORK`.

Event gap: time between two ticks of a 4 ms timer. Every dock is in sight while it trains.
"""

from __future__ import annotations

import json
import sys
import time
from collections.abc import Callable
from typing import Any

import numpy as np
import psutil
from PySide6.QtCore import QEventLoop, Qt, QTimer
from PySide6.QtWidgets import QApplication

from tests.benchmarks import pieces
from tests.benchmarks.networks import project

TICK = 4
HALF_AN_HOUR = 30 * 60 * 200
"""Steps, at 200 a second."""
WARM_UP = 20_000
"""Steps after which everything is loaded and drawn once."""
HAND_OVER, FRAME, EPOCH = 8, 400, 28
"""Steps that a window is told of at once at that speed, after which it draws, and of an epoch of the digits."""


def until(app: QApplication, true: Callable[[], bool], timeout: float = 120) -> None:
    """Handle events, at least once, until it is true."""
    deadline = time.monotonic() + timeout
    while time.monotonic() < deadline:
        app.processEvents()
        if true():
            return
        time.sleep(0.0005)
    raise AssertionError("waited in vain")


def furnished(network: str) -> tuple[QApplication, Any]:
    """The app and its window: this network, every dock in sight."""
    from camplab.app.main import open_window

    app = QApplication([])
    window = open_window(app)
    window.resize(1920, 1080)
    until(app, lambda: bool(window.workspace.docks))
    window.lab.session.open(project(network))
    window.show_page("workbench")
    show_all(window)
    until(app, lambda: not any(dock.visibleRegion().isEmpty() for dock in window.workspace.docks.values()))
    return app, window


def train(network: str, seconds: float) -> dict[str, float]:
    """Steps per second and event gaps with every panel in sight; seconds from Train to the first point."""
    app, window = furnished(network)
    lab, found = window.lab, {}
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


def memory(network: str) -> dict[str, float]:
    """How much larger window and engine are after the steps of half an hour, which come as fast as they can."""
    app, window = furnished(network)
    lab = window.lab
    to_first_point(app, lab)
    until_step(lab, WARM_UP)
    processes = {"window": psutil.Process(), "engine": psutil.Process(lab.trainer.pid)}
    before = {name: process.memory_info().rss for name, process in processes.items()}
    until_step(lab, WARM_UP + HALF_AN_HOUR)
    found = {name: process.memory_info().rss / before[name] - 1 for name, process in processes.items()}
    lab.trainer.stop()
    until(app, lambda: lab.live.state == "idle")
    window.close()
    return found


def until_step(lab: Any, step: int) -> None:
    while pieces.length(lab) < step:
        live(0.5)


def live(seconds: float) -> None:
    """Let the window live for so long."""
    loop = QEventLoop()
    QTimer.singleShot(round(1000 * seconds), loop.quit)
    loop.exec()


def told(network: str) -> dict[str, float]:
    """The same of a window that is only told of a run: of a network whose half an hour cannot be made shorter."""
    from camplab.runs.events import Epoch, Steps
    from tests.runs.records import begun

    app, window = furnished(network)
    live, own = window.lab.live, psutil.Process()
    live.record = record = begun(window.lab.session.project, epochs=100_000, steps_per_epoch=EPOCH)
    live.run_changed.emit()
    said = [measure for measure in record.measures.values() if measure.when == "step"]
    ends = [measure.name for measure in record.measures.values() if measure.when == "epoch"]
    chance, before = np.random.default_rng(0), 0
    while record.step < WARM_UP + HALF_AN_HOUR:
        sizes = {measure.name: (HAND_OVER, *([len(measure.columns)] if measure.columns else [])) for measure in said}
        record.add(Steps(record.step, {name: chance.random(size, np.float32) for name, size in sizes.items()}))
        for epoch in range(len(record.epochs), record.step // EPOCH):
            record.add(Epoch(epoch + 1, (epoch + 1) * EPOCH, 0.1, dict.fromkeys(ends, chance.random())))
        if record.step % FRAME == 0:
            live.updated.emit()
            until(app, lambda: True)
        if record.step == WARM_UP:
            before = own.memory_info().rss
    found = {"window": own.memory_info().rss / before - 1}
    window.close()
    return found


TOP = ("activations", "recurrent", "attention", "why", "data", "time", "surface")
"""Docks that stand above the stack, so that all find room."""


def show_all(window) -> None:
    """Every dock open, and none behind another one."""
    space, beside = window.workspace, Qt.Orientation.Horizontal
    if hasattr(space, "open"):  # a window of before has all of them open
        for name in space.docks:
            space.open.bring(name)
    for name, dock in space.docks.items():
        if space.tabifiedDockWidgets(dock):
            area = Qt.DockWidgetArea.TopDockWidgetArea if name in TOP else Qt.DockWidgetArea.BottomDockWidgetArea
            space.addDockWidget(area, dock, beside)


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
    began = time.perf_counter()
    live(seconds)
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
    if what == "train":
        result = train(arguments[0], float(arguments[1]))
    else:
        result = {"memory": memory, "told": told}[what](*arguments)
    print(json.dumps(result))
    sys.stdout.flush()
