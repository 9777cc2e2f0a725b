"""What a run that is forked with another network took along from the run before, as its facts keep it, and in words."""

from __future__ import annotations

import msgspec

from camplab.words import Own, Sentence, first_few, say

FEW = 6
"""Names in a sentence at most."""


class Carried(msgspec.Struct, frozen=True):
    """Of the blocks that learn: in how many all weights are those of the run before, and which have others."""

    kept: int
    fresh: tuple[str, ...]
    """Their modules."""

    def text(self) -> str:
        """As a fact."""
        return msgspec.json.encode(self).decode()

    def sentences(self) -> tuple[Sentence, ...]:
        """In words."""
        total = self.kept + len(self.fresh)
        taken = say("{n} of {total} blocks go on with their weights and what the optimizer keeps of them",
                    n=self.kept, total=total)  # fmt: skip
        if not self.fresh:
            return (taken,)
        return taken, say("weights that fit nowhere begin by chance: {names}", names=Own(first_few(self.fresh, FEW)))


def carried_of(text: str) -> Carried | None:
    """From the fact; None where there is none. Raises msgspec.MsgspecError."""
    return msgspec.json.decode(text, type=Carried) if text else None
