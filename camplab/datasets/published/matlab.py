"""Files of MATLAB, which SciPy reads where it is installed. Knows no set."""

from __future__ import annotations

import io
from importlib import import_module
from typing import TYPE_CHECKING, Any

from camplab.datasets.making import NoSamples
from camplab.words import Sentence, say

if TYPE_CHECKING:
    import numpy.typing as npt


def arrays(raw: bytes, title: Sentence, *names: str) -> tuple[npt.NDArray[Any], ...]:
    """The arrays of these names in a file; title: of the set. Raises `NoSamples` without SciPy, ValueError."""
    try:
        matlab = import_module("scipy.io")
    except ImportError:
        raise NoSamples(say("{set} comes in files of MATLAB, which SciPy reads: `pip install scipy`",
                            set=title)) from None  # fmt: skip
    try:
        found = matlab.loadmat(io.BytesIO(raw), variable_names=names)
        return tuple(found[name] for name in names)
    except Exception as error:  # SciPy's reader raises nearly anything
        raise ValueError("no such file of MATLAB") from error
