"""A run gone through once more: from the nearest state that it has kept, forward from step to step, without recording.

On a CPU that is the same to the last bit. Writes nothing; knows no processes.
"""

from __future__ import annotations

import contextlib
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import torch

from camplab.document.project import Project
from camplab.runs import listing, snapshots
from camplab.runs.events import Event, Fault
from camplab.runs.folder import RunFolder
from camplab.runs.listing import BadRun
from camplab.runs.reading import changes_in, project_in
from camplab.runs.wants import Wants
from camplab.training import checkpoint
from camplab.training.checkpoint_files import BadCheckpoint, read_pair
from camplab.training.control import Control, Terms
from camplab.training.loop import Loop
from camplab.training.preserved_state import chance
from camplab.training.reports import tally_of
from camplab.training.setup import Setup, prepare
from camplab.training.tally import Tally
from camplab.words import Own, Sentence, say

JUMP = 300
"""Steps that a later state has to spare: to take fewer of them is faster than to build everything anew."""


@dataclass(frozen=True)
class Moment:
    """A run between two of its steps."""

    setup: Setup
    tally: Tally
    notes: tuple[Sentence, ...] = ()
    """What one should know: what was damaged, and what may differ in the last digits."""


class Replay:
    """The run in `folder`, from the newest state at or before `step`; `moment` is where it stands.

    project: what is trained there, or what trains alike. Raises `BadRun`, `setup.BadProject`, and what torch raises
    when memory is short.
    """

    def __init__(self, folder: Path, step: int, project: Project | None = None) -> None:
        project = project or project_of(folder, step)
        self._kept = [*snapshots.found(folder)]
        self._changes = changes_in(folder)
        self.moment = moment = _nearest(folder, project, step)
        self._control = Control()
        self._loop = Loop(moment.setup, moment.tally, self._control, Terms(steps=step, rationed=False))
        self._chance = chance(moment.setup.device)

    def leads_to(self, step: int) -> bool:
        """Whether to go forward from here is the shortest way there: no later state spares more than it costs."""
        here = self.moment.setup.step
        return here <= step and not any(here + JUMP <= kept <= step for kept in self._kept)

    def give_up(self) -> None:
        """End what is under way in another thread before its next step; then it raises `BadRun`."""
        self._control.stop()

    @property
    def given_up(self) -> bool:
        """Whether that was done since the last way forward began."""
        return self._control.stopping

    def forward(self, step: int, wants: Wants | None = None) -> list[Event]:
        """Stand after `step` steps, with what was changed until then, not what was changed right before the next one;
        what was said on the way there. wants: to be looked at meanwhile. Raises `BadRun`, and what torch raises."""
        setup, control = self.moment.setup, self._control
        said: list[Event] = []
        control.stopping = False
        control.want(wants or {})
        done = [(change.step, change.what, change.block) for change in setup.changes]
        control.repeat(
            change
            for change in self._changes
            if setup.step <= change.step < step and (change.step, change.what, change.block) not in done
        )
        if setup.step < step:
            setup.generator.set_state(setup.order_state)  # in the midst of an epoch its order is drawn anew
            self._loop.most = step
            self._chance()  # others may have drawn since
            for event in self._loop.run():
                said.append(event)
                if isinstance(event, Fault):
                    control.resume()  # as somebody did then
            self._chance = chance(setup.device)
        if setup.step != step:
            raise BadRun(say("step {step} of this run is not reached again", step=step))
        return said


def stand_at(folder: Path, step: int) -> Moment:
    """The run in `folder` after `step` steps (`Replay.forward`). Raises as `Replay` does."""
    replay = Replay(folder, step)
    replay.forward(step)
    return replay.moment


def project_of(folder: Path, step: int) -> Project:
    """What is trained in `folder`. Raises `BadRun` also where the run has not come to `step`."""
    info = listing.info(folder)
    if 0 <= step < info.begins:
        raise BadRun(say("before step {step} this was another network: that of the run {run}",
                         step=info.begins, run=Own(info.parent)))  # fmt: skip
    if not 0 <= step <= info.steps:
        raise BadRun(say("this run can be gone to from step 0 to {last}, not {step}", last=info.steps, step=step))
    return project_in(folder)


def _nearest(folder: Path, project: Project, step: int) -> Moment:
    """The newest state at or before `step` that is whole; without any the run begins again."""
    notes: list[Sentence] = []
    setup = None
    for state in _states(folder, step, notes):
        setup = setup or prepare(project, fresh=False)
        tally = tally_of(setup)
        try:
            checkpoint.put(state, setup, tally)
        except BadCheckpoint as bad:
            notes.append(bad.sentence)
            setup = None
            continue
        version = state[0].get("torch")
        if version != torch.__version__:
            notes.append(say("this run was trained with PyTorch {version}; with {mine} the last digits may differ",
                             version=str(version)[:40], mine=torch.__version__))  # fmt: skip
        return Moment(setup, tally, tuple(notes))
    if listing.info(folder).begins:
        raise BadRun(say("what this run began with is gone, so that it cannot be gone through once more"))
    setup = prepare(project)
    return Moment(setup, tally_of(setup), tuple(notes))


def _states(folder: Path, step: int, notes: list[Sentence]) -> Iterator[checkpoint.State]:
    """Those at or before `step`, the newest first; what is damaged is noted."""
    kept = [number for number in reversed(snapshots.found(folder)) if number <= step]
    for state in _checkpoints(folder):
        if (kept[0] if kept else 0) < state[0].get("step", -1) <= step and not _is_changed(state, step):
            yield state
    for number in kept:
        pair = RunFolder(folder).snapshot(number)
        try:
            state = read_pair(pair)
        except BadCheckpoint:
            notes.append(say("{name} is damaged; an older snapshot is used", name=pair.facts.name))
            continue
        if not _is_changed(state, step):
            yield state


def _checkpoints(folder: Path) -> Iterator[checkpoint.State]:
    for pair in RunFolder(folder).checkpoints:
        with contextlib.suppress(BadCheckpoint):  # it is one more state at best
            yield read_pair(pair)


def _is_changed(state: checkpoint.State, step: int) -> bool:
    """Whether what was changed right before the next step has been changed there."""
    return any(change["step"] >= step for change in state[0].get("changes", []))
