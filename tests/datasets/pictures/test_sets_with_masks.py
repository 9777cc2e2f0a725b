"""Public sets of pictures with masks, as they are unpacked: read as such, in their parts or patient by patient."""

from __future__ import annotations

from pathlib import Path
from typing import NamedTuple

import numpy as np
import pytest
from PIL import Image

from camplab.assembly.samples import load
from camplab.assembly.split import drawn
from camplab.cli.brought import _facts
from camplab.datasets.brought.masks import MaskedPictures
from camplab.datasets.known import Known, known, remember
from camplab.datasets.making import IGNORED, NoSamples
from camplab.datasets.parting import kept_together
from camplab.datasets.photos import Photos
from camplab.document.brought.fitting import data_of
from tests.for_each import for_each
from tests.letters import able

SIDE = 8
GREY, COLOURS = (0, 255), ((0, 0, 0), (64, 128, 0))


def put(path: Path, values: tuple = ()) -> None:
    """A photo; or a mask with stripes of these values from the left to the right."""
    path.parent.mkdir(parents=True, exist_ok=True)
    if values:
        pixels = np.repeat(np.array(values, np.uint8), SIDE // len(values), 0)[None].repeat(SIDE, 0)
    else:
        pixels = np.random.default_rng(len(path.name)).integers(0, 255, (SIDE, SIDE, 3), np.uint8)
    Image.fromarray(pixels).save(path)


class Case(NamedTuple):
    """Names of pictures and of their masks, in which *n* counts and others stand for each of their words by turns."""

    name: str
    pictures: str
    masks: str
    words: str = ""
    each: int = 2
    count: int = 0
    """Of pairs that are used; 0: all."""
    held: int = 0
    values: tuple = GREY
    found: tuple[int, ...] = ()
    """The values of the classes; (): those of the mask."""


PATIENTS = "TCGA_CS_4941_19960909 TCGA_DU_5849_19950405 TCGA_FG_5962_20000626"
CASES = [
    Case("LGG", "*/*_{n}.tif", "*/*_{n}_mask.tif", PATIENTS, held=2),
    Case("folders of patients", "*/images/{n}.png", "*/masks/{n}.png", "patient01 patient02 patient03", held=2),
    Case("환자", "*/원본/{n}.png", "*/마스크/{n}.png", "환자가 환자나 환자다", held=2),
    Case("aerial pictures of Dubai", "*/images/image_{n}.jpg", "*/masks/image_{n}.png", "Tile_1 Tile_2", held=2,
         values=COLOURS, found=(0, 0x408000)),
    Case("SegNet's CamVid", "*/a{n}.png", "*annot/a{n}.png", "train val test", count=4, held=2, values=(0, 1)),
    Case("CamVid", "*/a_{n}.png", "*_labels/a_{n}_L.png", "train val", count=4, held=2, values=COLOURS,
         found=(0, 0x408000)),
    Case("pets", "images/a_{n}.jpg", "annotations/trimaps/a_{n}.png", values=(1, 2), held=1),
    Case("VOC", "JPEGImages/2007_{n}.jpg", "SegmentationClass/2007_{n}.png", held=1, values=(0, 1, 15, 255),
         found=(0, 1, 15)),
    Case("ADE20K", "images/*/{n}.jpg", "annotations/*/{n}.png", "training validation", count=4, held=2),
    Case("Carvana", "train/a_{n}.jpg", "train_masks/a_{n}_mask.gif", held=1),
    Case("Cityscapes", "leftImg8bit/*/b/b_{n}_leftImg8bit.png", "gtFine/*/b/b_{n}_gtFine_labelIds.png", "train val",
         held=2, values=(7, 11)),
    Case("ISIC", "ISIC-2017_Training_Data/I_{n}.jpg", "ISIC-2017_Training_GroundTruth/I_{n}_segmentation.png", held=1),
    Case("DRIVE", "*/images/2{n}_*.tif", "*/1st_manual/2{n}_manual1.gif", "training test", held=2),
    Case("train and val", "*/images/a{n}.jpg", "*/masks/a{n}.png", "train val test", count=4, held=2, values=(0, 1)),
    Case("by patient in parts", "train/*/{n}.png", "train/*/{n}_mask.png", "P1 P2 P3", held=2),
    Case("GlaS", "train_{n}.bmp", "train_{n}_anno.bmp", each=4, held=1),
    Case("PH2", "*/*_Dermoscopic_Image/*.bmp", "*/*_lesion/*_lesion.bmp", "IMD002 IMD013 IMD015 IMD024", 1, held=1),
    Case("labelme", "*/img.png", "*/label.png", "000_json 001_json 002_json 003_json", 1, held=1, values=(0, 1)),
    Case("AI Hub", "원천데이터/{n}.jpg", "라벨링데이터/{n}.png", each=4, held=1, values=(0, 1)),
]  # fmt: skip


def laid_out(folder: Path, case: Case) -> Path:
    for word in case.words.split() or [""]:
        for n in range(case.each):
            put(folder / case.pictures.replace("*", word).format(n=n))
            put(folder / case.masks.replace("*", word).format(n=n), case.values)
    return folder


@for_each("case", able(CASES))
def test_a_public_set_is_read_as_pictures_with_masks(case: Case, tmp_path):
    data = data_of(laid_out(tmp_path, case), {"size": str(SIDE)})
    assert isinstance(data, MaskedPictures)
    assert data.values == (case.found or case.values)
    loaded = load(data)
    assert len(loaded.x) == data.count == (case.count or case.each * len(case.words.split() or [1]))
    _, held = drawn(loaded.y, data, loaded.held)
    assert len(held) == data.validation_samples == case.held
    number = {value: at for at, value in enumerate(data.values)}
    as_one = [sum(part << 8 * (2 - at) for at, part in enumerate(value)) if isinstance(value, tuple) else value
              for value in case.values]  # fmt: skip
    assert loaded.y[0, 0, :: SIDE // len(as_one)].tolist() == [number.get(value, IGNORED) for value in as_one]


def test_masks_of_single_things_are_one_mask(tmp_path):
    """As of DSB 2018, in a folder for each picture; of one beside it; and of a folder of masks for each."""
    for n in range(4):
        name = f"{n:064x}"
        put(tmp_path / "a" / "stage1_train" / name / "images" / f"{name}.png")
        put(tmp_path / "b" / f"s{n}.png")
        put(tmp_path / "c" / "images" / f"s{n}.png")
        for at, values in enumerate(((255, 0, 0, 0), (0, 0, 255, 0))):
            put(tmp_path / "a" / "stage1_train" / name / "masks" / f"{n}{at}.png", values)
            put(tmp_path / "b" / f"s{n}_mask_{at}.png", values)
            put(tmp_path / "c" / "masks" / f"s{n}" / f"{at}.png", values)
    put(tmp_path / "a" / "stage1_test" / "f" / "images" / "f.png")
    for set_of in "abc":
        data = data_of(tmp_path / set_of, {"size": str(SIDE)})
        loaded = load(data)
        assert (len(loaded.x), data.values) == (4, GREY)
        assert loaded.y[0, 0].tolist() == [1, 1, 0, 0, 1, 1, 0, 0]
        assert loaded.held is None
    assert [*map(str, load(data_of(tmp_path / "a")).remarks)] == [
        "what lies in stage1_test is not used: it has no masks"
    ]


def test_whole_patients_are_kept_for_validation_whatever_the_share_and_the_seed(tmp_path):
    for n, several in enumerate((2, 3, 4, 5)):
        for at in range(several):
            put(tmp_path / f"patient{n}" / f"{at}.png")
            put(tmp_path / f"patient{n}" / f"{at}_mask.png", GREY)
    data, seen = data_of(tmp_path, {"size": str(SIDE)}), set()
    for seed in range(8):
        for share in (0.01, 0.25, 0.9):
            here = data.model_copy(update={"split_seed": seed, "validation": share})
            source = here.source()
            held = {source.title(at).split("/")[0] for at in np.flatnonzero(source.held).tolist()}
            learned = {source.title(at).split("/")[0] for at in np.flatnonzero(~source.held).tolist()}
            assert all((held, learned))
            assert held.isdisjoint(learned)
            assert here.validation_samples == source.held.sum()
            seen.add(frozenset(held))
    assert len(seen) > 4
    assert str(source.remarks[-1]).startswith("pictures of one folder, such as those of a patient, stay together: for")
    assert data.split_by == {"validation", "split_seed", "by_class"}
    facts = _facts(tmp_path, data, None)
    count = here.validation_samples
    remember(data.folder, Known(data.class_names, (), facts["samples"], facts["held"], tuple(facts["together"])))
    assert here.validation_samples == count
    assert known(data.folder).together == (2, 3, 4, 5)


@for_each(("sizes", "wanted"), [((1, 1), 1), ((5, 5), 9), ((100, 3), 26), ((40, 50), 1), ((1, 2, 3, 4, 5), 4)])
def test_never_all_groups_are_kept_and_always_one(sizes, wanted):
    for seed in range(20):
        kept = kept_together(sizes, wanted, seed)
        assert 0 < len(kept) < len(sizes)


@for_each(("names", "tail"), [
    (("benign", "normal"), "_mask"), (("class1", "class2"), "_mask"), (("COVID-19", "Normal"), "_mask"),
    (("patient01", "patient02"), ""), (("image", "label"), ""),
])  # fmt: skip
def test_classes_stay_classes_though_they_have_masks_or_are_called_so(names, tail, tmp_path):
    for name in names:
        for n in range(3):
            put_large(tmp_path / name / f"{name[0]}{n}.png")
            if tail:
                put(tmp_path / name / f"{name[0]}{n}{tail}.png", GREY)
    data = data_of(tmp_path, {"size": str(SIDE)})
    assert isinstance(data, Photos)
    assert (data.class_names, data.count) == (tuple(sorted(names)), 6)


def put_large(path: Path) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    Image.fromarray(np.random.default_rng(0).integers(0, 255, (32, 32, 3), np.uint8)).save(path)


def test_pictures_in_two_formats_and_outlines_of_things_are_refused_in_a_sentence(tmp_path):
    for form in ("PNG", "TIF"):
        put(tmp_path / "CVC" / form / "Original" / f"1.{form.lower()}")
        put(tmp_path / "CVC" / form / "Ground Truth" / f"1.{form.lower()}", GREY)
    with pytest.raises(NoSamples, match="same pictures with masks in several formats, PNG, TIF: choose one of them"):
        data_of(tmp_path / "CVC")
    assert data_of(tmp_path / "CVC" / "PNG").count == 1
    put(tmp_path / "hub" / "Training" / "raw" / "TS" / "1.jpg")
    (tmp_path / "hub" / "Training" / "made" / "TL").mkdir(parents=True)
    (tmp_path / "hub" / "Training" / "made" / "TL" / "1.json").write_text('{"annotations": [{"polygon": [[1, 2]]}]}')
    with pytest.raises(NoSamples, match="holds boxes around things"):
        data_of(tmp_path / "hub")
