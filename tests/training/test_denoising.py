"""A denoising autoencoder: noise over what goes in, the clean sample as the target; what holds for every task holds."""

from __future__ import annotations

from pathlib import Path

import pytest
import torch
from torch.nn.functional import mse_loss

from camplab.assembly.export.formats import export_python
from camplab.nn import noise
from camplab.runs import events as e
from camplab.runs.wants import Want
from camplab.training.setup import prepare
from camplab.training.step import evaluate
from tests.assembly.test_program import numbers, what_programs_print
from tests.training.probes.asking import no_limit as no_limit
from tests.training.probes.conftest import toy_probes as toy_probes
from tests.training.probes.test_apart import Looked
from tests.training.probes.test_undisturbed import the_same
from tests.training.recipes import ALL, at_epochs, column, denoiser, epochs, run

KINDS = ("gaussian", "masking", "salt_and_pepper")


def test_each_kind_of_noise_does_what_it_says() -> None:
    torch.manual_seed(0)
    x = torch.linspace(-1, 2, 100 * 64).view(100, 1, 8, 8)
    added = noise.gaussian_noise(x, 0.5) - x
    assert added.std().item() == pytest.approx(0.5, abs=0.02)
    assert added.mean().item() == pytest.approx(0, abs=0.02)
    masked = noise.masking_noise(x, 0.3)
    assert (masked == 0).float().mean().item() == pytest.approx(0.3, abs=0.02)
    assert torch.equal(masked[masked != 0], x[masked != 0])
    peppered = noise.salt_and_pepper(x, 0.4)
    for end in (-1.0, 2.0):
        assert (peppered == end).float().mean().item() == pytest.approx(0.2, abs=0.02)
    assert (peppered == x).float().mean().item() == pytest.approx(0.6, abs=0.02)
    for made in (noise.gaussian_noise(x, 0), noise.masking_noise(x, 0), noise.salt_and_pepper(x, 0)):
        assert torch.equal(made, x)


def test_the_loss_is_that_of_what_is_made_of_the_noisy_sample_against_the_clean_one() -> None:
    setup = prepare(denoiser())
    x, _ = setup.data.learned.take(0, 32)
    torch.manual_seed(5)
    loss = setup.computing.phases[0].judge({"x": x})
    torch.manual_seed(5)
    output = setup.model.decoder(setup.model.encoder(x + 0.7 * torch.randn(x.shape)))
    assert loss.item() == mse_loss(output, x).item()


def test_validation_draws_the_same_noise_every_time_and_moves_no_chance() -> None:
    setup = prepare(denoiser())
    setup.model.eval()
    chance = torch.get_rng_state()
    first = evaluate(setup, 64)
    assert evaluate(setup, 64) == first
    assert torch.equal(torch.get_rng_state(), chance)


@pytest.mark.usefixtures("processes")
def test_the_program_prints_the_losses_of_camplab_to_the_last_bit(tmp_path: Path) -> None:
    assert export_python(denoiser(), tmp_path / "tried.py")[0].exists(), "its trial goes well"
    printed = what_programs_print({kind: denoiser(kind) for kind in KINDS}, tmp_path)
    for kind in KINDS:
        assert numbers(printed[kind]) == at_epochs(epochs(run(denoiser(kind))), *ALL), kind


def test_stopped_in_the_middle_of_an_epoch_and_resumed_it_goes_on_bit_for_bit(tmp_path: Path) -> None:
    whole = run(denoiser("masking"))
    first = run(denoiser("masking"), folder=tmp_path, steps=31)
    torch.manual_seed(12345)
    rest = run(denoiser("masking"), folder=tmp_path, resume=True)
    assert column(first, "loss").tolist() + column(rest, "loss").tolist() == column(whole, "loss").tolist()
    assert at_epochs(epochs(first) + epochs(rest), *ALL) == at_epochs(epochs(whole), *ALL)


@pytest.mark.long  # a smaller one is watched in every run of the tests in `test_every_task`
@pytest.mark.usefixtures("toy_probes", "no_limit")
def test_watched_steps_are_those_of_an_unwatched_run() -> None:
    the_same(denoiser("salt_and_pepper"), 6)


@torch.no_grad()
def test_reconstructions_have_three_rows_clean_as_given_and_as_they_come_out() -> None:
    looked = Looked(denoiser())
    (picture,) = looked.at(Want(e.RECONSTRUCTIONS, sample=3))
    clean, given, out = (torch.from_numpy(picture.values[:, row].copy()) for row in range(3))
    assert torch.equal(clean, looked.setup.data.held_out.take(3, 8)[0])
    assert (given - clean).std().item() == pytest.approx(0.7, abs=0.1)
    assert torch.equal(out, looked.setup.model(given))
    (again,) = Looked(denoiser()).at(Want(e.RECONSTRUCTIONS, sample=3))
    assert (again.values == picture.values).all(), "the same noise every time"
