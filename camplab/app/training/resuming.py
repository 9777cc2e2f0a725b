"""Going on from the last checkpoint, also of a run that an earlier session has kept, and for longer than planned."""

from __future__ import annotations

from functools import partial

from camplab.app.actions import needed
from camplab.app.files import questions
from camplab.app.files.documents import Leaving
from camplab.app.lab import Lab
from camplab.app.look.banner import NextStep, Notice
from camplab.app.training import run_before, training_commands
from camplab.document.project import Project
from camplab.document.settings.knobs import RATE, turns
from camplab.runs import trained
from camplab.runs.fingerprint import length_matters
from camplab.runs.trained import Trained
from camplab.words import say


def last(lab: Lab) -> Trained | None:
    """What there is to go on from: the run that is watched, or else the last one of this network that is kept."""
    record = lab.live.record
    if record is not None and lab.live.racing.trains(record):
        return None
    if run_before.gone(lab):
        return None
    earlier = lab.live.earlier
    return trained.of_record(record) or (earlier if earlier is not None and earlier.folder.is_dir() else None)


@needed(say("there is no checkpoint"))
def has_checkpoint(lab: Lab) -> bool:
    """Whether there is something to go on from."""
    return last(lab) is not None


def leaving(lab: Lab) -> Leaving:
    """What becomes of a run when the document is left."""
    if training_commands.active(lab):
        return True, (questions.KEPT,)
    return False, (questions.TRAINED,) if has_checkpoint(lab) else ()


def one_step(lab: Lab) -> None:
    """One optimizer step: of the run under way, of the one that is over, or as the first of a new one."""
    if lab.live.state == "running":
        lab.trainer.pause()
    elif training_commands.paused(lab) or steps_on(lab):
        lab.trainer.step_once()


def steps_on(lab: Lab) -> bool:
    """Whether a run waits for a step now: the last one, also beyond its end, if it is of this network; else a new one.

    A run that is gone on with beyond its end has one more epoch.
    """
    run, project = trained.of_record(lab.live.record), lab.session.project
    begun = run.goes_on_as(project) if run is not None else None
    fault = lab.live.record.fault if lab.live.record is not None else None
    if run is None or begun is None or (fault is not None and fault.fatal):
        return training_commands.start(lab, project, paused=True)
    if run.stays_over(project.training.patience):
        lab.tell(_stopped_early(lab, run, project))
        return False
    if run.epochs >= project.training.epochs:
        if length_matters(project.training):
            lab.tell(_at_its_end(lab, run, project))
            return False
        begun = _lasting(begun, run.epochs + 1)
    _go_on(lab, run, begun, project, paused=True)
    return True


def from_checkpoint(lab: Lab) -> None:
    """Go on from the last checkpoint, as long as the recipe says now; say so when there is nothing left to do."""
    run = last(lab)
    if run is None:
        lab.tell(Notice(say("There is nothing to go on from"), "warning", (run_before.GONE,), about="train"))
        return
    begun = run.goes_on_as(lab.session.project)
    project = lab.session.project if begun is not None else run.now
    if run.stays_over(project.training.patience):
        lab.tell(_stopped_early(lab, run, project))
    elif run.epochs >= project.training.epochs:
        lab.tell(_at_its_end(lab, run, project))
    else:
        _go_on(lab, run, begun or run.project, project)


def _go_on(lab: Lab, run: Trained, begun: Project, project: Project, paused: bool = False) -> None:
    """Go on with the run that is trained as `begun`, and as `project` from its next step on."""
    lab.trainer.start(begun, run.folder, resume=True, paused=paused)
    for turn in turns(run.now, project):
        if turn.what != RATE:
            lab.trainer.change(turn.block, **{turn.what: turn.value})


def _stopped_early(lab: Lab, run: Trained, project: Project) -> Notice:
    """What early stopping has ended, and how it can go on nevertheless."""
    sentence = say("This run has stopped early, after {n} epochs", n=run.epochs)
    why = say("It has the weights of its best epoch. With more patience, or none, it goes on from them.")
    on = NextStep(say("Go on without early stopping"), partial(_patiently, lab, run, project), "play")
    return Notice(sentence, "accent", (why,), (on,), about="train", document=True)


def _patiently(lab: Lab, run: Trained, project: Project) -> None:
    """The recipe says so, too, unless another network is open by now."""
    if project is lab.session.project:
        training_commands.edit_recipe(lab, patience=None)
    endless = project.model_copy(update={"training": project.training.model_copy(update={"patience": None})})
    _go_on(lab, run, run.goes_on_as(project) or run.project, endless)


def _at_its_end(lab: Lab, run: Trained, project: Project) -> Notice:
    """All epochs are done: more of them, or why there cannot be more."""
    sentence = trained.all_done(run.epochs)
    wanted = lab.session.project.training.epochs
    more = wanted if wanted > run.epochs else 2 * run.epochs
    if length_matters(project.training):
        why = say("Its learning rate followed a schedule made for {n} epochs, which is over. "
                  "A longer run begins anew, with a schedule of its own.", n=run.epochs)  # fmt: skip
        anew = NextStep(say("Begin anew, {n} epochs", n=more), partial(_anew, lab, more), "rotate-ccw")
        return Notice(sentence, "accent", (why,), (anew,), about="train", document=True)
    longer = NextStep(say("Go on to {n} epochs", n=more), partial(_longer, lab, run, project, more), "play")
    why = say("With more epochs it can go on from here.")
    return Notice(sentence, "accent", (why,), (longer,), about="train", document=True)


def _anew(lab: Lab, epochs: int) -> None:
    training_commands.edit_recipe(lab, epochs=epochs)
    training_commands.start_again(lab)


def _longer(lab: Lab, run: Trained, project: Project, epochs: int) -> None:
    """The recipe says so, too, unless another network is open by now."""
    if project is lab.session.project:
        training_commands.edit_recipe(lab, epochs=epochs)
    _go_on(lab, run, _lasting(run.goes_on_as(project) or run.project, epochs), project)


def _lasting(project: Project, epochs: int) -> Project:
    """The same for so many epochs."""
    return project.model_copy(update={"training": project.training.model_copy(update={"epochs": epochs})})
