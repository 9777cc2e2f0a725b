"""What came of a run, in a few numbers: how good it is, on how many samples, when it was best. Knows no Qt."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from camplab.document.measures import judge
from camplab.numbers import duration
from camplab.runs.best import Best, best_of, in_words, known
from camplab.runs.events import Epoch, StoppedEarly
from camplab.runs.listing import Info
from camplab.runs.record import Record, stopped_early
from camplab.words import Sentence, say


@dataclass(frozen=True)
class Result:
    """After the last epoch; of a run that early stopping has ended, after the best, whose weights it has."""

    last: float
    """Of what the run is judged by, `best.measure`."""
    best: Best
    samples: int
    """Validation samples."""
    seconds: float
    """That the epochs took."""
    seed: int = 0
    epochs: tuple[int, int] = (0, 0)
    """Whole ones, and as many as were planned."""
    goes_on: bool = False
    """It was under way, elsewhere, when it was read."""
    stopped: StoppedEarly | None = None
    """How it ended, where early stopping ended it."""

    @property
    def quality(self) -> Sentence:
        """How good it is."""
        return in_words(self.best.measure, self.last)

    @property
    def details(self) -> tuple[Sentence, ...]:
        """On what, when it was best, how long it took, whether it ended before its time, and its seed."""
        done, planned = self.epochs
        stop, best = self.stopped, (say("best at epoch {epoch}", epoch=self.best.epoch),)
        known_best = () if stop is not None and stop.best == self.best.epoch else best
        far = say("{n} of {epochs} epochs so far", n=done, epochs=planned)
        far = far if self.goes_on else say("ended after {n} of {epochs} epochs", n=done, epochs=planned)
        early = (far,) if done < planned else ()
        return (
            *((stop.short,) if stop is not None else ()),
            say("{n} validation samples", n=f"{self.samples:,}"),
            *known_best,
            duration(self.seconds),
            *early,
            say("seed {seed}", seed=self.seed),
        )


def result_of(record: Record) -> Result | None:
    """None before the first epoch has ended, and where what it is judged by was not measured after the last."""
    measure = judge(record.started.measures)
    best = None if measure is None else best_of(measure, record.epochs)
    last = None if measure is None or best is None else known(measure, stands_after(record))
    if best is None or last is None:
        return None
    seconds = float(record.epochs.fact("seconds").sum())
    epochs = record.bounds.done(record.step), record.started.epochs
    samples, seed = record.started.validation_samples, record.project.training.seed
    return Result(last, best, samples, seconds, seed, epochs, record.elsewhere, stopped_early(record))


def stands_after(record: Record) -> Epoch:
    """The epoch that its network has come to: the last, or the best where early stopping has ended it.

    There has to be one.
    """
    stopped = stopped_early(record)
    return next(
        (each for each in record.epochs if stopped is not None and each.epoch == stopped.best), record.epochs[-1]
    )


def quality_of(record: Record) -> Sentence | None:
    """How good its network is, after the epoch that it has come to; None where that is not known."""
    measure = judge(record.started.measures)
    last = known(measure, stands_after(record)) if measure is not None and record.epochs else None
    return None if measure is None or last is None else in_words(measure, last)


def came_of(info: Info) -> Iterator[Sentence]:
    """The same of a run in a list: how good after its last epoch, when it was best, how long it took, its seed."""
    if info.best is not None:
        measure = info.best.measure
        if info.last is not None:
            yield in_words(measure, info.last)
        best = in_words(measure, info.best.value)
        yield say("at its best {quality} (epoch {epoch})", quality=best, epoch=info.best.epoch)
    yield say("{n} steps", n=f"{info.steps:,}")
    if info.seconds is not None:
        yield duration(info.seconds)
    if info.seed is not None:
        yield say("seed {seed}", seed=info.seed)
