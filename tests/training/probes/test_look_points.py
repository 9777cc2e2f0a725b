"""A probe sees what really runs, at the moment it names; nobody else notices."""

from __future__ import annotations

import math
from itertools import islice

import numpy as np
import pytest
import torch
from torch.nn.functional import cross_entropy

from camplab.blocks.dense import Dense
from camplab.blocks.flatten import Flatten
from camplab.blocks.recurrent import Recurrent
from camplab.blocks.reshape import Reshape
from camplab.blocks.self_attention import SelfAttention
from camplab.nn.views import view
from camplab.runs.events import Look, Picture, Started
from camplab.runs.wants import Want
from camplab.training.control import Control
from camplab.training.looking import budget, hooks
from camplab.training.probes import base
from camplab.training.probes.base import PROBES, Probe
from camplab.training.setup import prepare
from camplab.training.trainer import Trainer
from tests.training.probes.asking import everything, wanting
from tests.training.recipes import cnn, epochs, mlp, project, run

pytestmark = pytest.mark.usefixtures("toy_probes", "no_limit")


def looks(events, name: str) -> list[Look]:
    return [event for event in events if isinstance(event, Look) and name in event.values]


def measure(events, name: str):
    return next(m for m in events[0].measures if m.name == name)


@pytest.fixture
def by_hand():
    """The first two steps of an MLP with nothing but torch: weights before and after, gradients, outputs."""
    setup = prepare(mlp())
    steps = []
    for x, y in islice(setup.batches(), 2):
        before = {name: p.detach().clone() for name, p in setup.model.named_parameters()}
        hidden = setup.model.fc1(setup.model.flatten1(x))
        rectified = setup.model.relu1(hidden)
        rectified.retain_grad()
        loss = cross_entropy(setup.model.fc2(rectified), y)
        loss.backward()
        gradients = {name: p.grad.clone() for name, p in setup.model.named_parameters()}
        setup.phases[0].optimizer.step()
        setup.phases[0].optimizer.zero_grad()
        after = {name: p.detach().clone() for name, p in setup.model.named_parameters()}
        steps.append((before, gradients, rectified, after))
    return steps


def test_a_look_before_and_after_the_update_sees_how_far_the_weights_moved(by_hand):
    events = run(mlp(), wanting(Want("toy_updates", ("fc1", "fc2"))), steps=2)
    assert measure(events, "toy_update").columns == ("fc1", "fc2")
    found = looks(events, "toy_update")
    assert [look.step for look in found] == [1, 2]
    for look, (before, _, _, after) in zip(found, by_hand, strict=True):
        for value, module in zip(look.values["toy_update"], ("fc1", "fc2"), strict=True):
            was, now = (torch.cat([w[f"{module}.weight"].flatten(), w[f"{module}.bias"]]) for w in (before, after))
            assert value == pytest.approx(((now - was).norm() / was.norm()).item(), rel=1e-5)


def test_a_look_between_backward_and_update_sees_old_weights_and_their_gradients(by_hand):
    events = run(mlp(), wanting(Want("toy_weights", ("fc1",))), steps=2)
    pictures = [event for event in events if isinstance(event, Picture)]
    assert [(picture.kind, picture.step) for picture in pictures] == [("toy_weights", 1), ("toy_weights", 2)]
    for picture, (before, gradients, _, _) in zip(pictures, by_hand, strict=True):
        np.testing.assert_array_equal(picture.values[0], before["fc1.weight"].numpy())
        np.testing.assert_array_equal(picture.values[1], gradients["fc1.weight"].numpy())


def test_gradients_are_seen_before_they_are_clipped(by_hand):
    events = run(mlp(clip=1e-3), wanting(Want("toy_weights", ("fc1",))), steps=1)
    picture = next(event for event in events if isinstance(event, Picture))
    np.testing.assert_array_equal(picture.values[1], by_hand[0][1]["fc1.weight"].numpy())


