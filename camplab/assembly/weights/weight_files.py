"""Weights from a file as tensors, without running anything the file may hold. The one place that calls torch.load.

A list in which two parts refer to each other cannot come about: what is not names, numbers and plain tensors is
refused before torch sees it (`pickles`), and torch is told `weights_only=True` besides.
"""

from __future__ import annotations

import hashlib
import io
import os
import re
import stat
import warnings
import zipfile
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import IO

import torch
from safetensors.torch import load as decode
from torch import Tensor

from camplab import folders
from camplab.assembly.weights import downloads, dummies, pickles, torchvision_orders
from camplab.assembly.weights.bad_weights import BadWeights, changed
from camplab.assembly.weights.dummies import Contents
from camplab.assembly.weights.kinds_of_files import KERAS, check_name, check_written, is_safetensors, kind_of, other
from camplab.assembly.weights.matching import own_tensors
from camplab.document import files
from camplab.document.brought.endings import WEIGHT_FILES
from camplab.document.format.problems import shown
from camplab.document.start import Start
from camplab.runs.folder import RunFolder
from camplab.words import say

MOST_BYTES = 16 * 2**30
"""Of one file."""
MOST_HEADER = 4 * 2**20
"""Bytes of the list of tensors in a .safetensors file: room for some 40,000 of them."""
_PREFIXES = ("module.", "_orig_mod.")
"""What DataParallel and torch.compile put before every key."""


@dataclass(frozen=True)
class Weights:
    """Tensors by their names, in the order of the network they come from."""

    tensors: Mapping[str, Tensor]
    sha256: str
    """Of the file."""
    ordered: bool = True
    """Whether that order is known; otherwise it is that of the alphabet, numbers by size."""
    beside: tuple[str, ...] = ()
    """What else the file holds, by name: other tensors, an optimizer, the epoch."""


def read(start: Start) -> Weights:
    """The weights a project begins with; nothing is downloaded. Raises `BadWeights`."""
    path = downloads.cached(start.source) if start.is_torchvision else file_of(start.source)
    data = _bytes(path, looked_at=not start.is_torchvision)  # one's own download is held against its digest first
    digest = hashlib.sha256(data).hexdigest()
    if start.is_torchvision:
        downloads.check(path, digest)
    if start.sha256 and start.sha256 != digest:
        raise changed(path.name)
    try:
        tensors, beside = contents(data)
    except BadWeights as bad:
        raise BadWeights(say("{name} cannot be used: {why}", name=shown(path.name), why=bad.sentence)) from None
    if not is_safetensors(data):
        return Weights(tensors, digest, beside=beside)
    order = torchvision_orders.in_order(tensors) or _order_of_run(path, tensors)
    return Weights({key: tensors[key] for key in order or tensors}, digest, ordered=order is not None)


def _order_of_run(path: Path, tensors: Mapping[str, Tensor]) -> tuple[str, ...] | None:
    """The order of the network whose run has left this checkpoint; None when it is none."""
    try:
        own = own_tensors(files.load(RunFolder(path.parent).project).traces())
    except files.BadFile:
        return None
    order = tuple(tensor.key for tensor in own)
    return order if set(order) == tensors.keys() else None


def file_of(source: str) -> Path:
    """The file that a path means: itself; in the folder of a run its checkpoint, in one of Hugging Face its weights."""
    path = folders.from_text(source).expanduser()
    try:
        if path.is_dir():
            of_others = (file for name in WEIGHT_FILES if (file := path / name).is_file())
            return RunFolder(path).weights or next(of_others, path)
    except (OSError, ValueError):
        pass
    return path


def contents(data: bytes) -> tuple[dict[str, Tensor], tuple[str, ...]]:
    """The tensors in the bytes of a .safetensors, .pt or .pth file, and the names of what else is there.

    Raises `BadWeights`, whatever the bytes.
    """
    reader = _READERS[kind_of(data)]
    found, beside = reader(data)
    return _usable(_without_prefix(found)), beside


def _bytes(path: Path, looked_at: bool) -> bytes:
    """All of a file; `looked_at`: its beginning is looked at before the rest is read."""
    try:
        about = path.stat()
        if stat.S_ISDIR(about.st_mode):
            raise BadWeights(say("the folder {name} holds no weights: that of a run holds {file}",
                                 name=shown(path.name), file=RunFolder(path).checkpoints[0].tensors.name))  # fmt: skip
        if not stat.S_ISREG(about.st_mode):
            raise BadWeights(say("{name} is not a file", name=shown(path.name)))
        if about.st_size > MOST_BYTES:
            raise BadWeights(say("{name} is larger than {most} GiB", name=shown(path.name), most=MOST_BYTES >> 30))
        with path.open("rb") as file:
            if looked_at:
                _look(file, about.st_size, path)
                file.seek(0)
            return file.read(MOST_BYTES)
    except BadWeights as bad:
        raise BadWeights(say("{name} cannot be used: {why}", name=shown(path.name), why=bad.sentence)) from None
    except FileNotFoundError:
        raise BadWeights(say("there is no file {name}", name=shown(str(path), 200))) from None
    except (OSError, ValueError, MemoryError) as error:
        raise BadWeights(
            say("{name} cannot be read: {why}", name=shown(path.name), why=shown(str(error), 200))
        ) from None


def _look(file: IO[bytes], size: int, path: Path) -> None:
    """At the beginning, and at the list of an archive, before the whole is read. Raises `BadWeights`."""
    first = file.read(64)
    if first[:1] != b"\x80" and not is_safetensors(first):
        check_name(path)
    kind = kind_of(first)
    if kind == "safetensors":
        _check_header(first, size)
    elif kind == "zip":
        _strangers_in_zip(file, size)
    else:
        file.seek(0)
        pickles.look(file)
        check_written(first)


