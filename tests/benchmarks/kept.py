"""What a run keeps on the disk: `scalars`, `snapshots NETWORK SECONDS`, `restored`; prints JSON.

Seconds by the clock, because the disk is part of it; `restored` in milliseconds of this thread.
"""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from statistics import median
from typing import Any

import numpy as np

from tests.benchmarks.networks import project

COLUMNS, AT_ONCE, STEPS = 50, 40, 40_000
"""Scalars of a step, steps that come together, and of the run: two million scalars."""
CUT = 3 * STEPS // 4
"""Steps after which a run is killed."""
SMALL = 300_000
"""Parameters up to which a network is small."""


def told(path: Path, most: int = STEPS, said: Callable[[Any], None] | None = None) -> None:
    """The numbers of a run are stored as they come; `said` after the last of them, before the file is closed."""
    from camplab.document.measures import GRADIENTS, LOSS
    from camplab.runs.events import Started, Steps
    from camplab.runs.storage.store import RunStore

    measures = LOSS, GRADIENTS.over(f"fc{number}" for number in range(1, COLUMNS))
    numbers = np.random.default_rng(0).random((STEPS, COLUMNS), np.float32)
    with RunStore(path) as store:
        store.begin(Started("cpu", measures, 1, 1, STEPS, run="benchmark"))
        for first in range(0, most, AT_ONCE):
            part = numbers[first : first + AT_ONCE]
            store.add(Steps(first, {"loss": part[:, 0], "gradients": part[:, 1:]}))
        store.commit()
        if said is not None:
            said(store)


def scalars() -> dict[str, float]:
    """Seconds for two million scalars, and how many steps are there of a run that is killed in the midst of its own."""
    from camplab.document import files
    from camplab.runs.folder import RunFolder
    from camplab.runs.reading import read

    with tempfile.TemporaryDirectory() as folder:
        began = time.perf_counter()
        told(RunFolder(Path(folder) / "whole").numbers)
        taken = time.perf_counter() - began
        cut = RunFolder(Path(folder) / "cut")
        killed = subprocess.run([sys.executable, *sys.orig_argv[1:-1], "killed", str(cut.numbers)], check=False)
        assert killed.returncode == -signal.SIGKILL, killed.returncode
        files.save(project("tiny MLP"), cut.project)
        record = read(cut.numbers.parent)
        expected = np.random.default_rng(0).random((STEPS, COLUMNS), np.float32)
        assert np.array_equal(np.asarray(record.values("gradients"))[:CUT], expected[:CUT, 1:])
        return {"seconds": taken, "kept": record.step}


def killed(path: str) -> dict[str, float]:
    """Store most of a run, begin with more of it, and die."""
    from camplab.runs.events import Steps

    def die(store: Any) -> None:
        store.add(Steps(CUT, {"loss": np.zeros(AT_ONCE, np.float32)}))
        os.kill(os.getpid(), signal.SIGKILL)

    told(Path(path), CUT, die)
    raise AssertionError("this process lives")


def snapshots(network: str, seconds: str) -> dict[str, float]:
    """Which share of the time of a run goes into its snapshots, the first and the best among them."""
    from camplab.training import snapshots as keeping
    from camplab.training.control import Control
    from camplab.training.trainer import Trainer

    spent = 0.0

    def counted(act: Callable[..., Any]) -> Callable[..., Any]:
        def acts(*arguments: Any) -> Any:
            nonlocal spent
            began = time.perf_counter()
            found = act(*arguments)
            found = [*found] if isinstance(found, Iterator) else found
            spent += time.perf_counter() - began
            return found

        return acts

    for name in ("keep", "remember", "close"):
        setattr(keeping.Snapshots, name, counted(getattr(keeping.Snapshots, name)))
    with tempfile.TemporaryDirectory() as folder:
        control = Control()
        trainer = Trainer(project(network), folder=Path(folder) / "run", control=control)
        began = 0.0
        for event in trainer.events():
            began = began or time.perf_counter()
            if time.perf_counter() - began > float(seconds):
                control.stop()
            del event
        return {"share": spent / (time.perf_counter() - began)}


def restored() -> dict[str, float]:
    """From a snapshot on the disk to a network that stands there, for each small network that ships: the slowest."""
    from camplab.document.presets.catalogue import PRESETS
    from camplab.runs import snapshots as found
    from camplab.training.control import Control
    from camplab.training.time_travel.replay import stand_at
    from camplab.training.trainer import Trainer

    taken: dict[str, float] = {}
    for preset in PRESETS:
        made = preset.project()
        if made.trace().params > SMALL:
            continue
        with tempfile.TemporaryDirectory() as folder:
            for _ in Trainer(made, folder=Path(folder) / "run", control=Control(), steps=3).events():
                pass
            step = max(found.found(Path(folder) / "run"))
            times = []
            for _ in range(5):
                began = time.thread_time()
                stand_at(Path(folder) / "run", step)
                times.append(1000 * (time.thread_time() - began))
            taken[preset.name] = median(times)
    slowest = max(taken, key=lambda name: taken[name])
    return {"slowest": taken[slowest], "median": median(taken.values())}


if __name__ == "__main__":
    what, *arguments = sys.argv[1:]
    table = {"scalars": scalars, "killed": killed, "snapshots": snapshots, "restored": restored}
    print(json.dumps(table[what](*arguments)))
    sys.stdout.flush()
