"""What speaks for an answer: each method is what its paper says it is, and leaves the network as it was."""

from __future__ import annotations

from functools import cache

import numpy as np
import pytest
import torch
from torch import nn

from camplab.blocks.activation import Activation
from camplab.blocks.adaptive_pooling import AdaptivePooling
from camplab.blocks.batch_norm import BatchNorm
from camplab.blocks.convolution import Convolution
from camplab.blocks.dense import Dense
from camplab.blocks.flatten import Flatten
from camplab.blocks.pooling import Pooling
from camplab.datasets.digit_rows import DigitRows
from camplab.datasets.two_moons import TwoMoons
from camplab.document.presets import catalogue
from camplab.runs.events import Picture
from camplab.runs.wants import Own, Want
from camplab.training.bench import Bench
from camplab.training.probes.attribution.integrated_gradients import Path
from camplab.training.probes.attribution.occlusion import starts, windows
from camplab.training.setup import prepare
from camplab.training.trainer import Trainer
from tests.training.probes.asking import wanting
from tests.training.recipes import autoencoder, cnn, project, sine

SAMPLE = 3
METHODS = ("saliency", "integrated-gradients", "occlusion", "grad-cam")


@cache
def learned():
    """A small network of convolutions that has learned digits."""
    net = (Convolution(out_channels=8), BatchNorm(), Activation(), Pooling(), Convolution(out_channels=8), Activation(),
           Flatten(), Dense(out_features=10))  # fmt: skip
    trainer = Trainer(project(*net, epochs=6), attended=False)
    assert list(trainer.events())
    return trainer.loop.setup


def at(setup, kind: str, sample: int = SAMPLE, module: str = "", asked: int | None = None, **want) -> Picture:
    """The whole picture."""
    wanted = Want(kind, (module,) if module else (), sample, asked=asked, **want)
    found = list(Bench(setup, "r").look({"a": (wanted,)}))[-1]
    assert found.done == 1
    assert found.asked == asked
    return found


def explained(setup, kind: str, sample: int = SAMPLE, **more) -> np.ndarray:
    return at(setup, kind, sample, "relu2" if kind == "grad-cam" else "", **more).values


def seen(setup, sample: int = SAMPLE) -> torch.Tensor:
    return setup.see(setup.data.held_out.take(sample, 1)[0])


def ranks(values: np.ndarray) -> np.ndarray:
    return np.argsort(np.argsort(values.ravel())).astype(float)


def agreement(one: np.ndarray, other: np.ndarray) -> float:
    """Spearman's: the correlation of the ranks."""
    return float(np.corrcoef(ranks(one), ranks(other))[0, 1])


def test_saliency_is_the_gradient_that_autograd_gives_to_the_last_bit():
    setup = learned()
    x = seen(setup).clone().requires_grad_()
    scores = setup.model.eval()(x)
    best = int(scores.argmax())
    scores[0, best].backward()
    found = at(setup, "saliency")
    assert np.array_equal(found.values, x.grad[0].numpy())
    assert found.facts == {"answer": best, "score": scores[0, best].item()}
    other = at(setup, "saliency", asked=(best + 1) % 10)
    assert not np.array_equal(other.values, found.values)
    assert other.facts["score"] == scores[0, (best + 1) % 10].item()
    setup.model.zero_grad(set_to_none=True)


@pytest.mark.parametrize("sample", [0, 3, 40])
@pytest.mark.parametrize("asked", [None, 0, 7])
def test_integrated_gradients_add_up_to_what_the_score_has_risen(sample, asked):
    setup = learned()
    found = at(setup, "integrated-gradients", sample, asked=asked)
    scores = setup.model.eval()(torch.cat([seen(setup, sample), torch.zeros_like(seen(setup))])).detach()
    number = int(scores[0].argmax()) if asked is None else asked
    rise = (scores[0, number] - scores[1, number]).item()
    assert abs(found.values.sum() - rise) <= 0.01 * abs(rise)
    assert found.facts["score"] - found.facts["baseline"] == pytest.approx(rise, rel=1e-4)


def test_the_way_from_the_baseline_is_integrated_exactly_where_that_can_be_worked_out():
    def score(x):
        return x[:, 0] ** 2 * x[:, 1]

    path = Path(score, torch.tensor([[1.0, 3.0]]), torch.zeros(1, 2))
    while path.parts < 256:
        list(path.refine())
    np.testing.assert_allclose(path.attributions[0], [2.0, 1.0], rtol=1e-4)  # ∫ 2t·3t dt and ∫ t² dt times the way
    assert path.missing < 1e-4


