"""Which run is named, and `RUN@STEP`: as it was after so many of its steps. Imports torch only within."""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from camplab import folders, scratch
from camplab.cli.errors import WRONG, Trouble, explained, needing_torch, tell
from camplab.document.presets.catalogue import find as preset
from camplab.runs import listing
from camplab.runs.listing import BadRun

if TYPE_CHECKING:
    from camplab.training.time_travel.replay import Moment

AT = re.compile(r"(.+)@(\d{1,100})", re.DOTALL)


def parted(text: str) -> tuple[str, int | None]:
    """The run that is named, and after how many steps; None: as it stands. A file or folder called so is itself."""
    match = None if Path(text).exists() else AT.fullmatch(text)
    return (text, None) if match is None else (match[1], int(match[2]))


def found(name: str) -> Path | None:
    """The folder of the run `name`; None where that is a file or a preset, or nothing known.

    Raises `Trouble` where several runs begin so, and for a folder without a run.
    """
    if Path(name).is_file() or preset(name):
        return None
    try:
        return listing.find(name, folders.runs())
    except listing.Ambiguous as bad:
        raise Trouble(bad.sentence, status=WRONG) from None
    except BadRun as bad:
        if Path(name).is_dir():
            raise Trouble(bad.sentence, status=WRONG) from None
        return None


def stand(folder: Path, step: int) -> Moment:
    """The run in `folder` as it was then. Raises `Trouble`, and what torch raises when memory is short."""
    with needing_torch():
        from camplab.training.time_travel.replay import stand_at
    with explained():
        moment = stand_at(folder, step)
    tell(*moment.notes)
    return moment


@contextmanager
def checkpointed(folder: Path, step: int) -> Iterator[Path]:
    """A folder with a checkpoint of the run as it was then, while this lasts. Raises `Trouble`, `WriteFailed`."""
    from camplab.training import checkpoint

    moment = stand(folder, step)
    with scratch.folder() as place:
        checkpoint.save(Path(place), moment.setup, moment.tally)
        yield Path(place)
