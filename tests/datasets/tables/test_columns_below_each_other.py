"""Tables of which the columns stand below each other: cells of two words, cells that are empty, letters of Hangul."""

from __future__ import annotations

import unicodedata
from pathlib import Path

from camplab.datasets.brought.table import Table
from camplab.datasets.brought.text import TextFile
from camplab.datasets.tables import fixed
from camplab.datasets.tables.survey import survey
from camplab.document.brought.fitting import data_of
from tests.for_each import for_each

ROWS = [("Kim Minsu", "Seoul Gangnam", "23", "A"), ("Lee", "", "31", "B"), ("Park Ji Young", "Busan", "", "A"),
        ("Choi", "Dae jeon", "40", "B")] * 6  # fmt: skip
KOREAN = [("서울 강남", "12", "0.5", "가"), ("부산", "", "0.25", "나"), ("대전 유성구", "7", "", "가")] * 8


def seen(text: str) -> int:
    return sum(1 + (unicodedata.east_asian_width(letter) in "WF") for letter in text)


def below(path: Path, head: tuple, rows: list, measure=len, encoding: str = "utf-8") -> Path:
    """Laid out so that each column begins at one place."""
    wide = [2 + max(measure(row[at]) for row in [head, *rows]) for at in range(len(head))]
    lines = ["".join(cell + " " * (room - measure(cell)) for cell, room in zip(row, wide, strict=True)).rstrip()
             for row in [head, *rows]]  # fmt: skip
    path.write_text("\n".join(lines) + "\n", encoding=encoding)
    return path


@for_each(("head", "rows", "measure", "encoding", "missing"), [
    (("name", "city", "age", "class"), ROWS, len, "utf-8", (0, 6, 6, 0)),
    (("지역", "인구", "비율", "정답"), KOREAN, seen, "utf-8", (0, 8, 8, 0)),
    (("지역", "인구", "비율", "정답"), KOREAN, len, "cp949", (0, 8, 8, 0)),
    (("name", "city", "age", "class"), [row for row in ROWS if all(row)], len, "utf-8", (0, 0, 0, 0)),
])  # fmt: skip
def test_cells_of_several_words_and_empty_ones_are_told_apart(head, rows, measure, encoding, missing, tmp_path):
    path = below(tmp_path / "t.txt", head, rows, measure, encoding)
    data, found = data_of(path), survey(path)
    assert isinstance(data, Table)
    assert (found.rows, found.missing, found.broken) == (len(rows), missing, ())
    assert tuple(column.name for column in found.columns) == head
    assert data.target == head[-1]
    kinds = {head[at]: found.columns[at].kind for at in (0, 2)}
    assert kinds == {head[0]: "category", head[2]: "number"}


def test_prose_with_two_spaces_behind_a_sentence_and_verses_stay_texts(tmp_path):
    prose = "In 1865 Alice was tired.  She sat on the bank.\nSo she thought (as well as she could).  It was hot.\n"
    (tmp_path / "a.txt").write_text(prose * 30)
    (tmp_path / "b.txt").write_text(
        "나 보기가 역겨워\n   가실 때에는\n말없이 고이\n      보내 드리우리다\n" * 20, "utf-8"
    )
    assert all(isinstance(data_of(tmp_path / name), TextFile) for name in ("a.txt", "b.txt"))


def test_plus_and_minus_are_two_classes_and_minus_alone_is_an_empty_cell(tmp_path):
    """Without names, as UCI's credit approval."""
    rows = "".join(f"{'ab'[i % 2]},{i * 7 % 50}.5,{'ugy'[i % 3]},{'+-'[i * i % 3 % 2]}\n" for i in range(60))
    (tmp_path / "crx.data").write_text(rows)
    data, found = data_of(tmp_path / "crx.data"), survey(tmp_path / "crx.data")
    assert isinstance(data, Table)
    assert (data.target, data.class_names) == ("column 4", ("+", "-"))
    assert found.missing == (0, 0, 0, 0)
    (tmp_path / "b.csv").write_text("x,y,z\n" + "".join(f"{'-' if i % 5 == 0 else i},{i % 3},c\n" for i in range(50)))
    assert survey(tmp_path / "b.csv").missing == (10, 0, 0)


def test_each_letter_of_a_line_is_measured_once():
    """However many cells it has: a line of ten thousand was measured from its beginning for each of them."""
    measured = list[str]()
    line = "  ".join(map(str, range(1000)))
    cells = fixed._placed(line, lambda letter: measured.append(letter) or 1)
    assert (len(cells), cells[-1]) == (1000, ("999", len(line) - 3, len(line)))
    assert "".join(measured) == line
