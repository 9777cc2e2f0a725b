"""`camplab export --to stack` and `--to table`: pictures of a network, drawn by the app without a window."""

from __future__ import annotations

import os
from pathlib import Path

from camplab.cli import language, system
from camplab.cli.errors import WRONG, Trouble
from camplab.cli.output import put
from camplab.document.atomic import write_atomically
from camplab.document.project import Project
from camplab.words import say

PICTURES = "stack", "table"
ENDINGS = ".png", ".svg"


def draw_network(project: Project, what: str, output: Path) -> None:
    """Write the picture and say so. Raises `Trouble`, `WriteFailed`."""
    if output.suffix.lower() not in ENDINGS:
        raise Trouble(say("a picture ends in .png or .svg, not in {ending}", ending=output.suffix or output.name),
                      status=WRONG)  # fmt: skip
    if not any(project.stacks.values()):
        raise Trouble(say("this network has no blocks that could be drawn"))
    os.environ["QT_QPA_PLATFORM"] = "offscreen"  # also where there is no display
    missing = system.missing_libraries()
    if missing:
        raise Trouble(say("drawing needs {names}, which this system lacks; install them: {command}",
                          names=", ".join(missing), command=system.install_command(missing)))  # fmt: skip
    from camplab.app.hand_in.drawn import drawn

    write_atomically(output, drawn(project, what, output.suffix.lower(), language.current()))
    put(say("wrote {path}", path=str(output)))
