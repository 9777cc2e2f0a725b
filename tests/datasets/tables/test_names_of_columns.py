"""What the first rows and the names of columns say of a table: where names stand, what only numbers the rows."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from camplab.datasets.brought.table import Table
from camplab.datasets.making import Made
from tests.datasets.tables.test_tables import brought, put
from tests.for_each import for_each


def made_of(folder: Path, head: str, row: Callable[[int], str]) -> tuple[Table, Made]:
    """A table of 30 rows below this head."""
    return brought(put(folder, head + "".join(f"{row(number)}\n" for number in range(30))))


@for_each(("head", "names"), [
    (",0,1,2", ["column 1", "0", "1", "2"]), ("0,1,2,3", ["0", "1", "2", "3"]),
    ("day,2020-01-22,1/23/2020,2020-01", ["day", "2020-01-22", "1/23/2020", "2020-01"]),
    ("#,a,b,c", ["#", "a", "b", "c"]), ("# k,a,b,c", ["k", "a", "b", "c"]),
])  # fmt: skip
def test_names_may_be_numbers_or_days(head, names, tmp_path):
    data, made = made_of(tmp_path, f"{head}\n", lambda i: f"{i * i % 23},{i}.5,{i % 7}.5,{i % 3}")
    assert [column.name for column in data.columns] == names
    assert len(made.x) == 30


def test_columns_that_are_empty_need_no_names(tmp_path):
    data, made = made_of(tmp_path, "v1,v2,,,\n", lambda i: f'{("ham", "spam")[i % 2]},"{("so", "no")[i % 2]}, you",,,')
    assert [column.name for column in data.columns] == ["v1", "v2", "column 3", "column 4", "column 5"]
    assert len(made.x) == 30


def test_columns_of_numbers_may_stand_between_spaces_and_a_tab(tmp_path):
    data, made = made_of(tmp_path, "", lambda i: f'{i}.5   {i % 7}   {i * i}.   {i % 3}\t"car {i}"')
    assert [column.kind for column in data.columns] == ["number", "number", "number", "category", "left out"]
    assert made.x.shape == (30, 3)


@for_each(("name", "width"), [
    ("", 2), ("id", 2), ("Id", 2), ("PassengerId", 2), ("customer_id", 2), ("Unnamed: 0", 2), ("번호", 2),
    ("weight", 3), ("humid", 3), ("bid", 3),
])  # fmt: skip
def test_which_row_is_which_is_not_learned_from(name, width, tmp_path):
    """Also where it does not count them, as in a part that was drawn."""
    _, made = made_of(tmp_path, f"{name},a,b,y\n", lambda i: f"{i * 37 % 101},{i}.5,{i % 7},{i % 3}")
    assert made.x.shape == (30, width)


def test_years_one_after_the_other_count_no_rows(tmp_path):
    rows = "".join(f"{1950 + n},{n * n % 97}.5\n" for n in range(60))
    data, made = brought(put(tmp_path, f"year,v\n{rows}"))
    assert (data.columns[0].kind, made.x[:2, 0].tolist()) == ("number", [1950, 1951])


def test_an_id_that_comes_again_is_not_that_of_a_row(tmp_path):
    data, _ = made_of(tmp_path, "user_id,a,y\n", lambda i: f"{i % 9},{i}.5,{i % 3}")
    assert data.columns[0].kind == "number"


@pytest.mark.parametrize("name", ["Survived", "diagnosis", "label"])
def test_what_is_likely_to_be_predicted_is_found_by_its_name(name, tmp_path):
    data, _ = made_of(tmp_path, f"a,{name},b\n", lambda i: f"{i}.5,{i % 2},{i % 7}.5")
    assert data.target == name
