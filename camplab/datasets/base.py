"""What a data set is: settings, facts known without loading it, and how its samples are made. No torch, no Qt."""

from __future__ import annotations

from collections.abc import Generator
from math import prod
from pathlib import Path
from typing import TYPE_CHECKING, Any, ClassVar, Literal, Self

from pydantic import Field
from pydantic.config import JsonDict

from camplab.blocks.call import Call
from camplab.blocks.shape import Shape
from camplab.catalogue import Catalogue
from camplab.datasets.far import whole
from camplab.datasets.making import Made, NoSamples, Progress, Rows, Source
from camplab.datasets.parting import Parted
from camplab.datasets.room import too_many
from camplab.words import Own, Sentence, say

if TYPE_CHECKING:
    import numpy as np
    import numpy.typing as npt

Origin = Literal["made", "bundled", "fetched", "yours"]
"""Where samples come from: out of a formula, with camplab, from the internet, from the learner."""
APART: JsonDict = {"apart": True}
"""Of a setting: what a look has found, or what the form shows in a way of its own; no row of it."""
FOUND: JsonDict = {**APART, "counted": True}
"""Likewise of several values, of which only the number is said."""
FOLDERS = ("sequences", "brought", "classics", "shapes", "altered_digits", "linear", "published")
DATA: Catalogue[type[Data]] = Catalogue("camplab.datasets", lambda tag, data: (data.order, tag), within=FOLDERS)
"""Every data set by its tag, in the order menus show."""


class Data(Parted):
    """Settings of a data set, frozen; and its facts (shape, classes, licence), known without loading it.

    What a subclass says: `shape`, `outputs`, `count`, and `make` or `source`; `stored` and `enter` where samples are
    kept smaller than the network sees them.
    """

    tag: ClassVar[str] = ""
    title: ClassVar[str] = ""
    order: ClassVar[int] = 100
    """Where it stands in menus."""
    tasks: ClassVar[tuple[str, ...]] = ("classification",)
    """Tasks (their tags) that its targets are made for, the usual one first; others need no targets."""
    licence: ClassVar[str] = "made by camplab"
    origin: ClassVar[Origin] = "made"
    needs_place: ClassVar[bool] = False
    """Whether the learner chooses a folder or file with the samples: `at_place`."""
    looked_for: ClassVar[frozenset[str]] = frozenset()
    """Settings, said otherwise, for which that place has to be looked into again."""
    read_singly: ClassVar[bool] = False
    """Whether samples are read one by one (`source`), and so need not all be in memory; otherwise `make` makes them."""
    ignores: ClassVar[bool] = False
    """Whether there are positions that do not count: their class is `making.IGNORED`."""
    clouds: ClassVar[bool] = False
    """Whether the samples of each class are one normal cloud."""
    targets_standardised: ClassVar[bool] = False
    """Whether numbers that are to be answered are read to mean 0 and deviation 1."""
    as_bytes: ClassVar[bool] = False
    """Whether samples are kept as bytes, a quarter of the memory of float32."""

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
    def positions(self) -> tuple[int, ...]:
        """Where one sample has a class at each of several: (T,) of a sequence, (H, W) of a map; () otherwise."""
        return ()

    @property
    def class_names(self) -> tuple[Sentence | str, ...]:
        """What the classes are called: in the lab's words, or as they are. () in regression, and before a look."""
        of_classes = "classification" in self.tasks or self.positions
        return tuple(map(str, range(self.outputs))) if of_classes else ()

    @property
    def floor(self) -> float | None:
        """The loss of the best prediction, where that is known beforehand."""
        return None

    @property
    def place_chosen(self) -> str:
        """The folder or file with the samples; "" where none is chosen, or none is needed."""
        return ""

    @property
    def lacks_place(self) -> bool:
        """Whether it is still to be chosen where the samples are."""
        return self.needs_place and not self.place_chosen

    def at_place(self, place: str) -> Self:
        """The same with the samples of this folder or file, which is looked into. Raises `NoSamples`."""
        raise NotImplementedError

    @property
    def stored(self) -> Shape:
        """One sample as it is kept in memory."""
        return self.shape

    @property
    def enter(self) -> Call | None:
        """What makes a batch of kept samples into what the network sees; None when they are that already."""
        return None

    def make(self) -> Made:
        """All samples at once. Raises FileNotFoundError when a bundled file is missing."""
        raise NotImplementedError

    def making(self) -> Generator[Progress, None, Made | Rows]:
        """As `make`, telling how far it is. `Rows` where memory will not hold them twice and they can be had in parts.

        Raises as `make`; `NoSamples` where what is needed on the disk has no room there.
        """
        yield from ()
        return self.make()

    def source(self) -> Source:
        """Where they are `read_singly`: all of them but for those known to be unreadable. Raises `NoPictures`."""
        raise NotImplementedError


class InParts(Data):
    """Data that can be had in parts: a subclass says `making`, and all of them in memory follow from that."""

    def making(self) -> Generator[Progress, None, Made | Rows]:
        raise NotImplementedError

    def make(self) -> Made:
        """Raises `NoSamples`, also where they do not fit."""
        found = whole(self.making())
        if isinstance(found, Rows):
            why = too_many(len(found.y), sample_bytes(self))
            raise NoSamples(why or say("it needs more memory than is free"))
        return found


def training_samples(data: Data) -> int:
    """How many samples are learned from: all that are not kept for validation."""
    return data.count - data.validation_samples


def called(data: Data) -> Sentence:
    """What it is called where it is shown: a file or folder of the learner's by its own name."""
    own = Path(data.place_chosen).name if data.origin == "yours" and data.place_chosen else ""
    return say("{name}", name=Own(own)) if own else Sentence(data.title)


def target_called(data: Data) -> Sentence:
    """What a number that is to be answered is called beside it."""
    return say("standardised target") if data.targets_standardised else say("target")


def standardised(y: npt.NDArray[Any]) -> npt.NDArray[np.float32]:
    """Numbers that are to be answered, n or n × numbers, each to mean 0 and deviation 1: a mean squared error of 1 is
    that of whoever always says the mean. `y` (floating-point) is overwritten."""
    import numpy as np

    deviation = y.std(0)
    y -= y.mean(0)
    y /= np.where(deviation == 0, 1, deviation)
    return y.astype(np.float32)


def sample_bytes(data: Data) -> int:
    """Memory of one sample as it is kept, with the classes of its positions."""
    each = 1 if data.as_bytes else 8 if data.stored.kind == "tokens" else 4
    return data.stored.numel * each + (8 * prod(data.positions) if data.positions else 0)


def standard_of_bytes(data: Data) -> tuple[tuple[float, ...], tuple[float, ...]]:
    """Mean and deviation of each colour, 0 to 255, that samples kept as bytes are standardised with on the way in."""
    args = data.enter.args if data.enter is not None else ()
    return in_bytes(*(args or ((0.0,), (1 / 255,))))


def in_bytes(mean: tuple[float, ...], std: tuple[float, ...]) -> tuple[tuple[float, ...], tuple[float, ...]]:
    """Of each colour, from the scale from 0 to 1 to that from 0 to 255."""
    return tuple(255 * value for value in mean), tuple(255 * value for value in std)


def on_one_scale(data: Data) -> bool:
    """Whether the network sees standardised numbers; tokens are names and have no mean."""
    return data.standardise and data.shape.kind != "tokens"
