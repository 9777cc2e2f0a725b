"""What stands in tables of offices, banks and forms that learners bring: read as what it is."""

from __future__ import annotations

from pathlib import Path

from camplab.datasets.brought.table import Table
from camplab.datasets.tables.survey import Survey, survey
from camplab.datasets.tables.units import amounts
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
    ("ISBN", [f"97889{n * 7919 + 10**7}" for n in range(30)], "left out"),
    ("phones sold", ["3", "9", "27"] * 9, "number"), ("나이", [f"만 {20 + n % 40}세" for n in range(50)], "number"),
    ("date", ["20141013T000000", "20141014T120000"] * 9, "date"),
    ("grade", ["1", "2", "3", "A"] * 9, "category"), ("answer", ["O", "X"] * 9, "category"),
])  # fmt: skip
def test_codes_are_no_amounts_and_a_word_for_no_value_is_none(name, cells, kind, tmp_path):
    """As KOSIS, rental bikes and exports of MySQL have them; O and X stay two answers."""
    assert of(tmp_path, name, cells).columns[0].kind == kind


@for_each(("cell", "value"), [("-₩1,250", -1250), ("- $3.50", -3.5), ("+€7", 7), ("₩1,250", 1250), ("-1,250원", -1250)])
def test_a_sign_may_stand_before_the_currency(cell, value):
    assert number(cell) == value


@for_each(("cells", "first"), [
    (("3억 4,500만원", "9500만원", "7만"), 34500), (("2억 5000만원", "1억원", "3억원"), 2.5e8),
    (("1조 2억", "5억", "7만"), 1e12 + 2e8),
])  # fmt: skip
def test_amounts_in_several_parts_are_one_number(cells, first, tmp_path):
    found = of(tmp_path, "보증금", [*cells[:2]] * 15)
    assert found.columns[0].kind == "number"
    value = amounts(cells[:1], ".", found.columns[0].unit)[0]
    assert value == first


@for_each(("cell", "share"), [
    ("20240301T021500", 2.25), ("2024/03/01 2:15:00 오후 GMT+9", 14.25),
    ("2024/03/01 오후 2:15:00", 14.25), ("2024-03-01 02:15 UTC", 2.25),
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


def test_sums_behind_the_name_of_what_they_add_up_are_no_rows(tmp_path):
    rows = [f"{city},{kind},{n * n % 50}" for city in ("서울", "부산") for n, kind in enumerate("가나다라마바사아자차")]
    rows.insert(10, "서울 소계,,285")
    (tmp_path / "t.csv").write_text(
        "지역,품목,수량\n" + "\n".join([*rows, "부산 소계,,285", "총계,,570"]) + "\n", "utf-8"
    )
    found = survey(tmp_path / "t.csv")
    assert (found.rows, [line for line, _ in found.broken]) == (20, [12, 23, 24])


def test_of_texts_beside_an_amount_and_classes_the_classes_are_told_apart(tmp_path):
    """As of petitions: how many signed each is no class."""
    rows = "".join(
        f'글 {n},"이 문제를 꼭 해결해 주시기를 바랍니다 {n}",{("교통", "교육")[n % 2]},{n * n}\n' for n in range(40)
    )
    (tmp_path / "t.csv").write_text("제목,청원내용,분야,참여인원\n" + rows, "utf-8")
    data = data_of(tmp_path / "t.csv")
    assert (data.tag, data.class_names) == ("labelled_texts", ("교육", "교통"))
