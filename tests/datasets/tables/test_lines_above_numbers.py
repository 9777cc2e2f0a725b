"""What instruments, pandas and spreadsheets write above their numbers: names are told from what is said beside them."""

from __future__ import annotations

from datetime import date, timedelta

from camplab.datasets.tables.survey import survey
from camplab.document.brought.fitting import data_of
from tests.for_each import for_each

SIGNAL = "".join(f"{-0.0007 + n * 2e-6:.7f},{n * n % 17 / 10}\n" for n in range(60))
DAYS = [str(date(2024, 1, 1) + timedelta(n)) for n in range(60)]


@for_each(("above", "names"), [
    ("x-axis,1\nsecond,Volt\n", ("second", "Volt")),
    ("Record Length,Analog:700000\nHorizontal Units,s\nHorizontal Scale,0.0001\nSecond,Value\n", ("Second", "Value")),
    ("Model,MDO3024\nFirmware,1.26\n\nScale,0.0004\nLabel,\nTIME,CH1\n", ("TIME", "CH1")),
    ("Time,Channel A\n(ms),(V)\n\n", ("Time", "Channel A")), ("t,v\n", ("t", "v")),
])  # fmt: skip
def test_what_an_oscilloscope_says_of_itself_is_no_sample(above, names, tmp_path):
    (tmp_path / "t.csv").write_text(above + SIGNAL, "utf-8")
    found = survey(tmp_path / "t.csv")
    assert tuple(column.name for column in found.columns) == names
    assert (found.rows, {column.kind for column in found.columns}) == (60, {"number"})


def test_settings_beside_units_are_no_sample(tmp_path):
    """As Rigol has them, in columns that are empty below."""
    text = "X,CH1,Start,Increment\nSequence,Volt,-6.0e-03,1.0e-05\n" + "".join(f"{n},{n % 7}.5,,\n" for n in range(60))
    (tmp_path / "t.csv").write_text(text, "utf-8")
    found = survey(tmp_path / "t.csv")
    assert (found.rows, [line for line, _ in found.broken]) == (60, [2])


def test_names_on_three_lines_are_those_that_pandas_writes(tmp_path):
    rows = "".join(f"{day},{n}.5,{n * 7}\n" for n, day in enumerate(DAYS))
    (tmp_path / "t.csv").write_text("Price,Close,Volume\nTicker,AAPL,AAPL\nDate,,\n" + rows, "utf-8")
    found = survey(tmp_path / "t.csv")
    assert [(column.name, column.kind) for column in found.columns] == [
        ("Date", "date"), ("Close", "number"), ("Volume", "number"),
    ]  # fmt: skip
    assert (found.rows, [line for line, _ in found.broken]) == (60, [2, 3])
    assert len(data_of(tmp_path / "t.csv").make().x) == 60, "they are found again"


def test_columns_that_are_called_by_numbers_have_names_all_the_same(tmp_path):
    """As the balls of a draw; which draw it was says nothing of them."""
    rows = "".join(f"{1100 - n},{day},{n % 9},{n % 7 + 9},{n % 5 + 20},{n % 3}\n" for n, day in enumerate(DAYS))
    (tmp_path / "t.csv").write_text("회차,추첨일,1,2,3,보너스\n" + rows, "cp949")
    found = survey(tmp_path / "t.csv")
    assert [column.kind for column in found.columns[:3]] == ["left out", "date", "number"]
    assert (found.rows, [column.name for column in found.columns]) == (
        60, ["회차", "추첨일", "1", "2", "3", "보너스"],
    )  # fmt: skip


def test_two_tabs_between_two_cells_are_one(tmp_path):
    """So that they stand below each other (UCI's seeds); an empty cell stays one where all have as many."""
    rows = [f"{n}.5\t{n % 7}.25\t{n // 30 + 1}" for n in range(60)]
    rows[7] = rows[7].replace("\t", "\t\t", 1)
    (tmp_path / "t.txt").write_text("\n".join(rows) + "\n", "utf-8")
    found = survey(tmp_path / "t.txt")
    assert (found.rows, found.broken) == (60, ())


@for_each(("names", "target"), [
    (("단지명", "거래금액(만원)", "거래유형"), "거래금액(만원)"), (("area", "price", "sold"), "sold"),
    (("pixel0", "pixel1", "pixel2"), ""), (("pixel0", "pixel1", "label"), "label"),
])  # fmt: skip
def test_what_was_paid_is_predicted_and_of_pixels_alone_nothing_is(names, target, tmp_path):
    rows = [f"{n % 7},{n * n % 97},{n % 2}" for n in range(60)]
    (tmp_path / "t.csv").write_text("\n".join([",".join(names), *rows]) + "\n", "utf-8")
    assert survey(tmp_path / "t.csv").target == target
