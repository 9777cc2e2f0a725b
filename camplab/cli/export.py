"""`camplab export`: the program as Python, the network as a graph (.pt2, ONNX), trained weights as safetensors."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

import psutil

from camplab import folders
from camplab.cli.errors import WRONG, Trouble, explained, needing_torch
from camplab.cli.moment import checkpointed, parted
from camplab.cli.network_picture import PICTURES, draw_network
from camplab.cli.output import put
from camplab.cli.project import open_project, refuse_to_lose
from camplab.document.costs.memory import holds
from camplab.document.finish import finish
from camplab.document.project import Project
from camplab.document.start import Start
from camplab.runs.listing import BadRun, find
from camplab.runs.reading import read
from camplab.words import Sentence, say

if TYPE_CHECKING:
    from torch import Tensor

    from camplab.assembly.export.checking import Exported


def export_file(file: Path, to: str, output: Path, run: Path | None) -> None:
    """Write `output`, and say what was written. Raises `Trouble`, `WriteFailed`."""
    project = open_project(file)
    refuse_to_lose(output, file)
    if to in PICTURES:
        draw_network(project, to, output)
        return
    traces = project.traces()
    misfit = finish(project, traces)
    if misfit is not None:
        raise Trouble(say("this network cannot be exported as it stands: {why}", why=misfit.sentence))
    heavy = holds(project, int(psutil.virtual_memory().total), traces)
    if heavy is not None:
        raise Trouble(say("this network cannot be exported here: {why}", why=heavy))
    with _told(), _where(run) as folder:
        for line in EXPORTS[to](project, output, folder):
            put(line)


@contextmanager
def _where(run: Path | None) -> Iterator[Path | None]:
    """The folder of the run that is named; of one at a step, where it is as it was then."""
    name, step = ("", None) if run is None else parted(str(run))
    if step is None:
        yield run
        return
    with explained(BadRun):
        folder = find(name, folders.runs())
    with checkpointed(folder, step) as place:
        yield place


@contextmanager
def _told() -> Iterator[None]:
    """What stands in the way is said in one sentence."""
    with needing_torch():
        from camplab.assembly.export.checking import ExportFailed
        from camplab.training.checkpoint import BadCheckpoint
    try:
        yield
    except (ExportFailed, BadCheckpoint) as failure:
        raise Trouble(failure.sentence) from None


def _python(project: Project, output: Path, run: Path | None) -> Iterator[Sentence]:
    """With a run, the program begins with its weights."""
    from camplab.assembly.export.formats import export_python

    if run is not None:
        project = project.model_copy(update={"start": Start(source=folders.as_text(run.absolute()))})
    path, *beside = export_python(project, output)
    yield say("wrote {path}: its outputs are those of the network", path=str(path))
    yield from (say("wrote {path}", path=str(file)) for file in beside)
    if run is not None and (n := _changes(run)):
        yield say("The run was changed while it went on ({n}; see camplab show): the program trains by the recipe of "
                  "the project", n=n)  # fmt: skip


def _changes(run: Path) -> int:
    """How often; 0 where its record cannot be read."""
    try:
        return len(read(run).changes)
    except BadRun:
        return 0


def _safetensors(project: Project, output: Path, run: Path | None) -> Iterator[Sentence]:
    from camplab.assembly.export.formats import export_safetensors

    weights = _weights(run)
    if weights is None:
        raise Trouble(say("trained weights come from a run: give its folder with --run DIR"), status=WRONG)
    yield _same(export_safetensors(project, weights, output))


def _network(project: Project, output: Path, run: Path | None) -> Iterator[Sentence]:
    from camplab.assembly.export.formats import export_class

    yield _same(export_class(project, _weights(run), output))


def _pt2(project: Project, output: Path, run: Path | None) -> Iterator[Sentence]:
    from camplab.assembly.export.graphs import export_pt2

    yield _same(export_pt2(project, _weights(run), output))


def _onnx(project: Project, output: Path, run: Path | None) -> Iterator[Sentence]:
    from camplab.assembly.export.graphs import export_onnx

    yield _same(export_onnx(project, _weights(run), output))


def _same(exported: Exported) -> Sentence:
    if exported.difference == 0:
        return say("wrote {path}: its outputs are those of the network", path=str(exported.path))
    return say("wrote {path}: its outputs differ from the network's by {difference} at most",
               path=str(exported.path), difference=f"{exported.difference:.1e}")  # fmt: skip


def _weights(run: Path | None) -> dict[str, Tensor] | None:
    """Those of a run, where one is named."""
    from camplab.training.checkpoint import weights

    return None if run is None else weights(run)


EXPORTS: dict[str, Callable[[Project, Path, Path | None], Iterator[Sentence]]] = {
    "python": _python,
    "network": _network,
    "pt2": _pt2,
    "onnx": _onnx,
    "safetensors": _safetensors,
}
