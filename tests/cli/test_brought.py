"""A table that is brought along: `camplab data FILE` shows it, `camplab new --data FILE` makes a project of it."""

from __future__ import annotations

import itertools
import re
import runpy
import shutil
import zipfile

import numpy as np
import pytest
import torch

from camplab import folders
from camplab.assembly.export import checking
from camplab.assembly.export.formats import export_python
from camplab.cli import brought, far
from camplab.datasets.brought.table import Separator, Table
from camplab.datasets.tables import stored, survey
from camplab.document import files
from camplab.document.brought.fitting import _settled
from tests.datasets.tables.corpus import written
from tests.datasets.test_brought_pictures import picture
from tests.letters import DIGITS
from tests.training.recipes import ALL, at_epochs, epochs, run

LOOK = survey._looked_at
SEPARATORS = Separator.__origin__
NUMBER = re.compile(r"(?:loss|accuracy) ([-+0-9.e]+)")


@pytest.fixture
def table(tmp_path):
    path = tmp_path / f"{DIGITS} 1.csv"
    path.write_bytes(written(";", ",").encode("cp949") + b"1;2\n")
    return path


def test_data_says_what_a_file_holds_and_how_it_is_read(camplab, table):
    answer = camplab("data", str(table))
    assert answer.status == 0
    assert "24 rows, 4 columns" in answer.out
    assert "CP949, separator: semicolon, decimal sign: comma" in answer.out
    assert "to be predicted: 등급" in answer.out
    assert "left out, line 26: 2 cells where 4 are expected" in answer.out
    assert "대구, 부산, 서울" in answer.out


def test_a_separator_and_a_decimal_sign_are_called_as_they_are_set():
    for sign, decimal in itertools.product(SEPARATORS.__args__, (".", ",")):
        said = str(brought.written(data := Table(separator=sign, decimal=decimal)))
        words = re.fullmatch("UTF-8, separator: (.+), decimal sign: (.+)", said).groups()
        assert _settled(Table(), dict(zip(("separator", "decimal"), words, strict=True))) == data


def test_as_json_it_has_the_place_of_each_row_left_out_and_a_project(camplab, table):
    facts = camplab("data", str(table), "--json").json
    assert facts["skipped"] == [[26, "2 cells where 4 are expected"]]
    assert [column["kind"] for column in facts["columns"]] == ["number", "number", "category", "category"]
    assert files.loads(facts["project"]).data.target == "등급"


def test_what_is_guessed_wrong_is_said_otherwise(camplab, table, tmp_path):
    answer = camplab("data", str(table), "--set", "header=no", "--set", "decimal=comma")
    assert "column 4" in answer.out
    assert "separator: semicolon" in answer.out
    made = camplab("new", "--data", str(table), "--set", "header=no", "-o", str(tmp_path / "p.camplab"))
    assert made.status == 0
    assert not files.load(tmp_path / "p.camplab").data.header
    nothing = camplab("new", "--data", str(table), "--set", "separator=tab", "-o", str(tmp_path / "q.camplab"))
    nothing.says("there is no column to learn from", status=2)
    assert not (tmp_path / "q.camplab").exists()
    for wrong, why in (("colour=red", "there is no setting colour"), ("skipped=many", "skipped cannot be many")):
        answer = camplab("data", str(table), "--set", wrong)
        assert (answer.status, why in answer.err) == (2, True)


def test_a_table_is_looked_at_once(camplab, table, monkeypatch):
    looked = []
    monkeypatch.setattr(survey, "_looked_at", lambda *given: looked.append(1) or LOOK(*given))
    assert camplab("data", str(table), "--json").status == 0
    assert looked == [1]


def test_a_project_is_called_so_and_inspect_shows_its_data(camplab, table, tmp_path):
    made = tmp_path / "p.camplab"
    camplab("new", "--data", str(table), "-o", str(made))
    camplab("data", str(made)).says("is a project and no data: `camplab inspect`", status=2)
    shutil.copy(made, tmp_path / "p.camplab.txt")
    camplab("data", str(tmp_path / "p.camplab.txt")).says("is a project and no data", status=2)
    assert table.name in camplab("inspect", str(made)).out


