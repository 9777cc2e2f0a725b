"""The window's largest views, offscreen: `stack`, `opening NAME OUT`, `curve`, `table`; prints JSON.

Milliseconds of this thread, medians: what else the machine does is not counted.
"""

from __future__ import annotations

import gc
import json
import sys
import time
from collections.abc import Callable
from statistics import median
from typing import Any

import numpy as np
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from camplab.blocks.structure import Group, Repeat, Template
from camplab.document import files
from camplab.document.edits import set_setting
from camplab.document.project import Project
from camplab.words import say
from tests.benchmarks import pieces
from tests.benchmarks.networks import project, stack_of_1000

POINTS = 10_000_000


def milliseconds(work: Callable[[], object]) -> float:
    began = time.thread_time()
    work()
    return 1000 * (time.thread_time() - began)


def shown(project: Any) -> tuple[Any, Any]:
    """A session, and its stack as large as in a window of 1280 × 800."""
    from camplab.app.session import Session

    session = Session(project)
    view = pieces.stack_view()(session, pieces.live()())
    view.resize(700, 690)
    view.show()
    QTest.qWait(50)
    return session, view


def scrolled(view: Any, times: int) -> float:
    bar = view.verticalScrollBar()

    def frame(place: int) -> None:
        bar.setValue(place)
        view.viewport().repaint()

    places = np.linspace(0, bar.maximum(), times).astype(int).tolist()
    return median(milliseconds(lambda place=place: frame(place)) for place in places)


def stack() -> dict[str, float]:
    """A stack of a thousand blocks."""
    session, view = shown(stack_of_1000())
    view.refresh()
    QTest.qWait(50)

    def edited(uid: int, width: int) -> None:
        session.edit(lambda net: set_setting(net, uid, out_features=width), say("Width"))
        view.viewport().repaint()

    found = {}
    for where, index in (("first", 2), ("last", 998)):
        uid = session.project.net[index].uid
        found[where] = median(milliseconds(lambda w=w, uid=uid: edited(uid, w)) for w in range(100, 120))
        assert session.project.net[index].out_features == 119
    return found | {"scrolled": scrolled(view, 60)}


def written_out(project: Any) -> Any:
    """The same network without groups, repeats and templates: a chain of Parallels and layers."""
    return project.with_net(tuple(part for facts in project.trace().chain for part in _flat(facts)))


def _flat(facts: Any) -> list[Any]:
    if isinstance(facts.block, Group | Repeat | Template):
        return [part for inner in facts.chains[0] for part in _flat(inner)]
    return [facts.block.copied()]


def opening(name: str, out: str) -> dict[str, float]:
    """From the text of the file to the painted stack, for the first time; then all cards open, scrolled."""
    preset = pieces.preset(name)
    text = files.dumps(written_out(preset) if out == "out" else preset)
    session, view = shown(Project())

    def opens() -> None:
        session.open(files.loads(text))
        view.viewport().repaint()

    gc.collect()  # else it is chance whether what was made before is looked through just now
    found = {"opened": milliseconds(opens), "again": median(milliseconds(opens) for _ in range(4))}
    session.requests.make("unfold_all") if hasattr(session, "requests") else session.asked.emit("unfold_all")
    QTest.qWait(50)
    return found | {"scrolled": scrolled(view, 120), "cards": len(view.scene.layout.cards)}


def table() -> dict[str, float]:
    """The rows of the largest network's table."""
    whole, rows_of = written_out(pieces.preset("resnet152")), pieces.table_rows()
    whole.trace()
    return {"rows": median(milliseconds(lambda: rows_of(whole)) for _ in range(5))}


def curve() -> dict[str, float]:
    """Two curves of ten million points redrawn, with so many of them in sight."""
    from camplab.app.session import Session

    live, session = pieces.live()(), Session(project("tiny MLP"))
    rng = np.random.default_rng(0)
    loss = 2 * np.exp(-np.arange(POINTS) / 3e6) + 0.2 * rng.random(POINTS)
    pieces.long_run(live, session.project, loss=loss, accuracy=rng.random(POINTS), learning_rate=np.full(POINTS, 1e-3))
    panel = pieces.loss_panel()(session, live)
    panel.resize(900, 500)
    panel.show()
    QTest.qWait(50)
    panel.draw()

    def redrawn(width: int) -> None:
        panel.horizon.moved(POINTS - width, POINTS, 0, POINTS)
        if (rest := panel.draw()) is not None:  # what has a turn of its own while a run goes on
            rest()
        for chart in panel.charts:
            chart.plot.viewport().repaint()

    found = {}
    for width in (POINTS, POINTS // 10, 100_000, 1000):
        redrawn(width)
        found[str(width)] = median(milliseconds(lambda width=width: redrawn(width)) for _ in range(15))
    return found


if __name__ == "__main__":
    app = QApplication([])
    result = {"stack": stack, "opening": opening, "table": table, "curve": curve}[sys.argv[1]](*sys.argv[2:])
    print(json.dumps(result))
    sys.stdout.flush()
