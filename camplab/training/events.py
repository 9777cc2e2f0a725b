"""What a training run says while it runs, as plain values. Knows no processes: the engine turns these into messages."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any, Literal

import numpy as np
import numpy.typing as npt

from camplab.words import Sentence

Floats = npt.NDArray[np.float32]
Activation = tuple[str, float, float]
"""Module, mean and standard deviation of all numbers it puts out."""
FaultKind = Literal["not_finite", "out_of_memory", "bad_data", "bad_project", "not_saved", "crash"]


@dataclass(frozen=True)
class Started:
    """The network stands on its device. `blocks` are the module names of the columns of `Steps.gradients`."""

    device: str
    blocks: tuple[str, ...]
    parameters: int
    epochs: int
    steps_per_epoch: int
    first_step: int = 0
    """Steps taken before (resumed)."""
    mean: tuple[float, ...] = ()
    std: tuple[float, ...] = ()
    training_samples: int = 0
    validation_samples: int = 0


@dataclass(frozen=True)
class Steps:
    """n steps from step `first` (counted from 0); gradients n × blocks, all others n."""

    first: int
    loss: Floats
    accuracy: Floats
    """NaN in regression."""
    learning_rate: Floats
    gradients: Floats
    """The norm of dL/dW of each block at each step."""
    norm: Floats
    """The norm of the whole gradient, before clipping."""


@dataclass(frozen=True)
class Epoch:
    """Epoch `epoch` (from 1) ended after `step` steps; accuracies are NaN in regression."""

    epoch: int
    step: int
    train_loss: float
    train_accuracy: float
    loss: float
    """Validation loss."""
    accuracy: float
    seconds: float
    activations: tuple[Activation, ...] = ()
    """What the watched blocks put out for validation samples."""


@dataclass(frozen=True)
class Maps:
    """What module `module` puts out for the watched sample: K×H×W, T×F or F."""

    step: int
    module: str
    values: npt.NDArray[Any]
    thumbnail: bool = False


@dataclass(frozen=True)
class Prediction:
    """The network's output on the watched sample: probabilities in classification."""

    step: int
    values: Floats


@dataclass(frozen=True)
class Changed:
    """The learner changed the learning rate to `learning_rate` before step `step`."""

    step: int
    learning_rate: float


@dataclass(frozen=True)
class Checkpoint:
    """A checkpoint is about to be written: what is kept elsewhere must not lag behind it."""

    step: int


@dataclass(frozen=True)
class State:
    """The run goes on or waits."""

    state: Literal["running", "paused"]
    step: int


@dataclass(frozen=True)
class Fault:
    """What went wrong; not fatal: the run is paused with finite weights; fatal: it is over."""

    kind: FaultKind
    sentence: Sentence
    advice: tuple[Sentence, ...] = ()
    module: str = ""
    step: int = 0
    fatal: bool = True
    batch_size: int = 0
    """A batch size that would fit (out of memory only)."""
    detail: str = field(default="", repr=False)
    """The traceback, for a report."""


@dataclass(frozen=True)
class Note:
    """Something worth knowing that is no fault: which of the weights to begin with were loaded."""

    sentence: Sentence


@dataclass(frozen=True)
class Done:
    """The run is over, as planned ("done") or as asked ("stopped"). After a fault there is none."""

    reason: Literal["done", "stopped"]
    step: int
    epoch: int
    """Whole epochs."""
    seconds: float


Event = Started | Steps | Epoch | Maps | Prediction | Changed | Checkpoint | State | Fault | Note | Done
