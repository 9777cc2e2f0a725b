"""The networks that ship with camplab, for the start page. Knows no widget."""

from __future__ import annotations

from functools import cache
from pathlib import Path

from camplab import resources
from camplab.document import files
from camplab.document.project import Project

FIRST = "lenet5"
"""What the one-click start on the digits trains."""


@cache
def shipped() -> dict[str, Project]:
    """Name -> project, in the order of their files' `order.txt`, the rest by name."""
    folder = resources.folder("presets")
    return {path.stem: files.load(path) for path in sorted(folder.glob(f"*{files.SUFFIX}"), key=_place)}


def _place(path: Path) -> tuple[int, str]:
    order = ("lenet5", "mlp")
    return (order.index(path.stem) if path.stem in order else len(order), path.stem)
