"""Planes, curves, reconstructions and latent spaces are what the network really makes of these inputs, bit for bit."""

from __future__ import annotations

import numpy as np
import pytest
import torch

from camplab.blocks.activation import Activation
from camplab.blocks.dense import Dense
from camplab.datasets.two_moons import TwoMoons
from camplab.runs import events as e
from camplab.runs.wants import Origin, Own, Want
from camplab.training.bench import Bench
from camplab.training.probes.region import LINE, PLANE
from camplab.training.setup import prepare
from tests.for_each import for_each
from tests.training.probes.asking import wanting
from tests.training.recipes import autoencoder, is_a, mlp, project, run, sine, variational


def moons(**recipe):
    return project(Dense(out_features=8), Activation(), Dense(out_features=2), data=TwoMoons(samples=80), **recipe)


class Looked:
    """A bench and the network on it."""

    def __init__(self, made) -> None:
        self.setup = prepare(made, learns=False)
        self.setup.model.eval()
        self.bench = Bench(self.setup, "r")

    def at(self, *wants: Want, own: tuple[Own, ...] = ()) -> list[e.Picture]:
        found = list(self.bench.look({"a": wants}, own))
        assert not [event for event in found if isinstance(event, e.Note)]
        self.setup.model.eval()
        return [event for event in found if isinstance(event, e.Picture)]


def place(facts: dict[str, float], feature: int, at: int, count: int) -> float:
    low, high = facts[f"low {feature}"], facts[f"high {feature}"]
    return low + (at + 0.5) / count * (high - low)


def plane(picture: e.Picture, setup) -> torch.Tensor:
    """All places as the network sees them, made by other means than the probe does."""
    raw = [
        [place(picture.facts, 0, column, PLANE), place(picture.facts, 1, PLANE - 1 - row, PLANE)]
        for row in range(PLANE) for column in range(PLANE)
    ]  # fmt: skip
    return (torch.tensor(raw) - setup.data.mean) / setup.data.std


@torch.no_grad()
def test_a_decision_region_is_the_answer_at_every_place():
    looked = Looked(moons())
    (picture,) = looked.at(Want(e.REGION))
    assert picture.values.shape == (2, PLANE, PLANE)
    expected = looked.setup.model(plane(picture, looked.setup)).softmax(1).T.reshape(2, PLANE, PLANE)
    np.testing.assert_allclose(picture.values, expected.numpy(), rtol=2e-5, atol=1e-6)
    samples = torch.cat([looked.setup.data.learned.x, looked.setup.data.held_out.x])
    raw = samples * looked.setup.data.std + looked.setup.data.mean
    for feature in range(2):
        assert picture.facts[f"low {feature}"] < raw[:, feature].min()
        assert picture.facts[f"high {feature}"] > raw[:, feature].max()


@torch.no_grad()
def test_the_very_places_give_the_very_numbers(monkeypatch):
    looked, seen = Looked(moons()), []
    hook = looked.setup.model.register_forward_pre_hook(lambda _, given: seen.append(given[0].clone()))
    whole, units = looked.at(Want(e.REGION), Want(e.REGION, ("fc1",)))
    hook.remove()
    assert torch.equal(seen[0], seen[1])
    torch.testing.assert_close(seen[0], plane(whole, looked.setup), rtol=1e-5, atol=1e-6)
    model = looked.setup.model
    np.testing.assert_array_equal(whole.values.reshape(2, -1), model(seen[0]).softmax(1).T.numpy())
    np.testing.assert_array_equal(units.values.reshape(8, -1), model.fc1(seen[0]).T.numpy())


@torch.no_grad()
def test_along_a_line_there_is_a_curve_of_the_answer_and_of_each_unit():
    looked = Looked(sine())
    curve, units = looked.at(Want(e.REGION), Want(e.REGION, ("fc1",)))
    assert (curve.values.shape, units.values.shape) == ((1, LINE), (8, LINE))
    raw = torch.tensor([[place(curve.facts, 0, at, LINE)] for at in range(LINE)])
    x = (raw - looked.setup.data.mean) / looked.setup.data.std
    np.testing.assert_allclose(curve.values[0], looked.setup.model(x)[:, 0].numpy(), rtol=1e-5, atol=1e-6)


@for_each("origin", ["validation", "training"])
@for_each("make", [mlp, sine, autoencoder])
def test_answers_now_are_the_first_of_all_answers(make, origin: Origin):
    looked = Looked(make(batch_size=64))
    found = looked.at(Want(e.ANSWERS, origin=origin), Want(e.ANSWERS_NOW, origin=origin))
    last = {picture.kind: picture for picture in found}  # all answers come in parts where the machine is busy
    every, now = last[e.ANSWERS], last[e.ANSWERS_NOW]
    count = len(looked.setup.data.learned if origin == "training" else looked.setup.data.held_out)
    assert len(now.values) == min(256, count)
    assert now.partial == (count > 256)
    assert now.facts == {"samples": count}
    np.testing.assert_array_equal(now.values, every.values[: len(now.values)])


