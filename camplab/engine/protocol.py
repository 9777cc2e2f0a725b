"""The one list of messages between window and engine: typed, msgpack, never pickle. Knows no torch, no Qt.

A frame on the wire is 4 bytes of length (big-endian) and one msgpack message with its type as tag.
"""

from __future__ import annotations

from typing import Any

import msgspec
import numpy as np

from camplab.words import Sentence


class Array(msgspec.Struct, frozen=True, array_like=True):
    """A numpy array: dtype, shape, bytes (C order)."""

    dtype: str
    shape: tuple[int, ...]
    data: bytes

    @classmethod
    def of(cls, values: Any) -> Array:
        """From anything numpy takes."""
        array = np.ascontiguousarray(values)
        return cls(array.dtype.str, array.shape, array.tobytes())

    def numpy(self) -> np.ndarray[Any, Any]:
        """Read-only view. Raises ValueError when bytes and shape disagree or the dtype is not numeric."""
        dtype = np.dtype(self.dtype)
        if dtype.kind not in "biuf":
            raise ValueError(f"an array of {self.dtype} is not numbers")
        return np.frombuffer(self.data, dtype).reshape(self.shape)


class Message(msgspec.Struct, frozen=True, tag=True, kw_only=True):
    """Base of all messages."""


class Text(msgspec.Struct, frozen=True):
    """A `Sentence` on the wire; values are str, int, float or sentences in their turn."""

    template: str
    values: dict[str, str | int | float | Text] = {}

    @classmethod
    def of(cls, sentence: Sentence) -> Text:
        """For the wire; values of other kinds become str."""
        return cls(sentence.template, {name: _wired(value) for name, value in sentence.values.items()})

    def sentence(self) -> Sentence:
        """As it was before the wire, to be translated."""
        values = {name: value.sentence() if isinstance(value, Text) else value for name, value in self.values.items()}
        return Sentence(self.template, values)

    def __str__(self) -> str:
        return str(self.sentence())


def _wired(value: object) -> str | int | float | Text:
    if isinstance(value, Sentence):
        return Text.of(value)
    return value if isinstance(value, str | int | float) and not isinstance(value, bool) else str(value)


# -- to the engine ------------------------------------------------------------------------------


class Start(Message, frozen=True):
    """Train `project` (the text of a .camplab file), keeping checkpoints and numbers in folder `run` ("" = nowhere)."""

    project: str
    run: str = ""
    resume: bool = False
    paused: bool = False


class Pause(Message, frozen=True):
    """Stop before the next step and wait."""


class Resume(Message, frozen=True):
    """Go on after Pause or a fault."""


class StepOnce(Message, frozen=True):
    """While paused: take `steps` steps."""

    steps: int = 1


class Stop(Message, frozen=True):
    """End the run; the engine stays."""


class Change(Message, frozen=True):
    """Change the running run; None leaves a value as it is."""

    learning_rate: float | None = None
    delay: float | None = None
    """Seconds to wait after each step (slow motion)."""


class Watch(Message, frozen=True):
    """Which pictures to send: feature maps of these modules (dotted names) on validation sample `sample`."""

    maps: tuple[str, ...] = ()
    thumbnails: tuple[str, ...] = ()
    """Modules of which one small picture (at most 16 maps) is wanted, for the cards."""
    sample: int = 0


class Preview(Message, frozen=True):
    """Ask for samples of a project's data, without training."""

    project: str
    sample: int = 0
    count: int = 1


class Shutdown(Message, frozen=True):
    """Save, end."""


# -- from the engine ----------------------------------------------------------------------------


class Device(msgspec.Struct, frozen=True):
    """A device one can train on; memory in bytes (0: unknown)."""

    name: str
    title: str
    memory: int = 0


class Ready(Message, frozen=True):
    """The engine has imported torch and waits."""

    devices: tuple[Device, ...]
    torch: str
    pid: int
    warnings: tuple[str, ...] = ()


class Started(Message, frozen=True):
    """A run begins. `blocks` are the dotted module names of the columns of Steps.gradients."""

    run: str
    device: str
    blocks: tuple[str, ...]
    parameters: int
    epochs: int
    steps_per_epoch: int
    first_step: int = 0
    mean: tuple[float, ...] = ()
    std: tuple[float, ...] = ()
    training_samples: int = 0
    validation_samples: int = 0


class Steps(Message, frozen=True):
    """Steps `first` to `first + n - 1`. gradients: n × blocks, the norm of dL/dW of each block at each step."""

    first: int
    loss: Array
    accuracy: Array
    learning_rate: Array
    gradients: Array
    norm: Array
    """The norm of the whole gradient (before clipping)."""


class Epoch(Message, frozen=True):
    """Epoch `epoch` (from 1) ended after step `step`; accuracy is NaN in regression."""

    epoch: int
    step: int
    train_loss: float
    train_accuracy: float
    loss: float
    """Validation loss."""
    accuracy: float
    """Validation accuracy."""
    seconds: float


class Maps(Message, frozen=True):
    """Feature maps of one module on the watched sample: K×H×W (image), T×F (sequence) or F (vector), float16/32."""

    step: int
    module: str
    values: Array
    thumbnail: bool = False


class Sample(Message, frozen=True):
    """Samples asked for by Preview, or the watched one: `values` n × the sample's shape, raw (not standardised)."""

    values: Array
    targets: Array
    sample: int
    total: int
    """How many validation samples there are."""
    mean: tuple[float, ...] = ()
    std: tuple[float, ...] = ()


class Prediction(Message, frozen=True):
    """The network's output (probabilities in classification) on the watched sample."""

    step: int
    values: Array


class State(Message, frozen=True):
    """What the run does now: "running", "paused"."""

    state: str
    step: int


class Fault(Message, frozen=True):
    """The run is paused or over because of a fault; `sentence` says what, `advice` what to try, `module` where."""

    kind: str
    """"not_finite", "out_of_memory", "bad_data", "bad_project", "not_saved", "crash", "no_torch" (it cannot be loaded);
    the window itself adds "engine_died" and "engine_silent"."""
    sentence: Text
    advice: tuple[Text, ...] = ()
    module: str = ""
    step: int = 0
    fatal: bool = False
    """False: the run is paused with finite weights; True: the run is over."""
    batch_size: int = 0
    """A batch size that would fit (out of memory only)."""
    detail: str = ""
    """For the report: the traceback."""


class Done(Message, frozen=True):
    """The run is over: reason "done" or "stopped" (a fault sends Fault instead, with fatal=True)."""

    reason: str
    step: int
    epoch: int
    seconds: float


class Heartbeat(Message, frozen=True):
    """Once every half second, from a thread of its own. `step` stands still when a step hangs."""

    step: int
    seconds_in_step: float


ToEngine = Start | Pause | Resume | StepOnce | Stop | Change | Watch | Preview | Shutdown
FromEngine = Ready | Started | Steps | Epoch | Maps | Sample | Prediction | State | Fault | Done | Heartbeat
