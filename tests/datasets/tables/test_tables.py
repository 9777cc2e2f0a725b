"""Tables as they really are: each is read right or refused in one true sentence; a broken one costs itself alone."""

from __future__ import annotations

import random
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest

from camplab.datasets.brought.table import Table
from camplab.datasets.feature_names import feature_names, spelled
from camplab.datasets.making import Made, NoSamples, NotChosen
from camplab.datasets.tables.survey import survey
from tests.datasets.tables.corpus import NAMES, ROWS, File, X, Y, readable, refused, written
from tests.for_each import for_each

READABLE, REFUSED = list(readable()), list(refused())


def put(folder: Path, content: bytes | str) -> Path:
    path = folder / "table.csv"
    path.write_bytes(content.encode() if isinstance(content, str) else content)
    return path


def brought(path: Path) -> tuple[Table, Made]:
    data = Table().at_place(str(path))
    return data, data.make()


def test_there_are_sixty_of_them():
    assert len(READABLE) + len(REFUSED) >= 60


@for_each("file", READABLE)
def test_it_is_read_right(file: File, tmp_path):
    path = put(tmp_path, file.content)
    data, made = brought(path)
    assert [column.name for column in data.columns if not column.name.startswith("column ")] == list(NAMES)
    assert data.target == "등급"
    assert np.allclose(made.x, file.x)
    assert made.y.tolist() == file.y
    assert made.classes == ("가", "나")
    assert tuple(line for line, _ in survey(path).broken) == file.skipped
    assert data.count == len(file.x)


@for_each("file", REFUSED)
def test_it_is_refused_in_one_sentence(file: File, tmp_path):
    with pytest.raises(NoSamples) as error:
        brought(put(tmp_path, file.content))
    assert "table.csv cannot be read: " in str(error.value)
    assert file.refused in str(error.value)


def test_a_table_without_names_has_numbered_columns(tmp_path):
    data, made = brought(put(tmp_path, written(header=False)))
    assert [column.name for column in data.columns] == ["column 1", "column 2", "column 3", "column 4"]
    assert np.allclose(made.x, X)
    assert made.y.tolist() == Y


def test_names_that_come_twice_or_not_at_all_are_told_apart(tmp_path):
    data, _ = brought(put(tmp_path, "a,a,,a\n" + "".join(f"{i * i},{-i * i},{i % 7},{i % 3}\n" for i in range(40))))
    assert [column.name for column in data.columns] == ["a", "a 2", "column 3", "a 3"]
    merged = "구분,2020년,,2021년,\n,남,여,남,여\n" + "".join(f"S{i % 3},{i},{i * i},{-i},{i % 7}\n" for i in range(40))
    data, _ = brought(put(tmp_path, merged))
    assert [column.name for column in data.columns] == ["column 1", "남", "여", "남 2", "여 2"]
    assert data.count == 40


def test_one_column_is_refused_as_nothing_can_be_learned_from(tmp_path):
    data = Table().at_place(str(put(tmp_path, "price\n" + "".join(f"{i * i}\n" for i in range(30)))))
    with pytest.raises(NoSamples, match="there is no column to learn from"):
        data.make()


def test_a_direction_is_not_what_is_predicted(tmp_path):
    rows = "".join(f"{i % 7}.1,{i % 5}.2,{i % 9}.3,{('walk', 'run')[i % 2]}\n" for i in range(40))
    assert brought(put(tmp_path, "\ufeffx,y,z,activity\n" + rows))[0].target == "activity"


def test_values_that_may_be_one_and_gaps_below_a_cell_are_said(tmp_path):
    rows = "".join(f"{'' if i % 20 else 'AB'[i // 20]},{i * i % 7 + 0.5},{('Male', 'male', 'Female')[i % 3]}\n"
                   for i in range(40))  # fmt: skip
    data, made = brought(put(tmp_path, "region,size,sex\n" + rows))
    assert data.class_names == ("Female", "Male", "male")
    assert [str(each) for each in made.remarks] == [
        "region is empty in 38 of 40 rows: where one cell stands for several below it, fill it down",
        "Male and male in sex differ in capital letters or spaces alone, and are two values",
    ]


