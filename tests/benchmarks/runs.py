"""Kept runs in the window, offscreen: `listed` (a thousand of them), `beside N` (so many over the same axes, panned),
`curves N M` (so many, each with M curves); prints JSON.

Milliseconds of this thread: what else the machine does is not counted.
"""

from __future__ import annotations

import json
import shutil
import sys
from pathlib import Path
from statistics import median
from typing import Any

import numpy as np
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from tests.benchmarks import pieces
from tests.benchmarks.views import milliseconds

KEPT, POINTS, FRAMES = 1000, 10_000, 30


def stored(folder: Path) -> None:
    """A run of two epochs, as its folder holds it, and copies of it."""
    from camplab.document import files
    from camplab.document.presets.catalogue import find
    from camplab.runs.events import Epoch, Started, Steps
    from camplab.runs.folder import RunFolder
    from camplab.runs.storage.store import RunStore

    project, first = find("mlp").project(), folder / "0"
    first.mkdir(parents=True)
    files.save(project, RunFolder(first).project)
    with RunStore(RunFolder(first).numbers) as store:
        store.begin(Started("cpu", project.task.measures, 1, 2, 10, run="0"), "Moons")
        store.add(Steps(0, {"loss": np.ones(20, np.float32), "accuracy": np.ones(20, np.float32)}))
        store.add(Epoch(2, 20, 0.5, {"validation_loss": 1.0, "validation_accuracy": 0.5}))
        store.say("done")
    for number in range(1, KEPT):
        shutil.copytree(first, folder / str(number))


def listed() -> dict[str, float]:
    """The panel reads a thousand runs, and shows them; looks again, when nothing has changed; sorts; searches."""
    from camplab import folders
    from camplab.app.panels.runs.panel import RunsPanel
    from camplab.app.session import Session
    from camplab.document.project import Project

    stored(folders.runs())
    panel: Any = RunsPanel(Session(Project()), pieces.live()())
    panel.resize(700, 400)
    slices = []
    read = panel.reader._read_on

    def measured() -> None:
        slices.append(milliseconds(read))

    panel.reader._soon.timeout.disconnect()
    panel.reader._soon.timeout.connect(measured)
    panel.show()
    while len(panel.view.made.infos) < KEPT:
        QTest.qWait(1)
    shown = milliseconds(panel.view.viewport().repaint)
    first, longest = sum(slices) + shown, max(slices)
    while panel.reader.busy:
        QTest.qWait(1)
    slices.clear()
    panel.reader.read()
    while panel.reader.busy:
        QTest.qWait(1)
    found = {"first": first, "longest": longest, "again": sum(slices)}
    found["sorted"] = milliseconds(lambda: panel.view.sortByColumn(1, panel.view.header().sortIndicatorOrder()))
    found["searched"] = milliseconds(lambda: panel.search.setText("moon"))
    panel.close()  # what is in sight at the very end asks the model, which is gone by then
    return found


def beside(count: str) -> dict[str, float]:
    """A frame of the panel "Loss & accuracy" while it is panned, with so many runs over the same axes."""
    from camplab.app.engine.live import Beside
    from camplab.app.session import Session
    from camplab.document.presets.catalogue import find
    from tests.runs.records import adds, begun

    live, session, rng = pieces.live()(), Session(find("mlp").project()), np.random.default_rng(0)
    laid = []
    for number in range(int(count)):
        record = begun(session.project, steps_per_epoch=POINTS // 100)
        falling = np.exp(-np.arange(POINTS) / 3000)
        adds(record, loss=falling + rng.normal(0, 0.05, POINTS), accuracy=1 - falling + rng.normal(0, 0.02, POINTS))
        laid.append(Beside(f"run {number}", record))
    live.record = laid[0].record
    live.lay_beside(tuple(laid[1:]))
    return panned(session, live)


def curves(count: str, each: str) -> dict[str, float]:
    """The same of so many runs, each with so many curves in one plot, none of them of the open network."""
    from camplab.app.engine.live import Beside
    from camplab.app.session import Session
    from camplab.document.measures import Drawing, Measure
    from camplab.document.presets.catalogue import find
    from camplab.runs.events import Started, Steps
    from camplab.runs.record import Record
    from camplab.words import say

    live, session, rng = pieces.live()(), Session(find("mlp").project()), np.random.default_rng(0)
    measures = tuple(Measure(f"loss_{n}", say("Loss"), drawing=Drawing("loss")) for n in range(int(each)))
    falling, laid = np.exp(-np.arange(POINTS) / 3000), []
    for number in range(int(count)):
        record = Record(session.project, Started("cpu", measures, 1, 100, POINTS // 100))
        columns = {m.name: (falling + rng.normal(n / 50, 0.05, POINTS)) for n, m in enumerate(measures)}
        record.add(Steps(0, {name: column.astype(np.float32) for name, column in columns.items()}))
        laid.append(Beside(f"run {number}", record))
    live.lay_beside(tuple(laid))
    return panned(session, live)


def panned(session: Any, live: Any) -> dict[str, float]:
    """Frames: half of the run is in sight."""
    panel = pieces.loss_panel()(session, live)
    panel.resize(900, 500)
    panel.show()
    QTest.qWait(50)

    def frame(start: int) -> None:
        panel.horizon.moved(start, start + POINTS // 2, 0, POINTS)
        if (rest := panel.draw()) is not None:
            rest()
        for chart in panel.charts:
            chart.plot.viewport().repaint()

    frame(0)
    return {"panned": median(milliseconds(lambda at=at: frame(50 * at)) for at in range(FRAMES))}


if __name__ == "__main__":
    app = QApplication([])
    result = {"listed": listed, "beside": beside, "curves": curves}[sys.argv[1]](*sys.argv[2:])
    print(json.dumps(result))
    sys.stdout.flush()
