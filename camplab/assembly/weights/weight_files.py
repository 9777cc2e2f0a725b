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
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

import torch
from safetensors.torch import load as decode
from torch import Tensor

from camplab.assembly.weights import downloads, pickles, torchvision_orders
from camplab.assembly.weights.bad_weights import BadWeights
from camplab.assembly.weights.matching import own_tensors
from camplab.document import files
from camplab.document.format.problems import shown
from camplab.document.start import Start
from camplab.words import Sentence, say

MOST_BYTES = 16 * 2**30
"""Of one file."""
MOST_HEADER = 4 * 2**20
"""Bytes of the list of tensors in a .safetensors file: room for some 40,000 of them."""
_WRAPPERS = ("state_dict", "model_state_dict", "model", "net", "network", "weights", "module")
"""Where in a checkpoint the state_dict is kept, as people name it."""
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


def read(start: Start) -> Weights:
    """The weights a project begins with; nothing is downloaded. Raises `BadWeights`."""
    path = downloads.cached(start.source) if start.is_torchvision else file_of(start.source)
    data = _bytes(path)
    digest = hashlib.sha256(data).hexdigest()
    if start.is_torchvision:
        downloads.check(path, digest)
    if start.sha256 and start.sha256 != digest:
        raise BadWeights(say("the weights in {name} are not those that were chosen: the file has changed since; "
                             "choose it again", name=shown(path.name)))  # fmt: skip
    try:
        tensors = tensors_of(data)
    except BadWeights as bad:
        raise BadWeights(say("{name} cannot be used: {why}", name=shown(path.name), why=bad.sentence)) from None
    if not _is_safetensors(data):
        return Weights(tensors, digest)
    order = torchvision_orders.in_order(tensors) or _order_of_run(path, tensors)
    return Weights({key: tensors[key] for key in order or tensors}, digest, ordered=order is not None)


def _order_of_run(path: Path, tensors: Mapping[str, Tensor]) -> tuple[str, ...] | None:
    """The order of the network whose run has left this checkpoint; None when it is none."""
    try:
        own = own_tensors(files.load(path.with_name("project.camplab")).trace())
    except files.BadFile:
        return None
    order = tuple(tensor.key for tensor in own)
    return order if set(order) == tensors.keys() else None


def file_of(source: str) -> Path:
    """The file that a path means: itself, or in the folder of a run its checkpoint."""
    path = Path(source).expanduser()
    try:
        if path.is_dir():
            found = (path / f"{name}.safetensors" for name in ("checkpoint", "previous"))
            return next((file for file in found if file.is_file()), path)
    except (OSError, ValueError):
        pass
    return path


def tensors_of(data: bytes) -> dict[str, Tensor]:
    """The tensors in the bytes of a .safetensors, .pt or .pth file. Raises `BadWeights`, whatever the bytes."""
    if data[:4] == b"PK\x03\x04":
        found = _of_zip(data)
    elif _is_safetensors(data):
        found = _of_safetensors(data)
    elif data[:1] == b"\x80":
        found = _of_pickle(data)
    else:
        raise BadWeights(say("it is neither .safetensors nor a file that torch.save has written"))
    return {key: _plain(key, tensor) for key, tensor in _without_prefix(found).items()}


def _is_safetensors(data: bytes) -> bool:
    """Before the brace stands a length, which may begin as a pickle does."""
    return data[8:9] == b"{" and data[:4] != b"PK\x03\x04"


def _bytes(path: Path) -> bytes:
    try:
        about = path.stat()
        if stat.S_ISDIR(about.st_mode):
            raise BadWeights(say("the folder {name} holds no weights: that of a run holds {file}",
                                 name=shown(path.name), file="checkpoint.safetensors"))  # fmt: skip
        if not stat.S_ISREG(about.st_mode):
            raise BadWeights(say("{name} is not a file", name=shown(path.name)))
        if about.st_size > MOST_BYTES:
            raise BadWeights(say("{name} is larger than {most} GiB", name=shown(path.name), most=MOST_BYTES >> 30))
        return path.read_bytes()
    except FileNotFoundError:
        raise BadWeights(say("there is no file {name}", name=shown(str(path), 200))) from None
    except (OSError, ValueError, MemoryError) as error:
        raise BadWeights(
            say("{name} cannot be read: {why}", name=shown(path.name), why=shown(str(error), 200))
        ) from None


