"""Events and messages as msgpack: how numpy arrays and sentences go in and come out. Knows no event, no torch, no Qt.

An array is [dtype, shape, bytes in C order]; what it must hold is said by the field it stands in (`npt.NDArray[...]`).
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, get_args, get_origin

import msgspec
import numpy as np
import numpy.typing as npt

from camplab.words import Sentence


def packed(value: Any) -> Any:
    """For msgspec: what it has no form for. Things of other kinds stand in sentences: they travel as text."""
    if isinstance(value, np.ndarray):
        return value.dtype.str, value.shape, value.tobytes()
    if isinstance(value, np.generic):
        return value.item()
    return str(value)


def unpacked(kind: Any, value: Any) -> Any:
    """For msgspec: an array, or a value of a sentence. Raises ValueError or TypeError when it does not fit."""
    if kind is object:
        return _worded(value)
    if get_origin(kind) is np.ndarray or kind is np.ndarray:
        return _array(kind, value)
    raise NotImplementedError(f"nobody knows how {kind} is sent")


encode: Callable[[Any], bytes] = msgspec.msgpack.Encoder(enc_hook=packed).encode


def decoder(kind: Any) -> Callable[[bytes], Any]:
    """Decodes msgpack to `kind`. What does not fit raises `msgspec.MsgspecError`."""
    return msgspec.msgpack.Decoder(kind, dec_hook=unpacked).decode


def text_of(sentence: Sentence) -> str:
    """A sentence as JSON, which can be said in any language later."""
    return msgspec.json.encode(sentence, enc_hook=packed).decode()


def sentence_of(text: str) -> Sentence | None:
    """From such a text; None where it is none, or one whose values are missing."""
    try:
        found: Sentence = msgspec.json.decode(text, type=Sentence, dec_hook=unpacked)
        str(found)
    except (msgspec.MsgspecError, LookupError, ValueError, AttributeError, TypeError):
        return None
    return found


def _array(kind: Any, value: Any) -> npt.NDArray[Any]:
    """A read-only array. Raises ValueError when bytes and shape disagree or it holds other numbers than `kind` says."""
    name, shape, data = value
    dtype = np.dtype(name)
    wanted = get_args(get_args(kind)[1])[0] if get_args(kind) else Any
    if dtype.kind not in "biuf" or not (wanted is Any or dtype == wanted):
        raise ValueError(f"an array of {name} is not what was expected")
    if any(size < 0 for size in shape):
        raise ValueError(f"an array cannot have the shape {shape}")
    return np.frombuffer(data, dtype).reshape(shape)


def _worded(value: Any) -> Any:
    """A value of a sentence: text, a number, several of them, or a sentence in its turn."""
    if isinstance(value, dict):
        return msgspec.convert(value, Sentence, dec_hook=unpacked)
    return tuple(map(_worded, value)) if isinstance(value, list) else value
