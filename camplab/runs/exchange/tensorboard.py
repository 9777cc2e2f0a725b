"""The numbers of a run as an event file that TensorBoard shows, and event files of other programs read back.

An event file is a row of records: length, sum of the length, an `Event` of protobuf, sum of that (TensorFlow's
TFRecord). Knows no torch and no name of a measure.
"""

from __future__ import annotations

import io
import struct
from collections.abc import Iterator
from pathlib import Path
from typing import IO, Any

import numpy as np
from numpy.typing import NDArray

from camplab.document.atomic import write_atomically
from camplab.runs.events import Epoch, Look
from camplab.runs.exchange.tables import titles
from camplab.runs.record import Record
from camplab.words import Explained, say

Message = Any
"""Of protobuf: made when it is imported, so that its fields have no types."""

LONGEST = 2**26
"""Bytes of one record that is read at most: pictures and graphs lie in them too."""
_LENGTH = struct.Struct("<QI")
_SUM = struct.Struct("<I")


class BadEventFile(Explained):
    """This is no event file that can be read; `sentence` says why."""


def write(record: Record, folder: Path, began: float = 0.0) -> Path:
    """Every number of the run, in a new event file in `folder`, which is made. Raises `atomic.WriteFailed`, OSError.

    began: seconds since 1970. Every step has the moment that it would have had at an even speed.
    """
    from tensorboardX.proto.event_pb2 import Event

    folder.mkdir(parents=True, exist_ok=True)
    out = io.BytesIO()
    _put(out, Event(wall_time=began, file_version="brain.Event:2"))
    seconds = float(record.epochs.fact("seconds").sum())
    for event in _events(record):
        event.wall_time = began + seconds * event.step / max(1, record.step)
        _put(out, event)
    path = folder / f"events.out.tfevents.{int(began)}.camplab"
    write_atomically(path, out.getvalue())
    return path


def _events(record: Record) -> Iterator[Message]:
    """One for each step, then one for each epoch and look; what is not known is left out."""
    from tensorboardX.proto.event_pb2 import Event

    every = [measure for measure in record.measures.values() if measure.when == "step"]
    names = [_tag(title) for title in titles(every)]
    columns = [record.values(measure.name)[:].reshape(record.length, -1) for measure in every]
    numbers: NDArray[np.float32] = np.concatenate(columns, axis=1) if columns else np.empty((0, 0), np.float32)
    for step, row in enumerate(numbers.tolist(), record.started.first_step + 1):
        yield _fill(Event(step=step), zip(names, row, strict=True))
    seldom: list[Epoch | Look] = [*record.epochs, *record.looks]
    for said in seldom:
        found = Event(step=said.step)
        for name, value in said.values.items():
            values = value if isinstance(value, tuple) else (value,)
            _fill(found, zip(map(_tag, titles([record.measures[name]])), values, strict=True))
        yield found


def _tag(title: str) -> str:
    """TensorBoard puts tags of one measure together by what is before a slash."""
    return title.replace(".", "/", 1)


def _fill(event: Message, numbers: Iterator[tuple[str, float]]) -> Message:
    for tag, number in numbers:
        if number == number:
            event.summary.value.add(tag=tag, simple_value=number)
    return event


def _put(out: IO[bytes], event: Message) -> None:
    from tensorboardX.record_writer import masked_crc32c

    data = event.SerializeToString()
    length = struct.pack("<Q", len(data))
    out.write(length + _SUM.pack(masked_crc32c(length)) + data + _SUM.pack(masked_crc32c(data)))


# -- of other programs -----------------------------------------------------------------------------


def is_event_file(head: bytes) -> bool:
    """Whether a file that begins so is one: the sum of its first length is right."""
    from tensorboardX.record_writer import masked_crc32c

    if len(head) < _LENGTH.size:
        return False
    return bool(masked_crc32c(head[:8]) == _LENGTH.unpack_from(head)[1])


def read(path: Path) -> Iterator[tuple[str, int, float]]:
    """(tag, step, number) of every scalar in the order of the file. What was cut off at its end is left out.

    Raises `BadEventFile`, OSError.
    """
    from google.protobuf.message import DecodeError
    from tensorboardX.proto.event_pb2 import Event

    with path.open("rb") as file:
        for data in _records(path, file):
            try:
                event = Event.FromString(data)
            except DecodeError:
                raise BadEventFile(say("{file} is a damaged event file", file=path.name)) from None
            for value in event.summary.value:
                number = _number(value)
                if number is not None:
                    yield value.tag, event.step, number


def _records(path: Path, file: IO[bytes]) -> Iterator[bytes]:
    while len(head := file.read(_LENGTH.size)) == _LENGTH.size:
        length = _LENGTH.unpack(head)[0]
        if not is_event_file(head):
            raise BadEventFile(say("{file} is a damaged event file", file=path.name) if file.tell() > _LENGTH.size
                               else say("{file} is no event file of TensorBoard", file=path.name))  # fmt: skip
        if length > LONGEST:
            file.seek(length + _SUM.size, io.SEEK_CUR)
            continue
        data = file.read(length)
        if len(data) < length or len(file.read(_SUM.size)) < _SUM.size:
            return  # a run that is being written, or was killed
        yield data


def _number(value: Message) -> float | None:
    """A scalar, as TensorFlow 1 and PyTorch write it or as TensorFlow 2 does; None for anything else."""
    kind = value.WhichOneof("value")
    if kind == "simple_value":
        return float(value.simple_value)
    if kind != "tensor":
        return None
    tensor = value.tensor
    if tensor.tensor_shape.dim:
        return None
    if len(tensor.float_val) == 1:
        return float(tensor.float_val[0])
    kinds = {1: "<f4", 2: "<f8"}
    if tensor.dtype in kinds and len(tensor.tensor_content) == np.dtype(kinds[tensor.dtype]).itemsize:
        return float(np.frombuffer(tensor.tensor_content, kinds[tensor.dtype])[0])
    return None
