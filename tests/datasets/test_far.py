"""Whoever asks hears how far a look into a file or a folder is, and how long the rest will take."""

from __future__ import annotations

import time

from camplab.datasets import far
from camplab.datasets.brought.masks import MaskedPictures
from camplab.datasets.brought.table import Table
from camplab.datasets.making import Progress
from tests.datasets.test_brought_pictures import halves, masked


def test_a_table_tells_how_many_bytes_are_read(tmp_path):
    path = tmp_path / "long.csv"
    path.write_text("a,b\n" + "".join(f"{n},{n % 3}\n" for n in range(300_000)))
    heard = []
    with far.heard(heard.append):
        Table().at_place(str(path))
    assert len(heard) > 2
    assert heard == sorted(heard)
    assert heard[-1] == Progress(path.stat().st_size, path.stat().st_size)
    count = len(heard)
    Table().at_place(str(path))
    assert len(heard) == count, "nobody listens any more"


def test_masks_tell_how_many_are_looked_at(tmp_path):
    heard = []
    with far.heard(heard.append):
        MaskedPictures().at_place(str(masked(tmp_path, halves(0, 1), count=5)))
    assert heard == [Progress(done, 5) for done in range(1, 6)]


def test_the_rest_takes_as_long_as_what_is_done_did(monkeypatch):
    now = [100.0]
    monkeypatch.setattr(time, "monotonic", lambda: now[0])
    left = far.Left()
    assert not left.due(2)
    now[0] += 30
    assert left.due(2)
    assert not left.due(2), "a word was said just now"
    assert str(left.words(Progress(25, 100))) == "25 %, 2 min left"
    assert str(left.words(Progress(75, 100))) == "75 %, 10 s left"
    assert str(left.words(Progress(0, 0))) == "0 %, 0 s left"
