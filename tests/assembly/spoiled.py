"""Files of weights as they should not be: damaged by chance, or made to do harm."""

from __future__ import annotations

import io
import random
import zipfile
from collections import OrderedDict
from collections.abc import Iterator

import torch
from safetensors.torch import save as safetensors
from torch import Tensor, nn

Made = dict[str, bytes]


def network() -> nn.Module:
    torch.manual_seed(0)
    return nn.Sequential(nn.Conv2d(1, 4, 3), nn.BatchNorm2d(4), nn.ReLU(), nn.Flatten(), nn.Linear(16, 3))


def saved(value: object, zipped: bool = True, protocol: int = 2) -> bytes:
    buffer = io.BytesIO()
    torch.save(value, buffer, pickle_protocol=protocol, _use_new_zipfile_serialization=zipped)
    return buffer.getvalue()


def state() -> OrderedDict[str, Tensor]:
    return OrderedDict(network().state_dict())


def sound() -> Made:
    """The same tensors in each of the kinds of file that are read."""
    return {
        "zip": saved(state()),
        "legacy": saved(state(), zipped=False),
        "safetensors": safetensors(dict(state())),
    }


def mutated(data: bytes, rng: random.Random) -> bytes:
    """One to four hurts: flipped bits, other bytes, pieces cut out, doubled, moved, or the end cut off."""
    hurt = bytearray(data)
    for _ in range(rng.randint(1, 4)):
        place = rng.randrange(max(len(hurt), 1))
        length = rng.choice((1, 2, 4, 8, 64, 512))
        match rng.randrange(7):
            case 0:
                hurt[place : place + 1] = bytes([hurt[place] ^ (1 << rng.randrange(8))] if hurt else b"")
            case 1:
                hurt[place : place + length] = rng.randbytes(length)
            case 2:
                del hurt[place : place + length]
            case 3:
                hurt[place:place] = hurt[place : place + length]
            case 4:
                hurt = hurt[:place]
            case 5:
                other = rng.randrange(max(len(hurt), 1))
                hurt[place : place + length] = hurt[other : other + length]
            case 6:
                hurt[place : place + length] = bytes([rng.choice((0, 255))]) * length
    return bytes(hurt)


def mutations(data: bytes, count: int, seed: int) -> Iterator[bytes]:
    rng = random.Random(seed)
    return (mutated(data, rng) for _ in range(count))


def rezipped(data: bytes, listing: bytes | None = None, method: int = zipfile.ZIP_STORED, more: int = 0) -> bytes:
    """A file of torch.save with another list of tensors, compressed, or with entries added."""
    buffer = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as old, zipfile.ZipFile(buffer, "w", method) as new:
        for entry in old.infolist():
            held = old.read(entry)
            is_list = entry.filename.endswith("data.pkl")
            new.writestr(entry.filename, listing if is_list and listing is not None else held)
        if more:
            new.writestr("archive/data/bomb", bytes(more))
    return buffer.getvalue()
