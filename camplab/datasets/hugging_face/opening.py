"""Opens a data set of Hugging Face, by its name or in a folder, with the package `datasets` where it is installed."""

from __future__ import annotations

import logging
from collections.abc import Mapping
from importlib import import_module
from pathlib import Path
from typing import Any

from camplab.datasets.making import NoSamples
from camplab.datasets.parting import TEST, TRAIN, VALIDATION
from camplab.words import Own, printable, say

NAME = "hf:"
"""What stands before a name, such as hf:stanfordnlp/imdb; a configuration stands behind a second colon."""
SAVED = ("dataset_dict.json", "state.json")
"""One of these lies in a folder that `save_to_disk` has left."""
TABLES = (".parquet", ".arrow")
"""Endings of files in a cache, and of those that are published."""
KEPT = (*VALIDATION, *TEST)
"""What parts are called that are for validation, the best first."""
Parts = Mapping[str, Any]
"""Name of a part -> its rows, a `datasets.Dataset`."""


def is_one(place: Path) -> bool:
    """Whether this is a name, or a file or folder, that `datasets` opens. Reads names only."""
    if named(place):
        return True
    try:
        return place.suffix.lower() in TABLES if place.is_file() else bool(_saved(place) or _tables(place))
    except OSError:
        return False


def named(place: Path) -> str:
    """The name behind `hf:`; "" where this is a place on the disk."""
    text = str(place).replace("\\", "/")
    return text.removeprefix(NAME) if text.startswith(NAME) else ""


def opened(place: Path) -> Parts:
    """All parts. Raises `NoSamples` without the package, and where it cannot open them."""
    try:
        package = import_module("datasets")
    except ImportError:
        raise NoSamples(say("data sets of Hugging Face are opened by the package datasets, which is not installed "
                            "here: `pip install datasets`")) from None  # fmt: skip
    _silence(package)
    try:
        found = _open(package, place)
        parts = dict(found) if hasattr(found, "keys") else {"train": found}
        return {name: rows for name, rows in parts.items() if len(rows)}
    except Exception as error:  # whatever it raises: no web, no such name, another format, a program to be run
        raise refused(place, error) from None


def refused(place: Path, error: Exception) -> NoSamples:
    """That the package did not come to an end with it."""
    why = printable((str(error).strip() or type(error).__name__).splitlines()[0][:200])
    name = printable(named(place) or place.name)
    return NoSamples(say("{name} cannot be opened by the package datasets: {why}", name=Own(name), why=Own(why)))


def _silence(package: Any) -> None:
    """Its bars and remarks would stand between what the lab says."""
    for quiet in ("disable_progress_bars", "disable_progress_bar"):
        if hasattr(package, quiet):
            getattr(package, quiet)()
            break
    package.logging.set_verbosity_error()
    logging.getLogger("huggingface_hub").setLevel(logging.ERROR)


def _open(package: Any, place: Path) -> Any:
    if name := named(place):
        of, _, configuration = name.partition(":")
        return package.load_dataset(of, configuration or None)
    if place.is_dir() and _saved(place):
        return package.load_from_disk(str(place))
    files = [place] if place.is_file() else _tables(place)
    parts: dict[str, list[str]] = {}
    for file in files:
        parts.setdefault(_part_of(file), []).append(str(file))
    return package.load_dataset(files[0].suffix[1:].lower(), data_files=parts)


def _saved(place: Path) -> bool:
    return any((place / name).is_file() for name in SAVED)


def _tables(place: Path) -> list[Path]:
    """Files of one kind, in the folder or in one within it, as a cache and a repository have them."""
    for ending in TABLES:
        found = sorted([*place.glob(f"*{ending}"), *place.glob(f"*/*{ending}")])
        if found:
            return found
    return []


def _part_of(file: Path) -> str:
    """By the name of the file, or of its folder: train-00000-of-00002.parquet, imdb-test.arrow."""
    words = [*file.stem.lower().replace("_", "-").split("-"), file.parent.name.lower()]
    return next((word for word in words if word in (*TRAIN, *KEPT)), "train")
