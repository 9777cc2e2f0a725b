"""What to offer when training goes wrong: a fault of the engine as a notice with next steps. Knows no widget."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from functools import partial
from math import prod

from camplab.app import report
from camplab.app.lab import Lab
from camplab.app.look.banner import Level, NextStep, Notice
from camplab.app.training import resuming, training_commands
from camplab.document.settings.knobs import RATE
from camplab.runs.events import Fault
from camplab.words import say

CLIPPED = 1.0
"""The gradient norm that "clip gradients" means."""


def notice(lab: Lab, fault: Fault) -> Notice:
    """The fault in words, with its next steps as buttons."""
    level: Level = "danger" if fault.fatal or fault.kind not in ("not_finite", "engine_silent") else "warning"
    advice = fault.advice
    steps = (*STEPS.get(fault.kind, _again)(lab, fault), *_go_to_block(lab, fault), *_report(lab, fault))
    return Notice(fault.sentence, level, advice, steps, about="fault", document=True)


def _not_finite(lab: Lab, fault: Fault) -> Iterator[NextStep]:
    """Mostly the weights were ruined in the steps before, so that going on ends here again."""
    yield from _gentler(lab)
    if not fault.fatal and _slower_rate(lab):
        yield NextStep(say("Learning rate × 0.1, go on"), partial(_slower, lab), "snail")


def _weights_not_finite(lab: Lab, _fault: Fault) -> Iterator[NextStep]:
    """These weights lead nowhere any more."""
    yield from _gentler(lab)
    yield from _checkpoint(lab)


def _skip(lab: Lab, fault: Fault) -> Iterator[NextStep]:
    """Another rate would not help: of bad data, or of weights that have never moved; the batch is skipped."""
    if not fault.fatal:
        yield NextStep(say("Go on"), lab.trainer.resume, "play")
    yield from _again(lab, fault)


def _gentler(lab: Lab) -> Iterator[NextStep]:
    recipe = lab.session.project.training
    slower = 0.1 * min(recipe.learning_rate, _chosen_rate(lab))
    if slower:
        yield NextStep(
            say("Learning rate × 0.1, start again"), partial(_restart, lab, learning_rate=slower), "rotate-ccw"
        )
    if recipe.clip is None:
        yield NextStep(say("Clip gradients, start again"), partial(_restart, lab, clip=CLIPPED), "scissors")


def _chosen_rate(lab: Lab) -> float:
    """That of the run under way, as it was changed since, or of the recipe; whatever its schedule makes of it now."""
    run = lab.live.record
    if run is None or not training_commands.watched_trains(lab):
        return lab.session.project.training.learning_rate
    factors = (float(each.new or 0) / float(each.old) for each in run.changes if each.what == RATE and each.old)
    return run.project.training.learning_rate * prod(factors)


def _out_of_memory(lab: Lab, fault: Fault) -> Iterator[NextStep]:
    if fault.batch_size:
        yield NextStep(say("Batch size {n}, start again", n=fault.batch_size),
                       partial(_restart, lab, batch_size=fault.batch_size), "rotate-ccw")  # fmt: skip


def _crash(lab: Lab, fault: Fault) -> Iterator[NextStep]:
    yield from _checkpoint(lab)
    yield from _again(lab, fault)


def _checkpoint(lab: Lab) -> Iterator[NextStep]:
    if resuming.has_checkpoint(lab):
        yield NextStep(say("Go on from the last checkpoint"), partial(resuming.from_checkpoint, lab), "list-restart")


def _ended(lab: Lab, fault: Fault) -> Iterator[NextStep]:
    """A process that was ended leaves its checkpoint; one that is only slow goes on."""
    if fault.fatal:
        yield from _crash(lab, fault)
    else:
        yield NextStep(say("Stop"), partial(training_commands.stop, lab), "square")


def _not_saved(lab: Lab, fault: Fault) -> Iterator[NextStep]:
    """The weights are fine and the run waits: once there is room on the disk it goes on."""
    if fault.fatal:
        yield from _again(lab, fault)
    else:
        yield NextStep(say("Go on"), lab.trainer.resume, "play")


def _choose_anew(lab: Lab, _fault: Fault) -> Iterator[NextStep]:
    """What lay elsewhere may have another name or place by now."""
    data = lab.session.project.data
    if data.needs_place:
        from camplab.app.data import choosing  # late: it brings all kinds of data along
        from camplab.document.brought.wanted import what

        yield NextStep(what(data).offer, partial(choosing.choose, lab), "folder-open")


def _nothing(_lab: Lab, _fault: Fault) -> Iterator[NextStep]:
    yield from ()


def _again(lab: Lab, _fault: Fault) -> Iterator[NextStep]:
    yield NextStep(say("Start again"), partial(training_commands.start_again, lab), "rotate-ccw")


STEPS: Mapping[str, Callable[[Lab, Fault], Iterator[NextStep]]] = {
    "not_finite": _not_finite,
    "weights_not_finite": _weights_not_finite,
    "data_not_finite": _skip,
    "never_finite": _skip,
    "out_of_memory": _out_of_memory,
    "crash": _crash,
    "engine_died": _ended,
    "engine_silent": _ended,
    "not_saved": _not_saved,
    "bad_data": _choose_anew,
    "bad_project": _nothing,
    "no_torch": _nothing,
}


def _go_to_block(lab: Lab, fault: Fault) -> Iterator[NextStep]:
    run = lab.live.record
    uid = run.places.uid(fault.module) if run is not None and fault.module else None
    if uid is not None:
        yield NextStep(say("Go to the block"), partial(lab.session.select, (uid,)), "corner-down-right")


def _report(lab: Lab, fault: Fault) -> Iterator[NextStep]:
    """What nobody expected can be read, copied and sent."""
    if fault.detail and fault.kind in ("crash", "engine_died", "engine_silent", "no_torch"):
        yield NextStep(say("Show the report"), partial(report.show, lab.window, f"{fault.sentence}\n\n{fault.detail}"))


def _slower_rate(lab: Lab) -> float:
    return training_commands.learning_rate(lab) * 0.1


def _slower(lab: Lab) -> None:
    lab.trainer.change(learning_rate=_slower_rate(lab))
    lab.trainer.resume()


def _restart(lab: Lab, **recipe: object) -> None:
    training_commands.edit_recipe(lab, **recipe)
    training_commands.start_again(lab)
