"""The one list of messages between window and engine: typed, msgpack, never pickle. Knows no torch, no Qt.

Commands, answers and signs of life are here; what a run says are events (`runs.events`), sent as they are.
A frame on the wire is 4 bytes of length (big-endian) and one msgpack message with its type as tag.
"""

from __future__ import annotations

from typing import Any

import msgspec
import numpy.typing as npt

from camplab.document.settings.turn import Setting
from camplab.engine.questions import Asked as Asked
from camplab.engine.questions import DataSurveyed as DataSurveyed
from camplab.engine.questions import DrawSurface as DrawSurface
from camplab.engine.questions import ExpectDrawSurface as ExpectDrawSurface
from camplab.engine.questions import LookBack as LookBack
from camplab.engine.questions import LookedBack as LookedBack
from camplab.engine.questions import Message as Message
from camplab.engine.questions import Rates as Rates
from camplab.engine.questions import SurfaceDrawn as SurfaceDrawn
from camplab.engine.questions import SurveyData as SurveyData
from camplab.engine.questions import Told as Told
from camplab.engine.questions import TryRates as TryRates
from camplab.runs.events import Event, Fault
from camplab.runs.snapshots import ROOM
from camplab.runs.wants import Origin, Own, Slow, Wants
from camplab.words import Sentence

# -- to the engine ------------------------------------------------------------------------------


class Start(Message, frozen=True):
    """Train `project` (the text of a .camplab file), keeping checkpoints and numbers in `folder` ("" = nowhere)."""

    project: str
    run: str = ""
    """The id that every event of this run will carry."""
    folder: str = ""
    resume: bool = False
    paused: bool = False
    file: str = ""
    """Where the project is kept, as `folders.as_text` writes it; "" when it is in no file yet."""
    snapshots: int = ROOM
    """Bytes that states of the run to go back to may take; 0: none are kept."""
    parent: str = ""
    """The folder of the run that this one is forked from, so that `resume` goes on from its step; "": from none."""
    parent_step: int = 0
    """After how many steps of that one."""
    twins: dict[str, str] = {}
    """Of a fork with other blocks: its modules -> those of that run that are the same block."""


class Race(Message, frozen=True):
    """Train several projects in turns, a little of each at a time; each of them has its own end.

    Nobody attends to one alone: a fault ends it, and the others go on. Pause and Resume are for all of them.
    """

    starts: tuple[Start, ...]
    first: str = ""
    """The text of the project whose first weights the others begin with, wherever their shapes allow."""


class Pause(Message, frozen=True):
    """Stop before the next step and wait."""

    show: Slow | None = None
    """Show this step meanwhile, which is answered by StepShown; None: none any more."""


class Resume(Message, frozen=True):
    """Go on after Pause or a fault."""


class StepOnce(Message, frozen=True):
    """While paused: take `steps` steps."""

    steps: int = 1


class Stop(Message, frozen=True):
    """End the run; the engine stays."""

    run: str = ""
    """Of several, that one alone; "": all."""


class Change(Message, frozen=True):
    """Change the running run: settings of its recipe, or of the block whose module is `block`."""

    settings: dict[str, Setting] = {}
    block: str = ""
    delay: float | None = None
    """Seconds to wait after each step (slow motion); None leaves it as it is."""
    run: str = ""
    """Of several, that one alone; "": all."""


class Watch(Message, frozen=True):
    """What to look at from now on, by owner: all of it, each time; and the learner's own samples among it."""

    wants: Wants = {}
    own: tuple[Own, ...] = ()
    run: str = ""
    """Of several, the one that is looked at; "": the first."""


class PutOnBench(Message, frozen=True):
    """Put the network of `project` (the text of a .camplab file) on the bench, instead of what is there.

    It stays there, and all that is wanted is looked at, until another one comes or a run begins. Answered by OnBench,
    unless it is nothing, or another one or a run was asked for meanwhile.
    """

    project: str = ""
    """"" puts nothing there."""
    run: str = ""
    """The id that its pictures will carry."""
    source: str = ""
    """Where its weights are: the folder of a run (its newest checkpoint), or a file with weights; "": it begins."""
    step: int | None = None
    """Of a run: as it was after so many steps; None: as its newest checkpoint has it."""


class Preview(Message, frozen=True):
    """Ask for samples of a project's data, without training. Of one owner the newest question wins."""

    project: str
    """The text of a .camplab file; nothing is read of it but the data, and what augments them."""
    sample: int = 0
    count: int = 1
    origin: Origin = "validation"
    """"training": of the samples that are learned from."""
    owner: str = ""
    """Who asks, and is answered."""
    number: int = 0
    """Of the owner's questions; comes back with the answer."""
    chosen: tuple[int, ...] = ()
    """The numbers of those that are wanted, where they do not follow each other."""
    augmented: bool = False
    """The first is wanted as it is, and then several times as the recipe augments it; each question draws anew."""