NO_DATA = {
    "notes.docx": (b"# notes", "is of no kind that can be learned from"),
    "a.xlsx": (["xl/workbook.xml"], "a workbook of a spreadsheet: open it there and save the sheet as CSV"),
    "a.csv": (["xl/workbook.xml"], "a workbook of a spreadsheet: open it there and save the sheet as CSV"),
    "a.docx": (["word/document.xml"], "a document: a table has to be saved as CSV"),
    "train.zip": (["train.csv", "test.csv"], "an archive: unpack it first"),
    "a.zip": (["x.npy"], "an archive of NumPy: its name should end in .npz"),
    "a.bin": (["archive/data.pkl"], "a network or its weights, as torch.save leaves them"),
    "a.rar": (b"Rar!\x1a\7\0", "an archive: unpack it first"), "a.gz": (b"\x1f\x8b\x08", "unpack it first"),
    "a.xls": (b"\xd0\xcf\x11\xe0", "an old workbook"), "b.xls": (b"<html><table>", "a web page"),
    "b.csv": (b"PAR1", "Parquet: save it as CSV"), "a.db": (b"SQLite format 3\0", "a database"),
    "a.mat": (b"MATLAB 5.0 MAT-file", "a file of MATLAB: save its arrays with numpy.savez"),
    "a.h5": (b"\x89HDF\r\n\x1a\n", "an HDF5 file: save its arrays with numpy.savez"),
    "a.pkl": (b"\x80\x04\x95", "a pickle, which could run a program: save a table as CSV"),
    "a.json": (b'{"a": 1}', "JSON: save it as CSV"), "a.jsonl": (b'{"a": 1}\n', "JSON: save it as CSV"),
    "a.ipynb": (b"{}", "a notebook, and no data: save what it learns from as CSV"),
    "a.py": (b"import torch", "a program in Python, and no data: build its network from blocks"),
    "a.onnx": (b"\x08\x08", "a network of another program, and no data: build it from blocks"),
    "a.keras": (["model.weights.h5"], "a network of another program"),
    "x.txt": (b"[[1 2 3]\n [4 5 6]]\n", "an array as it is printed: save it with numpy.savez"),
    "t.csv": (b"tensor([[ 0.1, -2.0],\n        [1., 2.]])", "an array as it is printed"),
    "f.txt": (b"__label__a hello there, you\n__label__b what is it now\n" * 9, "make a table of it, with a column"),
    "l.data": (b"x = [[1, 2], [3, 4]]", "an array as it is printed"),
    "a.feather": (b"ARROW1\0\0", "Feather, a table of Arrow: save it as CSV"),
    "a.sav": (b"$FL2@(#) SPSS", "data of a program for statistics (SPSS, Stata): save them as CSV"),
    "a.pt": (b"PK", "the weights of a network"), "cat.png": (b"\x89PNG", "a single picture: choose the folder"),
}  # fmt: skip
"""What a file holds, or the names in an archive; and what is said of it."""


def test_data_that_torch_save_has_packed_are_no_weights(camplab, tmp_path):
    rows, labels = torch.rand(6, 3), torch.arange(6) % 2
    for saved, said in {
        "tensors, and no network: save them with numpy.savez": (rows, labels),
        "and no network: save them": {"images": rows, "labels": labels},
        "arrays of NumPy in a pickle, which could run a program": {"x": rows.numpy()},
        "a data set of PyTorch in a pickle": torch.utils.data.TensorDataset(rows, labels),
        "the weights of a network": torch.nn.Linear(3, 2).state_dict(),
        "the weights of a network, and": torch.nn.Linear(3, 2),
    }.items():
        torch.save(said, tmp_path / "train.pt")
        camplab("data", str(tmp_path / "train.pt")).says("train.pt", saved, status=2)
    np.savez(tmp_path / "train.npz", x=rows.numpy(), y=labels.numpy())
    assert "6 samples of 3" in camplab("data", str(tmp_path / "train.npz")).out


IN_FOLDERS = {
    "a": (
        ["train.csv", "test.csv"],
        "but files to learn from: choose one of them, such as train.csv",
    ),
    "b": (["pos/1.txt", "neg/2.txt"], "holds texts or tables in folders: put them into one table"),
    "c": (["run/1.npy", "walk/2.npy"], "holds arrays in folders: put them into one file, with numpy.savez"),
    "d": (["config.json", "model.safetensors"], "holds the weights of a network, and no data: open the network"),
    "e": (["notes.doc"], "holds no folders with pictures"),
}


