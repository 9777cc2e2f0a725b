"""Weights that lie in several files: an index says which tensor is in which of them, all beside it. Knows no network.

The format is that of `save_pretrained` in Hugging Face's libraries: {"weight_map": {tensor: file}}.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from pathlib import Path

from camplab.assembly.weights import weight_files
from camplab.assembly.weights.bad_weights import BadWeights, changed
from camplab.assembly.weights.weight_files import Weights
from camplab.datasets.making import UNKNOWN_LETTERS, is_unknown
from camplab.document.format.problems import shown
from camplab.document.start import Start
from camplab.words import say

INDEX = ".index.json"
MOST_BYTES = 16 * 2**20
"""Of an index."""
MOST_FILES = 1000


def read(start: Start) -> Weights:
    """The weights a project begins with, whether they lie in one file or in several. Raises `BadWeights`."""
    path = weight_files.file_of(start.source)
    if not start.is_torchvision and is_unknown(path):
        raise BadWeights(say("{name} cannot be used: {why}", name=shown(path.name), why=UNKNOWN_LETTERS))
    if start.is_torchvision or not path.name.lower().endswith(INDEX):
        return weight_files.read(start)
    places = _places(path)
    parts = {name: weight_files.read(Start(source=str(path.with_name(name)))) for name in sorted(set(places.values()))}
    for key, name in places.items():
        if key not in parts[name].tensors:
            raise BadWeights(
                say("{file} holds no tensor {key}, which its index has there", file=shown(name), key=shown(key))
            )
    digest = hashlib.sha256("".join(part.sha256 for part in parts.values()).encode()).hexdigest()
    if start.sha256 and start.sha256 != digest:
        raise changed(path.name)
    tensors = {key: parts[places[key]].tensors[key] for key in sorted(places, key=weight_files.natural)}
    return Weights(tensors, digest, ordered=False)


def _places(path: Path) -> Mapping[str, str]:
    """Of each tensor the file that it is in."""
    try:
        with path.open("rb") as file:
            found = json.loads(file.read(MOST_BYTES))["weight_map"]
    except OSError as error:
        raise BadWeights(say("{name} cannot be read: {why}", name=shown(path.name),
                             why=shown(error.strerror or "", 200))) from None  # fmt: skip
    except (ValueError, LookupError, TypeError, RecursionError):
        found = None
    if not isinstance(found, dict) or not found or not all(map(_is_beside, found.values())):
        raise BadWeights(say("{name} cannot be used: it does not say which tensor is in which file beside it",
                             name=shown(path.name)))  # fmt: skip
    if len(set(found.values())) > MOST_FILES:
        raise BadWeights(say("{name} names more than {most} files", name=shown(path.name), most=MOST_FILES))
    return found


def _is_beside(name: object) -> bool:
    return isinstance(name, str) and name == Path(name).name and "\\" not in name and name not in ("", ".", "..")