def _check_header(data: bytes, size: int) -> None:
    if int.from_bytes(data[:8], "little") > min(MOST_HEADER, size - 8):
        raise BadWeights(say("it is damaged: its list of tensors is longer than the file, or than any network needs"))


def _of_safetensors(data: bytes) -> Contents:
    _check_header(data, len(data))
    try:
        found = decode(data)
    except KeyError as error:
        raise BadWeights(say("its numbers have the format {name}, which cannot be read here",
                             name=shown(error.args[0]))) from None  # fmt: skip
    except Exception as error:  # SafetensorError, ...
        raise _damaged(error) from None
    if {"order", "random.cpu"} <= found.keys():  # the checkpoint of a run
        found = {key.removeprefix("model."): value for key, value in found.items() if key.startswith("model.")}
    return {key: found[key] for key in sorted(found, key=natural)}, ()  # the file keeps no order


def natural(key: str) -> list[tuple[int, str]]:
    """To sort by: `layer10` after `layer9`."""
    return [(int(part), "") if part.isdigit() else (-1, part) for part in re.split(r"(\d+)", key)]


def _of_zip(data: bytes) -> Contents:
    """What torch.save has written since version 1.6."""
    return _load(data, _strangers_in_zip(io.BytesIO(data), len(data)))


def _strangers_in_zip(file: IO[bytes], size: int) -> pickles.Strangers:
    try:
        with zipfile.ZipFile(file) as archive:
            entries = archive.infolist()
            lists = [entry for entry in entries if entry.filename.rpartition("/")[2] == "data.pkl"]
            if any(entry.filename.endswith(".npy") for entry in entries):
                raise other(say("an archive of NumPy (.npz)"))
            if any(entry.filename == "model.weights.h5" for entry in entries):
                raise other(KERAS)
            if any(entry.filename.endswith("constants.pkl") for entry in entries):
                raise BadWeights(say("it holds a whole program (TorchScript): save model.state_dict() instead"))
            if any(entry.compress_type != zipfile.ZIP_STORED or entry.flag_bits & 1 for entry in entries):
                raise BadWeights(say("it is a compressed archive, not a file that torch.save has written"))
            if len(lists) != 1:
                raise BadWeights(say("it is an archive of files, not one that torch.save has written"))
            if sum(entry.file_size for entry in entries) > size:
                raise BadWeights(say("it is damaged: what it holds is larger than the file"))
            with archive.open(lists[0]) as listed:
                return pickles.look(io.BytesIO(listed.read(pickles.LONGEST + 1)))
    except zipfile.BadZipFile:
        raise BadWeights(say("it is damaged: its end is missing, as after a download that was cut short")) from None
    except Exception as error:  # NotImplementedError, struct.error, OverflowError, ...
        raise _damaged(error) from None


def _of_pickle(data: bytes) -> Contents:
    """What torch.save wrote before version 1.6: five pickles in a row, then the numbers."""
    file, strangers = io.BytesIO(data), pickles.Strangers()
    for _ in range(5):
        strangers = pickles.look(file, strangers)
    return _load(data, strangers)


def _load(data: bytes, strangers: pickles.Strangers) -> Contents:
    os.environ.pop("TORCH_FORCE_NO_WEIGHTS_ONLY_LOAD", None)  # explicit arguments win over it; it is gone all the same
    try:
        checked = torch.sparse.check_sparse_tensor_invariants()
        with checked, warnings.catch_warnings(), dummies.instead_of(strangers):
            warnings.simplefilter("ignore")
            found = torch.load(io.BytesIO(data), map_location="cpu", weights_only=True)
        return dummies.state_dict(found)
    except Exception as error:  # whatever torch makes of damaged bytes
        raise (strangers.refusal() if strangers.names else _damaged(error)) from None


def _damaged(error: Exception) -> BadWeights:
    if isinstance(error, BadWeights):
        return error
    lines = str(error).strip().splitlines() or [type(error).__name__]
    return BadWeights(say("it is damaged or holds no weights ({why})", why=shown(lines[0], 120)))


def _without_prefix(tensors: dict[str, Tensor]) -> dict[str, Tensor]:
    for prefix in _PREFIXES:
        if tensors and all(key.startswith(prefix) for key in tensors):
            return _without_prefix({key.removeprefix(prefix): value for key, value in tensors.items()})
    if not tensors:
        raise BadWeights(say("it holds no tensors"))
    return tensors


def _usable(tensors: dict[str, Tensor]) -> dict[str, Tensor]:
    """Those of plain numbers, which all lie in the file; in a format that one can compute with."""
    plain = {key: _computable(tensor.detach()) for key, tensor in tensors.items() if _is_plain(tensor)}
    if not plain:
        raise BadWeights(say("the tensor {key} is not of plain numbers", key=shown(next(iter(tensors)))))
    return plain


def _is_plain(tensor: Tensor) -> bool:
    """An ordinary tensor, no larger than what the file holds of it."""
    if type(tensor) not in (Tensor, torch.nn.Parameter) or tensor.is_quantized or tensor.is_complex():
        return False
    if tensor.layout is not torch.strided or tensor.device.type != "cpu":
        return False
    return tensor.numel() * tensor.element_size() <= tensor.untyped_storage().nbytes()


def _computable(tensor: Tensor) -> Tensor:
    """Formats that torch only stores (float8) as float32."""
    usual = (torch.float16, torch.bfloat16, torch.float32, torch.float64)
    return tensor if tensor.dtype in usual or not tensor.is_floating_point() else tensor.to(torch.float32)


_READERS: dict[str, Callable[[bytes], Contents]] = {
    "zip": _of_zip,
    "safetensors": _of_safetensors,
    "pickle": _of_pickle,
}
