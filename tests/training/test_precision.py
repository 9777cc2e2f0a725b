"""Mixed precision computes what torch.autocast and GradScaler do in a loop written by hand; overflow is no fault."""

from __future__ import annotations

import math

import numpy as np
import pytest
import torch
from torch import nn
from torch.nn.functional import cross_entropy

from camplab.assembly.module import build
from camplab.blocks.dense import Dense
from camplab.blocks.recurrent import Recurrent
from camplab.datasets.digit_rows import DigitRows
from camplab.document.presets.catalogue import find
from camplab.runs.events import MAPS, PREDICTION, Done, Event, Fault, Note
from camplab.runs.wants import Want
from camplab.training.checkpoint import read
from camplab.training.control import Control
from camplab.training.precision import cast, scaler_of, slow
from camplab.training.setup import prepare
from camplab.training.trainer import Trainer
from camplab.training.trial import tried
from tests.training.probes.asking import names
from tests.training.recipes import cnn, column, end, epochs, is_a, mlp, project, run, sine

CPU = torch.device("cpu")
MIXED = {"bfloat16": torch.bfloat16, "float16": torch.float16}


def by_hand(project, scale: float = 2.0**16) -> tuple[list[float], list[float], float]:
    """Losses and gradient norms of every step, and the last scale, of a loop as torch's documentation writes it."""
    recipe = project.training
    setup = prepare(project)
    torch.manual_seed(recipe.seed)
    model = build(project.trace()).to(memory_format=torch.channels_last)
    optimizer = torch.optim.Adam(model.parameters(), lr=recipe.learning_rate, fused=True)
    scaler = torch.amp.GradScaler("cpu", init_scale=scale, enabled=recipe.precision == "float16")
    losses, norms = [], []
    for _ in range(recipe.epochs):
        model.train()
        for x, y in setup.batches():
            optimizer.zero_grad()
            with torch.autocast("cpu", MIXED[recipe.precision]):
                loss = cross_entropy(model(x), y)
            scaler.scale(loss).backward()
            scaler.unscale_(optimizer)
            norms.append(math.hypot(*(p.grad.norm().item() for p in model.parameters())))
            scaler.step(optimizer)
            scaler.update()
            losses.append(loss.item())
    return losses, norms, scaler.get_scale()


@pytest.mark.parametrize(("make", "precision"), [
    (mlp, "float16"), (cnn, "bfloat16"),
    pytest.param(mlp, "bfloat16", marks=pytest.mark.long), pytest.param(cnn, "float16", marks=pytest.mark.long),
])  # fmt: skip
def test_the_losses_are_those_of_a_loop_written_by_hand(make, precision):
    events = run(make(precision=precision))
    losses, norms, _ = by_hand(make(precision=precision))
    assert column(events, "loss").tolist() == losses
    assert losses != column(run(make()), "loss").tolist()
    for ours, theirs in zip(column(events, "gradient_norm"), norms, strict=True):
        assert ours == pytest.approx(theirs, rel=1e-5) or theirs == math.inf > ours


def test_gradients_are_shown_in_true_units():
    short, long = run(cnn(precision="float16", epochs=1)), run(cnn(epochs=1))
    assert column(short, "gradient_norm")[:5] == pytest.approx(column(long, "gradient_norm")[:5], rel=0.02)


def test_float32_is_left_alone():
    assert cast("float32", CPU, cross_entropy) is cross_entropy
    assert scaler_of("float32", CPU) is scaler_of("bfloat16", CPU) is None
    assert prepare(mlp()).phases[0].scaler is None
    assert prepare(mlp()).notes == ()


def test_that_float16_is_slow_on_a_processor_is_said():
    assert "bfloat16 is quicker" in str(prepare(mlp(precision="float16")).notes[0])
    assert prepare(mlp(precision="bfloat16")).notes == slow("float16", torch.device("cuda")) == ()


@pytest.mark.parametrize("precision", MIXED)
def test_a_regression_learns_in_it(precision):
    told = epochs(run(sine(precision=precision, epochs=20, learning_rate=0.02)))
    assert told[-1].values["validation_loss"] < 0.5 * told[0].values["validation_loss"]


