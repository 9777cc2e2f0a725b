"""Tells how a training goes: one JSON object a line for machines, lines and a bar for people. Trains nothing."""

from __future__ import annotations

import math
from collections.abc import Mapping
from contextlib import ExitStack
from typing import Any, Protocol

from msgspec.structs import asdict

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
from camplab.runs.curves.epoch_means import Means
from camplab.runs.events import Changed, Done, Epoch, Event, Fault, Note, Started, Steps, StoppedEarly, Value
from camplab.runs.listing import STATUS
from camplab.words import Sentence, printable, say


class Narrator(Protocol):
    """Hears every event of a run, in order."""

    def hear(self, event: Event) -> None:
        """Tell of it, or keep it for later."""

    def close(self) -> None:
        """The run is over, however it ended."""


def first_to_last(norms: dict[str, float]) -> float | None:
    """Gradient norm of the first block over that of the last; what it means is in `runs.diagnosis`."""
    values = [norm for norm in norms.values() if norm == norm]  # NaN: it was frozen
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
            case Changed():
                self._means.bounds.change(event)
            case Epoch():
                self._print("epoch", self._epoch(event))
            case StoppedEarly():
                self._print("stopped_early", asdict(event), sentence=str(event.sentence), run=self._run)
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


def _end(done: Done, folder: str = "") -> Sentence:
    """How a run ended, and where it is kept."""
    ended, time = STATUS.get(done.reason, done.reason), duration(done.seconds)
    if not folder:
        return say("{ended} after {n} steps in {time}", ended=ended, n=done.step, time=time)
    return say(
        "{ended} after {n} steps in {time}; kept in {folder}", ended=ended, n=done.step, time=time, folder=folder
    )


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


CHARTS = {
    "loss": say("loss"), "accuracy": say("accuracy"), "mean_iou": say("mean IoU"), "exact": say("all labels right"),
}  # fmt: skip


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
        self._kept = True
        """Whether nothing was told that could not be kept."""
        self._task = self._bar.add_task("", total=None, speed="")

    def hear(self, event: Event) -> None:
        """Print it or move the bar."""
        match event:
            case Started():
                self._begin(event)
            case Steps():
                self._advance(event)
            case Changed():
                self._change(event)
            case Epoch():
                self._say(self._line(event))
            case Note() | StoppedEarly():
                self._say(words(event.sentence))
            case Fault():
                self._kept &= event.kind != "not_saved"
            case Done():
                self.close()
                self._say(words(_end(event, self._run) if self._kept else _end(event)))

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
        self._bar.update(self._task, total=self._means.bounds.start(event.epochs), completed=event.first_step)
        self._open.enter_context(self._bar)

    def _change(self, event: Changed) -> None:
        assert self._started is not None
        self._means.bounds.change(event)
        self._bar.update(self._task, total=self._means.bounds.start(self._started.epochs))

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
        if event.seconds > 0:
            steps = self._means.bounds.start(event.epoch) - self._means.bounds.start(event.epoch - 1)
            parts.append(words(say("{n} steps/s", n=per_second(steps / event.seconds))))
        ratio = first_to_last(self._means.take(event.epoch).get(GRADIENTS.name, {}))
        ends = [] if ratio is None else [words(say("gradient first/last {ratio}", ratio=f"{ratio:.1e}"))]
        return "   ".join(parts + ends)

    def _label(self, measure: Measure) -> str:
        """Its chart; where a step has several measures of that, as a GAN has losses, its own title."""
        chart = measure.drawing.chart
        alone = sum(other.drawing.chart == chart for other in self._judged("step")) < 2
        return _chart(chart) if alone and chart in CHARTS else words(measure.title)

    def _judged(self, when: When) -> list[Measure]:
        """The measures of the run of which one way is better, how well it learns; and losses of which none is."""
        measures = self._started.measures if self._started else ()
        return [
            m for m in measures if (m.when, m.of) == (when, "run") and (m.drawing.better or m.drawing.chart == "loss")
        ]


def _chart(name: str) -> str:
    """What is drawn together, in words: "loss"."""
    return words(CHARTS[name]) if name in CHARTS else name


def written(measure: Measure, value: float) -> str:
    """A number as people read it in a line."""
    return words(percent(value)) if measure.drawing.scale == "percent" else f"{value:.4f}"
