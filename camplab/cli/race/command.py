"""The arguments of `camplab race`; what they mean is in `entries`. Knows no torch, no Qt."""

from __future__ import annotations

from typing import Annotated

import typer

from camplab.cli.arguments import AsJson

app = typer.Typer()
"""Its command is one of `main.app`, too."""


@app.command()
def race(
    names: Annotated[
        list[str] | None,
        typer.Argument(
            metavar="[RACE | FILES]", help="A race that ships, or projects and presets; without any: list the races.",
            show_default=False,
        ),
    ] = None,
    seeds: Annotated[
        int | None, typer.Option(min=2, help="One project with so many seeds: a band.", show_default=False)
    ] = None,
    vary: Annotated[
        str,
        typer.Option(
            metavar="NAME=A,B", show_default=False,
            help="One project with several values: optimizer=sgd,adam; of a phase: discriminator.rate=1,0.01.",
        ),
    ] = "",
    epochs: Annotated[
        int | None, typer.Option(min=1, help="Passes over the data.", show_default="the project's")
    ] = None,
    seed: Annotated[
        int | None, typer.Option(min=0, max=2**32 - 1, help="Same seed, same curve.", show_default="the project's")
    ] = None,
    device: Annotated[str, typer.Option(help="auto, cpu, cuda or cuda:N.", show_default="the project's")] = "",
    processes: Annotated[
        int | None, typer.Option(min=1, max=64, help="How many train at once.", show_default="the free processors")
    ] = None,
    resume: Annotated[
        str, typer.Option(metavar="RUN", help="Go on with the race that this run belongs to.", show_default=False)
    ] = "",
    json: AsJson = False,
) -> None:  # fmt: skip
    """Train variants beside each other: same seed, same batches, same first weights where shapes allow."""
    from camplab.cli.race.entries import race_names
    from camplab.cli.race.options import RaceOptions

    race_names(RaceOptions(tuple(names or ()), seeds, vary, epochs, seed, device, processes, resume, json))
