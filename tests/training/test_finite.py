"""Promise 15: a NaN or infinity never reaches weights, statistics or optimizer; the block is named; the run pauses."""

from __future__ import annotations

import math
import random
from itertools import product

import pytest
import torch

from camplab.blocks.base import REGISTRY
from camplab.blocks.dense import Dense
from camplab.datasets.sine import Sine
from camplab.runs import listing
from camplab.runs.events import Checkpoint, Done, Fault, Saving, State, Steps
from camplab.training.checkpoint import read
from camplab.training.control import Control
from camplab.training.trainer import Trainer
from tests.training.recipes import cnn, end, mlp, project, run, sine

BAD = (float("nan"), float("inf"), float("-inf"))
OPTIMIZERS = ("sgd", "momentum", "adam", "adamw", "rmsprop")
PRECISIONS = ("float32", "bfloat16", "float16")
STEPS = 22
"""Of two epochs."""


def at_step(setup, n, spoil):
    """Spoil at the n-th step, and when that step is looked into afterwards; never in evaluation."""

    def spoiled(value):
        now = n - 1 if torch.is_grad_enabled() else n
        return spoil(value) if setup.model.training and setup.step == now else value

    return spoiled


def in_data(setup, bad, n, module):
    setup.data.learned.x[n] = bad


def in_output(setup, bad, n, module):
    spoiled = at_step(setup, n, lambda output: output.index_fill(0, torch.tensor([1]), bad))
    setup.model.get_submodule(module).register_forward_hook(lambda layer, inputs, output: spoiled(output))


def in_loss(setup, bad, n, module):
    spoiled, loss = at_step(setup, n, lambda value: value * bad), setup.computing.phases[0].loss
    setup.computing.phases[0].loss = lambda values: spoiled(loss(values))


def in_gradient(setup, bad, n, module):
    def spoiled(gradient):
        return torch.full_like(gradient, bad) if setup.step == n - 1 else gradient

    setup.model.get_submodule(module).weight.register_hook(spoiled)


PLACES = {"data": in_data, "output": in_output, "loss": in_loss, "gradient": in_gradient}


def all_finite(setup) -> bool:
    kept = [value for state in setup.phases[0].optimizer.state.values() for value in state.values()]
    return all(bool(torch.as_tensor(value).isfinite().all()) for value in [*setup.model.state_dict().values(), *kept])


def survives(make, place: str, optimizer: str, bad: float, n: int, precision: str) -> None:
    if place == "output":
        bad = abs(bad)  # a ReLU makes minus infinity harmless: nothing to catch
    control = Control()
    trainer = Trainer(make(optimizer=optimizer, epochs=2, batch_size=128, precision=precision), control)
    events = trainer.events()
    next(events)
    setup, module = trainer.loop.setup, "fc1"
    PLACES[place](setup, bad, n, module)
    faults, paused = [], False
    for event in events:
        if isinstance(event, Fault):
            faults.append(event)
            assert control.paused
            assert all_finite(setup)
            before = {name: value.clone() for name, value in setup.model.state_dict().items()}
            control.step_once(0)  # stays paused
            paused = True
        elif isinstance(event, State) and event.state == "paused":
            assert paused
            assert all(torch.equal(value, before[name]) for name, value in setup.model.state_dict().items())
            setup.data.learned.x.nan_to_num_(0, 0, 0)
            control.resume()
        elif isinstance(event, Steps):
            norms, losses = (torch.from_numpy(event.columns[name]) for name in ("gradient_norm", "loss"))
            bad_steps = (~norms.isfinite() | ~losses.isfinite()).sum()
            assert bad_steps <= 1
    assert isinstance(event, Done)
    assert (event.reason, event.step) == ("done", STEPS)
    assert len(faults) == 1
    kind = "data_not_finite" if place == "data" else "never_finite" if n == 1 else "not_finite"
    assert (faults[0].kind, faults[0].fatal) == (kind, False)
    assert faults[0].advice
    if place != "data":
        assert faults[0].step == n - 1
    if place in ("output", "gradient"):
        assert faults[0].module == module
        assert module in str(faults[0].sentence)
    assert all_finite(setup)


