"""Of which kind the data are that a learner brings, where neither their name nor a single column says so."""

from __future__ import annotations

import gzip
from datetime import date, timedelta

import numpy as np
import pytest

from camplab.datasets.making import NoSamples
from camplab.datasets.published.idx import NAMES
from camplab.document.brought.fitting import data_of, project_for
from camplab.document.finish import finish
from tests.datasets.published.small import put_idx
from tests.datasets.test_brought_pictures import picture
from tests.for_each import for_each

DAYS = [date(2024, 1, 1) + timedelta(n) for n in range(60)]
NUMBERS = "".join(f"{n}.5, {n * n % 7}, {n % 3}\n" for n in range(60))


@for_each(("text", "column"), [
    ("Month,Sold\n" + "".join(f"{1949 + n // 12}-{1 + n % 12:02},{n * n % 89}\n" for n in range(60)), "Sold"),
    ("날짜,종가\n" + "".join(f'{day},"2,{100 + n * n % 89}.5"\n' for n, day in enumerate(reversed(DAYS))), "종가"),
    (",Date,Number\n" + "".join(f"{n},{day},{n * n % 9}\n" for n, day in enumerate(DAYS)), "Number"),
    ("Month,Sales\n" + "".join(f"{1 + n // 12}-{1 + n % 12:02},{n * n % 89}.5\n" for n in range(60)), "Sales"),
    ("지점,일시,기온\n" + "".join(f"108,{day} 0{n % 9}:00,{n * n % 9}.5\n" for n, day in enumerate(DAYS)), "기온"),
    ("Date;Time;Value\n" + "".join(f"{DAYS[n // 24]};{n % 24:02}:00;{n * n % 89},5\n" for n in range(60)), "Value"),
    ("X,CH1\n" + "".join(f"{n},{n * n % 89}.5\n" for n in range(60)), "CH1"),
])  # fmt: skip
def test_days_and_a_single_column_of_numbers_are_a_series(text, column, tmp_path):
    (tmp_path / "t.csv").write_text(text, "utf-8")
    data = data_of(tmp_path / "t.csv")
    assert (data.tag, data.tasks[0], data.column, data.number) == ("series", "forecasting", column, 60)
    assert finish(project_for(data, "t")) is None


@for_each(
    "text",
    [
        "date,amount\n" + "".join(f"{DAYS[n // 3]},{n * n % 89}.5\n" for n in range(60)),
        "date,low,high\n" + "".join(f"{day},{n % 50},{n * n % 89}.5\n" for n, day in enumerate(DAYS)),
        "date,shop,amount\n" + "".join(f"{day},{'ab'[n % 2]},{n * n % 89}.5\n" for n, day in enumerate(DAYS)),
        "id,height\n" + "".join(f"{n + 1},{150 + n * n % 40}.5\n" for n in range(60)),
        "note,amount\n" + "".join(f"note {n},{n * n % 89}.5\n" for n in range(60)),
    ],
)
def test_what_has_more_in_it_stays_a_table(text, tmp_path):
    (tmp_path / "t.csv").write_text(text, "utf-8")
    assert data_of(tmp_path / "t.csv").tag == "table"


def test_rows_of_numbers_are_a_table_whatever_their_name_ends_in(tmp_path):
    (tmp_path / "pendigits.tra").write_text(NUMBERS, "utf-8")
    data = data_of(tmp_path / "pendigits.tra")
    assert (data.tag, data.target, data.outputs) == ("table", "column 3", 3)
    (tmp_path / "wiki.train.tokens").write_text(" = Robert = \n \n Robert <unk> is an actor . \n" * 40, "utf-8")
    assert data_of(tmp_path / "wiki.train.tokens").tag == "text"
    for name, text in (("a.cfg", "[main]\nname = x\n" * 20), ("a.c", "int main(void) { return 0; }\n" * 20)):
        (tmp_path / name).write_text(text, "utf-8")
        with pytest.raises(NoSamples, match="of no kind that can be learned from"):
            data_of(tmp_path / name)


