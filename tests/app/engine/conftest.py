"""A stand-in for the window, with a clock that notices when it stands still, and trainers with troubled engines."""

from __future__ import annotations

import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, QTimer

from camplab.app.engine.live import Live
from camplab.app.engine.trainer import Trainer
from camplab.blocks.dense import Dense
from camplab.blocks.flatten import Flatten
from camplab.document.project import Project
from camplab.document.recipe import Recipe

TROUBLED = Path(__file__).parents[2] / "engine" / "troubled.py"
QUICK = (sys.executable, str(TROUBLED), "quick")
REAL_TROUBLED = (sys.executable, str(TROUBLED), "real")
TOLD = 2.0
"""Seconds after which a death must have been told."""


def project(title: str = "", epochs: int = 100_000) -> Project:
    small = Project(title=title, training=Recipe(epochs=epochs))
    return small.with_net((Flatten(), Dense(out_features=10)))


class Window(QObject):
    """Stands for the window: an event loop with a clock that notices when it stands still."""

    def __init__(self, command: tuple[str, ...]) -> None:
        super().__init__()
        self.live = Live()
        self.trainer = Trainer(self.live, command=command)
        self.gap, self.ticks, self._last = 0.0, 0, time.monotonic()
        self.clock = QTimer(self)
        self.clock.setInterval(10)
        self.clock.timeout.connect(self._tick)
        self.clock.start()

    def _tick(self) -> None:
        now = time.monotonic()
        self.gap, self._last, self.ticks = max(self.gap, now - self._last), now, self.ticks + 1

    def forget_gap(self) -> None:
        self.gap, self._last = 0.0, time.monotonic()

    def close(self) -> float:
        began = time.monotonic()
        self.clock.stop()
        self.trainer.shutdown()
        return time.monotonic() - began


@pytest.fixture
def open_window(qtbot) -> Iterator[Callable[..., Window]]:
    windows = []

    def open_(command: tuple[str, ...] = QUICK) -> Window:
        windows.append(Window(command))
        return windows[-1]

    yield open_
    for window in windows:
        window.close()


@pytest.fixture
def window(open_window) -> Window:
    return open_window()


@pytest.fixture
def until(qtbot):
    def wait(condition: Callable[[], object], seconds: float = 120) -> float:
        """Seconds it took."""
        began = time.monotonic()
        qtbot.waitUntil(lambda: bool(condition()), timeout=int(seconds * 1000))
        return time.monotonic() - began

    return wait


def running(window: Window) -> bool:
    return window.live.state == "running" and window.live.record is not None and window.live.record.length > 0


def hangs(window: Window) -> bool:
    """Whether its engine says that a step does not end: those of the quick training are a hundred times shorter."""
    return running(window) and window.trainer._supervisor.here.pulse.in_step > 0.3
