"""Every knob of a run: what it does, and that a run that is resumed, or done anew with its changes, is the same."""

from __future__ import annotations

import random

import numpy as np
import pytest
import torch

from camplab.document.presets import catalogue
from camplab.document.settings.knobs import trained_now
from camplab.document.settings.turn import Turn
from camplab.runs.events import Changed, Done, Note, Started, State
from camplab.runs.reading import read
from camplab.runs.trained import find
from camplab.training.control import Control
from camplab.training.trainer import Trainer
from tests import kept
from tests.for_each import for_each
from tests.training.recipes import cnn, column, end, epochs, mlp, run, with_dropout


def changed_at(step, project, steps=None, **settings):
    """A run in which these settings are changed before that step; its trainer and what it said."""
    control = Control()
    trainer = Trainer(project, control, attended=False, steps=steps)
    block = settings.pop("block", "")
    control.repeat([Changed(step, what, 0.0, value, block) for what, value in settings.items()])
    events = list(trainer.events())
    return trainer, events


def weights(trainer):
    return {name: value.clone() for name, value in trainer.loop.setup.model.state_dict().items()}


def same(one, two):
    return one.keys() == two.keys() and all(torch.equal(value, two[name]) for name, value in one.items())


def said(events):
    return [(e.step, e.block, e.what, e.old, e.new) for e in events if isinstance(e, Changed)]


def test_a_change_is_told_with_old_and_new_value():
    _, events = changed_at(3, mlp(optimizer="momentum"), steps=6, momentum=0.5, clip=1.0, weight_decay=0.01)
    assert said(events) == [
        (3, "", "momentum", 0.9, 0.5), (3, "", "clip", None, 1.0), (3, "", "weight_decay", 0.0, 0.01),
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("settings", "recipe"),
    [({"momentum": 0.5}, {"optimizer": "momentum"}), ({"weight_decay": 0.1}, {"optimizer": "adam"}),
     ({"weight_decay": 0.1}, {"optimizer": "sgd"}), ({"clip": 0.01}, {"optimizer": "rmsprop"}),
     ({"beta1": 0.5, "beta2": 0.9}, {"optimizer": "adam"}), ({"beta2": 0.99}, {"optimizer": "adamw"}),
     ({"momentum": 0.0}, {"optimizer": "nesterov"}), ({"batch_size": 32}, {"optimizer": "adamw"})],
)  # fmt: skip
def test_changed_before_the_first_step_it_is_the_recipe(settings, recipe):
    """To the last bit: as if the project had said so."""
    live, events = changed_at(0, mlp(**recipe), steps=25, **settings)  # over the end of an epoch
    plain = Trainer(mlp(**recipe, **settings), attended=False, steps=25)
    wanted = list(plain.events())
    assert column(events, "loss").tolist() == column(wanted, "loss").tolist()
    assert same(weights(live), weights(plain))
    assert [e.values for e in epochs(events)] == [e.values for e in epochs(wanted)]


def test_a_block_frozen_before_the_first_step_is_the_frozen_block_of_the_project():
    """Batch norm's statistics, too."""
    frozen = cnn()
    frozen = frozen.with_net(tuple(b.changed(frozen=True) if b.tag == "batch_norm" else b for b in frozen.net))
    plain = Trainer(frozen, attended=False, steps=30)
    wanted = list(plain.events())
    live, events = changed_at(0, cnn(), steps=30, block="bn1", frozen=True)
    assert same(weights(live), weights(plain))
    assert column(events, "loss").tolist() == column(wanted, "loss").tolist()


def test_a_frozen_block_stays_as_it_was_and_its_gradient_is_not_known():
    control = Control()
    control.repeat([Changed(5, "frozen", False, True, "fc1"), Changed(15, "frozen", True, False, "fc1")])
    trainer = Trainer(mlp(optimizer="momentum"), control, attended=False, steps=20)
    before = {}
    for event in trainer.events():
        if isinstance(event, Changed):
            before[event.step] = weights(trainer)
    assert torch.equal(before[5]["fc1.weight"], before[15]["fc1.weight"])
    assert not torch.equal(before[5]["fc2.weight"], before[15]["fc2.weight"])
    assert not torch.equal(weights(trainer)["fc1.weight"], before[15]["fc1.weight"])


