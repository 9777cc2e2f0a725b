"""What a run says of itself: what it begins with, the numbers of its steps as they come over late, its notes."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from camplab import folders
from camplab.document import measures
from camplab.document.atomic import WriteFailed
from camplab.document.measures import Measure
from camplab.runs.events import Checkpoint, Event, Fault, Note, Started
from camplab.training import checkpoint
from camplab.training.finite import not_kept
from camplab.training.meter import Handed, Meter
from camplab.training.setup import Setup
from camplab.training.tally import Tally
from camplab.words import Sentence


def tally_of(setup: Setup) -> Tally:
    """Of an epoch that begins."""
    return Tally(setup.computing.score is not None, tuple(names.epoch for names in setup.computing.summed))


class Reports:
    """Takes numbers from `meter` and notes from `notes`, and ends the epochs of `tally` with them."""

    def __init__(self, setup: Setup, meter: Meter, tally: Tally, notes: list[Sentence]) -> None:
        self._setup, self.meter, self._tally, self._notes = setup, meter, tally, notes
        self._unsaved: Sentence | None = None
        """Why the last checkpoint could not be written, if it could not."""

    def all(self) -> Iterator[Event]:
        """Hand over the numbers of the steps since the last time, and the epochs that ended with them."""
        handed = self.meter.hand_over(self._setup.step)
        if handed is not None:
            yield from self.hand(handed)
        while self._notes:
            yield Note(self._notes.pop(0))

    def hand(self, handed: Handed) -> Iterator[Event]:
        """Steps of the epoch in which the run stands, the next after those that were handed over before."""
        steps, answers = handed
        setup = self._setup
        sizes = setup.cut.sizes(steps.first - setup.step + setup.position, len(steps))
        yield steps
        losses = [steps.columns[names.step].tolist() for names in setup.computing.summed]
        yield from self._tally.add(steps.first, losses, answers, sizes)

    def save(self, folder: Path, last: bool) -> Checkpoint | Fault | None:
        """Write a checkpoint; what came of it. None where it failed again as it did before: whoever is there has gone
        on all the same, and is stopped by it once. Of the last one it is said in any case.
        """
        ended = _saved(folder, self._setup, self._tally)
        before, self._unsaved = self._unsaved, None
        if isinstance(ended, Fault) and ended.kind == "not_saved":
            self._unsaved = ended.sentence
        return None if self._unsaved is not None and self._unsaved == before and not last else ended


def _saved(folder: Path, setup: Setup, tally: Tally) -> Checkpoint | Fault:
    try:
        checkpoint.save(folder, setup, tally)
    except checkpoint.NotFinite as found:
        return not_kept(setup, found)
    except WriteFailed as error:
        return Fault("not_saved", error.sentence, step=setup.step, fatal=False)
    return Checkpoint(setup.step)


def opening(setup: Setup, more: tuple[Measure, ...], folder: Path | None) -> Started:
    """What the run begins with. more: the measures that probes make of it."""
    return Started(
        device=str(setup.device),
        measures=(*setup.project.task.measured(setup.project.data), measures.LEARNING_RATE, *more),
        parameters=sum(p.numel() for p in setup.model.parameters()),
        epochs=setup.project.training.epochs,
        steps_per_epoch=setup.cut.whole,
        first_epoch=setup.epoch,
        ends=setup.step - setup.position + setup.steps_per_epoch,
        folder="" if folder is None else folders.as_text(folder),
        first_step=setup.step,
        mean=tuple(setup.data.mean.flatten().tolist()),
        std=tuple(setup.data.std.flatten().tolist()),
        training_samples=len(setup.data.learned),
        validation_samples=len(setup.data.held_out),
        class_names=setup.data.class_names,
    )
