"""Small sets in the formats in which MNIST, CIFAR and others are published."""

from __future__ import annotations

import gzip
import importlib
import io
import json
from pathlib import Path
from typing import Any

import numpy as np
from PIL import Image

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


def photo(number: int, classes: int = 128) -> bytes:
    """A JPEG, wider than high, of one grey that says its number."""
    out = io.BytesIO()
    Image.new("RGB", (20, 12), (2 * (number % classes),) * 3).save(out, "JPEG", quality=95)
    return out.getvalue()


def put_flowers(root: Path, each: int = 3) -> list[int]:
    """So many of each of 102 kinds: the first is to be learned from, the second to check, the others for tests.

    Returns their classes, in the order of the parts.
    """
    save = importlib.import_module("scipy.io").savemat
    labels = np.arange(102 * each) % 102
    parts = [np.arange(102), np.arange(102, 204), np.arange(204, 102 * each)]
    for number in range(len(labels)):
        put(root / "jpg" / f"image_{number + 1:05d}.jpg", photo(number))
    save(root / "imagelabels.mat", {"labels": labels[None] + 1})
    save(
        root / "setid.mat",
        {name: part[None] + 1 for name, part in zip(("trnid", "valid", "tstid"), parts, strict=True)},
    )
    return [int(label) for part in parts for label in labels[part]]


def put_pets(root: Path, each: int = 2) -> list[str]:
    """Of each of 37 breeds so many to learn from and one for tests, the first twelve cats. Returns their names."""
    names = []
    for part, count in (("trainval", each), ("test", 1)):
        lines = []
        for number in range(37 * count):
            breed = number % 37
            name = f"{part}_{breed}_{number}"
            names.append(name)
            lines.append(f"{name} {breed + 1} {1 if breed < 12 else 2} 1")
            put(root / "images" / f"{name}.jpg", photo(breed))
            mask = np.full((12, 20), 2, np.uint8)
            mask[3:9, 6:14], mask[3, 6:14] = 1, 3
            out = io.BytesIO()
            Image.fromarray(mask).save(out, "PNG")
            put(root / "annotations" / "trimaps" / f"{name}.png", out.getvalue())
        put(root / "annotations" / f"{part}.txt", "\n".join(lines).encode() + b"\n")
    return names


def put_food(root: Path, names: tuple[str, ...]) -> None:
    """Two photos of each dish to learn from, and one for tests."""
    for part, numbers in (("train", (0, 1)), ("test", (2,))):
        listed = {name: [f"{name}/{number}" for number in numbers] for name in names}
        put(root / "meta" / f"{part}.json", json.dumps(listed).encode())
        for at, name in enumerate(names):
            for number in numbers:
                put(root / "images" / name / f"{number}.jpg", photo(at))


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
