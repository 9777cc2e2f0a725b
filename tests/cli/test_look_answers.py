"""`camplab look --what decision, fit, reconstructions, latent`: the numbers of the panel, without a window."""

from __future__ import annotations

import json

import numpy as np
import pytest
from PIL import Image

from camplab.document.presets.catalogue import find
from camplab.runs import events as e
from camplab.runs.wants import Want
from camplab.training.bench import Bench
from camplab.training.setup import prepare


def told(camplab, *arguments):
    return json.loads(camplab("look", *arguments, "--json").out)


@pytest.mark.parametrize(
    ("what", "preset", "probe"),
    [("decision", "two_moons_mlp", e.REGION), ("fit", "sine_regression", e.REGION),
     ("reconstructions", "autoencoder_digits", e.RECONSTRUCTIONS), ("sequences", "reverse_transformer", e.SEQUENCES),
     ("latent", "autoencoder_digits", e.LATENT), ("interpolation", "denoising_digits", e.INTERPOLATION),
     ("made", "vae_digits", e.MADE)],
)  # fmt: skip
def test_the_numbers_are_those_of_the_bench(camplab, what, preset, probe):
    found = told(camplab, preset, "--what", what)
    bench = Bench(prepare(find(preset).project(), learns=False), "")
    (picture,) = (each for each in bench.look({"": (Want(probe),)}) if isinstance(each, e.Picture))
    np.testing.assert_allclose(found["values"], picture.values, rtol=1e-5, atol=1e-6)
    assert found["shape"] == list(picture.values.shape)
    assert found["says"]


@pytest.mark.usefixtures("qapp")
def test_a_unit_of_a_block_and_pictures_in_files(camplab):
    assert told(camplab, "two_moons_mlp", "--what", "decision", "--block", "fc1")["shape"][0] == 16
    for what, preset in (
        ("decision", "two_moons_mlp"),
        ("fit", "sine_regression"),
        ("reconstructions", "autoencoder_digits"),
    ):
        camplab("look", preset, "--what", what, "--png", f"{what}.png")
        with Image.open(camplab.folder / f"{what}.png") as picture:
            assert picture.size[0] > 50


@pytest.mark.parametrize(
    ("given", "said"),
    [(("two_moons_mlp", "--what", "latent"), "this network cannot be asked for latent: it learns something else"),
     (("two_moons_mlp", "--what", "decision", "--block", "no"), "there is no block no; there are"),
     (("autoencoder_digits", "--what", "latent", "--png", "x.png"),
      "latent is told in numbers: ask for it with --json")],
)  # fmt: skip
def test_what_cannot_be_looked_at_is_one_sentence(camplab, given, said):
    camplab("look", *given).says(said, status=2)


def test_a_language_model_writes_on_from_a_prompt(camplab):
    asked = ("language_model_gru", "--what", "text", "--prompt", "ab", "--temperature", "0.5", "--seed", "3")
    found = told(camplab, *asked)
    assert (found["prompt"], found["temperature"], found["seed"], len(found["text"])) == ("ab", 0.5, 3, 120)
    assert found["text"] == told(camplab, *asked)["text"]
    assert sum(each["share"] for each in found["next"]) == pytest.approx(1, abs=1e-5)
    assert camplab("look", *asked).out.splitlines()[-1].strip() == "ab" + found["text"]
    camplab("look", "mlp", "--what", "text").says("this network cannot be asked for text", status=2)
