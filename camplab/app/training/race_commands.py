"""What can be done with a race: have one ready, take a variant, begin, stop, look at one. Knows no widget.

What cannot be done becomes a notice with what to do.
"""

from __future__ import annotations

import time
from functools import partial

from camplab import folders
from camplab.app.engine.live import Beside
from camplab.app.engine.racing import LaneState
from camplab.app.lab import Lab
from camplab.app.look.banner import NextStep, Notice
from camplab.app.look.language import translate
from camplab.app.training import training_commands
from camplab.document.atomic import WriteFailed, why
from camplab.document.files import BadFile
from camplab.document.finish import finish
from camplab.document.project import Project
from camplab.document.races.catalogue import ShippedRace
from camplab.document.races.race import MOST, race_of, with_seeds
from camplab.engine.race_lanes import begun, resumed
from camplab.runs.events import Fault
from camplab.words import Sentence, say

ABOUT = "race"
SEEDS = 5


def running(lab: Lab) -> bool:
    """Whether a race is under way."""
    return lab.live.racing.running


def can_add(lab: Lab) -> bool:
    """Whether the open network can become a variant."""
    return not running(lab) and not lab.session.project.blank and len(lab.live.racing.kept) < MOST - 1


def can_start(lab: Lab) -> bool:
    """Whether there are two variants at least, and none is trained."""
    return not running(lab) and len(variants(lab)) > 1


def variants(lab: Lab) -> tuple[Project, ...]:
    """What would be trained: those that were settled, or those that were kept and the network as it is now."""
    racing = lab.live.racing
    if racing.race is not None:
        return racing.race.projects
    return (*racing.kept, lab.session.project) if racing.kept else ()


def offer(lab: Lab, shipped: ShippedRace) -> None:
    """Have a race ready that ships, its first variant on the stack."""
    try:
        race = shipped.make()
    except (BadFile, OSError) as error:
        said = say("The race {name} cannot be opened", name=shipped.title)
        lab.tell(Notice(said, "danger", (say("{why}", why=str(error)),), about=ABOUT))
        return
    if not _free(lab) or not lab.documents.begin(race.projects[0]):
        return
    lab.live.racing.offer(race)
    show(lab)


def offer_seeds(lab: Lab) -> None:
    """Have the open network ready with several seeds."""
    if _free(lab):
        lab.live.racing.offer(race_of(with_seeds(lab.session.project, SEEDS)))
        show(lab)


def add_variant(lab: Lab) -> None:
    """Keep the network as it is now as a variant; what is changed from here on is the next one."""
    if not _free(lab):
        return
    racing = lab.live.racing
    kept, now = racing.kept, lab.session.project
    if kept and kept[-1] == now:
        lab.tell(Notice(say("Change something first: this variant is there already"), "warning", about=ABOUT))
        return
    racing.offer(None, (*kept, now))
    show(lab)


def clear(lab: Lab) -> None:
    """Forget the variants."""
    lab.live.racing.offer(None)


def start(lab: Lab) -> None:
    """Train all variants beside each other."""
    if not can_start(lab):
        return
    racing = lab.live.racing
    race = racing.race or race_of(variants(lab), say("{name}", name=lab.documents.name()))
    for variant in race.variants:
        misfit = finish(variant.project)
        if misfit is not None:
            said = say("The variant “{name}” cannot be trained", name=variant.name)
            lab.tell(Notice(said, "warning", (misfit.sentence,), about=ABOUT))
            return
    try:
        lanes = begun(race, translate)
    except WriteFailed as failed:
        _refuse(lab, failed.sentence)
    except OSError as error:
        _refuse(lab, why(error, folders.runs()))
    else:
        if training_commands.active(lab):
            lab.trainer.stop()
        lab.trainer.look_at(None)
        lab.live.lay_beside(())
        racing.begin(lanes)
        show(lab)


def go_on(lab: Lab) -> None:
    """Go on with those that were stopped."""
    racing = lab.live.racing
    if racing.lanes and not running(lab):
        racing.begin(resumed(racing.lanes[0].lane.place.race, folders.runs()))


def can_go_on(lab: Lab) -> bool:
    """Whether some were stopped."""
    ends = [state.end for state in lab.live.racing.lanes]
    return not running(lab) and any(getattr(end, "reason", "") == "stopped" for end in ends)


def stop(lab: Lab) -> None:
    """End all; what they have learned is kept."""
    lab.live.racing.stop()


def look_at(state: LaneState, lab: Lab) -> None:
    """Look at one of them: its network on the stack, what it says in the panels."""
    if state.record is not None and lab.live.record is not state.record and lab.documents.may_leave():
        lab.documents.look_at(state.record.project, None)
        lab.trainer.look_at(state.record)
        lay_beside(lab)


def show(lab: Lab) -> None:
    """Where the variants stand."""
    dock = lab.workspace.docks["race"]
    dock.show()
    dock.raise_()


# -- while it goes on --------------------------------------------------------------------------------


def follow(lab: Lab) -> None:
    """From now on the curves of a race are drawn as it goes, and its end is told."""
    racing = lab.live.racing
    racing.changed.connect(partial(lay_beside, lab))
    racing.updated.connect(lab.live.updated)
    racing.over.connect(partial(_over, lab))
    for signal in (racing.changed, racing.over):
        signal.connect(lab.live.state_changed)


def lay_beside(lab: Lab) -> None:
    """Draw all that have begun over the same axes."""
    states, now = lab.live.racing.lanes, time.time()
    found = tuple(Beside(translate(state.name), state.record, now) for state in states if state.record is not None)
    before = [(beside.name, beside.record) for beside in lab.live.beside]
    if found and before != [(beside.name, beside.record) for beside in found]:
        lab.live.lay_beside(found, lab.live.before)


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
    dock = lab.workspace.docks["runs"]
    dock.show()
    dock.raise_()


def _free(lab: Lab) -> bool:
    """Whether no race is under way; says so otherwise."""
    if running(lab):
        end = NextStep(say("Stop the race"), partial(stop, lab), "square")
        lab.tell(Notice(say("A race is under way"), "warning", (), (end,), about=ABOUT))
        return False
    return True


def _refuse(lab: Lab, reason: Sentence) -> None:
    lab.tell(Notice(say("The race cannot be begun"), "danger", (reason,), about=ABOUT))
