"""Says that an edit made during a run is for the next one, unless the run follows it (`live_edits`)."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject

from camplab.app.lab import Lab
from camplab.app.look.banner import Banner, NextStep, Notice
from camplab.app.training import time_travel, training_commands
from camplab.document.settings.knobs import with_knobs_of
from camplab.runs.record import Record
from camplab.words import say

ABOUT = "edited"


class EditsDuringRun(QObject):
    """One notice a run, taken down when the edits are undone or the run is over."""

    def __init__(self, lab: Lab, banner: Banner) -> None:
        super().__init__(banner)
        self._lab, self._banner = lab, banner
        self._told: Record | None = None
        for signal in (lab.session.changed, lab.live.run_changed, lab.live.state_changed):
            signal.connect(self._look)

    def _look(self) -> None:
        if not self._differ():
            self._told = None
            self._banner.withdraw(ABOUT)
        elif self._told is not self._lab.live.record and not self._fault_stands():
            self._told = self._lab.live.record
            self._banner.show_notice(self._notice())

    def _differ(self) -> bool:
        """Whether what trains is not what is shown."""
        record, project = self._lab.live.record, self._lab.session.project
        if record is None or not training_commands.watched_trains(self._lab):
            return False
        if self._lab.live.about(project) is None:
            return True
        same, begun = with_knobs_of(project, record.project), record.project
        planned, beyond = same.training, begun.training
        if record.went_on >= record.bounds.start(planned.epochs) > 0:  # a step after the end is no edit
            planned = planned.model_copy(update={"epochs": beyond.epochs})
        return (beyond, begun.task) != (planned, same.task)

    def _fault_stands(self) -> bool:
        """Its ways out are wanted more."""
        return self._banner.about("fault") is not None

    def _notice(self) -> Notice:
        if self._lab.live.racing.running:
            said = say("The variants of a race are trained as they were when it began")
            why = say("Your changes are for what is trained next: keep them as one more variant when it is over.")
            return Notice(said, "accent", (why,), (), ABOUT, document=True)
        again = NextStep(
            say("Start again with the changes"), partial(training_commands.start_again, self._lab), "rotate-ccw"
        )
        steps = [again]
        if self._lab.live.about(self._lab.session.project) is None and time_travel.can_go(self._lab):
            here = NextStep(say("Fork with the changes"), partial(time_travel.fork, self._lab), "split")
            steps.append(here)
        why = say("Your changes are for the next run. Cards show what is trained again once they fit it.")
        said = say("The network is trained as it was when training began")
        return Notice(said, "accent", (why,), tuple(steps), ABOUT, document=True)
