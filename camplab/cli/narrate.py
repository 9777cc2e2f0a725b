"""Tells how a training goes: one JSON object a line for machines, lines and a bar for people. Trains nothing."""

from __future__ import annotations

import math
from contextlib import ExitStack
from dataclasses import asdict
from typing import Any, Protocol

import numpy as np
import numpy.typing as npt

from camplab.cli.output import print_json
from camplab.numbers import count, duration
from camplab.training.events import Done, Epoch, Event, Fault, Note, Started, Steps


class Narrator(Protocol):
    """Hears every event of a run, in order."""

    def hear(self, event: Event) -> None:
        """Tell of it, or keep it for later."""

    def close(self) -> None:
        """The run is over, however it ended."""


class Norms:
    """Mean gradient norm of each block over the steps since it was last asked."""

    def __init__(self) -> None:
        self._blocks: tuple[str, ...] = ()
        self._sum: npt.NDArray[np.float64] = np.zeros(0)
        self._count = 0

    def begin(self, blocks: tuple[str, ...]) -> None:
        """The columns of what follows."""
        self._blocks, self._sum, self._count = blocks, np.zeros(len(blocks)), 0

    def add(self, gradients: npt.NDArray[np.float32]) -> None:
        """n × blocks more."""
        self._sum = self._sum + gradients.sum(0, dtype=np.float64)
        self._count += len(gradients)

    def take(self) -> dict[str, float]:
        """Block -> mean norm; then start anew."""
        means = self._sum / max(self._count, 1)
        self._sum, self._count = np.zeros_like(self._sum), 0
        return dict(zip(self._blocks, means.tolist(), strict=True))


def first_to_last(norms: dict[str, float]) -> float | None:
    """Gradient norm of the first block over that of the last: below 1e-3 it vanishes, above 1e3 it explodes."""
    values = list(norms.values())
    return values[0] / values[-1] if len(values) > 1 and values[-1] > 0 else None


class JsonLines:
    """Started, epoch, fault, done: one object a line; what is not a number is null."""

    def __init__(self, run: str, seed: int) -> None:
        self._run, self._seed = run, seed
        self._norms = Norms()

    def hear(self, event: Event) -> None:
        """One line, or none for what is only gathered."""
        match event:
            case Started():
                self._norms.begin(event.blocks)
                self._print("started", asdict(event), run=self._run, seed=self._seed)
            case Steps():
                self._norms.add(event.gradients)
            case Epoch():
                norms = self._norms.take()
                facts = asdict(event) | {"activations": {m: {"mean": a, "std": b} for m, a, b in event.activations}}
                self._print("epoch", facts, gradients=norms, gradient_ratio=first_to_last(norms))
            case Fault():
                self._print("fault", _plain(event))
            case Note():
                self._print("note", {"sentence": str(event.sentence)})
            case Done():
                self._print("done", asdict(event), run=self._run)

    def close(self) -> None:
        """Nothing is left to say."""

    def _print(self, kind: str, facts: dict[str, Any], **more: object) -> None:
        print_json(finite({"event": kind, **facts, **more}))


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


def finite(value: Any) -> Any:
    """The same value with None for NaN and infinities, which JSON has no words for."""
    if isinstance(value, dict):
        return {key: finite(part) for key, part in value.items()}
    if isinstance(value, list | tuple):
        return [finite(part) for part in value]
    return None if isinstance(value, float) and not math.isfinite(value) else value


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
        self._norms = Norms()
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
                self._console.print(self._line(event))
            case Note():
                self._console.print(str(event.sentence), markup=False)
            case Done():
                self.close()
                self._console.print(
                    f"{event.reason} after {event.step} steps in {duration(event.seconds)}; kept in {self._run}"
                )

    def close(self) -> None:
        """Take the bar away."""
        self._open.close()

    def _begin(self, event: Started) -> None:
        self._started = event
        self._norms.begin(event.blocks)
        self._console.print(
            f"{count(event.parameters)} parameters on {event.device}, {event.training_samples} samples to learn from, "
            f"{event.validation_samples} to check with"
        )
        total = event.epochs * event.steps_per_epoch
        self._bar.update(self._task, total=total, completed=event.first_step)
        self._open.enter_context(self._bar)

    def _advance(self, event: Steps) -> None:
        self._norms.add(event.gradients)
        speed = self._bar.tasks[0].speed
        accuracy = float(event.accuracy.mean())
        said = f"loss {float(event.loss.mean()):.4f}" + ("" if math.isnan(accuracy) else f"  {accuracy:.1%}")
        self._bar.update(
            self._task, completed=event.first + len(event.loss), description=said,
            speed=f"{speed:.0f} steps/s" if speed else "",
        )  # fmt: skip

    def _line(self, event: Epoch) -> str:
        epochs = self._started.epochs if self._started else event.epoch
        parts = [f"epoch {event.epoch:>{len(str(epochs))}}/{epochs}", f"loss {event.train_loss:.4f}, {event.loss:.4f}"]
        if not math.isnan(event.accuracy):
            parts.append(f"accuracy {event.train_accuracy:.1%}, {event.accuracy:.1%}")
        if event.seconds > 0 and self._started:
            parts.append(f"{self._started.steps_per_epoch / event.seconds:.0f} steps/s")
        ratio = first_to_last(self._norms.take())
        return "   ".join(parts + ([f"gradient first/last {ratio:.1e}"] if ratio is not None else []))
