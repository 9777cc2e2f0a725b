"""Tables that change, grow or go while somebody has them: what is there now is read, or it is said what is missing."""

from __future__ import annotations

import errno
import io
import os
from pathlib import Path

import pytest

from camplab.datasets import file_identity
from camplab.datasets.brought.table import Table
from camplab.datasets.brought.text import TextFile
from camplab.datasets.making import NoSamples
from camplab.datasets.tables import stored
from camplab.datasets.tables.survey import _last, survey
from camplab.datasets.text.files import is_text
from tests.datasets.tables.corpus import written
from tests.datasets.tables.test_tables import put
from tests.for_each import for_each


@pytest.mark.parametrize("change", ["gone", "another", "folder"])
def test_a_table_that_is_not_what_it_was_is_refused(change, tmp_path):
    path = put(tmp_path, written())
    data = Table().at_place(str(path))
    if change == "another":
        path.write_text(written().replace("몸무게", "weight"), encoding="utf-8")
    else:
        path.unlink()
        if change == "folder":
            path.mkdir()
    with pytest.raises(NoSamples, match=r"choose it anew|not there any more"):
        data.make()


@for_each("reads", [lambda path: Table().at_place(path).make(), lambda path: is_text(Path(path)),
                                   lambda path: TextFile().at_place(path).text()])  # fmt: skip
@for_each("large", [0, stored.LARGE])
def test_a_file_that_is_lost_at_any_moment_is_said_to_be_lost(reads, large, tmp_path, monkeypatch):
    path = put(tmp_path, written())
    monkeypatch.setattr(stored, "LARGE", large)
    seen, moments, said = 0, 0, list[str]()

    def until_lost(real):
        def looks(what, *given, **named):
            nonlocal seen
            seen += str(what) == str(path)
            if str(what) == str(path) and seen > moments:
                raise FileNotFoundError(errno.ENOENT, os.strerror(errno.ENOENT), str(path))
            return real(what, *given, **named)

        return looks

    with monkeypatch.context() as patch:
        patch.setattr(os, "stat", until_lost(os.stat))
        patch.setattr(io, "open", until_lost(io.open))
        for moments in range(100):  # noqa: B007  # it is looked at above
            seen = 0
            _last.clear()
            try:
                reads(str(path))
            except NoSamples as error:
                said.append(str(error.sentence))
            else:
                break
    assert len(said) >= 2
    assert not [each for each in said if "not there any more" not in each]


def test_a_row_more_since_is_taken(tmp_path):
    path = put(tmp_path, written())
    data = Table().at_place(str(path))
    path.write_text(written() + "1,2,서울,가\n3,4,광주,나\n", encoding="utf-8")
    made = data.make()
    assert len(made.x) == 26
    assert made.x[-1].tolist() == [3, 4, 0, 0, 0]
    assert any("광주" in str(each) for each in made.remarks)


def test_a_table_written_over_within_a_tick_is_looked_at_again(tmp_path, monkeypatch):
    right = file_identity.stamp_of
    monkeypatch.setattr(file_identity, "stamp_of", lambda path: right(path)._replace(written=10**19, changed=0))
    rows = [f"{n % 7},{n % 3}\n" for n in range(60)]
    path = put(tmp_path, "a,b\n" + "".join(rows))
    assert survey(path).columns[0].name == "a"
    first = survey(path)
    assert survey(path) is first, "once, as long as it is the same"
    put(tmp_path, "c,d\n" + "".join(rows))
    assert survey(path).columns[0].name == "c"
