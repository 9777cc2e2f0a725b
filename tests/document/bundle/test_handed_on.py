"""A project that is handed on in one folder with its data learns from them wherever that folder lies now."""

from __future__ import annotations

from camplab.datasets.brought.table import Table
from camplab.datasets.photos import Photos
from camplab.document import files
from camplab.document.project import Project
from camplab.document.start import Start
from tests.for_each import for_each


@for_each("was", ["/gone/before/data.csv", "C:\\Users\\kim\\lab\\data.csv", "data.csv", "..\\gone\\data.csv"])
def test_what_lies_beside_a_project_is_found_there(tmp_path, was):
    files.save(Project(data=Table(file=was), start=Start(source="/gone/weights.pt")), tmp_path / "net.camplab")
    assert files.load(tmp_path / "net.camplab").data.file == was, "nothing of the kind lies there"
    for name in ("data.csv", "weights.pt"):
        (tmp_path / name).write_bytes(b"")
    found = files.load(tmp_path / "net.camplab")
    assert found.data.file == ("..\\gone\\data.csv" if was.startswith("..") else str(tmp_path / "data.csv"))
    assert found.start.source == str(tmp_path / "weights.pt")
    assert files.load(tmp_path / "net.camplab") == found


def test_as_much_of_the_path_as_there_is_counts_and_what_is_not_gone_stays(tmp_path):
    for folder in ("pets", "data/pets", "lab"):
        (tmp_path / folder).mkdir(parents=True)
    files.save(Project(data=Photos(folder="D:\\lab\\data\\pets\\")), tmp_path / "net.camplab")
    assert files.load(tmp_path / "net.camplab").data.folder == str(tmp_path / "data" / "pets")
    files.save(Project(data=Photos(folder=str(tmp_path / "pets"))), tmp_path / "lab" / "net.camplab")
    (tmp_path / "lab" / "pets").mkdir()
    assert files.load(tmp_path / "lab" / "net.camplab").data.folder == str(tmp_path / "pets")


@for_each("odd", ["/", "\\", "C:", "x" * 900, "~nobody_at_all/x", "a\0b", "../..", "//host/share"])
def test_odd_places_stay_what_they_are(tmp_path, odd):
    files.save(Project(data=Table(file=odd)), tmp_path / "net.camplab")
    assert files.load(tmp_path / "net.camplab").data.file == odd
