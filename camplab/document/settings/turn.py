"""A change of a run while it goes on, as it is asked for and said. Knows no setting by name, no pydantic, no Qt."""

from __future__ import annotations

from typing import NamedTuple

Setting = float | int | bool | None
"""What a knob stands at."""


class Turn(NamedTuple):
    """A change of a run: `what` becomes `value`, of the block whose module is `block`, or of the run."""

    what: str
    value: Setting
    block: str = ""
