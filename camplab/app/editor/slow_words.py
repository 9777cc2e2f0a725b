"""What happens in a step, move by move, in one sentence; and its numbers. Paints nothing."""

from __future__ import annotations

import numpy as np

from camplab.app.editor.captions import kind
from camplab.app.engine.step_played import Played
from camplab.app.look.class_names import class_names
from camplab.app.look.language import tr, translate
from camplab.document.optimizers import OPTIMIZERS
from camplab.document.project import Project
from camplab.numbers import percent, rough
from camplab.runs.events import Move
from camplab.runs.repeats import repeats
from camplab.runs.wants import BATCH

MOST_CLASSES = 1000


def sentence(played: Played, project: Project) -> str:
    """What the move that is shown is. project: what is trained."""
    move = played.move
    said = _SAID[move.what](played, project)
    titles = list(project.task.phases.values())
    if move.what == "batch" or not titles:
        return said
    phase, (time, times) = translate(titles[move.phase]), repeats(played.shown.moves)[played.at]
    if times > 1:
        phase = tr("{phase}, {k} of {n}", phase=phase, k=time, n=times)
    return tr("{phase}: {what}", phase=phase, what=said)


def numbers(played: Played) -> str:
    """Those of the move that is shown; "" where there are none."""
    found = played.move.numbers
    if "mean" not in found:
        return ""
    return tr("mean {mean} · spread {spread} · from {least} to {greatest}",
              **{name: rough(found[name], 3) for name in ("mean", "spread", "least", "greatest")})  # fmt: skip


def _block(played: Played, move: Move) -> str:
    """Kind and name of the block."""
    step = played.places.facts(move.module)
    label = played.places.label(move.module).text
    return label if step is None else f"{kind(step.block)} ({label})"


def _batch(played: Played, project: Project) -> str:
    shown = played.shown
    step = f"{shown.step + 1:,}"
    if shown.sample == BATCH:
        return tr("Step {step}: a batch of {n} samples comes in; their mean is shown", step=step, n=shown.size)
    said = tr("Step {step}: sample {k} of the {n} of its batch comes in", step=step, k=shown.sample + 1, n=shown.size)
    wanted = _wanted(played, project)
    return tr("{what}; it is a {label}", what=said, label=wanted) if wanted else said


def _wanted(played: Played, project: Project) -> str:
    """The class of the sample; "" where there are no classes, or no one sample."""
    target = played.shown.target
    if project.task.answers != "classes" or target.shape != ():
        return ""
    return _class(project, int(target))


def _class(project: Project, index: int) -> str:
    names = class_names(project.data, ())
    return names[index] if 0 <= index < len(names) else str(index)


def _forward(played: Played, _project: Project) -> str:
    facts = played.places.facts(played.move.module)
    block = _block(played, played.move)
    if facts is None:
        return tr("Forward: {block}", block=block)
    return tr("Forward: {block} makes {y} out of {x}", block=block, y=facts.y, x=facts.x)


def _loss(played: Played, project: Project) -> str:
    move = played.move
    loss = rough(move.numbers["loss"], 4)
    wanted, answer = _wanted(played, project), move.values.reshape(-1)
    if not wanted or not 1 < len(answer) <= MOST_CLASSES:
        return tr("Loss: {loss} over the batch", loss=loss)
    top = int(np.argmax(np.nan_to_num(answer)))
    return tr("Loss: {loss} over the batch. Right for this sample: {label}; answered: {answer} ({share})",
              loss=loss, label=wanted, answer=_class(project, top),
              share=translate(percent(float(answer[top]))))  # fmt: skip


def _backward(played: Played, _project: Project) -> str:
    move, facts = played.move, played.places.facts(played.move.module)
    block, gradient = _block(played, move), rough(move.numbers["gradient"])
    if "weights" in move.numbers:
        return tr("Backward: the gradient comes to {block}: {gradient} at its output, {weights} at its weights",
                  block=block, gradient=gradient, weights=rough(move.numbers["weights"]))  # fmt: skip
    if facts is not None and facts.weights.count:
        return tr("Backward: the gradient passes {block}: {gradient} at its output; its weights do not learn here",
                  block=block, gradient=gradient)  # fmt: skip
    return tr("Backward: the gradient passes {block}: {gradient} at its output", block=block, gradient=gradient)


def _update(played: Played, project: Project) -> str:
    shown, recipe, rate = played.shown, project.training, played.shown.rate
    answered, phases = played.answered, list(project.task.phases)
    if phases:
        phase = phases[played.move.phase]
        rate *= recipe.of_phase(phase).rate
        recipe = recipe.of(phase)
    said = tr("Update: {optimizer} changes the weights, at a learning rate of {rate}",
              optimizer=translate(OPTIMIZERS[recipe.optimizer].title), rate=rough(rate, 3))  # fmt: skip
    length = answered.numbers["gradient"] if answered is not None else 0.0
    if shown.clip is not None and length > shown.clip:
        return tr("{what}, after the gradient of {length} was clipped to {clip}", what=said, length=rough(length),
                  clip=rough(shown.clip))  # fmt: skip
    return said


_SAID = {"batch": _batch, "forward": _forward, "loss": _loss, "backward": _backward, "update": _update}


def on_card(played: Played, uid: int) -> str:
    """The numbers of a block as short as a card has room for: what it put out, what came back, by what it changed."""
    if (change := played.change(uid)) is not None:
        return tr("Δ {share}", share=translate(percent(change, 2)))
    if (back := played.backward(uid)) is not None:
        return tr("gradient {norm}", norm=rough(back.numbers.get("weights", back.numbers["gradient"])))
    if (move := played.forward(uid)) is not None:
        return f"{rough(move.numbers['least'])} … {rough(move.numbers['greatest'])}"
    return ""


def at_point(move: Move, which: int, row: int, column: int) -> str:
    """The value of a map, or of a vector (`which`), under the mouse; "" beside it."""
    values = move.values
    if values.ndim == 3 and which < values.shape[0] and row < values.shape[1] and column < values.shape[2]:
        return tr("map {k}, row {row}, column {column}: {value}", k=which + 1, row=row * move.stride + 1,
                  column=column * move.stride + 1, value=rough(float(values[which, row, column]), 4))  # fmt: skip
    if values.ndim == 2 and row < values.shape[0] and column < values.shape[1]:
        return tr("step {row}, number {column}: {value}", row=row + 1, column=column + 1,
                  value=rough(float(values[row, column]), 4))  # fmt: skip
    if values.ndim == 1 and which < len(values):
        return tr("unit {k}: {value}", k=which + 1, value=rough(float(values[which]), 4))
    return ""
