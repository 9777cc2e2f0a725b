"""Data sets of Hugging Face are taken over once, whole or not at all, and learned from like data of the learner's."""

from __future__ import annotations

import errno
import importlib
import io
import os
import sys
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from camplab import folders
from camplab.assembly.samples import load
from camplab.datasets.brought.labelled_texts import LabelledTexts
from camplab.datasets.brought.listed import ListedPictures
from camplab.datasets.brought.masks import MaskedPictures
from camplab.datasets.brought.table import Table
from camplab.datasets.brought.text import TextFile
from camplab.datasets.hugging_face import taking_over
from camplab.datasets.hugging_face.opening import is_one
from camplab.datasets.hugging_face.taking_over import unused
from camplab.datasets.making import NoSamples
from camplab.datasets.photos import Photos
from camplab.document.brought.fitting import data_of, project_for
from camplab.document.finish import finish
from camplab.runs.events import Done
from tests.datasets.hugging_face import fake
from tests.training.recipes import one_epoch

pytestmark = [pytest.mark.filterwarnings(f"ignore:Cannot {what}") for what in ("locate reference", "pickle")]
"""What the real package remarks when a test makes a set with it."""


@pytest.fixture(params=["fake", "real"])
def hub(request, monkeypatch, tmp_path):
    """The package: as it is where it is installed, and what stands for it."""
    monkeypatch.setenv("CAMPLAB_HOME", str(tmp_path / "home"))
    monkeypatch.setenv("HF_HOME", str(tmp_path / "hf"))
    if request.param == "real":
        found = pytest.importorskip("datasets")
        monkeypatch.setattr("tqdm.tqdm.monitor_interval", 0)  # a thread that nobody ends
        return found
    monkeypatch.setitem(sys.modules, "datasets", fake.package())
    return importlib.import_module("datasets")


@pytest.fixture
def away(tmp_path, monkeypatch):
    """The web, of which nothing is asked that is not in `fake.HUB`."""
    monkeypatch.setenv("CAMPLAB_HOME", str(tmp_path / "home"))
    monkeypatch.setitem(sys.modules, "datasets", fake.package())
    monkeypatch.setattr(fake, "HUB", {})
    monkeypatch.setattr(fake, "ASKED", [])
    return importlib.import_module("datasets")


def picture(grey: int, side: int = 10) -> dict[str, object]:
    out = io.BytesIO()
    Image.new("RGB", (side, side), (grey,) * 3).save(out, "PNG")
    return {"bytes": out.getvalue(), "path": None}


def rows(hub, columns, features):
    """Rows in memory. The fingerprint is given: some versions cannot make that of a table of a test."""
    if hub.Dataset is fake.Dataset:
        return fake.Dataset(columns, features)
    features = hub.Features(features)
    table = importlib.import_module("pyarrow").Table.from_pydict(columns, schema=features.arrow_schema)
    info = hub.DatasetInfo(features=features)
    return hub.Dataset(hub.table.InMemoryTable(table), info=info, fingerprint="made")


def put(hub, folder: Path, columns, features) -> Path:
    rows(hub, columns, features).save_to_disk(str(folder))
    return folder


def test_pictures_with_classes_become_folders_of_classes_parted_as_they_come(hub, tmp_path):
    features = {"image": hub.Image(), "label": hub.ClassLabel(names=["cat/big", "dog"])}
    parts = {name: rows(hub, {"image": [picture(20 * at) for at in range(count)],
                              "label": [at % 2 for at in range(count)]}, features)
             for name, count in (("train", 8), ("test", 4))}  # fmt: skip
    hub.DatasetDict(parts).save_to_disk(str(tmp_path / "animals"))
    data = data_of(tmp_path / "animals", {"size": "8"})
    assert isinstance(data, Photos)
    assert (data.class_names, data.count, data.validation_samples) == (("cat_big", "dog"), 12, 4)
    assert unused(tmp_path / "animals") == (), "both are learned from or checked with"
    loaded = load(data)
    assert sorted(loaded.x[loaded.y == 1, 0, 0, 0].tolist()) == [20, 20, 60, 60, 100, 140]
    assert isinstance(one_epoch(project_for(data, "animals")), Done)


def test_classes_without_names_stand_in_the_order_of_their_numbers(hub, tmp_path):
    features = {"img": hub.Image(), "label": hub.Value("int64")}
    columns = {"img": [picture(10 * at) for at in range(24)], "label": [at % 12 for at in range(24)]}
    loaded = load(data_of(put(hub, tmp_path / "numbers", columns, features), {"size": "8"}))
    assert loaded.classes == tuple(f"{at:04d}" for at in range(12))
    assert sorted(loaded.x[loaded.y == 11, 0, 0, 0].tolist()) == [110, 230]


