"""A trained network that stays answers for any sample at once, as the run itself would have."""

from __future__ import annotations

import gc
import weakref

import numpy as np
import pytest
import torch

from camplab.assembly.preview import preview
from camplab.runs.events import Done, Look, Note, Picture
from camplab.runs.wants import Own, Want
from camplab.training import checkpoint
from camplab.training.bench import Bench, of_weights, opened
from camplab.training.checkpoint_files import BadCheckpoint
from camplab.training.probes.base import PROBES, Probe
from camplab.training.setup import BadProject
from camplab.training.trainer import Trainer
from tests.assembly.forging import forging_is_known, gan
from tests.training.probes.asking import everything, names, repeatable, wanting
from tests.training.recipes import autoencoder, cnn, mlp

__all__ = ["forging_is_known"]


def trained(project, folder=None):
    trainer = Trainer(project, folder=folder, attended=False)
    assert isinstance(list(trainer.events())[-1], Done)
    return trainer.loop.setup


def pictures(bench, wants) -> dict[tuple[str, str, int], np.ndarray]:
    events = list(bench.look(wants))
    assert all(isinstance(event, Picture | Look) and event.run == bench.run for event in events)
    return {(e.kind, e.module, e.sample): e.values for e in events if isinstance(e, Picture)}


def same(one, other) -> bool:
    return one.keys() == other.keys() and all(np.array_equal(one[key], other[key]) for key in one)


@pytest.mark.parametrize("make", [mlp, cnn, autoencoder])
def test_any_sample_is_seen_as_the_run_would_have_seen_it(make):
    project = make(epochs=1)
    wants = repeatable(project, 3, 40)
    control = wanting()
    control.want(wants)
    trainer = Trainer(project, control, attended=False)
    of_run = {(e.kind, e.module, e.sample): e.values for e in trainer.events() if isinstance(e, Picture)}
    assert same(pictures(Bench(trainer.loop.setup, "r"), wants), of_run)
    assert {sample for *_, sample in of_run} == {3, 40}


def test_what_stays_wanted_is_answered_once_and_what_is_wanted_again_again():
    bench = Bench(trained(mlp(epochs=1)), "r")
    first, second = (Want("maps", ("fc1",), sample) for sample in (0, 1))
    assert [*pictures(bench, {"a": (first,), "b": (first,)})] == [("maps", "fc1", 0)]
    assert not pictures(bench, {"a": (first,)})
    assert [*pictures(bench, {"a": (first, second)})] == [("maps", "fc1", 1)]
    assert [*pictures(bench, {"a": (second,)})] == []
    assert [*pictures(bench, {"a": (first,)})] == [("maps", "fc1", 0)]


def test_looking_changes_no_weight_no_statistic_and_no_chance():
    setup = trained(cnn(epochs=1))
    before = {name: value.clone() for name, value in setup.model.state_dict().items()}
    chance = torch.get_rng_state()
    assert pictures(Bench(setup, "r"), everything(setup.project, 0, 7))
    assert all(torch.equal(value, before[name]) for name, value in setup.model.state_dict().items())
    assert torch.equal(chance, torch.get_rng_state())


@pytest.mark.parametrize("make", [mlp, autoencoder])
def test_a_stored_run_answers_as_the_one_that_was_just_trained(make, tmp_path):
    project = make(epochs=1)
    setup = trained(project, tmp_path / "run")
    wants = repeatable(project, 5)
    reopened = opened(project, tmp_path / "run", "s")
    assert reopened.step == setup.step
    assert same(pictures(reopened, wants), pictures(Bench(setup, "r"), wants))


def test_a_step_of_two_phases_stands_there_too(forging_is_known, tmp_path):
    project = gan(epochs=1)
    setup = trained(project, tmp_path / "run")
    wants = {"a": (Want("maps", names(project), 2), Want("prediction", sample=2))}
    seen = pictures(Bench(setup, "r"), wants)
    assert seen
    assert same(seen, pictures(opened(project, tmp_path / "run", "s"), wants))


def test_weights_at_hand_and_weights_in_a_file_stand_there(tmp_path):
    from safetensors.torch import save_file

    project = mlp(epochs=1)
    setup = trained(project, tmp_path / "run")
    wants = {"a": (Want("prediction", sample=1),)}
    seen = pictures(Bench(setup, "r"), wants)
    assert same(seen, pictures(of_weights(project, checkpoint.weights(tmp_path / "run"), 29, "s"), wants))
    save_file(setup.model.state_dict(), tmp_path / "mine.safetensors")
    assert same(seen, pictures(opened(project, tmp_path / "mine.safetensors", "s"), wants))


