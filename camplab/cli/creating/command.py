"""`camplab new`: its arguments; the project is made where they lead. Knows no torch, no Qt."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from camplab.cli.arguments import OfTask, Output, Said, Target
from camplab.cli.errors import WRONG, Trouble
from camplab.words import say

app = typer.Typer()
"""Its command is one of `main.app`, too."""
TORCHVISION = "torchvision:"
"""How names of its networks begin."""


@app.command()
def new(
    output: Output,
    preset: Annotated[
        str,
        typer.Argument(
            metavar="[PRESET]", help="A name that `camplab presets` lists, or torchvision:NAME.", show_default=False
        ),
    ] = "",
    data: Annotated[
        Path | None,
        typer.Option(
            "--data", metavar="FILE", help="A table, arrays or a folder of yours to learn from.", show_default=False
        ),
    ] = None,
    target: Target = "",
    said: Said = None,
    task: OfTask = "",
    classes: Annotated[
        int | None, typer.Option(min=2, max=100_000, help="What a network of torchvision tells apart: 1000.")
    ] = None,
    side_heads: Annotated[
        bool, typer.Option("--side-heads", help="With those that googlenet and inception_v3 have for training.")
    ] = False,
) -> None:
    """Write a project file from a preset, a network of torchvision, or for data of your own."""
    from camplab.cli.creating.foreign import write_foreign
    from camplab.cli.creating.from_preset import write_preset

    _refuse_what_does_nothing(preset, data, bool(target or said), classes is not None or side_heads)
    if data is not None:
        from camplab.cli.creating.from_data import write_brought

        write_brought(data, target, said or (), output, task)
    elif preset.startswith(TORCHVISION):
        write_foreign(preset.removeprefix(TORCHVISION), classes, side_heads, output, task)
    else:
        write_preset(preset, output, task)


def _refuse_what_does_nothing(preset: str, data: Path | None, of_data: bool, of_torchvision: bool) -> None:
    """Raise `Trouble` for options that do nothing here; of_data, of_torchvision: whether theirs are given."""
    if bool(preset) == (data is not None):
        raise Trouble(say("either PRESET or --data FILE is wanted, and not both"), status=WRONG)
    if data is None and of_data:
        raise Trouble(say("--target and --set go with --data FILE"), status=WRONG)
    if not preset.startswith(TORCHVISION) and of_torchvision:
        raise Trouble(say("--classes and --side-heads go with torchvision:NAME"), status=WRONG)