ALIKE = {
    f"imdb/{part}/{kind}/{n}.txt": "a film\n" for part in ("train", "test") for kind in ("pos", "neg") for n in (1, 2)
}
WIDE = ",".join(f"p{n}" for n in range(1001)) + "\n" + ",".join("1" * 1001) + "\n"
CIFAR = {f"cifar-10-batches-py/{name}": "\x80" for name in (*(f"data_batch_{n}" for n in range(1, 6)), "test_batch",
                                                            "batches.meta")}  # fmt: skip


@for_each(("files", "named", "why"), [
    ({"X_train.txt": NUMBERS, "y_train.txt": "1\n2\n" * 30}, "X_train.txt", "y_train.txt says what is to be predicted"),
    ({"GunPoint.ts": "#A\n@problemName GunPoint\n@data\n" + "0.5,0.25,1.5:1\n" * 20}, "GunPoint.ts", "of sktime"),
    ({"qa.csv": "question,answer\n" + "".join(f"왜 {n}?,그래서 {n}.\n" for n in range(40))}, "qa.csv",
     "its columns are texts, and none has classes"),
    ({"train-images.idx3-ubyte": "\0"}, "train-images.idx3-ubyte", "choose the folder that holds all four files"),
    ({"data_batch_1.bin": "\0"}, "data_batch_1.bin", "take the version for Python"),
    ({"시.csv": "시\n" + "".join("바람이 분다 " * (1 + n % 3) + f"{n}번\n" for n in range(40))}, "시.csv",
     "it holds texts alone"),
    ({"test.csv": "pixel0,pixel1,pixel2\n" + NUMBERS}, "test.csv", "the pixels of pictures, and no column of classes"),
    ({"many.csv": WIDE}, "many.csv", "numpy.savez"),
    ({f"names/{name}.txt": "Kim\nPark\n" for name in ("Korean", "Arabic", "French")}, "names", "holds 3 texts"),
    (ALIKE, "imdb", "holds texts or tables in folders: put them into one table"),
    (CIFAR, "cifar-10-batches-py/data_batch_1", "a part of CIFAR-10: choose the folder in which it lies, cifar-10"),
])  # fmt: skip
def test_what_cannot_be_learned_from_alone_is_refused_with_what_to_do(files, named, why, tmp_path):
    for name, text in files.items():
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text(text, "utf-8")
    with pytest.raises(NoSamples, match=why):
        data_of(tmp_path / named)


def test_a_packed_file_of_a_set_is_a_part_of_it_too(tmp_path):
    for name in ("train-images-idx3", "train-labels-idx1", "t10k-images-idx3", "t10k-labels-idx1"):
        (tmp_path / f"{name}-ubyte.gz").write_bytes(gzip.compress(b"\0\0\x08\3"))
    with pytest.raises(NoSamples, match="a part of MNIST: choose the folder"):
        data_of(tmp_path / "train-images-idx3-ubyte.gz")


def test_a_test_set_alone_is_learned_from_where_there_is_nothing_else(tmp_path):
    np.save(tmp_path / "mnist_test_seq.npy", np.zeros((30, 8, 8), np.uint8))
    assert data_of(tmp_path / "mnist_test_seq.npy").count == 30


def test_headlines_beside_an_address_and_a_day_are_the_texts(tmp_path):
    rows = "".join(f"y-{n:05}\t오늘 코스피 다시 {n} 올라\thttps://naver.com/read?oid={n}\t2016.06.{1 + n % 28:02}"
                   f"\t{('경제', '정치')[n % 2]}\n" for n in range(60))  # fmt: skip
    (tmp_path / "t.tsv").write_text("guid\ttitle\turl\tdate\tlabel\n" + rows, "utf-8")
    data = data_of(tmp_path / "t.tsv")
    assert (data.tag, data.text, data.label) == ("labelled_texts", "title", "label")


