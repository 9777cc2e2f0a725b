"""A step that is not taken: loss and way back of the first training samples, for what looks at steps. On the bench."""

from __future__ import annotations

from collections.abc import Iterator

from camplab.runs.events import Event, Look, Picture
from camplab.runs.wants import Want
from camplab.training.looking.ended import Ended
from camplab.training.looking.hooks import Hooks
from camplab.training.looking.parts import Part, Parts, joined, of_want
from camplab.training.preserved_state import undisturbed
from camplab.training.setup import Setup, seed


class Rehearsal:
    """As many samples as a step sees, in the order of the data; whatever chance decides is the same every time."""

    def __init__(self, setup: Setup, parts: Parts, ended: Ended) -> None:
        self._setup, self._parts, self._ended = setup, parts, ended

    def look(self, wants: list[Want]) -> Iterator[Event]:
        """At what is there without an update: gradients on their way back."""
        parts = self._parts.made(wants, in_phases=True)
        if not parts:
            return
        setup = self._setup
        setup.model.train()
        with undisturbed(setup):
            seed(setup.device, setup.project.training.seed)
            self._go_back(parts)
        setup.model.zero_grad(set_to_none=True)
        for want in wants:
            found = [each for part in parts if part.want == want for each in self._parts.found_by(part)]
            yield from (of_want(each, want) for each in found if isinstance(each, Picture))
            yield from joined([each for each in found if isinstance(each, Look)])

    def _go_back(self, parts: list[Part]) -> None:
        """Through every phase of the step."""
        setup = self._setup
        x, y = setup.data.learned.take(0, setup.project.training.batch_size)
        values = {"x": setup.see(x), "y": y}
        for number, phase in enumerate(setup.computing.phases):
            hooks = Hooks(setup.model, [part.probe for part in parts if part.phase == number], self._ended)
            passed = self._parts.passed([part for part in parts if part.phase == number])
            try:
                passed("augment")
                loss = setup.cast(phase.forward)(values)
                passed("forward")
                if loss.requires_grad:
                    loss.backward()
                passed("backward")
            finally:
                hooks.remove()
                self._parts.given_up(parts)
