"""What somebody wants to see of a run while it trains, as it is asked for. Knows no probe by name, no torch, no Qt."""

from __future__ import annotations

from typing import Any, Literal

import msgspec
import numpy.typing as npt

Origin = Literal["validation", "training", "drawn", "picture", "typed", "latent", "prompt"]
"""Where a sample is from: out of the data, or the learner's own: a drawing, a picture, numbers; or a place in the
latent space of an autoencoder, which its decoder alone is to look at; or what a language model is to go on with."""

OF_DATA: tuple[Origin, ...] = ("validation", "training")
"""Of these there are as many as the data have; of the others the learner makes one."""


class Want(msgspec.Struct, frozen=True):
    """A probe is to look at these modules, over and over."""

    probe: str
    modules: tuple[str, ...] = ()
    """Dotted names; what the network does not have is left out. (): all blocks, for a probe that measures blocks."""
    sample: int = 0
    """Which one, for a probe that looks at one: its number in the data, or of the learner's own the how manieth."""
    every: float = 0.0
    """Seconds between two looks at least; 0: as often as the budget allows."""
    origin: Origin = "validation"
    """Of this sample."""
    asked: int | None = None
    """Which of the answers is to be explained: its number; None: the one that the network gives."""


class Own(msgspec.Struct, frozen=True, eq=False):
    """A sample of the learner's own: `values` laid out and scaled as those of the data (raw, not standardised)."""

    origin: Origin
    sample: int
    """Its number, another one whenever the values are other ones."""
    values: npt.NDArray[Any]


LIKE = 100
"""Samples of the data that are looked at so that one of the learner's own can be laid out and scaled as they are."""
BATCH = -1
"""In place of the number of a sample: the mean of all samples of the batch."""


HERE = -1
"""In place of the number of a step: the one before which the run stands."""


class Slow(msgspec.Struct, frozen=True):
    """One step is to be shown, from within. While it is, the run waits, and stands before it or after it."""

    step: int
    """How many steps come before it: the next of the run where it stands, the one after that, or the one before; any
    other means the next."""
    taken: bool = False
    """The run is to stand after it."""
    sample: int = BATCH
    """Which sample of its batch is looked at."""
    number: int = 0
    """Of the question: one with another number is answered anew."""


Wants = dict[str, tuple[Want, ...]]
"""By owner: a panel, the cards, the doctor. Nobody changes what another one wants."""
