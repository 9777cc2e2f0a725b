"""The networks that ship with camplab, for the start page. Knows no widget."""

from __future__ import annotations

import re
from functools import cache
from pathlib import Path

from camplab import resources
from camplab.document import files
from camplab.document.project import Project

FIRST = "lenet5"
"""What the one-click start on the digits trains."""


ORDER = (
    "lenet5", "mlp", "small_cnn", "vgg_style", "resnet20", "googlenet_style", "vit_patch2", "transformer_rows",
    "gru_rows", "lstm_rows", "two_moons_mlp", "spiral_mlp", "sine_regression", "sigmoid_mlp20",
)  # fmt: skip
"""The usual first; what is not here comes after, by name."""


@cache
def shipped() -> dict[str, Project]:
    """Name -> project, in the order of the start page."""
    folder = resources.folder("presets")
    return {path.stem: files.load(path) for path in sorted(folder.glob(f"*{files.SUFFIX}"), key=_place)}


def about(project: Project) -> str:
    """The first sentence of its notes."""
    return re.split(r"(?<=[.!?])\s+(?=[A-Z])", project.notes.strip())[0].replace("\n", " ")


def _place(path: Path) -> tuple[int, str]:
    return (ORDER.index(path.stem) if path.stem in ORDER else len(ORDER), path.stem)