@torch.no_grad()
def test_reconstructions_are_samples_as_they_go_in_and_come_out():
    looked = Looked(autoencoder())
    (picture,) = looked.at(Want(e.RECONSTRUCTIONS, sample=3))
    x = looked.setup.data.held_out.take(3, 8)[0]
    assert picture.values.shape == (8, 2, 1, 8, 8)
    np.testing.assert_array_equal(picture.values[:, 0], x.numpy())
    np.testing.assert_array_equal(picture.values[:, 1], looked.setup.model(x).numpy())
    last = len(looked.setup.data.held_out) - 1
    (picture,) = looked.at(Want(e.RECONSTRUCTIONS, sample=10**6))
    assert (picture.sample, len(picture.values)) == (last, 1)


@torch.no_grad()
def test_the_latent_space_is_what_the_encoder_makes_beside_the_classes():
    looked = Looked(autoencoder())
    (picture,) = looked.at(Want(e.LATENT))
    x, y = looked.setup.data.held_out.take(0, 256)
    np.testing.assert_array_equal(picture.values[:, 0], y.numpy())
    np.testing.assert_array_equal(picture.values[:, 1:], looked.setup.model.encoder(x).numpy())
    assert picture.partial == (len(looked.setup.data.held_out) > 256)


@torch.no_grad()
def test_a_place_in_the_latent_space_is_decoded_and_one_of_another_shape_is_not():
    looked = Looked(autoencoder())
    chosen = np.array([0.5, -1.5], np.float32)
    (picture,) = looked.at(Want(e.DECODED, sample=7, origin="latent"), own=(Own("latent", 7, chosen),))
    assert (picture.origin, picture.sample) == ("latent", 7)
    np.testing.assert_array_equal(picture.values, looked.setup.model.decoder(torch.tensor(chosen[None]))[0].numpy())
    wrong = np.zeros(3, np.float32)
    assert looked.at(Want(e.DECODED, sample=8, origin="latent"), own=(Own("latent", 8, wrong),)) == []
    assert looked.at(Want(e.DECODED, sample=9)) == [], "a sample is no place in the latent space"


def test_where_there_is_no_such_thing_nothing_is_found():
    assert Looked(mlp()).at(Want(e.REGION), Want(e.RECONSTRUCTIONS), Want(e.LATENT)) == []
    assert Looked(moons()).at(Want(e.RECONSTRUCTIONS), Want(e.LATENT)) == []
    assert Looked(autoencoder()).at(Want(e.REGION)) == []


@pytest.mark.usefixtures("no_limit")
def test_a_region_comes_again_and_again_while_the_network_learns():
    steps = [event.step for event in run(moons(epochs=4), wanting(Want(e.REGION), every_step=True))
             if is_a(event, e.REGION)]  # fmt: skip
    assert len(set(steps)) > 3


@torch.no_grad()
def test_an_interpolation_decodes_the_straight_line_between_two_codes():
    looked = Looked(autoencoder())
    (picture,) = looked.at(Want(e.INTERPOLATION, sample=3, asked=9))
    x, _ = looked.setup.data.held_out.take(0, 10)
    first, last = looked.setup.model.encoder(x[[3, 9]])
    decoded = looked.setup.model.decoder
    np.testing.assert_allclose(picture.values[0], decoded(first[None])[0].numpy(), atol=1e-6)
    np.testing.assert_allclose(picture.values[5], decoded((first + last)[None] / 2)[0].numpy(), atol=1e-6)
    np.testing.assert_allclose(picture.values[10], decoded(last[None])[0].numpy(), atol=1e-6)
    assert (picture.sample, picture.facts["other"], len(picture.values)) == (3, 9, 11)


@torch.no_grad()
def test_samples_of_a_variational_autoencoder_are_decoded_from_the_same_noise_at_every_look():
    (picture,) = Looked(variational()).at(Want(e.MADE))
    (again,) = Looked(variational()).at(Want(e.MADE))
    looked = Looked(variational())
    torch.manual_seed(looked.setup.project.training.seed)
    made = looked.setup.model.decoder(torch.randn(64, 2))
    np.testing.assert_allclose(picture.values, made.numpy(), atol=1e-6)
    np.testing.assert_array_equal(picture.values, again.values)
    assert Looked(autoencoder()).at(Want(e.MADE)) == [], "codes of a plain autoencoder lie anywhere"
