"""`camplab note`: what the learner says of a run is kept with it. Knows no torch and no project."""

from __future__ import annotations

from camplab import folders
from camplab.cli.errors import explained
from camplab.cli.output import put
from camplab.cli.runs.listed import STAR
from camplab.runs import listing
from camplab.runs.beside import about
from camplab.runs.beside.about import DAMAGED
from camplab.runs.listing import BadRun


def note_run(run: str, note: str | None, name: str | None, star: bool | None) -> None:
    """Change what is given, "" takes it away; then say what is kept. Raises `Trouble`, `WriteFailed`."""
    with explained(BadRun):
        folder = listing.find(run, folders.runs())
        listing.info(folder)
        given = note is not None or name is not None or star is not None
        said = about.change(folder, star, name, note) if given else about.read(folder)
    put(" ".join(filter(None, (STAR if said.star else "", said.name or folder.name))))
    if said.damaged:
        put(DAMAGED)
    elif said.note:
        put("\n".join(f"  {line}" for line in said.note.splitlines()))