def test_what_is_done_as_a_refusal_says_is_read(tmp_path):
    both = "".join(f"{row},{n % 2}\n" for n, row in enumerate(NUMBERS.splitlines()))
    (tmp_path / "both.csv").write_text(both, "utf-8")
    (tmp_path / "qa.csv").write_text(
        "질문,종류\n" + "".join(f"이건 왜 그럴까요 {n}?,{'가나'[n % 2]}\n" for n in range(40)), "utf-8"
    )
    names = "".join(f"{'KPA'[n % 3]}im {'aeiou'[n % 5]} {n} Park,{'KFA'[n % 3]}\n" for n in range(60))
    (tmp_path / "names.csv").write_text("text,file\n" + names, "utf-8")
    (tmp_path / "시.txt").write_text("".join("바람이 분다 " * (1 + n % 3) + f"{n}번\n" for n in range(40)), "utf-8")
    assert data_of(tmp_path / "시.txt").tasks[0] == "language_model"
    np.save(tmp_path / "test.npy", np.zeros((30, 8, 8), np.uint8))
    assert data_of(tmp_path / "test.npy").tasks[0] == "autoencoding"
    np.savez(tmp_path / "wide.npz", x=np.zeros((30, 1001), np.float32), y=np.arange(30) % 3)
    found = [data_of(tmp_path / name) for name in ("both.csv", "qa.csv", "names.csv", "wide.npz")]
    assert [(data.tag, data.outputs) for data in found] == [
        ("table", 2), ("labelled_texts", 2), ("labelled_texts", 3), ("arrays", 3),
    ]  # fmt: skip
    put_idx(tmp_path / "MNIST" / "raw", NAMES, 10)
    assert data_of(tmp_path / "MNIST" / "raw").tag == "mnist"


def test_what_is_as_long_as_prose_is_the_text_whatever_it_is_called_and_what_stands_beside(tmp_path):
    words = "this wine is dry and full of dark fruit with a long finish of oak and smoke"
    rows = "".join(f"{n},{'ab'[n % 2]},{words} {n},{80 + n % 20},{('Merlot', 'Pinot')[n % 2]}\n" for n in range(60))
    (tmp_path / "t.csv").write_text(",country,description,points,variety\n" + rows, "utf-8")
    data = data_of(tmp_path / "t.csv")
    assert (data.tag, data.text, data.class_names) == ("labelled_texts", "description", ("Merlot", "Pinot"))
    rows = ",country,description,points,variety\n" + rows.replace(words, "dry and full")
    (tmp_path / "t.csv").write_text(rows, "utf-8")
    assert data_of(tmp_path / "t.csv").tag == "table"


@for_each("cells", [("Anna", "Bora"), ("ACGTTGCA" * 3, "GGCATTAC" * 3), ("www.abc.com/x", "www.bcd.com/y")])
def test_words_alone_are_read_character_by_character(cells, tmp_path):
    """Names and their gender, sequences of DNA and addresses: none of them has two words."""
    rows = "".join(f"{cells[n % 2]}{chr(97 + n % 26)}{chr(97 + n // 26)},{'MF'[n % 2]}\n" for n in range(60))
    (tmp_path / "t.csv").write_text("name,kind\n" + rows, "utf-8")
    data = data_of(tmp_path / "t.csv")
    assert (data.tag, data.unit, data.text, data.label) == ("labelled_texts", "characters", "name", "kind")
    assert set(data.found) >= set(cells[0])
    assert data_of(tmp_path / "t.csv", {"data": "labelled_texts", "unit": "words"}).unit == "words"


def test_of_two_texts_it_is_said_which_is_not_learned_from(tmp_path):
    rows = "".join(f"is it really so {n}?,yes it is always so {n}.,{('same', 'other')[n % 2]}\n" for n in range(60))
    (tmp_path / "t.csv").write_text("question1,question2,label\n" + rows, "utf-8")
    (said,) = data_of(tmp_path / "t.csv").make().remarks
    assert "are learned from, not question" in str(said)


def test_a_table_that_does_not_name_the_pictures_beside_it_is_said_not_to_and_with_their_names_it_is_read(tmp_path):
    for n in range(6):
        picture(tmp_path / "data" / "data" / f"input_{n}.png")
    rows = [f"1,{n},{('가', '나')[n % 2]}" for n in range(6)]
    (tmp_path / "표.csv").write_text("suite,sample,character\n" + "\n".join(rows) + "\n", "utf-8")
    with pytest.raises(NoSamples, match=r"holds pictures and the table 표.csv, no column of which names them"):
        data_of(tmp_path)
    rows = [f"input_{n}.png,{('가', '나')[n % 2]}" for n in range(6)]
    (tmp_path / "표.csv").write_text("file,character\n" + "\n".join(rows) + "\n", "utf-8")
    assert data_of(tmp_path).class_names == ("가", "나")
