"""What `camplab race` was asked for. Knows neither how arguments are read nor how training goes."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class RaceOptions:
    """What the command line asks for; None and "" leave it as it is."""

    names: tuple[str, ...] = ()
    seeds: int | None = None
    vary: str = ""
    """`setting=value,value`."""
    epochs: int | None = None
    seed: int | None = None
    device: str = ""
    processes: int | None = None
    resume: str = ""
    """The race to go on with."""
    json: bool = False
