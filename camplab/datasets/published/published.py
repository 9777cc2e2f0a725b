"""Sets of pictures that everybody knows, as torchvision leaves them in a folder. Knows no set by name.

The part that was published for tests is kept for validation.
"""

from __future__ import annotations

import gzip
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import ClassVar, Self

from pydantic import Field

from camplab.datasets.base import APART, Data
from camplab.datasets.known import known
from camplab.datasets.making import NoSamples, NotChosen
from camplab.datasets.parting import Parting
from camplab.folders import data_sets
from camplab.words import Own, Sentence, say

ARCHIVES = (".tar.gz", ".tgz", ".zip")
"""Endings of those that sets are published in."""
DEEPEST = 3
"""Folders within the chosen one that are looked into."""
MOST_FOLDERS = 2000


class Published(Data):
    """What a subclass says: its facts, the files that have to be there, and how they are read."""

    origin = "fetched"
    needs_place = True
    as_bytes = True
    counts: ClassVar[tuple[int, int]] = (60_000, 10_000)
    """Samples to learn from, and for validation."""
    names: ClassVar[tuple[Sentence | str, ...]] = ()
    """Of the classes."""
    resources: ClassVar[tuple[tuple[str, str], ...]] = ()
    """Where each file is fetched from, and its MD5."""
    kept_as: ClassVar[str] = ""
    """The folder it is fetched into, where several sets are made of the same files; "": as it is called itself."""

    folder: str = Field("", max_length=1000, title="Folder", description="Where it lies", json_schema_extra=APART)

    @property
    def outputs(self) -> int:
        return len(self.class_names)

    @property
    def class_names(self) -> tuple[Sentence | str, ...]:
        return self.names

    @property
    def in_all(self) -> tuple[int, int]:
        """How many were published to learn from, and for tests."""
        return self.counts

    @property
    def count(self) -> int:
        return known(self.folder).count or sum(self.in_all)

    @property
    def parted(self) -> Parting:
        return "given"

    @property
    def split_by(self) -> frozenset[str]:
        return frozenset()

    @property
    def validation_samples(self) -> int:
        return known(self.folder).held or self.in_all[1]

    @property
    def place_chosen(self) -> str:
        return self.folder

    @property
    def files(self) -> tuple[str, ...]:
        """Names of files that have to be there; they may be packed with gzip."""
        raise NotImplementedError

    @property
    def place_fetched(self) -> Path:
        """Where it lies once it was fetched."""
        return data_sets() / (self.kept_as or self.tag)

    def at_place(self, place: str) -> Self:
        """The set in this folder, or in one within it. Raises `NoSamples`."""
        self._found(place)
        return type(self).model_validate({**dict(self), "folder": place})

    def root(self, folder: Path) -> Path | None:
        """The folder with its files: this one, or one within it."""
        able = (each for each in folders(folder) if all(there(each, name) for name in self.files))
        return min(able, key=lambda each: not self.named(each), default=None)

    @classmethod
    def named(cls, folder: Path) -> bool:
        """Whether the folder, or one around it, is called as the set is: some sets have files of the same names."""
        word = cls.tag.partition("_")[0]
        return any(part.lower().startswith(word) for part in folder.parts)

    def chosen_root(self) -> Path:
        """Where its files are. Raises `NoSamples`."""
        if not self.folder:
            raise NotChosen(say("{set} is not here: choose the folder in which it lies", set=Sentence(self.title)))
        return self._found(self.folder)

    def _found(self, place: str) -> Path:
        root = self.root(Path(place))
        if root is None and (packed := _packed(self, Path(place))) is not None:
            raise NoSamples(say("{set} in {folder} is packed: unpack {file} there, then choose the folder once more",
                                set=Sentence(self.title), folder=Own(place), file=Own(packed.name)))  # fmt: skip
        if root is None:
            raise NoSamples(say("in {folder} there is no {set}: it needs the files {files}",
                                folder=Own(place), set=Sentence(self.title),
                                files=Own(", ".join(self.files))))  # fmt: skip
        return root


@contextmanager
def reading(data: Published, root: Path) -> Iterator[None]:
    """While its files are read: what is wrong with one becomes `NoSamples`, in one sentence."""
    try:
        yield
    except (OSError, ValueError, KeyError, TypeError, EOFError, RecursionError) as error:
        raise NoSamples(say("{set} in {folder} cannot be read: {why}", set=Sentence(data.title),
                            folder=Own(root), why=_why_not(error))) from None  # fmt: skip


def _packed(data: Published, folder: Path) -> Path | None:
    """An archive of the set, as it is downloaded, in this folder or one within it."""
    names = [url.rpartition("/")[2] for url, _ in data.resources]
    archives = (each / name for each in folders(folder) for name in names if name.endswith(ARCHIVES))
    return next((file for file in archives if file.is_file()), None)


def not_whole(data: Published, root: Path) -> NoSamples:
    """What is raised where its files do not fit each other."""
    return NoSamples(say("{set} in {folder} is not whole: its pictures and labels do not go together",
                         set=Sentence(data.title), folder=Own(root)))  # fmt: skip


def _why_not(error: Exception) -> Sentence:
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
    return _file(root, name) is not None


def content(root: Path, name: str) -> bytes:
    """Of a file that may be packed. Raises OSError, EOFError."""
    file = _file(root, name) or root / name
    return gzip.decompress(file.read_bytes()) if file.suffix == ".gz" else file.read_bytes()


def _file(root: Path, name: str) -> Path | None:
    """Kaggle has train-images.idx3-ubyte for train-images-idx3-ubyte."""
    names = (name, name.replace("-idx", ".idx"))
    return next((root / each for plain in names for each in (plain, f"{plain}.gz") if (root / each).is_file()), None)
