"""Small sets in the formats in which MNIST, CIFAR and others are published."""

from __future__ import annotations

import gzip
import importlib
from pathlib import Path
from typing import Any

import numpy as np

CHANCE = np.random.RandomState(0)
LEARNED, KEPT = 24, 12


def idx(array: Any) -> bytes:
    sizes = b"".join(size.to_bytes(4, "big") for size in array.shape)
    return bytes([0, 0, 8, array.ndim]) + sizes + array.astype(np.uint8).tobytes()


def pictures(count: int, *size: int) -> Any:
    return CHANCE.randint(0, 256, (count, *size)).astype(np.uint8)


def labels(count: int, classes: int) -> Any:
    return (np.arange(count) * 7) % classes


def put(path: Path, content: bytes, packed: bool = False) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    if packed:
        path.with_name(f"{path.name}.gz").write_bytes(gzip.compress(content))
    else:
        path.write_bytes(content)


def put_idx(root: Path, names: tuple[str, ...], classes: int, packed: bool = False) -> tuple[Any, Any]:
    """Returns the pictures as they lie in the files, and their labels."""
    x, y = [pictures(count, 28, 28) for count in (LEARNED, KEPT)], [labels(c, classes) for c in (LEARNED, KEPT)]
    for name, array in zip(names, (x[0], y[0], x[1], y[1]), strict=True):
        put(root / name, idx(array), packed)
    return np.concatenate(x)[:, None], np.concatenate(y)


def put_cifar(root: Path, files: dict[str, int], key: str, classes: int, protocol: int = 2) -> tuple[Any, Any]:
    """files: name -> how many."""
    dumps = importlib.import_module("pickle").dumps
    xs, ys = [], []
    for name, count in files.items():
        x, y = pictures(count, 3072), labels(count, classes)
        batch = {
            "batch_label": name,
            key: y.tolist(),
            "data": x,
            "filenames": [f"{name}_{n}.png" for n in range(count)],
        }
        put(root / name, dumps(batch, protocol))
        xs.append(x.reshape(-1, 3, 32, 32))
        ys.append(y)
    return np.concatenate(xs), np.concatenate(ys)
