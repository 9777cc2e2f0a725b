"""`camplab new torchvision:NAME`: a project file from a network of torchvision. Knows no torch until it is asked."""

from __future__ import annotations

from pathlib import Path

from camplab.cli.creating.other_task import learning
from camplab.cli.errors import explained
from camplab.cli.output import put
from camplab.cli.project import refuse_existing
from camplab.document import files
from camplab.words import say


def write_foreign(name: str, classes: int | None, side_heads: bool, output: Path, task: str = "") -> None:
    """The network `name` as a project, which learns `task` where one is named.

    Raises `Trouble`, `WriteFailed`; never writes over a file."""
    refuse_existing(output)
    from camplab.assembly.importing import CannotImport, import_torchvision

    with explained(CannotImport):
        project = import_torchvision(name, classes, side_heads)
    files.save(learning(project, task), output)
    put(say("wrote {path}", path=str(output)))
