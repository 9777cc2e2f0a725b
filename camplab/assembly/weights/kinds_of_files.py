"""Of which kind a file of weights is by its first bytes, and what else people have under such names."""

from __future__ import annotations

import re
from pathlib import Path

from camplab.assembly.weights.bad_weights import BadWeights
from camplab.words import Sentence, say


def kind_of(first: bytes) -> str:
    """By the first bytes of a file. Raises `BadWeights`."""
    if not first:
        raise BadWeights(say("it is empty"))
    if first[:4] == b"PK\x03\x04":
        return "zip"
    if is_safetensors(first):
        return "safetensors"
    if first[:1] == b"\x80":
        return "pickle"
    if first[4:8] == b"TFL3":
        raise other(say("a network of TensorFlow Lite"))
    for beginning, what in _OTHERS.items():
        if first.lstrip()[: len(beginning)].lower() == beginning.lower():
            raise other(what)
    raise BadWeights(say("it is neither .safetensors nor a file that torch.save has written"))


def check_written(first: bytes) -> None:
    """Raises `BadWeights` where torch.save has not written a pickle that begins so, old as it may be."""
    if not first.startswith(LEGACY):
        raise BadWeights(say("it is a pickle that torch.save has not written, of numbers of NumPy perhaps: "
                             "torch.save(model.state_dict(), …) writes what can be read"))  # fmt: skip


def check_name(path: Path) -> None:
    """Raises `BadWeights` where a name says that another program has written a file whose bytes do not."""
    for pattern, what in _NAMED.items():
        if re.fullmatch(pattern, path.name, re.IGNORECASE):
            raise other(what)


def other(what: Sentence) -> BadWeights:
    """That of a file which another program has written."""
    return BadWeights(say("it is {what}: neither .safetensors nor a file that torch.save has written", what=what))


LEGACY = b"\x80\x02\x8a\x0al\xfc\x9cF\xf9 j\xa8P\x19."
"""With what torch.save began before version 1.6."""
KERAS = say("a network of Keras")
_NAMED = {
    r".*\.(index|data-\d+-of-\d+)": say("a checkpoint of TensorFlow"),
    r".*\.pb": say("a network of TensorFlow"),
    r".*\.weights": say("the weights of a network of Darknet"),
}
_OTHERS = {
    b"\x89HDF": say("an HDF5 file, as Keras writes it"),
    b"GGUF": say("a GGUF file, as llama.cpp reads it"),
    b"\x93NUMPY": say("an array of NumPy"),
    b"\x1f\x8b": say("a compressed file"),
    b"version https://git-lfs": say("only a pointer of Git LFS (`git lfs pull` fetches the file itself)"),
    b"<!doctype": say("a web page, as a download that failed leaves it"),
    b"<html": say("a web page, as a download that failed leaves it"),
    b"7z\xbc\xaf": say("a compressed file"),
    b"Rar!": say("a compressed file"),
    b"{": say("JSON, which describes a network or where its parts are"),
    **dict.fromkeys((bytes((8, version, 0x12)) for version in range(3, 32)), say("a network of ONNX")),
}
"""What else people have under such a name, by its first bytes."""


def is_safetensors(data: bytes) -> bool:
    """Before the brace stands a length, which may begin as a pickle does."""
    return data[8:9] == b"{" and data[:4] != b"PK\x03\x04"
