"""Masks, pictures with a table, tables and arrays that memory does not hold: a run has the numbers that it has of those
in memory, to the last bit."""

from __future__ import annotations

import numpy as np
import pytest
from PIL import Image

from camplab.assembly import samples
from camplab.datasets import room
from camplab.datasets.arrays import unpacked
from camplab.datasets.kept import entries
from camplab.datasets.tables import stored
from camplab.document.brought.fitting import data_of, project_for
from camplab.runs.events import Note
from tests.datasets.tables.corpus import written
from tests.training.recipes import ALL, at_epochs, column, end, epochs, run


def pictures(folder, count=24):
    random = np.random.default_rng(0)
    (folder / "images").mkdir(parents=True)
    for number in range(count):
        noise = random.integers(256, size=(16, 16, 3), dtype=np.uint8)
        Image.fromarray(noise).save(folder / "images" / f"p{number}.png")
    (folder / "images" / "p3.png").write_text("no picture")
    return random


def masked(folder):
    random = pictures(folder)
    (folder / "masks").mkdir()
    for number in range(24):
        Image.fromarray(random.integers(3, size=(16, 16), dtype=np.uint8)).save(folder / "masks" / f"p{number}.png")
    (folder / "masks" / "p5.png").write_text("no picture")
    return folder


def classes(folder):
    random = pictures(folder)
    rows = "".join(f"p{n}.png,{'cat' if random.random() < 0.5 else 'dog'}\n" for n in range(24))
    (folder / "labels.csv").write_text("file,what\n" + rows)
    return folder


def ages(folder):
    random = pictures(folder)
    (folder / "labels.csv").write_text("file,age\n" + "".join(f"p{n}.png,{random.normal():.3f}\n" for n in range(24)))
    return folder


def table(folder):
    folder.mkdir()
    (folder / "table.csv").write_bytes(written(",", ".").encode() + b"1,2\n")
    return folder / "table.csv"


def arrays(folder):
    folder.mkdir()
    random = np.random.default_rng(0)
    x = random.normal(size=(60, 6)).astype("float32")
    x[4, 2] = np.nan
    np.savez(folder / "all.npz", x=x, y=np.arange(60) % 3)
    return folder / "all.npz"


def turn_on(monkeypatch, disk):
    """Memory is full; perhaps the disk, too."""
    for module in (samples, room, unpacked, stored):
        monkeypatch.setattr(module, "room", lambda: 100)
    if not disk:
        monkeypatch.setattr(entries, "MOST", 0)


@pytest.mark.parametrize("make", [masked, classes, ages, table, arrays])
def test_the_numbers_are_those_of_samples_in_memory(make, tmp_path, monkeypatch):
    data = data_of(make(tmp_path / "mine"), {"size": "16"} if make in (masked, classes, ages) else {})
    project = project_for(data, "mine")
    recipe = project.training.model_copy(update={"epochs": 2, "batch_size": 5})
    project = project.model_copy(update={"training": recipe})
    resident = run(project)
    assert end(resident).reason == "done"
    for disk in (True, False) if data.read_singly else (True,):
        with monkeypatch.context() as patch:
            turn_on(patch, disk)
            other = run(project)
        assert any("do not fit into memory" in str(event.sentence) for event in other if isinstance(event, Note))
        assert column(other, "loss").tolist() == column(resident, "loss").tolist()
        assert at_epochs(epochs(other), *ALL) == at_epochs(epochs(resident), *ALL)