def test_pictures_with_a_number_or_with_masks(hub, tmp_path):
    features = {"image": hub.Image(), "age": hub.Value("float32"), "target": hub.Value("float32")}
    columns = {"image": [picture(at) for at in range(10)], "age": [1.0] * 10, "target": [at / 3 for at in range(10)]}
    data = data_of(put(hub, tmp_path / "ages", columns, features), {"size": "8"})
    assert isinstance(data, ListedPictures)
    assert (data.tasks, data.names, data.count) == (("regression",), ("target",), 10)
    columns = {"image": [picture(at) for at in range(6)], "mask": [picture(255 * (at % 2)) for at in range(6)]}
    data = data_of(put(hub, tmp_path / "masks", columns, {"image": hub.Image(), "mask": hub.Image()}), {"size": "8"})
    assert isinstance(data, MaskedPictures)
    assert np.unique(data.make().y[1]).tolist() == [1]


def test_texts_with_classes_and_texts_alone(hub, tmp_path):
    said = ["나는 이 영화가 참 좋았다, 다시 보고 싶다 {n}", 'a dull film, and "far" too long\nfor {n} of us', None]
    texts = [each and each.format(n=n) for n in range(8) for each in said]
    features = {"text": hub.Value("string"), "label": hub.ClassLabel(names=["bad", "good"])}
    columns = {"text": texts, "label": [1, 0, 0] * 8}
    data = data_of(put(hub, tmp_path / "films", columns, features), {"steps": "12"})
    assert isinstance(data, LabelledTexts)
    made = data.make()
    assert (made.x.shape, made.classes) == ((16, 12), ("bad", "good"))
    assert made.y.tolist() == [1, 0] * 8
    project = project_for(data, "films")
    assert finish(project) is None
    assert isinstance(one_epoch(project), Done)
    alone = data_of(put(hub, tmp_path / "prose", {"text": texts}, {"text": hub.Value("string")}))
    assert isinstance(alone, TextFile)
    assert alone.text().startswith("나는 이 영화가")


def test_parts_of_which_nothing_is_used_are_named(hub, tmp_path):
    features = {"height": hub.Value("float64"), "weight": hub.Value("float64")}
    parts = {name: rows(hub, {"height": [1.5] * count, "weight": [1.0 * at for at in range(count)]}, features)
             for name, count in (("train", 30), ("test", 4), ("other", 3))}  # fmt: skip
    hub.DatasetDict(parts).save_to_disk(str(tmp_path / "people"))
    assert data_of(tmp_path / "people").count == 30
    assert unused(tmp_path / "people") == ("test (4)", "other (3)")


def test_columns_become_a_table_with_classes_by_their_names(hub, tmp_path):
    features = {"id": hub.Value("int64"), "height": hub.Value("float64"), "town": hub.Value("string"),
                "label": hub.ClassLabel(names=["low", "high"]), "path": hub.Sequence(hub.Value("int64"))}  # fmt: skip
    columns = {"id": list(range(60)), "height": [at / 7 for at in range(59)] + [None],
               "town": ["서울", "부산"] * 30, "label": [int(at > 30) for at in range(60)],
               "path": [[1]] * 60}  # fmt: skip
    data = data_of(put(hub, tmp_path / "towns", columns, features))
    assert isinstance(data, Table)
    assert (data.target, data.class_names) == ("label", ("high", "low"))
    assert [column.kind for column in data.columns] == ["left out", "number", "category", "category"]
    assert data.make().x.shape == (60, 3)


def test_parquet_of_a_cache_is_known_by_its_name(tmp_path, hub):
    folder = tmp_path / "cache"
    folder.mkdir()
    for part in ("train", "test"):
        file = folder / f"{part}-00000-of-00001.parquet"
        if hub.Dataset is fake.Dataset:
            file.touch()
            fake.DISK[str(file)] = table(hub)
        else:
            table(hub).to_parquet(str(file))
    assert is_one(folder)
    assert data_of(folder).count == 30
    assert data_of(folder / "test-00000-of-00001.parquet").count == 30


def table(hub):
    columns = {"a": [at / 7 for at in range(30)], "y": [at % 3 / 2 for at in range(30)]}
    return rows(hub, columns, {"a": hub.Value("float64"), "y": hub.Value("float64")})


def test_a_name_is_asked_of_the_web_once_with_its_configuration(away, monkeypatch):
    fake.HUB["own/towns", "small"] = fake.DatasetDict(train=table(away))
    data = data_of(Path("hf:own/towns:small"))
    assert (data.count, fake.ASKED) == (30, [("own/towns", "small", None)])
    monkeypatch.setitem(sys.modules, "datasets", None)
    assert data_of(Path("hf:own/towns:small")) == data  # it is here, and needs no package any more


def test_different_names_have_different_folders_among_those_of_data_sets(away):
    of_all = {}
    for name in ("a/b", "a:b", "a--b", "a.b", "..", "."):
        of, _, configuration = name.partition(":")
        fake.HUB[of, configuration or None] = fake.DatasetDict(train=table(away))
        of_all[name] = taking_over.taken_over(Path(f"hf:{name}")).path.parent
    assert len({*of_all.values()}) == len(of_all)
    assert {folder.parent for folder in of_all.values()} == {folders.data_sets() / "hugging_face"}


