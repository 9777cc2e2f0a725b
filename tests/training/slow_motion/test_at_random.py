"""Whatever is asked in whatever order: the run is the one that nobody looked into, with the same knobs turned."""

from __future__ import annotations

import random

import pytest

from camplab.runs.events import Changed, StepShown
from camplab.runs.wants import BATCH, Slow
from camplab.training.control import Control
from camplab.training.trainer import Trainer
from tests import kept
from tests.training.recipes import cnn
from tests.training.slow_motion.playing import same, told


class Somebody(Control):
    """Asks for something else whenever the run waits, so many times; then lets it go on."""

    def __init__(self, seed: int, times: int) -> None:
        super().__init__()
        self.step = 0
        self._chance, self._times, self._asked = random.Random(seed), times, 0

    def wait(self, seconds: float | None = None) -> None:
        """Nobody is waited for."""
        self._asked += 1
        self.resume() if self._asked > self._times else self._wish()

    def _wish(self) -> None:
        chance, number = self._chance, self._asked
        sample = chance.choice((BATCH, 0, 3))
        wish = chance.randrange(9)
        if wish < 6:
            near = self.step + chance.choice((-2, -1, -1, 0, 0, 0, 1))
            self.pause(Slow(near, taken=chance.random() < 0.5, sample=sample, number=number))
        elif wish == 6:
            self.change(**chance.choice(({"clip": 0.5}, {"learning_rate": 0.002}, {"batch_size": 250})))
            self.pause(Slow(self.step, sample=sample, number=number))
        elif wish == 7:
            self.step_once(chance.randrange(1, 3))
        else:
            self.pause()


@pytest.mark.parametrize("seed", kept.some(range(4), 0))
def test_a_run_that_is_gone_back_and_forth_in_is_the_same(seed):
    made, control, events = cnn(epochs=3, batch_size=300, optimizer="adam"), Somebody(seed, 60), []
    control.pause(Slow(0))
    trainer = Trainer(made, control, attended=False)
    for event in trainer.events():
        events.append(event)
        control.step = trainer.step
    repeated = Control()
    repeated.repeat([event for event in events if isinstance(event, Changed)])
    ordinary = Trainer(made, repeated, attended=False)
    others = list(ordinary.events())
    assert sum(isinstance(event, StepShown) for event in events) > 5
    assert same(trainer.loop.setup.model.state_dict(), ordinary.loop.setup.model.state_dict())
    assert told(events)[1] == told(others)[1]
