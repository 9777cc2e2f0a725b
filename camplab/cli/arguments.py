"""Arguments and options that several commands have, and those of a fork. Knows no command."""

from __future__ import annotations

from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer

from camplab.cli.errors import WRONG, Trouble
from camplab.runs.folder import run_of
from camplab.words import say


class Export(StrEnum):
    """What a project can become."""

    python = "python"
    network = "network"
    pt2 = "pt2"
    onnx = "onnx"
    safetensors = "safetensors"
    stack = "stack"
    table = "table"


def of_no_run(path: Path | None) -> Path | None:
    """What a command is to write is no file of a run, which would be lost. Raises `Trouble`."""
    if path is not None and path.is_file() and (run := run_of(path)) is not None:
        raise Trouble(say("{file} belongs to the run in {folder}; choose another file to write", file=path,
                          folder=run), status=WRONG)  # fmt: skip
    return path


File = Annotated[Path, typer.Argument(metavar="FILE", help="A project (*.camplab).", show_default=False)]
MaybeFile = Annotated[Path | None, typer.Argument(metavar="FILE", help="A project (*.camplab).", show_default=False)]
Origin = Annotated[
    str, typer.Option("--from", metavar="RUN@STEP", help="Fork: a new run from a step of that one.", show_default=False)
]
Changes = Annotated[
    list[str] | None,
    typer.Option("--set", metavar="NAME=VALUE", help="Another setting of the recipe, or of a fork: flip=true."),
]
Said = Annotated[
    list[str] | None,
    typer.Option("--set", metavar="NAME=VALUE", help="What is not to be guessed: encoding=cp949, separator=tab."),
]
Room = Annotated[
    str, typer.Option("--snapshots", metavar="SIZE", help="Room for states to go back to, or off.",
                      show_default="200MB")
]  # fmt: skip
AsJson = Annotated[bool, typer.Option("--json", help="Print JSON, for machines.")]
Output = Annotated[
    Path,
    typer.Option("-o", "--output", metavar="OUT", help="The file to write.", show_default=False, callback=of_no_run),
]
Picture = Annotated[
    Path | None, typer.Option("--png", help="Draw its maps into this file.", show_default=False, callback=of_no_run)
]
Run = Annotated[Path | None, typer.Option("--run", metavar="DIR", help="The folder of the run.", show_default=False)]
RunName = Annotated[str, typer.Argument(metavar="RUN", help="The folder of a run, or how its name begins.")]
Depth = Annotated[
    int | None, typer.Option(min=0, help="How many levels of structures are unfolded.", show_default="a screen")
]
OfTask = Annotated[
    str,
    typer.Option(metavar="TASK", help="What is learned instead, such as variational.", show_default=False),
]
Target = Annotated[
    str, typer.Option("--target", metavar="COLUMN", help="What is predicted of a table.", show_default=False)
]
