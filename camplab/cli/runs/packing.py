"""`camplab pack` and `camplab unpack`: runs into a project file, and out of it into the list. Knows no torch."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from camplab import folders
from camplab.cli.errors import WRONG, Trouble, explained
from camplab.cli.language import spoken
from camplab.cli.output import print_table, put
from camplab.cli.project import open_project, refuse_existing
from camplab.document.bundle.view import View
from camplab.document.files import SUFFIX
from camplab.document.format.problems import BadFile
from camplab.numbers import byte_size
from camplab.runs import listing
from camplab.runs.exchange import packing
from camplab.runs.exchange.packing import PARTS, NotPacked, Taken
from camplab.runs.listing import BadRun
from camplab.words import say


def pack(file: Path, runs: Sequence[str], parts: str, output: Path) -> None:
    """Write the project in `file` with these runs. Raises `Trouble`, `WriteFailed`; never writes over a file."""
    if parts not in PARTS:
        raise Trouble(say("--with takes {parts}, not {given}", parts=", ".join(PARTS), given=parts), status=WRONG)
    if output.suffix != SUFFIX:
        raise Trouble(say("a project with runs is a file such as handin.camplab, not {file}", file=output),
                      status=WRONG)  # fmt: skip
    refuse_existing(output)
    project = open_project(file)
    with explained(BadRun, NotPacked):
        found = list(dict.fromkeys(listing.find(name, folders.runs()) for name in runs))
        first = packing.name_of(found[0]) if found else ""
        packing.pack(project, View(run=first), [(folder, parts) for folder in found], output)
    put(spoken(say("wrote {path} ({size})", path=str(output), size=byte_size(output.stat().st_size))))


def unpack(file: Path) -> None:
    """Take the runs in `file` into the list. Raises `Trouble`."""
    open_project(file)  # what is wrong with it is said as everywhere
    try:
        found = list(packing.unpack(file, folders.runs()))
    except BadFile as bad:
        raise Trouble(say("{file}: {what}", file=file, what=bad.problems[0].what), status=WRONG) from None
    except NotPacked as bad:
        raise Trouble(bad.sentence) from None
    if not found:
        put(spoken(say("there are no runs in {file}", file=file)))
    for one in found:
        if isinstance(one, Taken):
            name = one.folder.name
            put(spoken(say("{name} is in the list of runs", name=name) if one.new else
                       say("{name} was in the list already", name=name)))  # fmt: skip
    if missing := [one for one in found if not isinstance(one, Taken)]:
        raise Trouble(*missing)


def show_packed(file: Path) -> None:
    """The runs in a project file, and what they take. Raises `Trouble`."""
    try:
        found = packing.packed(file)
    except BadFile as bad:
        raise Trouble(say("{file}: {what}", file=file, what=bad.problems[0].what), status=WRONG) from None
    print_table((say("Run"), say("Size")), [(name, byte_size(size)) for name, size in found.items()], (say("Size"),))
    put(spoken(say("`camplab unpack {file}` takes them into the list of runs.", file=file)))
