"""What every data set hands over: numbers and class names. Knows no torch and no particular data set."""

from __future__ import annotations

from typing import Any, NamedTuple

import numpy as np
import numpy.typing as npt


class Made(NamedTuple):
    """`x`: n × numbers of one sample (float32); `y`: n classes (int64) or n × outputs to predict (float32)."""

    x: npt.NDArray[np.float32]
    y: npt.NDArray[Any]
    classes: tuple[str, ...] = ()
    """Empty in regression."""
