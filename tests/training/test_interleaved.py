"""Several trainings in turns in one process: each is to the last bit what it is alone, whatever the others do."""

from __future__ import annotations

import time
from itertools import pairwise
from types import SimpleNamespace

import numpy as np
import pytest
import torch

from camplab.blocks.dense import Dense
from camplab.blocks.dropout import Dropout
from camplab.blocks.flatten import Flatten
from camplab.document.project import Project
from camplab.document.recipe import Recipe
from camplab.runs.events import Done, Epoch, Fault, Steps, is_end
from camplab.training.control import Control
from camplab.training.together import clock, interleaved
from camplab.training.trainer import Trainer


def project(seed: int = 0, epochs: int = 8, **recipe) -> Project:
    """With dropout: it draws from the one source of chance of the process at every step."""
    training = Recipe(seed=seed, epochs=epochs, device="cpu", **recipe)
    return Project(training=training).with_net((Flatten(), Dense(out_features=20), Dropout(), Dense(out_features=10)))


def losses(events, run: str) -> np.ndarray:
    return np.concatenate([event.columns["loss"] for event in events if isinstance(event, Steps) and event.run == run])


def alone(trained: Project) -> np.ndarray:
    return losses(list(Trainer(trained, run="").events()), "")


@pytest.fixture
def quick_turns(monkeypatch):
    """So short that they change many times."""
    monkeypatch.setattr(interleaved, "TURN", 0.001)
    monkeypatch.setattr("camplab.training.loop.HAND_OVER", 0.001)


def together(*projects: Project, **options) -> list:
    trainers = [Trainer(each, run=str(number), **options) for number, each in enumerate(projects)]
    return list(interleaved.interleaved(trainer.events() for trainer in trainers))


@pytest.mark.usefixtures("quick_turns")
def test_each_is_to_the_last_bit_as_if_it_were_alone():
    projects = [
        project(epochs=2),
        project(seed=1, epochs=2),
        project(batch_size=16, epochs=1),
        project(threads=2, epochs=1),
    ]
    events = together(*projects)
    speakers = [event.run for event in events if isinstance(event, Steps)]
    assert sum(one != other for one, other in pairwise(speakers)) > 20  # they did take turns
    for number, each in enumerate(projects):
        np.testing.assert_array_equal(losses(events, str(number)), alone(each))


@pytest.mark.usefixtures("quick_turns")
def test_one_that_fails_does_not_stop_the_others():
    events = together(project(epochs=4), project(learning_rate=100, optimizer="sgd", epochs=50),
                      project(seed=1, epochs=4), attended=False)  # fmt: skip
    ends = {event.run: event for event in events if is_end(event)}
    assert isinstance(ends["1"], Fault)
    assert [type(ends[run]) for run in "02"] == [Done, Done]
    np.testing.assert_array_equal(losses(events, "2"), alone(project(seed=1, epochs=4)))


@pytest.mark.usefixtures("quick_turns")
def test_one_can_be_stopped_and_the_others_go_on():
    control, ends = Control(), {}
    trainers = [Trainer(project(), control, run="0"), Trainer(project(seed=1), run="1")]
    for event in interleaved.interleaved(trainer.events() for trainer in trainers):
        if isinstance(event, Epoch) and event.run == "0":
            control.stop()
        if is_end(event):
            ends[event.run] = event
    assert (ends["0"].reason, ends["1"].reason) == ("stopped", "done")
    assert ends["0"].epoch < ends["1"].epoch == 8


def test_the_clock_of_one_stands_still_while_another_has_its_turn(monkeypatch):
    wall = [100.0]
    monkeypatch.setattr(clock, "time", SimpleNamespace(perf_counter=lambda: wall[0]))

    def sleeper():
        began = clock.now()
        for _ in range(3):
            wall[0] += 2 * interleaved.TURN
            yield Done("done", 0, 0, clock.now() - began)

    seconds = [event.seconds for event in interleaved.interleaved([sleeper(), sleeper(), sleeper()])]
    assert seconds == pytest.approx([2 * interleaved.TURN * turn for turn in (1, 1, 1, 2, 2, 2, 3, 3, 3)])
    assert clock.now() == wall[0], "the clock goes on as it did before"


def test_when_one_is_left_it_has_the_rest_of_the_time_and_threads_are_its_own():
    seen = []

    def teller(threads: int, times: int):
        torch.set_num_threads(threads)
        for _ in range(times):
            time.sleep(0.05)
            seen.append((threads, torch.get_num_threads()))
            yield Done("done", 0, 0, 0.0)

    before = torch.get_num_threads()
    list(interleaved.interleaved([teller(1, 2), teller(2, 4)]))
    torch.set_num_threads(before)
    assert seen == [(1, 1), (2, 2), (1, 1), (2, 2), (2, 2), (2, 2)]
