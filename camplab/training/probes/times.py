"""Where the time of a step goes: part by part, and block by block. On a GPU by events, so that no step waits for it."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
from torch import Tensor

from camplab.runs.events import BLOCK_TIMES, TIMES, Picture
from camplab.runs.timing.timing import PARTS, PLACES
from camplab.training.probes.base import OUTPUT_GRADIENTS, Subject, Timed
from camplab.training.timing.stamps import Stamp, Stamps


class Times(Timed, name=TIMES):
    """One picture: the seconds of each of `PARTS`, which follow each other without a gap but for this look, which no
    other step has. Facts: "whole", the seconds from the beginning of the step to its end, without it as well; "aside",
    see `Timed.aside`; "samples" of the batch; "place", where they come from, among `PLACES`.

    What loads, copies, learns and updates is what runs anyway: no module is hooked.
    """

    def __init__(self, subject: Subject, modules: tuple[str, ...] = (), sample: int = 0) -> None:
        super().__init__(subject, (), sample)
        self._stamps = Stamps(subject.setup.device)
        self._marks: list[tuple[str, Stamp]] = []
        self._first: Stamp | None = None
        self._last: Stamp | None = None

    def before(self) -> None:
        """The batch is still to come."""
        self._first = self._stamps.now()

    def passed(self, part: str) -> None:
        """Note when."""
        self._marks.append((part, self._stamps.now()))

    def after(self) -> None:
        """What came since the update was watching, too."""
        self._last = self._stamps.now()

    def found(self) -> Iterator[Picture]:
        """Nothing on the bench, where no step is taken."""
        if self._first is None or self._last is None:
            return
        seconds, before = dict.fromkeys((*PARTS, "look"), 0.0), self._first
        for part, now in (*self._marks, ("watch", self._last)):
            seconds[part] += self._stamps.seconds(before, now)
            before = now
        whole = self._stamps.seconds(self._first, self._last) - seconds["look"]
        samples = min(self.subject.setup.project.training.batch_size, len(self.subject.setup.data.learned))
        facts = {"whole": whole, "aside": self.aside, "samples": float(samples),
                 "place": float(PLACES.index(self.subject.setup.data.learned.place))}  # fmt: skip
        yield self.picture("", np.array([seconds[part] for part in PARTS]), facts=facts)


class BlockTimes(Timed, name=BLOCK_TIMES):
    """A picture of each module: the seconds of its way forward and of its way back, the whole batch through.

    The way forward of a module is what passes between the end of the one before and its own; its way back what passes
    from the gradient with respect to what it puts out to that of the next one. A module that runs several times in a
    step has the sum.
    """

    reads = frozenset({OUTPUT_GRADIENTS})

    def __init__(self, subject: Subject, modules: tuple[str, ...] = (), sample: int = 0) -> None:
        super().__init__(subject, tuple(module for module in modules if module in subject.puts_out), sample)
        self._stamps = Stamps(subject.setup.device)
        self._spans: list[tuple[str, int, Stamp, Stamp]] = []
        """Module, 0 forward or 1 backward, from when to when."""
        self._since: Stamp | None = None
        self._on_way_back = ""

    def passed(self, part: str) -> None:
        """The rest of the way back belongs to the module whose gradient came last."""
        now = self._stamps.now()
        if part == "backward":
            self._close(now)
        self._since, self._on_way_back = now, ""

    def output(self, module: str, values: Tensor) -> None:
        """It has run."""
        now = self._stamps.now()
        if self._since is not None:
            self._spans.append((module, 0, self._since, now))
        self._since = self._stamps.now()

    def output_gradient(self, module: str, values: Tensor) -> None:
        """It is about to go back."""
        self._close(self._stamps.now())
        self._since, self._on_way_back = self._stamps.now(), module

    def _close(self, now: Stamp) -> None:
        if self._on_way_back and self._since is not None:
            self._spans.append((self._on_way_back, 1, self._since, now))

    def found(self) -> Iterator[Picture]:
        """In running order."""
        seconds = {module: np.zeros(2) for module in self.modules}
        for module, way, first, last in self._spans:
            seconds[module][way] += self._stamps.seconds(first, last)
        yield from (self.picture(module, each) for module, each in seconds.items())
