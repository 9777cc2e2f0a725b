"""Going back in a run that waits or is over, step by step or like a film; a new run from there. Knows no widget."""

from __future__ import annotations

from functools import partial

from camplab.app.actions import needed
from camplab.app.engine.trainer import Fork
from camplab.app.lab import Lab
from camplab.app.look.banner import NextStep, Notice
from camplab.app.training import fork_knobs, resuming, run_before, training_commands
from camplab.app.training.fork_knobs import Turns
from camplab.document.project import Project
from camplab.document.races.initial_weights import same_blocks
from camplab.document.settings.knobs import task_as
from camplab.runs.folder import fresh
from camplab.runs.record import Record, step_seen
from camplab.words import say

FORK = "fork"
"""What the notice of a run that waits for its change is about."""


def record(lab: Lab) -> Record | None:
    """The run in which one can go back, as it is kept; None where there is none."""
    run = lab.live.record
    return run if run is not None and run.started.place else None


@needed(say("there is no run to go through"))
def can_go(lab: Lab) -> bool:
    """Whether there is somewhere to go."""
    run = record(lab)
    return run is not None and lab.live.state not in ("starting", "stopping") and not lab.live.racing.trains(run)


def can_step(lab: Lab) -> bool:
    """Whether a step can be taken: not of a variant that is trained elsewhere."""
    run = lab.live.record
    return training_commands.can_toggle(lab) and not (run is not None and lab.live.racing.trains(run))


@needed(say("the last step is shown already"))
def looks_back(lab: Lab) -> bool:
    """Whether one looks at an earlier step."""
    run = record(lab)
    return run is not None and run.at is not None


def go(lab: Lab, step: int | None) -> None:
    """Look at the run after `step` steps; None: as it stands. One that is under way waits meanwhile."""
    run = record(lab)
    if run is None:
        return
    if step is not None and run_before.gone(lab):
        lab.tell(Notice(say("One cannot look back"), "warning", (run_before.GONE,), about="time travel", document=True))
        return
    if training_commands.running(lab) and step is not None and step < run.step:
        lab.trainer.pause()
        said = say("The run waits, so that one can look back")
        why = say("It goes on from where it stands, whatever is looked at meanwhile.")
        further = NextStep(say("Go on"), partial(training_commands.train, lab), "play")
        lab.tell(Notice(said, "accent", (why,), (further,), about="time travel", document=True))
    lab.trainer.travel.to(step)


def earlier(lab: Lab) -> None:
    """Look at it one step earlier."""
    run = record(lab)
    if run is not None:
        go(lab, step_seen(run) - 1)


def later(lab: Lab) -> None:
    """Look at it one step later."""
    run = record(lab)
    if run is not None:
        go(lab, step_seen(run) + 1)


def to_the_end(lab: Lab) -> None:
    """Look at it as it stands."""
    go(lab, None)


def one_step(lab: Lab) -> None:
    """One step on: of what is looked back at, else of training."""
    if looks_back(lab):
        later(lab)
    else:
        resuming.one_step(lab)


def _with_network_of(project: Project, begun: Project) -> Project:
    """What was begun, with these stacks; itself where they learn another task, which the engine refuses."""
    other = (project.data, task_as(project.task, begun.task)) != (begun.data, begun.task)
    return project if other else begun.model_copy(update={"stacks": project.stacks})


def fork(lab: Lab) -> None:
    """Begin a new run where one looks, that waits for a change; the one it comes from stays as it is.

    With the network that is open, if that is another one by now: it takes along the weights that fit. Knobs that stand
    otherwise in the document than they did there are turned before its first step.
    """
    run = record(lab)
    parent = run.started.place if run is not None else None
    if run is None or parent is None:
        return
    if run_before.gone(lab):
        lab.tell(Notice(say("There is nothing to go on from"), "warning", (run_before.GONE,), about=FORK))
        return
    step = step_seen(run)
    lab.live.lay_beside(lab.live.beside, run)
    document, project, twins = lab.session.project, run.project, None
    if lab.live.about(document) is None:
        project = _with_network_of(document, run.project)
        twins = same_blocks(run.project, project)
    known = document.task == project.task and document.stacks.keys() == run.project.stacks.keys()
    turns = fork_knobs.turned_since(run, step, document) if known else []
    project, folder = fork_knobs.lasting(project, document), fresh(run.project.title)
    lab.trainer.start(project, folder, paused=True, file=lab.session.path, fork=Fork(parent, step, twins or {}))
    for turn, _ in turns:
        lab.trainer.change(turn.block, **{turn.what: turn.value})
    said = say("This is a new run from step {step}; the one before stays as it is", step=f"{step:,}")
    back = NextStep(say("Back to the run before"), partial(run_before.go_back, lab), "undo-2")
    as_it_was = NextStep(
        say("As it was at step {step}", step=f"{step:,}"), partial(_turn_back, lab, turns), "rotate-ccw"
    )
    why = [say("It waits: change the learning rate or another setting, then let it go on.")]
    why += fork_knobs.in_words(run, step, document, turns) if known else []
    ways = (back, as_it_was) if turns else (back,)
    lab.tell(Notice(said, "good", tuple(why), ways, about=FORK, document=True))


def _turn_back(lab: Lab, turns: Turns) -> None:
    """Have the knobs of the document stand as they did where the fork begins; the run follows (`live_edits`)."""
    lab.session.edit_project(fork_knobs.turned_back(lab.session.project, turns), say("Change the recipe"))
