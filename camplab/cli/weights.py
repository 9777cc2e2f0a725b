"""`camplab weights`: which weights from elsewhere fit where, as a table first; -o writes the project that begins so."""

from __future__ import annotations

import sys
from collections.abc import Mapping
from pathlib import Path

from pydantic import ValidationError

from camplab import folders
from camplab.assembly.weights.matching import Row
from camplab.assembly.weights.statuses import STATUS, counted, shape
from camplab.cli.errors import WRONG, Trouble, explained, needing_torch
from camplab.cli.language import spoken
from camplab.cli.output import print_json, print_table, put
from camplab.cli.project import open_project, refuse_to_lose
from camplab.document import edits, files, heads
from camplab.document.format.setting_errors import complaints
from camplab.document.places import Places, block_of_tensor
from camplab.document.project import Project
from camplab.document.start import TORCHVISION, Start
from camplab.numbers import byte_size
from camplab.words import Sentence, say


def show_weights(file: Path, source: str, as_json: bool, output: Path | None, fresh_head: bool, freeze: bool) -> None:
    """Print the table; write the project with these weights to begin with. Raises `Trouble`, `WriteFailed`."""
    project = prepared(open_project(file), fresh_head, freeze)
    if output is not None:
        refuse_to_lose(output, file, Path(source))
    start, rows, said = fitting(project, started(source, fresh_head), source)
    _tell(project, start, rows, said, as_json)
    if output is not None:
        files.save(project.model_copy(update={"start": start}), output)
        put(say("wrote {path}", path=str(output)), stream=sys.stderr if as_json else sys.stdout)


def fitting(project: Project, start: Start, source: str) -> tuple[Start, tuple[Row, ...], Sentence]:
    """The weights to begin with and their fingerprint, which of them fit where, and that in words. Raises `Trouble`."""
    with needing_torch():
        from camplab.assembly.weights import loading
        from camplab.assembly.weights.bad_weights import BadWeights
    with explained(BadWeights):
        _download(start)
        trace = project.traces()
        weights = loading.read(start, trace)
        rows = loading.rows_of(trace, weights, start)
    said = loading.summary(rows, source, weights.ordered, weights.beside)
    return start.model_copy(update={"sha256": weights.sha256}), rows, said


def prepared(project: Project, fresh_head: bool, freeze: bool) -> Project:
    """The project with a head for its data, and all before it frozen, as asked. Raises `Trouble`."""
    with explained(edits.EditRefused):
        project = project.with_net(heads.replace_head(project)) if fresh_head else project
        return project.with_net(heads.freeze_all_but_head(project.net)) if freeze else project


def started(source: str, fresh_head: bool) -> Start:
    """Weights to begin with; a path is kept whole, as a project may be opened from anywhere. Raises `Trouble`."""
    try:
        where = source if source.startswith(TORCHVISION) else folders.as_text(Path(source).expanduser().absolute())
        return Start(source=where, fresh_head=fresh_head)
    except ValidationError as error:
        raise Trouble(*complaints(error, Start), status=WRONG) from None


def _download(start: Start) -> None:
    """Fetch what is not here yet, with a bar on a terminal. Ctrl-C keeps what has come. Raises `BadWeights`."""
    from camplab.assembly.weights import downloads

    if not start.is_torchvision or downloads.is_here(start.source):
        return
    from rich.console import Console
    from rich.progress import BarColumn, DownloadColumn, Progress, TextColumn, TimeRemainingColumn

    columns = TextColumn("{task.description}"), BarColumn(), DownloadColumn(), TimeRemainingColumn()
    console = Console(stderr=True)
    with Progress(*columns, console=console, transient=True, disable=not console.is_terminal) as bar:
        task = bar.add_task(spoken(say("downloading")), total=None)
        for done in downloads.fetch(start.source):
            bar.update(task, completed=done.done, total=done.total or None)
    path = downloads.cached(start.source)
    put(say("downloaded {path} ({size})", path=str(path), size=byte_size(path.stat().st_size)), stream=sys.stderr)


def _tell(project: Project, start: Start, rows: tuple[Row, ...], summary: Sentence, as_json: bool) -> None:
    names = _names(project, rows)
    if as_json:
        print_json({"source": start.source, "sha256": start.sha256, "summary": str(summary), **counted(rows),
                    "rows": [_facts(row, names) for row in rows]})  # fmt: skip
        return
    titles = (say("Tensor there"), say("Size"), say("Tensor here"), say("Block"), say("Status"))
    print_table(titles, [_line(row, names) for row in rows])
    put(spoken(summary))


def _line(row: Row, names: Mapping[str, str]) -> tuple[object, ...]:
    return row.key or "–", shape(row), row.own or "–", names[row.own], STATUS[row.status]


def _facts(row: Row, names: Mapping[str, str]) -> dict[str, object]:
    return {
        "key": row.key,
        "shape": row.shape,
        "own": row.own,
        "wanted": row.wanted,
        "path": row.path,
        "block": names[row.own],
        "status": row.status,
    }


def _names(project: Project, rows: tuple[Row, ...]) -> dict[str, str]:
    """What the learner calls the block of each own tensor; "" where there is none."""
    places = Places(project)
    called = {block.uid: block.name or block.title for net in project.stacks.values() for _, block in edits.places(net)}
    return {row.own: called.get(block_of_tensor(places, row.own) or 0, "") for row in rows}
