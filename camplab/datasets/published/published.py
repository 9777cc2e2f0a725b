"""Sets of pictures that everybody knows, as torchvision leaves them in a folder. Knows no set by name.

The part that was published for tests is kept for validation.
"""

from __future__ import annotations

import gzip
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any, ClassVar, NamedTuple, Self

from pydantic import Field

from camplab.blocks.call import Call
from camplab.blocks.shape import Shape, image
from camplab.datasets.base import Data
from camplab.datasets.known import Known, known, remember
from camplab.datasets.making import Made, NoSamples, NotChosen
from camplab.datasets.parting import Parting
from camplab.datasets.room import too_many
from camplab.words import Own, Sentence, printable, say

if TYPE_CHECKING:
    import numpy.typing as npt

    Array = npt.NDArray[Any]
DEEPEST = 3
"""Folders within the chosen one that are looked into."""
MOST_FOLDERS = 2000


class Part(NamedTuple):
    """Some of the pictures: n × channels × height × width (uint8), and which class each is of."""

    x: Array
    y: Array


class Published(Data):
    """What a subclass says: its facts, the files that have to be there, and how they are read."""

    origin = "fetched"
    needs_place = True
    as_bytes = True
    size: ClassVar[tuple[int, int, int]] = (1, 28, 28)
    counts: ClassVar[tuple[int, int]] = (60_000, 10_000)
    """Samples to learn from, and for validation."""
    names: ClassVar[tuple[str, ...]] = ()
    """Of the classes."""
    colours: ClassVar[tuple[tuple[float, ...], tuple[float, ...]]] = ((0.5,), (0.25,))
    """Mean and deviation of each colour, on the scale from 0 to 1."""
    resources: ClassVar[tuple[tuple[str, str], ...]] = ()
    """Where each file is fetched from, and its MD5; () where it has to be had elsewhere."""
    called: ClassVar[str] = ""
    """A part of the path, in small letters, by which sets are told apart that have files of one name."""

    folder: str = Field("", max_length=1000, title="Folder", description="Where it lies", json_schema_extra={
        "apart": True})  # fmt: skip

    @property
    def shape(self) -> Shape:
        return image(*self.size)

    @property
    def outputs(self) -> int:
        return len(self.names)

    @property
    def class_names(self) -> tuple[str, ...]:
        return self.names

    @property
    def count(self) -> int:
        return known(self.folder).count or sum(self.counts)

    @property
    def parted(self) -> Parting:
        return "given"

    @property
    def validation_samples(self) -> int:
        return known(self.folder).held or self.counts[1]

    @property
    def place_chosen(self) -> str:
        return self.folder

    @property
    def enter(self) -> Call | None:
        return Call("FromBytes", *(self.colours if self.standardise else ()))

    @property
    def files(self) -> tuple[str, ...]:
        """Names of the files that have to be there; they may be packed with gzip."""
        raise NotImplementedError

    def parts(self, root: Path) -> tuple[Part, Part]:
        """The pictures to learn from, and those for validation, out of `root`. Raises ValueError, OSError."""
        raise NotImplementedError

    def at_place(self, place: str) -> Self:
        """The set in this folder, or in one within it. Raises `NoSamples`."""
        found = self.root(Path(place))
        if found is None:
            raise NoSamples(say("in {folder} there is no {set}: it needs the files {files}",
                                folder=Own(printable(place)), set=Sentence(self.title),
                                files=Own(", ".join(self.files))))  # fmt: skip
        return type(self).model_validate({**dict(self), "folder": place})

    def root(self, folder: Path) -> Path | None:
        """The folder with its files: this one, or one within it."""
        able = (each for each in folders(folder) if all(there(each, name) for name in self.files))
        return min(able, key=lambda each: self.called not in str(each).lower(), default=None)

    def make(self) -> Made:
        """x: n × the shape of a sample (uint8), y: classes. Raises `NoSamples`."""
        import numpy as np

        if not self.folder:
            raise NotChosen(say("{set} is not here: choose the folder in which it lies", set=Sentence(self.title)))
        root = self.root(Path(self.folder))
        if root is None:
            self.at_place(self.folder)  # says what is missing
            raise NoSamples(say("{folder} cannot be read", folder=Own(printable(self.folder))))
        if (why := too_many(self.count, self.shape.numel)) is not None:
            raise NoSamples(say("{set} cannot be read: {why}", set=Sentence(self.title), why=why))
        try:
            learned, kept = self.parts(root)
        except (OSError, ValueError, EOFError) as error:
            raise NoSamples(say("{set} in {folder} cannot be read: {why}", set=Sentence(self.title),
                                folder=Own(printable(str(root))), why=why_not(error))) from None  # fmt: skip
        for part in (learned, kept):
            self._check(part, root)
        x, y = np.concatenate([learned.x, kept.x]), np.concatenate([learned.y, kept.y]).astype(np.int64)
        held = np.arange(len(x)) >= len(learned.x)
        each = tuple(np.bincount(y, minlength=len(self.names)).tolist())
        remember(self.folder, Known(self.names, each, len(x), len(kept.x)))
        return Made(x, y, self.names, (), held)

    def _check(self, part: Part, root: Path) -> None:
        whole = part.x.shape[1:] == self.size and len(part.x) == len(part.y) > 0
        if not whole or part.y.min() < 0 or part.y.max() >= len(self.names):
            raise NoSamples(say("{set} in {folder} is not whole: its pictures and labels do not go together",
                                set=Sentence(self.title), folder=Own(printable(str(root)))))  # fmt: skip


def why_not(error: Exception) -> Sentence:
    """What was wrong with a file."""
    if isinstance(error, OSError) and error.strerror:
        return say("{why}", why=error.strerror)
    return say("a file is damaged, or was cut off")


def folders(folder: Path) -> Iterator[Path]:
    """This folder and those within it, the outer ones first."""
    level, seen = [folder] if folder.is_dir() else [], 0
    for _ in range(DEEPEST + 1):
        yield from level
        seen += len(level)
        try:
            level = [inner for outer in level for inner in sorted(outer.iterdir())
                     if inner.is_dir() and not inner.name.startswith(".")][: MOST_FOLDERS - seen]  # fmt: skip
        except OSError:
            return


def there(root: Path, name: str) -> bool:
    """Whether this file is there, packed or not."""
    return (root / name).is_file() or (root / f"{name}.gz").is_file()


def content(root: Path, name: str) -> bytes:
    """Of a file that may be packed. Raises OSError, EOFError."""
    return (
        (root / name).read_bytes() if (root / name).is_file() else gzip.decompress((root / f"{name}.gz").read_bytes())
    )
