"""Files of weights made to do harm: to run code, to fill the memory, to crash the reader. Fifty of them and more."""

from __future__ import annotations

import io
import json
import pickle
import struct
import tarfile
import warnings
import zipfile
from collections import OrderedDict
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import torch

from tests.assembly.spoiled import Made, rezipped, saved, state


class Calls:
    """Pickled as a call of `function` with `arguments`."""

    def __init__(self, function: Callable[..., Any], *arguments: object) -> None:
        self.call = (function, arguments)

    def __reduce__(self) -> tuple[Callable[..., Any], tuple[object, ...]]:
        return self.call


def named(module: str, name: str, argument: str) -> bytes:
    """A pickle that calls `module.name(argument)`, whatever these are."""
    text = argument.encode()
    return b"\x80\x02c%s\n%s\nX%s%s\x85R." % (module.encode(), name.encode(), struct.pack("<I", len(text)), text)


CODE = "open({mark!r}, 'w').close()"
CALLS = {
    "eval": ("builtins", "eval", CODE),
    "exec": ("builtins", "exec", CODE),
    "eval of Python 2": ("__builtin__", "eval", CODE),
    "system": ("os", "system", "touch {mark}"),
    "posix": ("posix", "system", "touch {mark}"),
    "popen": ("os", "popen", "touch {mark}"),
    "subprocess": ("subprocess", "getoutput", "touch {mark}"),
    "Popen": ("subprocess", "Popen", "/bin/true"),
    "commands": ("commands", "getoutput", "touch {mark}"),
    "import": ("builtins", "__import__", "antigravity"),
    "open": ("builtins", "open", "{mark}"),
    "io.open": ("io", "open", "{mark}"),
    "makedirs": ("os", "makedirs", "{mark}"),
    "runpy": ("runpy", "run_path", "{mark}"),
    "webbrowser": ("webbrowser", "open", "http://127.0.0.1:9"),
    "timeit": ("timeit", "timeit", CODE),
    "pdb": ("pdb", "run", CODE),
    "hub": ("torch.hub", "load", "{mark}"),
    "torch.load": ("torch", "load", "{mark}"),
    "jit": ("torch.jit", "load", "{mark}"),
    "torch.classes": ("torch.ops", "load_library", "{mark}"),
    "numpy": ("numpy", "load", "{mark}"),
    "compile": ("torch", "compile", CODE),
    "whole module": ("torch.nn.modules.container", "Sequential", ""),
    "bytearray": ("builtins", "bytearray", ""),
}


def corpus(mark: Path) -> Iterator[tuple[str, bytes]]:
    """Name and bytes; `mark` is a file that comes about when code is run."""
    good = saved(state())
    for name, (module, function, argument) in CALLS.items():
        call = named(module, function, argument.format(mark=str(mark)))
        yield f"{name} in a zip", rezipped(good, call)
        yield f"{name} in a row of pickles", legacy(call)
    yield from others(mark, good).items()


def legacy(call: bytes) -> bytes:
    """The old kind of file, with a call where the dictionary of tensors should be."""
    parts = [pickle.dumps(value, 2) for value in (0x1950A86A20F9469CFC6C, 1001, {"little_endian": True})]
    return b"".join([*parts, call, pickle.dumps([], 2)])


def others(mark: Path, good: bytes) -> Made:
    run = Calls(eval, f"open({str(mark)!r}, 'w').close()")
    deep: Any = ()
    for _ in range(900):
        deep = (deep,)
    return {
        "newest protocol": rezipped(good, pickle.dumps(run, 5)),
        "oldest protocol": rezipped(good, pickle.dumps(run, 0)),
        "instance": rezipped(good, b"(S'true'\nios\nsystem\n."),
        "setstate": rezipped(good, b"\x80\x02ccollections\nOrderedDict\n)R}X\x05\x00\x00\x00itemscos\nsystem\nsb."),
        "first of the row": pickle.dumps(run, 2) + legacy(b"\x80\x02}."),
        "bare pickle": pickle.dumps(run, 2),
        "tar": tarred(run),
        "torchscript": script(),
        "deep key": rezipped(good, b"\x80\x02})" + b"\x85" * 200_000 + b"K\x01s."),
        "deep value": rezipped(good, pickle.dumps({"a": deep}, 2)),
        "dictionary in itself": rezipped(good, b"\x80\x02}q\x00X\x05\x00\x00\x00modelh\x00s."),
        "many steps": rezipped(good, b"\x80\x02" + b"K\x01" * 2_000_000 + b"."),
        "compressed bomb": rezipped(good, method=zipfile.ZIP_DEFLATED, more=200 * 2**20),
        "size that lies": good.replace(struct.pack("<I", 144), struct.pack("<I", 2**31 - 1)),
        "stride 0": saved({"a": torch.zeros(1).expand(10**6, 10**6)}),
        "claims of numbers": saved(state(), zipped=False).replace(b"K\x24N", b"J\xff\xff\xff\x7fN"),
        "sparse outside": saved({"a": sparse()}),
        "sparse rows": saved({"a": quietly(lambda: torch.eye(3).to_sparse_csr())}),
        "quantized": saved({"a": quietly(quantized)}),
        "complex": saved({"a": torch.ones(3, dtype=torch.complex64)}),
        "nothing": b"",
        "zeros": bytes(1000),
        "list": saved([torch.ones(3)]),
        "numbers": saved({"a": 1, "model": {"b": 2}}),
        "long header": struct.pack("<Q", 2**62) + b"{}",
        "header of blanks": struct.pack("<Q", 64 * 2**20) + b"{" + b" " * (64 * 2**20 - 2) + b"}",
        "overlapping": tensors({"a": [0, 8], "b": [0, 8]}, 8),
        "outside": tensors({"a": [0, 2**40]}, 8),
        "backwards": tensors({"a": [8, 0]}, 8),
        "huge shape": tensors({"a": [0, 8]}, 8, [2**62, 2**62]),
    }


def tarred(run: Calls) -> bytes:
    buffer = io.BytesIO()
    with tarfile.open(fileobj=buffer, mode="w") as archive:
        for name in ("storages", "tensors", "pickle", "../escaped"):
            data = pickle.dumps(run, 2)
            entry = tarfile.TarInfo(name)
            entry.size = len(data)
            archive.addfile(entry, io.BytesIO(data))
    return buffer.getvalue()


def script() -> bytes:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as archive:
        archive.writestr("archive/data.pkl", pickle.dumps(OrderedDict(), 2))
        archive.writestr("archive/constants.pkl", pickle.dumps((), 2))
        archive.writestr("archive/code/__torch__.py", "print(1)")
    return buffer.getvalue()


def sparse() -> torch.Tensor:
    """Indices beyond the shape: a product with it would read foreign memory."""
    with torch.sparse.check_sparse_tensor_invariants(False):
        return torch.sparse_coo_tensor(torch.tensor([[10**9]]), torch.ones(1), (3,))


def quantized() -> torch.Tensor:
    return torch.quantize_per_tensor(torch.ones(3), 1.0, 0, torch.qint8)


def quietly(make: Callable[[], torch.Tensor]) -> torch.Tensor:
    """Kinds of tensors that torch itself warns of."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        return make()


def tensors(places: dict[str, list[int]], size: int, shape: list[int] | None = None) -> bytes:
    header = {name: {"dtype": "F32", "shape": shape or [2], "data_offsets": place} for name, place in places.items()}
    text = json.dumps(header).encode()
    return struct.pack("<Q", len(text)) + text + bytes(size)
