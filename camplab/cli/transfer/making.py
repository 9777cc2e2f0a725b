"""`camplab transfer`: a project that begins with what a run has learned, frozen, and a head for its own data."""

from __future__ import annotations

from pathlib import Path

from camplab.cli.errors import WRONG, Trouble, explained, no_block
from camplab.cli.language import spoken
from camplab.cli.output import put
from camplab.cli.project import open_named, refuse_to_lose
from camplab.cli.weights import fitting
from camplab.document import files
from camplab.document.project import Project
from camplab.document.transfer.frozen_start import Part, onto_itself, parts, started_from
from camplab.document.tree import EditRefused
from camplab.runs.folder import RunFolder
from camplab.runs.listing import BadRun
from camplab.runs.reading import project_in
from camplab.words import say


def write_started(run: Path, onto: str, stack: str, until: str, thawed: bool, output: Path) -> None:
    """Write the project. Raises `Trouble`, `WriteFailed`."""
    trained = _trained(run)
    other = open_named(onto) if onto else onto_itself(trained)
    if onto:
        refuse_to_lose(output, Path(onto))
    part = _part(trained, stack, until)
    with explained(EditRefused):
        project = started_from(trained, part, str(run.absolute()), other)
    assert project.start is not None
    start, _, said = fitting(project, project.start, str(run))
    project = project.model_copy(update={"start": start})
    if thawed:
        net = tuple(block.changed(frozen=False) if block.frozen else block for block in project.net)
        project = project.with_net(net)
    files.save(project, output)
    put(spoken(said))
    put(say("wrote {path}", path=str(output)))


def _trained(run: Path) -> Project:
    """What a run has trained. Raises `Trouble`."""
    if not RunFolder(run).project.exists():
        raise Trouble(say("there is no run in {folder}", folder=run), status=WRONG)
    with explained(BadRun):
        return project_in(run)


def _part(trained: Project, stack: str, until: str) -> Part:
    """The part that is asked for; by default the first that there is. Raises `Trouble`."""
    found = [part for part in parts(trained) if stack in ("", part.stack)]
    if not found:
        there = ", ".join(dict.fromkeys(part.stack for part in parts(trained))) or "–"
        raise Trouble(say("nothing there can be taken as a start; stacks that can: {names}", names=there), status=WRONG)
    if not until:
        return found[0]
    part = found[0]
    names = trained.trace(part.stack).names[: part.blocks]
    if until not in names:
        raise no_block(until, names)
    return Part(part.stack, names.index(until) + 1)
