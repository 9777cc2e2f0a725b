"""A step that is shown from within is the step that is taken, to the last bit, however often it is taken back."""

from __future__ import annotations

import numpy as np
import pytest

from camplab.runs.events import Done
from tests import kept
from tests.assembly.forging import forging_is_known, gan
from tests.training.recipes import autoencoder, cnn, mlp
from tests.training.slow_motion.playing import Playing, ordinary, same, told

__all__ = ["forging_is_known"]
pytestmark = pytest.mark.usefixtures("forging_is_known")


PROJECTS = {
    "mlp, sgd": lambda: mlp(epochs=1, batch_size=400),
    "cnn, adam, clipped, schedule": lambda: cnn(
        epochs=2, batch_size=400, optimizer="adam", clip=0.5, schedule="one_cycle", learning_rate=0.01
    ),
    "cnn, momentum, bfloat16": lambda: cnn(epochs=1, batch_size=400, optimizer="momentum", precision="bfloat16"),
    "autoencoder": lambda: autoencoder(bn=True, epochs=1, batch_size=400),
    "gan": lambda: gan(bn=True, epochs=1, batch_size=100),
    "augmented": lambda: cnn(flip=True, shift=1, mixup=0.3, epochs=1, batch_size=400),
}


@pytest.mark.parametrize("name", kept.some(PROJECTS, "cnn, adam, clipped, schedule", "gan", "augmented"))
def test_a_run_in_slow_motion_is_the_run_that_nobody_looked_into(name):
    made = PROJECTS[name]()
    trainer, events = ordinary(made)
    playing = Playing(made)
    slow = list(playing.events())
    assert isinstance(slow[-1], Done)
    assert slow[-1].reason == "done"
    assert same(playing.weights(), trainer.loop.setup.model.state_dict())
    (columns, epochs), (others, other_epochs) = told(slow), told(events)
    assert columns.keys() == others.keys()
    assert all(np.array_equal(columns[each], others[each], equal_nan=True) for each in columns)
    assert epochs == other_epochs
    count = len(next(iter(columns.values())))
    assert [shown.step for shown in playing.shown] == [*range(count)]
    assert playing.stood[:6] == [1, 0, 1, 2, 1, 2]
    ends = {0, *(step for _, step, _ in epochs)}
    assert [shown.back for shown in playing.shown] == [shown.step not in ends for shown in playing.shown]
