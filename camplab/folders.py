"""Where camplab keeps what is the user's: settings, runs, unsaved work, downloads. Knows nothing of what lies there.

The environment variable CAMPLAB_HOME, when set, is the one folder of all of them.
"""

from __future__ import annotations

import contextlib
import os
import sys
from functools import lru_cache
from pathlib import Path

import platformdirs


def settings() -> Path:
    """What the window remembers between two starts."""
    return _home() or Path(platformdirs.user_config_dir("camplab", appauthor=False))


def runs() -> Path:
    """A folder for each training run."""
    return _data() / "runs"


def trash() -> Path:
    """Runs that were deleted, to be brought back for a while."""
    return _data() / "trash"


def recovery() -> Path:
    """Unsaved work, offered again after a crash."""
    return _data() / "recovery"


def weights() -> Path:
    """Weights that were downloaded; they can be had again."""
    return _cache() / "weights"


def data_sets() -> Path:
    """Sets of pictures that were fetched; they can be had again."""
    return _cache() / "data"


def kept_samples() -> Path:
    """Samples that were read once and do not fit into memory; they can be read again."""
    return _cache() / "samples"


def scratch() -> Path:
    """Where a process puts what has no room in memory, in a file without a name."""
    return _cache() / "scratch"


def as_text(path: Path) -> str:
    """A path as text that can be kept in a file of UTF-8, whatever the locale says of names; what is no text is �."""
    return os.fsencode(path).decode("utf-8", "replace")


def from_text(text: str) -> Path:
    """The path that `as_text` was asked for."""
    try:
        return Path(os.fsdecode(text.encode("utf-8")))
    except UnicodeEncodeError:
        return Path(text)


def able(name: str) -> str:
    """The letters of a name that names of files may have on this machine: nearly everywhere all of them."""
    return name.encode(known := sys.getfilesystemencoding(), "ignore").decode(known)


def make_private(folder: Path) -> None:
    """Make `folder` for the user alone (on Unix: mode 700); one that is there keeps its mode. Raises `OSError`.

    The folders above it are made as the system makes them, but for `runs`, `trash`, `recovery`, `weights`,
    `kept_samples` and `scratch`, which are closed to others even when an earlier camplab left them open.
    """
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    for own in {runs(), trash(), recovery(), weights(), kept_samples(), scratch()} & {folder, *folder.parents}:
        with contextlib.suppress(OSError):  # on a disk without modes, or in a folder that somebody else lends
            own.chmod(0o700)


def _data() -> Path:
    return _home() or Path(platformdirs.user_data_dir("camplab", appauthor=False))


def _cache() -> Path:
    return _home() or Path(platformdirs.user_cache_dir("camplab", appauthor=False))


def _home() -> Path | None:
    home = os.environ.get("CAMPLAB_HOME")
    return _path(home) if home else None


@lru_cache(1)
def _path(text: str) -> Path:
    """Asked for hundreds of times while the window is made."""
    return Path(text)
