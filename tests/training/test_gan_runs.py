"""Runs of networks that learn against each other: stopped, resumed, watched, seen again step by step, forked."""

from __future__ import annotations

import numpy as np
import pytest
import torch

from camplab.document.finish import finish, finish_stack, remarks
from camplab.document.presets import catalogue
from camplab.document.tasks.adversarial_autoencoding import AdversarialAutoencoding
from camplab.document.tasks.autoencoding import Autoencoding
from camplab.runs.events import LATENT, MAPS, Picture
from camplab.runs.wants import Want
from camplab.training.bench import Bench
from camplab.training.checkpoint import read
from camplab.training.probes.base import PROBES
from camplab.training.setup import prepare
from camplab.training.time_travel.fork import fork
from camplab.training.time_travel.hindsight import Hindsight
from tests import kept
from tests.gans import digits_aae, ring
from tests.training.probes.asking import no_limit as no_limit
from tests.training.probes.asking import wanting
from tests.training.probes.conftest import toy_probes as toy_probes
from tests.training.probes.test_undisturbed import the_same
from tests.training.recipes import column, epochs, run

PROJECTS = {
    "least squares": lambda **recipe: ring("least_squares", **recipe),
    "WGAN-GP": lambda **recipe: ring("wgan_gp", task={"steps": 2}, **recipe),
    "AAE": digits_aae,
}


def same(one, other) -> bool:
    ours, theirs = read(one)[1], read(other)[1]
    return ours.keys() == theirs.keys() and all(torch.equal(ours[name], theirs[name]) for name in ours)


@pytest.mark.parametrize("name", kept.some(PROJECTS, "WGAN-GP"))  # for the others: `test_every_task`
def test_stopped_resumed_and_forked_bit_for_bit(name, tmp_path):
    project = PROJECTS[name](schedule="one_cycle")
    whole = run(project, folder=tmp_path / "whole")
    first = run(project, folder=tmp_path / "cut", steps=9)
    torch.manual_seed(12345)
    rest = run(project, folder=tmp_path / "cut", resume=True)
    assert same(tmp_path / "cut", tmp_path / "whole")
    loss = f"{next(iter(project.task.phases))}_loss"
    assert column(first, loss).tolist() + column(rest, loss).tolist() == column(whole, loss).tolist()
    fork(tmp_path / "whole", 5, tmp_path / "fork")
    run(project, folder=tmp_path / "fork", resume=True)
    assert same(tmp_path / "fork", tmp_path / "whole")


@pytest.mark.usefixtures("toy_probes", "no_limit")
@pytest.mark.parametrize("name", kept.some(PROJECTS, "WGAN-GP"))  # for the others: `test_every_task`
def test_watched_steps_are_those_of_an_unwatched_run(name):
    the_same(PROJECTS[name](), 8)


@pytest.mark.parametrize("name", ["least squares", "AAE"])
def test_a_discriminator_is_seen_at_the_sample(name):
    """A GAN's at the real one, that of an adversarial autoencoder at its code."""
    setup = prepare(PROJECTS[name]())
    bench, sample = Bench(setup, "run"), setup.see(setup.data.held_out.take(3, 1)[0])
    first = "discriminator.fc1"
    (seen,) = [each for each in bench.look({"": (Want(MAPS, (first,), 3),)}) if isinstance(each, Picture)]
    with torch.no_grad():
        code = setup.model.get_submodule("encoder")(sample) if name == "AAE" else sample
        expected = setup.model.get_submodule(first)(code)[0]
    np.testing.assert_allclose(seen.values, expected.numpy(), rtol=1e-5, atol=1e-6)


def test_gradients_of_both_stacks_are_looked_back_at(tmp_path):
    events = run(ring("wgan_gp", task={"steps": 2}), folder=tmp_path, steps=6)
    (look,) = Hindsight(tmp_path, 4).numbers([4], ["update_ratio"])
    found = np.array(look.values["update_ratio"])
    assert found.shape == (4,)
    assert (found > 0).all()
    assert column(events, "gradients").shape[1] == 4


@pytest.mark.usefixtures("no_limit")
def test_codes_of_an_adversarial_autoencoder_are_seen_and_become_like_noise():
    project = digits_aae(epochs=1)
    events = run(project, wanting(Want(LATENT)), steps=2)
    (*_, picture) = [event for event in events if isinstance(event, Picture)]
    assert picture.values.shape[1] == 3
    values = epochs(run(digits_aae(epochs=2)))[-1].values
    assert values["code_deviation"] > 0
    assert values["code_mean"] >= 0
    assert {"score_prior", "score_code"} <= {name.removeprefix("train_") for name in values}
    assert LATENT in PROBES


def test_an_autoencoder_becomes_an_adversarial_one_with_both_stacks_and_the_third_offers_a_beginning():
    before = digits_aae().with_task(Autoencoding())
    project = before.with_task(AdversarialAutoencoding())
    assert project.stack("encoder") == before.stack("encoder")
    assert project.stack("decoder") == before.stack("decoder")
    misfit = finish_stack(project, "discriminator", project.traces())
    assert "how real a sample looks" in str(misfit.sentence)
    assert misfit.remedies


def test_what_comes_last_in_a_discriminator_is_remarked_on():
    from camplab.blocks.activation import Activation
    from camplab.blocks.batch_norm import BatchNorm

    def judged(kind, *more):
        project = ring(kind)
        return remarks(made := project.with_stack("discriminator", (*project.stack("discriminator"), *more)),
                       made.traces())  # fmt: skip

    sigmoid = Activation(kind="sigmoid")
    assert "the loss has the sigmoid already" in str(judged("non_saturating", sigmoid)[0])
    assert judged("least_squares", sigmoid) == ()
    assert "no bounds" in str(judged("wgan_gp", sigmoid)[0])
    project = ring("wgan_gp")
    first, *rest = project.stack("discriminator")
    normed = project.with_stack("discriminator", (first, BatchNorm(), *rest))
    assert "batch norm" in str(remarks(normed, normed.traces())[0])


@pytest.mark.parametrize("name", ["gan_ring", "gan_digits", "aae_digits"])
def test_presets_are_free_of_remarks(name):
    project = catalogue.find(name).project()
    assert finish(project) is None
    assert remarks(project, project.traces()) == ()
    assert len(prepare(project).phases) == len(project.task.phases)
