"""Tells how a race goes: one JSON object a line for machines, a table that moves for people. Trains nothing."""

from __future__ import annotations

import time
from collections.abc import Mapping, Sequence
from contextlib import ExitStack
from typing import Any, Protocol

from camplab.cli.output import finite, print_json, put, words
from camplab.cli.train.progress import JsonLines, written
from camplab.document.differences import differences
from camplab.document.measures import Measure, judge
from camplab.engine.race_lanes import Lane
from camplab.numbers import duration, per_second
from camplab.runs.events import Done, Epoch, Event, Fault, Note, Started, Steps
from camplab.runs.listing import STATUS
from camplab.words import printable, say

PER_SECOND = 8
"""How often the table is drawn."""
TITLES = (say("Variant"), say("Epoch"), say("Loss"), say("Validation"), say("Speed"), say("Time"))


class Telling(Protocol):
    """Hears every event of a race, with the variant that says it."""

    def hear(self, lane: Lane, event: Event) -> None:
        """Tell of it, or keep it for later."""

    def close(self) -> None:
        """The race is over, however it ended."""


# -- for machines ----------------------------------------------------------------------------------


class _VariantLines(JsonLines):
    """Those of one run, each with the number of the variant."""

    def __init__(self, lane: Lane) -> None:
        super().__init__(str(lane.folder), lane.project.training.seed)
        self._number = lane.place.number

    def _print(self, kind: str, facts: dict[str, Any], **more: object) -> None:
        super()._print(kind, facts, variant=self._number, **more)


class JsonTelling:
    """First the race, then what its runs say, as `camplab train --json` does."""

    def __init__(self, lanes: Sequence[Lane]) -> None:
        self._lines: Mapping[str, JsonLines] = {lane.run: _VariantLines(lane) for lane in lanes}
        first = lanes[0]
        print_json(finite({
            "event": "race", "race": first.place.race, "title": str(first.place.title),
            "variants": [facts(lane, first) for lane in lanes],
        }))  # fmt: skip

    def hear(self, lane: Lane, event: Event) -> None:
        """One line, or none for what is only gathered."""
        self._lines[lane.run].hear(event)

    def close(self) -> None:
        """Nothing is left to say."""


def facts(lane: Lane, first: Lane) -> dict[str, object]:
    """What is known of a variant before it is trained."""
    traces = lane.project.traces()
    return {
        "name": str(lane.place.name), "run": str(lane.folder), "seed": lane.project.training.seed,
        "parameters": traces.params, "macs": traces.macs,
        "differences": list(map(str, differences(first.project, lane.project))), "done": lane.done,
    }  # fmt: skip


# -- for people ------------------------------------------------------------------------------------


class _Row:
    """How a variant stands."""

    def __init__(self, lane: Lane) -> None:
        self.lane = lane
        self.started: Started | None = None
        self.step = 0
        self.loss = self.checked = self.ended = ""
        self.seconds = 0.0
        self._began = 0.0

    def hear(self, event: Event) -> None:
        match event:
            case Started():
                self.started, self.step, self._began = event, event.first_step, time.monotonic()
            case Steps():
                self.step = event.first + len(event)
                self.loss = self._mean(event)
            case Epoch():
                self.seconds += event.seconds
                self.checked = self._judged(event)
            case Done():
                self.ended = words(STATUS[event.reason])
                self.seconds = event.seconds or self.seconds
            case Fault(fatal=True):
                self.ended = words(STATUS["fault"])

    @property
    def cells(self) -> tuple[str, ...]:
        """As they stand in the table."""
        started = self.started
        epochs = f"{self.step // max(1, started.steps_per_epoch)}/{started.epochs}" if started else ""
        passed = time.monotonic() - self._began if started else 0.0
        taken = self.step - started.first_step if started else 0
        speed = words(say("{n} steps/s", n=per_second(taken / passed))) if passed > 0 and taken else ""
        last = self.ended or words(duration(self.seconds) if self.seconds else "")
        return words(self.lane.place.name), epochs, self.loss, self.checked, "" if self.ended else speed, last

    def _mean(self, steps: Steps) -> str:
        found = [m for m in self._measures("step") if m.drawing.better == "low" and m.name in steps.columns]
        return written(found[0], float(steps.columns[found[0].name].mean())) if found else ""

    def _judged(self, epoch: Epoch) -> str:
        measure = judge(self.started.measures) if self.started else None
        value = epoch.values.get(measure.name) if measure else None
        return written(measure, value) if measure and isinstance(value, float) else ""

    def _measures(self, when: str) -> list[Measure]:
        measures = self.started.measures if self.started else ()
        return [m for m in measures if (m.when, m.of) == (when, "run") and m.drawing.better]


class TableTelling:
    """A table that moves on a terminal; elsewhere a line when a variant has ended."""

    def __init__(self, lanes: Sequence[Lane]) -> None:
        from rich.console import Console
        from rich.live import Live

        self._rows = {lane.run: _Row(lane) for lane in lanes}
        self._console = Console(highlight=False, soft_wrap=True)
        self._moves, self._open = self._console.is_terminal, ExitStack()
        put(words(say("{title}: {n} variants, kept as race {id}", title=lanes[0].place.title, n=len(lanes),
                      id=lanes[0].place.race)))  # fmt: skip
        if self._moves:
            live = Live(
                get_renderable=self._table, console=self._console, refresh_per_second=PER_SECOND, transient=True
            )
            self._open.enter_context(live)

    def hear(self, lane: Lane, event: Event) -> None:
        """Move the table, or print it."""
        row = self._rows[lane.run]
        row.hear(event)
        name = lane.place.name
        match event:
            case Note():
                self._say(words(say("{variant}: {what}", variant=name, what=event.sentence)))
            case Done():
                self._say(words(say("{variant}: {ended} after {n} steps in {time}", variant=name, ended=row.ended,
                                    n=f"{event.step:,}", time=duration(event.seconds))))  # fmt: skip
            case Fault():
                self._say(words(say("{variant}: {what}", variant=name, what=event.sentence)))

    def close(self) -> None:
        """Take the table away."""
        self._open.close()

    def _say(self, line: str) -> None:
        self._console.print(printable(line), markup=False)

    def _table(self) -> Any:
        from rich.table import Table
        from rich.text import Text

        table = Table(box=None, pad_edge=False, padding=(0, 2, 0, 0))
        for place, title in enumerate(TITLES):
            table.add_column(Text(words(title)), justify="right" if place else "left", header_style="dim", no_wrap=True)
        for row in self._rows.values():
            table.add_row(*(Text(printable(cell)) for cell in row.cells))
        return table
