"""What Train, Pause, One step and Stop mean in each state of the run. Knows no widget.

A run trains the project as it was when Train was pressed. Of edits made meanwhile it follows those that it can
(`live_edits`); the others are for the next run.
"""

from __future__ import annotations

from functools import partial

from camplab.app.actions import needed
from camplab.app.data import unfitting
from camplab.app.editor.commands import next_misfit
from camplab.app.lab import Lab
from camplab.app.look.banner import NextStep, Notice
from camplab.app.training import run_before
from camplab.document.costs import memory
from camplab.document.finish import finish
from camplab.document.measures import LEARNING_RATE
from camplab.document.project import Project
from camplab.document.recipe import OfPhase
from camplab.document.settings.knobs import RATE
from camplab.document.settings.turn import Setting
from camplab.engine.protocol import Device
from camplab.runs.events import Changed
from camplab.runs.folder import fresh
from camplab.runs.record import Record
from camplab.words import Sentence, say

ACTIVE = frozenset({"starting", "running", "paused", "stopping"})
"""States in which there is a run that is not over."""


@needed(say("no run is under way"))
def active(lab: Lab) -> bool:
    """Whether a run is under way."""
    return lab.live.state in ACTIVE


def running(lab: Lab) -> bool:
    """Whether steps are being taken, or will be in a moment."""
    return lab.live.state in ("running", "starting")


def takes_the_machine(lab: Lab) -> bool:
    """Whether steps are being taken, or will be in a moment: of a run, or of the variants of a race."""
    return running(lab) or lab.live.stepping


def paused(lab: Lab) -> bool:
    """Whether a run waits."""
    return lab.live.state == "paused"


def train(lab: Lab) -> None:
    """Train the network as it is now; go on when a run is paused."""
    if paused(lab):
        lab.trainer.resume()
    elif not active(lab):
        start(lab, lab.session.project)


TRAIN = say("&Train")


def toggle(lab: Lab) -> None:
    """The one large button: train, pause, go on."""
    if running(lab):
        lab.trainer.pause()
    else:
        train(lab)


def toggle_title(lab: Lab) -> Sentence:
    """What `toggle` does now."""
    if running(lab):
        return say("&Pause")
    return say("&Go on") if paused(lab) else TRAIN


@needed(say("the run is being stopped"))
def can_toggle(lab: Lab) -> bool:
    """Whether a run may be begun, paused or gone on with, by a step or for good."""
    return lab.live.state != "stopping"


def start(lab: Lab, project: Project, paused: bool = False, anyway: bool = False) -> bool:
    """A new run of `project`; when it cannot be trained, say why instead. `anyway`: though memory will not do."""
    unfit = does_not_fit(lab, project)
    if unfit is not None:
        lab.tell(unfit)
        return False
    no_pictures = nothing_chosen(lab, project)
    if no_pictures is not None:
        lab.tell(no_pictures)
        return False
    too_large = None if anyway else too_large_for(lab, project)
    if too_large is not None:
        lab.tell(too_large)
        return False
    run_before.keep(lab)
    lab.trainer.start(project, fresh(project.title), paused=paused, file=lab.session.path)
    return True


NOT_YET = say("This network cannot be trained yet")


def does_not_fit(lab: Lab, project: Project) -> Notice | None:
    """What to say of a network that cannot be trained as it is: why, and where; None where it can."""
    misfit = finish(project)
    if misfit is None:
        return None
    ways = (NextStep(say("Show where"), partial(next_misfit, lab.session)), *unfitting.last_way(lab, misfit))
    return Notice(NOT_YET, "warning", (misfit.sentence,), ways, about="train", document=True)


def can_train(lab: Lab) -> bool:
    """Whether the network as it is now fits its task and its data are there; memory is looked at when it is trained."""
    project = lab.session.project
    return finish(project, lab.session.traces) is None and not project.data.lacks_place


def nothing_chosen(lab: Lab, project: Project) -> Notice | None:
    """What to say where the learner has not chosen yet where the samples are; None where they have."""
    if not project.data.lacks_place:
        return None
    from camplab.app.data import choosing  # it knows all that can be brought along, and the window begins without that

    return choosing.missing(lab, project, train)