@pytest.mark.parametrize("precision", MIXED)
def test_looking_inside_is_in_the_same_precision_and_changes_nothing(precision):
    control = Control()
    control.want({"a panel": (Want(MAPS, names(cnn())), Want(PREDICTION))})
    events = run(cnn(precision=precision, epochs=1), control)
    maps = {event.module: event.values for event in events if is_a(event, MAPS)}
    assert (torch.from_numpy(maps["conv1"]).to(MIXED[precision]).float() == torch.from_numpy(maps["conv1"])).all()
    prediction = next(event for event in events if is_a(event, PREDICTION))
    assert (prediction.values.dtype, prediction.values.sum()) == (np.float32, pytest.approx(1))
    assert column(events, "loss").tolist() == column(run(cnn(precision=precision, epochs=1)), "loss").tolist()


# -- overflow ----------------------------------------------------------------------------------------


def overflowing(scale: float, **recipe) -> tuple[Trainer, list[Event], dict[str, torch.Tensor]]:
    """A run that begins with a scale; its events and its weights before."""
    trainer = Trainer(cnn(precision="float16", **recipe), attended=False)
    events = trainer.events()
    next(events)
    setup = trainer.loop.setup
    scaler = setup.phases[0].scaler
    scaler.load_state_dict(scaler.state_dict() | {"scale": scale})
    before = {name: value.clone() for name, value in setup.model.named_parameters()}
    return trainer, list(events), before


@pytest.mark.parametrize("optimizer", ["sgd", "momentum", "nesterov", "rmsprop", "adam", "adamw"])
def test_a_gradient_that_only_the_scale_makes_overflow_is_skipped_and_is_no_fault(optimizer):
    trainer, events, before = overflowing(2.0**30, epochs=1, optimizer=optimizer, schedule="cosine")
    setup = trainer.loop.setup
    assert isinstance(end(events), Done)
    assert not [event for event in events if isinstance(event, Fault)]
    notes = [event for event in events if isinstance(event, Note) and "overflowed" in str(event.sentence)]
    assert len(notes) == 1
    assert "1,073,741,824" in str(notes[0].sentence)
    halved = 30 - math.log2(setup.phases[0].scaler.get_scale())
    assert 10 < halved == int(halved) < 22
    assert setup.phases[0].schedule.last_epoch == 22 - halved
    assert np.isfinite(column(events, "gradient_norm")).all()
    assert all(bool(value.isfinite().all()) for value in setup.model.state_dict().values())
    assert any(not torch.equal(value, before[name]) for name, value in setup.model.named_parameters())


def test_a_run_of_nothing_but_skipped_steps_leaves_the_weights_alone():
    trainer, events, before = overflowing(2.0**100, epochs=1, optimizer="momentum")
    assert isinstance(end(events), Done)
    assert trainer.loop.setup.phases[0].scaler.get_scale() == 2.0**78
    assert all(torch.equal(value, before[name]) for name, value in trainer.loop.setup.model.named_parameters())
    assert trainer.loop.setup.model.bn1.num_batches_tracked == 22


def test_with_overflow_the_losses_are_still_those_of_a_loop_written_by_hand():
    """The second look leaves dropout's chance and batch norm's statistics as they were."""
    _, events, _ = overflowing(2.0**22)
    losses, norms, scale = by_hand(cnn(precision="float16"), 2.0**22)
    assert column(events, "loss").tolist() == losses
    overflowed = [not math.isfinite(norm) for norm in norms]
    assert sum(overflowed) == 22 - math.log2(scale) > 3
    assert np.isfinite(column(events, "gradient_norm")).all()


def test_the_second_look_sees_what_the_first_saw():
    """The same samples are dropped, so that the gradient shown is that of the loss shown."""
    norms = [column(overflowing(scale, epochs=1)[1], "gradient_norm")[0] for scale in (2.0**10, 2.0**30)]
    assert norms[0] == pytest.approx(norms[1], rel=1e-3)


def test_the_scale_goes_on_after_resuming(tmp_path):
    """Twenty layers, whose gradients overflow at the first steps."""
    deep = find("sigmoid_mlp20_residual").project()
    recipe = deep.training.model_copy(update={"precision": "float16", "device": "cpu", "epochs": 1})
    deep = deep.model_copy(update={"training": recipe})
    whole = run(deep, steps=11)
    first = run(deep, folder=tmp_path, steps=7)
    assert read(tmp_path)[0]["phases"][0]["scaler"]["scale"] < 2.0**14
    rest = run(deep, folder=tmp_path, resume=True, steps=11)
    assert column(first, "loss").tolist() + column(rest, "loss").tolist() == column(whole, "loss").tolist()


