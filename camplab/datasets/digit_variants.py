"""Makes noisy and shuffled digits, few or many of each class. Knows nothing of networks."""

from __future__ import annotations

from typing import Any

import numpy as np
import numpy.typing as npt
import torch

from camplab.datasets import digits
from camplab.datasets.making import Made
from camplab.document.digit_variants import VALIDATION, FewDigits, NoisyDigits, PermutedDigits

Pixels = npt.NDArray[np.float32]
BRIGHTEST = 16
"""The ink of a pixel goes from 0 to this."""


def noisy(data: NoisyDigits) -> Made:
    """x: (10·samples_per_class + 500)×64 with Gaussian noise of that deviation."""
    made = few(data)
    random = np.random.default_rng(1)
    return made._replace(x=(made.x + data.noise * random.normal(size=made.x.shape)).astype(np.float32))


def permuted(data: PermutedDigits) -> Made:
    """x: (10·samples_per_class + 500)×64, dark for bright, every picture's pixels in the same wrong order."""
    made = few(data)
    order = np.random.default_rng(2).permutation(made.x.reshape(len(made.x), -1).shape[1])
    return made._replace(x=BRIGHTEST - made.x.reshape(len(made.x), -1)[:, order].astype(np.float32))


def few(data: FewDigits) -> Made:
    """So many of each digit, then 500 others, in such places that the split finds them in this order."""
    made = digits.make(data)
    chosen = np.concatenate(
        [_of_each(made.y, data.samples_per_class), np.arange(len(made.y) - VALIDATION, len(made.y))]
    )
    places = torch.randperm(len(chosen), generator=torch.Generator().manual_seed(data.split_seed)).numpy()
    rows = np.empty_like(chosen)
    rows[places] = chosen
    return made._replace(x=made.x[rows], y=made.y[rows])


def _of_each(y: npt.NDArray[Any], count: int) -> npt.NDArray[np.int64]:
    """The first `count` of each class among those that are not for validation."""
    here = y[:-VALIDATION]
    return np.concatenate([np.flatnonzero(here == digit)[:count] for digit in range(10)])
