"""What learners call a block elsewhere: PyTorch's class, common words, Korean ones. Written beside each definition."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class KnownAs:
    """Some names, the usual one first, and the settings that they mean: "LSTM" is a Recurrent with this cell."""

    names: tuple[str, ...]
    settings: Mapping[str, object]


def known(names: str, **settings: object) -> KnownAs:
    """Shorthand: `known("nn.LSTM, 장단기 메모리", "
    "cell="lstm")`. Names are parted by commas and not translated."""
    return KnownAs(tuple(name.strip() for name in names.split(",")), settings)
