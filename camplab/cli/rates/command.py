"""`camplab rates`: its arguments; the test is in `range_test`. Knows no torch, no Qt."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from camplab.cli.arguments import AsJson

app = typer.Typer()
"""Its command is one of `main.app`, too."""


@app.command()
def rates(
    file: Annotated[Path, typer.Argument(metavar="FILE", help="A project, or the name of a preset.")],
    json: AsJson = False,
) -> None:
    """Try learning rates from small to large (range test) and say at which the loss falls; nothing is kept."""
    from camplab.cli.rates.range_test import try_rates

    try_rates(str(file), json)
