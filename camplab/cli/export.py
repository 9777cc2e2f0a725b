"""`camplab export`: the program as a Python file, or trained weights as safetensors."""

from __future__ import annotations

from pathlib import Path

from camplab.cli.project import open_project, refuse_to_lose
from camplab.cli.trouble import WRONG, Trouble
from camplab.document.project import Project
from camplab.words import say


def export_file(file: Path, to: str, output: Path, run: Path | None) -> None:
    """Write `output`. Raises `Trouble`."""
    project = open_project(file)
    refuse_to_lose(output, file)
    EXPORTS[to](project, output, run)


def _python(project: Project, output: Path, run: Path | None) -> None:
    raise NotImplementedError


def _safetensors(project: Project, output: Path, run: Path | None) -> None:
    if run is None:
        raise Trouble(say("trained weights come from a run: give its folder with --run DIR"), status=WRONG)
    raise NotImplementedError


EXPORTS = {"python": _python, "safetensors": _safetensors}
