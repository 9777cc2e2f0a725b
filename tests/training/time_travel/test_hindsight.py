"""What nobody recorded is found afterwards as a look at that step would have found it, to the last bit."""

from __future__ import annotations

import math
import random
import time
from itertools import chain

import numpy as np
import pytest

from camplab.document.presets import catalogue
from camplab.document.tree import watched
from camplab.runs import reading
from camplab.runs.beside import later
from camplab.runs.events import Epoch, Look, Picture
from camplab.runs.folder import RunFolder
from camplab.runs.listing import BadRun
from camplab.runs.wants import Want
from camplab.training import snapshots as keeping
from camplab.training.bench import Bench
from camplab.training.time_travel import replay
from camplab.training.time_travel.hindsight import Hindsight
from camplab.training.trainer import Trainer
from tests import kept
from tests.training.probes.asking import repeatable, wanting
from tests.training.probes.toys import toys
from tests.training.recipes import autoencoder, cnn, epochs, mlp, run
from tests.training.time_travel.test_replay import RUNS, changing

NUMBERS = ("validation_loss", "activation_mean", "activation_std")


def with_all_watched(project):
    return project.model_copy(update={"stacks": {name: watched(net) for name, net in project.stacks.items()}})


@pytest.mark.parametrize("name", kept.some(RUNS, "with changes"))
def test_what_nobody_watched_is_what_a_run_that_was_watched_recorded_at_the_end_of_its_epochs(name, tmp_path):
    project, changes = RUNS[name]
    run(project, changing(*changes), folder=tmp_path)
    recorded = {epoch.step: epoch.values for epoch in epochs(run(with_all_watched(project), changing(*changes)))}
    looks = [*Hindsight(tmp_path).numbers(recorded, NUMBERS)]
    assert [look.step for look in looks] == [*recorded]
    assert [look.values for look in looks] == [{name: values[name] for name in NUMBERS} for values in recorded.values()]


def check_pictures(project, tmp_path, steps) -> None:
    run(project, folder=tmp_path / "whole")
    wants = repeatable(project, 3)
    asked = (*chain(*wants.values()),)
    for step in steps:
        trainer = Trainer(project, attended=False, steps=step, snapshots=0)
        assert list(trainer.events())
        seen = Bench(trainer.loop.setup, "").look(wants)
        then = {(p.kind, p.module): p for p in seen if isinstance(p, Picture)}
        now = {(p.kind, p.module): p for p in Hindsight(tmp_path / "whole", step).pictures(step, asked)}
        assert now.keys() == then.keys() != set()
        assert all(picture.step == step for picture in now.values())
        assert all(np.array_equal(picture.values, then[place].values) for place, picture in now.items())


@pytest.mark.parametrize("make", kept.some([cnn, autoencoder], autoencoder))
def test_pictures_are_those_of_a_run_that_was_stopped_there(make, tmp_path):
    check_pictures(make(), tmp_path, [1, 31])


@pytest.mark.long
@pytest.mark.parametrize("make", [mlp, cnn, autoencoder])
def test_pictures_of_twenty_random_steps_are_those_of_a_run_that_was_stopped_there(make, tmp_path):
    check_pictures(make(), tmp_path, random.Random(1).sample(range(1, 44), 20))


def test_a_statistic_of_steps_is_what_was_found_while_they_were_taken(tmp_path):
    with toys():
        said = run(cnn(), wanting(Want("toy_updates", ("conv1", "fc1"))), folder=tmp_path)
        then = {event.step: event.values["toy_update"] for event in said if isinstance(event, Look)}
        assert then
        now = {look.step: look.values for look in Hindsight(tmp_path).numbers([0, *then], {"toy_update"})}
    columns = next(m.columns for m in said[0].measures if m.name == "toy_update")
    looked = [columns.index(name) for name in ("conv1", "fc1")]
    assert now.pop(0) == {}  # before the first step nothing was updated
    assert {step: [value["toy_update"][at] for at in looked] for step, value in now.items()} == {
        step: [value[at] for at in looked] for step, value in then.items()
    }
    assert all(not math.isnan(number) for value in now.values() for number in value["toy_update"])


def test_a_statistic_of_steps_is_found_at_each_of_them_however_little_time_lies_between(tmp_path):
    """Whether they are asked for one after the other, each alone, or backwards."""
    run(mlp(epochs=1), folder=tmp_path)
    names, steps = {"update_ratio", "output_gradients", "weight_norm"}, [1, 2, 3, 9, 10, 22]
    found = [*Hindsight(tmp_path).numbers(steps, names)]
    assert [(look.step, look.values.keys()) for look in found] == [(step, names) for step in steps]
    assert not any(math.isnan(number) for look in found for number in look.values["update_ratio"])
    alone = [repr(look) for step in steps for look in Hindsight(tmp_path, step).numbers([step], names)]
    assert alone == [repr(look) for look in found]
    back = Hindsight(tmp_path, 22)
    assert [repr(look) for step in reversed(steps) for look in back.numbers([step], names)] == alone[::-1]


