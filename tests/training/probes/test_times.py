"""Where the time of a step goes and what lies in memory: parts add up, and bytes are those of torch."""

from __future__ import annotations

import time

import numpy as np
import pytest
import torch
from torch import nn

from camplab.document.costs.memory import estimate
from camplab.runs.events import BLOCK_TIMES, MEMORY, TIMES, Picture
from camplab.runs.timing.timing import KINDS, PARTS, Timing
from camplab.runs.wants import Want
from camplab.training.bench import Bench
from camplab.training.looking.turns import Turns
from camplab.training.looking.within_steps import WithinSteps
from camplab.training.loop import Loop
from camplab.training.probes.evaluated import Evaluated
from camplab.training.setup import prepare
from camplab.training.timing.stamps import Stamps
from camplab.training.trainer import Trainer
from tests.training.probes.asking import names, wanting
from tests.training.recipes import cnn, mlp

pytestmark = pytest.mark.usefixtures("no_limit")


def measured(project, *wants, steps=12):
    """What was found, and the trainer that took the steps."""
    timing = Timing()
    trainer = Trainer(project, wanting(*wants, every_step=True), attended=False, steps=steps)
    for event in trainer.events():
        if isinstance(event, Picture):
            timing.add(event)
    return timing, trainer


@pytest.mark.parametrize("make", [mlp, cnn])
def test_the_parts_of_a_step_add_up_to_the_whole_step(make):
    timing, _ = measured(make(epochs=3), Want(TIMES))
    assert timing.steps == 12
    assert timing.parts.sum() == pytest.approx(timing.whole, rel=0.02)
    assert (timing.parts >= 0).all()
    parts = dict(zip(PARTS, timing.parts, strict=True))
    assert min(parts["forward"], parts["backward"], parts["update"]) > 0


def test_what_takes_long_is_the_part_that_is_named(monkeypatch):
    """Each part is delayed in its place: the delay is found there and nowhere else."""
    project = mlp(epochs=3)
    setup = prepare(project)

    def slow(what):
        def slower(*given, **more):
            time.sleep(0.03)
            return what(*given, **more)

        return slower

    monkeypatch.setattr(nn.Linear, "forward", slow(nn.Linear.forward))
    linear = sum(isinstance(module, nn.Linear) for module in setup.model.modules())
    timing, _ = measured(project, Want(TIMES), steps=3)
    parts = dict(zip(PARTS, timing.parts, strict=True))
    assert parts["forward"] >= 0.03 * linear
    assert parts["forward"] == max(parts.values())


def test_what_other_steps_do_not_have_is_no_part_of_a_step(monkeypatch):
    """The look at the measured step itself; and keeping the run, which is nobody's watching."""
    now, ahead = time.perf_counter, []
    monkeypatch.setattr(time, "perf_counter", lambda: now() + 1000 * len(ahead))

    def late(what):
        return lambda *given: ahead.append(what) or what(*given)

    monkeypatch.setattr(WithinSteps, "gradients", late(WithinSteps.gradients))
    monkeypatch.setattr(Loop, "_save_when_due", late(Loop._save_when_due))
    timing, _ = measured(mlp(epochs=3), Want(TIMES), steps=3)
    assert timing.parts.sum() == pytest.approx(timing.whole, rel=0.02)
    assert len(ahead) >= 6
    assert timing.whole < 1000


def test_all_that_a_look_takes_is_paid_for(monkeypatch):
    """Training batches in evaluation mode go forward once more before the step."""
    costs = []
    monkeypatch.setattr(Turns, "paid", lambda turns, found: costs.extend(found.values()))
    monkeypatch.setattr(Evaluated, "passed", lambda *_: time.sleep(0.01))
    measured(mlp(epochs=3), Want("evaluated"), steps=2)
    assert len(costs) == 2
    assert min(costs) >= 0.01


def test_augmentation_is_a_part_of_its_own(monkeypatch):
    def slower(x, y, chance):
        time.sleep(0.03)
        return x, y

    monkeypatch.setattr("camplab.training.setup.augmentations", lambda project: (slower,))
    timing, _ = measured(mlp(epochs=3, noise=0.1), Want(TIMES), steps=3)
    parts = dict(zip(PARTS, timing.parts, strict=True))
    assert parts["augment"] == max(parts.values()) >= 0.03
    assert parts["load"] + parts["copy"] < parts["augment"]
    assert timing.parts.sum() == pytest.approx(timing.whole, rel=0.02)


