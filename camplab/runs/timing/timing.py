"""Gathers what was measured of some steps: of one alone chance says too much. Knows no torch, no Qt."""

from __future__ import annotations

from collections import deque
from collections.abc import Mapping, Sequence
from typing import Literal, get_args

import numpy as np
import numpy.typing as npt

from camplab.runs.events import BLOCK_TIMES, MEMORY, TIMES, Picture
from camplab.words import Sentence, say

PARTS: Mapping[str, Sentence] = {
    "load": say("load"), "copy": say("copy"), "augment": say("augment"), "forward": say("forward"),
    "backward": say("backward"), "update": say("update"), "watch": say("watch"),
}  # fmt: skip
"""Of a step, in this order: the batch is put together; it goes to the device and is made what the network sees; it
is augmented; the way forward with the loss; the way back; optimizer and clipping; measuring, looking and telling the
window."""
Place = Literal["device", "memory", "disk", "files"]
PLACES: tuple[Place, ...] = get_args(Place)
"""Where the samples of a batch come from: they lie on the device; in memory; on the disk as they are learned from; each
in a file of its own, from which it is read every time."""
KINDS: Mapping[str, Sentence] = {
    "weights": say("weights"), "gradients": say("gradients"), "optimizer": say("optimizer"),
    "activations": say("activations"), "data": say("data"),
}  # fmt: skip
"""Of memory, as `document.costs.memory.Memory` has them."""
KEPT = 24
"""Steps that are remembered of those that were measured."""
Doubles = npt.NDArray[np.float64]


class Timing:
    """Of one run, of its newest steps that were measured."""

    def __init__(self) -> None:
        self._parts: deque[Picture] = deque(maxlen=KEPT)
        self._blocks: dict[str, deque[Picture]] = {}
        self.memory: Picture | None = None
        """Newest: bytes of `KINDS`."""

    def add(self, picture: Picture | None) -> None:
        """One more; what was added already is left out."""
        if picture is None:
            return
        if picture.kind == MEMORY:
            self.memory = picture
            return
        kept = self._parts if picture.kind == TIMES else None
        if picture.kind == BLOCK_TIMES:
            kept = self._blocks.setdefault(picture.module, deque(maxlen=KEPT))
        if kept is not None and (not kept or kept[-1] is not picture):
            kept.append(picture)

    @property
    def steps(self) -> int:
        """How many were measured."""
        return len(self._parts)

    @property
    def place(self) -> Place:
        """Where the samples come from."""
        return PLACES[int(self._parts[-1].facts.get("place", 0))] if self._parts else "device"

    @property
    def parts(self) -> Doubles | None:
        """Seconds of each of `PARTS`, the mean of those steps that are neither fast nor slow (the middle third); None
        before the first was measured.

        What is looked at and told between the steps is shared among all of them, and counts as watching.
        """
        if not self._parts:
            return None
        seconds: Doubles = np.mean([picture.values for picture in self._middle], 0, float)
        seconds[-1] += self._aside
        return seconds

    @property
    def whole(self) -> float:
        """Seconds of such a step in all, measured from its beginning to its end and not added up."""
        return float(np.mean([picture.facts["whole"] for picture in self._middle])) + self._aside

    @property
    def _middle(self) -> list[Picture]:
        """The steps that took neither long nor short."""
        ordered, third = sorted(self._parts, key=lambda picture: picture.facts["whole"]), len(self._parts) // 3
        return ordered[third : len(ordered) - third]

    @property
    def _aside(self) -> float:
        """Seconds between the steps, for each of them."""
        first, last = self._parts[0], self._parts[-1]
        steps = last.step - first.step
        return max(0.0, last.facts["aside"] - first.facts["aside"]) / steps if steps > 0 else 0.0

    @property
    def blocks(self) -> dict[str, Doubles]:
        """Module -> seconds forward and backward, in the middle."""
        return {name: np.median([picture.values for picture in kept], 0) for name, kept in self._blocks.items()}

    def shares(self, modules: Sequence[str]) -> Doubles:
        """3 × these modules: of the way forward, of the way back, of both together; each adds up to 1 over all that
        were measured, NaN where nothing is known."""
        blocks = self.blocks
        times = np.array([blocks.get(module, np.full(2, np.nan)) for module in modules]).reshape(-1, 2)
        whole = np.sum([*blocks.values(), np.zeros(2)], 0)
        with np.errstate(invalid="ignore", divide="ignore"):
            return np.vstack([(times / whole).T, times.sum(1) / whole.sum()])
