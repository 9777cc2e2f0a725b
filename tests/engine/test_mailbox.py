"""The mailbox: steps grow together, of pictures the newest wins, the order stays, memory is bounded."""

from __future__ import annotations

import threading

import numpy as np
import pytest

from camplab.engine import protocol as p
from camplab.engine.mailbox import Mailbox, length


def steps(first: int, count: int, blocks: int = 2) -> p.Steps:
    row = p.Array.of(np.arange(first, first + count, dtype=np.float32))
    gradients = p.Array.of(np.repeat(row.numpy()[:, None], blocks, 1))
    return p.Steps(first=first, loss=row, accuracy=row, learning_rate=row, gradients=gradients, norm=row)


def maps(step: int, module: str = "conv1", thumbnail: bool = False) -> p.Maps:
    return p.Maps(step=step, module=module, values=p.Array.of(np.zeros(3)), thumbnail=thumbnail)


def started(run: str = "") -> p.Started:
    return p.Started(run=run, device="cpu", blocks=("fc1", "fc2"), parameters=1, epochs=1, steps_per_epoch=1)


def put(*messages: p.FromEngine, **limits: int) -> list[p.FromEngine]:
    mailbox = Mailbox(**limits)
    for message in messages:
        mailbox.put(message)
    return mailbox.take(0)


def test_steps_that_follow_each_other_become_one():
    (one,) = put(steps(0, 3), steps(3, 1), steps(4, 6))
    assert one == steps(0, 10)


def test_a_thousand_hand_overs_become_one():
    (one,) = put(*(steps(n, 1) for n in range(1000)))
    assert one == steps(0, 1000)


def test_steps_after_a_gap_stay_apart_and_in_order():
    assert put(steps(0, 2), steps(5, 2)) == [steps(0, 2), steps(5, 2)]


def test_steps_of_another_run_stay_apart():
    came = put(steps(0, 2), started("b"), steps(2, 2))
    assert came == [steps(0, 2), started("b"), steps(2, 2)]


def test_of_pictures_the_newest_wins_per_module_and_kind():
    came = put(maps(1), maps(1, "conv2"), maps(1, thumbnail=True), maps(2))
    assert came == [maps(2), maps(1, "conv2"), maps(1, thumbnail=True)]


@pytest.mark.parametrize(
    "kind", [lambda n: p.Prediction(step=n, values=p.Array.of([0.0])), lambda n: p.Heartbeat(step=n, seconds_in_step=0)]
)
def test_of_predictions_and_heartbeats_the_newest_wins(kind):
    assert put(kind(1), kind(2)) == [kind(2)]


def test_nothing_of_what_must_be_known_is_left_out():
    must = [
        p.Ready(devices=(), torch="", pid=1),
        started(),
        p.State(state="paused", step=1),
        p.State(state="running", step=1),
        p.Fault(kind="crash", sentence=p.Text("x")),
        p.Done(reason="done", step=1, epoch=1, seconds=1),
    ]
    assert put(*must) == must


def test_a_window_that_sleeps_costs_bounded_memory_and_loses_the_oldest():
    (last,) = put(*(steps(n * 100, 100) for n in range(10_000)), numbers=2**20)[-1:]
    assert sum(len(getattr(last, name).data) for name in ("loss", "gradients")) < 2**21
    assert last.first + length(last) == 1_000_000


def test_a_flood_of_epochs_is_bounded_and_the_start_is_kept():
    epochs = [
        p.Epoch(epoch=n, step=n, train_loss=0, train_accuracy=0, loss=0, accuracy=0, seconds=0) for n in range(99)
    ]
    came = put(started(), *epochs, others=10)
    assert came[0] == started()
    assert came[-1] == epochs[-1]
    assert len(came) == 10


def test_a_closed_mailbox_gives_what_it_has_and_takes_no_more():
    mailbox = Mailbox()
    mailbox.put(maps(1))
    mailbox.close()
    mailbox.put(maps(2))
    assert mailbox.take() == [maps(1)]
    assert mailbox.take() == []


def test_taking_waits_for_the_first():
    mailbox = Mailbox()
    threading.Timer(0.05, mailbox.put, [maps(1)]).start()
    assert mailbox.take(5) == [maps(1)]
