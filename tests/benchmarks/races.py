"""Four variants that are trained beside each other: `lap` in the real window, offscreen; `shares` without one;
prints JSON.

Processes have imported torch before anything is measured, as they have when the race begins.
"""

from __future__ import annotations

import json
import sys
import time
from collections.abc import Callable, Sequence
from typing import Any

from tests.benchmarks.window import furnished, live, until

RACE = "optimizers"
EPOCHS = 300
"""Of each variant: longer than what comes before its first step."""
SETTLED = 4
"""Seconds after which a process has imported torch and taken its tiny step."""


def lap() -> dict[str, float]:
    """Seconds from the press on Start until every variant has ended an epoch, and until all of that is drawn.

    Variants learn on meanwhile: there may be no moment at which both panels show the newest there is.
    """
    from camplab.app.training import race_commands
    from camplab.document.races.catalogue import find
    from camplab.engine import free_cores

    app, window = furnished("tiny MLP")
    lab, racing = window.lab, window.lab.live.racing
    until(app, lambda: lab.live.state == "idle")
    race_commands.offer(lab, find(RACE))
    live(SETTLED)
    race, loss = lab.workspace.docks["race"].widget(), lab.workspace.docks["loss"].widget()
    draws = [_noted(panel) for panel in (race, loss)]
    began = time.perf_counter()
    race.go.click()
    until(app, lambda: len(racing.lanes) > 0 and all(_laps(state) for state in racing.lanes))
    told = time.perf_counter()
    until(app, lambda: all(each and each[-1] > told for each in draws) and len(loss.others.shown) == len(racing.lanes))
    app.processEvents()  # what is drawn is painted
    drawn = time.perf_counter()
    found = {"told": told - began, "drawn": drawn - began, "free": float(free_cores.free_cores())}
    window.close()
    return found


def _noted(panel: Any) -> list[float]:
    """Of what it has drawn from now on, when each began to be looked at."""
    times, draw = list[float](), panel.draw

    def noted() -> Callable[[], None] | None:
        began, rest = time.perf_counter(), draw()

        def shown() -> None:
            if rest is not None:
                rest()
            times.append(began)

        return shown if rest is not None else shown()

    panel.draw = noted
    return times


def _laps(state: Any) -> int:
    return len(state.record.epochs) if state.record is not None else 0


def shares() -> dict[str, float]:
    """How long the race takes in one process and in two, as a share of its variants one after the other."""
    from camplab.document.races.catalogue import find
    from camplab.engine.free_cores import free_cores
    from camplab.engine.race_lanes import begun

    free, race = free_cores(), _longer(find(RACE).make())
    alone = sum(_seconds([lane], 1) for lane in begun(race))
    one, two = _seconds(begun(race), 1), _seconds(begun(race), 2)
    return {"alone": alone, "one": one / alone, "two": two / alone, "free": float(free)}


def _longer(race: Any) -> Any:
    from camplab.document.races.race import Race, Variant

    def changed(project: Any) -> Any:
        return project.model_copy(update={"training": project.training.model_copy(update={"epochs": EPOCHS})})

    return Race(race.title, tuple(Variant(changed(one.project), one.name) for one in race.variants))


def _seconds(lanes: Sequence[Any], processes: int) -> float:
    """Until the last of them has its end."""
    from camplab.document import files
    from camplab.engine import protocol as p
    from camplab.engine.client import Engine
    from camplab.engine.race_runner import RaceRunner
    from camplab.runs.events import is_end

    engines = [Engine() for _ in range(processes)]
    for engine in engines:
        engine.start()
        while not isinstance(engine.receive(), p.Ready):
            pass
    time.sleep(1)  # the tiny step that follows
    began = last = time.perf_counter()
    runner = RaceRunner(lanes, files.dumps(lanes[0].project), processes, engines.pop)
    for event in runner.events():
        if is_end(event):
            assert getattr(event, "reason", "") == "done", event
            last = time.perf_counter()
    return last - began


if __name__ == "__main__":
    result = {"lap": lap, "shares": shares}[sys.argv[1]]()
    print(json.dumps(result))
    sys.stdout.flush()