def test_parts_of_the_way_are_halved_where_the_score_bends():
    def score(x):
        return torch.relu(20 * x[:, 0] - 18.7)  # bends at 0.935 of the way

    path = Path(score, torch.ones(1, 1), torch.zeros(1, 1))
    while path.share < 1:
        list(path.refine())
    assert path.parts < 60, "parts of one length would be 128"
    assert path.missing <= 0.01 * 1.3
    assert path.attributions.item() == pytest.approx(1.3, rel=0.01)
    around = [place for place in path._places[17:25] if abs(place - 0.935) < 1 / 16]
    assert around, "the part with the bend is among the first that are halved"


def test_grad_cam_is_its_formula_on_a_network_made_by_hand():
    net = (Convolution(out_channels=2, kernel=(1, 1)), AdaptivePooling(), Flatten(), Dense(out_features=10))
    setup = prepare(project(*net), learns=False)
    conv, dense = setup.model.conv1, setup.model.fc1
    with torch.no_grad():
        conv.weight.copy_(torch.tensor([2.0, -1.0]).view(2, 1, 1, 1))
        conv.bias.copy_(torch.tensor([0.5, 1.0]))
        dense.weight.zero_()
        dense.weight[4] = torch.tensor([3.0, -2.0])
    found = at(setup, "grad-cam", module="conv1", asked=4)
    x = seen(setup)[0, 0].numpy()
    by_hand = 3 / 64 * (2 * x + 0.5) - 2 / 64 * (1 - x)  # the mean hands each cell a 64th of the weight of its map
    np.testing.assert_allclose(found.values, np.maximum(by_hand, 0), rtol=1e-5, atol=1e-6)
    assert (found.values == 0).any()
    assert (found.module, found.facts["maps"]) == ("conv1", 2)
    assert not at(setup, "grad-cam", module="conv1", asked=5).values.any()


def test_occlusion_covers_each_place_and_says_what_that_costs():
    setup = learned()
    found, model, x = at(setup, "occlusion"), setup.model.eval(), seen(setup)
    lost, times = np.zeros((8, 8)), np.zeros((8, 8))
    with torch.no_grad():
        score = model(x)[0]
        best = int(score.argmax())
        for top in range(7):
            for left in range(7):
                covered = x.clone()
                covered[..., top : top + 2, left : left + 2] = 0
                lost[top : top + 2, left : left + 2] += (score - model(covered)[0])[best].item()
                times[top : top + 2, left : left + 2] += 1
    np.testing.assert_allclose(found.values, lost / times, rtol=1e-3, atol=1e-5)


def test_windows_reach_every_edge_and_those_side_by_side_come_first():
    assert starts(10, 4) == [0, 2, 4, 6]
    assert starts(9, 4) == [0, 2, 4, 5]
    assert [(rows.start, columns.start) for rows, columns in windows((4, 4), (2, 2))[:4]] == [
        (0, 0), (0, 2), (2, 0), (2, 2),
    ]  # fmt: skip


def test_occlusion_and_integrated_gradients_agree_in_rank_on_digits():
    setup = learned()
    pairs = [[explained(setup, kind, n) for kind in ("integrated-gradients", "occlusion")] for n in range(12)]
    assert np.mean([agreement(shared[0], lost) for shared, lost in pairs]) > 0.4


@pytest.mark.parametrize("kind", METHODS)
def test_a_network_with_weights_drawn_anew_is_explained_otherwise(kind):
    """The sanity check of Adebayo et al. 2018: what does not follow the weights explains nothing."""
    setup = learned()
    fresh = prepare(setup.project.model_copy(update={"training": setup.project.training.model_copy(
        update={"seed": 9})}), learns=False)  # fmt: skip
    pairs = [[explained(each, kind, n, asked=2) for each in (setup, fresh)] for n in range(8)]
    alike = [agreement(*pair) for pair in pairs if pair[0].any() and pair[1].any()]
    assert not any(np.array_equal(*pair) for pair in pairs)
    assert abs(np.mean(alike or [0.0])) < 0.5


