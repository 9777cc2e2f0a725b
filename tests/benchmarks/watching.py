"""What it costs to look, and how soon one sees: `pairs NETWORK`, `regions PANELS`, `every`, `bench NAME`, `surface`.

Each compares in turns within one process, where what else the machine does meets both. Prints JSON.
"""

from __future__ import annotations

import json
import sys
import tempfile
import time
from collections import Counter
from pathlib import Path
from statistics import median
from typing import Any

import numpy as np
from PIL import Image

from tests.benchmarks.networks import forever

TURNS, SECONDS = 20, 2.0
"""Times that it is watched and not, and seconds of each: so long that the first look at everything, which comes at once
when the panels are seen again, is no more than the share of the time that looks have."""
STEPS = 60
"""Of each turn where every one is watched."""
SIDE, PHOTOS, CLASSES = 64, 1000, 1000
"""Pixels of a side, pictures and classes for a large network, as it ships."""
SEEN = 12
"""Cards with small pictures that are in sight."""
PICTURES = ("maps", "inputs", "filters", "thumbnail", "prediction", "saliency", "grad-cam", "integrated-gradients",
            "occlusion", "maximisation", "lesion", "answers", "answers-now")  # fmt: skip


def pairs(network: str) -> list[float]:
    """Steps a second with every panel in sight, as a share of those in the next or last moment without."""
    from tests.benchmarks.window import furnished, live, pieces, to_first_point, until

    app, window = furnished(network)
    lab = window.lab
    to_first_point(app, lab)
    live(1.0)

    def told() -> tuple[int, float]:
        """How far the run is, and when that was said."""
        before = pieces.length(lab)
        until(app, lambda: pieces.length(lab) > before)
        return pieces.length(lab), time.perf_counter()

    def speed(watched: bool) -> float:
        first, began = told()
        window.setVisible(watched)
        for owner in () if watched else [*lab.trainer._supervisor.wants]:  # small pictures of cards stay wanted
            lab.trainer.want(owner)
        lab.live.run_changed.emit() if watched else None
        live(SECONDS)
        last, ended = told()
        return (last - first) / (ended - began)

    found = []
    for turn in range(TURNS):
        by = {watched: speed(watched) for watched in ((True, False) if turn % 2 else (False, True))}
        found.append(by[True] / by[False])
    lab.trainer.stop()
    until(app, lambda: lab.live.state == "idle")
    window.close()
    return found


def regions(panels: str) -> dict[str, float]:
    """How often a second another decision region is painted, with `all` docks in sight or those that open alone."""
    from PySide6.QtWidgets import QApplication

    from camplab.app.main import open_window
    from camplab.app.panels.predictions.plane_area import PlaneArea
    from tests.benchmarks.window import live, show_all, to_first_point, until

    app = QApplication([])
    window = open_window(app)
    window.resize(1920, 1080)
    until(app, lambda: bool(window.workspace.docks))
    lab, docks = window.lab, window.workspace.docks
    lab.session.open(forever("two_moons_mlp"))
    window.show_page("workbench")
    if panels == "all":
        show_all(window)
    window.workspace.open.bring("predictions")
    until(app, lambda: not docks["predictions"].visibleRegion().isEmpty())
    painted: set[int] = set()
    kept: list[Any] = []
    paint = PlaneArea.paintEvent

    def paints(area: Any, event: Any) -> None:
        paint(area, event)
        if area.shares is not None and id(area.shares) not in painted:
            painted.add(id(area.shares))
            kept.append(area.shares)  # no other one has its place in memory then

    PlaneArea.paintEvent = paints
    to_first_point(app, lab)
    live(2.0)
    painted.clear()
    kept.clear()
    came, began = _came(lab), time.perf_counter()
    live(6.0)
    took = time.perf_counter() - began
    found = {"painted": len(painted) / took, "came": (_came(lab) - came) / took}
    lab.trainer.stop()
    until(app, lambda: lab.live.state == "idle")
    window.close()
    return found


def _came(lab: Any) -> float:
    """Looks; each is of the network and of the units of a layer."""
    return lab.live.record.came.get("region", 0) / 2


def every() -> list[float]:
    """Seconds of this thread for steps of a network of 20 layers, dL/dh and the update of each of which are looked at,
    as a share of those that nobody looks at."""
    from camplab.runs.wants import Want
    from camplab.training.control import Control, Terms
    from camplab.training.loop import Loop
    from camplab.training.reports import tally_of
    from camplab.training.setup import prepare

    setup = prepare(forever("sigmoid_mlp20_relu_he"))
    wants = {"panel": (Want("output_gradients"), Want("updates"))}

    def seconds(watched: bool) -> float:
        control = Control()
        if watched:
            control.want(wants)
        steps = setup.step + STEPS
        loop = Loop(setup, tally_of(setup), control, Terms(attended=False, steps=steps, rationed=False))
        began, seen = time.thread_time(), Counter(type(event).__name__ for event in loop.run())
        assert seen["Look"] >= 2 * STEPS if watched else not seen["Look"], seen
        return time.thread_time() - began

    seconds(True), seconds(False)
    return [seconds(True) / seconds(False) for _ in range(TURNS)]


