"""`camplab export`: the program as a Python file, or trained weights as safetensors."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from camplab.cli.project import open_project, refuse_to_lose
from camplab.cli.trouble import WRONG, Trouble
from camplab.document.project import Project
from camplab.document.task import finish
from camplab.words import say


def export_file(file: Path, to: str, output: Path, run: Path | None) -> None:
    """Write `output`, and say what was written. Raises `Trouble`, `WriteFailed`."""
    project = open_project(file)
    refuse_to_lose(output, file)
    misfit = finish(project)
    if misfit is not None:
        raise Trouble(say("this network cannot be exported as it stands: {why}", why=misfit.sentence))
    for written in EXPORTS[to](project, output, run):
        print(f"wrote {written}")


def _python(project: Project, output: Path, _: Path | None) -> tuple[Path, ...]:
    from camplab.assembly.export import ExportFailed, export_python

    try:
        return export_python(project, output)
    except ExportFailed as failure:
        raise Trouble(failure.sentence) from None


def _safetensors(project: Project, output: Path, run: Path | None) -> tuple[Path, ...]:
    if run is None:
        raise Trouble(say("trained weights come from a run: give its folder with --run DIR"), status=WRONG)
    from camplab.assembly.export import ExportFailed, export_safetensors
    from camplab.training.checkpoint import BadCheckpoint, weights

    try:
        return (export_safetensors(project, weights(run), output),)
    except (ExportFailed, BadCheckpoint) as failure:
        raise Trouble(failure.sentence) from None


EXPORTS: dict[str, Callable[[Project, Path, Path | None], tuple[Path, ...]]] = {
    "python": _python,
    "safetensors": _safetensors,
}