class Import(Message, frozen=True):
    """Ask for a network of torchvision, such as "resnet18", as a project. Answered by Imported, also during a run."""

    name: str
    side_heads: bool = False
    """With those that it has for training (`document.presets.torchvision_builders.SIDE_HEADS`)."""


class Match(Message, frozen=True):
    """Ask which weights of `source` fit where in `project` (the text of a .camplab file). Answered by Matched.

    source: the path of a .safetensors, .pt or .pth file, the folder of a run, or "torchvision:resnet18.IMAGENET1K_V1",
    which is downloaded where it is not there yet (Fetching tells how far). The newest Import or Match wins: one before
    it that is still under way is given up, and answered so.
    """

    project: str
    source: str


class GiveUp(Message, frozen=True):
    """End what the newest Import or Match is at: its process, or a download. It is answered with `given_up`."""


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


class Sample(Message, frozen=True, eq=False):
    """Samples asked for by Preview: `values` n × the sample's shape, raw (not standardised)."""

    values: npt.NDArray[Any]
    targets: npt.NDArray[Any]
    sample: int
    total: int
    """How many samples of `origin` there are."""
    origin: Origin = "validation"
    mean: tuple[float, ...] = ()
    std: tuple[float, ...] = ()
    classes: tuple[str, ...] = ()
    """Names of the classes, where they are known only from the samples."""
    owner: str = ""
    """Who asked."""
    number: int = 0
    """That of the question."""


class NotShown(Message, frozen=True):
    """Nothing can be shown of the data that a Preview asked about."""

    fault: Fault | None
    """Why; None where nothing is chosen yet, as of a fresh preset or a name half typed: Train says so."""
    owner: str = ""
    number: int = 0
    """As in Sample."""


class OnBench(Message, frozen=True):
    """What is on the bench now: the network of `run` after so many steps, also that of a run which is just over."""

    run: str
    step: int = 0
    sentence: Sentence | None = None
    """Why it is not there, or not any more; then there is nothing."""


class Imported(Message, frozen=True):
    """The answer to Import: the text of a .camplab file, or the reason why there is none."""

    name: str
    project: str = ""
    sentence: Sentence | None = None
    given_up: bool = False
    """Nobody waits for it any more."""


class WeightRow(msgspec.Struct, frozen=True):
    """One tensor of the foreign weights, or one of the network's own that gets none."""

    key: str
    """Its name there; "" for an own one that is missing there."""
    shape: tuple[int, ...]
    own: str
    """Its name in this network's state_dict; "" when nothing here takes it."""
    status: str
    """"loaded", "wrong_shape" (that of the own one is `wanted`), "not_finite", "missing" there or "unused" here."""
    wanted: tuple[int, ...] = ()
    """The shape of the own tensor."""


class Matched(Message, frozen=True):
    """The answer to Match: a row for each tensor, or the reason why there are none. Nothing was changed by it."""

    source: str
    rows: tuple[WeightRow, ...] = ()
    sentence: Sentence | None = None
    """Why there are none."""
    summary: Sentence | None = None
    """The rows in one sentence: "120 of 122 tensors are loaded from ..."."""
    doubt: Sentence | None = None
    """Why one should compare the names in the rows first; None where it is certain what belongs where."""
    sha256: str = ""
    """Of the file: with `source` it makes the project's `start` (`document.start.Start`)."""
    given_up: bool = False


class Fetching(Message, frozen=True):
    """How far the download that a Match needs has come."""

    source: str
    done: int
    """Bytes."""
    total: int
    """Bytes; 0 when the server does not say."""
    seconds: float
    """That it will take from here; negative while it cannot be told."""


class Heartbeat(Message, frozen=True):
    """Once every half second, from a thread of its own. `step` stands still when a step hangs."""

    step: int
    seconds_in_step: float


ToRun = Start | Race | Pause | Resume | StepOnce | Stop | Change
Question = Preview | SurveyData | Import | Match | GiveUp | Asked | ExpectDrawSurface
"""What has nothing to do with the run and the bench."""
ToEngine = ToRun | Watch | PutOnBench | Question | Shutdown
Answer = Ready | OnBench | Sample | NotShown | DataSurveyed | Imported | Matched | Fetching | Told | Heartbeat
FromEngine = Event | Answer
