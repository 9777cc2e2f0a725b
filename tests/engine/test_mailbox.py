"""The mailbox: steps grow together, of pictures the newest wins, the order stays, memory is bounded."""

from __future__ import annotations

import threading

import numpy as np
import pytest

from camplab.engine import protocol as p
from camplab.engine.mailbox import Mailbox
from camplab.runs import events as e
from camplab.runs.encoding import encode
from camplab.words import say


def steps(first: int, count: int, blocks: int = 2, run: str = "") -> e.Steps:
    row = np.arange(first, first + count, dtype=np.float32)
    return e.Steps(first, {"loss": row, "by_block": np.repeat(row[:, None], blocks, 1)}, run=run)


def maps(step: int, module: str = "conv1", kind: str = "maps", run: str = "") -> e.Picture:
    return e.Picture(step, kind, module, 0, np.full(3, step, np.float32), run=run)


def started(run: str = "") -> e.Started:
    return e.Started("cpu", (), parameters=1, epochs=1, steps_per_epoch=1, run=run)


def plain(messages: list[p.FromEngine]) -> list[object]:
    """Messages as values that can be compared."""
    return [encode(message) for message in messages]


def put(*messages: p.FromEngine, **limits: int) -> list[p.FromEngine]:
    mailbox = Mailbox(**limits)
    for message in messages:
        mailbox.put(message)
    return mailbox.take(0)


def test_steps_that_follow_each_other_become_one():
    (one,) = put(steps(0, 3), steps(3, 1), steps(4, 6))
    assert plain([one]) == plain([steps(0, 10)])


def test_a_thousand_hand_overs_become_one():
    (one,) = put(*(steps(n, 1) for n in range(1000)))
    assert plain([one]) == plain([steps(0, 1000)])


def test_steps_after_a_gap_stay_apart_and_in_order():
    assert plain(put(steps(0, 2), steps(5, 2))) == plain([steps(0, 2), steps(5, 2)])


def test_steps_of_another_run_stay_apart():
    apart = [steps(0, 2, run="a"), started("b"), steps(2, 2, run="b")]
    assert plain(put(*apart)) == plain(apart)


def test_steps_of_other_measures_stay_apart():
    other = e.Steps(2, {"loss": np.zeros(2, np.float32)})
    assert plain(put(steps(0, 2), other, steps(4, 2, blocks=3))) == plain([steps(0, 2), other, steps(4, 2, blocks=3)])


def test_of_pictures_the_newest_wins_per_module_and_kind():
    came = put(maps(1), maps(1, "conv2"), maps(1, kind="thumbnail"), maps(1, run="b"), maps(2))
    assert plain(came) == plain([maps(2), maps(1, "conv2"), maps(1, kind="thumbnail"), maps(1, run="b")])


def test_of_heartbeats_the_newest_wins():
    assert put(*(p.Heartbeat(step=n, seconds_in_step=0) for n in (1, 2))) == [p.Heartbeat(step=2, seconds_in_step=0)]


def test_nothing_of_what_must_be_known_is_left_out():
    must = [
        p.Ready(devices=(), torch="", pid=1),
        started(),
        e.State(state="paused", step=1),
        e.State(state="running", step=1),
        e.Fault(kind="crash", sentence=say("x")),
        e.Done(reason="done", step=1, epoch=1, seconds=1),
    ]
    assert put(*must) == must


def test_a_window_that_sleeps_costs_bounded_memory_and_loses_the_oldest():
    (last,) = put(*(steps(n * 100, 100) for n in range(10_000)), numbers=2**20)[-1:]
    assert sum(column.nbytes for column in last.columns.values()) < 2**21
    assert last.first + len(last) == 1_000_000


@pytest.mark.parametrize("kind", [lambda n: e.Epoch(n, n, 0.0, {}), lambda n: e.Look(n, {})], ids=["epochs", "looks"])
def test_a_flood_of_epochs_or_looks_is_bounded_and_the_start_is_kept(kind):
    epochs = [kind(n) for n in range(99)]
    came = put(started(), *epochs, others=10)
    assert came[0] == started()
    assert came[-1] == epochs[-1]
    assert len(came) == 10


def test_a_closed_mailbox_gives_what_it_has_and_takes_no_more():
    mailbox = Mailbox()
    mailbox.put(maps(1))
    mailbox.close()
    mailbox.put(maps(2))
    assert plain(mailbox.take()) == plain([maps(1)])
    assert mailbox.take() == []


def test_taking_waits_for_the_first():
    mailbox = Mailbox()
    threading.Timer(0.05, mailbox.put, [maps(1)]).start()
    assert plain(mailbox.take(60)) == plain([maps(1)])
