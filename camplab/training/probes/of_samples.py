"""Probes that look at several samples of the data at once: those from one on, or the first."""

from __future__ import annotations

from collections.abc import Iterator

from torch import Tensor

from camplab.assembly.optimization import evaluation_batch
from camplab.runs.events import Picture
from camplab.training.probes.base import Apart, Subject
from camplab.training.probes.maps import at_hand


class OfSamples(Apart):
    """What it finds has a row for each of them; "samples" among the facts is how many there are in all."""

    def __init__(self, subject: Subject, modules: tuple[str, ...] = (), sample: int = 0) -> None:
        super().__init__(subject, ("",), sample)
        self._rows: Tensor | None = None
        """N × what is found for each."""
        self._partial = False

    def _take(self, first: int, most: int) -> Tensor:
        """N kept samples of the origin from the `first` on, `most` at most, with their targets beside them."""
        samples = self.subject.setup.data.part(self.origin)
        self._total = len(samples)
        self._kept, self._targets = samples.take(first, min(most, self._total - first))
        return self._kept

    def _take_first(self, most: int) -> Tensor:
        """The first ones, as many as are looked at in one batch."""
        project = self.subject.setup.project
        kept = self._take(0, min(most, evaluation_batch(project)))
        self._partial = len(kept) < self._total
        return kept

    def found(self) -> Iterator[Picture]:
        """All rows."""
        if self._rows is not None:
            yield self.picture("", at_hand(self._rows), self._partial, facts={"samples": float(self._total)})
