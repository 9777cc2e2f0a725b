"""How a network is trained, as a frozen value. `training` reads it; knows no torch."""

from __future__ import annotations

from pydantic import BaseModel, ConfigDict, Field

from camplab.document.optimizers import BETAS, Optimizer
from camplab.document.precisions import Precision
from camplab.document.schedules import Schedule

MOST_LEARNING_RATE = 100


class Recipe(BaseModel):
    """Optimizer, learning rate and the rest. Defaults train the presets well on digits.

    For forms, the definition of a setting may say when it matters (`when`: other settings and their values), that its
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
        json_schema_extra={"scale": "log", "live": True},
    )  # fmt: skip
    clip: float | None = Field(
        None, gt=0, title="Clip gradients", description="Shortens a gradient that is longer than this",
        json_schema_extra={"scale": "log", "empty": "off", "live": True},
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
