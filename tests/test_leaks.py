"""The leak checks of conftest.py find what they claim to find."""

from __future__ import annotations

import logging
import subprocess
import sys
import threading

from tests.conftest import LEAKS, unexpected


def left(what: str, before: set[object]) -> list[str]:
    return [repr(thing) for thing in LEAKS[what]() - before]


def test_a_thread_that_still_runs_is_found():
    before, done = LEAKS["threads"](), threading.Event()
    thread = threading.Thread(target=done.wait, name="forgotten")
    thread.start()
    assert any("forgotten" in name for name in left("threads", before))
    done.set()
    thread.join()
    assert left("threads", before) == []


def test_a_child_that_still_runs_is_found():
    before = LEAKS["child processes"]()
    child = subprocess.Popen([sys.executable, "-c", "input()"], stdin=subprocess.PIPE)
    assert len(left("child processes", before)) == 1
    child.communicate()
    assert left("child processes", before) == []


def test_a_ticking_timer_and_an_open_window_are_found(qapp):
    from PySide6.QtCore import QTimer
    from PySide6.QtWidgets import QWidget

    what = "windows, timers or Qt threads"
    before = LEAKS[what]()
    timer, window = QTimer(), QWidget()
    timer.start(1000)
    window.show()
    found = " ".join(left(what, before))
    assert "QTimer" in found
    assert "QWidget" in found
    timer.stop()
    window.close()
    window.deleteLater()
    assert left(what, before) == []


def test_a_log_is_a_finding_unless_it_is_expected(expect_log):
    expect_log.append("WARNING camplab: meant")
    logging.getLogger("camplab").warning("meant")  # what every test looks for at its end lets it pass
    records = [logging.LogRecord("camplab", logging.WARNING, "", 0, text, (), None) for text in ("meant", "stray")]
    assert unexpected(records, expect_log) == ["WARNING camplab: stray"]
