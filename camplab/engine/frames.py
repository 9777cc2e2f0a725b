"""Frames on a pair of byte streams: 4 bytes of length (big-endian), then one msgpack message. Knows no process, no Qt.

A pipe, a socket or `ssh host camplab engine` carry them alike.
"""

from __future__ import annotations

import struct
from typing import IO, Any

import msgspec

from camplab.engine import protocol as p
from camplab.runs.encoding import decoder, encode
from camplab.runs.events import AnyEvent
from camplab.words import Explained, say

LIMIT = 256 * 2**20
"""Bytes in one frame at most: a length above it is garbage, not a reason to allocate memory."""

_HEADER = struct.Struct(">I")
_decode_to_engine = decoder(p.ToEngine)
_decode_from_engine = decoder(AnyEvent | p.Answer)


class BadFrame(Explained):
    """What came is not a message; nothing that follows on this stream can be trusted. `sentence` says why."""


def pack(message: p.ToEngine | p.FromEngine) -> bytes:
    """One frame. Raises `BadFrame` when the message is larger than a frame may be."""
    body = encode(message)
    if len(body) > LIMIT:
        raise BadFrame(say("a message of {size} bytes is larger than {limit}", size=len(body), limit=LIMIT))
    return _HEADER.pack(len(body)) + body


def read(stream: IO[bytes]) -> bytes | None:
    """The next frame's content; None when the stream ended between two frames. Raises `BadFrame` when torn."""
    header = _exactly(stream, _HEADER.size)
    if not header:
        return None
    if len(header) < _HEADER.size:
        raise BadFrame(say("the stream ended after {got} bytes of a length", got=len(header)))
    (size,) = _HEADER.unpack(header)
    if size > LIMIT:
        raise BadFrame(say("a message of {size} bytes was announced; {limit} is the most", size=size, limit=LIMIT))
    body = _exactly(stream, size)
    if len(body) < size:
        raise BadFrame(say("the stream ended after {got} of {size} bytes of a message", got=len(body), size=size))
    return body


def read_to_engine(stream: IO[bytes]) -> p.ToEngine | None:
    """The next command, None at the end. Raises `BadFrame`."""
    message: p.ToEngine | None = _decoded(stream, _decode_to_engine)
    return message


def read_from_engine(stream: IO[bytes]) -> p.FromEngine | None:
    """The next message of the engine, None at the end. Raises `BadFrame`."""
    message: p.FromEngine | None = _decoded(stream, _decode_from_engine)
    return message


def _decoded(stream: IO[bytes], decode: Any) -> Any:
    body = read(stream)
    try:
        return None if body is None else decode(body)
    except (msgspec.MsgspecError, UnicodeDecodeError, RecursionError) as error:
        raise BadFrame(say("what came is not a message: {why}", why=str(error))) from None


def _exactly(stream: IO[bytes], size: int) -> bytes:
    """`size` bytes, fewer only where the stream ends. Reads piece by piece: memory grows with what really came."""
    parts = []
    while size:
        part = stream.read(min(size, 2**20))
        if not part:
            break
        parts.append(part)
        size -= len(part)
    return b"".join(parts)
