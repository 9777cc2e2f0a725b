"""How a network is trained, and what samples go through before, as a frozen value. `training` reads it; no torch."""

from __future__ import annotations

from typing import Annotated, Any, Literal, Self

from pydantic import BaseModel, ConfigDict, Field, JsonValue

from camplab.blocks.choice_words import Words
from camplab.document.optimizers import BETAS, DESCENT, OPTIMIZERS, Optimizer
from camplab.document.precisions import Precision
from camplab.document.schedules import Schedule
from camplab.words import say

MOST_LEARNING_RATE = 100
PICTURES = ("image",)
PICTURES_AND_SEQUENCES = ("image", "sequence")
NUMBERS = ("image", "sequence", "vector")
"""Kinds of samples."""
AS_ALL = say("as all")
_ADAM: list[JsonValue] = ["", "adam", "adamw"]
_MOMENTUM: list[JsonValue] = ["", "momentum", "nesterov"]
_DESCENT: list[JsonValue] = [*DESCENT]


class OfPhase(BaseModel):
    """What one phase of a step has otherwise than the recipe; what is left empty is as there."""

    model_config = ConfigDict(frozen=True, extra="forbid", allow_inf_nan=False, defer_build=True)

    phase: str = Field(max_length=100, title="Phase")
    rate: float = Field(
        1.0, gt=0, le=10_000, title="Learning rate ×", description="This phase learns with so many times the rate",
        json_schema_extra={"scale": "log", "live": True},
    )  # fmt: skip
    optimizer: Annotated[
        Literal["", "sgd", "momentum", "nesterov", "rmsprop", "adam", "adamw", "random_search"],
        Words(**{"": AS_ALL} | {name: rule.title for name, rule in OPTIMIZERS.items()}),
    ] = Field("", title="Optimizer", description="The rule that turns gradients of this phase into steps")
    momentum: float | None = Field(
        None, ge=0, lt=1, title="Momentum", description="How much of the last step is kept (momentum, Nesterov)",
        json_schema_extra={"when": {"optimizer": _MOMENTUM}, "empty": "as all", "live": True},
    )  # fmt: skip
    beta1: float | None = Field(
        None, ge=0, lt=1, title="Beta 1", description="How much of the mean of past gradients is kept (Adam, AdamW)",
        json_schema_extra={"when": {"optimizer": _ADAM}, "empty": "as all", "live": True},
    )  # fmt: skip
    beta2: float | None = Field(
        None, ge=0, lt=1, title="Beta 2", description="How much of the mean of their squares is kept (Adam, AdamW)",
        json_schema_extra={"when": {"optimizer": _ADAM}, "empty": "as all", "live": True},
    )  # fmt: skip
    weight_decay: float | None = Field(
        None, ge=0, le=10, title="Weight decay", description="Pulls weights towards zero",
        json_schema_extra={"when": {"optimizer": ["", *_DESCENT]}, "scale": "log", "empty": "as all", "live": True},
    )  # fmt: skip


def _of(kinds: tuple[str, ...], **more: Any) -> dict[str, Any]:
    return {"of": list(kinds), "live": True, **more}


class Augmentation(BaseModel):
    """In the order in which a batch goes through them. Every sample has its own chance; validation is left alone.

    Of each, the definition says which kinds of samples it is for (`of`); and it can be changed while a run goes on.
    """

    model_config = ConfigDict(frozen=True, extra="forbid", allow_inf_nan=False, defer_build=True)

    flip: bool = Field(
        False, title="Flip", description="Mirrors every second picture, left to right", json_schema_extra=_of(PICTURES)
    )
    shift: int = Field(
        0, ge=0, le=64, title="Shift",
        description="Moves a picture by up to so many pixels each way: padding, then a crop. Of sequences: time steps",
        json_schema_extra=_of(PICTURES_AND_SEQUENCES),
    )  # fmt: skip
    rotation: float = Field(
        0.0, ge=0, le=180, title="Rotation", description="Turns a picture by up to so many degrees either way",
        json_schema_extra=_of(PICTURES, unit="°"),
    )  # fmt: skip
    zoom: float = Field(
        0.0, ge=0, le=0.9, title="Zoom", description="Makes a picture larger or smaller by up to this share",
        json_schema_extra=_of(PICTURES),
    )  # fmt: skip
    brightness: float = Field(
        0.0, ge=0, le=1, title="Brightness",
        description="Makes a picture lighter or darker by up to this share of the way from black to white",
        json_schema_extra=_of(PICTURES),
    )  # fmt: skip
    contrast: float = Field(
        0.0, ge=0, le=1, title="Contrast", description="Spreads or narrows the values of a picture by up to this share",
        json_schema_extra=_of(PICTURES),
    )  # fmt: skip
    noise: float = Field(
        0.0, ge=0, le=100, title="Noise",
        description="Adds normal noise of this deviation to every number, as the network sees it",
        json_schema_extra=_of(NUMBERS),
    )  # fmt: skip
    cutout: int = Field(
        0, ge=0, le=512, title="Cutout",
        description="Covers a square of this side, anywhere on the picture, with the mean colour",
        json_schema_extra=_of(PICTURES, unit="px"),
    )  # fmt: skip
    mixup: float = Field(
        0.0, ge=0, le=100, title="Mixup",
        description="Blends every sample and its answer with another of the batch; the share is drawn from Beta(α, α)",
        json_schema_extra=_of(NUMBERS),
    )  # fmt: skip


AUGMENTATIONS = tuple(Augmentation.model_fields)
"""Their names."""