def test_outputs_of_the_step_and_gradients_with_respect_to_them_are_seen(by_hand):
    events = run(mlp(), wanting(Want("toy_backward", ("relu1",))), steps=2)
    at = measure(events, "toy_zeros").columns.index("relu1")
    for look, (_, _, rectified, _) in zip(looks(events, "toy_zeros"), by_hand, strict=True):
        assert look.values["toy_zeros"][at] == pytest.approx((rectified == 0).float().mean().item())
        assert look.values["toy_backward"][at] == pytest.approx(rectified.grad.norm().item(), rel=1e-5)
        assert all(math.isnan(value) for place, value in enumerate(look.values["toy_zeros"]) if place != at)


def test_what_a_view_shows_between_steps_is_the_view_of_the_sample():
    net = Reshape(dims=(8, 8)), SelfAttention(heads=2), Recurrent(cell="lstm", hidden=5), Dense(out_features=10)
    seen = project(Flatten(), *net, epochs=1)
    names = [step.module for step in seen.trace().steps()]
    trainer = Trainer(seen, wanting(Want("toy_attention", tuple(names), sample=7)), attended=False)
    pictures = [event for event in trainer.events() if isinstance(event, Picture)]
    setup = trainer.loop.setup
    setup.model.eval()
    with torch.no_grad():
        steps = setup.model.reshape1(setup.model.flatten1(setup.data.held_out.take(7, 1)[0]))
        attention = view(setup.model.attention1, "attention", steps)
        gates = view(setup.model.lstm1, "gates", setup.model.attention1(steps))
    last = {picture.module: picture for picture in pictures}
    assert set(last) == {"attention1", "lstm1"}
    assert {picture.sample for picture in pictures} == {7}
    np.testing.assert_array_equal(last["attention1"].values, attention[0].numpy())
    np.testing.assert_array_equal(last["lstm1"].values, gates[0].numpy())


def test_a_statistic_of_epochs_comes_with_every_epoch_wanted_or_not():
    trainer = Trainer(mlp(epochs=2), attended=False)
    events = list(trainer.events())
    assert measure(events, "toy_spread").columns == ("fc1", "fc2")
    last = epochs(events)[-1].values["toy_spread"]
    model = trainer.loop.setup.model
    assert last == pytest.approx([model.fc1.weight.std().item(), model.fc2.weight.std().item()])


def test_every_measure_of_every_probe_is_announced_with_its_probe():
    started = next(event for event in run(mlp(epochs=1)) if isinstance(event, Started))
    announced = {measure.name: measure.probe for measure in started.measures}
    assert announced["gradients"] == announced["gradient_norm"] == "gradients"
    assert announced["toy_update"] == "toy_updates"
    assert announced["loss"] == ""
    assert "activation_mean" not in announced  # no block is watched


def test_a_step_that_is_refused_was_not_looked_at(monkeypatch):
    monkeypatch.setattr("camplab.training.step.LIMIT", 1e-9)  # every step is refused
    control = wanting(*(Want(name, ("fc1",)) for name in ("toy_updates", "toy_weights", "toy_backward")))
    trainer = Trainer(mlp(), control, attended=False)
    events = list(trainer.events())
    assert not any(isinstance(event, Look | Picture) for event in events)
    assert not hooked(trainer.loop.setup.model)


def hooked(model) -> bool:
    return any(module._forward_hooks or "forward" in vars(module) for module in model.modules())


def test_when_nobody_wants_anything_no_hook_is_made_and_no_probe(monkeypatch):
    for name in [name for name, probe in PROBES.items() if probe.moment == "epoch"]:
        del PROBES[name]

    def refuse(*_):
        raise AssertionError("somebody looked")

    monkeypatch.setattr(hooks.Hooks, "__init__", refuse)
    monkeypatch.setattr(base.Probe, "before", refuse)
    events = run(cnn(epochs=1))
    assert len(epochs(events)) == 1


