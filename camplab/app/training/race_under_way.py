"""A race that is trained, or was: paused, stopped, gone on with, one of it looked at; its curves, its end. No widget.

What cannot be done becomes a notice with what to do.
"""

from __future__ import annotations

import time
from functools import partial
from pathlib import Path

from camplab import folders
from camplab.app.actions import needed
from camplab.app.engine.lane_state import LaneState
from camplab.app.engine.live import Beside
from camplab.app.lab import Lab
from camplab.app.look.banner import NextStep, Notice
from camplab.app.training import training_commands
from camplab.document.project import Project
from camplab.document.settings.knobs import with_knobs_of
from camplab.engine.race_lanes import Lane, NoRace, resumed
from camplab.runs.events import Fault
from camplab.runs.growing import Growing
from camplab.runs.listing import BadRun, Info
from camplab.runs.record import Record, measured, meet
from camplab.words import Sentence, say

ABOUT = "race"


@needed(say("no race is under way"))
def running(lab: Lab) -> bool:
    """Whether a race is under way."""
    return lab.live.racing.running


def show(lab: Lab) -> None:
    """Where the variants stand."""
    lab.workspace.open.bring("race")


# -- all of it ---------------------------------------------------------------------------------------


def begin(lab: Lab, lanes: tuple[Lane, ...]) -> None:
    """Train these; a run that is under way is stopped."""
    if training_commands.active(lab):
        lab.trainer.stop()
    lab.trainer.look_at(None)
    lab.live.racing.begin(lanes)
    _lay_out(lab)


def stop(lab: Lab) -> None:
    """End all; what they have learned is kept."""
    lab.live.racing.stop()


def stop_one(state: LaneState, lab: Lab) -> None:
    """End this one; the others go on."""
    lab.live.racing.stop(state)


PAUSE = say("Pa&use the race")


def pause(lab: Lab) -> None:
    """Let all wait, or go on."""
    lab.live.racing.pause(not lab.live.racing.paused)


def pause_title(lab: Lab) -> Sentence:
    """What `pause` does now."""
    return say("Go on &with the race") if lab.live.racing.paused else PAUSE


def can_go_on(lab: Lab) -> bool:
    """Whether some have not come to their end."""
    return lab.live.racing.resumable


def go_on(lab: Lab) -> None:
    """Go on with those that were stopped."""
    if can_go_on(lab):
        go_on_with(lab.live.racing.lanes[0].lane.place.race, lab)


def go_on_with(race: str, lab: Lab) -> None:
    """Go on with the race of this id, as its runs are kept."""
    lanes = _kept(race, lab)
    if lanes and not all(lane.done for lane in lanes):
        begin(lab, lanes)
    elif lanes:
        open_race(race, lab)


def open_race(race: str, lab: Lab) -> None:
    """Have the race of this id in its panel, its curves over the same axes."""
    lanes = _kept(race, lab)
    if lanes:
        lab.live.racing.show(lanes)
        _lay_out(lab)


def _lay_out(lab: Lab) -> None:
    """Its variants in their panel, the curves of those that are kept over the same axes, and no others."""
    for state in lab.live.racing.lanes:
        if state.record is not None:
            tell_what_is_gone(state.record, state.name, lab)
    lab.live.lay_beside(())
    lay_beside(lab)
    show(lab)


def open_race_of(info: Info, lab: Lab) -> None:
    """The same for the race that a run belongs to."""
    if info.race is not None:
        open_race(info.race.race, lab)


def _kept(race: str, lab: Lab) -> tuple[Lane, ...]:
    """The variants of a race; none, after saying why, where they cannot be had."""
    if not free(lab):
        return ()
    said = say("The race cannot be gone on with")
    try:
        lanes = resumed(race, folders.runs())
    except NoRace as error:
        lab.tell(Notice(said, "warning", (error.sentence,), about=ABOUT))
        return ()
    if any(lane.status == "running" for lane in lanes):
        why = say("It is under way: another window or a command line trains it.")
        lab.tell(Notice(said, "warning", (why,), about=ABOUT))
        return ()
    return lanes


def free(lab: Lab) -> bool:
    """Whether no race is under way; says so otherwise."""
    if running(lab):
        end = NextStep(say("Stop the race"), partial(stop, lab), "square")
        lab.tell(Notice(say("A race is under way"), "warning", (), (end,), about=ABOUT))
        return False
    return True


# -- one of it ---------------------------------------------------------------------------------------


