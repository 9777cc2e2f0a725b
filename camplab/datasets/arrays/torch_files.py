"""What torch.save has left, without running it: weights of a network, or data. Knows no torch."""

from __future__ import annotations

import pickletools
import zipfile
from pathlib import Path

from camplab.words import Sentence, say

MOST = 100_000
"""Steps of a pickle that are looked at."""
LONGEST = 8 << 20
"""Bytes."""
ARRAYS = say("arrays of NumPy in a pickle, which could run a program: save them with numpy.savez(…, x=…, y=…)")
DATA_SET = say("a data set of PyTorch in a pickle, which could run a program: save its arrays with numpy.savez(…, x=…, "
               "y=…)")  # fmt: skip
TENSORS = say("tensors, and no network: save them with numpy.savez(…, x=x.numpy(), y=y.numpy())")


def data_in(path: Path) -> Sentence | None:
    """What it is, if it is data; None: weights, or nothing that is known."""
    try:
        names, texts = _named(path)
    except Exception:  # readers of archives and of pickles raise nearly anything
        return None
    if any("torch.utils.data" in name or "torchvision.datasets" in name for name in names):
        return DATA_SET
    tensors = any("_rebuild_tensor" in name for name in names)
    if any(name.startswith("numpy") for name in names) and not tensors:
        return ARRAYS
    network = any(name.startswith("torch.nn") for name in names)
    weights = network or any("weight" in text or "bias" in text or "." in text for text in texts)
    return TENSORS if tensors and not weights else None


def _named(path: Path) -> tuple[set[str], set[str]]:
    """What is to be made, as `module name`, and the texts."""
    if zipfile.is_zipfile(path):
        with zipfile.ZipFile(path) as archive:
            inner = next(name for name in archive.namelist() if name.rpartition("/")[2] == "data.pkl")
            with archive.open(inner) as file:
                content = file.read(LONGEST)
    else:
        with path.open("rb") as file:
            content = file.read(LONGEST)
    names, texts = set[str](), set[str]()
    for (code, argument, _), _ in zip(pickletools.genops(content), range(MOST), strict=False):
        if code.name == "GLOBAL":
            names.add(str(argument))
        elif isinstance(argument, str) and argument not in ("storage", "cpu"):
            texts.add(argument)
    return names, texts
