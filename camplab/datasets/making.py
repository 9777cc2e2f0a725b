"""What every data set hands over: numbers and class names. Knows no torch and no particular data set."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

from camplab.blocks.call import Call
from camplab.words import Explained, Own, Sentence, printable, say, system_says

if TYPE_CHECKING:
    import numpy as np
    import numpy.typing as npt


IGNORED = -100
"""The class at a position that does not count: nothing is asked there. As `cross_entropy` has it."""
FEW = 20
"""Whole numbers of so many different values at most are classes where they are wanted, however they are kept."""
MOST_CLASSES = 1000
"""So many different values at most are classes where what is wanted is called so."""


UNKNOWN_LETTERS = say("a name in its path has letters that this machine does not know, which no project can keep: give "
                      "it another name")  # fmt: skip
"""Of a file in an archive that was packed where names are not in UTF-8."""


def is_unknown(path: Path) -> bool:
    """Whether nothing lies there, as its name is not known whole: what was no text in it is � by now."""
    return "\ufffd" in str(path) and not path.exists()


class NoSamples(Explained):
    """These data cannot be learned from; `sentence` says why."""


class NotChosen(NoSamples):
    """No folder or file is chosen yet, or its name is not whole yet."""


def refuse(path: str | Path, why: Sentence) -> NoSamples:
    """That this file cannot be read, or holds nothing to learn from."""
    return NoSamples(say("{file} cannot be read: {why}", file=Own(Path(path).name), why=why))


def _unread(error: OSError) -> Sentence:
    """Why the system could not read a file or folder of the learner's."""
    if isinstance(error, FileNotFoundError | NotADirectoryError):
        return say("it is not there any more, or cannot be reached")
    return say("{why}", why=system_says(error))


@contextmanager
def read_from(path: Path) -> Iterator[None]:
    """Raises `NoSamples` where the system cannot read this file or folder of the learner's, and says why."""
    try:
        yield
    except OSError as error:
        raise refuse(path, _unread(error)) from None


def name_of(path: Path, folder: str) -> str:
    """A file of this folder in a sentence, from the folder on."""
    return printable(str(path.relative_to(folder)))


class Progress(NamedTuple):
    """How many of all samples are there, while they are being made."""

    done: int
    total: int


class Made(NamedTuple):
    """`x`: n × numbers of one sample (float32, pictures from files: uint8, tokens: int64).

    `y`: n classes (int64), n × positions with a class at each (int64), or n × outputs to predict (float32).
    """

    x: npt.NDArray[np.float32] | npt.NDArray[np.uint8] | npt.NDArray[np.int64]
    y: npt.NDArray[Any]
    classes: tuple[str, ...] = ()
    """Empty in regression."""
    remarks: tuple[Sentence, ...] = ()
    """What the learner should know about them, such as what could not be read."""
    held: npt.NDArray[np.bool_] | None = None
    """Which are for validation, where they come parted."""


Files = tuple[Path, ...]
"""Those of one sample: a picture, or a picture and its mask."""
Take = Callable[["npt.NDArray[np.int64]"], tuple["npt.NDArray[Any]", "npt.NDArray[Any]"]]
"""The samples at these places and their targets, at once, from any thread."""


class Rows(NamedTuple):
    """Samples that lie on the disk, or are cut out of what memory holds, of which some are taken when they are wanted:
    those of `Made`, in its order."""

    take: Take
    y: npt.NDArray[Any]
    """As of `Made`, but for what is taken with the samples alone: of positions with a class 0 of each sample, of many
    numbers to predict perhaps the first."""
    classes: tuple[str, ...] = ()
    remarks: tuple[Sentence, ...] = ()
    held: npt.NDArray[np.bool_] | None = None


class Source(NamedTuple):
    """Samples that are read one by one when they are wanted, from any thread: those of `Made`, in its order."""

    y: npt.NDArray[Any]
    """The target of each; where each position has a class that is read with the sample: 0."""
    classes: tuple[str, ...]
    read: Callable[[int], tuple[npt.NDArray[np.uint8], npt.NDArray[Any]] | None]
    """The sample at this place, in the shape in which it is kept, and its target; None when it cannot be read."""
    standard: tuple[tuple[float, ...], tuple[float, ...]]
    """Mean and deviation that values are standardised with on the way in."""
    folder: str
    """In which the files of all samples lie."""
    reader: Call | None
    """What reads samples in an exported program; its first argument, a list of their paths, is left out. None: there is
    nothing that does."""
    listed: tuple[Files, ...]
    """The files of all samples, also of those that cannot be read."""
    numbers: npt.NDArray[np.int64]
    """Where among these the files of each sample stand."""
    remarks: tuple[Sentence, ...] = ()
    held: npt.NDArray[np.bool_] | None = None

    def path(self, place: int) -> Path:
        """The file of the sample at this place; of a pair that of the picture."""
        return self._file(place).absolute()

    def title(self, place: int) -> str:
        """What it is called, for a sentence."""
        return name_of(self._file(place), self.folder)

    def _file(self, place: int) -> Path:
        return self.listed[int(self.numbers[place])][0]
