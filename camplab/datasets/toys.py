"""Points in the plane, made on the spot: moons, circles, spiral, XOR, blobs, sine. Knows no torch.

A few lines of numpy each, so that no data needs a download. `RandomState` and not the newer `Generator`:
numpy promises that its values for a seed never change.
"""

from __future__ import annotations

from typing import Any

import numpy as np
import numpy.typing as npt

from camplab.datasets.making import Made
from camplab.document.data import Blobs, Circles, Sine, Spiral, Toy, TwoMoons, Xor

Floats = npt.NDArray[np.floating[Any]]
BLOB_CENTRES = np.array([(-2.0, -1.0), (2.0, -1.0), (0.0, 2.0)])


def two_moons(data: TwoMoons) -> Made:
    """The upper half circle around (0, 0) and the lower one around (1, 0.5), radius 1."""
    random, classes = _start(data, 2)
    angle = random.uniform(0, np.pi, data.samples)
    side = 1.0 - 2.0 * classes
    points = np.stack([classes + side * np.cos(angle), 0.5 * classes + side * np.sin(angle)], axis=1)
    return _strayed(data, random, points, classes)


def circles(data: Circles) -> Made:
    """Class 0 on the circle of radius 1, class 1 on that of radius 0.5."""
    random, classes = _start(data, 2)
    return _strayed(data, random, _polar(1.0 - 0.5 * classes, random.uniform(0, 2 * np.pi, data.samples)), classes)


def spiral(data: Spiral) -> Made:
    """Two arms of one and a half turns, one the mirror image of the other through the centre."""
    random, classes = _start(data, 2)
    along = np.sqrt(random.uniform(0, 1, data.samples))  # the root spreads the points evenly along the arm
    points = _polar(2 * along, 3 * np.pi * along + np.pi * classes)
    return _strayed(data, random, points, classes, scale=0.5)


def xor(data: Xor) -> Made:
    """Points in the square from -1 to 1; class 1 where the signs of both coordinates differ."""
    random, classes = _start(data, 2)
    first = np.where(random.uniform(size=data.samples) < 0.5, -1.0, 1.0)
    signs = np.stack([first, first * (1.0 - 2.0 * classes)], axis=1)
    return _strayed(data, random, signs * random.uniform(0.1, 1, (data.samples, 2)), classes, scale=0.5)


def blobs(data: Blobs) -> Made:
    """Three clouds around fixed centres; noise 0.15 spreads them by 0.75."""
    random, classes = _start(data, 3)
    return _strayed(data, random, BLOB_CENTRES[classes], classes, scale=5.0)


def sine(data: Sine) -> Made:
    """x: n×1 from -π to π, y: n×1, the sine of x and noise."""
    random = np.random.RandomState(data.data_seed)
    x = random.uniform(-np.pi, np.pi, (data.samples, 1))
    y = np.sin(x) + data.noise * random.normal(size=x.shape)
    return Made(x.astype(np.float32), y.astype(np.float32))


def _start(data: Toy, classes: int) -> tuple[np.random.RandomState, npt.NDArray[np.int64]]:
    """The source of chance and as many samples of each class as can be."""
    return np.random.RandomState(data.data_seed), np.arange(data.samples, dtype=np.int64) % classes


def _polar(radius: Floats, angle: Floats) -> Floats:
    return np.stack([radius * np.cos(angle), radius * np.sin(angle)], axis=1)


def _strayed(
    data: Toy, random: np.random.RandomState, points: Floats, classes: npt.NDArray[np.int64], scale: float = 1.0
) -> Made:
    """The points with Gaussian noise of deviation `noise × scale`; classes are called by their number."""
    strayed = points + data.noise * scale * random.normal(size=points.shape)
    return Made(strayed.astype(np.float32), classes, tuple(str(c) for c in range(int(classes.max()) + 1)))
