"""`camplab look --what decision, fit, reconstructions, latent`: the numbers of the panel, without a window."""

from __future__ import annotations

import json

import numpy as np
import pytest
from PIL import Image

from camplab.assembly.preview import preview
from camplab.document.presets.catalogue import find
from camplab.numbers import measured
from camplab.runs import events as e
from camplab.runs.wants import Want
from camplab.training.bench import Bench
from camplab.training.probes.region import PLANE
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


@pytest.mark.parametrize("preset", ["gan_ring", pytest.param("gan_digits", marks=pytest.mark.long)])
def test_made_samples_lie_beside_real_ones_on_one_scale(camplab, preset):
    found = told(camplab, preset, "--what", "made")
    samples = prepare(find(preset).project(), learns=False).data.held_out.take(0, len(found["values"]))[0]
    np.testing.assert_allclose(found["real"], samples, rtol=1e-4, atol=1e-5)
    camplab("look", preset, "--what", "made", "--png", "made.png")
    with Image.open(camplab.folder / "made.png") as picture:
        colours = sorted(list(colour) for _, colour in picture.getcolors(2**24))
    points = [[150, 150, 150], [213, 94, 0], [255, 255, 255]]
    assert (colours == points) is (preset == "gan_ring")
    assert len(colours) > 2
    data = find(preset).project().data
    label = data.class_names[preview(data)(0, 1).targets[0]]
    assert f"Label     {label}\n" in camplab("look", preset).out, "a class, though no answer is one"


@pytest.mark.usefixtures("qapp")
def test_what_a_discriminator_says_of_the_plane_is_told_and_lies_behind_the_points(camplab):
    found = told(camplab, "gan_ring", "--what", "critic")
    assert found["shape"] == [1, PLANE, PLANE]
    assert 0 < min(min(found["values"][0])) < max(max(found["values"][0])) < 1
    assert "discriminator" in found["says"]
    camplab("look", "gan_ring", "--what", "critic", "--png", "critic.png")
    with Image.open(camplab.folder / "critic.png") as picture:
        colours = {tuple(colour) for colour in np.asarray(picture).reshape(-1, 3).tolist()}
    assert {(150, 150, 150), (213, 94, 0)} < colours
    assert (255, 255, 255) not in colours, "all of it is heat"
    camplab("look", "gan_digits", "--what", "critic").says("cannot be asked for critic", status=2)
    one = camplab("look", "gan_ring", "--values", "0.5,-1", "--json").json
    ((score,),) = [block["values"] for block in camplab("look", "gan_ring", "--values", "0.5,-1", "--block",
                   one["blocks"][-1]["module"], "--json").json["blocks"]]  # fmt: skip
    assert one["answer"] == pytest.approx([1 / (1 + np.exp(-score))])
    assert "\nD(x)      " in camplab("look", "gan_ring", "--values", "0.5,-1").out


def test_answers_of_a_table_are_deviations_from_a_mean_and_called_so(camplab):
    rows = "".join(f"{(7 * n) % 31},{(11 * n) % 37},{(7 * n) % 31 + 3 * ((11 * n) % 37)}.5\n" for n in range(60))
    (camplab.folder / "rooms.csv").write_text("width,length,price\n" + rows)
    camplab("new", "--data", "rooms.csv", "--target", "price", "-o", "rooms.camplab")
    says = told(camplab, "rooms.camplab", "--what", "decision")["says"]
    assert "The answer is positive" in says
    assert "0 is its mean" in says


@pytest.mark.parametrize(
    ("given", "said"),
    [(("two_moons_mlp", "--what", "latent"), "this network cannot be asked for latent: it learns something else"),
     (("two_moons_mlp", "--what", "decision", "--block", "no"), "there is no block no; there are"),
     (("lenet5", "--what", "sequences", "--png", "x.png"), "this network cannot be asked for sequences"),
     (("lenet5", "--what", "text", "--png", "x.png"), "this network cannot be asked for text")],
)  # fmt: skip
def test_what_cannot_be_looked_at_is_one_sentence(camplab, given, said):
    camplab("look", *given).says(said, status=2)


def test_a_forecast_has_its_band_behind_what_was_seen(camplab):
    found = told(camplab, "forecast_gru", "--what", "forecast", "--sample", "2")
    project = find("forecast_gru").project()
    bench = Bench(prepare(project, learns=False), "")
    *_, picture = (each for each in bench.look({"": (Want(e.ANSWERS),)}) if isinstance(each, e.Picture))
    targets, answers = np.split(picture.values.astype(float), 2, axis=1)
    off = targets - answers
    np.testing.assert_allclose(found["came"], targets[2], rtol=1e-6)
    np.testing.assert_allclose(found["answer"], answers[2], rtol=1e-6)
    np.testing.assert_allclose(found["low"], answers[2] + off.mean(0) - 1.6449 * off.std(0), rtol=1e-5)
    np.testing.assert_allclose(found["high"], answers[2] + off.mean(0) + 1.6449 * off.std(0), rtol=1e-5)
    seen = preview(project.data)(2, 1, False).values[0]
    np.testing.assert_allclose(found["seen"], seen[:, 0], rtol=1e-6)
    rows = camplab("look", "forecast_gru", "--what", "forecast", "--sample", "2", "--png", "fan.png").out.splitlines()
    assert rows[-1].split()[:2] == [f"{len(answers[0])}", measured(found["came"][-1])]
    with Image.open(camplab.folder / "fan.png") as drawn:
        assert len(drawn.getcolors(10**6)) > 5
    asked = ("forecast_gru", "--what", "forecast", "--sample", "100000")
    camplab("look", *asked).says(f"there are {len(off)} such samples, counted from 0", status=2)
    camplab("look", "mlp", "--what", "forecast").says("this network cannot be asked for forecast", status=2)


def test_a_language_model_writes_on_from_a_prompt(camplab):
    asked = ("language_model_gru", "--what", "text", "--prompt", "ab", "--temperature", "0.5", "--seed", "3")
    found = told(camplab, *asked)
    assert (found["prompt"], found["temperature"], found["seed"], len(found["text"])) == ("ab", 0.5, 3, 120)
    assert found["text"] == told(camplab, *asked)["text"]
    assert sum(each["share"] for each in found["next"]) == pytest.approx(1, abs=1e-5)
    assert camplab("look", *asked).out.splitlines()[-1].strip() == "ab" + found["text"]
    camplab("look", "mlp", "--what", "text").says("this network cannot be asked for text", status=2)
