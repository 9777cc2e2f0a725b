"""A phase whose loss or gradients are not finite: what it leaves as it was, what is said, and the other phases."""

from __future__ import annotations

import math
from typing import Any

import numpy as np
import pytest
import torch
from torch import Tensor

from camplab.runs.events import Done, Fault, Note, Steps
from camplab.training.checkpoint import read
from camplab.training.trainer import Trainer
from tests.assembly.forging import LOSSES, gan
from tests.assembly.forging import forging_is_known as forging_is_known
from tests.training.recipes import column, end, epochs, run

pytestmark = pytest.mark.usefixtures("forging_is_known")


def spoiled(phase: int, precision: str = "float32", attended: bool = True, **options) -> tuple[Trainer, Any]:
    """A run whose loss in one phase is no number at the fifth step."""
    trainer = Trainer(gan(bn=True, precision=precision), attended=attended, **options)
    events = trainer.events()
    next(events)
    setup = trainer.loop.setup
    computing = setup.computing.phases[phase]
    loss = computing.loss

    def spoil(values):
        bad = setup.step == 4 and setup.model.training
        return loss(values) * (math.nan if bad else 1.0)

    computing.loss = spoil
    return trainer, events


def state(trainer: Trainer) -> dict[str, Tensor]:
    setup = trainer.loop.setup
    kept = {f"{i}{j}{k}": v for i, phase in enumerate(setup.phases)
            for j, values in enumerate(phase.optimizer.state.values()) for k, v in values.items()}  # fmt: skip
    return {name: value.clone() for name, value in (setup.model.state_dict() | kept).items()}


@pytest.mark.parametrize("precision", ["float32", "bfloat16", "float16"])
@pytest.mark.parametrize("phase", [0, 1])
def test_a_phase_that_is_not_finite_changes_nothing_and_those_before_it_have_learned(phase, precision, tmp_path):
    trainer, events = spoiled(phase, precision, folder=tmp_path)
    setup, steps = trainer.loop.setup, []
    four = [torch.cat([p.detach().flatten().clone() for p in each.parameters]) for each in setup.phases]
    faults = []
    for event in events:
        if isinstance(event, Steps):
            steps.append(event)
        if isinstance(event, Fault):
            faults.append(event)
            five = [torch.cat([p.detach().flatten() for p in each.parameters]) for each in setup.phases]
            counts = [next(iter(each.optimizer.state.values()))["step"].item() for each in setup.phases]
            assert counts == ([4, 4], [5, 4])[phase]
            assert all(bool(values.isfinite().all()) for values in five)
            assert all(bool(torch.as_tensor(value).isfinite().all()) for value in state(trainer).values())
            trainer.control.resume()
    assert four[0].shape != four[1].shape
    assert (len(faults), faults[0].kind, faults[0].fatal, faults[0].step) == (1, "not_finite", False, 4)
    assert faults[0].module.partition(".")[0] == ("discriminator", "generator")[phase]
    assert isinstance(event, Done)
    assert event.step == 14
    columns = [np.concatenate([each.columns[name] for each in steps]) for name in LOSSES]
    assert [np.flatnonzero(np.isnan(values)).tolist() for values in columns] == ([[4], [4]], [[], [4]])[phase]
    assert all(bool(value.isfinite().all()) for value in read(tmp_path)[1].values() if value.is_floating_point())


def test_unattended_the_run_ends_there_and_nothing_that_is_not_finite_is_kept(tmp_path):
    events = list(spoiled(1, attended=False, folder=tmp_path)[1])
    (fault,) = [event for event in events if isinstance(event, Fault)]
    assert (fault.kind, fault.fatal, fault.step) == ("not_finite", True, 4)
    assert not epochs(events)
    assert all(bool(value.isfinite().all()) for value in read(tmp_path)[1].values() if value.is_floating_point())


def test_the_advice_says_that_the_phases_before_have_learned():
    for phase, said in ((0, "the weights are as they were"), (1, "only the rest of this step is skipped")):
        fault = next(event for event in spoiled(phase)[1] if isinstance(event, Fault))
        assert any(said in str(line) for line in fault.advice)


@pytest.mark.parametrize("phase", [0, 1])
def test_an_overflow_of_the_scale_skips_the_step_of_its_phase_alone(phase):
    trainer = Trainer(gan(precision="float16", schedule="cosine"), attended=False)
    events = trainer.events()
    next(events)
    setup = trainer.loop.setup
    scalers = [each.scaler for each in setup.phases]
    scalers[phase].load_state_dict(scalers[phase].state_dict() | {"scale": 2.0**30})
    rest = list(events)
    assert isinstance(end(rest), Done)
    assert not [event for event in rest if isinstance(event, Fault)]
    assert len([event for event in rest if isinstance(event, Note) and "overflowed" in str(event.sentence)]) == 1
    skipped = [14 - each.schedule.last_epoch for each in setup.phases]
    assert skipped[phase] > 3 > skipped[1 - phase] == 0
    plain = run(gan(precision="float16", schedule="cosine"))
    first = [column(found, "gradient_norm")[0] for found in (rest, plain)]
    assert np.isfinite(column(rest, "gradient_norm")).all()
    assert first[0] == pytest.approx(first[1], rel=0.02), "the second look is by the same chance"
