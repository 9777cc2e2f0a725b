"""Pictures with a table of labels: read right, or refused in one true sentence."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from camplab.assembly.samples import load
from camplab.datasets.brought.listed import ListedPictures
from camplab.datasets.brought.masks import MaskedPictures
from camplab.datasets.making import NoSamples
from camplab.datasets.photos import Photos
from camplab.document.brought.fitting import data_of, project_for
from camplab.document.finish import finish
from tests.datasets.test_brought_pictures import halves, masked, picture
from tests.for_each import for_each


def listed(folder: Path, text: str, count: int = 4, within: str = "") -> Path:
    for number in range(count):
        picture(folder / within / f"p{number}.png", 40 * number)
    (folder / "labels.csv").write_text(text, encoding="utf-8")
    return folder


def test_one_label_each_makes_classes(tmp_path):
    data = data_of(listed(tmp_path, "file,what\np0.png,cat\np1.png,dog\np2.png,cat\np3.png,dog\n"))
    assert isinstance(data, ListedPictures)
    assert (data.tasks, data.class_names, data.count) == (("classification",), ("cat", "dog"), 4)
    loaded = load(data)
    assert loaded.y.tolist() == [0, 1, 0, 1]
    assert loaded.x[:, 0, 0, 0].tolist() == [0, 40, 80, 120]
    assert finish(project_for(data, "mine")) is None


@pytest.mark.parametrize("before", ["C:\\Users\\kim\\train\\", "train\\", "/data/kim/train/", "./train/", ""])
def test_pictures_are_found_by_as_much_of_their_path_as_there_is_here(tmp_path, before):
    """Beside the table lies one that is to be filled in, and the pictures of it."""
    text = "path,what\n" + "".join(f"{before}p{n}.png,{('cat', 'dog')[n % 2]}\n" for n in range(4))
    picture(listed(tmp_path, text, within="train") / "test" / "q0.png")
    (tmp_path / "all.csv").write_text("path\n" + "".join(f"p{n}\n" for n in range(4)) + "q0\n", encoding="utf-8")
    (tmp_path / "a_sample.csv").write_text("path,cat,dog\nq0,0.5,0.5\n", encoding="utf-8")
    data = data_of(tmp_path)
    assert isinstance(data, ListedPictures)
    assert load(data).y.tolist() == [0, 1, 0, 1]


@pytest.mark.parametrize("text", [
    "name;tags\np0;red round\np1;red\np2;\np3;round\n",
    "name;red;round\np0;1;1\np1;1;0\np2;0;0\np3;0;1\n",
])  # fmt: skip
def test_several_labels_make_a_multi_label_task(tmp_path, text):
    data = data_of(listed(tmp_path, text, within="images"))
    assert data.tasks == ("multi_label",)
    assert sorted(data.class_names) == ["red", "round"]
    wanted = {"red": [1, 1, 0, 0], "round": [1, 0, 0, 1]}
    y = load(data).y
    assert {name: y[:, at].tolist() for at, name in enumerate(data.class_names)} == wanted
    assert finish(project_for(data, "mine")) is None


@for_each("cells", [("1.0,0.0,0", "0,1,0.0"), ("1,0", "0,1")])
def test_a_single_one_among_columns_of_labels_is_a_class(cells, tmp_path):
    """As ISIC has them; several ones in any row are labels."""
    names = ",".join(["MEL", "NV", "BCC"][: cells[0].count(",") + 1])
    text = f"image,{names}\n" + "".join(f"p{n},{cells[n % 2]}\n" for n in range(4))
    data = data_of(listed(tmp_path, text, within="pictures"))
    assert data.tasks == ("classification",)
    assert data.class_names == tuple(names.split(","))
    assert load(data).y.tolist() == [0, 1, 0, 1]


def test_numbers_are_predicted_in_deviations_from_their_mean(tmp_path):
    data = data_of(listed(tmp_path, "age;file\n1,5;p0.png\n20;p1.png\n33,25;p2.png\n40;p3.png\n"))
    assert data.tasks == ("regression",)
    y = load(data).y
    assert y.shape == (4, 1)
    assert abs(float(y.mean())) < 1e-6
    ages = np.array([1.5, 20, 33.25, 40])
    np.testing.assert_allclose(y[:, 0], (ages - ages.mean()) / ages.std(), rtol=1e-5)


def test_rows_without_a_picture_or_a_label_are_left_out_with_their_line(tmp_path):
    text = "file,what\np0.png,cat\ngone.png,dog\np1.png,\np2.png,dog\np3.png,cat\n"
    listed(tmp_path, text)
    (tmp_path / "p3.png").write_bytes(b"no picture")
    loaded = load(data_of(tmp_path))
    assert loaded.y.tolist() == [0, 1]
    assert [str(remark) for remark in loaded.remarks] == [
        "left out, line 3: there is no such picture",
        "left out, line 4: a cell is empty, or no number",
        "one picture is left out: p3.png (not to be read as a picture)",
    ]


@for_each(("text", "said"), [
    ("file\np0.png\np1.png\n", "names pictures and says nothing of them"),
    ("what,how\na,b\nc,d\n", "no column of labels.csv names the pictures"),
    ("file,what\np0.png,cat\np1.png,cat\n", "has 1 different label: there have to be 2 to 100"),
    ("file,a,b\np0.png,x,y\np1.png,z,w\n", "several columns beside the names of pictures (a, b), of words"),
])  # fmt: skip
def test_tables_that_say_nothing_are_refused_in_a_sentence(tmp_path, text, said):
    with pytest.raises(NoSamples) as none:
        data_of(listed(tmp_path, text))
    assert said in str(none.value.sentence)


def test_pictures_spread_over_numbered_folders_are_what_their_table_says(tmp_path):
    """As HAM10000 has them: of several columns that which is called as labels are, or the one that is chosen."""
    for number in range(6):
        picture(tmp_path / f"HAM_images_part_{1 + number // 3}" / f"ISIC_{number}.jpg")
    rows = "".join(
        f"L{n // 2},ISIC_{n},{('nv', 'mel')[n % 2]},{40 + n}.0,{('m', 'f', 'f')[n // 2]}\n" for n in range(6)
    )
    (tmp_path / "HAM_metadata.csv").write_text("lesion,image_id,dx,age,sex\n" + rows, encoding="utf-8")
    data = data_of(tmp_path)
    assert data.class_names == ("mel", "nv")
    assert load(data).y.tolist() == [1, 0] * 3
    other = data_of(tmp_path, {"column": "sex"})
    assert other.class_names == ("f", "m")
    assert load(other).y.tolist() == [1, 1, 0, 0, 0, 0]
    with pytest.raises(NoSamples, match="there is no column called age2; there are lesion, image_id"):
        data_of(tmp_path, {"column": "age2"})


@pytest.mark.parametrize(("text", "names", "second"), [
    ("file,Male,Young\np0,1,-1\np1,-1,-1\np2,1,1\np3,-1,1\n", ("Male", "Young"), [0, 0]),
    ("file,Finding Labels,Age\np0,No Finding,3\np1,Mass|No Finding,4\np2,Mass,5\np3,Mass,5\n", ("Mass", "No Finding"),
     [1, 1]),
    ("file,Finding\np0,Mass\np1,Mass|Hernia\np2,Hernia|Mass|Edema\np3,Edema\n", ("Edema", "Hernia", "Mass"), [0, 1, 1]),
    ("file,label,width\n1,b,3\n2,a,4\n3,b,5\n", ("a", "b"), 0),
])  # fmt: skip
def test_labels_as_archives_write_them(tmp_path, text, names, second):
    folder = listed(tmp_path, text)
    for number in range(1, 4):
        picture(folder / f"{number:06d}.png")
    data = data_of(folder)
    assert data.class_names == names
    assert load(data).y[1].tolist() == second


def test_folders_of_classes_stay_what_they_are_also_beside_a_table(tmp_path):
    """And where one is called as the masks of the other would be."""
    for name in ("face", "face_mask"):
        picture(tmp_path / name / "1.png")
    (tmp_path / "notes.txt").write_text("what I did\n", encoding="utf-8")
    assert isinstance(data_of(tmp_path), Photos)


def test_nothing_chosen_and_a_table_that_has_changed_are_told_and_choosing_mends_it(tmp_path):
    with pytest.raises(NoSamples) as none:
        load(MaskedPictures())
    assert "choose one that holds a folder pictures and a folder masks" in str(none.value.sentence)
    assert load(MaskedPictures().at_place(str(masked(tmp_path / "masked", halves(0, 1))))).y.shape[0] == 4
    with pytest.raises(NoSamples) as none:
        load(ListedPictures())
    assert "choose one that holds pictures and a table that lists them" in str(none.value.sentence)
    with pytest.raises(NoSamples) as none:
        ListedPictures().at_place(str(tmp_path / "masked"))
    assert "holds no table that lists its pictures" in str(none.value.sentence)
    folder = listed(tmp_path / "listed", "file,what\np0,cat\np1,dog\np2,cat\np3,dog\n")
    data = data_of(folder)
    (folder / "labels.csv").write_text("file,what\np0,cat\np1,dog\np2,bird\np3,dog\n", encoding="utf-8")
    with pytest.raises(NoSamples) as none:
        load(data)
    assert "choose the folder once more" in str(none.value.sentence)
    assert load(data.at_place(str(folder))).classes == ("bird", "cat", "dog")


@for_each("name", ["listed", "masked", "x.npy", "text.txt", "table.csv"])
def test_what_lies_elsewhere_by_now_is_said_not_to_be_there_in_the_language_in_use(tmp_path, name):
    place = tmp_path / name
    if name == "listed":
        listed(place, "file,what\np0,cat\np1,dog\np2,cat\np3,dog\n")
    elif name == "masked":
        masked(place, halves(0, 1))
    elif name == "x.npy":
        np.save(place, np.zeros((30, 4), np.float32))
    else:
        place.write_text("a,b\n" + "1,2\n" * 30 if name == "table.csv" else "the wind blows. " * 60, "utf-8")
    data = data_of(place)
    place.rename(tmp_path / "elsewhere")
    with pytest.raises(NoSamples) as none:
        load(data)
    assert "not there any more, or cannot be reached" in str(none.value.sentence)