def test_without_names_a_class_that_stands_first_is_predicted(tmp_path):
    """As sets of digits and wines have it; where the last column is a class, too, it is that one."""
    text = "".join(f"{i % 3},{i * i % 97}.5,{i * 7 % 50}.25\n" for i in range(60))
    data, made = brought(put(tmp_path, text))
    assert (data.target, made.classes) == ("column 1", ("0", "1", "2"))
    assert brought(put(tmp_path, text.replace("\n", ",a\n", 30).replace("25\n", "25,b\n")))[0].target == "column 4"


def test_a_number_to_be_predicted_is_put_on_one_scale(tmp_path):
    prices = [100_000 + 1234.5 * i * i for i in range(30)]
    data, made = brought(put(tmp_path, "area,price\n" + "".join(f"{i},{p}\n" for i, p in enumerate(prices, 3))))
    assert data.tasks == ("regression",)
    assert data.outputs == 1
    assert np.allclose(made.y[:, 0], (np.array(prices) - np.mean(prices)) / np.std(prices), atol=1e-5)


def test_columns_that_say_nothing_are_left_out_and_it_is_said_why(tmp_path):
    rows = "".join(f"{i},7,,note {i * 31},{i % 4 + 0.5},{i % 2}\n" for i in range(150))
    found = survey(put(tmp_path, "id,same,empty,note,size,label\n" + rows))
    assert [column.kind for column in found.columns] == ["left out"] * 4 + ["number", "category"]
    assert [str(why) for why in found.why[:4]] == [
        "it only counts the rows", "it is the same in all rows", "it is empty",
        "it has too many different values for a category",
    ]  # fmt: skip


def test_what_is_odd_or_missing_is_said_with_its_place(tmp_path):
    text = written().replace("151.5,", "tall,").replace("155.5,", ",")
    _, made = brought(put(tmp_path, text))
    said = [str(each) for each in made.remarks]
    assert "one cell is not what its column is and counts as empty: “tall” in 키, line 3" in said
    assert "empty cells are filled with the median of their column: 키 (2)" in said
    assert bool(np.isfinite(made.x).all())


def test_rows_that_do_not_say_what_is_wanted_are_left_out(tmp_path):
    data, made = brought(put(tmp_path, written().replace(",가\n", ",\n", 3)))
    assert len(made.x) == len(ROWS) - 3 == data.count
    assert "3 rows are left out: they do not say 등급" in [str(each) for each in made.remarks]


def test_another_column_can_be_predicted(tmp_path):
    data = Table().at_place(str(put(tmp_path, written()))).aimed_at("도시")
    assert feature_names(data) == ("키", "몸무게", "등급 = 가", "등급 = 나")
    made = data.make()
    assert made.classes == ("대구", "부산", "서울")
    assert data.shape.dims == (4,)
    number = data.aimed_at("키")
    assert number.tasks == ("regression",)
    assert number.make().x.shape == (24, 6)


def test_a_row_is_spelled_with_the_names_of_its_columns(tmp_path):
    data, made = brought(put(tmp_path, written()))
    assert spelled(data, made.x[1].tolist()) == ["키 = 151.5", "몸무게 = 47.25", "도시 = 부산"]
    assert spelled(data, [1, 2, 0, 0, 0])[2] == "도시 = ?"


def test_there_or_not_there_are_two_values(tmp_path):
    rows = "".join(f"{at % 7},{'있음' if at % 3 else '없음'},{'a' if at % 2 else 'b'}\n" for at in range(24))
    data, made = brought(put(tmp_path, f"층,엘리베이터,등급\n{rows}"))
    assert next(column for column in data.columns if column.name == "엘리베이터").values == ("없음", "있음")
    assert [spelled(data, made.x[at].tolist())[1] for at in (0, 1)] == ["엘리베이터 = 없음", "엘리베이터 = 있음"]


