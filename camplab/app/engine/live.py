"""What the engine has said about the current run, kept for the views. Views read; `trainer` writes."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from PySide6.QtCore import QObject, Signal

from camplab.app.engine.computing import Computing
from camplab.app.engine.racing import Racing
from camplab.app.engine.step_played import Played
from camplab.app.engine.surfaces import Surfaces
from camplab.app.engine.survey import DataSurvey
from camplab.datasets.added import but_for_added
from camplab.datasets.base import Data
from camplab.document.project import Project
from camplab.document.settings.knobs import same_stacks
from camplab.engine import protocol as p
from camplab.runs.events import Fault
from camplab.runs.record import Record, meet
from camplab.runs.trained import Trained
from camplab.words import Sentence, say

State = Literal["no engine", "warming", "idle", "starting", "running", "paused", "stopping"]


@dataclass(frozen=True, eq=False)
class Beside:
    """A run that is laid beside the one that is watched, or the log of another program as one."""

    name: Sentence | str
    """Of the lab's own making, or as it was given."""
    record: Record
    began: float = 0.0
    """Seconds since 1970; 0: not known."""
    of_epochs: bool = False
    """Whether its steps are epochs: it knows no others."""


class Live(QObject):
    """The run that is watched, if any, and its state. Signals come at most 30 times a second."""

    run_changed = Signal()
    """Another run (or none): start drawing anew."""
    begun = Signal()
    """`record` is of a run that has begun or gone on just now, and may be over where the window was busy meanwhile."""
    updated = Signal()
    """New steps, epochs or pictures are in `record`."""
    moved = Signal()
    """The run is looked at at another step (`record.at`), or its network has come there."""
    state_changed = Signal()
    """`state`, `fault`, `record.fault`, `ready`, `answering`, `on_bench` or `coming` is another one, or `slow` begins
    or ends."""
    engine_gone = Signal()
    """An engine has ended: what was asked of it comes to nothing, but for samples and facts of data."""
    answered = Signal(object)
    """The engine answers to an Import or a Match, or tells how far its download is: the message itself."""
    tried = Signal(object)
    """How far a test of learning rates is (Rates)."""
    noted = Signal(object)
    """Worth knowing about the run (a tuple of Sentences), such as how many of the weights to begin with were loaded."""
    kept_changed = Signal()
    """The runs that are kept are other ones than before: one was deleted, brought back, named."""
    beside_changed = Signal()
    """`beside` or `before` is another one."""
    step_shown = Signal(object)
    """The engine shows a step from within (StepShown)."""
    slow_changed = Signal()
    """`slow` is another one, or at another move."""
    sample_changed = Signal()
    """One of `samples` is another one, or `survey` has come."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.computing = Computing(self)
        """What a run did not record, while the engine computes it."""
        self.racing = Racing(self)
        """Variants that are trained beside each other."""
        self.survey = DataSurvey()
        """What the data are like as a whole."""
        self.surfaces = Surfaces(self)
        """The loss around the weights of runs, while it is drawn."""
        self.record: Record | None = None
        self.before: Record | None = None
        """The run that was watched before the one that is."""
        self.earlier: Trained | None = None
        """The last run of the network that is open, as it is kept."""
        self.beside: tuple[Beside, ...] = ()
        """What is drawn over the same axes as the run that is watched."""
        self.slow: Played | None = None
        """The step that is played block by block."""
        self.state: State = "no engine"
        self.ready: p.Ready | None = None
        self.fault: Fault | None = None
        """What went wrong last, until the next start; also when there is no run (the engine died, a bad project)."""
        self.on_bench = False
        """Whether the run is over and its network still answers: whatever is wanted of any sample comes at once."""
        self.not_on_bench: Sentence | None = None
        """Why the network of `record` could not be put there."""
        self.coming = False
        """Whether it is on its way there: the engine was asked, and has not answered yet."""
        self.answering = True
        """False: the engine is alive, but was not heard of for two seconds."""
        self.samples: dict[str, p.Sample] = {}
        """Answers to Preview, by who asked."""
        self.asked: dict[str, tuple[int, Data]] = {}
        """The number of the newest Preview and the data it asked about, by who asked; who did last comes last."""
        self._compared: tuple[Record, Project, bool] | None = None

    @property
    def stepping(self) -> bool:
        """Whether steps are taken now: of the run, or of variants of a race."""
        return self.state == "running" or (self.racing.running and not self.racing.paused)

    @property
    def busy(self) -> bool:
        """Whether a run begins, goes on, waits or ends; not while an engine is only being started."""
        return self.state in ("starting", "running", "paused", "stopping")

    def about(self, project: Project) -> Record | None:
        """The run, if it trains the network of `project` on the same data; None when what it says is of another one."""
        if self.record is None:
            return None
        known = self._compared
        if known is None or known[0] is not self.record or known[1] is not project:
            known = self._compared = (self.record, project, same_network(self.record.project, project))
            if known[2]:
                meet(self.record, project)  # it may have been opened, or pasted, once more
        return self.record if known[2] else None

    def apart_from(self, project: Project) -> Sentence | None:
        """What is said of what the run shows where it is not `about` this project; None where it is."""
        if self.record is None or self.about(project) is not None:
            return None
        before = self.record.project
        if but_for_added(before.data, project.data) and same_stacks(before, project):
            return say("Points were added or removed since")
        return say("Not of the network as it is now")

    def lay_beside(self, beside: tuple[Beside, ...], before: Record | None = None) -> None:
        """Draw these over the same axes, and `before` as the run before."""
        self.beside, self.before = beside, before
        self.beside_changed.emit()

    def sample(self, owner: str, data: Data) -> p.Sample | None:
        """What `owner` asked for last, if that is of these data and has come."""
        asked = self.asked.get(owner)
        return self.samples.get(owner) if asked is None or asked[1] == data else None

    def asks(self, answer: p.Sample | p.NotShown) -> bool:
        """Whether this is the newest answer to who asked; of what cannot be shown, also whether it is of the data that
        were asked about last."""
        number, data = self.asked.get(answer.owner, (answer.number, None))
        last = next(reversed(self.asked.values()), (0, None))[1]
        return number == answer.number and (isinstance(answer, p.Sample) or data == last)


def same_network(one: Project, other: Project) -> bool:
    """Whether both have the same network and data; knobs may be turned otherwise, and other blocks be watched."""
    return one.data == other.data and same_stacks(one, other)
