"""The last run of the network that is open, which an earlier session has kept: shown, or offered. Knows no widget."""

from __future__ import annotations

from functools import partial

from camplab import folders
from camplab.app.lab import Lab
from camplab.app.look.banner import NextStep, Notice
from camplab.app.training import race_under_way, resuming, stored_runs
from camplab.runs import listing, trained
from camplab.runs.beside import race
from camplab.runs.listing import BadRun
from camplab.words import Own, say


def look_for(lab: Lab) -> None:
    """A document was opened: is a run of it kept? That of a file is shown; to go on is offered before its end."""
    live = lab.live
    live.earlier = None if live.racing.running else trained.find(lab.session.project, folders.runs())
    live.lay_beside(live.beside)
    if live.earlier is None:
        return
    if lab.session.path is not None and not lab.documents.passing:
        show(lab)
    if live.earlier is not None and not live.earlier.complete:  # it may have gone meanwhile
        lab.tell(_offer(lab, live.earlier))


def show(lab: Lab) -> None:
    """Put it on the bench, with its curves, unless a run of this network is watched; where it is gone, say so."""
    run = lab.live.earlier
    if run is None or lab.live.about(lab.session.project) is not None:
        return
    try:
        info = listing.info(run.folder)
    except BadRun as bad:
        lab.live.earlier = None
        for signal in (lab.live.run_changed, lab.live.kept_changed):
            signal.emit()  # nobody offers it any more
        stored_runs.refuse(lab, say("The run {name} cannot be opened", name=Own(run.folder.name)), bad.sentence)
        return
    record = stored_runs.record_of(lab, info)
    if record is not None:
        lab.trainer.look_at(record)


def _offer(lab: Lab, run: trained.Trained) -> Notice:
    why = say("{done} of {n} epochs are done, and its last checkpoint is kept.",
              done=run.epochs, n=run.project.training.epochs)  # fmt: skip
    go_on = NextStep(say("Go on from the last checkpoint"), partial(resuming.from_checkpoint, lab), "list-restart")
    said, steps = say("This network was being trained"), [go_on]
    place = race.read(run.folder)
    if place is not None:
        whole = NextStep(say("Go on with the race"), partial(race_under_way.go_on_with, place.race, lab), "chart-line")
        said, steps = say("This network was being trained in the race {name}", name=place.title), [whole, go_on]
    return Notice(said, "accent", (why,), tuple(steps), about="earlier", document=True)
