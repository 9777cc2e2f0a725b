"""Frames: whole ones come back equal; torn or garbage ones are one sentence, never a crash or a flood of memory."""

from __future__ import annotations

import contextlib
import io
import tracemalloc

import msgspec
import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as some

from camplab.engine import frames
from camplab.engine import protocol as p
from camplab.runs import events as e
from camplab.runs.wants import Want
from camplab.words import say
from tests.for_each import for_each

MESSAGES = [
    p.Start(project="{}", run="id", folder="folder"), p.Pause(), p.Resume(), p.StepOnce(steps=3), p.Stop(),

    p.Change(settings={"learning_rate": 0.1, "clip": None, "batch_size": 8}),
    p.Change(settings={"frozen": True}, block="fc1"),
    p.Watch(wants={"a panel": (Want("maps", ("conv1",), 2),)}), p.Watch(),
    p.Preview(project="{}", owner="a panel"), p.Shutdown(),
    p.Import(name="resnet18"), p.Match(project="{}", source="weights.pt"), p.GiveUp(),
    p.TryRates(project="{}", number=3), p.TryRates(),
]  # fmt: skip


@for_each("message", MESSAGES)
def test_a_command_arrives_as_it_was_sent(message):
    assert frames.read_to_engine(io.BytesIO(frames.pack(message))) == message


def test_an_array_arrives_as_it_was_sent():
    values = np.arange(12, dtype=np.float16).reshape(3, 4)
    came = frames.read_from_engine(io.BytesIO(frames.pack(e.Picture(3, "maps", "conv1", 5, values, run="a"))))
    assert (came.run, came.step, came.kind, came.module, came.sample) == ("a", 3, "maps", "conv1", 5)
    assert came.values.dtype == np.float16
    np.testing.assert_array_equal(came.values, values)


def test_steps_arrive_column_by_column():
    columns = {"loss": np.array([1, np.nan, np.inf], np.float32), "by_block": np.ones((3, 2), np.float32)}
    came = frames.read_from_engine(io.BytesIO(frames.pack(e.Steps(7, columns, run="a"))))
    assert (came.run, came.first, len(came), list(came.columns)) == ("a", 7, 3, list(columns))
    for name, column in columns.items():
        np.testing.assert_array_equal(came.columns[name], column)


@for_each(
    "columns",
    [
        {"loss": ("<f8", (1,), b"12345678")},
        {"loss": ("<f4", (1,), b"1234"), "norm": ("<f4", (2,), b"12345678")},
        {"loss": 3},
        {},
    ],
)
def test_steps_that_make_no_sense_are_refused(columns):
    body = msgspec.msgpack.encode({"type": "Steps", "first": 0, "columns": columns})
    with pytest.raises(frames.BadFrame, match="is not a message"):
        frames.read_from_engine(io.BytesIO(len(body).to_bytes(4, "big") + body))


def test_a_table_of_weights_arrives_as_it_was_sent():
    row = p.WeightRow("layer1.weight", (64, 3), "fc1.weight", "wrong_shape", (64, 4))
    sent = p.Matched(source="w.pt", rows=(row,), summary=say("{n} of {all}", n=1, all=2), sha256="0f")
    assert frames.read_from_engine(io.BytesIO(frames.pack(sent))) == sent


def test_the_end_between_two_frames_is_a_clean_end():
    stream = io.BytesIO(frames.pack(p.Pause()))
    assert frames.read_to_engine(stream) == p.Pause()
    assert frames.read_to_engine(stream) is None


@for_each("kept", range(1, len(frames.pack(p.Pause()))))
def test_a_torn_frame_is_told(kept):
    with pytest.raises(frames.BadFrame, match="the stream ended after"):
        frames.read_to_engine(io.BytesIO(frames.pack(p.Pause())[:kept]))


def test_a_giant_length_is_refused_before_memory_is_taken():
    with pytest.raises(frames.BadFrame, match="was announced"):
        frames.read(io.BytesIO(b"\xff\xff\xff\xff"))


def test_memory_grows_with_what_really_came():
    lying = (frames.LIMIT).to_bytes(4, "big") + b"little"
    tracemalloc.start()
    with pytest.raises(frames.BadFrame):
        frames.read(io.BytesIO(lying))
    assert tracemalloc.get_traced_memory()[1] < 8 * 2**20
    tracemalloc.stop()


def test_a_message_larger_than_a_frame_is_refused(monkeypatch):
    monkeypatch.setattr(frames, "LIMIT", 100)
    with pytest.raises(frames.BadFrame, match="larger than 100"):
        frames.pack(p.Start(project="x" * 200))


def test_a_message_of_the_other_direction_is_refused():
    with pytest.raises(frames.BadFrame, match="is not a message"):
        frames.read_from_engine(io.BytesIO(frames.pack(p.Pause())))


@given(some.binary(max_size=300))
def test_garbage_is_one_sentence(garbage):
    stream = io.BytesIO(len(garbage).to_bytes(4, "big") + garbage + garbage)
    for read in (frames.read_from_engine, frames.read_to_engine):
        stream.seek(0)
        with contextlib.suppress(frames.BadFrame):
            while read(stream) is not None:
                pass


@given(some.sampled_from(MESSAGES), some.integers(0, 200), some.integers(0, 255))
def test_a_flipped_byte_is_another_message_or_one_sentence(message, place, value):
    frame = bytearray(frames.pack(message))
    frame[place % len(frame)] = value
    with contextlib.suppress(frames.BadFrame):
        assert isinstance(frames.read_to_engine(io.BytesIO(bytes(frame))), p.Message)


TEXTS = some.text("a é字😀\0\n")


@given(some.recursive(some.none() | some.integers(-(2**63), 2**63) | TEXTS, lambda inner: some.lists(inner)))
def test_well_formed_msgpack_that_is_no_message_is_one_sentence(value):
    body = msgspec.msgpack.encode(value)
    with pytest.raises(frames.BadFrame):
        frames.read_from_engine(io.BytesIO(len(body).to_bytes(4, "big") + body))


@for_each("array", [("<f4", (3,), b"1234"), ("O", (1,), b"12345678"), ("<f4", (-1,), b""), ("?!", (), b"")])
def test_an_array_whose_bytes_do_not_fit_is_refused(array):
    body = msgspec.msgpack.encode(
        {"type": "Picture", "step": 1, "kind": "maps", "module": "", "sample": 0, "values": array}
    )
    with pytest.raises(frames.BadFrame, match="is not a message"):
        frames.read_from_engine(io.BytesIO(len(body).to_bytes(4, "big") + body))