def bench(name: str) -> dict[str, float]:
    """Seconds of this thread for each picture of a network that learns no more."""
    with tempfile.TemporaryDirectory() as folder:
        return _looked_at(forever("lenet5") if name == "lenet5" else _of_pictures(name, Path(folder)))


def _looked_at(given: Any) -> dict[str, float]:
    from camplab.runs.wants import Want
    from camplab.training.bench import begun
    from camplab.training.probes.base import Subject
    from camplab.training.setup import prepare

    there, subject = begun(given, "run"), Subject.of(prepare(given, learns=False))
    maps = [module for module, (_, images) in subject.puts_out.items() if images]
    at = {"maps": maps[:1], "inputs": maps[:1], "filters": maps[:1], "thumbnail": maps[:SEEN], "grad-cam": maps[-1:],
          "maximisation": maps[-1:]}  # fmt: skip
    found: dict[str, float] = {}
    for kind in PICTURES:
        took = []
        for sample in range(3):
            want = Want(kind, tuple(at.get(kind, ())), sample, asked=0 if kind == "maximisation" else None)
            began = time.thread_time()
            events = list(there.look({"panel": (want,)}))
            took.append(time.thread_time() - began)
            assert events, kind
        found[kind] = median(took)
    return found


def _of_pictures(name: str, folder: Path) -> Any:
    """A network that ships, for pictures of `SIDE` × `SIDE`."""
    from camplab.document import files

    random = np.random.default_rng(0)
    for number in range(PHOTOS):
        place = folder / f"{number % CLASSES:04}"
        place.mkdir(exist_ok=True)
        Image.fromarray(random.integers(256, size=(SIDE, SIDE, 3), dtype=np.uint8)).save(place / f"{number}.png")
    raw = json.loads(files.dumps(forever(name)))
    raw["data"] = {"data": "photos", "folder": str(folder), "size": SIDE, "classes": CLASSES}
    return files.loads(json.dumps(raw))


def surface() -> dict[str, Any]:
    """A run beside which its surface is drawn, again and again; and how long that takes to the first and whole one."""
    from camplab.document import files
    from camplab.engine import protocol as p
    from camplab.engine.client import Engine
    from camplab.runs.events import Started, Steps

    engine = Engine()
    engine.start()
    with tempfile.TemporaryDirectory() as folder:
        place, steps = Path(folder) / "run", 0
        shown: list[p.SurfaceDrawn] = []

        def hear(until: Any, most: float = 600.0) -> None:
            nonlocal steps
            end = time.perf_counter() + most
            while not until() and time.perf_counter() < end:
                match engine.receive():
                    case Steps() as told:
                        steps += len(told)
                    case p.SurfaceDrawn() as drawn:
                        shown.append(drawn)

        def speed(until: Any) -> float:
            first, began = steps, time.perf_counter()
            hear(until)
            return (steps - first) / (time.perf_counter() - began)

        engine.send(p.Start(project=files.dumps(forever("lenet5")), run="run", folder=str(place)))
        while not isinstance(engine.receive(), Started):
            pass
        hear(lambda: False, 3.0)
        shares, firsts, wholes = [], [], []
        for number in range(1, TURNS // 4 + 1):
            engine.send(p.ExpectDrawSurface())
            hear(lambda: False, 3.0)
            now = time.perf_counter()
            alone = speed(lambda end=now + 2.0: time.perf_counter() > end)
            shown.clear()
            asked = time.perf_counter()
            engine.send(p.DrawSurface(folders=(str(place),), plane="random", number=number))
            first: list[float] = []

            def whole(asked: float = asked, first: list[float] = first) -> bool:
                if shown and not first:
                    first.append(time.perf_counter() - asked)
                return bool(shown) and shown[-1].over

            beside = speed(whole)
            wholes.append(time.perf_counter() - asked)
            firsts.append(first[0])
            shares.append(beside / alone)
            assert shown[-1].surface is not None, shown[-1].sentence
        engine.send(p.Shutdown())
        engine.finish(5.0)
    return {"shares": shares, "first": median(firsts), "whole": median(wholes)}


if __name__ == "__main__":
    what, *arguments = sys.argv[1:]
    asked = {"pairs": pairs, "regions": regions, "every": every, "bench": bench, "surface": surface}[what]
    print(json.dumps(asked(*arguments)))
    sys.stdout.flush()
