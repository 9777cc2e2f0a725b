"""Which data a network learns from: settings and facts of every data set. `datasets` loads them; knows no torch."""

from __future__ import annotations

from typing import Any, ClassVar, Literal

from pydantic import BaseModel, ConfigDict, Field

from camplab.blocks.call import Call
from camplab.blocks.shape import Shape, image, sequence, vector
from camplab.document import pictures

Task = Literal["classification", "regression"]
DATA: dict[str, type[Data]] = {}
"""Every data set by its tag, in the order menus show."""


class Data(BaseModel):
    """Settings of a data set, frozen; and its facts (shape, classes, licence), known without loading it.

    What a subclass says: `shape`, `outputs`, `count`; and `stored` and `enter` where samples are kept smaller than
    the network sees them.
    """

    model_config = ConfigDict(frozen=True, extra="forbid", allow_inf_nan=False)

    tag: ClassVar[str] = ""
    title: ClassVar[str] = ""
    task: ClassVar[Task] = "classification"
    licence: ClassVar[str] = "made by camplab"
    as_bytes: ClassVar[bool] = False
    """Whether samples are kept as bytes, a quarter of the memory of float32."""

    validation: float = Field(
        0.25, ge=0.01, le=0.9, title="Validation", description="The share of samples kept for validation"
    )
    split_seed: int = Field(0, ge=0, lt=2**32, title="Split seed", description="Which samples go where")
    standardise: bool = Field(
        True, title="Standardise", description="Subtract the training mean, divide by the training deviation"
    )

    @classmethod
    def __pydantic_init_subclass__(cls, tag: str = "", **_: Any) -> None:
        if tag:
            cls.tag, cls.title = tag, str(cls.model_config["title"])
            DATA[tag] = cls

    def __init_subclass__(cls, **definition: Any) -> None:
        super().__init_subclass__()

    @property
    def shape(self) -> Shape:
        """One sample as the network sees it."""
        raise NotImplementedError

    @property
    def outputs(self) -> int:
        """Classes, or numbers to predict."""
        raise NotImplementedError

    @property
    def count(self) -> int:
        """How many samples there are in all; 0 when nobody has looked yet."""
        raise NotImplementedError

    @property
    def stored(self) -> Shape:
        """One sample as it is kept in memory."""
        return self.shape

    @property
    def sample_bytes(self) -> int:
        """Memory of one sample as it is kept."""
        return self.stored.numel * (1 if self.as_bytes else 4)

    @property
    def enter(self) -> Call | None:
        """What makes a batch of kept samples into what the network sees; None when they are that already."""
        return None

    @property
    def validation_samples(self) -> int:
        """How many of `count` are kept for validation."""
        return self.held_out(self.count)

    def held_out(self, count: int) -> int:
        """How many of `count` samples are kept for validation: at least one, and one at least is left to train on."""
        return max(min(max(round(count * self.validation), 1), count - 1), 0)


class HandwrittenDigits(Data):
    """1797 handwritten digits of 43 people, 8×8 grey pixels."""

    licence = "CC BY 4.0 (Alpaydin & Kaynak, UCI)"

    @property
    def outputs(self) -> int:
        return 10

    @property
    def count(self) -> int:
        return 1797


class Digits(HandwrittenDigits, tag="digits", title="Handwritten digits"):
    """1797 handwritten digits of 43 people, 8×8 grey pixels (UCI; bundled with scikit-learn)."""

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


class DigitRows(HandwrittenDigits, tag="digit_rows", title="Digits, row by row"):
    """The same digits read from top to bottom: a sequence of 8 steps, each a row of 8 pixels."""

    @property
    def shape(self) -> Shape:
        return sequence(8, 8)


class Toy(Data):
    """Points in the plane, made on the spot."""

    samples: int = Field(600, ge=20, le=100_000, title="Samples", description="How many points are made")
    noise: float = Field(0.15, ge=0, le=2, title="Noise", description="How far points stray")
    data_seed: int = Field(0, ge=0, lt=2**32, title="Data seed", description="Which points are made")

    @property
    def shape(self) -> Shape:
        return vector(2)

    @property
    def outputs(self) -> int:
        return 2

    @property
    def count(self) -> int:
        return self.samples


class TwoMoons(Toy, tag="two_moons", title="Two moons"):
    """Two half circles that reach into each other."""


class Circles(Toy, tag="circles", title="Circles"):
    """A small circle inside a large one."""


class Spiral(Toy, tag="spiral", title="Spiral"):
    """Two arms that wind around each other."""


class Xor(Toy, tag="xor", title="XOR"):
    """Four squares like a chess board: no straight line parts them."""


class Blobs(Toy, tag="blobs", title="Blobs"):
    """Three clouds of points."""

    @property
    def outputs(self) -> int:
        return 3


class Sine(Toy, tag="sine", title="Sine curve"):
    """A noisy sine curve to predict from x: regression."""

    task = "regression"

    @property
    def shape(self) -> Shape:
        return vector(1)

    @property
    def outputs(self) -> int:
        return 1


class Photos(Data, tag="photos", title="Pictures from a folder"):
    """Pictures of your own: a folder with one folder of pictures for each class, which is named after it.

    They are cut to the square in their middle and scaled to one size. Standardised as torchvision's networks expect it.
    """

    licence = "your own"
    as_bytes = True

    folder: str = Field("", max_length=1000, title="Folder", description="It holds one folder of pictures per class")
    size: int = Field(
        224, ge=8, le=1024, title="Size", description="Height and width", json_schema_extra={"unit": "px"}
    )
    channels: Literal[3, 1] = Field(3, title="Colours", description="3: red, green and blue; 1: grey")
    classes: int = Field(1000, ge=2, le=100_000, title="Classes", description="How many folders of pictures there are")

    @property
    def shape(self) -> Shape:
        return image(self.channels, self.size, self.size)

    @property
    def outputs(self) -> int:
        return self.classes

    @property
    def count(self) -> int:
        return pictures.known(self.folder)

    @property
    def enter(self) -> Call | None:
        return Call("FromBytes", *(STANDARD[self.channels] if self.standardise else ()))


STANDARD = {3: ((0.485, 0.456, 0.406), (0.229, 0.224, 0.225)), 1: ((0.449,), (0.226,))}
"""Mean and deviation of ImageNet's colours on the scale from 0 to 1, as torchvision has them; grey: their average."""
