"""Published sets of small pictures of one size, which are read into memory all at once. Knows no set by name."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any, ClassVar, NamedTuple

from camplab.blocks.call import Call
from camplab.blocks.shape import Shape, image
from camplab.datasets.known import Known, remember
from camplab.datasets.making import Made, NoSamples
from camplab.datasets.published.published import Published, not_whole, reading
from camplab.datasets.room import too_many
from camplab.words import Sentence, say

if TYPE_CHECKING:
    import numpy.typing as npt

    Array = npt.NDArray[Any]


class Part(NamedTuple):
    """Some of the pictures: n × channels × height × width (uint8), and which class each is of."""

    x: Array
    y: Array


class SmallPictures(Published):
    """What a subclass says besides: how large its pictures are, and how its files are read."""

    size: ClassVar[tuple[int, int, int]] = (1, 28, 28)
    colours: ClassVar[tuple[tuple[float, ...], tuple[float, ...]]] = ((0.5,), (0.25,))
    """Mean and deviation of each colour, on the scale from 0 to 1."""

    @property
    def shape(self) -> Shape:
        return image(*self.size)

    @property
    def enter(self) -> Call | None:
        return Call("FromBytes", *(self.colours if self.standardise else ()))

    def parts(self, root: Path) -> tuple[Part, Part]:
        """The pictures to learn from, and those for validation, out of `root`. Raises ValueError, OSError."""
        raise NotImplementedError

    def make(self) -> Made:
        """x: n × the shape of a sample (uint8), y: classes. Raises `NoSamples`."""
        import numpy as np

        root, names = self.chosen_root(), tuple(map(str, self.class_names))
        if (why := too_many(self.count, self.shape.numel)) is not None:
            raise NoSamples(say("{set} cannot be read: {why}", set=Sentence(self.title), why=why))
        with reading(self, root):
            learned, kept = self.parts(root)
        if not (self._fits(learned) and self._fits(kept)):
            raise not_whole(self, root)
        x, y = np.concatenate([learned.x, kept.x]), np.concatenate([learned.y, kept.y]).astype(np.int64)
        held = np.arange(len(x)) >= len(learned.x)
        each = tuple(np.bincount(y, minlength=len(names)).tolist())
        remember(self.folder, Known(names, each, len(x), len(kept.x)))
        return Made(x, y, names, (), held)

    def _fits(self, part: Part) -> bool:
        whole = part.x.shape[1:] == self.size and len(part.x) == len(part.y) > 0
        return bool(whole and part.y.min() >= 0 and part.y.max() < self.outputs)
