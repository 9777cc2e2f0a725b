"""What stands in tables of offices, banks and forms that learners bring: read as what it is."""

from __future__ import annotations

from pathlib import Path

from camplab.datasets.brought.table import Table
from camplab.datasets.tables.survey import Survey, survey
from camplab.datasets.tables.values import day, number
from camplab.document.brought.fitting import data_of
from tests.for_each import for_each


def of(folder: Path, name: str, cells: list[str], others: str = "y") -> Survey:
    """A table of this column and one of classes."""
    path = folder / "t.csv"
    rows = (f'"{cell}",{"ab"[at * at % 3 % 2]}\n' for at, cell in enumerate(cells))
    path.write_text(f"{name},{others}\n" + "".join(rows), encoding="utf-8")
    return survey(path)


@for_each(("name", "cells", "kind"), [
    ("우편번호", ["06236", "01234", "05500"] * 10, "category"), ("zip_code", ["10001", "94103"] * 10, "category"),
    ("zipcode", [str(98001 + 7 * n) for n in range(150)], "left out"),
    ("행정동코드", ["1111051500"] * 9 + ["11"], "category"), ("우편물 수", [str(n * n) for n in range(30)], "number"),
    ("대여일자", [f"{202301 + n % 12}" for n in range(30)], "date"),
    ("건축년도", [f"{1980 + n % 40}" for n in range(50)], "number"),
    ("운동량", [r"\N", "1.5", "2.25", "9"] * 9, "number"), ("번호", [str(60 - n) for n in range(60)], "left out"),
    ("rank of sales", [str(60 - n) for n in range(60)], "left out"),
    ("2020", ["X", "X", "X", "71", "68", "93", "44", "15", "X"], "number"),
    ("grade", ["1", "2", "3", "A"] * 9, "category"), ("answer", ["O", "X"] * 9, "category"),
])  # fmt: skip
def test_codes_are_no_amounts_and_a_word_for_no_value_is_none(name, cells, kind, tmp_path):
    """As KOSIS, rental bikes and exports of MySQL have them; O and X stay two answers."""
    assert of(tmp_path, name, cells).columns[0].kind == kind


@for_each(("cell", "value"), [("-₩1,250", -1250), ("- $3.50", -3.5), ("+€7", 7), ("₩1,250", 1250), ("-1,250원", -1250)])
def test_a_sign_may_stand_before_the_currency(cell, value):
    assert number(cell) == value


@for_each(("cell", "share"), [
    ("2024/03/01 2:15:00 오후 GMT+9", 14.25), ("2024/03/01 오후 2:15:00", 14.25), ("2024-03-01 02:15 UTC", 2.25),
    ("2024-03-01 12:00:00 오전", 0), ("2024-03-01 02:15:00 UTC+09:00", 2.25),
])  # fmt: skip
def test_when_a_form_was_filled_in_is_a_day_with_its_time(cell, share):
    assert abs(day(cell) - (19783 + share / 24)) < 1e-9


@for_each(("names", "target"), [
    (("단지명", "거래금액(만원)", "층", "도로명"), "거래금액(만원)"),
    (("make", "selling_price", "fuel"), "selling_price"),
    (("price", "area", "label"), "label"), (("price list", "area", "sold"), "sold"),
])  # fmt: skip
def test_what_something_costs_is_predicted_where_nothing_is_called_a_target(names, target, tmp_path):
    path = tmp_path / "t.csv"
    words = [at % 2 == 0 and name != target for at, name in enumerate(names)]
    rows = [["abc"[n % 3] if word else str(n * n % 97) for word in words] for n in range(60)]
    path.write_text("\n".join(map(",".join, [names, *rows])) + "\n", encoding="utf-8")
    assert survey(path).target == target


def test_a_table_may_be_called_as_its_part_of_the_data_is(tmp_path):
    for name in ("sonar.all-data", "adult.test", "vowel.train"):
        (tmp_path / name).write_text("".join(f"0.{n}2,0.{n * n % 7},{'RM'[n % 2]}\n" for n in range(40)))
        data = data_of(tmp_path / name)
        assert isinstance(data, Table)
        assert (data.target, data.outputs) == ("column 3", 2)
