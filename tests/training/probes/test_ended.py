"""A probe that raises something ends, in one sentence; the training it looked at is the training without it."""

from __future__ import annotations

import numpy as np
import pytest
import torch

from camplab.runs.events import Done, Look, Note, Picture
from camplab.runs.wants import Want
from camplab.training.control import Control
from camplab.training.probes.base import OUTPUT_GRADIENTS, Probe
from camplab.training.trainer import Trainer
from tests.training.probes.asking import wanting
from tests.training.recipes import column, end, epochs, mlp, run

pytestmark = pytest.mark.usefixtures("toy_probes", "no_limit")
WITHIN = ("__init__", "before", "output", "output_gradient", "gradients", "after", "found")


def broken(place: str, in_moment: str) -> list[int]:
    """A probe that fails at one of its look points, always; how often it was asked to."""
    asked: list[int] = []

    class Broken(Probe, name="toy_broken"):
        moment = in_moment
        reads = frozenset({OUTPUT_GRADIENTS})
        lasting = in_moment == "epoch"

        def __init__(self, *given) -> None:
            super().__init__(*given)
            if place == "__init__":
                self.fail()

        def fail(self, *_):
            asked.append(1)
            raise ZeroDivisionError("a mistake")

    if place != "__init__":
        setattr(Broken, place, Broken.fail)
    return asked


def weights(trainer: Trainer) -> dict[str, torch.Tensor]:
    return trainer.loop.setup.model.state_dict()


@pytest.fixture(scope="module")
def left_alone() -> dict[str, torch.Tensor]:
    """The weights of a run that nobody looks at."""
    trainer = Trainer(mlp(epochs=1), attended=False)
    list(trainer.events())
    return weights(trainer)


@pytest.mark.parametrize(
    ("place", "moment"),
    [*((place, "step") for place in WITHIN), ("between", "between"), ("output", "between"), ("found", "between"),
     ("output", "epoch"), ("found", "epoch")],
)  # fmt: skip
def test_wherever_it_fails_it_is_said_once_and_nothing_else_changes(place, moment, left_alone):
    asked = broken(place, moment)
    control = Control()
    control.want({"a panel": (Want("toy_broken", ("fc1", "fc2")),), "another": (Want("prediction"),)})
    trainer = Trainer(mlp(epochs=1), control, attended=False)
    events = list(trainer.events())
    assert isinstance(end(events), Done)
    assert len(asked) == 1
    (note,) = [event for event in events if isinstance(event, Note)]
    assert str(note.sentence) == (
        "Looking at “toy_broken” ended with an error and stops here; training goes on: ZeroDivisionError: a mistake"
    )
    assert any(isinstance(event, Picture) and event.kind == "prediction" for event in events)
    assert all(torch.equal(value, left_alone[name]) for name, value in weights(trainer).items())
    assert not any(module._forward_hooks for module in trainer.loop.setup.model.modules())


def test_when_it_has_ended_steps_are_not_looked_at_any_more():
    broken("after", "step")
    trainer = Trainer(mlp(), wanting(Want("toy_broken", ("fc1",))), attended=False)
    list(trainer.events())
    assert not trainer.loop._looks.within_steps


def test_others_of_the_same_step_go_on():
    broken("gradients", "step")
    events = run(mlp(), wanting(Want("toy_broken", ("fc1",)), Want("toy_updates", ("fc1", "fc2"))), steps=5)
    assert len([event for event in events if isinstance(event, Look)]) == 5


def test_a_statistic_of_all_steps_that_fails_leaves_its_columns_out_and_the_run_is_kept(tmp_path, monkeypatch):
    from camplab.runs.reading import read
    from camplab.training.probes.gradients import Gradients

    rows, calls = Gradients.rows, []

    def failing(self, values):
        calls.append(1)
        if len(calls) > 1:
            raise ZeroDivisionError("a mistake")
        return rows(self, values)

    monkeypatch.setattr(Gradients, "rows", failing)
    control = Control()
    control.change(delay=1e-9)  # numbers are handed over after each step
    events = run(mlp(), control, folder=tmp_path)
    assert isinstance(end(events), Done)
    assert len([event for event in events if isinstance(event, Note)]) == 1
    record = read(tmp_path)
    assert record.values("loss")[:].tolist() == column(events, "loss").tolist()
    assert np.isfinite(record.values("gradients")[0]).all()
    assert np.isnan(record.values("gradients")[1:]).all()
    assert len(record.values("gradients")) == 44 == record.step
    assert len(epochs(events)) == 2
