"""Runs go to TensorBoard and come back; logs of other programs become curves, or one sentence."""

from __future__ import annotations

import struct

import numpy as np
import pytest
from tensorboardX import SummaryWriter
from tensorboardX.proto.event_pb2 import Event
from tensorboardX.proto.summary_pb2 import Summary
from tensorboardX.record_writer import masked_crc32c

from camplab.document.measures import GRADIENTS, LOSS, VALIDATION_LOSS
from camplab.document.project import Project
from camplab.runs.events import Epoch, Started
from camplab.runs.exchange import curve_names, logs, tensorboard
from camplab.runs.record import Record
from tests.for_each import for_each
from tests.runs.records import adds


def a_run() -> Record:
    measures = (LOSS, VALIDATION_LOSS, GRADIENTS.over(("conv1", "stage.0.fc")))
    record = Record(Project(), Started("cpu", measures, 1, 1, 5))
    adds(record, loss=[3.0, np.nan, 0.1], gradients=[[1, 2], [3, 4], [5, 6]])
    record.add(Epoch(1, 2, 4.0, {"validation_loss": 0.25}))
    return record


def framed(data: bytes) -> bytes:
    head = struct.pack("<Q", len(data))
    return head + struct.pack("<I", masked_crc32c(head)) + data + struct.pack("<I", masked_crc32c(data))


def test_every_number_of_a_run_is_in_its_event_file_and_nothing_that_is_not_known(tmp_path):
    path = tensorboard.write(a_run(), tmp_path / "new" / "folder", 1_700_000_000.0)
    found = sorted(tensorboard.read(path))
    third = float(np.float32(0.1))
    assert found == [
        ("gradients/conv1", 1, 1.0), ("gradients/conv1", 2, 3.0), ("gradients/conv1", 3, 5.0),
        ("gradients/stage.0.fc", 1, 2.0), ("gradients/stage.0.fc", 2, 4.0), ("gradients/stage.0.fc", 3, 6.0),
        ("loss", 1, 3.0), ("loss", 3, third), ("validation_loss", 2, 0.25),
    ]  # fmt: skip
    curves = logs.read(tmp_path)
    assert curves["loss"].steps.tolist() == [1, 3]
    assert curves["loss"].values.tolist() == [3.0, third]


def test_what_another_program_wrote_is_read_back(tmp_path):
    with SummaryWriter(str(tmp_path)) as writer:
        for step in range(50):
            writer.add_scalar("train/loss", 1 / (1 + step), step)
            writer.add_histogram("weights", np.arange(9), step)
    curve = logs.read(tmp_path)["train/loss"]
    assert curve.values.tolist() == [float(np.float32(1 / (1 + step))) for step in range(50)]
    assert list(logs.read(tmp_path)) == ["train/loss"], "pictures and histograms are no curves"


def test_scalars_of_tensorflow_2_are_read(tmp_path):
    event = Event(step=7)
    value = event.summary.value.add(tag="acc")
    value.tensor.dtype, value.tensor.tensor_content = 1, np.float32(0.5).tobytes()
    (tmp_path / "events.out.tfevents.1").write_bytes(framed(event.SerializeToString()))
    assert list(tensorboard.read(tmp_path / "events.out.tfevents.1")) == [("acc", 7, 0.5)]


def test_a_file_that_is_still_being_written_gives_what_is_whole(tmp_path):
    path = tensorboard.write(a_run(), tmp_path)
    whole, data = list(tensorboard.read(path)), path.read_bytes()
    for length in range(len(data)):
        path.write_bytes(data[:length])
        found = list(tensorboard.read(path)) if length >= 12 or not length else []
        assert found == whole[: len(found)]


def test_a_damaged_event_file_is_one_sentence(tmp_path):
    path = tensorboard.write(a_run(), tmp_path)
    data = bytearray(path.read_bytes())
    second = 16 + struct.unpack_from("<Q", data)[0]
    data[second] ^= 1
    path.write_bytes(data)
    with pytest.raises(logs.BadLog, match="damaged event file"):
        logs.read(path)
    path.write_bytes(framed(b"\xff" * 30))
    with pytest.raises(logs.BadLog, match="damaged event file"):
        logs.read(path)


def test_a_step_taken_twice_counts_as_it_was_taken_last(tmp_path):
    events = [Event(step=step, summary=Summary(value=[Summary.Value(tag="loss", simple_value=value)]))
              for step, value in ((1, 4.0), (2, 3.0), (3, 2.0), (2, 2.5))]  # fmt: skip
    (tmp_path / "events.out.tfevents.1").write_bytes(b"".join(framed(event.SerializeToString()) for event in events))
    curve = logs.read(tmp_path)["loss"]
    assert (curve.steps.tolist(), curve.values.tolist()) == ([1, 2, 3], [4.0, 2.5, 2.0])


