"""Lists beside masks say what their classes are called, and which pictures are for validation."""

from __future__ import annotations

from pathlib import Path

from camplab.datasets.brought.masks import MaskedPictures
from camplab.document.brought.fitting import data_of
from tests.datasets.pictures.test_sets_with_masks import SIDE, put
from tests.for_each import for_each

INDICES = (0, 1, 2, 2)
COLOURS = ((0, 0, 0), (64, 128, 0), (128, 0, 0), (0, 0, 0))
OF_VOC = (
    "aeroplane bicycle bird boat bottle bus car cat chair cow diningtable dog horse motorbike person pottedplant sheep"
)
OF_VOC += " sofa train tvmonitor"


def masked(folder: Path, values=INDICES, count: int = 6) -> Path:
    for n in range(count):
        put(folder / "images" / f"a{n}.png")
        put(folder / "labels" / f"a{n}.png", values)
    return folder


def read(folder: Path) -> MaskedPictures:
    data = data_of(folder, {"size": str(SIDE)})
    assert isinstance(data, MaskedPictures)
    return data


@for_each(("name", "text", "values", "names"), [
    ("class_dict.csv", "name,r,g,b\nRoad,64,128,0\nSky,128,0,0\nVoid,0,0,0\nCar,9,9,9\n", COLOURS,
     ("Void", "Road", "Sky")),
    ("class_dict_seg.csv", "name, r, g, b\nunlabeled, 0, 0, 0\nroof, 128, 0, 0\ngrass, 64, 128, 0\n", COLOURS,
     ("unlabeled", "grass", "roof")),
    ("label_colors.txt", "64 128 0\tAnimal\n0 0 0\tVoid\n128 0 0\tArch way\n", COLOURS, ("Void", "Animal", "Arch way")),
    ("labelmap.txt", "# label:color_rgb:parts:actions\nbackground:0,0,0::\ncar:64,128,0::\n길:128,0,0::\n", COLOURS,
     ("background", "car", "길")),
    ("_classes.csv", "Pixel Value, Class\n0, background\n1, pothole\n2, crack 1\n", INDICES,
     ("background", "pothole", "crack 1")),
    ("codes.txt", "Animal\nArchway\nBicyclist\nBridge\n", INDICES, ("Animal", "Archway", "Bicyclist")),
    ("class_names.txt", "__ignore__\n_background_\ncat\ndog\n", INDICES, ("_background_", "cat", "dog")),
    ("codes.txt", "Animal\nArchway\n", INDICES, ("0", "1", "2")),
    ("class_dict.csv", "name,r,g,b\nRoad,1,2,3\nVoid,0,0,0\n", COLOURS, ("#000000", "#408000", "#800000")),
    ("classes.txt", "0.5 0.25\n0.5 0.75\n", INDICES, ("0", "1", "2")),
])  # fmt: skip
def test_classes_are_called_as_a_list_says_that_names_all_of_them(name, text, values, names, tmp_path):
    masked(tmp_path / "train", values, 2)
    (tmp_path / "train" / name).write_text(text, "utf-8")
    assert read(tmp_path / "train").class_names == names
    (tmp_path / "train" / name).rename(tmp_path / name)
    assert read(tmp_path / "train").class_names == names, "it may lie around a part of the set"


def test_classes_of_voc_are_called_by_its_lists_and_its_parts_are_those_that_it_lists(tmp_path):
    for n in range(8):
        put(tmp_path / "JPEGImages" / f"2007_{n}.jpg")
        put(tmp_path / "SegmentationClass" / f"2007_{n}.png", (0, 1, 15, 255))
    lists = {"Segmentation/train": range(4), "Segmentation/val": (4, 5), "Segmentation/trainval": range(6)}
    lists |= {f"Main/{name}_trainval": range(8) for name in OF_VOC.split()}
    for name, numbers in lists.items():
        path = tmp_path / "ImageSets" / f"{name}.txt"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text("".join(f"2007_{n}  1\n" for n in numbers), "utf-8")
    data = read(tmp_path)
    assert data.class_names == ("background", "aeroplane", "person")
    source = data.source()
    assert [source.listed[at][0].stem for at in source.numbers] == [f"2007_{n}" for n in range(6)]
    assert source.held is not None
    assert source.held.tolist() == [False] * 4 + [True] * 2 == [False] * (data.count - 2) + [True] * 2
    assert data.validation_samples == 2
    said = [*map(str, source.remarks)]
    assert "2 pictures are left out: 2007_6.jpg, 2007_7.jpg (no list of parts names it)" in said
    assert "the pictures that ImageSets/Segmentation/val.txt lists are kept for validation" in said


@for_each(("name", "text", "held"), [
    ("valid.txt", "a0.png\na3.png\n", 2), ("splits/val.txt", "set/images/a1.png set/labels/a1.png\n", 1),
    ("val.txt", "other\n", 0), ("val.txt", "".join(f"a{n}\n" for n in range(6)), 0), ("notes.txt", "a1\n", 0),
])  # fmt: skip
def test_a_list_parts_the_pictures_that_it_is_about(name, text, held, tmp_path):
    path = masked(tmp_path) / name
    path.parent.mkdir(exist_ok=True)
    path.write_text(text, "utf-8")
    found = read(tmp_path).source().held
    assert (0 if found is None else int(found.sum())) == held