def test_every_block_has_its_share_forward_and_backward():
    project = cnn(epochs=3)
    timing, _ = measured(project, Want(BLOCK_TIMES, names(project)))
    assert [*timing.blocks] == [*dict.fromkeys(names(project))]
    shares = timing.shares([*timing.blocks])
    assert shares.sum(1) == pytest.approx([1, 1, 1])
    assert (shares[:2] > 0).all()


def test_a_block_that_is_slow_has_the_time(monkeypatch):
    project = cnn(epochs=3)
    (slow,) = [name for name, module in prepare(project).model.named_modules() if isinstance(module, nn.MaxPool2d)][:1]
    forward = nn.MaxPool2d.forward

    def slower(module, x):
        time.sleep(0.02)
        return forward(module, x)

    monkeypatch.setattr(nn.MaxPool2d, "forward", slower)
    timing, _ = measured(project, Want(BLOCK_TIMES, names(project)), steps=3)
    ways = timing.shares([*timing.blocks])
    assert [*timing.blocks][int(ways[0].argmax())] == slow
    assert ways[0].max() > 0.5


def test_on_the_bench_blocks_are_timed_and_steps_are_not():
    project = cnn(epochs=1)
    bench = Bench(prepare(project, learns=False), "")
    wants = {"": (Want(TIMES), Want(BLOCK_TIMES, names(project)), Want(MEMORY))}
    found = [event for event in bench.look(wants) if isinstance(event, Picture)]
    assert {picture.kind for picture in found} == {BLOCK_TIMES}
    assert all((picture.values > 0).all() for picture in found)


def test_memory_is_that_of_the_tensors():
    project = mlp(epochs=3)
    timing, trainer = measured(project, Want(MEMORY))
    found = dict(zip(KINDS, timing.memory.values, strict=True))
    setup = trainer.loop.setup
    assert found["weights"] == sum(p.nbytes for p in setup.model.parameters())
    assert found["gradients"] == estimate(project).gradients
    states = [state for phase in setup.phases for state in phase.optimizer.state.values()]
    assert found["optimizer"] == sum(v.nbytes for s in states for v in s.values() if isinstance(v, torch.Tensor))
    data = (setup.data.learned, setup.data.held_out)
    assert found["data"] == sum(part.x.nbytes + part.y.nbytes for part in data)
    x, _ = setup.data.learned.take(0, project.training.batch_size)
    assert found["activations"] >= x.nbytes, "the first layer keeps the batch for its gradient"
    facts = timing.memory.facts
    assert facts["peak"] >= facts["resident"] > found["weights"]


def test_nothing_is_kept_in_sight_after_a_step_that_failed(monkeypatch):
    project = mlp(epochs=3)

    def fails(*_):
        raise RuntimeError("no")

    monkeypatch.setattr(nn.Linear, "forward", fails)
    measured(project, Want(MEMORY), steps=3)
    monkeypatch.undo()
    packed = []
    with torch.autograd.graph.saved_tensors_hooks(lambda value: packed.append(value) or value, lambda value: value):
        (torch.ones(2, requires_grad=True) ** 2).sum().backward()
    assert packed
    assert torch._C._autograd._saved_tensors_hooks_is_enabled()
    assert not torch._C._autograd._top_saved_tensors_default_hooks(True)


def test_who_looks_alone_shares_its_step_with_nobody():
    project = mlp(epochs=3)
    steps: dict[str, list[int]] = {}
    control = wanting(Want(TIMES), Want("updates", names(project)), every_step=True)
    for event in Trainer(project, control, attended=False, steps=12).events():
        if isinstance(event, Picture):
            steps.setdefault("alone", []).append(event.step)
        elif type(event).__name__ == "Look":
            steps.setdefault("others", []).append(event.step)
    assert not {*steps["alone"]} & {*steps["others"]}
    assert sorted(steps["alone"] + steps["others"]) == [*range(1, 13)]


def test_stamps_on_a_processor_are_the_clock():
    stamps = Stamps(torch.device("cpu"))
    first = stamps.now()
    time.sleep(0.02)
    assert 0.02 <= stamps.seconds(first, stamps.now()) < 1
    assert np.isfinite(stamps.seconds(first, first))
