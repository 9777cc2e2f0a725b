"""Draws grey pictures of circles, squares and triangles, and says which is seen at each pixel. Knows no data set.

The three are of one area, so that how much is lit tells nothing; they lie, and are turned a little, as chance has it,
and what is drawn later covers what was drawn before. `RandomState`: numpy promises that its values never change.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    import numpy as np
    import numpy.typing as npt

    Floats = npt.NDArray[np.float64]

KINDS = ("circle", "square", "triangle")
CORNERS = (0, 4, 3)
"""Of each kind; a circle has none."""
RADII = 0.13, 0.21
"""Of the circle of the same area, as shares of the side of the picture: the least and the largest."""
REACH = 1.56
"""Radii from the centre of a triangle to its corners: as far from the rim lies the centre of each shape."""
TURN = 0.25
"""Radians to either side, at most."""
GROUND, LIT = (0.1, 0.4), (0.25, 0.6)
"""The level of the ground, and by how much a shape is lighter."""


def drawn(
    random: np.random.RandomState, count: int, side: int, noise: float
) -> tuple[npt.NDArray[np.float32], npt.NDArray[np.int64]]:
    """n×side×side grey levels from about 0 to 1, and n×side×side: 0 is ground, then the number of the kind from 1 on.

    Each kind is in a picture with a chance of one half, by itself.
    """
    import numpy as np

    ground = random.uniform(*GROUND, (count, 1, 1))
    pictures = np.repeat(np.repeat(ground, side, 1), side, 2)
    masks = np.zeros((count, side, side), np.int64)
    there = random.uniform(size=(count, len(KINDS))) < 0.5
    turns = random.uniform(size=(count, len(KINDS))).argsort(1)
    for turn in range(len(KINDS)):
        kind = turns[:, turn]
        inside = _inside(random, kind, side) & there[np.arange(count), kind][:, None, None]
        level = ground + random.uniform(*LIT, (count, 1, 1))
        pictures = np.where(inside, level, pictures)
        masks = np.where(inside, kind[:, None, None] + 1, masks)
    pictures = pictures + noise * random.normal(size=pictures.shape)
    return pictures.astype(np.float32), masks


def _inside(random: np.random.RandomState, kind: npt.NDArray[Any], side: int) -> npt.NDArray[np.bool_]:
    """n×side×side: what a shape of each of these kinds covers, somewhere, of some size, turned a little.

    A regular polygon is where no side is farther than its apothem: of n sides and the area of a circle of radius r that
    is r √(π / (n tan(π / n))).
    """
    import numpy as np

    count = len(kind)
    radius = side * random.uniform(*RADII, (count, 1, 1))
    rim = REACH * radius[:, None]
    centre = rim + random.uniform(size=(count, 2, 1, 1)) * (side - 2 * rim)
    angle = np.pi / 2 + random.uniform(-TURN, TURN, (count, 1, 1))
    pixels = np.arange(side) + 0.5
    down, right = pixels[None, :, None] - centre[:, 0], pixels[None, None, :] - centre[:, 1]
    found = np.empty((count, side, side), bool)
    for number, corners in enumerate(CORNERS):
        rows = np.flatnonzero(kind == number)  # what the others of its kind would cover is not asked
        below, beside, reach = down[rows], right[rows], radius[rows]
        if corners:
            far = np.full((len(rows), side, side), -np.inf)
            for at in range(corners):
                turn = angle[rows] + 2 * np.pi * at / corners
                np.maximum(far, np.sin(turn) * below + np.cos(turn) * beside, out=far)
            apothem = reach * np.sqrt(np.pi / (corners * np.tan(np.pi / corners)))
            found[rows] = far <= apothem
        else:
            found[rows] = below**2 + beside**2 <= reach**2
    return found
