"""The commands about runs that are kept, and their arguments; each imports its own room only when it runs. No torch."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from camplab.cli.arguments import AsJson, File, Output, Picture, RunName

What = Annotated[
    str, typer.Option(help="What is shown; without it, what comes out of every block.\n\n"
                               "Of a block: maps, filters, attention, recurrent, gradient-through-time.\n\n"
                               "Of all blocks: gradients, activations.\n\n"
                               "Why it answers so: saliency, integrated-gradients, grad-cam, occlusion, lesion, "
                               "maximisation.\n\n"
                               "Of its answers: confusion, decision, critic, fit, labels, sequences, masks, "
                               "reconstructions, latent, interpolation, made, text, forecast.\n\n"
                               "Besides: data, augmentation, time, surface, random-surface.",
                          show_default=False)
]  # fmt: skip
OfPrompt = Annotated[str, typer.Option(help="What the text begins with, for --what text.", show_default=False)]
OfTemperature = Annotated[
    float, typer.Option(min=0, max=5, help="For --what text: at 0 the likeliest symbol is always taken.")
]
OfChance = Annotated[int, typer.Option(min=0, max=2**24, help="Of chance, for --what text.")]
app = typer.Typer()
"""Its commands are those of `main.app`, too."""


@app.command()
def runs(json: AsJson = False) -> None:
    """List what was trained: how each run stands, and its numbers after the last epoch."""
    from camplab.cli.runs.listed import list_runs

    list_runs(json)


@app.command()
def show(
    run: Annotated[
        str,
        typer.Argument(metavar="RUN", help="The folder of a run, or how its name begins; a CSV or log of TensorBoard."),
    ],
    csv: Annotated[bool, typer.Option("--csv", help="Every step, as a table for spreadsheets.")] = False,
    tensorboard: Annotated[
        Path | None,
        typer.Option(metavar="FOLDER", help="Every number as an event file for TensorBoard, in this folder."),
    ] = None,
    smooth: Annotated[
        float | None,
        typer.Option(min=0, max=0.9999, metavar="BETA", show_default=False,
                     help="With --json: exponential moving averages, too, without and with bias correction."),
    ] = None,
    json: AsJson = False,
) -> None:  # fmt: skip
    """Show what a run said: a table of its epochs, every step as CSV or for TensorBoard, or everything as JSON."""
    from camplab.cli.runs.show import show_run

    show_run(run, csv, json, tensorboard, smooth)


@app.command()
def look(
    of: Annotated[
        str, typer.Argument(metavar="RUN", help="A run (or RUN@STEP, as it was then), a project, or a preset.")
    ],
    sample: Annotated[int, typer.Option(min=0, help="Which of the validation samples.")] = 0,
    training: Annotated[bool, typer.Option("--training", help="Of the samples that are learned from.")] = False,
    picture: Annotated[Path | None, typer.Option(help="A picture of your own instead.", show_default=False)] = None,
    values: Annotated[str, typer.Option(help="Numbers of your own instead: 0.5,-1.", show_default=False)] = "",
    weights: Annotated[Path | None, typer.Option(help="With the weights in this file.", show_default=False)] = None,
    block: Annotated[str, typer.Option(help="Of this block alone, such as fc1.", show_default=False)] = "",
    what: What = "",
    answer: Annotated[str, typer.Option(help="The answer that --what explains, or label.", show_default=False)] = "",
    unit: Annotated[int, typer.Option(min=0, help="Of the block, for --what maximisation.")] = 0,
    at: Annotated[
        str, typer.Option(help="Of --what maps, a number written out as the sum that it is: map,row,column, from 0.",
                          show_default=False)
    ] = "",
    against: Annotated[
        str, typer.Option(help="Compare --what maps with those of this block, or input.", show_default=False)
    ] = "",
    prompt: OfPrompt = "",
    temperature: OfTemperature = 1.0,
    seed: OfChance = 0,
    png: Picture = None,
    json: AsJson = False,
) -> None:  # fmt: skip
    """Send one sample through a network: what comes out of each block, what the network answers, and why."""
    from camplab.cli.project import refuse_to_lose
    from camplab.cli.runs.explain import explain
    from camplab.cli.runs.look import Asked, look_at

    if png is not None:
        refuse_to_lose(png, *(file for file in (picture, weights) if file is not None))
    what = what or ("maps" if at or against else "")
    asked = Asked(
        sample, training, picture, values, weights, block, what, answer, unit, at, against, png, json, prompt,
        temperature, seed,
    )  # fmt: skip
    explain(of, asked) if what else look_at(of, asked)


@app.command()
def step(
    of: Annotated[
        str, typer.Argument(metavar="RUN", help="A run (or RUN@STEP, from there on), a project, or a preset.")
    ],
    sample: Annotated[
        int | None, typer.Option(min=0, help="Which sample of the batch.", show_default="the mean of all")
    ] = None,
    block: Annotated[str, typer.Option(help="Of this block alone, such as fc1.", show_default=False)] = "",
    json: AsJson = False,
) -> None:
    """Show the next step of training block by block: forward, loss, backward, update. Nothing is trained."""
    from camplab.cli.runs.step import Asked, show_step
    from camplab.runs.wants import BATCH

    show_step(of, Asked(BATCH if sample is None else sample, block, json))


@app.command()
def report(
    runs: Annotated[
        list[str],
        typer.Argument(metavar="RUN", help="A run; several are put side by side.", show_default=False),
    ],
    output: Annotated[
        Path | None,
        typer.Option("-o", "--output", metavar="FILE.html", help="Where to.", show_default="RUN.html, here"),
    ] = None,
    title: Annotated[str, typer.Option(help="What it is called.", show_default="as its runs")] = "",
    author: Annotated[str, typer.Option(help="Who has written it.", show_default=False)] = "",
    notes: Annotated[str, typer.Option(help="What you have to say.", show_default=False)] = "",
    curves: Annotated[
        list[str] | None,
        typer.Option("--curves", metavar="NAME", help="Only these: loss, accuracy, gradients.", show_default="all"),
    ] = None,
    without: Annotated[
        list[str] | None,
        typer.Option(
            "--without", metavar="PART", help="Leave out: result, curves, panels, network, recipe, data, notes, again."
        ),
    ] = None,
) -> None:
    """Write a report on a run, to be handed in: one HTML file with result, curves, network, recipe and notes."""
    from camplab.cli.runs.report import Asked, report_on

    report_on(runs, Asked(output, title, author, notes, tuple(curves or ()), tuple(without or ())))


@app.command()
def pack(
    file: File,
    output: Output,
    runs: Annotated[
        list[str] | None, typer.Option("--run", metavar="RUN", help="A run to put in; may be given several times.")
    ] = None,
    parts: Annotated[
        str, typer.Option("--with", metavar="PARTS", help="numbers, weights, or snapshots: everything.")
    ] = "weights",
) -> None:
    """Write a project file that holds runs, too: to hand in, or to show elsewhere."""
    from camplab.cli.runs import packing

    packing.pack(file, runs or [], parts, output)


@app.command()
def unpack(file: File) -> None:
    """Take the runs in a project file into the list of runs; those that are there already stay as they are."""
    from camplab.cli.runs import packing

    packing.unpack(file)


@app.command()
def note(
    run: RunName,
    text: Annotated[
        str | None, typer.Argument(metavar="TEXT", help="What is to be known about it.", show_default=False)
    ] = None,
    name: Annotated[str | None, typer.Option(help="What it is called from now on.", show_default=False)] = None,
    star: Annotated[
        bool | None, typer.Option("--star/--no-star", help="Whether it has a star.", show_default=False)
    ] = None,
) -> None:
    """Keep a note, a name or a star with a run; without any of them, say what is kept."""
    from camplab.cli.runs.note import note_run

    note_run(run, text, name, star)


@app.command()
def hindsight(
    run: RunName,
    measures: Annotated[
        list[str] | None,
        typer.Option(
            "--what", metavar="NAME", help="A measure, such as validation_accuracy.", show_default="all of the run"
        ),
    ] = None,
    blocks: Annotated[
        list[str] | None,
        typer.Option(
            "--block",
            metavar="NAME",
            help="Of this block, such as fc1.",
            show_default="all",
        ),
    ] = None,
    first: Annotated[int, typer.Option("--from", min=0, help="The first step to look at.")] = 0,
    last: Annotated[int | None, typer.Option("--to", min=0, help="The last one.", show_default="the run's end")] = None,
    every: Annotated[
        int | None, typer.Option(min=1, help="Steps from one to the next.", show_default="20 rows")
    ] = None,
    csv: Annotated[bool, typer.Option("--csv", help="As a table for spreadsheets.")] = False,
    keep: Annotated[bool, typer.Option("--keep", help="Keep it with the run: the window draws it.")] = False,
    json: AsJson = False,
) -> None:
    """Compute what a run did not record, at any of its steps, by running it forward from the nearest snapshot."""
    from camplab.cli.runs.hindsight import Asked, look_back

    look_back(run, Asked(tuple(measures or ()), tuple(blocks or ()), first, last, every, csv, json, keep))