def _of_safetensors(data: bytes) -> dict[str, Tensor]:
    if int.from_bytes(data[:8], "little") > min(MOST_HEADER, len(data) - 8):
        raise BadWeights(say("it is damaged: its list of tensors is longer than the file, or than any network needs"))
    try:
        found = decode(data)
    except Exception as error:  # SafetensorError, KeyError for a number format torch lacks, ...
        raise BadWeights(_damaged(error)) from None
    if {"order", "random.cpu"} <= found.keys():  # the checkpoint of a run
        found = {key.removeprefix("model."): value for key, value in found.items() if key.startswith("model.")}
    return {key: found[key] for key in sorted(found, key=_natural)}  # the file keeps no order


def _natural(key: str) -> list[tuple[int, str]]:
    """`layer10` after `layer9`."""
    return [(int(part), "") if part.isdigit() else (-1, part) for part in re.split(r"(\d+)", key)]


def _of_zip(data: bytes) -> dict[str, Tensor]:
    """What torch.save has written since version 1.6."""
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            entries = archive.infolist()
            if any(entry.compress_type != zipfile.ZIP_STORED or entry.flag_bits & 1 for entry in entries):
                raise BadWeights(say("it is a compressed archive, not a file that torch.save has written"))
            if sum(entry.file_size for entry in entries) > len(data):
                raise BadWeights(say("it is damaged: what it holds is larger than the file"))
            lists = [entry for entry in entries if entry.filename.rpartition("/")[2] == "data.pkl"]
            if len(lists) != 1 or any(entry.filename.endswith("constants.pkl") for entry in entries):
                raise BadWeights(say("it holds a whole program (TorchScript) or no list of tensors: "
                                     "save model.state_dict() instead"))  # fmt: skip
            with archive.open(lists[0]) as listed:
                pickles.look(io.BytesIO(listed.read(pickles.LONGEST + 1)))
    except BadWeights:
        raise
    except Exception as error:  # BadZipFile, NotImplementedError, struct.error, OverflowError, ...
        raise BadWeights(_damaged(error)) from None
    return _load(data)


def _of_pickle(data: bytes) -> dict[str, Tensor]:
    """What torch.save wrote before version 1.6: five pickles in a row, then the numbers."""
    file = io.BytesIO(data)
    for _ in range(5):
        pickles.look(file)
    return _load(data)


def _load(data: bytes) -> dict[str, Tensor]:
    os.environ.pop("TORCH_FORCE_NO_WEIGHTS_ONLY_LOAD", None)  # explicit arguments win over it; it is gone all the same
    try:
        with torch.sparse.check_sparse_tensor_invariants(), warnings.catch_warnings():  # type: ignore[no-untyped-call]
            warnings.simplefilter("ignore")
            found = torch.load(io.BytesIO(data), map_location="cpu", weights_only=True)
    except Exception as error:  # whatever torch makes of damaged bytes
        raise BadWeights(_damaged(error)) from None
    return _state_dict(found)


def _damaged(error: Exception) -> Sentence:
    lines = str(error).strip().splitlines() or [type(error).__name__]
    return say("it is damaged or holds no weights ({why})", why=shown(lines[0], 120))


def _state_dict(found: object, levels: int = 3) -> dict[str, Tensor]:
    """The dictionary of tensors in what a file holds: itself, or one of its parts."""
    if isinstance(found, dict):
        tensors = {key: value for key, value in found.items() if isinstance(key, str) and isinstance(value, Tensor)}
        if tensors:
            return tensors
        for name in _WRAPPERS if levels else ():
            if isinstance(found.get(name), dict):
                return _state_dict(found[name], levels - 1)
    raise BadWeights(say("it holds no tensors by name: save model.state_dict()"))


def _without_prefix(tensors: dict[str, Tensor]) -> dict[str, Tensor]:
    for prefix in _PREFIXES:
        if tensors and all(key.startswith(prefix) for key in tensors):
            return _without_prefix({key.removeprefix(prefix): value for key, value in tensors.items()})
    if not tensors:
        raise BadWeights(say("it holds no tensors"))
    return tensors


def _plain(key: str, tensor: Tensor) -> Tensor:
    """The tensor, when it is an ordinary one that has all its numbers in the file."""
    ordinary = tensor.layout is torch.strided and tensor.device.type == "cpu" and not tensor.is_quantized
    if not ordinary or tensor.is_complex() or type(tensor) not in (Tensor, torch.nn.Parameter):
        raise BadWeights(say("the tensor {key} is not of plain numbers", key=shown(key)))
    if tensor.numel() * tensor.element_size() > tensor.untyped_storage().nbytes():
        raise BadWeights(say("the tensor {key} claims to be larger than the file", key=shown(key)))
    return tensor.detach()
