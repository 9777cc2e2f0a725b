"""The list of commands and their arguments; each imports its own room only when it runs. Knows no torch, no Qt."""

from __future__ import annotations

import io
import sys
from collections.abc import Callable, Sequence
from copy import copy
from pathlib import Path
from typing import Annotated

import typer
from typer.models import CommandInfo

from camplab.cli import language
from camplab.cli.arguments import (
    AsJson,
    Changes,
    Depth,
    Export,
    File,
    MaybeFile,
    Origin,
    Output,
    Room,
    Run,
    Said,
    of_no_run,
)
from camplab.cli.creating import command as creating
from camplab.cli.errors import INTERRUPTED, WRONG, Trouble, ended_as_by_ctrl_c, of_the_system, tell
from camplab.cli.manual import command as manual
from camplab.cli.race import command as racing
from camplab.cli.rates import command as trying
from camplab.cli.runs import commands
from camplab.cli.transfer import command as carrying
from camplab.words import say

app = typer.Typer(
    add_completion=False,
    no_args_is_help=True,
    pretty_exceptions_enable=False,
    rich_markup_mode="rich",
    context_settings={"help_option_names": ["-h", "--help"]},
    subcommand_metavar="[FILE] | COMMAND [ARGS]...",
)


def run(arguments: Sequence[str]) -> int:
    """Carry out one command; returns the exit status: 0, 1 (a fault) or 2 (wrong arguments, a file that is none)."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="replace")  # a console that cannot show × gets a ? instead of a traceback
    language.choose(language.wished(arguments))
    try:
        with ended_as_by_ctrl_c():
            _command(arguments)(args=list(arguments), prog_name="camplab")
    except SystemExit as end:
        status = end.code if isinstance(end.code, int) else int(bool(end.code))
        if status == INTERRUPTED:  # typer has caught it
            tell(say("interrupted"))
        return status
    except Trouble as trouble:
        tell(*trouble.sentences)
        return trouble.status
    except KeyboardInterrupt:
        tell(say("interrupted"))
        return INTERRUPTED
    except (OSError, MemoryError) as error:
        tell(of_the_system(error))
        return 1
    return 0


def _command(arguments: Sequence[str]) -> Callable[..., object]:
    """What carries them out: all commands, or the one that is named first.

    Making one takes a millisecond. Its texts are put into other words only where they are going to be seen.
    """
    wanted = copy(app)
    named = [each for each in app.registered_commands if arguments[:1] == [_name(each)]]
    wanted.registered_commands = named or app.registered_commands
    command = typer.main.get_command(wanted)
    if language.current() != "en" or "camplab.cli.help" in sys.modules or {"-h", "--help"} & {*arguments}:
        from camplab.cli import help as help_pages

        help_pages.name_the_parts(command)
        if help_pages.asked(arguments):
            help_pages.translate(command)
    return command


def _name(command: CommandInfo) -> str:
    return str(getattr(command.callback, "__name__", ""))


def _print_version(wanted: bool) -> None:
    if wanted:
        from camplab import __version__
        from camplab.cli.output import put

        put(f"camplab {__version__}")
        raise typer.Exit


@app.callback()
def camplab(
    version: Annotated[
        bool, typer.Option("--version", help="Print the version.", is_eager=True, callback=_print_version)
    ] = False,
    lang: Annotated[
        str, typer.Option("--lang", help="en or ko; otherwise CAMPLAB_LANG, or that of the locale.", show_default=False)
    ] = "",
) -> None:
    """Build a neural network from blocks and watch it learn.

    [bold]camplab[/] opens the window, [bold]camplab FILE[/] opens it with a project.
    The commands below need no window.
    """
    del version  # its callback has printed it and ended the command
    if lang and lang not in language.LANGUAGES:
        raise Trouble(say("--lang is en or ko, not {given}", given=lang), status=WRONG)
    language.choose(lang)


@app.command()
def presets(json: AsJson = False) -> None:
    """List the networks that ship."""
    from camplab.cli.network import list_presets

    list_presets(json)


app.registered_commands += creating.app.registered_commands


@app.command()
def inspect(
    file: Annotated[Path, typer.Argument(metavar="FILE", help="A project, or the name of a preset.")],
    depth: Depth = None,
    json: AsJson = False,
) -> None:
    """Show blocks, shapes, parameters, MACs, receptive field and memory, without running anything."""
    from camplab.cli.inspect import inspect_file

    inspect_file(file, json, depth)


@app.command()
def compare(
    first: Annotated[str, typer.Argument(metavar="A", help="A project, the name of a preset, or a run.")],
    second: Annotated[str, typer.Argument(metavar="B", help="Another one: two runs, or two networks.")],
    depth: Depth = None,
    json: AsJson = False,
) -> None:
    """Show two networks or two runs side by side: what they cost or came to, and in what they differ."""
    from camplab.cli.compare import compare_any

    compare_any(first, second, json, depth)


@app.command()
def train(
    file: MaybeFile = None,
    run: Run = None,
    device: Annotated[str, typer.Option(help="auto, cpu, cuda or cuda:N.", show_default="the project's")] = "",
    epochs: Annotated[
        int | None, typer.Option(min=1, help="Passes over the data.", show_default="the project's")
    ] = None,
    steps: Annotated[int | None, typer.Option(min=1, help="Stop after this many steps.", show_default=False)] = None,
    seed: Annotated[
        int | None, typer.Option(min=0, max=2**32 - 1, help="Same seed, same curve.", show_default="the project's")
    ] = None,
    precision: Annotated[
        str, typer.Option(help="float32, bfloat16 or float16 (mixed precision).", show_default="the project's")
    ] = "",
    resume: Annotated[bool, typer.Option("--resume", help="Go on with the run in --run DIR.")] = False,
    origin: Origin = "",
    settings: Changes = None,
    snapshots: Room = "",
    json: AsJson = False,
) -> None:
    """Train a project; Ctrl-C saves a checkpoint and stops."""
    from camplab.cli.train.options import TrainOptions
    from camplab.cli.train.training import train_file

    options = TrainOptions(
        run, device, epochs, steps, seed, resume, json, precision, origin, tuple(settings or ()), snapshots
    )
    train_file(file, options)


@app.command()
def export(
    file: File,
    to: Annotated[
        Export,
        typer.Option(
            help="python: the program that trains; network: its class alone, in Python; "
            "pt2, onnx: the network as a graph; safetensors: trained weights; "
            "stack, table: the blocks or the network table as a picture, .png or .svg."
        ),
    ],
    output: Output,
    run: Run = None,
) -> None:
    """Write the program, the network or the trained weights; with --run DIR the network has those of a run."""
    from camplab.cli.export import export_file

    export_file(file, str(to), output, run)


@app.command()
def weights(
    file: File,
    source: Annotated[
        str,
        typer.Argument(
            metavar="SOURCE", help="A .safetensors, .pt or .pth file, a run's folder, or torchvision:resnet18."
        ),
    ],
    json: AsJson = False,
    output: Annotated[
        Path | None,
        typer.Option(
            "-o", "--output", metavar="OUT", help="Write the project so begun.", show_default=False, callback=of_no_run
        ),
    ] = None,
    fresh_head: Annotated[
        bool, typer.Option("--fresh-head", help="A new last layer for the project's data, drawn by chance.")
    ] = False,
    freeze: Annotated[bool, typer.Option("--freeze", help="Freeze everything but the last layer.")] = False,
) -> None:
    """Show which weights from elsewhere fit where; -o writes the project that begins with them."""
    from camplab.cli.weights import show_weights

    show_weights(file, source, json, output, fresh_head, freeze)


@app.command()
def data(
    file: Annotated[
        Path | None, typer.Argument(metavar="[FILE]", help="A table, arrays or a folder of yours.", show_default=False)
    ] = None,
    said: Said = None,
    fetch: Annotated[
        str, typer.Option("--fetch", metavar="NAME", help="Fetch a set such as mnist, once.", show_default=False)
    ] = "",
    json: AsJson = False,
    for_window: Annotated[bool, typer.Option("--for-window", hidden=True)] = False,
) -> None:
    """List the data sets, or show what FILE holds and how it is read."""
    from camplab.cli.data import fetch_data, list_data

    if fetch:
        fetch_data(fetch)
        return
    if file is None:
        list_data(json)
        return
    from camplab.cli.brought import show_brought

    show_brought(file, said or (), json, for_window)


for more in (carrying, racing, trying, manual, commands):
    app.registered_commands += more.app.registered_commands


@app.command()
def doctor(json: AsJson = False) -> None:
    """Say what this machine has and what it lacks: versions, devices, Qt platform, system libraries."""
    from camplab.cli.doctor import examine

    raise typer.Exit(examine(json))


@app.command()
def engine() -> None:
    """Serve as the training process on standard input and output (for the window, ssh and torchrun)."""
    from camplab.engine.worker import main as serve

    serve()
