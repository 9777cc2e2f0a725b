"""Handwritten digits, bundled: 8×8 grey pixels of 43 people (Alpaydin & Kaynak, UCI, CC BY 4.0)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from pydantic import Field

from camplab.blocks.call import Call
from camplab.blocks.shape import Shape, image
from camplab.datasets.base import Data
from camplab.datasets.making import Made
from camplab.datasets.pictures.as_picture import AsPicture, as_picture
from camplab.resources import folder

if TYPE_CHECKING:
    import numpy as np
    import numpy.typing as npt


class HandwrittenDigits(Data):
    """1797 handwritten digits of 43 people, 8×8 grey pixels."""

    origin = "bundled"
    licence = "CC BY 4.0 (Alpaydin & Kaynak, UCI)"

    @property
    def outputs(self) -> int:
        return 10

    @property
    def count(self) -> int:
        return 1797

    def make(self) -> Made:
        """x: 1797×64 grey levels 0 to 16, y: the digit written. Raises FileNotFoundError when a file is missing."""
        import numpy as np

        with np.load(folder("data") / "digits.npz") as bundle:
            images: npt.NDArray[np.uint8] = bundle["images"]
            labels: npt.NDArray[np.uint8] = bundle["labels"]
        return Made(images.astype(np.float32), labels.astype(np.int64), tuple("0123456789"))


class Digits(HandwrittenDigits, tag="digits", title="Handwritten digits"):
    """1797 handwritten digits of 43 people, 8×8 grey pixels (UCI; bundled with scikit-learn)."""

    order = 10

    enlarge: int = Field(
        1, ge=1, le=28, title="Enlarge", description="Each pixel becomes so many in height and width: 28 makes 224×224"
    )
    colours: Literal[1, 3] = Field(
        1, title="Colours", description="3: the same picture in red, green and blue, as networks for photos want it"
    )

    @property
    def shape(self) -> Shape:
        return image(self.colours, 8 * self.enlarge, 8 * self.enlarge)

    @property
    def stored(self) -> Shape:
        return image(1, 8, 8)

    @property
    def enter(self) -> Call | None:
        return Call("Enlarge", self.enlarge, self.colours) if self.shape != self.stored else None


@as_picture.register
def _as_picture(data: Digits) -> AsPicture:
    return AsPicture((1, 8, 8), enlarged=(data.enlarge, data.colours))
