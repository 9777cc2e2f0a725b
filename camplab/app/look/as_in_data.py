"""Numbers in which a network computes, back on the scale of the data. Knows no widget."""

from __future__ import annotations

from typing import Any

import numpy as np
import numpy.typing as npt

from camplab.datasets.base import Data, on_one_scale
from camplab.engine.protocol import Sample

Numbers = npt.NDArray[Any]


def as_in_data(values: Numbers, data: Data, sample: Sample) -> Numbers:
    """`values`, laid out like a sample and standardised like it, as they would stand in the data."""
    if not on_one_scale(data) or not sample.mean:
        return values
    mean, std = np.asarray(sample.mean, np.float32), np.asarray(sample.std, np.float32)
    if values.ndim == 3 and len(mean) > 1:
        mean, std = mean[:, None, None], std[:, None, None]
    found: Numbers = values * np.where(std == 0, 1, std) + mean
    return found


def reconstruction(prediction: Numbers | None, data: Data, sample: Sample | None) -> Numbers | None:
    """What an autoencoder makes of the sample, on the scale of the data; None when it is not of that shape."""
    if prediction is None or sample is None or prediction.shape != sample.values.shape[1:]:
        return None
    return as_in_data(prediction, data, sample)
