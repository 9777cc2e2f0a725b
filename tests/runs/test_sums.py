"""Promise 6 for the numbers of a run: whatever byte changes, they are as they were, or it is said."""

from __future__ import annotations

import random
import sqlite3
from pathlib import Path

import pytest

from camplab.runs.events import Changed, Epoch
from camplab.runs.folder import RunFolder
from camplab.runs.listing import BadRun, info
from camplab.runs.reading import read
from tests.runs.stores import new_store, started, steps


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A run with 300 steps in 30 pieces, 6 epochs and some changes."""
    with new_store(tmp_path) as store:
        store.begin(started())
        for piece in range(30):
            store.add(steps(10 * piece, 10, seed=piece))
            store.commit()
            if piece % 5 == 4:
                values = {"validation_loss": 1 / (piece + 1), "activation_mean": (0.1 * piece,)}
                store.add(Epoch(piece // 5 + 1, 10 * piece + 10, 1.0, values))
                store.add(Changed(10 * piece + 10, "learning_rate", 0.1, 0.01 / (piece + 1)))
        store.say("done")
    return tmp_path


def all_of(folder: Path) -> object:
    record = read(folder)
    numbers = {name: record.values(name)[:].tobytes() for name in record.measures}
    return info(folder), record.started, numbers, record.epochs, record.changes, record.looks, record.step


def test_a_hundred_bytes_that_are_changed_are_noticed_or_harmless(folder):
    flip(folder, 100, random.Random(5))


@pytest.mark.long
@pytest.mark.timeout(2400)
def test_ten_thousand_other_bytes_that_are_changed_are_noticed_or_harmless(folder, fresh_seed):
    flip(folder, 10_000, random.Random(fresh_seed))


def flip(folder: Path, times: int, chance: random.Random) -> None:
    """Change one byte of a run's numbers, so many times."""
    whole, path = all_of(folder), RunFolder(folder).numbers
    data = path.read_bytes()
    noticed = 0
    for _ in range(times):
        place = chance.randrange(len(data))
        other = (data[place] + chance.randrange(1, 256)) % 256
        path.write_bytes(data[:place] + bytes([other]) + data[place + 1 :])
        try:
            assert all_of(folder) == whole, f"byte {place} is {other}: other numbers, and nobody said so"
        except BadRun:
            noticed += 1
    assert noticed > 0.3 * times, "the others lie where nothing is"


@pytest.mark.parametrize(
    "change",
    [
        "DELETE FROM chunks WHERE first = 100", "DELETE FROM events WHERE kind = 'Epoch'",
        "UPDATE chunks SET first = 5 WHERE first = 10", "UPDATE events SET step = step + 1",
        "UPDATE facts SET value = 'running' WHERE name = 'status'", "DELETE FROM facts WHERE name = 'steps'",
        "UPDATE chunks SET name = 'x' WHERE name = 'loss'", "UPDATE facts SET value = '7' WHERE name = 'rows'",
        "INSERT INTO chunks SELECT name, first + 1, blob FROM chunks WHERE first = 290",
    ],
)  # fmt: skip
def test_rows_that_are_missing_moved_or_too_many_are_noticed(change, folder):
    with sqlite3.connect(RunFolder(folder).numbers) as sql:
        sql.execute(change)
    sql.close()
    with pytest.raises(BadRun, match="are damaged"):
        all_of(folder)


def test_a_run_whose_numbers_are_damaged_goes_on_without_them_and_says_so(folder):
    from tests.training.recipes import end, mlp, run

    path = RunFolder(folder).numbers
    path.write_bytes(path.read_bytes().replace(b"done", b"dome"))
    events = run(mlp(), folder=folder)
    assert any("cannot be kept" in str(getattr(event, "sentence", "")) for event in events)
    assert type(end(events)).__name__ == "Done"