def test_hooks_stay_while_every_step_is_looked_at_alike_and_go_with_the_want_and_with_the_run(monkeypatch):
    made: list[bool] = []
    begin = hooks.Hooks.__init__

    def count(self, *given, **named) -> None:
        made.append("way_back" in named)  # within steps
        begin(self, *given, **named)

    monkeypatch.setattr(hooks.Hooks, "__init__", count)
    every = {"a panel": (Want("output_gradients"), Want("updates"))}
    control = Control()
    control.want(every)
    trainer, seen, changed = Trainer(mlp(epochs=200), control, attended=False), 0, False

    for event in trainer.events():
        model = trainer.loop.setup.model if trainer.loop else None
        seen += isinstance(event, Look) and "output_gradients" in event.values
        if seen == 20 and not changed:
            assert hooked(model)
            assert sum(made) == 1
            changed = True
            control.want({"a panel": (Want("maps", ("fc1",)),)})
        if isinstance(event, Picture):
            assert not hooked(model)
            control.want(every)
        if seen == 30:
            control.stop()
    assert seen >= 30
    assert sum(made) == 2
    assert not hooked(model)


def test_the_look_at_the_end_of_each_epoch_is_paid_for(monkeypatch):
    paid: list[float] = []
    monkeypatch.setattr(budget.Budget, "epoch", lambda _, cost: paid.append(cost))
    run(mlp(epochs=3))  # with toy_spread, which lasts
    assert len(paid) == 3
    assert min(paid) > 0


def test_while_steps_are_not_looked_at_no_look_point_is_called_in_them(monkeypatch):
    from camplab.training.looking.looks import Looks

    def refuse(_):
        raise AssertionError("a look point in a step")

    for name in ("begin", "gradients", "after"):
        monkeypatch.setattr(Looks, name, refuse)
    control = wanting(Want("maps", ("fc1",)), every_step=True)
    assert any(isinstance(event, Picture) for event in run(mlp(epochs=1), control))


def test_two_owners_who_want_the_same_get_one_look(monkeypatch):
    control = wanting(every_step=True)
    want = Want("prediction", sample=2)
    control.want({"a panel": (want,), "the cards": (want,)})
    pictures = [event for event in run(mlp(epochs=1), control, steps=5) if isinstance(event, Picture)]
    assert len(pictures) == 5 + 1  # and once more at the end


def test_pictures_of_one_sample_share_a_pass(monkeypatch):
    passes = []
    show = hooks.Hooks.__init__
    monkeypatch.setattr(hooks.Hooks, "__init__", lambda self, *given: passes.append(given) or show(self, *given))
    wants = (
        Want("maps", ("fc1",)),
        Want("thumbnail", ("fc1", "fc2")),
        Want("prediction"),
        Want("prediction", sample=1),
    )
    control = wanting(*wants, every_step=True)
    events = run(mlp(epochs=1), control, steps=3)
    looked_at = [
        [type(probe).name for probe in probes] for _, probes, *_ in passes if type(probes[0]).name != "toy_spread"
    ]
    assert looked_at == [["maps", "thumbnail", "prediction"], ["prediction"]] * 4
    assert {(event.kind, event.sample) for event in events if isinstance(event, Picture)} == {
        ("maps", 0), ("thumbnail", 0), ("prediction", 0), ("prediction", 1),
    }  # fmt: skip


def test_a_probe_that_nobody_knows_is_nothing():
    control = wanting(Want("no such probe", ("fc1",)), every_step=True)
    assert not any(isinstance(event, Look | Picture) for event in run(mlp(epochs=1), control))


def test_two_probes_cannot_have_one_name():
    with pytest.raises(TypeError, match=r"two definitions of .*probes are called 'maps'"):

        class Other(Probe, name="maps"):
            pass


def test_every_picture_says_how_long_ago_the_last_one_was():
    control = wanting(Want("prediction"), every_step=True)
    pictures = [event for event in run(mlp(epochs=1), control, steps=4) if isinstance(event, Picture)]
    assert pictures[0].since == 0
    assert all(0 < picture.since < 10 for picture in pictures[1:-1])


def test_everything_at_once_arrives():
    control = wanting(every_step=True)
    control.want(everything(mlp(), 0, 3))
    events = run(mlp(epochs=1), control, steps=12)
    kinds = {event.kind for event in events if isinstance(event, Picture)}
    alone = {"times", "block-times", "memory"}
    assert kinds == {"maps", "inputs", "thumbnail", "prediction", "saliency", "answers-now", "toy_weights", *alone}
    assert {name for event in events if isinstance(event, Look) for name in event.values} == {
        measure.name for probe in PROBES.values() if probe.moment in ("step", "samples") for measure in probe.measures
    }
