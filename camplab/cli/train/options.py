"""What `camplab train` was asked for. Knows neither how arguments are read nor how training goes."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True)
class TrainOptions:
    """What the command line asks for; None, "" and False leave the project as it is."""

    run: Path | None = None
    device: str = ""
    epochs: int | None = None
    steps: int | None = None
    seed: int | None = None
    resume: bool = False
    json: bool = False
    precision: str = ""
    origin: str = ""
    """RUN@STEP to begin from, "" for none."""
    settings: tuple[str, ...] = ()
    """`name=value`: of the recipe of a new run; or what changes at the first step of a fork."""
    snapshots: str = ""
    """What they may take, as `200MB`; "off" for none."""
