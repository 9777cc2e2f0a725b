"""The runs that are kept in a folder, read one after the other, so that whoever reads them can stop in between.

What has not changed since is not read again. Looks at none of their numbers; writes nothing.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from camplab.runs import listing
from camplab.runs.folder import RunFolder
from camplab.runs.listing import BadRun, Info

Stamp = tuple[tuple[int, int], ...]


class KeptRuns:
    """`infos` are those found by the last `read` that came to its end, newest first; damaged ones are among them."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.infos: tuple[Info, ...] = ()
        self.renewed: tuple[Path, ...] = ()
        """Of which the last `read` found other files than the one before."""
        self._known: dict[Path, tuple[Stamp, Info]] = {}

    def read(self) -> Iterator[None]:
        """Look at one run after the other."""
        known: dict[Path, tuple[Stamp, Info]] = {}
        for place in self._places():
            stamp = _stamp(place)
            before = self._known.get(place)
            if before is not None and before[0] == stamp and before[1].status != "running":
                known[place] = before
            elif stamp[0] != NOWHERE:
                known[place] = stamp, _info(place)
            yield
        self.renewed = tuple(place for place, one in known.items() if self._known.get(place, NEVER)[0] != one[0])
        self._known = known
        found = sorted((info for _, info in known.values()), key=lambda info: info.started, reverse=True)
        self.infos = tuple(found)

    def _places(self) -> list[Path]:
        try:
            return [place for place in self.folder.iterdir() if not place.name.startswith(".")]
        except OSError:
            return []


def runs(folder: Path) -> tuple[Info, ...]:
    """All of them at once, newest first; damaged ones are among them."""
    kept = KeptRuns(folder)
    for _ in kept.read():
        pass
    return kept.infos


NOWHERE = (0, 0)
NEVER: tuple[Stamp, None] = (), None


def _stamp(place: Path) -> Stamp:
    """Changes when what a list shows of a run does."""
    return _of_file(RunFolder(place).numbers), _of_file(RunFolder(place).about)


def _of_file(path: Path) -> tuple[int, int]:
    try:
        found = path.stat()
    except OSError:
        return NOWHERE
    return found.st_mtime_ns, found.st_size


def _info(place: Path) -> Info:
    try:
        return listing.info(place)
    except BadRun as bad:
        return listing.unreadable(place, bad)