def test_the_gradient_of_a_frozen_block_is_not_known_and_that_of_the_others_is():
    control = Control()
    control.repeat([Changed(5, "frozen", False, True, "fc1"), Changed(15, "frozen", True, False, "fc1")])
    events = list(Trainer(mlp(), control, attended=False, steps=20).events())
    started = next(event for event in events if isinstance(event, Started))
    (name,) = [m.name for m in started.measures if m.of == "block" and m.when == "step"][:1]
    at = started.columns(name).index("fc1")
    numbers = column(events, name)
    assert np.isnan(numbers[:, at]).tolist() == [False] * 5 + [True] * 10 + [False] * 5
    assert not np.isnan(np.delete(numbers, at, axis=1)).any()


def test_dropout_changes_its_share():
    trainer, events = changed_at(2, cnn(), steps=4, block="drop1", p=0.125)
    assert said(events) == [(2, "drop1", "p", 0.5, 0.125)]
    assert trainer.loop.setup.model.get_submodule("drop1").p == 0.125


def test_another_batch_size_goes_on_in_the_order_of_the_epoch():
    """After 10 batches of 64 what is left of the epoch comes in batches of 32."""
    _, events = changed_at(10, mlp(), batch_size=32)
    (change,) = [event for event in events if isinstance(event, Changed)]
    samples = next(event for event in events if isinstance(event, Started)).training_samples
    first = 10 + -(-(samples - 640) // 32)
    whole = -(-samples // 32)
    assert (change.ends, change.steps_per_epoch) == (first, whole)
    assert [epoch.step for epoch in epochs(events)] == [first, first + whole]
    assert len(column(events, "loss")) == first + whole
    assert isinstance(end(events), Done)


def test_a_schedule_ends_where_the_run_ends_though_the_batch_size_was_changed():
    _, plain = changed_at(0, mlp(schedule="cosine", epochs=3))
    _, events = changed_at(30, mlp(schedule="cosine", epochs=3), batch_size=32)
    rates, usual = column(events, "learning_rate"), column(plain, "learning_rate")
    assert rates[:31].tolist() == usual[:31].tolist()
    assert len(rates) > len(usual)
    assert 0 < rates[-1] < usual[-1]
    assert (np.diff(rates) < 0).all()


@for_each(
    ("settings", "why"),
    [({"momentum": 0.5}, "Adam has no Momentum"), ({"epochs": 3}, "Epochs cannot be changed while a run goes on"),
     ({"batch_size": 0}, "Batch size must be at least 1"),
     ({"nonsense": 1}, "nonsense cannot be changed while a run goes on"),
     *(({"learning_rate": rate}, "Learning rate") for rate in (float("nan"), float("inf"), -1.0, 0.0, 1e300)),
     ({"block": "gone", "p": 0.1}, "there is no block gone in this run"),
     ({"block": "fc1", "out_features": 3}, "cannot be changed while a run goes on"),
     ({"block": "fc2", "p": 0.1}, "p cannot be changed while a run goes on")],
)  # fmt: skip
def test_what_cannot_be_changed_is_said_and_changes_nothing(settings, why):
    _, plain = changed_at(0, mlp(), steps=5)
    _, events = changed_at(2, mlp(), steps=5, **settings)
    assert any(why in str(event.sentence) for event in events if isinstance(event, Note))
    assert said(events) == []
    assert column(events, "loss").tolist() == column(plain, "loss").tolist()


@pytest.mark.parametrize(("before", "after"), [(0.0, 0.25), (0.25, 0.0), (0.25, 0.5)])
def test_a_share_of_a_layer_that_has_no_part_for_it_cannot_be_changed_and_does_not_end_the_run(before, after):
    """A transformer layer is made without dropout where that is 0."""
    made = catalogue.find("vit_patch2").project()
    made = with_dropout(made, before)
    trainer, events = changed_at(1, made, steps=3, block="encoder.0", dropout=after)
    assert isinstance(end(events), Done)
    told = [str(event.sentence) for event in events if isinstance(event, Note)]
    if before and after:
        assert said(events) == [(1, "encoder.0", "dropout", before, after)]
        assert any(getattr(part, "p", None) == after for part in trainer.loop.setup.model.modules())
    else:
        assert said(events) == []
        assert "A dropout of 0 leaves its layer out: between 0 and another value it changes with the next run" in told


def test_the_last_block_that_learns_cannot_be_frozen():
    control = Control()
    control.repeat([Changed(1, "frozen", False, True, "fc1"), Changed(2, "frozen", False, True, "fc2")])
    events = list(Trainer(mlp(), control, attended=False, steps=4).events())
    assert [change[:2] for change in said(events)] == [(1, "fc1")]
    assert any("nothing to learn" in str(event.sentence) for event in events if isinstance(event, Note))


def test_a_change_in_a_pause_that_is_followed_by_stop_is_in_the_record_of_the_resumed_run(tmp_path):
    control = Control()
    control.pause()
    trainer = Trainer(mlp(), control, tmp_path)
    for event in trainer.events():
        if isinstance(event, State) and event.state == "paused":
            control.change(learning_rate=0.25, clip=2.0)
        elif isinstance(event, Changed) and event.what == "clip":
            control.stop()
    run(mlp(), folder=tmp_path, resume=True, steps=5)
    assert [(c.step, c.what, c.new) for c in read(tmp_path).changes] == [(0, "learning_rate", 0.25), (0, "clip", 2.0)]


KNOBS = {
    ("", "learning_rate"): (1e-3, 3e-3, 1e-2), ("", "momentum"): (0.0, 0.5, 0.9), ("", "weight_decay"): (0.0, 1e-3),
    ("", "clip"): (None, 0.5, 5.0), ("", "beta1"): (0.5, 0.9), ("", "beta2"): (0.9, 0.999),
    ("", "batch_size"): (16, 48, 64, 100), ("drop1", "p"): (0.1, 0.5),
    ("conv1", "frozen"): (True, False), ("bn1", "frozen"): (True, False), ("fc1", "frozen"): (True, False),
}  # fmt: skip
"""(block, setting) -> values that are tried."""


def random_run(seed, folder):
    """A run with random changes, pauses, stops and goings on; what it said in all, and its weights."""
    chance = random.Random(seed)
    recipe = {
        "optimizer": chance.choice(["momentum", "nesterov", "adam", "adamw", "rmsprop", "sgd"]), "epochs": 3,
        "schedule": chance.choice(["constant", "cosine", "step", "one_cycle", "warm_up"]), "step_epochs": 1,
    }  # fmt: skip
    whole = cnn(**recipe)
    resume, losses, trainer = False, {}, None
    while trainer is None or not trainer.loop.finished:
        control = Control()
        control.pause()
        trainer = Trainer(whole, control, folder, resume=resume, attended=False)
        for event in trainer.events():
            if isinstance(event, State) and event.state == "paused":
                for _ in range(chance.randrange(3)):
                    (block, what), values = chance.choice(list(KNOBS.items()))
                    control.change(block, **{what: chance.choice(values)})
                what_next = chance.random()
                if what_next < 0.15:
                    control.stop()
                elif what_next < 0.2:
                    control.resume()
                else:
                    control.step_once(chance.randrange(1, 25))
            elif hasattr(event, "columns") and not isinstance(event, Started):
                losses |= dict(enumerate(event.columns["loss"].tolist(), event.first))
        resume = True
    return whole, losses, weights(trainer)


@pytest.mark.parametrize("seed", kept.some(range(50), 0))
def test_a_run_with_its_changes_is_done_anew_bitwise(seed, tmp_path):
    """Random knobs, pauses, stops and resumes; and once more from the start, without any stop."""
    whole, losses, left = random_run(seed, tmp_path)
    control = Control()
    control.repeat(read(tmp_path).changes)
    again = Trainer(whole, control, attended=False)
    events = list(again.events())
    assert column(events, "loss").tolist() == [losses[step] for step in range(len(losses))]
    assert same(weights(again), left)
    record = read(tmp_path)
    assert [(e.epoch, e.step, e.values) for e in epochs(events)] == [(e.epoch, e.step, e.values) for e in record.epochs]
    assert [record.bounds.start(e.epoch) for e in record.epochs] == [e.step for e in record.epochs]


def test_a_run_is_found_by_what_it_began_as_and_by_what_it_became(tmp_path):
    """Also by another learning rate that it was given, as the recipe may say that one now."""
    control = Control()
    control.repeat([Changed(1, "clip", None, 2.0), Changed(1, "p", 0.5, 0.25, "drop1"),
                    Changed(2, "learning_rate", 1e-3, 0.25)])  # fmt: skip
    began = cnn()
    list(Trainer(began, control, tmp_path / "run", attended=False, steps=3).events())
    became = trained_now(began.model_copy(update={"training": cnn(clip=2.0).training}), [Turn("p", 0.25, "drop1")])
    faster = became.model_copy(update={"training": cnn(clip=2.0, learning_rate=0.25).training})
    for wanted in (began, became, faster):
        assert find(wanted, tmp_path).step == 3
    halfway = began.model_copy(update={"training": cnn(clip=2.0).training})
    for other in (halfway, cnn(seed=3), faster.with_net(faster.net[:-1]), mlp()):
        assert find(other, tmp_path) is None