@pytest.mark.parametrize(("place", "optimizer"), [
    *((place, ("sgd", "adam")[number % 2]) for number, place in enumerate(PLACES)), *product(["loss"], OPTIMIZERS),
    *(pytest.param(place, ("adam", "sgd")[number % 2], marks=pytest.mark.long) for number, place in enumerate(PLACES)),
])  # fmt: skip
def test_a_bad_number_is_caught_before_the_step(place, optimizer):
    survives(cnn, place, optimizer, BAD[0], 15, "float32")


@pytest.mark.parametrize(("place", "optimizer", "precision"), [
    pytest.param(*case, marks=() if number % 8 in (0, 7) else pytest.mark.long)
    for number, case in enumerate(product(PLACES, ("sgd", "adam"), PRECISIONS[1:]))
])  # fmt: skip
def test_in_mixed_precision_too(place, optimizer, precision):
    """Each optimizer in one of both precisions, at half of the places; the rest is long."""
    survives(cnn, place, optimizer, BAD[1], 15, precision)


@pytest.mark.long
@pytest.mark.timeout(1800)
def test_three_hundred_bad_numbers_are_caught():
    chance = random.Random(15)
    for number in range(300):
        place = list(PLACES)[number % len(PLACES)]
        bad = chance.choice(BAD)
        precision = PRECISIONS[number % len(PRECISIONS)]
        survives(chance.choice((cnn, mlp)), place, chance.choice(OPTIMIZERS), bad, chance.randint(1, STEPS), precision)


def straight_line(**recipe):
    """A line through a sine curve, learned at a rate that makes it explode."""
    return project(Dense(out_features=1), data=Sine(), learning_rate=100.0, epochs=10, **recipe)


def test_without_anyone_to_resume_it_the_run_ends():
    events = run(straight_line(optimizer="sgd"))
    fault = end(events)
    assert (fault.kind, fault.fatal) == ("not_finite", True)
    assert "start again" in str(fault.advice[0])
    assert not [said for said in fault.advice if "go on" in str(said).lower()], "the run is over: nobody can go on"


@pytest.mark.parametrize("precision", ["float32", "float16"])
def test_before_a_weight_has_moved_no_learning_rate_is_blamed_and_what_is_advised_helps(precision):
    def deep(gain, **recipe):
        layers = [Dense(out_features=8, init="he", gain=gain) for _ in range(24)]
        return project(*layers, Dense(out_features=1), data=Sine(), epochs=1, precision=precision, **recipe)

    fault = end(run(deep(100.0, learning_rate=1e-300)))
    assert fault.kind == "never_finite"
    assert "make the gain of the fresh weights smaller" in str(fault.advice[0])
    assert not any("Lower the learning rate" in str(said) for said in fault.advice)
    assert isinstance(end(run(deep(0.5))), Done)


def test_the_fault_that_ends_a_run_is_its_last_word_after_the_checkpoint(tmp_path):
    *before, last = run(straight_line(optimizer="sgd"), folder=tmp_path)
    assert isinstance(last, Fault)
    assert last.fatal
    assert isinstance(before[-1], Checkpoint)
    assert not any(isinstance(event, Fault | Done) for event in before)
    told = listing.info(tmp_path)
    assert (told.status, str(told.why)) == ("fault", str(last.sentence))


def test_an_exploding_network_names_a_block_and_goes_on_with_a_lower_rate():
    control = Control()
    trainer = Trainer(straight_line(optimizer="momentum"), control)
    faults = 0
    for event in trainer.events():
        if isinstance(event, Fault):
            faults += 1
            assert event.module == "fc1"
            assert all_finite(trainer.loop.setup)
            control.change(learning_rate=1e-6)
            control.stop() if faults > 3 else control.resume()
    assert faults
    assert isinstance(event, Done)


def test_a_bad_batch_leaves_no_trace_in_the_statistics_of_batch_norm():
    trainer = Trainer(cnn(epochs=1), attended=False)
    events = trainer.events()
    next(events)
    trainer.loop.setup.data.learned.x[:] = float("nan")
    before = {name: value.clone() for name, value in trainer.loop.setup.model.state_dict().items() if "running" in name}
    fault = list(events)[-1]
    assert "data" in str(fault.sentence)
    after = trainer.loop.setup.model.state_dict()
    assert before
    assert all(torch.equal(after[name], value) for name, value in before.items())


