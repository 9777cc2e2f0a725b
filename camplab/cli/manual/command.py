"""The command `camplab help` and its arguments; it imports its own room only when it runs. Knows no torch."""

from __future__ import annotations

from typing import Annotated

import typer

from camplab.cli.arguments import AsJson

app = typer.Typer()
"""Its command is one of `main.app`, too."""


@app.command(name="help")
def help(
    topic: Annotated[
        str, typer.Argument(metavar="TOPIC", help="A panel, a block or a term, such as gradients, conv or 기울기.")
    ] = "",
    of: Annotated[
        str, typer.Option("--of", metavar="FILE", help="With the numbers of this project or preset, or of this run.")
    ] = "",
    json: AsJson = False,
) -> None:
    """Print a help page or a term of the glossary; without TOPIC the list of them."""
    from camplab.cli.manual.printing import print_help

    print_help(topic, of, json)
