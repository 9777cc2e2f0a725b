"""A run that is gone through in slow motion, as somebody would who looks at every step, back and forth."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

import numpy as np
import torch

from camplab.document.project import Project
from camplab.runs.events import Epoch, Event, State, Steps, StepShown
from camplab.runs.wants import BATCH, Slow
from camplab.training.control import Control
from camplab.training.trainer import Trainer


class Playing:
    """`events()` is a run whose steps are all shown; each is taken, taken back and taken again before the next."""

    def __init__(self, project: Project, sample: int = BATCH, steps: int | None = None, **options: Any) -> None:
        self.control = Control()
        self.control.pause(Slow(0, sample=sample))
        self.trainer = Trainer(project, self.control, attended=False, steps=steps, **options)
        self.shown: list[StepShown] = []
        self.stood: list[int] = []
        """The steps after which the run has waited."""
        self._sample = sample
        self._times = 0
        """How often the step that is shown was taken."""
        self.between: Callable[[], object] = lambda: None

    def events(self) -> Iterator[Event]:
        for event in self.trainer.events():
            if isinstance(event, StepShown):
                self.shown.append(event)
                self.between()
                self._times = 1
                self.control.pause(Slow(event.step, taken=True, sample=self._sample))
            elif isinstance(event, State) and self.shown:
                self.stood.append(event.step)
                self._answer(event.step)
            yield event

    def _answer(self, step: int) -> None:
        here = self.shown[-1].step
        if step == here:
            self._times += 1
            self.control.pause(Slow(here, taken=True, sample=self._sample))
        elif self._times == 1:
            self.control.pause(Slow(here, sample=self._sample))
        else:
            self.control.pause(Slow(here + 1, sample=self._sample))

    def weights(self) -> dict[str, torch.Tensor]:
        assert self.trainer.loop is not None
        return {name: value.clone() for name, value in self.trainer.loop.setup.model.state_dict().items()}


def same(one, other):
    assert one.keys() == other.keys()
    return all(torch.equal(one[name], other[name]) for name in one)


def ordinary(made, steps=None):
    trainer = Trainer(made, attended=False, steps=steps)
    return trainer, list(trainer.events())


def told(events):
    """What is recorded of a run, save times."""
    steps = [event for event in events if isinstance(event, Steps)]
    columns = {name: np.concatenate([each.columns[name] for each in steps]) for name in steps[0].columns}
    return columns, [(e.epoch, e.step, e.values) for e in events if isinstance(e, Epoch)]