def test_a_folder_without_pictures_is_said_to_hold_what_lies_in_it(camplab, tmp_path):
    for folder, (names, said) in IN_FOLDERS.items():
        for name in names:
            (tmp_path / folder / name).parent.mkdir(parents=True, exist_ok=True)
            (tmp_path / folder / name).write_text("a,b\n" + "1,2\n3,5\n2,1\n" * 9, "utf-8")
        camplab("data", str(tmp_path / folder)).says(said, status=2)
    assert "27 rows, 2 columns" in camplab("data", str(tmp_path / "a" / "train.csv")).out


def test_what_cannot_be_learned_from_is_called_what_it_is(camplab, tmp_path):
    camplab("data", str(tmp_path / "nothing.csv")).says("nothing.csv", status=2)
    for name, (content, said) in NO_DATA.items():
        if isinstance(content, bytes):
            (tmp_path / name).write_bytes(content)
        else:
            with zipfile.ZipFile(tmp_path / name, "w") as archive:
                for member in content:
                    archive.writestr(member, "x")
        camplab("data", str(tmp_path / name)).says(name, said, status=2)
    (tmp_path / "as.csv").write_text("a,b\n" + "1,2\n3,5\n2,1\n" * 9, "utf-8")
    np.savez(tmp_path / "as.npz", x=np.zeros((30, 4)), y=np.arange(30) % 3)
    for name in ("a", "b"):
        picture(tmp_path / "of classes" / name / "cat.png")
    for good in ("as.csv", "as.npz", "of classes"):
        assert camplab("data", str(tmp_path / good)).status == 0, good
    camplab("new", "mlp", "-o", "net.camplab")
    camplab("weights", "net.camplab", str(tmp_path / "a.pt")).says("a.pt cannot be used", status=2)


def test_a_column_of_numbers_is_a_series_and_lines_of_texts_alone_are_a_text(camplab, tmp_path):
    (tmp_path / "n.csv").write_text("v\n" + "".join(f"{i * i % 97}\n" for i in range(300)), "utf-8")
    assert camplab("data", str(tmp_path / "n.csv"), "--json").json["data"] == "series"
    (tmp_path / "fra.txt").write_text("".join(f"Go to {i}.\tVa à {i} !\tCC-BY {i}\n" for i in range(200)), "utf-8")
    assert camplab("data", str(tmp_path / "fra.txt"), "--json").json["data"] == "text"


def test_a_file_without_an_ending_is_what_it_holds(camplab, tmp_path):
    (tmp_path / "adult").write_text("".join(f"{i}, x{i % 3}, {i * i % 7}\n" for i in range(30)), "utf-8")
    assert "30 rows, 3 columns" in camplab("data", str(tmp_path / "adult")).out


def test_new_makes_a_project_of_a_column_that_is_named(camplab, table, tmp_path):
    assert camplab("new", "--data", str(table), "--target", "키", "-o", str(tmp_path / "p.camplab")).status == 0
    project = files.load(tmp_path / "p.camplab")
    assert project.task.tag == "regression"
    assert project.trace().y == project.task.target(project.data)
    assert camplab("new", "--data", str(table), "--target", "키", "-o", str(tmp_path / "p.camplab")).status == 2
    answer = camplab("new", "--data", str(table), "--target", "혈액형", "-o", str(tmp_path / "q.camplab"))
    assert (answer.status, "there is no column 혈액형" in answer.err) == (2, True)
    assert camplab("new", "-o", str(tmp_path / "q.camplab")).status == 2
    assert camplab("new", "mlp", "--data", str(table), "-o", str(tmp_path / "q.camplab")).status == 2


def test_new_says_what_is_predicted_and_what_is_left_out_and_predicts_nothing_that_is(camplab):
    rows = [f"{n * n % 7},{n % 5},1,{n % 3},2020-01-0{n % 9 + 1}" for n in range(30)]
    (camplab.folder / "t.csv").write_text("\n".join(["a,b,y,c,day", *rows]), encoding="utf-8")
    said = camplab("new", "--data", "t.csv", "-o", "p.camplab").out.splitlines()
    assert said == ["wrote p.camplab", "to be predicted: c", "left out, column y: it is the same in all rows"]
    camplab("new", "--data", "t.csv", "--target", "y", "-o", "q.camplab").says("y cannot be", "same in all", status=2)
    camplab("new", "--data", "t.csv", "--target", "day", "-o", "q.camplab").says("only numbers and", status=2)
    without = camplab("new", "--data", "t.csv", "--task", "contrastive", "-o", "r.camplab")
    assert (without.status, "to be predicted" in without.out) == (0, False), without


