"""`camplab data`: the data sets, from facts known without loading them."""

from __future__ import annotations

from camplab.cli.output import print_json, print_table
from camplab.datasets.base import DATA, Data, sample_bytes
from camplab.document.tasks.base import usual
from camplab.numbers import byte_size

UNITS = {"classes": "classes", "numbers": "number"}
"""What comes out, by `Task.answers`."""


def list_data(as_json: bool) -> None:
    """Every data set with its shape, samples, task and licence."""
    if as_json:
        print_json([_facts(data()) for data in DATA.values()])
        return
    print_table(
        ("Name", "Title", "Sample", "Predicts", "Samples", "Size", "Here", "Licence"),
        [_row(data()) for data in DATA.values()],
        numbers=("Samples", "Size"),
    )


def _row(data: Data) -> tuple[object, ...]:
    facts = _facts(data)
    predicts = f"{data.outputs} {UNITS[usual(data).answers]}"
    licence = data.licence.split(" (")[0].removeprefix("made by ")
    return (
        data.tag,
        data.title,
        data.shape,
        predicts,
        data.count or "",
        byte_size(data.count * sample_bytes(data)) if data.count else "",
        facts["here"],
        licence,
    )


def _facts(data: Data) -> dict[str, object]:
    return {
        "name": data.tag,
        "title": data.title,
        "task": data.tasks[0],
        "shape": str(data.shape),
        "outputs": data.outputs,
        "samples": data.count,
        "bytes": data.count * sample_bytes(data),
        "here": data.origin,
        "licence": data.licence,
    }