def test_a_table_without_a_file_is_not_chosen():
    with pytest.raises(NotChosen, match="no file is chosen"):
        Table().make()


def spoiled(random_: random.Random) -> bytes:
    """A good table, some bytes of which are changed, lost, doubled or cut off."""
    content = bytearray(random_.choice(READABLE).content)
    for _ in range(random_.randint(1, 12)):
        at, kind = random_.randrange(len(content) + 1), random_.randrange(5)
        if kind == 0:
            content[at : at + 1] = bytes([random_.randrange(256)])
        elif kind == 1:
            del content[at : at + random_.randint(1, 60)]
        elif kind == 2:
            content[at:at] = content[: random_.randint(1, 200)]
        elif kind == 3:
            content[at:at] = random_.choice([b'"', b"\0", b"\r", b"\n\n", b",,,,", b"\xff", b"1e999", b"=cmd()"])
        else:
            content = content[: max(1, at)]
    return bytes(content)


def outcome(path: Path) -> tuple[Made | None, str]:
    """What was read, or why nothing was."""
    try:
        return Table().at_place(str(path)).make(), ""
    except NoSamples as refusal:
        return None, str(refusal)


def check_spoiled(count: int, seed: int, folder: Path) -> None:
    random_ = random.Random(seed)
    for _ in range(count):
        path = put(folder, spoiled(random_))
        made, said = outcome(path)
        assert "\n" not in said
        if made is not None:
            assert bool(np.isfinite(made.x).all())
            assert len(made.x) == len(made.y)


def test_fifty_broken_tables_are_read_or_refused(tmp_path):
    check_spoiled(50, 0, tmp_path)


@pytest.mark.long
def test_a_million_rows_are_read_in_seconds_and_in_little_memory(tmp_path):
    """Seconds of the processor; memory beyond that of the program, against the size of the file."""
    random_ = random.Random(0)
    with (tmp_path / "big.csv").open("w") as file:
        file.write("id,area,rooms,city,price\n")
        for row in range(1_000_000):
            area, city = random_.uniform(300, 2000), ("Seoul", "Busan", "Daegu")[row % 3]
            file.write(f"{row},{area:.2f},{row % 6},{city},{area / 100 + row % 7:.4f}\n")
    answer = subprocess.run([sys.executable, "-c", OPENED, str(file.name)], capture_output=True, text=True, check=True)
    seconds, more, rows = map(float, answer.stdout.split())
    assert rows == 1_000_000
    assert seconds <= 3
    assert more <= 3 * Path(file.name).stat().st_size
    answer = subprocess.run([sys.executable, "-c", LEARNED, str(file.name)], capture_output=True, text=True, check=True)
    assert int(answer.stdout) <= 3 * Path(file.name).stat().st_size


OPENED = """
import resource, sys, time, numpy
from pathlib import Path
from camplab.datasets.tables.survey import survey
before, start = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss, time.process_time()
rows = survey(Path(sys.argv[1])).rows
print(time.process_time() - start, 1024 * (resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before), rows)
"""
LEARNED = """
import resource, sys
from pathlib import Path
from camplab.document.brought.fitting import data_of, project_for
from camplab.engine.uncompiled import leave_out_the_compiler
from camplab.training.trainer import Trainer
leave_out_the_compiler()
whole = Path(sys.argv[1])
first = whole.with_name("first.csv")
with whole.open() as lines:
    first.write_text("".join(next(lines) for _ in range(5000)))
most = []
for path in (first, whole):
    list(Trainer(project_for(data_of(path), ""), steps=5).events())
    most.append(1024 * resource.getrusage(resource.RUSAGE_SELF).ru_maxrss)
print(most[1] - most[0])
"""
"""Bytes that the steps of a run take more of a whole table than of its first rows."""


@pytest.mark.long
def test_a_thousand_broken_tables_are_read_or_refused(tmp_path):
    check_spoiled(1000, 1, tmp_path)
