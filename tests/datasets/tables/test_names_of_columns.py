"""What the first rows and the names of columns say of a table: where names stand, what only numbers the rows."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from camplab.datasets.brought.table import Table
from camplab.datasets.making import Made, NoSamples
from camplab.document.brought.fitting import data_of
from tests.datasets.tables.test_tables import brought, put
from tests.for_each import for_each


def made_of(folder: Path, head: str, row: Callable[[int], str]) -> tuple[Table, Made]:
    """A table of 30 rows below this head."""
    return brought(put(folder, head + "".join(f"{row(number)}\n" for number in range(30))))


@for_each(("head", "names"), [
    (",0,1,2", ["column 1", "0", "1", "2"]), ("0,1,2,3", ["0", "1", "2", "3"]),
    ("day,2020-01-22,1/23/2020,2020-01", ["day", "2020-01-22", "1/23/2020", "2020-01"]),
    ("area,2023.01,2023.02,2023.03", ["area", "2023.01", "2023.02", "2023.03"]),
    ("0,0.1,0.2,0.3", ["0", "0.1", "0.2", "0.3"]),
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


def test_cells_may_stand_between_what_hive_writes_or_below_each_other(tmp_path):
    data, made = made_of(tmp_path, "a\x01b\x01y\n", lambda i: f"{i}.5\x01{i % 7}\x01{'uv'[i % 2]}")
    assert (data.separator, made.x.shape) == ("\x01", (30, 2))
    names = ("San Jose", "Seoul", "New York City")
    data, made = made_of(
        tmp_path,
        f"{'city':16}{'size':8}{'price':8}y\n",
        lambda i: f"{names[i % 3]:16}{i:<8}{i * 3 % 7 + 0.5:<8}{i % 2}",
    )
    assert [column.name for column in data.columns] == ["city", "size", "price", "y"]
    assert (data.columns[0].values, made.x.shape) == (("New York City", "San Jose", "Seoul"), (30, 5))
    data, made = made_of(tmp_path, "", lambda i: f"  {i}.5   {i % 7}  {i * i % 23}   {i % 3}")
    assert (data.separator, made.x.shape) == (" ", (30, 3))


@for_each(("name", "width"), [
    ("", 2), ("id", 2), ("Id", 2), ("PassengerId", 2), ("customer_id", 2), ("Unnamed: 0", 2), ("번호", 2), ("학번", 2),
    ("weight", 3), ("humid", 3), ("bid", 3),
])  # fmt: skip
def test_which_row_is_which_is_not_learned_from(name, width, tmp_path):
    """Also where it does not count them, as in a part that was drawn."""
    _, made = made_of(tmp_path, f"{name},a,b,y\n", lambda i: f"{i * 37 % 101},{i}.5,{i % 7},{i % 3}")
    assert made.x.shape == (30, width)


@for_each(("name", "width"), [
    ("student_id", 2), ("Patient ID", 2), ("학번", 2), ("환자번호", 2), ("fold", 2), ("kfold", 2), ("Fold_No", 2),
    ("folder", 3), ("patients", 3), ("manifold", 3), ("student", 3),
])  # fmt: skip
def test_whose_a_row_is_and_when_it_is_kept_for_a_test_are_not_learned_from(name, width, tmp_path):
    """However often someone, or a fold, comes again."""
    _, made = made_of(tmp_path, f"a,{name},b,y\n", lambda i: f"{i}.5,{i * 7 % 5},{i % 7},{i * i % 11 + 0.5}")
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


BEGIN = {
    "wine": ("{k},{i}.1,{s}.2,{m}00", 0), "digits": ("{k},{m},{s},{n}", 0), "letters": ("{w},{m},{s},{m}", 0),
    "tumours": ("{id},{w},{i}.1,{s}.5", 1), "mushrooms": ("{b},{a},{w},{a},{w}", 0),
    "votes": ("{p},{b},{b},{b},{b}", 0),
    "shells": ("{w},{i}.1,{s}.5,{m}", 3), "board": ("{w},{w},{w},{w},{b}", 4), "cars": ("{w},{a},{w},{a},{a}", 4),
    "machines": ("{w},type {i},{m},{s},{m}", 4), "sizes": ("{w},{s},{i},{b01}", 3),
}  # fmt: skip
"""Rows without names, as they are published, and which column says what they are."""


@for_each("kind", BEGIN)
def test_a_table_without_names_may_begin_with_what_its_rows_are(kind, tmp_path):
    form, at = BEGIN[kind]

    def row(i: int) -> str:
        turned = i * 7 % 60
        return form.format(i=i, id=10_000 + i * 37 % 101, k=i % 3, m=turned % 9, s=turned * 3 % 10, n=37 * turned % 251,
                           w="xyz"[i % 3], a="pqrs"[turned % 4], b="tf"[turned % 2], p=("left", "right")[i % 2],
                           b01=i % 2)  # fmt: skip

    data, _ = brought(put(tmp_path, "".join(f"{row(i)}\n" for i in range(60))))
    assert data.target == f"column {at + 1}"
    assert (data.columns[0].kind == "left out") == (kind == "tumours")


@for_each(("head", "classes"), [("label", 60), ("class", 60), ("breed", 60), ("dose", 0)])
def test_many_whole_numbers_are_classes_where_they_are_called_so(head, classes, tmp_path):
    rows = "".join(f"{i % 17}.5,{i % 7},{i % 60}\n" for i in range(600))
    data, _ = brought(put(tmp_path, f"a,b,{head}\n{rows}"))
    assert len(data.wanted.values) == classes


@for_each(("cells", "kind"), [(("3A", "4A"), "category"), (("1A", "1B"), "category"), (("3m", "4m"), "number")])
def test_forms_of_a_school_are_no_amounts(cells, kind, tmp_path):
    data, _ = made_of(tmp_path, "form,a,y\n", lambda i: f"{cells[i % 2]},{i}.5,{i % 3}")
    assert data.columns[0].kind == kind


@for_each(("name", "first", "step", "kind"), [
    ("time", 1_700_000_000, 60, "date"), ("timestamp", 1_700_000_000_000, 60_000, "date"),
    ("ts", 1_700_000_000.5, 0.25, "date"), ("", 978_300_760, 7, "date"), ("price", 1_700_000_000, 60, "number"),
])  # fmt: skip
def test_seconds_since_1970_are_days(name, first, step, kind, tmp_path):
    head = f"a,b,{name}\n" if name else ""
    data, made = made_of(tmp_path, head, lambda i: f"{i}.5,{i % 3},{first + i * step}")
    assert (data.columns[2].kind, data.target == data.columns[2].name) == (kind, kind == "number")
    if kind == "date":
        seconds = first / 1000 if first > 1e12 else first
        assert abs(made.x[0, -1] - seconds / 86_400) < 0.01


@for_each("separator", ["^", "~", "|", ";", "::"])
def test_what_stands_between_cells_may_be_any_sign(separator, tmp_path):
    cells = lambda i: (f"{i}.5", f"{i % 7}", "xy"[i % 2])  # noqa: E731
    data, made = made_of(tmp_path, separator.join("abc") + "\n", lambda i: separator.join(cells(i)))
    assert (data.separator, made.x.shape, data.target) == (separator, (30, 2), "c")


def test_a_column_may_be_called_as_one_of_its_values(tmp_path):
    words = (("left", "right", "none"), ("yes", "no"), ("none", "hate", "bias"))
    data, made = made_of(tmp_path, "bias,seen,hate\n", lambda i: ",".join(some[i % len(some)] for some in words))
    assert ([column.name for column in data.columns], made.x.shape) == (["bias", "seen", "hate"], (30, 5))
    assert made.classes == ("bias", "hate", "none")


def test_names_may_have_two_rows_of_kinds_below(tmp_path):
    head = "a\tb\tiris\ncontinuous\tcontinuous\tdiscrete\n\t\tclass\n"
    data, made = made_of(tmp_path, head, lambda i: f"{i}.5\t{i % 7}\t{('se', 'vi')[i % 2]}")
    assert (data.target, made.x.shape, made.classes) == ("iris", (30, 2), ("se", "vi"))


@for_each("words", [
    ("2023년 판매 현황", "품목", "합계"), ("大韓民國", "男子와 女子", "서울"),
    ("쫄면", "떡볶이", "깻잎전"), ("키", "반", "값"),
])  # fmt: skip
def test_korean_of_windows_is_known_whatever_it_is_about(words, tmp_path):
    rows = "".join(f"{words[i % 2]},{i}.5,{words[1 + i % 2]}\n" for i in range(30))
    data, made = brought(put(tmp_path, f"{words[0]} 가,b,{words[2]} 나\n{rows}".encode("cp949")))
    assert (data.encoding, made.classes) == ("cp949", tuple(sorted(words[1:])))


def test_which_rows_are_for_a_test_is_not_learned_from(tmp_path):
    data, made = made_of(
        tmp_path, "a,b,y,Usage\n", lambda i: f"{i}.5,{i % 7},{i % 3},{('Training', 'PublicTest')[i > 20]}"
    )
    assert (data.target, made.x.shape) == ("y", (30, 2))


def test_pictures_in_cells_are_refused_with_what_to_do(tmp_path):
    pixels = " ".join(map(str, range(64)))
    path = put(tmp_path, "emotion,pixels,Usage\n" + "".join(f"{i % 3},{i} {pixels},Training\n" for i in range(30)))
    with pytest.raises(NoSamples, match="each of its cells holds many numbers: put each into a column of its own"):
        data_of(path)
    path = put(tmp_path, "emotion,a,b,c\n" + "".join(f"{i % 3},{i},{i * i % 17},{i % 7}\n" for i in range(30)))
    assert data_of(path).count == 30
