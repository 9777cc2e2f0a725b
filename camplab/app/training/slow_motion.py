"""What is asked of slow motion in each state of the run, and what One step means in it. Knows no widget."""

from __future__ import annotations

from camplab.app.actions import needed
from camplab.app.lab import Lab
from camplab.app.training import resuming, time_travel, training_commands
from camplab.words import say


@needed(say("slow motion is off"))
def active(lab: Lab) -> bool:
    """Whether a step is played, or will be in a moment."""
    return lab.slow.active


def toggle(lab: Lab) -> None:
    """Play the next step block by block: of the run under way, of the one that is over, or of a new one; or no more."""
    if active(lab):
        lab.slow.leave()
        return
    if time_travel.looks_back(lab):
        time_travel.to_the_end(lab)
    if training_commands.active(lab) or resuming.steps_on(lab):
        lab.slow.begin()


def play(lab: Lab) -> None:
    """Go on by itself, or not."""
    lab.slow.play(not lab.slow.playing)


def forward(lab: Lab) -> None:
    """One block on."""
    lab.slow.forward()


def back(lab: Lab) -> None:
    """One block back."""
    lab.slow.back()


@needed(say("nothing has been shown before this block"))
def can_go_back(lab: Lab) -> bool:
    """Whether there is a block or a step before."""
    return lab.slow.can_go_back


def one_step(lab: Lab) -> None:
    """The rest of the step that is played; else one of training, or of what is looked back at."""
    if active(lab):
        lab.slow.step_on()
    else:
        time_travel.one_step(lab)


@needed(say("no step can be taken now"))
def can_step(lab: Lab) -> bool:
    """Whether that leads anywhere."""
    return active(lab) or time_travel.can_step(lab)


def step_back(lab: Lab) -> None:
    """To the beginning of the step that is played, or of the one before; else look at the run one step earlier."""
    if active(lab):
        lab.slow.step_back()
    else:
        time_travel.earlier(lab)


@needed(say("there is no step before this one"))
def can_step_back(lab: Lab) -> bool:
    """Whether that leads anywhere."""
    return can_go_back(lab) if active(lab) else time_travel.can_go(lab)