@pytest.mark.parametrize("make", [cnn, sine, autoencoder])
def test_whatever_is_asked_leaves_the_network_as_it_was(make):
    trainer = Trainer(make(epochs=1), attended=False)
    assert list(trainer.events())
    setup = trainer.loop.setup
    modules = tuple(step.module for step in setup.traces.steps() if step.facts.x == step.facts.y)
    maps = tuple(step.module for step in setup.traces.steps() if step.facts.y.kind == "image")
    wants = (*(Want(kind) for kind in METHODS[:3]), Want("grad-cam", maps), Want("lesion", modules), Want("answers"),
             Want("maximisation", (next(setup.traces.steps()).module,)))  # fmt: skip
    before = {name: value.clone() for name, value in setup.model.state_dict().items()}
    chance = torch.get_rng_state()
    found = list(Bench(setup, "r").look({"a": wants}))
    assert {event.kind for event in found} >= {want.probe for want in wants} - {"grad-cam"}
    assert all(torch.equal(value, before[name]) for name, value in setup.model.state_dict().items())
    assert torch.equal(chance, torch.get_rng_state())
    assert all(p.grad is None for p in setup.model.parameters())
    assert not any(module._forward_hooks for module in setup.model.modules())


@pytest.mark.parametrize(("data", "shape"), [(TwoMoons(), (2,)), (DigitRows(), (8, 8))])
def test_points_and_sequences_are_explained_number_by_number(data, shape):
    net = (Flatten(), Dense(out_features=data.outputs)) if len(shape) > 1 else (Dense(out_features=data.outputs),)
    setup = prepare(project(*net, data=data), learns=False)
    weight, x = setup.model.get_submodule(setup.traces["net"].modules[-1]).weight.detach(), seen(setup)
    found = at(setup, "saliency", asked=1)
    assert np.array_equal(found.values, weight[1].view(shape).numpy())
    by_hand = (weight[1].view(shape) * x[0]).numpy()  # of a linear network both are weight times input
    np.testing.assert_allclose(at(setup, "integrated-gradients", asked=1).values, by_hand, rtol=1e-4, atol=1e-5)
    lost = at(setup, "occlusion", asked=1).values
    np.testing.assert_allclose(lost, by_hand.sum(1) if len(shape) > 1 else by_hand, rtol=1e-3, atol=1e-5)


def test_a_sample_of_one_s_own_is_explained_as_one_of_the_data():
    setup = learned()
    kept = setup.data.held_out.take(SAMPLE, 1)[0][0]
    own = Own("drawn", 5, (kept * setup.data.std + setup.data.mean).numpy())
    for kind in METHODS[:3]:
        want = Want(kind, sample=5, origin="drawn")
        (*_, mine) = Bench(setup, "r").look({"a": (want,)}, (own,))
        np.testing.assert_allclose(mine.values, explained(setup, kind), rtol=1e-2, atol=1e-4)
        assert (mine.origin, mine.sample) == ("drawn", 5)


def test_a_unit_is_answered_to_more_and_more():
    found = at(learned(), "maximisation", module="conv2", asked=3)
    assert found.values.shape == (1, 8, 8)
    assert found.facts["reached"] > found.facts["begins"] + 0.5
    model, x = learned().model.eval(), torch.from_numpy(found.values)[None]
    with torch.no_grad():
        reached = nn.Sequential(*list(model.children())[:5])(x)[0, 3].mean().item()
    assert reached == pytest.approx(found.facts["reached"], rel=1e-4)


def test_what_is_no_output_of_the_network_ends_the_look_and_is_said():
    events = list(Bench(prepare(cnn(), learns=False), "r").look({"a": (Want("saliency", asked=99),)}))
    assert "there is no output 99 of 10" in str(events[0].sentence)


def test_saliency_is_seen_while_the_network_learns():
    control = wanting(Want("saliency", sample=SAMPLE), every_step=True)
    events = list(Trainer(cnn(epochs=1), control, attended=False).events())
    assert any(isinstance(event, Picture) and event.kind == "saliency" for event in events)


def test_a_network_that_ships_is_explained_by_each_method():
    setup = prepare(catalogue.find("lenet5").project(), learns=False)
    for kind, shape in (("saliency", (1, 8, 8)), ("integrated-gradients", (1, 8, 8)), ("occlusion", (8, 8))):
        assert at(setup, kind).values.shape == shape