def test_it_matters_neither_where_it_begins_nor_which_steps_are_looked_at(tmp_path, monkeypatch):
    monkeypatch.setattr(keeping, "SHARE", float("inf"))
    monkeypatch.setattr(replay, "JUMP", 5)
    run(cnn(), changing(), folder=tmp_path / "kept")
    run(cnn(), folder=tmp_path / "not kept", snapshots=0)
    steps = [2, 3, 22, 44]
    step_by_step = [*Hindsight(tmp_path / "not kept").numbers(steps, NUMBERS)]
    assert [*Hindsight(tmp_path / "kept").numbers(steps, NUMBERS)] == step_by_step
    each = [*(look for step in steps for look in Hindsight(tmp_path / "kept", step).numbers([step], NUMBERS))]
    assert each == step_by_step
    back = Hindsight(tmp_path / "kept", 44)
    assert [look for step in reversed(steps) for look in back.numbers([step], NUMBERS)] == step_by_step[::-1]


def test_all_that_can_be_asked_for_is_announced_with_all_blocks(tmp_path):
    run(mlp(epochs=1), folder=tmp_path)
    asked = {measure.name: measure.columns for measure in Hindsight(tmp_path).measures}
    blocks = ("flatten1", "fc1", "relu1", "fc2")
    of_outputs = dict.fromkeys(("output_mean", "output_std", "never_firing", "saturated", "output_gradients"), blocks)
    of_weights = dict.fromkeys(("update_ratio", "weight_norm"), ("fc1", "fc2"))
    assert asked == {
        "validation_loss": (), "validation_accuracy": (), "evaluated_loss": (), "evaluated_accuracy": (),
        "activation_mean": blocks, "activation_std": blocks,
        **of_outputs, **of_weights, **{f"output_p{share:02}": blocks for share in (5, 25, 50, 75, 95)},
    }  # fmt: skip


@pytest.mark.parametrize("preset", ["gan_ring", "aae_digits", "digits_contrastive"])
def test_all_that_a_task_measures_of_held_out_samples_can_be_asked_for_and_is_kept(preset, tmp_path):
    made = catalogue.find(preset).project()
    made = made.model_copy(update={"training": made.training.model_copy(update={"epochs": 1})})
    said = run(made, folder=tmp_path)
    (end,) = (event for event in said if isinstance(event, Epoch))
    asked = {name for name in end.values if not name.startswith("train_")}
    back = Hindsight(tmp_path)
    assert asked <= {measure.name for measure in back.measures}
    (look,) = back.numbers([end.step], asked)
    assert look.values == {name: end.values[name] for name in asked}
    later.add(tmp_path, back.measures, [look])
    record = reading.read(tmp_path)
    assert all(record.computed.said(name).values[:].tolist() == [end.values[name]] for name in asked)


def test_what_is_asked_for_together_is_what_each_finds_alone(tmp_path):
    """Also beside what is found with a batch that nobody else looks at."""
    run(mlp(epochs=1), folder=tmp_path)
    back, steps = Hindsight(tmp_path), [1, 5, 22]
    names = {measure.name for measure in back.measures}
    together = [*back.numbers(steps, names)]
    assert [look.step for look in together] == steps
    assert all(look.values.keys() == names for look in together)
    for name in ("evaluated_loss", "update_ratio", "output_gradients", "validation_loss", "activation_mean"):
        alone = [look.values[name] for look in Hindsight(tmp_path).numbers(steps, {name})]
        assert repr(alone) == repr([look.values[name] for look in together])


def test_looking_back_writes_nothing_and_what_is_damaged_is_said_once(tmp_path, monkeypatch):
    monkeypatch.setattr(keeping, "SHARE", float("inf"))
    run(mlp(), changing(), folder=tmp_path)
    RunFolder(tmp_path).snapshot(30).tensors.write_bytes(b"not what was written")
    before = {path: path.read_bytes() for path in tmp_path.rglob("*") if path.is_file()}
    back = Hindsight(tmp_path, 30)
    assert [look.step for look in back.numbers([30, 31], NUMBERS)] == [30, 31]
    assert len(back.pictures(30, (Want("prediction"),))) > 0
    assert [str(note) for note in back.notes] == ["000000000030.json is damaged; an older snapshot is used"]
    assert before == {path: path.read_bytes() for path in tmp_path.rglob("*") if path.is_file()}


def test_a_step_that_was_never_taken_is_refused(tmp_path):
    run(mlp(), folder=tmp_path)
    with pytest.raises(BadRun, match="from step 0 to 44"):
        Hindsight(tmp_path, 45)
    with pytest.raises(BadRun, match="step 45 of this run is not reached"):
        [*Hindsight(tmp_path, 40).numbers([45], NUMBERS)]


@pytest.mark.long
def test_two_thousand_steps_of_digits_are_looked_back_at_exactly_within_two_seconds(tmp_path):
    project = mlp(epochs=91)
    run(project, folder=tmp_path)
    recorded = {epoch.step: epoch.values for epoch in epochs(run(with_all_watched(project)))}
    began = time.process_time()  # one thread computes: on a quiet machine that is how long it takes
    looks = [*Hindsight(tmp_path).numbers(recorded, NUMBERS)]
    assert time.process_time() - began <= 2
    assert looks[-1].step == 2002
    assert [look.values for look in looks] == [{name: values[name] for name in NUMBERS} for values in recorded.values()]


def test_no_picture_is_of_another_step(tmp_path):
    run(mlp(epochs=1), folder=tmp_path)
    found = Hindsight(tmp_path).pictures(7, (Want("prediction", sample=2), Want("maps", ("fc1",), 2)))
    assert [(type(p), p.step, p.kind, p.sample) for p in found] == [
        (Picture, 7, "prediction", 2), (Picture, 7, "maps", 2),
    ]  # fmt: skip
