"""Files of older formats go through every migration from theirs on."""

from __future__ import annotations

import pytest

from camplab.document import files
from camplab.document.format.migrations import MIGRATIONS, migrate
from camplab.document.project import FORMAT
from tests.document.help import complaints, net
from tests.for_each import for_each


def test_the_newest_format_is_what_the_migrations_lead_to() -> None:
    assert len(MIGRATIONS) + 1 == FORMAT


def test_a_file_goes_through_all_migrations_from_its_format_on() -> None:
    steps = (lambda raw: {**raw, "a": 1}, lambda raw: {**raw, "b": raw["a"] + 1})
    assert migrate({"format": 1}, steps) == {"format": 3, "a": 1, "b": 2}
    assert migrate({"format": 2, "a": 5}, steps) == {"format": 3, "a": 5, "b": 6}
    assert migrate({"format": 3}, steps) == {"format": 3}


def test_a_file_that_is_not_of_its_format_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(files, "FORMAT", 2)
    monkeypatch.setattr(files, "migrate", lambda raw: {"format": 2, "stacks": raw["nowhere"]})
    assert complaints(net()) == ["the file: it says format 1, but does not look like it"]


@for_each(
    ("data", "task"),
    [({"data": "sine"}, "regression"), ({"data": "digits"}, "classification"), (None, "classification"),
     ("nonsense", "classification"), ({"data": 3}, "classification")],
)  # fmt: skip
def test_format_1_learned_what_its_data_were_made_for(data: object, task: str) -> None:
    raw = {"format": 1, "stacks": {"net": []}} | ({} if data is None else {"data": data})
    before = dict(raw)
    assert migrate(raw) == {**raw, "format": 2, "task": {"task": task}}
    assert raw == before, "a migration changes nothing in place"
