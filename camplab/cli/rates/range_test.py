"""A learning-rate range test on the command line: shows how far it is, then the losses and the band. Knows no Qt."""

from __future__ import annotations

from collections.abc import Iterator

from camplab.cli.errors import WRONG, Trouble, needing_torch
from camplab.cli.output import finite, print_json, print_table, put, words
from camplab.cli.project import open_named
from camplab.document.finish import finish
from camplab.document.project import Project
from camplab.numbers import measured, rough
from camplab.runs.curves.rate_band import Band, band, smoothed, told
from camplab.words import say

ROWS = 24
"""Of the table that people read, at most about."""


def try_rates(name: str, as_json: bool) -> None:
    """Test the project in the file `name`, or the preset called so. Raises `Trouble`."""
    project = open_named(name)
    misfit = finish(project)
    if misfit is not None:
        raise Trouble(misfit.sentence, status=WRONG)
    rates, losses = _tested(project)
    found = band(rates, losses)
    if as_json:
        print_json(finite({
            "rates": rates, "losses": losses, "smoothed": smoothed(losses).tolist(),
            "band": found._asdict() if found else None, "sentence": str(told(found)),
        }))  # fmt: skip
    else:
        print_table((say("Learning rate"), say("Loss"), ""), list(_rows(rates, losses, found)), (say("Loss"),))
        put()
        put(told(found))


def _rows(rates: list[float], losses: list[float], found: Band | None) -> Iterator[tuple[str, str, str]]:
    every, smooth = max(1, len(rates) // ROWS), smoothed(losses)
    for rate, loss in list(zip(rates, smooth.tolist(), strict=True))[::every]:
        yield rough(rate, 2), measured(loss), "|" if found and found.low <= rate <= found.high else ""


def _tested(project: Project) -> tuple[list[float], list[float]]:
    """The rates and the losses of the steps that were taken. Raises `Trouble`."""
    with needing_torch():
        from camplab.engine.uncompiled import leave_out_the_compiler
        from camplab.training.control import Control
        from camplab.training.rate_test import NoTest, tried
    from rich.console import Console
    from rich.progress import Progress

    leave_out_the_compiler()
    console = Console()
    try:
        with Progress(console=console, transient=True, disable=not console.is_terminal) as bar:
            task = bar.add_task(words(say("Learning rates")), total=None)
            for so_far in tried(project, Control()):
                bar.update(task, total=len(so_far.rates), completed=len(so_far.losses))
    except NoTest as error:
        raise Trouble(error.sentence) from None
    return so_far.rates[: len(so_far.losses)].tolist(), so_far.losses
