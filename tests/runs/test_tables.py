"""The numbers of a run as a table: a row per step, nothing where nothing is known, no cell a formula."""

from __future__ import annotations

import csv
import io

import numpy as np

from camplab.document.measures import LOSS, VALIDATION_LOSS, Measure
from camplab.document.project import Project
from camplab.runs.events import Changed, Epoch, Look, Started
from camplab.runs.exchange.tables import PIECE, pieces, table
from camplab.runs.record import Record
from camplab.words import say
from tests.runs.records import adds

DEAD = Measure("dead", say("Dead units"), when="look", of="block").over(("=1+1", "fc2"))


def a_run(steps: int) -> Record:
    record = Record(Project(), Started("cpu", (LOSS, VALIDATION_LOSS, DEAD), 1, 1, 5))
    adds(record, loss=np.arange(steps))
    return record


def rows(record: Record) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(table(record, record.started.measures))))


def test_what_was_seen_and_what_was_changed_stands_at_its_step():
    record = a_run(4)
    record.add(Look(0, {"dead": (0.5, float("nan"))}))
    record.add(Look(2, {"dead": (0.25, 0.75)}))
    record.add(Epoch(1, 2, 0.1, {"validation_loss": 7.0}))
    record.add(Changed(3, "learning_rate", 1, 0.5))
    record.add(Changed(3, "learning_rate", 0.5, 0.25))
    found = rows(record)
    assert [row["step"] for row in found] == ["0", "1", "2", "3", "4"]
    assert list(found[0].values()) == ["0", "", "", "", "0.5", "", ""], "before the first step, and one not known"
    assert list(found[2].values()) == ["2", "1.0", "1", "7.0", "0.25", "0.75", ""]
    assert found[3]["changed"] == "learning_rate=0.5; learning_rate=0.25"


def test_a_block_whose_name_is_a_formula_is_none_in_a_spreadsheet():
    record = a_run(1)
    assert "dead.fc2" not in rows(record)[0], "nobody has looked"
    record.add(Look(1, {"dead": (0.5, 0.5)}))
    assert "dead.=1+1" in rows(record)[0], "behind the name of the measure"
    named = Measure("x", say("X"), of="stack").over(("@SUM(A1)",))
    assert table(Record(Project(), Started("cpu", (named,), 1, 1, 5)), [named]).startswith("step,x.@SUM(A1),")


def test_a_long_run_is_written_piece_by_piece():
    record = a_run(3 * PIECE)
    assert len(list(pieces(record, record.started.measures))) == 4
    assert len(rows(record)) == 3 * PIECE
