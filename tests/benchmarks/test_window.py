"""How fast the window's largest views answer: a stack of 1000 blocks, a curve of ten million points."""

from __future__ import annotations

import time
from collections.abc import Callable
from statistics import median

import numpy as np
import pytest

from camplab.document.edits import set_setting
from camplab.words import say
from tests.benchmarks.networks import project, stack_of_1000
from tests.runs.records import adds, begun

POINTS = 10_000_000


def milliseconds(work: Callable[[], object]) -> float:
    began = time.perf_counter()
    work()
    return 1000 * (time.perf_counter() - began)


@pytest.fixture
def stack(qtbot):
    """The stack view with a thousand blocks, drawn once."""
    from camplab.app.editor.stack.stack_view import StackView
    from camplab.app.engine.live import Live
    from camplab.app.session import Session

    session = Session(stack_of_1000())
    view = StackView(session, Live())
    qtbot.addWidget(view)
    view.resize(700, 800)
    view.show()
    view.refresh()
    qtbot.wait(50)
    return session, view


def edit_and_paint(session, view, uid: int, width: int) -> None:
    session.edit(lambda net: set_setting(net, uid, out_features=width), say("Width"))
    view.viewport().repaint()


@pytest.mark.parametrize(("where", "index"), [("first", 2), ("last but one", 998)])
def test_an_edit_in_a_stack_of_1000_blocks(stack, row, where, index):
    session, view = stack
    uid = session.project.net[index].uid
    times = [milliseconds(lambda width=width: edit_and_paint(session, view, uid, width)) for width in range(100, 120)]
    assert session.project.net[index].out_features == 119
    row(f"an edit of the {where} of 1000 blocks, all painted", f"{median(times):.1f} ms, max {max(times):.1f}",
        "<= 50 ms", median(times) <= 50)  # fmt: skip


def test_scrolling_a_stack_of_1000_blocks(stack, row):
    _, view = stack
    bar = view.verticalScrollBar()

    def scroll(value: int) -> None:
        bar.setValue(value)
        view.viewport().repaint()

    places = np.linspace(0, bar.maximum(), 60).astype(int).tolist()
    times = [milliseconds(lambda place=place: scroll(place)) for place in places]
    row("1000 blocks scrolled: one frame", f"{median(times):.1f} ms, max {max(times):.1f}", "<= 16.7 ms",
        median(times) <= 16.7)  # fmt: skip


def test_a_curve_of_ten_million_points(qtbot, row):
    from camplab.app.engine.live import Live
    from camplab.app.panels.loss.panel import LossPanel
    from camplab.app.session import Session

    live, session = Live(), Session(project("tiny MLP"))
    live.record = begun(session.project, steps_per_epoch=POINTS // 100)
    rng = np.random.default_rng(0)
    loss = 2 * np.exp(-np.arange(POINTS) / 3e6) + 0.2 * rng.random(POINTS)
    adds(live.record, loss=loss, accuracy=rng.random(POINTS), learning_rate=np.full(POINTS, 1e-3))
    panel = LossPanel(session, live)
    qtbot.addWidget(panel)
    panel.resize(900, 500)
    panel.show()
    qtbot.wait(50)
    panel.draw()

    def redraw(width: int) -> None:
        panel.horizon.moved(POINTS - width, POINTS, 0, POINTS)
        panel.draw()
        for chart in panel.charts:
            chart.plot.viewport().repaint()

    for width in (POINTS, POINTS // 10, 100_000, 1000):
        redraw(width)
        times = [milliseconds(lambda width=width: redraw(width)) for _ in range(15)]
        row(f"two curves of 10 M points redrawn, {width:,} of them in sight", f"{median(times):.1f} ms",
            "<= 8 ms", median(times) <= 8)  # fmt: skip
