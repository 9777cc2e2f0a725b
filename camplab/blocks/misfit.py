"""Why a block does not fit where it stands, and one-click ways out. Knows no Qt: the app shows it on the card."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from camplab.words import Explained, Sentence

if TYPE_CHECKING:
    from camplab.blocks.base import Block


@dataclass(frozen=True)
class Remedy:
    """One click that makes a block fit: insert blocks before it, after it, or change its settings.

    `uid` is the block that is meant, when it is another than the one the misfit is shown on.
    """

    title: Sentence
    before: tuple[Block, ...] = ()
    after: tuple[Block, ...] = ()
    change: Mapping[str, object] = field(default_factory=dict)
    uid: int | None = None


class Misfit(Explained):
    """A block cannot take this input. `sentence` says the arithmetic; `remedies` are tried in order."""

    def __init__(self, sentence: Sentence, remedies: tuple[Remedy, ...] = ()) -> None:
        super().__init__(sentence)
        self.remedies = remedies


class WrongKind(Misfit):
    """A block cannot take this kind of input, whatever its size: an image where a sequence is wanted."""
