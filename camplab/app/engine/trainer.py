"""Training for the window: the learner's commands on their way to the engine. Draws nothing, waits for nothing.

What the engine answers is in `Live`; `Supervisor` sees to it that there is an engine.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any
from uuid import uuid4

from PySide6.QtCore import QObject

from camplab import folders
from camplab.app.engine import snapshot_room
from camplab.app.engine.live import Live
from camplab.app.engine.messages import Job
from camplab.app.engine.supervisor import Supervisor
from camplab.datasets.base import Data
from camplab.document import files
from camplab.document.project import Project
from camplab.document.settings.turn import Setting
from camplab.engine import protocol as p
from camplab.engine.client import COMMAND
from camplab.runs.record import Record
from camplab.runs.wants import Origin, Own, Slow, Want


@dataclass(frozen=True)
class Fork:
    """Where a new run begins: after so many steps of the one in the folder `parent`.

    twins: of another network than that one has, its modules -> those that are the same block there.
    """

    parent: Path
    step: int
    twins: Mapping[str, str] = field(default_factory=dict)

    def of_start(self) -> dict[str, Any]:
        """As `protocol.Start` says it."""
        return {"parent": str(self.parent), "parent_step": self.step, "twins": dict(self.twins)}


class Trainer(QObject):
    """Commands may be given at any time; the engine is started when there is none."""

    def __init__(self, live: Live, parent: QObject | None = None, command: Sequence[str] = COMMAND) -> None:
        super().__init__(parent)
        self.live = live
        self._supervisor = Supervisor(live, command, self)
        self._here = self._supervisor.here
        self.travel = self._supervisor.travel
        """Goes back and forth in the run that is watched, while it waits or once it is over."""

    @property
    def pid(self) -> int:
        """Process id of the engine, 0 when there is none."""
        return self._supervisor.pid

    def warm_up(self) -> None:
        """Start the engine, so that the first Train is warm."""
        self._supervisor.ensure()
        self._here.announce()

    def start(
        self, project: Project, run_folder: Path | str = "", resume: bool = False, paused: bool = False,
        file: Path | None = None, fork: Fork | None = None,
    ) -> None:  # fmt: skip
        """Train `project` as it is now, instead of what runs; `resume` goes on from the checkpoint in `run_folder`.

        `file` is where the project is kept. fork: `run_folder` is to be a new run that goes on from a step of this one.
        """
        start = p.Start(
            project=files.dumps(project), run=uuid4().hex, folder=str(run_folder), resume=resume or fork is not None,
            paused=paused, file="" if file is None else folders.as_text(file.absolute()),
            snapshots=snapshot_room.chosen(), **({} if fork is None else fork.of_start()),
        )  # fmt: skip
        hung = self._here.pulse.hung
        self._supervisor.begin(Job(project, start))
        if hung:
            self._supervisor.give_up(None)  # it would not stop; the next engine gets this start
        self._here.announce()

    def pause(self, show: Slow | None = None) -> None:
        """Wait before the next step; `show`: and show one from within."""
        self._supervisor.send(p.Pause(show=show))

    def resume(self) -> None:
        """Go on after a pause or a fault."""
        self.travel.leave()
        self._supervisor.send(p.Resume())

    def step_once(self, steps: int = 1) -> None:
        """While paused: take some steps."""
        self.travel.leave()
        self._supervisor.send(p.StepOnce(steps=steps))

    def stop(self) -> None:
        """End the run; a hanging one together with its process."""
        if not self._here.jobs:
            return
        self.travel.leave()
        self._here.become("stopping")
        self._supervisor.send(p.Stop())
        if self._here.pulse.hung:
            self._supervisor.give_up(self.live.fault)
        self._here.announce()

    def look_at(self, record: Record | None) -> None:
        """Look at this run, which is over, or at none; its network goes on the bench, as its last checkpoint has it.

        A run that is under way is stopped and says nothing more.
        """
        for job in self._here.jobs:
            job.left = True
        if self._here.jobs:
            self.stop()
        missing = record is not None and not self.live.on_bench  # as after an engine that died twice
        if self.live.record is not record or self.live.fault is not None or missing:
            self.live.record, self.live.fault = record, None
            self._supervisor.stand(record)
            self._here.news.update(("run_changed", "state_changed"))
            self._here.announce()

    def stand(self) -> None:
        """Put the network of the run that is watched on the bench, as it stands now: it was not the engine's own."""
        self._supervisor.stand(self.live.record)
        self._here.announce()

    def change(self, block: str = "", delay: float | None = None, **settings: Setting) -> None:
        """Other settings of the recipe, or of the block whose module this is; the engine says when they hold.

        delay: seconds to wait after each step.
        """
        self._supervisor.send(p.Change(settings=settings, block=block, delay=delay))

    def want(self, owner: str, *wants: Want, own: Own | None = None) -> None:
        """What `owner` wants to see of this run and of later ones, instead of what it wanted before; nothing: no more.

        own: the learner's own sample among it. Nobody else's wants are touched.
        """
        here = self._supervisor
        before = here.wants, here.own
        others = {name: each for name, each in here.wants.items() if name != owner}
        here.wants = others | ({owner: wants} if wants else {})
        here.own = {name: each for name, each in here.own.items() if name != owner}
        if wants and own is not None:
            here.own[owner] = own
        if (here.wants, here.own) != before:
            here.send(here.watch)
            self.live.racing.watch.want(here.watch)

    def preview(
        self, owner: str, data: Data, sample: int = 0, count: int = 1, origin: Origin = "validation",
        chosen: tuple[int, ...] = (), augmented: Project | None = None,
    ) -> None:  # fmt: skip
        """Ask for samples of the data, those that are `chosen` or so many from one on; the answer comes as
        `live.samples[owner]`. augmented: by the recipe of this project, see `Preview`."""
        number, before = self.live.asked.pop(owner, (0, data))
        number += 1
        if before != data:
            self.live.samples.pop(owner, None)
        self.live.asked[owner] = number, data
        question = files.dumps(Project(data=data) if augmented is None else augmented)
        self.ask(p.Preview(
            project=question, sample=sample, count=count, origin=origin, owner=owner, number=number, chosen=chosen,
            augmented=augmented is not None,
        ))  # fmt: skip

    def ask(self, question: p.Question) -> None:
        """What has nothing to do with training; the engine answers by `live.answered` (save to Preview)."""
        self._supervisor.ensure()
        self._supervisor.send(question)
        self._here.questions.ask(question)
        self._here.announce()

    def shutdown(self) -> None:
        """Let the run save; end process, thread and timer within three seconds."""
        self._supervisor.close()
