"""The numbers behind a panel as a table for spreadsheets. Cells can never become formulas. Knows no widget."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Sequence

from camplab.app.engine.live import Run

Cell = str | int | float
RISKY = ("=", "+", "-", "@", "\t", "\r")


def csv_text(head: Sequence[str], rows: Iterable[Sequence[Cell]]) -> str:
    """Comma-separated, one head line. Text that a spreadsheet would take for a formula gets a `'` before it."""
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow([inert(cell) for cell in head])
    writer.writerows([inert(cell) for cell in row] for row in rows)
    return out.getvalue()


def inert(cell: Cell) -> Cell:
    """The cell as a spreadsheet shows it: text that could be a formula gets an apostrophe in front."""
    return f"'{cell}" if isinstance(cell, str) and cell.lstrip().startswith(RISKY) else cell


def curve_table(run: Run) -> str:
    """A row per step: loss, accuracy, learning rate, gradient norm; validation where an epoch ended."""
    checks = {epoch.step: epoch for epoch in run.epochs}
    changes = dict(run.changes)
    columns = (run.loss, run.accuracy, run.learning_rate, run.norm)
    head = ("step", "train_loss", "train_accuracy", "learning_rate", "gradient_norm",
            "epoch", "validation_loss", "validation_accuracy", "changed")  # fmt: skip

    def rows() -> Iterable[Sequence[Cell]]:
        for step, numbers in enumerate(zip(*(c.values.tolist() for c in columns), strict=False), 1):
            at = run.started.first_step + step
            check = checks.get(at)
            ended: Sequence[Cell] = (check.epoch, check.loss, check.accuracy) if check else ("", "", "")
            yield (at, *numbers, *ended, changes.get(at, ""))

    return csv_text(head, rows())


def gradient_table(run: Run) -> str:
    """A row per step: the norm of dL/dW of every block."""
    first = run.started.first_step + 1
    rows = ((first + at, *numbers) for at, numbers in enumerate(run.gradients.values.tolist()))
    return csv_text(("step", *run.started.blocks), rows)