def too_large_for(lab: Lab, project: Project) -> Notice | None:
    """What to say when the estimate exceeds the memory of the device, and the ways out; None when it does not."""
    device = device_of(lab, project)
    if device is None or not device.memory or (why := memory.fits(project, device.memory)) is None:
        return None
    steps = []
    if largest := memory.largest_batch(project, device.memory):
        steps.append(NextStep(say("Batch size {n}, train", n=largest), partial(_smaller, lab, largest), "play"))
    steps.append(NextStep(say("Train all the same"), partial(start, lab, project, anyway=True)))
    return Notice(say("This does not fit into the memory of {device}", device=device.title), "warning", (why,),
                  tuple(steps), about="train", document=True)  # fmt: skip


def device_of(lab: Lab, project: Project) -> Device | None:
    """The device a run would take; None while the engine has not said which there are."""
    devices = lab.live.ready.devices if lab.live.ready else ()
    wanted = project.training.device
    if wanted == "auto":
        return next((device for device in devices if device.name != "cpu"), devices[0] if devices else None)
    return next((device for device in devices if device.name == wanted), None)


def _smaller(lab: Lab, batch_size: int) -> None:
    edit_recipe(lab, batch_size=batch_size)
    start(lab, lab.session.project, anyway=True)


def start_again(lab: Lab) -> None:
    """A new run from fresh weights, instead of the one under way; what that has learned is kept."""
    start(lab, lab.session.project)


def stop(lab: Lab) -> None:
    """End the run; its weights and numbers stay."""
    lab.trainer.stop()


def watched_trains(lab: Lab) -> bool:
    """Whether what is watched, a run or a variant of a race, is under way."""
    run = lab.live.record
    return active(lab) or (run is not None and lab.live.racing.trains(run))


def change(lab: Lab, block: str = "", **settings: Setting) -> None:
    """Other settings of what is watched, a run or a variant of a race, from its next step on."""
    run = lab.live.record
    variant = run is not None and lab.live.racing.trains(run)
    (lab.live.racing.watch if variant else lab.trainer).change(block, **settings)


def takes_rates(lab: Lab) -> bool:
    """Whether what is watched is under way and a step may still come, for which another learning rate would hold."""
    return watched_trains(lab) and lab.live.state != "stopping"


def change_learning_rate(lab: Lab, rate: float) -> None:
    """Of what is watched, from its next step on; where no step comes any more: the recipe's."""
    if takes_rates(lab):
        change(lab, learning_rate=rate)
    else:
        edit_recipe(lab, learning_rate=rate)


def edit_recipe(lab: Lab, **settings: object) -> None:
    """Change the training recipe of the document, undoably. Raises pydantic.ValidationError."""
    project = lab.session.project
    recipe = type(project.training)(**{**dict(project.training), **settings})
    changed = project.model_copy(update={"training": recipe})
    lab.session.edit_project(changed, say("Change the recipe"), merge="recipe " + " ".join(settings))


def edit_phase(lab: Lab, phase: str, **settings: object) -> None:
    """Change what a phase of the step has otherwise than the recipe, undoably. Raises pydantic.ValidationError."""
    recipe = lab.session.project.training
    own = OfPhase(**{**dict(recipe.of_phase(phase)), **settings})
    changed = lab.session.project.model_copy(update={"training": recipe.with_phase(own)})
    lab.session.edit_project(changed, say("Change the recipe"), merge=f"recipe {phase} " + " ".join(settings))


def learning_rate(lab: Lab) -> float:
    """The one in use now: of the run under way, else that of the recipe."""
    run = lab.live.record
    return rate_of(run) if run is not None and watched_trains(lab) else lab.session.project.training.learning_rate


def newest_rate(run: Record) -> Changed | None:
    """The last time that its learning rate was changed."""
    return next((each for each in reversed(run.changes) if each.what == RATE), None)


def rate_of(run: Record) -> float:
    """That of the last step of a run, or of the next where it was changed since."""
    newest = newest_rate(run)
    if newest is not None and newest.step >= run.step and isinstance(newest.new, float):
        return newest.new
    rates = run.values(LEARNING_RATE.name)
    return float(rates[-1]) if len(rates) else run.project.training.learning_rate
