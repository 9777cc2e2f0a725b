"""Tells how a training goes: one JSON object a line for machines, lines and a bar for people. Trains nothing."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Mapping
from contextlib import ExitStack, suppress
from typing import Any, Protocol

import numpy as np
import numpy.typing as npt
from msgspec.structs import asdict

from camplab import folders
from camplab.cli.output import finite, print_json, words
from camplab.document.measures import (
    ACTIVATION_MEAN,
    ACTIVATION_STD,
    GRADIENTS,
    VALIDATION_ACCURACY,
    VALIDATION_LOSS,
    Measure,
    When,
)
from camplab.numbers import count, duration, per_second, percent
from camplab.runs.events import Done, Epoch, Event, Fault, Note, Started, Steps, Value
from camplab.runs.listing import BadRun
from camplab.runs.reading import read
from camplab.words import printable, say


class Narrator(Protocol):
    """Hears every event of a run, in order."""

    def hear(self, event: Event) -> None:
        """Tell of it, or keep it for later."""

    def close(self) -> None:
        """The run is over, however it ended."""


class Means:
    """The mean of each block's measures over the steps of each epoch, in bounded memory."""

    def __init__(self) -> None:
        self._per_epoch = 1
        self._sums: dict[int, dict[str, npt.NDArray[np.float64]]] = {}
        self._counts: Counter[int] = Counter()
        self._columns: dict[str, tuple[str, ...]] = {}

    def begin(self, started: Started) -> None:
        """What follows. Of an epoch that a run goes on with in the middle, its first steps are kept in its folder."""
        self._per_epoch = max(started.steps_per_epoch, 1)
        found = (measure for measure in started.measures if measure.when == "step" and measure.of != "run")
        self._columns = {measure.name: measure.columns for measure in found}
        first = started.first_step - started.first_step % self._per_epoch
        if started.folder and first < started.first_step:
            with suppress(BadRun):
                kept = read(folders.from_text(started.folder))
                self.add(Steps(first, {name: kept.values(name)[first : started.first_step] for name in self._columns}))

    def add(self, steps: Steps) -> None:
        """More steps: they may reach over the ends of epochs."""
        last = steps.first + len(steps) - 1
        for epoch in range(steps.first // self._per_epoch, last // self._per_epoch + 1):
            rows = slice(max(epoch * self._per_epoch - steps.first, 0), (epoch + 1) * self._per_epoch - steps.first)
            sums = {
                name: steps.columns[name][rows].sum(0, dtype=np.float64)
                if name in steps.columns
                else np.full(len(columns), np.nan)
                for name, columns in self._columns.items()
            }
            before = self._sums.get(epoch)
            self._sums[epoch] = {name: sums[name] + before[name] for name in sums} if before else sums
            self._counts[epoch] += len(range(len(steps))[rows])

    def take(self, epoch: int) -> dict[str, dict[str, float]]:
        """Of epoch `epoch` (from 1): measure -> block -> mean; NaN where no step was heard of."""
        sums, count = self._sums.pop(epoch - 1, {}), self._counts.pop(epoch - 1, 0)
        return {
            name: dict(zip(columns, (sums[name] / count).tolist() if count else [math.nan] * len(columns), strict=True))
            for name, columns in self._columns.items()
        }


def first_to_last(norms: dict[str, float]) -> float | None:
    """Gradient norm of the first block over that of the last; what it means is in `runs.diagnosis`."""
    values = list(norms.values())
    return values[0] / values[-1] if len(values) > 1 and values[-1] > 0 else None


OLD_NAMES = {"loss": VALIDATION_LOSS.name, "accuracy": VALIDATION_ACCURACY.name}
"""What else the line of an epoch calls two of its measures, as it always has."""


class JsonLines:
    """Started, epoch, fault, done: one object a line; what is not known is null."""

    def __init__(self, run: str, seed: int) -> None:
        self._run, self._seed = run, seed
        self._started: Started | None = None
        self._means = Means()

    def hear(self, event: Event) -> None:
        """One line, or none for what is only gathered."""
        match event:
            case Started():
                self._started = event
                self._means.begin(event)
                facts = asdict(event) | {"measures": [measure.name for measure in event.measures]}
                blocks = event.columns(GRADIENTS.name)
                self._print("started", facts, blocks=blocks, run=self._run, seed=self._seed)
            case Steps():
                self._means.add(event)
            case Epoch():
                self._print("epoch", self._epoch(event))
            case Fault():
                self._print("fault", _plain(event))
            case Note():
                self._print("note", {"sentence": str(event.sentence)})
            case Done():
                self._print("done", asdict(event), run=self._run)

    def close(self) -> None:
        """Nothing is left to say."""

    def _epoch(self, event: Epoch) -> dict[str, object]:
        """Every measure of the epoch by its name, of blocks by module; and the means of those of its steps."""
        assert self._started is not None
        facts: dict[str, object] = {"epoch": event.epoch, "step": event.step, "seconds": event.seconds}
        facts |= by_name(event.values, self._started)
        facts |= {old: facts.get(name) for old, name in OLD_NAMES.items()}
        mean, std = (facts.get(measure.name, {}) for measure in (ACTIVATION_MEAN, ACTIVATION_STD))
        assert isinstance(mean, dict)
        assert isinstance(std, dict)
        facts["activations"] = {module: {"mean": mean[module], "std": std[module]} for module in mean}
        means = self._means.take(event.epoch)
        return facts | means | {"gradient_ratio": first_to_last(means.get(GRADIENTS.name, {}))}

    def _print(self, kind: str, facts: dict[str, Any], **more: object) -> None:
        print_json(finite({"event": kind, **facts, **more}))


def by_name(values: Mapping[str, Value], started: Started) -> dict[str, object]:
    """Numbers by the names of their measures, those of blocks by module in their turn."""
    return {
        name: dict(zip(started.columns(name), value, strict=True)) if isinstance(value, tuple) else value
        for name, value in values.items()
    }


def _plain(fault: Fault) -> dict[str, object]:
    return {
        "kind": fault.kind,
        "sentence": str(fault.sentence),
        "advice": [str(sentence) for sentence in fault.advice],
        "module": fault.module,
        "step": fault.step,
        "fatal": fault.fatal,
        "batch_size": fault.batch_size,
    }


REASONS = {"done": say("done"), "stopped": say("stopped"), "fault": say("fault")}
CHARTS = {"loss": say("loss"), "accuracy": say("accuracy")}


class Lines:
    """A line an epoch; on a terminal also a bar with loss, accuracy, steps per second and the time left."""

    def __init__(self, run: str) -> None:
        from rich.console import Console
        from rich.progress import BarColumn, Progress, TextColumn, TimeRemainingColumn

        self._run = run
        self._console = Console(highlight=False, soft_wrap=True)
        self._bar = Progress(
            TextColumn("{task.description}"), BarColumn(None), TextColumn("{task.fields[speed]}"),
            TimeRemainingColumn(compact=True),
            console=self._console, transient=True, disable=not self._console.is_terminal,
        )  # fmt: skip
        self._open = ExitStack()
        self._means = Means()
        self._started: Started | None = None
        self._task = self._bar.add_task("", total=None, speed="")

    def hear(self, event: Event) -> None:
        """Print it or move the bar."""
        match event:
            case Started():
                self._begin(event)
            case Steps():
                self._advance(event)
            case Epoch():
                self._say(self._line(event))
            case Note():
                self._say(words(event.sentence))
            case Done():
                self.close()
                self._say(words(say(
                    "{ended} after {n} steps in {time}; kept in {folder}",
                    ended=REASONS.get(event.reason, event.reason), n=event.step,
                    time=duration(event.seconds), folder=self._run,
                )))  # fmt: skip

    def _say(self, line: str) -> None:
        self._console.print(printable(line), markup=False)

    def close(self) -> None:
        """Take the bar away."""
        self._open.close()

    def _begin(self, event: Started) -> None:
        self._started = event
        self._means.begin(event)
        self._say(words(say(
            "{n} parameters on {device}, {train} samples to learn from, {check} to check with",
            n=count(event.parameters), device=event.device,
            train=event.training_samples, check=event.validation_samples,
        )))  # fmt: skip
        total = event.epochs * event.steps_per_epoch
        self._bar.update(self._task, total=total, completed=event.first_step)
        self._open.enter_context(self._bar)

    def _advance(self, event: Steps) -> None:
        self._means.add(event)
        speed = self._bar.tasks[0].speed
        judged = [measure for measure in self._judged("step") if measure.name in event.columns]
        said = "  ".join(f"{self._label(m)} {written(m, float(event.columns[m.name].mean()))}" for m in judged)
        self._bar.update(
            self._task, completed=event.first + len(event), description=said,
            speed=words(say("{n} steps/s", n=per_second(speed))) if speed else "",
        )  # fmt: skip

    def _line(self, event: Epoch) -> str:
        epochs = self._started.epochs if self._started else event.epoch
        parts = [words(say("epoch {n}", n=f"{event.epoch:>{len(str(epochs))}}/{epochs}"))]
        charts: dict[str, list[str]] = {}
        for measure in self._judged("epoch"):
            value = event.values.get(measure.name, math.nan)
            if isinstance(value, float):
                charts.setdefault(self._label(measure), []).append(written(measure, value))
        parts += [f"{label} {', '.join(values)}" for label, values in charts.items()]
        if event.seconds > 0 and self._started:
            parts.append(words(say("{n} steps/s", n=per_second(self._started.steps_per_epoch / event.seconds))))
        ratio = first_to_last(self._means.take(event.epoch).get(GRADIENTS.name, {}))
        ends = [] if ratio is None else [words(say("gradient first/last {ratio}", ratio=f"{ratio:.1e}"))]
        return "   ".join(parts + ends)

    def _label(self, measure: Measure) -> str:
        """Its chart; where a step has several measures of that, as a GAN has losses, its own title."""
        chart = measure.drawing.chart
        alone = sum(other.drawing.chart == chart for other in self._judged("step")) < 2
        return _chart(chart) if alone else words(measure.title)

    def _judged(self, when: When) -> list[Measure]:
        """The measures of the run of which one way is better: how well it learns."""
        measures = self._started.measures if self._started else ()
        return [m for m in measures if (m.when, m.of) == (when, "run") and m.drawing.better]


def _chart(name: str) -> str:
    """What is drawn together, in words: "loss"."""
    return words(CHARTS[name]) if name in CHARTS else name


def written(measure: Measure, value: float) -> str:
    """A number as people read it in a line."""
    return words(percent(value)) if measure.drawing.scale == "percent" else f"{value:.4f}"
