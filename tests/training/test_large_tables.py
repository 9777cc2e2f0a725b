"""A table of two gigabytes is learned from in bounded memory: it is opened, laid out on the disk and trained on."""

from __future__ import annotations

import time
from pathlib import Path

import pytest

from camplab.datasets import far
from camplab.datasets.tables import stored
from camplab.document.brought.fitting import data_of, project_for
from camplab.runs.events import Note
from camplab.training.control import Control
from camplab.training.trainer import Trainer
from tests.training.own_memory import anonymous, known
from tests.training.recipes import column, end

BLOCK, COLUMNS = 10_000, 16


def put(path: Path, size: int) -> int:
    """A table at least so large; how many rows it has."""
    rows = "".join(
        ",".join(f"{(n * (column + 3) % 7919) / 97 - 40:.4f}" for column in range(COLUMNS))
        + f",{('red', 'green', 'blue')[n % 3]},{n % 2}\n"
        for n in range(BLOCK)
    )
    count = 0
    with path.open("w", encoding="ascii") as file:
        file.write(",".join(f"c{column}" for column in range(COLUMNS)) + ",colour,label\n")
        while file.tell() < size:
            file.write(rows)
            count += BLOCK
    return count


@known
@pytest.mark.long
@pytest.mark.timeout(3600)
def test_two_gigabytes_are_learned_from_in_bounded_memory(tmp_path, monkeypatch):
    path = tmp_path / "large.csv"
    rows = put(path, 2 << 30)
    try:
        before, most, told = anonymous(), [0], list[float]()

        def hear(progress):
            most.append(anonymous())
            told.append(progress.done / progress.total)

        began = time.monotonic()
        with far.heard(hear):
            data = data_of(path)
        opened = time.monotonic() - began
        assert data.count == rows
        assert len(told) > 1000
        monkeypatch.setattr(stored, "room", lambda: 1 << 30)
        monkeypatch.setattr("camplab.training.fetching.TELL_EVERY", 0.2)
        began, control, events = time.monotonic(), Control(), []
        for event in Trainer(project_for(data, "large"), control, attended=False, steps=200).events():
            events.append(event)
            most.append(anonymous())
        print(f"opened in {opened:.0f} s, {time.monotonic() - began:.0f} s to step 200, "
              f"{(max(most) - before) / 2**20:.0f} MiB at most for {path.stat().st_size / 2**20:.0f} MiB")  # fmt: skip
        assert end(events).step == 200
        assert len(column(events, "loss")) == 200
        notes = [str(event.sentence) for event in events if isinstance(event, Note)]
        assert sum(note.startswith("reading the data: ") for note in notes) > 20
        assert any("each batch is fetched when it is wanted" in note for note in notes)
        assert max(most) - before < path.stat().st_size
    finally:
        path.unlink()
