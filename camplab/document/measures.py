"""What a run may say in numbers: a measure is declared once, and everything that keeps or draws it reads it here.

Tasks declare those of the run (loss, accuracy), probes those of their own; the run announces all of them when it
starts. Knows no values, no torch, no Qt. A number that is not known is NaN or absent, never 0.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from typing import Literal, NamedTuple

import msgspec

from camplab.words import Sentence, say

When = Literal["step", "epoch", "look"]
"""How often there is a number: at every step; at the end of every epoch; whenever a probe looked."""
Of = Literal["run", "block", "stack"]
"""Whose number it is: one of the whole run, one of each block (dotted module names), one of each stack."""


class Drawing(msgspec.Struct, frozen=True, omit_defaults=True):
    """How a measure wants to be drawn."""

    chart: str = ""
    """Measures of one chart share their axes ("loss": of each batch, of the epoch, of the validation), which shows the
    curves of the run; "": drawn elsewhere, or not."""
    scale: Literal["linear", "log", "percent"] = "linear"
    band: str = ""
    """The name of the measure that is drawn as a band around this one: the spread around a mean."""
    better: Literal["", "low", "high"] = ""
    """Which way is better; "" when neither is."""


class Measure(msgspec.Struct, frozen=True, omit_defaults=True):
    """One kind of number, with a name that no other measure of the run has: the key of files and the command line."""

    name: str
    title: Sentence
    unit: str = ""
    when: When = "step"
    of: Of = "run"
    drawing: Drawing = Drawing()
    probe: str = ""
    """Which probe takes it; "" for what the training step gives by itself."""
    columns: tuple[str, ...] = ()
    """Module names or stacks, one a column, as the run announces them (`over`); () of the run itself."""

    def __post_init__(self) -> None:
        """Raises ValueError for a name that could not be a key everywhere."""
        if not re.fullmatch(r"[a-z][a-z0-9_]*", self.name):
            raise ValueError(f"{self.name!r} is no name of a measure: small letters, digits and _ only")

    def over(self, columns: Iterable[str]) -> Measure:
        """This measure as a run announces it, with the blocks or stacks that it has a column for."""
        return msgspec.structs.replace(self, columns=tuple(columns))


LOSS = Measure("loss", say("Loss"), drawing=Drawing("loss", better="low"))
ACCURACY = Measure("accuracy", say("Accuracy"), drawing=Drawing("accuracy", "percent", better="high"))
TRAIN_LOSS = Measure("train_loss", say("Training loss"), when="epoch", drawing=LOSS.drawing)
TRAIN_ACCURACY = Measure("train_accuracy", say("Training accuracy"), when="epoch", drawing=ACCURACY.drawing)
VALIDATION_LOSS = Measure("validation_loss", say("Validation loss"), when="epoch", drawing=LOSS.drawing)
VALIDATION_ACCURACY = Measure("validation_accuracy", say("Validation accuracy"), when="epoch", drawing=ACCURACY.drawing)
EVALUATED_LOSS = Measure("evaluated_loss", say("Training loss in evaluation mode"), when="look", drawing=LOSS.drawing)
"""Of the batch of a step, before the update: dropout off, batch norm by its running statistics."""
EVALUATED_ACCURACY = Measure(
    "evaluated_accuracy", say("Training accuracy in evaluation mode"), when="look", drawing=ACCURACY.drawing
)
EXACT_MATCH = Measure(
    "validation_exact", say("All labels right"), when="epoch", drawing=Drawing("exact", "percent", better="high")
)
"""The share of validation samples all of whose labels are said right."""
MEAN_IOU = Measure("validation_mean_iou", say("Mean IoU"), when="epoch", drawing=Drawing("mean_iou", better="high"))
"""Of masks: over the classes the mean of intersection over union, each of all pixels of all samples."""
NEAREST = Measure(
    "validation_nearest", say("Nearest neighbour of the same class"), when="epoch",
    drawing=Drawing("nearest", "percent", better="high"),
)  # fmt: skip
"""Of validation samples in an embedding, among each other."""
LEARNING_RATE = Measure("learning_rate", say("Learning rate"), drawing=Drawing(scale="log"))
GRADIENT_NORM = Measure("gradient_norm", say("Gradient norm"), drawing=Drawing(scale="log"))
"""Of the whole gradient, before clipping."""
GRADIENTS = Measure("gradients", say("Gradient norm of each block"), of="block", drawing=Drawing(scale="log"))
"""|dL/dW| of each block."""
ACTIVATION_MEAN = Measure(
    "activation_mean", say("Mean of what a block puts out"), when="epoch", of="block",
    drawing=Drawing("activations", band="activation_std"),
)  # fmt: skip
ACTIVATION_STD = Measure(
    "activation_std", say("Spread of what a block puts out"), when="epoch", of="block", drawing=Drawing("activations")
)
"""The standard deviation."""
CLIPPED = Measure("clipped", say("Clipped"), drawing=Drawing(scale="percent"))
"""1 where the gradient of a step was shortened, 0 where not; unknown where there is no limit. The mean is a share.
Of several phases: of them the share that was."""
OUTPUT_GRADIENTS = Measure(
    "output_gradients", say("Norm of the gradient at what a block puts out"), when="look", of="block",
    drawing=Drawing(scale="log"),
)  # fmt: skip
"""|dL/dh| of each block, over all samples of the batch."""
UPDATE_RATIO = Measure(
    "update_ratio", say("Update over weight of each block"), when="look", of="block", drawing=Drawing(scale="log")
)
"""|ΔW| / |W|: how far a step has moved the weights, relative to how large they were."""
WEIGHT_NORM = Measure(
    "weight_norm", say("Weight norm of each block"), when="look", of="block", drawing=Drawing(scale="log")
)
"""|W| after the step."""
OUTPUT_STD = Measure("output_std", say("Spread of the outputs"), when="look", of="block", drawing=Drawing(scale="log"))
"""The standard deviation."""
OUTPUT_MEAN = Measure(
    "output_mean", say("Mean of the outputs"), when="look", of="block",
    drawing=Drawing("outputs", band=OUTPUT_STD.name),
)  # fmt: skip
SHARES = 5, 25, 50, 75, 95
"""In percent: so many of the outputs are smaller than their quantile."""
OUTPUT_QUANTILES = tuple(
    Measure(f"output_p{share:02}", say("{share} % of the outputs are below", share=share), when="look", of="block",
            drawing=Drawing("outputs"))
    for share in SHARES
)  # fmt: skip
NEVER_FIRING = Measure(
    "never_firing", say("Units that never fire"), when="look", of="block", drawing=Drawing(scale="percent")
)
"""The share of the units of a block (features, or maps) that put out 0 for every sample that was looked at."""
SATURATED = Measure("saturated", say("Saturated outputs"), when="look", of="block", drawing=Drawing(scale="percent"))
"""The share of the outputs at the flat ends of the curve (`blocks.flat`)."""


class LossNames(NamedTuple):
    """The names of the measures of a loss, or the like: of each batch, of the epoch, on what was not learned from."""

    step: str
    epoch: str
    validation: str


def of_losses(phases: Mapping[str, Sentence]) -> tuple[Measure, ...]:
    """`OF_LOSS` of each of several phases, name -> title: of a task that makes a loss small in each of them."""

    def of(phase: str, title: Sentence) -> Iterator[Measure]:
        for name, measure in zip(loss_names(phase), OF_LOSS, strict=True):
            said = say("{phase}: {measure}", phase=title, measure=measure.title)
            yield msgspec.structs.replace(measure, name=name, title=said)

    return tuple(measure for phase, title in phases.items() for measure in of(phase, title))


def of_told(name: str, title: Sentence, drawing: Drawing = LOSS.drawing) -> tuple[Measure, ...]:
    """Of a number that a task computes at every step beside the loss: of the batch, of the epoch, on the validation."""
    titles = title, say("{what} (training)", what=title), say("{what} (validation)", what=title)
    three = zip(over_epochs(name), titles, OF_LOSS, strict=True)
    return tuple(
        msgspec.structs.replace(like, name=called, title=said, drawing=drawing) for called, said, like in three
    )


def loss_names(phase: str = "") -> LossNames:
    """Of the loss of a phase, "" of a lone one: `loss`, or `generator_loss` and so on."""
    return over_epochs(f"{phase}_{LOSS.name}" if phase else LOSS.name)


def over_epochs(name: str) -> LossNames:
    """Those of a measure of steps that is taken of epochs, too."""
    return LossNames(name, f"train_{name}", f"validation_{name}")


def evaluated(name: str) -> str:
    """Of a measure of steps the name of that which is taken of the same batch in evaluation mode."""
    return f"evaluated_{name}"


def judge(measures: Iterable[Measure]) -> Measure | None:
    """What a run is judged by: of what it measures in epochs, the last of which it is known which way is better.

    A task names its measures so: that of validation comes last.
    """
    known = [m for m in measures if (m.when, m.of) == ("epoch", "run") and m.drawing.better]
    return known[-1] if known else None


def watched(measures: Iterable[Measure], by_loss: bool) -> Measure | None:
    """What says when a run stops early: its validation loss, if that is wanted and it has one, else its `judge`."""
    announced = tuple(measures)
    loss = next((measure for measure in announced if by_loss and measure.name == VALIDATION_LOSS.name), None)
    return loss or judge(announced)


OF_LOSS = (LOSS, TRAIN_LOSS, VALIDATION_LOSS)
"""Of a task that makes a loss small."""
OF_LOSS_AND_ACCURACY = (LOSS, ACCURACY, TRAIN_LOSS, TRAIN_ACCURACY, VALIDATION_LOSS, VALIDATION_ACCURACY)
