"""Networks that make samples, by their curriculum criteria, from the command line, with three seeds."""

from __future__ import annotations

import pytest

from camplab.document import files
from camplab.document.tasks.autoencoding import Autoencoding
from tests.cli.conftest import camplab as camplab

pytestmark = [pytest.mark.long, pytest.mark.parametrize("seed", [0, 1, 2])]


def last(camplab, preset: str, seed: int, change=lambda project: project, name: str = "p") -> dict:
    path = camplab.folder / f"{name}.camplab"
    camplab("new", preset, "-o", path.name)
    files.save(change(files.load(path)), path)
    answer = camplab("train", path.name, "--run", f"run {name}", "--seed", str(seed), "--json")
    assert answer.status == 0, answer.err  # stopped before its end it has not found all
    return [line for line in answer.lines if line["event"] == "epoch"][-1]


def test_a_gan_finds_six_of_eight_clouds_with_half_of_its_points(camplab, seed):
    found = last(camplab, "gan_ring", seed)
    assert found["modes"] >= 6
    assert found["near_modes"] >= 0.5
    assert 0.8 < found["diversity"] < 1.2


@pytest.mark.parametrize("kind", ["least_squares", "wgan_gp"])
def test_the_other_losses_find_the_clouds_too(camplab, seed, kind):
    def other(project):
        task = project.task.model_copy(update={"kind": kind, "steps": 5 if kind == "wgan_gp" else 1})
        return project.model_copy(update={"task": task})

    found = last(camplab, "gan_ring", seed, other)
    assert found["modes"] >= 6
    assert found["near_modes"] > 0.4


def test_codes_of_an_adversarial_autoencoder_lie_like_noise_and_those_of_an_autoencoder_do_not(camplab, seed):
    found = last(camplab, "aae_digits", seed)
    assert found["code_mean"] < 1
    assert 0.6 < found["code_deviation"] < 1.4
    plain = last(camplab, "aae_digits", seed, lambda project: project.with_task(Autoencoding()), "plain")
    assert plain["validation_loss"] < found["validation_reconstruction_loss"]


def test_a_gan_makes_digits_as_diverse_as_real_ones_and_comes_nearer(camplab, seed):
    found = last(camplab, "gan_digits", seed)
    assert 0.8 < found["diversity"] < 1.2
    assert found["energy_distance"] < 1