class Recipe(Augmentation):
    """Optimizer, learning rate and the rest, augmentations among them. Defaults train the presets well on digits.

    For forms, the definition of a setting may say when it matters (`when`: other settings and their values, True for
    any that is none of "off"), that its
    size goes by powers of ten (`scale`), its `unit`, and the word for no value (`empty`); for runs, that it can be
    changed while one goes on (`live`).
    """

    model_config = ConfigDict(frozen=True, extra="forbid", allow_inf_nan=False, defer_build=True)

    optimizer: Optimizer = Field("adam", title="Optimizer", description="The rule that turns gradients into steps")
    learning_rate: float = Field(
        1e-3,
        gt=0,
        le=MOST_LEARNING_RATE,
        title="Learning rate",
        description="Size of each step",
        json_schema_extra={"scale": "log", "live": True},
    )
    momentum: float = Field(
        0.9, ge=0, lt=1, title="Momentum", description="How much of the last step is kept (momentum, Nesterov)",
        json_schema_extra={"when": {"optimizer": ["momentum", "nesterov"]}, "live": True},
    )  # fmt: skip
    beta1: float = Field(
        BETAS[0], ge=0, lt=1, title="Beta 1",
        description="How much of the mean of past gradients is kept (Adam, AdamW)",
        json_schema_extra={"when": {"optimizer": ["adam", "adamw"]}, "live": True},
    )  # fmt: skip
    beta2: float = Field(
        BETAS[1], ge=0, lt=1, title="Beta 2",
        description="How much of the mean of their squares is kept (Adam, AdamW)",
        json_schema_extra={"when": {"optimizer": ["adam", "adamw"]}, "live": True},
    )  # fmt: skip
    weight_decay: float = Field(
        0.0, ge=0, le=10, title="Weight decay", description="Pulls weights towards zero",
        json_schema_extra={"when": {"optimizer": _DESCENT}, "scale": "log", "live": True},
    )  # fmt: skip
    clip: float | None = Field(
        None, gt=0, title="Clip gradients", description="Shortens a gradient that is longer than this",
        json_schema_extra={"when": {"optimizer": _DESCENT}, "scale": "log", "empty": "off", "live": True},
    )  # fmt: skip
    schedule: Schedule = Field("constant", title="Schedule", description="How the learning rate changes over the run")
    step_epochs: int = Field(
        10, ge=1, title="Step every", description="Epochs between two steps down (schedule: step)",
        json_schema_extra={"when": {"schedule": ["step"]}},
    )  # fmt: skip
    step_factor: float = Field(
        0.1, gt=0, lt=1, title="Step factor", description="What the learning rate is multiplied by (schedule: step)",
        json_schema_extra={"when": {"schedule": ["step"]}},
    )  # fmt: skip
    warm_up_epochs: int = Field(
        1, ge=0, title="Warm-up", description="Epochs in which the rate rises from zero (schedule: warm-up)",
        json_schema_extra={"when": {"schedule": ["warm_up"]}},
    )  # fmt: skip
    batch_size: int = Field(
        64, ge=1, le=1_000_000, title="Batch size", description="Samples per step", json_schema_extra={"live": True}
    )
    epochs: int = Field(20, ge=1, le=1_000_000, title="Epochs", description="Passes over the training data")
    patience: int | None = Field(
        None, ge=1, le=1_000_000, title="Early stopping",
        description="Ends the run after so many epochs without a better one, with the weights of the best",
        json_schema_extra={"unit": "epochs", "empty": "off", "live": True},
    )  # fmt: skip
    stops_by: Annotated[
        Literal["task", "loss"],
        Words(task=say("what the task is judged by"), loss=say("validation loss")),
    ] = Field(
        "task", title="Better by", description="Which number says whether an epoch is better than those before it",
        json_schema_extra={"when": {"patience": True}},
    )  # fmt: skip
    """Not live: epochs until then were judged otherwise, and the best of all would be the best by neither."""
    seed: int = Field(0, ge=0, lt=2**32, title="Seed", description="Same seed, same curve, bit for bit on the CPU")
    device: str = Field(
        "auto", pattern=r"^(auto|cpu|cuda(:\d+)?)$", title="Device", description="Where the network is trained"
    )
    precision: Precision = Field(
        "float32", title="Precision",
        description="Mixed precision: the weights stay float32; the network computes in the shorter format where that "
        "is safe",
    )  # fmt: skip
    threads: int = Field(
        1, ge=1, le=256, title="Threads", description="CPU threads; part of the recipe, as sums depend on it"
    )
    phases: tuple[OfPhase, ...] = Field(
        (), max_length=16, title="Phases of their own", json_schema_extra={"counted": True}
    )
    """Of tasks with several phases those that are otherwise in anything, by their names in `task.phases`."""

    def of_phase(self, name: str) -> OfPhase:
        """What a phase has otherwise than the rest; nothing of one that is as all."""
        return next((each for each in self.phases if each.phase == name), OfPhase(phase=name))

    def of(self, name: str) -> Self:
        """The recipe of a phase: with its own settings, but without its factor on the learning rate."""
        own = self.of_phase(name)
        return self.model_copy(update={
            key: value for key in ("optimizer", "momentum", "beta1", "beta2", "weight_decay")
            if (value := getattr(own, key)) not in (None, "")
        })  # fmt: skip

    def with_phase(self, own: OfPhase) -> Self:
        """The recipe with this of a phase, in place of what it had otherwise."""
        others = [each for each in self.phases if each.phase != own.phase]
        kept = [own] if own != OfPhase(phase=own.phase) else []
        return self.model_copy(update={"phases": tuple(sorted([*others, *kept], key=lambda each: each.phase))})
