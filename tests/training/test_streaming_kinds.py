"""Masks, pictures with a table, tables and arrays that memory does not hold: a run has the numbers that it has of those
in memory, to the last bit."""

from __future__ import annotations

import errno
import re
import runpy

import numpy as np
import pytest
from PIL import Image

from camplab.assembly import samples
from camplab.assembly.export import checking, formats
from camplab.assembly.export.checking import ExportFailed
from camplab.assembly.export.formats import export_class, export_python
from camplab.datasets import room
from camplab.datasets.arrays import unpacked
from camplab.datasets.kept import entries
from camplab.datasets.tables import stored
from camplab.document.atomic import WriteFailed
from camplab.document.brought.fitting import data_of, project_for
from camplab.runs.events import Note
from tests import kept
from tests.datasets.tables.corpus import written
from tests.training.recipes import ALL, at_epochs, column, end, epochs, run

NUMBER = re.compile(r"(?:loss|accuracy) ([-+0-9.e]+)")


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


def series(folder):
    folder.mkdir()
    values = np.sin(np.arange(90) / 5) + np.random.default_rng(0).normal(scale=0.1, size=90)
    (folder / "series.csv").write_text("day,value\n" + "".join(f"{n},{value:.4f}\n" for n, value in enumerate(values)))
    return folder / "series.csv"


def text(folder):
    folder.mkdir()
    (folder / "text.txt").write_text("a rose is a rose is a rose, and so is every other rose. " * 8)
    return folder / "text.txt"


def bytes_(folder):
    folder.mkdir()
    random = np.random.default_rng(0)
    np.save(folder / "x.npy", random.integers(256, size=(40, 10, 10, 3), dtype=np.uint8))
    np.save(folder / "y.npy", np.arange(40) % 3)
    return folder / "x.npy"


AS = {masked: {"size": "16"}, classes: {"size": "16"}, ages: {"size": "16"},
      series: {"data": "series", "column": "value", "window": "5", "horizon": "3"}}  # fmt: skip


def learning_from(data):
    project = project_for(data, "mine")
    recipe = project.training.model_copy(update={"epochs": 2, "batch_size": 5})
    return project.model_copy(update={"training": recipe})


def full_disk(*_):
    raise OSError(errno.ENOSPC, "no space left")


@pytest.mark.parametrize("by_class", [True, False])
@pytest.mark.parametrize("make", [table, arrays, bytes_])
def test_the_program_takes_them_from_a_file_beside_it_and_prints_the_same_losses(
    make, by_class, tmp_path, monkeypatch, capsys
):
    data = data_of(make(tmp_path / "mine")).model_copy(update={"by_class": by_class})
    project = learning_from(data)
    turn_on(monkeypatch, disk=True)
    monkeypatch.setattr(checking, "check", lambda *_: 0.0)
    with monkeypatch.context() as full:
        full.setattr(formats, "_put_rows", full_disk)
        with pytest.raises(WriteFailed, match=r"the disk is full: large_data.npy was not saved"):
            export_python(project, tmp_path / "large.py")
        assert [each.name for each in tmp_path.iterdir() if each.is_file()] == [], "no program without its samples"
    path, *_, rows = export_python(project, tmp_path / "large.py")
    assert rows.name == "large_data.npy"
    assert "the samples in large_data.npy" in path.read_text(encoding="utf-8")
    trained = epochs(run(project))
    for place in (tmp_path / "mine").iterdir():
        place.unlink()
    runpy.run_path(str(path), run_name="__main__")
    printed = [tuple(map(float, NUMBER.findall(line))) for line in capsys.readouterr().out.splitlines()]
    assert printed == at_epochs(trained, *(name for name in ALL if name in trained[0].values))


@pytest.mark.parametrize("make", [masked, series, text])
def test_where_targets_are_too_many_for_memory_no_program_is_written_but_the_network_alone(make, tmp_path, monkeypatch):
    project = learning_from(data_of(make(tmp_path / "mine"), AS.get(make, {})))
    turn_on(monkeypatch, disk=True)
    with pytest.raises(ExportFailed, match="export the network alone"):
        export_python(project, tmp_path / "large.py")
    monkeypatch.setattr(checking, "check", lambda *_: 0.0)
    export_class(project, None, tmp_path / "network.py")
    assert sorted(path.name for path in tmp_path.glob("*.*")) == ["network.py"]


@pytest.mark.parametrize("make", kept.some([masked, classes, ages, table, arrays, series, text], masked, table, series))
def test_the_numbers_are_those_of_samples_in_memory(make, tmp_path, monkeypatch):
    """Out of pictures, rows and a long series; the other kinds come by one of these ways and are long."""
    data = data_of(make(tmp_path / "mine"), AS.get(make, {}))
    project = learning_from(data)
    resident = run(project)
    assert end(resident).reason == "done"
    for disk in (True, False) if data.read_singly else (True,):
        with monkeypatch.context() as patch:
            turn_on(patch, disk)
            other = run(project)
        assert any("do not fit into memory" in str(event.sentence) for event in other if isinstance(event, Note))
        assert column(other, "loss").tolist() == column(resident, "loss").tolist()
        assert at_epochs(epochs(other), *ALL) == at_epochs(epochs(resident), *ALL)
