"""How one variant of a race stands, as the window knows it. Knows no Qt."""

from __future__ import annotations

from camplab.document.project import Project
from camplab.document.settings.knobs import RATE
from camplab.engine.race_lanes import Lane
from camplab.runs import events as e
from camplab.runs import listing, reading
from camplab.runs.listing import BadRun
from camplab.runs.record import Record
from camplab.words import Sentence


class LaneState:
    """It takes in what the variant says (`hear`). One that is not trained any more is as its folder has it."""

    def __init__(self, lane: Lane, record: Record | None = None) -> None:
        self.lane = lane
        self.record = record
        """There since it began."""
        self.end: e.Done | e.Fault | None = None
        self.seconds = 0.0
        """Of training, without the turns of others."""
        self._before = 0.0
        """Of what it had learned before it was gone on with."""
        self.kept = False
        """It is shown as its folder has it, and not trained."""
        self.paused = False
        self.stopping = False
        """It was asked to end."""
        if lane.done and record is None:
            self._read()

    @property
    def name(self) -> Sentence:
        """What it is called beside the others."""
        return self.lane.place.name

    @property
    def over(self) -> bool:
        """Whether it has come to its end, or was ended by a fault: there is nothing to go on with."""
        return self.lane.done or isinstance(self.end, e.Fault) or (self.end is not None and self.end.reason == "done")

    def holds(self, project: Project) -> bool:
        """Whether its run is one of this project: as it began, or with what was changed on the way."""
        record = self.record
        if record is None or project == self.lane.project:
            return project == self.lane.project
        recipe, now = project.training, record.now
        began = now.training.learning_rate
        rates = {began, *(change.new for change in record.changes if change.what == RATE)}
        as_now = project.model_copy(update={"training": recipe.model_copy(update={RATE: began})})
        return recipe.learning_rate in rates and as_now == now

    def stored(self) -> LaneState:
        """The same, as its folder has it."""
        self.kept = True
        self._read()
        return self

    def hear(self, event: e.Event) -> bool:
        """Take in what it says; whether more changed than its numbers. Raises ValueError when that makes no sense."""
        if isinstance(event, e.Started):
            self.record = reading.gone_on(self.lane.project, event)
            self.seconds = self._before = sum(epoch.seconds for epoch in self.record.epochs)
            return True
        if isinstance(event, e.State):
            self.paused = event.state == "paused"
            return True
        if isinstance(event, e.Done) or (isinstance(event, e.Fault) and event.fatal):
            self.end = event
            if self.record is not None and isinstance(event, e.Fault):
                self.record.fault = event
            self.seconds = self._before + event.seconds if isinstance(event, e.Done) else self.seconds
            return True
        if isinstance(event, e.Epoch):
            self.seconds += event.seconds
        if self.record is not None and not isinstance(event, e.Note):
            self.record.add(event)
        return False

    def _read(self) -> None:
        try:
            self.record = reading.read(self.lane.folder)
            self.seconds = listing.info(self.lane.folder).seconds or 0.0
        except BadRun:
            self.record = None
