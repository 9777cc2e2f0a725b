"""A step of a run that is played block by block, and how far one is in it. What is seen of it follows; no Qt."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from functools import cached_property

from camplab.document.places import Places
from camplab.runs.events import Move, StepShown


class Played:
    """`at` is the move that is shown; those before it have been. places: of the run."""

    def __init__(self, shown: StepShown, places: Places, at: int = 0) -> None:
        self.shown, self.places, self.at = shown, places, at

    @property
    def move(self) -> Move:
        """The one that is shown."""
        return self.shown.moves[self.at]

    @property
    def last(self) -> int:
        """The place of the update with which the step ends."""
        return len(self.shown.moves) - 1

    @property
    def taken(self) -> bool:
        """Whether the weights have changed."""
        return self.at == self.last

    def blocks(self, move: Move) -> Sequence[int]:
        """Those whose output it is about, the innermost first."""
        return self._blocks.get(move.module, ())

    def stack(self, move: Move) -> str:
        """The stack that it happens in, "" where there is but one."""
        return self._stacks.get(move.module, "")

    def is_at(self, uid: int) -> bool:
        """Whether the block is the one that is shown."""
        return self.move.what in ("forward", "backward") and uid in self.blocks(self.move)

    def forward(self, uid: int) -> Move | None:
        """What the block has put out last; None before."""
        return self._latest("forward", uid)

    def backward(self, uid: int) -> Move | None:
        """The gradient that has come to it since the update before."""
        return self._latest("backward", uid, _after_update(self.shown.moves, self.at))

    def change(self, uid: int) -> float | None:
        """By which share of them this update has changed the weights in a block."""
        changes = (self.move.changes.get(module) for module in self.places.parts.get(uid, ()))
        known = [each for each in changes if each is not None]
        moved, large = sum(one * one for one, _ in known) ** 0.5, sum(one * one for _, one in known) ** 0.5
        return moved / large if large else None

    @property
    def answered(self) -> Move | None:
        """The newest loss."""
        losses = [move for move in self.shown.moves[: self.at + 1] if move.what == "loss"]
        return losses[-1] if losses else None

    def _latest(self, what: str, uid: int, since: int = 0) -> Move | None:
        ats = self._ats.get((what, uid), [])
        passed = bisect_right(ats, self.at)
        return self.shown.moves[ats[passed - 1]] if passed and ats[passed - 1] >= since else None

    @cached_property
    def _ats(self) -> dict[tuple[str, int], list[int]]:
        found: dict[tuple[str, int], list[int]] = {}
        for at, move in enumerate(self.shown.moves):
            for uid in self.blocks(move):
                found.setdefault((move.what, uid), []).append(at)
        return found

    @cached_property
    def _blocks(self) -> dict[str, tuple[int, ...]]:
        found: dict[str, tuple[int, ...]] = {}
        for uid, modules in self.places.parts.items():
            for module in modules:
                found[module] = (uid, *found.get(module, ()))
        return found

    @cached_property
    def _stacks(self) -> dict[str, str]:
        return {step.module: step.stack for step in self.places.steps}


def _after_update(moves: Sequence[Move], at: int) -> int:
    """The place of the first move after the update before `at`."""
    return next((place + 1 for place in range(at - 1, -1, -1) if moves[place].what == "update"), 0)