@for_each(
    ("text", "curves"),
    [
        ("step,loss,note\n1,0.5,a\n2,,b\n4,0.25,c\n", {"loss": ([1, 4], [0.5, 0.25])}),
        ("Wall time,Step,Value\n1.6e9,10,3\n1.6e9,20,2\n", {"log": ([10, 20], [3, 2])}),
        ("loss;accuracy\n1;0.1\n2;0.2\n", {"loss": ([1, 2], [1, 2]), "accuracy": ([1, 2], [0.1, 0.2])}),
        ("loss;accuracy\r1;0.1\r2;0.2\r", {"loss": ([1, 2], [1, 2]), "accuracy": ([1, 2], [0.1, 0.2])}),
        ("\ufeffepoch,val_loss\n0,1\n1,nan\n2,3\n", {"val_loss": ([0, 2], [1, 3])}),
        ('"Step","run - loss"\n"1","2"\n"3","4"\n', {"run - loss": ([1, 3], [2, 4])}),
        ("epoch;loss\n1;0,5\n2;0,25\n", {"loss": ([1, 2], [0.5, 0.25])}),
        ("# epoch,loss\n1,2\n2,1\n", {"loss": ([1, 2], [2, 1])}),
        ("  epoch,  train/loss\n     1,    45.5%\n", {"train/loss": ([1], [45.5])}),
        ("epoch,loss\n0.25,3\n0.5,2\n1,1\n", {"loss": ([1, 2, 3], [3, 2, 1])}),
        ("epoch,loss,loss\n1,2,3\n", {"loss": ([1], [2]), "loss 2": ([1], [3])}),
    ],
)
@for_each("encoding", ["utf-8", "utf-16"])
def test_tables_become_curves(tmp_path, text, curves, encoding):
    path = tmp_path / "log.csv"
    path.write_text(text.removeprefix("\ufeff") if encoding != "utf-8" else text, encoding=encoding)
    assert {name: (c.steps.tolist(), c.values.tolist()) for name, c in logs.read(path).items()} == curves


NO_LOGS = [b"", b"\x00" * 40, b"1,2\n3,4\n", b"hello\n", b"a,b\nx,y\n", b"\x89PNG" * 9,
           b'a,b\n1,"' + b"x" * 200_000, b'{"epoch": "a"}\n' * 2]  # fmt: skip


@for_each("content", NO_LOGS)
def test_what_is_no_log_is_one_sentence(tmp_path, content):
    path = tmp_path / "thing"
    path.write_bytes(content)
    with pytest.raises(logs.BadLog, match="thing"):
        logs.read(path)


def test_folders_of_runs_stay_apart_under_one_tag(tmp_path):
    for name, value in (("train", 2.0), ("validation", 3.0)):
        (tmp_path / name).mkdir()
        event = Event(step=1, summary=Summary(value=[Summary.Value(tag="epoch_loss", simple_value=value)]))
        (tmp_path / name / "events.out.tfevents.1.v2").write_bytes(framed(event.SerializeToString()))
    curves = logs.read(tmp_path)
    assert {name: curve.values.tolist() for name, curve in curves.items()} == {
        "train/epoch_loss": [2.0], "validation/epoch_loss": [3.0]}  # fmt: skip
    drawn = {measure.name: name for measure, name in curve_names.taken(curves)}
    assert drawn == {"train_loss": "train/epoch_loss", "validation_loss": "validation/epoch_loss"}
    assert list(logs.read(tmp_path / "train")) == ["epoch_loss"]
    for number in range(logs.MOST_FILES):
        (tmp_path / f"events.out.tfevents.{number}").write_bytes(b"")
    with pytest.raises(logs.BadLog, match="66 event files of TensorBoard, more than 64"):
        logs.read(tmp_path)


@for_each(
    ("names", "drawn"),
    [
        ("loss_value lr", {"train_loss": "loss_value"}),
        ("loss_scale loss accumulated_steps", {"train_loss": "loss"}),
        ("box_loss total_loss retrieval_loss", {"train_loss": "total_loss"}),
        ("trainLoss valLoss testAcc", {"train_loss": "trainLoss", "validation_loss": "valLoss",
                                       "validation_accuracy": "testAcc"}),
        ("valloss trainacc acc5", {"validation_loss": "valloss", "train_accuracy": "trainacc"}),
        ("검증손실 학습정확도", {"validation_loss": "검증손실", "train_accuracy": "학습정확도"}),
        ("flossing macc", {}),
    ],
)  # fmt: skip
def test_names_say_what_a_curve_is_by_whole_words(names, drawn):
    assert {measure.name: name for measure, name in curve_names.taken(names.split())} == drawn


def test_what_is_not_there_is_one_sentence(tmp_path):
    with pytest.raises(logs.BadLog, match="there is no event file"):
        logs.read(tmp_path)
    with pytest.raises(logs.BadLog, match="there is no file"):
        logs.read(tmp_path / "nothing.csv")
