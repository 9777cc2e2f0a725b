"""Finds what a project was trained to: its last run among those that are kept, to go on from. Knows no torch."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import msgspec

from camplab.document import files
from camplab.document.project import Project
from camplab.document.settings.knobs import RATE, same_stacks, turns, with_knobs_of
from camplab.runs import listing
from camplab.runs.events import Changed, StoppedEarly
from camplab.runs.fingerprint import fingerprint
from camplab.runs.folder import RunFolder
from camplab.runs.record import Record, changed_by, stopped_early
from camplab.words import Sentence, say

FACTS = 2**20
"""Bytes of a checkpoint's facts that are read at most."""


@dataclass(frozen=True)
class Trained:
    """A run with a checkpoint: where it is kept, what was trained, and how far."""

    folder: Path
    project: Project
    step: int
    epochs: int
    """Whole epochs."""
    changes: tuple[Changed, ...] = ()
    """What was changed until then."""
    ended: bool = True
    """It came to its end, or was stopped on purpose."""
    waited: int = 0
    """Epochs without a better one with which it has stopped early; 0: it has not."""

    @property
    def now(self) -> Project:
        """What is trained when it goes on."""
        return changed_by(self.project, self.changes)

    def goes_on_as(self, project: Project) -> Project | None:
        """What to go on with, so that the same run becomes one of `project` by its knobs (`knobs.turns`) and its length
        alone; None where it cannot."""
        if not same_stacks(self.project, project):
            return None
        rates = {self.project.training.learning_rate, *(each.new for each in self.changes if each.what == RATE)}
        begun = with_knobs_of(project, self.project)
        same = project.training.learning_rate in rates and fingerprint(begun) == fingerprint(self.project)
        return begun if same else None

    def became(self, project: Project) -> bool:
        """Whether it is `project` that is trained when it goes on."""
        left = turns(self.now, project) if self.goes_on_as(project) is not None else None
        return left is not None and all(turn.what == RATE for turn in left)

    @property
    def complete(self) -> bool:
        """Whether all epochs that were planned are done, or it has stopped early."""
        return self.waited > 0 or self.epochs >= self.project.training.epochs

    def stays_over(self, patience: int | None) -> bool:
        """Whether it has stopped early, and would do so again at once."""
        return self.waited > 0 and patience is not None and self.waited >= patience


def of_record(record: Record | None) -> Trained | None:
    """The run that is watched; None while there is nothing to go on from, and once somebody has deleted it."""
    if record is None or record.checkpoint is None or record.started.place is None or not still_kept(record):
        return None
    epochs = record.bounds.done(record.checkpoint)
    stop, changes = stopped_early(record), tuple(record.changes)
    waited = _waited(record, stop) if stop is not None and stop.step == record.checkpoint else 0
    return Trained(record.started.place, record.project, record.checkpoint, epochs, changes, waited=waited)


def all_done(epochs: int) -> Sentence:
    """That a run has come to its end."""
    return (
        say("The one epoch of this run is done")
        if epochs == 1
        else say("All {n} epochs of this run are done", n=epochs)
    )


def still_kept(record: Record) -> bool:
    """Whether the folder of a run is there; another window or program may have deleted or moved it."""
    return record.started.place is not None and record.started.place.is_dir()


def _waited(record: Record, stop: StoppedEarly) -> int:
    """Where no epoch was good at all (`best` 0), what was waited for was all there was."""
    return stop.epoch - stop.best if stop.best else record.now.training.patience or 0


def find(project: Project, within: Path) -> Trained | None:
    """The newest run of `project` in the folders of `within` that has a checkpoint and that nobody is writing."""
    wanted = fingerprint(project)
    for folder, facts in sorted(_checkpoints(within), key=lambda found: found[0].name, reverse=True):
        same = facts.get("network") == wanted
        found = _standing(folder, facts) if same or facts.get("changes") else None
        if found is not None and (same or found.became(project)):
            return found
    return None


def _standing(folder: Path, facts: dict[str, object]) -> Trained | None:
    try:
        info = listing.info(folder)
        project = files.load(RunFolder(folder).project)
    except (listing.BadRun, files.BadFile):
        return None
    step, epoch = facts.get("step"), facts.get("epoch")
    try:
        changes = msgspec.convert(facts.get("changes", []), tuple[Changed, ...])
    except msgspec.ValidationError:
        return None
    if info.status == "running" or type(step) is not int or type(epoch) is not int:
        return None
    stopping = facts.get("stopping")
    waited = stopping.get("waited") if isinstance(stopping, dict) and stopping.get("over") is True else 0
    ended = info.status in ("done", "stopped")
    return Trained(folder, project, step, epoch, changes, ended, waited if type(waited) is int else 0)


def _checkpoints(within: Path) -> Iterator[tuple[Path, dict[str, object]]]:
    """The folders of runs that have a checkpoint, with its facts: small files, so that many can be looked at."""
    try:
        places = [place for place in within.iterdir() if place.is_dir()]
    except OSError:
        return
    for folder in places:
        for pair in (RunFolder(folder).coming, *RunFolder(folder).checkpoints):
            facts = _facts(pair.facts)
            if facts is not None:
                yield folder, facts
                break


def _facts(path: Path) -> dict[str, object] | None:
    try:
        facts = json.loads(files.read_bytes(path, FACTS))
    except (files.BadFile, ValueError, RecursionError):
        return None
    return facts if isinstance(facts, dict) else None
