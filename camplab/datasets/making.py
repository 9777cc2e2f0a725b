"""What every data set hands over: numbers and class names. Knows no torch and no particular data set."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

from camplab.words import Sentence

if TYPE_CHECKING:
    import numpy as np
    import numpy.typing as npt


class Progress(NamedTuple):
    """How many of all samples are there, while they are being made."""

    done: int
    total: int


class Made(NamedTuple):
    """`x`: n × numbers of one sample (float32, pictures from files: uint8).

    `y`: n classes (int64) or n × outputs to predict (float32).
    """

    x: npt.NDArray[np.float32] | npt.NDArray[np.uint8]
    y: npt.NDArray[Any]
    classes: tuple[str, ...] = ()
    """Empty in regression."""
    remark: Sentence | None = None
    """What the learner should know about them, such as what could not be read."""