@pytest.mark.parametrize(("make", "rate"), [(sine, 1.0), (sine, 3.0), (cnn, 60.0), (cnn, 100.0)])
def test_a_tenth_of_the_rate_that_exploded_is_cured_by_starting_again(make, rate):
    """The first advice that is given keeps its word; going on with the weights of that moment mostly does not."""
    fault = end(run(make(optimizer="sgd", learning_rate=rate, epochs=5)))
    assert isinstance(fault, Fault)
    assert "start again" in str(fault.advice[0])
    assert isinstance(end(run(make(optimizer="sgd", learning_rate=0.1 * rate, epochs=5))), Done)


def test_weights_that_are_not_finite_are_never_kept_and_it_is_not_said_that_they_are_as_they_were(tmp_path):
    """One step that is finite itself may carry them out of what float32 can hold."""
    run(mlp(), folder=tmp_path, steps=10)
    trainer = Trainer(mlp(), Control(), tmp_path, resume=True, attended=False)
    events = trainer.events()
    next(events)
    with torch.no_grad():
        trainer.loop.setup.model.get_submodule("fc1").weight[0] = float("inf")
    faults = [event for event in events if isinstance(event, Fault)]
    assert [(fault.kind, fault.fatal, fault.module) for fault in faults] == [("weights_not_finite", True, "fc1")]
    assert str(faults[0].sentence) == "the weights of block fc1 became infinite: a step was too large"
    assert not any("as they were" in str(advice) for advice in faults[0].advice)
    facts, tensors = read(tmp_path)
    assert facts["step"] == 10
    assert all(bool(value.isfinite().all()) for value in tensors.values() if value.is_floating_point())


@pytest.mark.parametrize("steps", [3, 10_000])
def test_a_statistic_that_is_not_finite_is_said_once_as_what_ended_the_run(tmp_path, steps):
    """It belongs to no weight, and the loss does not see it: a checkpoint does, at the end or on the way."""
    net = mlp().net
    project = mlp(epochs=10_000).with_net((*net[:2], REGISTRY["batch_norm"](), *net[2:]))
    trainer = Trainer(project, Control(), tmp_path, attended=False, steps=steps)
    events = trainer.events()
    next(events)
    trainer.loop.setup.model.get_submodule("bn1").running_var[0] = float("inf")
    trainer.loop._saved = -math.inf
    *before, last = events
    assert not [event for event in before if isinstance(event, Fault | Done)]
    assert (last.kind, last.fatal, last.module) == ("weights_not_finite", True, "bn1")
    assert str(last.sentence) == "the running mean or variance of block bn1 became infinite: a step was too large"
    assert trainer.step < 10_000


def test_what_the_optimizer_keeps_is_said_to_be_infinite_where_it_is_and_somebody_who_is_there_can_go_on(tmp_path):
    control = Control()
    trainer = Trainer(mlp(epochs=10_000, optimizer="adam"), control, tmp_path)
    events = trainer.events()
    next(events)
    next(event for event in events if isinstance(event, Steps))
    setup = trainer.loop.setup
    weight = setup.model.get_submodule("fc1").weight
    setup.phases[0].optimizer.state[weight]["exp_avg_sq"][0] = float("inf")
    trainer.loop._saved = -math.inf
    fault = next(event for event in events if isinstance(event, Fault))
    assert str(fault.sentence) == (
        "what the optimizer keeps of the gradients of block fc1 became infinite: a step was too large"
    )
    assert not fault.fatal
    assert next(event for event in events if isinstance(event, State)).state == "paused"
    control.resume()
    next(event for event in events if isinstance(event, Steps))
    trainer.loop._saved = -math.inf
    next(event for event in events if isinstance(event, Saving))
    control.stop()
    rest = list(events)
    assert not [event for event in rest if isinstance(event, Fault)], "it is said once"
    assert isinstance(rest[-1], Done)


@pytest.mark.parametrize("delay", [float("nan"), float("inf"), 1e300])
def test_a_message_with_a_delay_that_never_ends_changes_nothing(delay):
    control = Control()
    control.change(delay=delay)
    assert control.delay == 0
