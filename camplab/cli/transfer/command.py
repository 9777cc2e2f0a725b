"""`camplab transfer`: its arguments; the project is made in `making`. Knows no torch, no Qt."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from camplab.cli.arguments import Output

app = typer.Typer()
"""Its command is one of `main.app`, too."""


@app.command()
def transfer(
    run: Annotated[Path, typer.Argument(metavar="RUN", help="The folder of a run, such as that of an autoencoder.")],
    output: Output,
    onto: Annotated[
        str,
        typer.Option(
            "--onto",
            metavar="FILE",
            help="A project or preset whose data and recipe are used.",
            show_default="the run's",
        ),
    ] = "",
    stack: Annotated[
        str, typer.Option(metavar="NAME", help="Whose blocks are taken: encoder, say.", show_default="the first")
    ] = "",
    until: Annotated[
        str, typer.Option(metavar="BLOCK", help="The last of its blocks that is taken.", show_default="all but a head")
    ] = "",
    fine_tune: Annotated[bool, typer.Option("--fine-tune", help="Do not freeze them.")] = False,
) -> None:
    """Write a project that begins with what a run has learned, frozen, and a new head for the data."""
    from camplab.cli.transfer.making import write_started

    write_started(run, onto, stack, until, fine_tune, output)