def test_without_the_package_it_is_said_how_to_get_it(away, monkeypatch):
    monkeypatch.setitem(sys.modules, "datasets", None)
    with pytest.raises(NoSamples, match="pip install datasets"):
        data_of(Path("hf:stanfordnlp/imdb"))


def test_what_cannot_be_had_is_one_sentence_and_leaves_nothing(away, tmp_path):
    with pytest.raises(NoSamples, match=r"own/nothing cannot be opened .*Couldn't reach 'own/nothing' on the Hub$"):
        data_of(Path("hf:own/nothing"))
    features = {"path": away.Sequence(away.Value("int64"))}
    with pytest.raises(NoSamples, match=r"none of its columns .*path \(Sequence\)"):
        data_of(put(away, tmp_path / "odd", {"path": [[1], [2]]}, features))
    with pytest.raises(NoSamples, match="no labels: there is nothing to learn"):
        data_of(put(away, tmp_path / "bare", {"image": [picture(1)] * 3}, {"image": away.Image()}))
    assert not list((tmp_path / "home" / "data").rglob("*.*"))


def test_parts_that_do_not_fit_each_other_are_one_sentence_and_leave_nothing(hub, tmp_path):
    images, labels = [picture(20 * at) for at in range(4)], [0, 1, 0, 1]
    features = {"image": hub.Image(), "label": hub.ClassLabel(names=["a", "b"])}
    parts = {"train": rows(hub, {"image": images, "label": labels}, features),
             "test": rows(hub, {"image": images}, {"image": hub.Image()})}  # fmt: skip
    hub.DatasetDict(parts).save_to_disk(str(tmp_path / "odd"))
    with pytest.raises(NoSamples, match=r"odd cannot be opened by the package datasets: .*label"):
        data_of(tmp_path / "odd")
    assert not list((tmp_path / "home" / "data").rglob("*.*"))


@pytest.mark.parametrize("after", [0, 1, 5])
def test_a_full_disk_leaves_nothing_half(after, away, tmp_path, monkeypatch):
    columns = {"image": [picture(at) for at in range(8)], "label": [at % 2 for at in range(8)]}
    folder = put(away, tmp_path / "set", columns, {"image": away.Image(), "label": away.ClassLabel(["a", "b"])})
    written, write = [], Path.write_bytes

    def full(path, content):
        written.append(path)
        if len(written) > after:
            raise OSError(errno.ENOSPC, "No space left on device")
        return write(path, content)

    monkeypatch.setattr(Path, "write_bytes", full)
    with pytest.raises(NoSamples, match=r"set cannot be kept in .*: No space left on device$"):
        data_of(folder)
    assert not [path for path in (tmp_path / "home").rglob("*") if path.is_file()]
    monkeypatch.setattr(Path, "write_bytes", write)
    assert data_of(folder).count == 8


def test_two_that_take_over_the_same_at_once_both_have_it_and_what_a_killed_one_left_goes(away, tmp_path, monkeypatch):
    columns = {"image": [picture(at) for at in range(8)], "label": [at % 2 for at in range(8)]}
    folder = put(away, tmp_path / "set", columns, {"image": away.Image(), "label": away.ClassLabel(["a", "b"])})
    kept, write = taking_over._kept(folder), taking_over._write
    for left in (".part", ".part-4194304-1"):
        kept.with_name(f"{kept.name}{left}").mkdir(parents=True)

    def twice(used, into):
        with monkeypatch.context() as patch:
            patch.setattr(taking_over, "_write", write)
            patch.setattr(taking_over, "get_ident", lambda: 7)
            assert data_of(folder).count == 8
        return write(used, into)

    monkeypatch.setattr(taking_over, "_write", twice)
    assert data_of(folder).count == 8
    assert list(kept.parent.iterdir()) == [kept]


def test_a_set_that_was_written_anew_is_taken_over_anew(away, tmp_path):
    columns = {"a": [1.5, 2.5, 3.25], "y": [0.5, 1.5, 2.5]}
    features = {"a": away.Value("float64"), "y": away.Value("float64")}
    folder = put(away, tmp_path / "set", columns, features)
    first = taking_over.taken_over(folder).path
    assert taking_over.taken_over(folder).path == first
    (folder / "state.json").write_text('{"more": 1}')
    assert taking_over.taken_over(folder).path != first


@pytest.mark.skipif(sys.platform != "linux", reason="names are text elsewhere")
def test_a_folder_whose_name_is_no_text_is_taken_over(away, tmp_path):
    folder = put(away, tmp_path / os.fsdecode(b"set-\xff"), {"a": [1.5, 2.5], "y": [0.5, 1.5]},
                 {"a": away.Value("float64"), "y": away.Value("float64")})  # fmt: skip
    assert taking_over.taken_over(folder).path.name == "table.csv"
