"""`camplab new --data FILE`: a project file for a table, arrays or a folder that is brought."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from camplab.cli.brought import data_as_said, learned, reasons
from camplab.cli.creating.other_task import learning
from camplab.cli.errors import WRONG, Trouble
from camplab.cli.far import shown
from camplab.cli.output import put
from camplab.cli.project import refuse_existing
from camplab.datasets.base import Data
from camplab.datasets.brought.table import Table, features_of
from camplab.datasets.tables.features import nothing_to_learn_from
from camplab.document import files
from camplab.document.brought.fitting import project_for
from camplab.words import Own, say


def write_brought(path: Path, target: str, said: Sequence[str], output: Path, task: str = "") -> None:
    """A project for these data, which learns `task` where one is named.

    Raises `Trouble`, `WriteFailed`; never writes over a file."""
    refuse_existing(output)
    with shown():
        data = data_as_said(path, said)
    if target:
        data = _aimed(data, target)
    project = learning(project_for(data, path.stem), task)
    if isinstance(project.data, Table) and project.data.columns and not features_of(project.data):
        raise Trouble(nothing_to_learn_from(project.data).sentence, status=WRONG)
    files.save(project, output)
    put(say("wrote {path}", path=str(output)))
    if isinstance(project.data, Table):
        for line in learned(project.data, project.task.tag):
            put(line)


def _aimed(data: Data, target: str) -> Data:
    names = [column.name for column in data.columns] if isinstance(data, Table) else []
    if not isinstance(data, Table) or target not in names:
        raise Trouble(say("there is no column {name}; there are {names}", name=Own(target),
                          names=Own(", ".join(names) or "-")), status=WRONG)  # fmt: skip
    if next(column for column in data.columns if column.name == target).kind not in ("number", "category"):
        why = reasons(data).get(target, say("only numbers and categories can be predicted"))
        raise Trouble(say("column {column} cannot be predicted: {why}", column=Own(target), why=why), status=WRONG)
    return data.aimed_at(target)