def spoiled(factor: float, precision: str) -> tuple[Trainer, list[Event]]:
    """A run whose samples are multiplied by `factor` once it has begun."""
    trainer = Trainer(cnn(precision=precision, epochs=1), attended=False)
    events = trainer.events()
    next(events)
    trainer.loop.setup.data.learned.x.mul_(factor)
    return trainer, list(events)


def test_a_real_fault_leaves_the_scale_alone():
    trainer, events = spoiled(math.nan, "float16")
    assert end(events).kind == "data_not_finite"
    assert trainer.loop.setup.phases[0].scaler.get_scale() == 2.0**16


def test_numbers_beyond_float16_are_a_fault_that_says_so():
    _, events = spoiled(1e6, "float16")
    assert (end(events).kind, end(events).module) == ("never_finite", "conv1"), "before a weight has moved"
    assert "65,504" in str(end(events).advice[-1])
    assert isinstance(end(spoiled(1e6, "bfloat16")[1]), Done)


# -- what torch refuses ------------------------------------------------------------------------------


def test_a_layer_that_torch_refuses_in_it_is_named_before_training(monkeypatch):
    forward = nn.Linear.forward

    def refusing(self, x):
        if torch.is_autocast_enabled("cpu"):
            raise RuntimeError("could not create a primitive descriptor")
        return forward(self, x)

    monkeypatch.setattr(nn.Linear, "forward", refusing)
    events = run(mlp(precision="bfloat16"))
    assert len(events) == 1
    assert (end(events).kind, end(events).fatal) == ("bad_project", True)
    assert "block fc1 in bfloat16 on this device (cpu)" in str(end(events).sentence)
    assert isinstance(end(run(mlp())), Done)


def test_a_layer_that_torch_refuses_only_when_nothing_is_learned_is_named_too(monkeypatch):
    """As oneDNN refuses an LSTM in bfloat16 on some processors: training is one kernel, evaluation another."""
    lstm = project(Recurrent(cell="lstm", hidden=8), Dense(out_features=10), data=DigitRows(), precision="bfloat16")
    forward = nn.LSTM.forward

    def refusing(self, *inputs):
        if torch.is_autocast_enabled("cpu") and not torch.is_grad_enabled():
            raise RuntimeError("could not create a primitive descriptor for the LSTM forward propagation primitive")
        return torch.autocast("cpu", enabled=False)(forward)(self, *inputs)

    monkeypatch.setattr(nn.LSTM, "forward", refusing)
    last = end(run(lstm, steps=2))
    assert isinstance(last, Fault)
    assert last.kind == "bad_project"
    assert "block lstm1 in bfloat16 on this device (cpu); choose another precision" in str(last.sentence)


def test_a_way_back_that_torch_refuses_is_told_too(monkeypatch):
    def refusing(*_):
        raise NotImplementedError('"sigmoid_backward" not implemented for Half')

    monkeypatch.setattr("torch.autograd.backward", refusing)
    assert "train this network in float16" in str(end(run(mlp(precision="float16"))).sentence)


def test_lack_of_memory_in_the_trial_is_lack_of_memory(monkeypatch):
    def short(*_):
        raise torch.OutOfMemoryError("CUDA out of memory")

    monkeypatch.setattr(nn.Linear, "forward", short)
    assert end(run(mlp(precision="bfloat16"))).kind == "out_of_memory"


@pytest.mark.parametrize("precision", MIXED)
def test_an_lstm_trains_or_is_refused_in_one_sentence(precision):
    lstm = project(Recurrent(cell="lstm", hidden=8), Dense(out_features=10), data=DigitRows(), precision=precision)
    last = end(run(lstm, steps=2))
    assert isinstance(last, Done) or "block lstm1" in str(last.sentence)


def test_the_trial_leaves_everything_as_it_was():
    setup = prepare(cnn(precision="float16"))
    before = {name: value.clone() for name, value in setup.model.state_dict().items()}, torch.get_rng_state()
    tried(setup)
    assert all(torch.equal(value, before[0][name]) for name, value in setup.model.state_dict().items())
    assert torch.equal(torch.get_rng_state(), before[1])
    assert all(p.grad is None for p in setup.parameters)
