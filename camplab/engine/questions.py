"""What is asked of the engine besides run and bench; most is worked on in a process of its own (`engine.aside`).

Part of the protocol (`engine.protocol`). Knows no torch, no Qt.
"""

from __future__ import annotations

import msgspec
import numpy as np
import numpy.typing as npt

from camplab.datasets.survey.facts import Survey
from camplab.runs.surface.surface import Plane, Surface
from camplab.words import Sentence


class Message(msgspec.Struct, frozen=True, tag=True, kw_only=True):
    """Base of all messages that are no events."""


class SurveyData(Message, frozen=True):
    """Ask what the data of a project are like as a whole. Answered by DataSurveyed; the newest wins."""

    project: str
    """The text of a .camplab file; nothing is read of it but the data."""
    number: int = 0
    """Comes back with the answer."""


class DataSurveyed(Message, frozen=True, eq=False):
    """The answer to SurveyData, or the reason why there is none."""

    number: int
    survey: Survey | None = None
    sentence: Sentence | None = None


class TryRates(Message, frozen=True):
    """Try learning rates on `project` (the text of a .camplab file), instead of what is tried now; "": none any more.

    Answered by Rates, also during a run, of which nothing is touched.
    """

    project: str = ""
    number: int = 0
    """Comes back with the answers."""


class Rates(Message, frozen=True, eq=False):
    """How far a TryRates is: `losses` of the first of its `rates`. The newest wins."""

    number: int
    rates: npt.NDArray[np.float64]
    losses: npt.NDArray[np.float64]
    over: bool = False
    sentence: Sentence | None = None
    """Why there are not more; then it is over."""


class LookBack(Message, frozen=True):
    """Go through the run in `folder` once more, instead of what is gone through now; "": through none any more.

    Answered by LookedBack, also during a run, of which nothing is touched. What was found lies beside the run then.
    """

    folder: str = ""
    measures: tuple[str, ...] = ()
    """What is to be computed, by name (`training.time_travel.hindsight`)."""
    steps: tuple[int, ...] = ()
    """After how many steps of it, each."""
    number: int = 0
    """Comes back with the answers."""


class LookedBack(Message, frozen=True):
    """How far a LookBack is: `done` of `total` steps. The newest wins."""

    number: int
    done: int = 0
    total: int = 0
    over: bool = False
    sentence: Sentence | None = None
    """Why nothing was found; then it is over."""
    notes: tuple[Sentence, ...] = ()
    """What one should know of what was found."""


class ExpectDrawSurface(Message, frozen=True):
    """A DrawSurface may come soon: load what is needed for it. Not answered."""


class DrawSurface(Message, frozen=True):
    """Draw the loss around the newest weights of each of these runs, one after the other, instead of what is drawn now;
    (): of none any more.

    Answered by SurfaceDrawn, also during a run, of which nothing is touched. What is whole lies beside its run then.
    """

    folders: tuple[str, ...] = ()
    plane: Plane = "path"
    number: int = 0
    """Comes back with the answers."""


class SurfaceDrawn(Message, frozen=True, eq=False):
    """How far a DrawSurface is: what is known of the surface of the run in `folder`. Of a folder the newest wins."""

    number: int
    folder: str = ""
    surface: Surface | None = None
    done: bool = False
    """There is no more to come of this folder."""
    over: bool = False
    sentence: Sentence | None = None
    """Why there is none; then it is over."""


Asked = TryRates | LookBack | DrawSurface
Told = Rates | LookedBack | SurfaceDrawn
