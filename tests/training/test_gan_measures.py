"""What a run of a GAN says beside its losses, and what is read in it."""

from __future__ import annotations

import numpy as np
import pytest
import torch

from camplab.datasets.digits import Digits
from camplab.document.measures import judge
from camplab.document.recipe import OfPhase
from camplab.document.tasks.gan import Gan
from camplab.runs.events import MADE, Picture
from camplab.runs.reading import read
from camplab.runs.wants import Want
from camplab.runs.why.made import read_made
from camplab.training.setup import prepare
from camplab.training.step import evaluate
from tests.gans import ring
from tests.training.probes.asking import no_limit as no_limit
from tests.training.probes.asking import wanting
from tests.training.recipes import column, epochs, run


def test_what_the_discriminator_says_is_measured_at_every_step_and_of_the_validation():
    events = run(ring())
    last = epochs(events)[-1].values
    assert {"score_real", "score_made", "learning_rate"} <= {measure.name for measure in events[0].measures}
    for name in ("score_real", "score_made"):
        assert ((column(events, name) > 0) & (column(events, name) < 1)).all()
        assert 0 < last[f"validation_{name}"] < 1
    assert 0 <= last["modes"] <= 8
    assert judge(events[0].measures).name == "energy_distance", "no loss tells how good it is"


def test_scores_without_bounds_are_told_as_they_are_and_data_without_clouds_have_no_modes():
    assert str(Gan(kind="wgan_gp").measured(Digits())[-4].title).startswith("Score of made")
    assert not {"modes", "near_modes"} & {measure.name for measure in Gan().measured(Digits())}
    setup = prepare(ring("wgan_gp"))
    setup.model.eval()
    with torch.no_grad():
        setup.model.discriminator.fc2.bias += 100
    assert evaluate(setup, 64)["validation_score_real"] > 50


@pytest.mark.usefixtures("no_limit")
def test_made_samples_are_of_the_same_noise_at_every_look_and_nobody_else_has_to_know():
    events = run(ring(), wanting(Want(MADE)), steps=4)
    pictures = [event for event in events if isinstance(event, Picture)]
    assert {picture.values.shape for picture in pictures} == {(75, 2)}
    alone = run(ring(), steps=4)
    assert column(alone, "generator_loss").tolist() == column(events, "generator_loss").tolist()
    first, last = pictures[0].values, pictures[-1].values
    assert np.corrcoef(first.ravel(), last.ravel())[0, 1] > 0.9, "other noise would make other samples"


def test_a_weak_discriminator_fails_and_its_loss_looks_ideal(tmp_path):
    weak = OfPhase(phase="discriminator", rate=0.04)
    run(ring(phases=(weak,), learning_rate=5e-3, epochs=40), folder=tmp_path)
    record = read(tmp_path)
    said = " ".join(map(str, read_made(record)))
    assert "2 ln 2" in said
    assert "judge by the samples" in said
    assert record.epochs[-1].values["near_modes"] < 0.5