def look_at(state: LaneState, lab: Lab) -> None:
    """Look at one of them: its network on the stack, what it says in the panels, also while it is trained.

    Nothing is asked about the network that is open where that is one of them, also with what was changed on the way:
    they are all kept.
    """
    record, racing, session = state.record, lab.live.racing, lab.session
    if record is None or lab.live.record is record:
        return
    session.settle()  # what is typed reaches the variant that is left
    open_now, kept = session.project, _kept_by_race(lab)
    if not kept and not lab.documents.may_leave(for_good=False):
        return
    lent = session.path is None and session.saved is racing.lent
    if (session.path is not None or session.unsaved) and not (kept and lent):
        racing.left = open_now, session.path, not session.unsaved
    if open_now != record.now:
        if racing.left is not None and racing.left[0] == record.now:
            _come_back(lab, racing.left)
        else:
            racing.lent = record.now
            lab.documents.look_at(record.now, None)
    meet(record, session.project)
    lab.trainer.look_at(record)
    lay_beside(lab)


def _kept_by_race(lab: Lab) -> bool:
    """Whether the network that is open is in the record of a variant, or will be: that which is looked at follows."""
    racing, project, seen = lab.live.racing, lab.session.project, lab.live.about(lab.session.project)
    if any(state.holds(project) for state in racing.lanes):
        return True
    return seen is not None and racing.trains(seen) and with_knobs_of(project, seen.now) == seen.now


def unsaved_waits(lab: Lab) -> bool:
    """Show the document that was left to look at a variant, if no file holds it; whether there is one."""
    left = lab.live.racing.left
    if left is None or left[2]:
        return False
    _come_back(lab, left)
    return True


def _come_back(lab: Lab, left: tuple[Project, Path | None, bool]) -> None:
    lab.live.racing.left = None
    lab.documents.look_at(*left)


# -- while it goes on --------------------------------------------------------------------------------


def follow(lab: Lab) -> None:
    """From now on the curves of a race are drawn as it goes, and its end is told."""
    racing = lab.live.racing
    racing.changed.connect(partial(lay_beside, lab))
    racing.ended.connect(partial(_put_on_bench, lab))
    racing.updated.connect(lab.live.updated)
    racing.noted.connect(lab.live.noted)
    racing.over.connect(partial(_over, lab))
    lab.live.run_changed.connect(partial(_look_on, lab))
    for signal in (racing.changed, racing.over):
        signal.connect(lab.live.state_changed)


def lay_beside(lab: Lab) -> None:
    """Draw all that have begun over the same axes."""
    states, now = lab.live.racing.lanes, time.time()
    found = tuple(Beside(state.name, state.record, now) for state in states if state.record is not None)
    before = [(beside.name, beside.record) for beside in lab.live.beside]
    if found and before != [(beside.name, beside.record) for beside in found]:
        lab.live.lay_beside(found, lab.live.before)


def tell_what_is_gone(record: Record, name: Sentence, lab: Lab) -> None:
    """From now on a column of this kept run that is wanted first once the run is gone, or damaged, is empty, and the
    window says why."""
    if (load := record.load) is None:
        return

    def column(measure: str) -> Growing:
        try:
            return load(measure)
        except BadRun as bad:
            said = say("Not all numbers of the run {name} can be read", name=name)
            lab.tell(Notice(said, "warning", (bad.sentence,), about=record.started.folder))  # each is told of
            return measured(record.measures[measure])

    record.load = column


def _look_on(lab: Lab) -> None:
    """What is wanted to be seen is asked of the variant that is watched now."""
    lab.live.racing.watch.look_at(lab.live.record)


def _put_on_bench(lab: Lab, ended: LaneState) -> None:
    """The variant that is watched has ended: what it has learned answers from now on."""
    if ended.record is not None and ended.record is lab.live.record:
        lab.trainer.stand()


def _over(lab: Lab) -> None:
    """Say what came of it."""
    states = lab.live.racing.lanes
    lab.live.kept_changed.emit()
    if any(getattr(state.end, "reason", "") == "stopped" for state in states):
        again = NextStep(say("Go on with the race"), partial(go_on, lab), "play")
        lab.tell(Notice(say("The race is stopped; every variant is saved"), "accent", (), (again,), about=ABOUT))
        return
    listed = NextStep(say("Show in the list of runs"), partial(_show_runs, lab), "list")
    faults = tuple(
        say("{variant}: {what}", variant=state.name, what=state.end.sentence)
        for state in states
        if isinstance(state.end, Fault)
    )
    said = say("The race is over; every variant is in the list of runs")
    lab.tell(Notice(said, "warning" if faults else "good", faults, (listed,), about=ABOUT))


def _show_runs(lab: Lab) -> None:
    lab.workspace.open.bring("runs")
