"""Which data a network learns from: settings and facts of every data set. `datasets` loads them; knows no torch."""

from __future__ import annotations

from typing import Any, ClassVar, Literal

from pydantic import BaseModel, ConfigDict, Field

from camplab.blocks.shape import Shape, image, sequence, vector

Task = Literal["classification", "regression"]
DATA: dict[str, type[Data]] = {}
"""Every data set by its tag, in the order menus show."""


class Data(BaseModel):
    """Settings of a data set, frozen; and its facts (shape, classes, licence), known without loading it."""

    model_config = ConfigDict(frozen=True, extra="forbid", allow_inf_nan=False)

    tag: ClassVar[str] = ""
    title: ClassVar[str] = ""
    task: ClassVar[Task] = "classification"
    shape: ClassVar[Shape]
    outputs: ClassVar[int] = 0
    """Classes, or numbers to predict."""
    licence: ClassVar[str] = "made by camplab"

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
    def size(self) -> int:
        """How many samples there are in all."""
        raise NotImplementedError

    @property
    def validation_samples(self) -> int:
        """How many are kept for validation: at least one, and at least one is left to train on."""
        return min(max(round(self.size * self.validation), 1), self.size - 1)


class Digits(Data, tag="digits", title="Handwritten digits"):
    """1797 handwritten digits of 43 people, 8×8 grey pixels (UCI; bundled with scikit-learn)."""

    shape = image(1, 8, 8)
    outputs = 10
    licence = "CC BY 4.0 (Alpaydin & Kaynak, UCI)"

    @property
    def size(self) -> int:
        return 1797


class DigitRows(Digits, tag="digit_rows", title="Digits, row by row"):
    """The same digits read from top to bottom: a sequence of 8 steps, each a row of 8 pixels."""

    shape = sequence(8, 8)


class Toy(Data):
    """Points in the plane, made on the spot."""

    shape = vector(2)
    outputs = 2

    samples: int = Field(600, ge=20, le=100_000, title="Samples", description="How many points are made")
    noise: float = Field(0.15, ge=0, le=2, title="Noise", description="How far points stray")
    data_seed: int = Field(0, ge=0, lt=2**32, title="Data seed", description="Which points are made")

    @property
    def size(self) -> int:
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

    outputs = 3


class Sine(Toy, tag="sine", title="Sine curve"):
    """A noisy sine curve to predict from x: regression."""

    task = "regression"
    shape = vector(1)
    outputs = 1