def test_what_does_not_fit_is_refused_in_a_sentence(tmp_path):
    with pytest.raises(BadCheckpoint, match="there is no checkpoint"):
        opened(mlp(), tmp_path, "s")
    trained(mlp(epochs=1), tmp_path / "run")
    with pytest.raises(BadProject, match="these weights do not fit this network"):
        opened(cnn(), tmp_path / "run", "s")


def test_a_probe_that_raises_ends_alone_and_says_so():
    class Toy(Probe, name="toy_raises"):
        def output(self, module, values):
            raise ZeroDivisionError("by me")

    try:
        bench = Bench(trained(mlp(epochs=1)), "r")
        events = list(bench.look({"a": (Want("toy_raises", ("fc1",)), Want("prediction"))}))
    finally:
        del PROBES["toy_raises"]
    assert [type(event) for event in events] == [Picture, Note]
    assert "by me" in str(events[1].sentence)


def test_its_memory_is_free_as_soon_as_it_is_gone():
    setup = trained(mlp(epochs=1))
    there = weakref.ref(setup.model)
    bench = Bench(setup, "r")
    assert pictures(bench, everything(setup.project, 0))
    gc.collect()
    gc.disable()
    try:
        del bench, setup
        assert there() is None
    finally:
        gc.enable()


def test_a_sample_of_the_learner_s_own_is_seen_as_one_of_the_data_with_the_same_numbers():
    project = cnn(epochs=1)
    setup = trained(project)
    shown = preview(project.data)(4, 1)
    own = Own("drawn", 17, shown.values[0])
    bench = Bench(setup, "r")
    wants = tuple(Want(kind, ("conv1",), 17, origin="drawn") for kind in ("maps", "prediction"))
    seen = {event.kind: event for event in bench.look({"a": wants}, (own,))}
    of_data = pictures(bench, {"a": (Want("maps", ("conv1",), 4), Want("prediction", sample=4))})
    assert {event.origin for event in seen.values()} == {"drawn"}
    assert np.array_equal(seen["maps"].values, of_data["maps", "conv1", 4])
    assert np.array_equal(seen["prediction"].values, of_data["prediction", "", 4])


def test_training_samples_are_seen_and_what_is_of_other_data_is_not():
    bench = Bench(trained(mlp(epochs=1)), "r")
    learned = list(bench.look({"a": (Want("prediction", sample=4, origin="training"),)}))
    held_out = list(bench.look({"a": (Want("prediction", sample=4),)}))
    assert learned[0].origin == "training"
    assert not np.array_equal(learned[0].values, held_out[0].values)
    strange = Own("picture", 1, np.zeros((3, 9, 9), np.float32))
    assert not list(bench.look({"a": (Want("prediction", sample=1, origin="picture"),)}, (strange,)))
    assert not list(bench.look({"a": (Want("prediction", sample=2, origin="typed"),)}))


def test_own_samples_are_seen_in_a_pause_and_while_training():
    project = mlp(epochs=1)
    own = Own("drawn", 1, preview(project.data)(0, 1).values[0])
    control = wanting()
    control.want({"a": (Want("prediction", sample=1, origin="drawn"), Want("prediction"))}, (own,))
    seen = [event for event in Trainer(project, control, attended=False).events() if isinstance(event, Picture)]
    drawn, first = ([e.values for e in seen if e.origin == origin][-1] for origin in ("drawn", "validation"))
    assert np.array_equal(drawn, first)


@pytest.mark.parametrize("make", [mlp, cnn, autoencoder])
def test_gradients_of_a_network_that_stays_are_those_of_its_first_training_samples(make):
    project = make(epochs=1)
    setup = trained(project)
    before = {name: value.clone() for name, value in setup.model.state_dict().items()}
    want = Want("output_gradients", names(project))
    first, again = (list(Bench(setup, "r").look({"a": (want,)})) for _ in range(2))
    assert [look.values for look in first] == [look.values for look in again]
    assert all(torch.equal(value, before[name]) for name, value in setup.model.state_dict().items())
    assert all(value.grad is None for value in setup.model.parameters())
    (look,) = first
    columns = tuple(dict.fromkeys(s.module for s in setup.traces.steps() if s.facts.y is not None))
    flowed: list[torch.Tensor] = []

    def keep(_module, _x, y):
        y.register_hook(flowed.append)

    setup = trained(project)
    setup.model.get_submodule(columns[-1]).register_forward_hook(keep)
    torch.manual_seed(project.training.seed)
    x, y = setup.data.learned.take(0, project.training.batch_size)
    setup.model.train()
    setup.computing.phases[0].forward({"x": setup.see(x), "y": y}).backward()
    assert look.values["output_gradients"][-1] == pytest.approx(flowed[0].norm().item(), rel=1e-4)
