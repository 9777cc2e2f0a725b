"""The way back when a run begins anew: what was trained before stays in its folder, and the window knows it."""

from __future__ import annotations

from functools import partial

from camplab.app.actions import needed
from camplab.app.lab import Lab
from camplab.app.look.banner import NextStep, Notice
from camplab.runs.record import meet
from camplab.runs.trained import still_kept
from camplab.words import say

GONE = say("What was trained before is not there any more: the run was deleted or moved.")


def gone(lab: Lab) -> bool:
    """Whether the run that is watched had a checkpoint, and its folder is not there any more."""
    record = lab.live.record
    return record is not None and None not in (record.checkpoint, record.started.place) and not still_kept(record)


def keep(lab: Lab) -> None:
    """A run is about to begin: remember the one before it, and say so when the same network begins anew."""
    record = lab.live.record
    if record is None or record.started.place is None:
        return
    if record.checkpoint is None and lab.live.state not in ("running", "paused"):  # those save one when they stop
        return
    there = still_kept(record)
    if there:
        lab.live.lay_beside(lab.live.beside, record)
    if record.step and lab.live.about(lab.session.project) is not None:
        said = say("Training begins anew, from fresh weights")
        back = NextStep(say("Back to the trained network"), partial(go_back, lab), "undo-2")
        why = say("What was trained before is kept: Training > Back to the run before.") if there else GONE
        lab.tell(Notice(said, "good", (why,), (back,) * there, about="begun", document=True))


@needed(say("there is no run before this one"))
def can_go_back(lab: Lab) -> bool:
    """Whether there is a run before the one that is watched."""
    return lab.live.before is not None and still_kept(lab.live.before)


def go_back(lab: Lab) -> None:
    """Look at the run before; the one looked at now, stopped if it is under way, is then the one before."""
    before = lab.live.before
    if before is not None and not still_kept(before):
        lab.tell(Notice(GONE, "warning", about="begun"))
    elif before is not None:
        lab.live.lay_beside(lab.live.beside, lab.live.record)
        meet(before, lab.session.project)
        lab.trainer.look_at(before)