@pytest.mark.parametrize("what", ["grey bytes", "rows of numbers", "kept apart"])
def test_the_program_of_arrays_prints_the_losses_of_the_run(camplab, tmp_path, what, monkeypatch, capsys):
    chance = np.random.RandomState(0)
    grey, classes = chance.randint(0, 256, (60, 8, 8)).astype(np.uint8), np.arange(60) % 3
    arrays = {
        "grey bytes": {"x": grey, "y": classes},
        "rows of numbers": {"x": chance.randn(60, 4), "y": chance.randn(60, 2)},
        "kept apart": {"x_train": grey[:40], "y_train": classes[:40], "x_test": grey[40:], "y_test": classes[40:]},
    }[what]
    np.savez(tmp_path / "a.npz", **arrays)
    answer = camplab("data", str(tmp_path / "a.npz"))
    assert (answer.status, "60 samples of" in answer.out) == (0, True)
    check_program(camplab, tmp_path / "a.npz", tmp_path, monkeypatch, capsys)


@pytest.mark.parametrize("target", ["등급", "키"])
def test_the_program_of_a_table_prints_the_losses_of_the_run(camplab, table, tmp_path, target, monkeypatch, capsys):
    check_program(camplab, table, tmp_path, monkeypatch, capsys, "--target", target)


def check_program(camplab, file, tmp_path, monkeypatch, capsys, *options):
    """What is exported of a project for this file prints what a run of it measures."""
    assert camplab("new", "--data", str(file), *options, "-o", str(tmp_path / "p.camplab")).status == 0
    project = files.load(tmp_path / "p.camplab")
    project = project.model_copy(update={"training": project.training.model_copy(update={"epochs": 3})})
    monkeypatch.setattr(checking, "check", lambda *_: 0.0)
    path, _ = export_python(project, tmp_path / "program.py")
    capsys.readouterr()
    runpy.run_path(str(path), run_name="__main__")
    printed = [tuple(map(float, NUMBER.findall(line))) for line in capsys.readouterr().out.splitlines()]
    assert printed == at_epochs(epochs(run(project)), *(ALL if project.task.tag == "classification" else ALL[:3]))


def test_a_folder_of_pictures_with_a_table_says_what_is_left_out_with_its_line(camplab, tmp_path):
    for number in range(3):
        picture(tmp_path / "mine" / f"p{number}.png", 40 * number)
    (tmp_path / "mine" / "labels.csv").write_text("file,what\np0,cat\ngone,dog\np1,dog\np2,cat\n", encoding="utf-8")
    assert {"3 samples of 3×64×64", "left out, line 3: there is no such picture"} <= set(
        camplab("data", str(tmp_path / "mine")).out.splitlines()
    )
    camplab("new", "--data", str(tmp_path / "mine"), "-o", "mine.camplab")
    assert '"task": "classification"' in (camplab.folder / "mine.camplab").read_text("utf-8")


def test_the_window_hears_how_far_it_is_and_finds_large_tables_ready(camplab, table, monkeypatch):
    monkeypatch.setattr(far, "EVERY", -1.0)
    monkeypatch.setattr(stored, "TELL_EVERY", -1.0)
    monkeypatch.setattr(stored, "is_large", lambda path: True)
    answer = camplab("data", str(table), "--json", "--for-window")
    assert answer.json["rows"] == 24
    assert answer.err.splitlines() == [
        "reading: 100 %, 0 s left", "laying out its numbers on the disk: 100 %, 0 s left",
    ]  # fmt: skip
    assert [each.name[0] != "." for each in folders.kept_samples().iterdir()] == [True]
    assert camplab("data", str(table), "--json").err == "", "machines that did not ask are told nothing"
    assert f"of samples that memory does not hold are kept in {folders.kept_samples()}, 32 GiB" in camplab("data").out
    shutil.rmtree(folders.kept_samples())
    assert "are kept in" not in camplab("data").out
    assert camplab("data", str(table), "--json", "--for-window").status == 0
    assert len([*folders.kept_samples().iterdir()]) == 1
