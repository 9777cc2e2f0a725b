"""What a training run says while it runs: the one set of events on both sides of the pipe. No torch, no Qt.

Numbers are known by the names of their measures (`document.measures`), which `Started` announces; this file knows no
name of a measure. Every event says which run it is of: the id that its Start gave.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any, Literal

import msgspec
import numpy as np
import numpy.typing as npt

from camplab import folders
from camplab.document.measures import Measure
from camplab.document.settings.turn import Setting, Turn
from camplab.runs.wants import Origin
from camplab.words import Sentence, say

Numbers = npt.NDArray[np.float32]
Value = float | tuple[float, ...]
"""One number, or one for each column of its measure; NaN where it is not known."""
EMPTY: Numbers = np.zeros(0, np.float32)
MAPS, THUMBNAIL, PREDICTION, FILTERS = "maps", "thumbnail", "prediction", "filters"
"""Kinds of pictures: all maps of a module, a few small ones for a card, the output of the network, the filters of a
convolution."""
INPUTS, TERMS = "inputs", "terms"
"""What goes into a module, as maps; what one number of its output was computed from."""
SALIENCY, INTEGRATED_GRADIENTS, GRAD_CAM, OCCLUSION = "saliency", "integrated-gradients", "grad-cam", "occlusion"
"""What of a sample, or of the maps of a module, speaks for an answer."""
MAXIMISATION, LESION, ANSWERS = "maximisation", "lesion", "answers"
"""What a unit answers to most; how well the network does without a block; all answers to the samples of an origin."""
ANSWERS_NOW, REGION = "answers-now", "region"
"""Answers to the first samples, while it learns; what a network or its units make of every place in a plane."""
MADE, CRITIC = "made", "critic"
"""Samples that were made of noise; what a discriminator says of every place in a plane."""
RECONSTRUCTIONS, LATENT, DECODED = "reconstructions", "latent", "decoded"
SEQUENCES = "sequences"
"""Samples as they go in and come out; what the encoder makes of samples; what the decoder makes of one place."""
INTERPOLATION = "interpolation"
"""What the decoder makes of places on the way from one sample to another."""
MASKS = "masks"
"""Pictures, the class at each of their pixels, and the one that is answered there."""
WRITING = "writing"
"""What a language model writes, and how likely it held each symbol."""
THROUGH_TIME = "through_time"
"""How large the gradient of the loss is with respect to the state of a recurrent layer at each step."""
TIMES, BLOCK_TIMES, MEMORY = "times", "block-times", "memory"
"""Where the time of a step goes, part by part and block by block; what lies in memory."""
FaultKind = Literal[
    "not_finite", "never_finite", "weights_not_finite", "data_not_finite", "out_of_memory", "bad_data", "bad_project",
    "not_saved", "crash", "no_torch", "engine_died", "engine_silent",
]  # fmt: skip
"""`not_finite`: the batch was refused and the weights are as they were; of `never_finite` it began with them,
of `weights_not_finite` they are lost. The last three are of the training process as a whole."""


class Event(msgspec.Struct, frozen=True, tag=True, kw_only=True):
    """Base of all events."""

    run: str = ""
    """The id of the run, "" of what belongs to none."""


class Started(Event, frozen=True):
    """The network stands on its device. `measures` are all that the run will say, with their columns."""

    device: str
    measures: tuple[Measure, ...]
    parameters: int
    epochs: int
    steps_per_epoch: int
    folder: str = ""
    """Where the run is kept, "" nowhere."""
    first_step: int = 0
    """Steps taken before (resumed)."""
    first_epoch: int = 0
    """Whole epochs done before."""
    ends: int = 0
    """The steps after which the epoch ends that it begins in, where that is known, else 0."""
    mean: tuple[float, ...] = ()
    std: tuple[float, ...] = ()
    training_samples: int = 0
    validation_samples: int = 0
    class_names: tuple[str, ...] = ()
    """Of the samples; () in regression."""

    @property
    def place(self) -> Path | None:
        """The folder the run is kept in; None: nowhere."""
        return folders.from_text(self.folder) if self.folder else None

    def columns(self, name: str) -> tuple[str, ...]:
        """The blocks or stacks of a measure; () when it is of the run, or not announced."""
        return next((measure.columns for measure in self.measures if measure.name == name), ())


class Steps(Event, frozen=True, eq=False):
    """n steps from step `first` (counted from 0): measure -> n numbers, or n × columns. NaN where one is not known."""

    first: int
    columns: dict[str, Numbers]

    def __post_init__(self) -> None:
        """Raises ValueError when the columns are not equally long."""
        if len({len(column) for column in self.columns.values()}) != 1:
            raise ValueError(f"columns of steps {self.first} and on differ in length")

    def __len__(self) -> int:
        return len(next(iter(self.columns.values())))


class Epoch(Event, frozen=True):
    """Epoch `epoch` (from 1) ended after `step` steps and took `seconds`; `values` by the names of measures."""

    epoch: int
    step: int
    seconds: float
    values: dict[str, Value]


class Look(Event, frozen=True):
    """A probe has measured after `step` steps; `values` by the names of measures."""

    step: int
    values: dict[str, Value]


class Picture(Event, frozen=True, eq=False):
    """What a probe of this `kind` saw after `step` steps, of `module` ("": of the network) on `sample` of `origin`."""

    step: int
    kind: str
    module: str
    sample: int
    values: npt.NDArray[Any]
    partial: bool = False
    """There was more than could be shown."""
    since: float = 0.0
    """Seconds since the look before at the same thing, as the budget allowed; 0 for the first."""
    origin: Origin = "validation"
    asked: int | None = None
    """Which of the answers was to be explained, as it was wanted."""
    facts: dict[str, float] = {}
    """What is known besides, by names that its probe gives."""
    done: float = 1.0
    """How much of the work is done: of what takes a while comes first what is known so far."""


class Move(msgspec.Struct, frozen=True, kw_only=True, eq=False):
    """A part of a step, in the order in which it happened.

    "batch" comes in; "forward" through a module; the "loss" of a phase; "backward" through a module; "update" of a
    phase.
    """

    what: Literal["batch", "forward", "loss", "backward", "update"]
    phase: int = 0
    module: str = ""
    values: npt.NDArray[np.float32] = EMPTY
    """Of the sample that is looked at, or the mean over the batch: what came in, raw; what the module put out, K×H×W,
    T×F or F; the gradient with respect to that; what the network answers, beside the loss."""
    stride: int = 1
    """Of an image only every how manieth row and column is here."""
    partial: bool = False
    """There are more maps or numbers than are here."""
    numbers: dict[str, float] = {}
    """Of `values`, all of them: "mean", "spread", "least", "greatest". Of a loss: "loss" and "gradient", the norm of
    all gradients of the phase. Backward: "gradient", the norm of `values`, and "weights", that of what the weights
    inside learn from."""
    changes: dict[str, tuple[float, float]] = {}
    """Of an update: module -> by how much the weights in it changed, and how large they had been (norms)."""


class StepShown(Event, frozen=True, eq=False):
    """All that happens in the step after `step` steps. It is not taken yet: the run stands before it."""

    step: int
    sample: int
    """Of the batch that is shown, else `wants.BATCH`."""
    size: int = 0
    """Samples of the batch."""
    target: npt.NDArray[Any] = EMPTY
    """What was to come out for this sample."""
    rate: float = 0.0
    clip: float | None = None
    moves: tuple[Move, ...] = ()
    back: bool = False
    """The step before it can be taken back."""
    why: Sentence | None = None
    """Why nothing can be shown."""


class Changed(Event, frozen=True):
    """Somebody changed `what` of the recipe, or of the block whose module is `block`, before step `step`.

    See `document.settings.knobs`. A run done anew with its changes, each before its step, is the same to the last bit.
    """

    step: int
    what: str
    old: Setting
    new: Setting
    block: str = ""
    ends: int = 0
    """Where another batch size has changed how long epochs are: the steps after which this one ends, else 0."""
    steps_per_epoch: int = 0
    """Of all epochs after it, else 0."""

    @property
    def turn(self) -> Turn:
        """To be asked for once more."""
        return Turn(self.what, self.new, self.block)


class Saving(Event, frozen=True):
    """A checkpoint is about to be written: what is kept elsewhere must not lag behind it."""

    step: int


class Checkpoint(Event, frozen=True):
    """A checkpoint was written: one can go on from here."""

    step: int


class State(Event, frozen=True):
    """The run goes on or waits."""

    state: Literal["running", "paused"]
    step: int


class Fault(Event, frozen=True):
    """What went wrong; not fatal: the run is paused; fatal: it is over."""

    kind: FaultKind
    sentence: Sentence
    advice: tuple[Sentence, ...] = ()
    module: str = ""
    step: int = 0
    fatal: bool = True
    batch_size: int = 0
    """A batch size that would fit (out of memory only)."""
    detail: str = ""
    """The traceback, for a report."""


class StoppedEarly(Event, frozen=True):
    """The run ends with epoch `epoch`, after `step` steps: epoch `best` was the last that was better than all before
    it, and the network has its weights again. 0: none ever had a number to be judged by."""

    step: int
    epoch: int
    best: int

    @property
    def short(self) -> Sentence:
        """The same in few words."""
        return say("stopped early: weights of epoch {n}", n=self.best)

    @property
    def sentence(self) -> Sentence:
        """The same in words."""
        if not self.best:
            return say("stopped early after epoch {epoch}: no epoch had a number to judge it by", epoch=self.epoch)
        return say("stopped early after epoch {epoch}: none was better since epoch {best}, whose weights it has now",
                   epoch=self.epoch, best=self.best)  # fmt: skip


class Note(Event, frozen=True):
    """Something worth knowing that is no fault: which of the weights to begin with were loaded."""

    sentence: Sentence


class Done(Event, frozen=True):
    """The run is over, as planned ("done") or as asked ("stopped"). After a fault there is none."""

    reason: Literal["done", "stopped"]
    step: int
    epoch: int
    """Whole epochs."""
    seconds: float


AnyEvent = (
    Started | Steps | Epoch | Look | Picture | StepShown | Changed | Saving | Checkpoint | State | Fault | StoppedEarly
    | Note | Done
)  # fmt: skip
"""Every event."""


def is_end(event: object) -> bool:
    """Whether a run is over with this event: Done, or a fault it cannot go on after."""
    return isinstance(event, Done) or (isinstance(event, Fault) and event.fatal)
