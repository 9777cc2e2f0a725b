"""A variational autoencoder: its loss and the parts of it by an own formula; and what holds for every task holds."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
import torch
from torch.distributions import Normal, kl_divergence

from camplab.assembly.export.formats import export_python
from camplab.assembly.module import build_all
from camplab.document import edits
from camplab.document.finish import finish
from camplab.document.tasks.variational import Variational
from camplab.runs import events as e
from camplab.runs.reading import read
from camplab.runs.wants import Own, Want
from camplab.training.setup import prepare
from camplab.training.step import evaluate
from tests.assembly.test_program import numbers, run_clean
from tests.training.probes.asking import no_limit as no_limit
from tests.training.probes.conftest import toy_probes as toy_probes
from tests.training.probes.test_apart import Looked
from tests.training.probes.test_undisturbed import the_same
from tests.training.recipes import ALL, at_epochs, autoencoder, column, epochs, run, variational

TOLD = ("reconstruction", "kl")


def test_the_loss_and_its_parts_are_those_of_torch_s_distributions() -> None:
    setup = prepare(variational(beta=3.0))
    x, _ = setup.data.learned.take(0, 32)
    values = {"x": x}
    torch.manual_seed(5)
    setup.model.eval()
    loss = setup.computing.phases[0].judge(values)
    torch.manual_seed(5)
    mean, log_variance = setup.model.encoder(x).chunk(2, 1)
    deviation = (log_variance / 2).exp()
    output = setup.model.decoder(mean + deviation * torch.randn(32, 2))
    likelihood = Normal(output, 1.0).log_prob(x) - Normal(x, 1.0).log_prob(x)
    reconstruction = -likelihood.flatten(1).sum(1).mean()
    kl = kl_divergence(Normal(mean, deviation), Normal(0.0, 1.0)).sum(1).mean()
    assert values["reconstruction"].item() == pytest.approx(reconstruction.item(), rel=1e-5)
    assert values["kl"].item() == pytest.approx(kl.item(), rel=1e-4)
    assert loss.item() == pytest.approx((reconstruction + 3 * kl).item(), rel=1e-5)


def test_in_use_the_mean_is_decoded_and_nothing_is_drawn() -> None:
    model = build_all(variational()).eval()
    x = torch.randn(3, 1, 8, 8)
    chance = torch.get_rng_state()
    assert torch.equal(model(x), model.decoder(model.encoder(x)[:, :2]))
    assert torch.equal(torch.get_rng_state(), chance)


def test_reconstruction_and_divergence_are_measured_beside_the_loss_that_is_their_sum(tmp_path: Path) -> None:
    events = run(variational(beta=2.0), folder=tmp_path)
    loss, reconstruction, kl = (column(events, name) for name in ("loss", *TOLD))
    np.testing.assert_allclose(loss, reconstruction + 2 * kl, rtol=1e-5)
    for epoch in epochs(events):
        for when in ("train", "validation"):
            parts = [epoch.values[f"{when}_{name}"] for name in TOLD]
            assert epoch.values[f"{when}_loss"] == pytest.approx(parts[0] + 2 * parts[1], rel=1e-5)
    kept = read(tmp_path)
    assert kept.values("kl")[:].tolist() == kl.tolist()
    assert [measure.name for measure in kept.started.measures if measure.name.endswith("kl")] == [
        "kl", "train_kl", "validation_kl"
    ]  # fmt: skip


def test_validation_draws_the_same_every_time() -> None:
    setup = prepare(variational())
    setup.model.eval()
    assert evaluate(setup, 64) == evaluate(setup, 64)


@pytest.mark.usefixtures("processes")
def test_the_program_prints_the_losses_of_camplab_to_the_last_bit(tmp_path: Path) -> None:
    made = variational(beta=0.5)
    path, *_ = export_python(made, tmp_path / "vae.py")
    assert numbers(run_clean([path])[path]) == at_epochs(epochs(run(made)), *ALL)


@pytest.mark.long  # `test_every_task` does so in every run of the tests
def test_stopped_in_the_middle_of_an_epoch_and_resumed_it_goes_on_bit_for_bit(tmp_path: Path) -> None:
    whole = run(variational())
    first = run(variational(), folder=tmp_path, steps=31)
    torch.manual_seed(12345)
    rest = run(variational(), folder=tmp_path, resume=True)
    for name in ("loss", *TOLD):
        assert column(first, name).tolist() + column(rest, name).tolist() == column(whole, name).tolist()
    told = (*ALL, "train_kl", "validation_kl")
    assert at_epochs(epochs(first) + epochs(rest), *told) == at_epochs(epochs(whole), *told)


@pytest.mark.long  # a smaller one is watched in every run of the tests in `test_every_task`
@pytest.mark.usefixtures("toy_probes", "no_limit")
def test_watched_steps_are_those_of_an_unwatched_run() -> None:
    the_same(variational(), 6)


@torch.no_grad()
def test_the_latent_space_is_that_of_the_means_and_a_place_in_it_is_decoded() -> None:
    looked = Looked(variational())
    (picture,) = looked.at(Want(e.LATENT))
    x, _ = looked.setup.data.held_out.take(0, 256)
    np.testing.assert_array_equal(picture.values[:, 1:], looked.setup.model.encoder(x)[:, :2].numpy())
    place = np.array([0.5, -1.5], np.float32)
    (made,) = looked.at(Want(e.DECODED, sample=7, origin="latent"), own=(Own("latent", 7, place),))
    np.testing.assert_array_equal(made.values, looked.setup.model.decoder(torch.tensor(place[None]))[0].numpy())


# -- what does not fit, and what mends it -------------------------------------------------------------------


def test_an_encoder_that_ends_in_another_number_is_told_the_sum_and_mended() -> None:
    made = autoencoder().with_task(Variational(latent=3))
    misfit = finish(made)
    assert str(misfit.sentence) == (
        "Encoder: 6 numbers are needed, a mean and a log variance for each of 3 latent numbers; here comes 2 (a vector)"
    )
    assert str(misfit.remedies[0].title) == "Give the last dense layer 6 outputs"
    mended = made.with_stack("encoder", edits.apply_remedy(made.stack("encoder"), None, misfit.remedies[0]))
    assert finish(mended) is None


def test_after_another_task_it_has_as_many_latent_numbers_as_the_encoder_puts_out() -> None:
    plain = autoencoder()
    assert Variational.suited({name: trace.y for name, trace in plain.traces().items()}) == Variational(latent=2)
    flat = plain.with_stack("encoder", plain.stack("encoder")[:1])
    assert Variational.suited({name: trace.y for name, trace in flat.traces().items()}) == Variational()
