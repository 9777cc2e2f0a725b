"""Sets that torchvision left in a folder are found and read as torchvision reads them, or refused in one sentence."""

from __future__ import annotations

import io
import sys
from importlib import import_module
from typing import get_args

import numpy as np
import pytest

from camplab.datasets.base import DATA
from camplab.datasets.making import NoSamples, NotChosen
from camplab.datasets.published.emnist import Division, Emnist
from camplab.datasets.published.idx import NAMES
from camplab.datasets.published.published import Published
from camplab.document.brought.fitting import data_of, project_for
from camplab.document.finish import finish
from camplab.runs.events import Done
from tests.datasets.published.small import KEPT, LEARNED, idx, labels, pictures, put, put_cifar, put_idx
from tests.for_each import for_each
from tests.training.recipes import one_epoch

SETS = [tag for tag, data in DATA.items() if issubclass(data, Published)]
BATCHES = {**{f"data_batch_{n}": 5 for n in range(1, 6)}, "test_batch": KEPT}


def made_of(folder, tag):
    """What a set has that lies in this folder; the order of samples is that of the files."""
    data = DATA[tag]().at_place(str(folder))
    made = data.make()
    assert made.held is not None
    assert made.x.dtype == np.uint8
    assert data.count == len(made.x)
    assert data.validation_samples == int(made.held.sum()) == KEPT
    return made


@for_each("packed", [False, True])
@for_each(("tag", "folder"), [("mnist", "MNIST/raw"), ("fashion_mnist", "FashionMNIST/raw"),
                              ("kmnist", "KMNIST/raw"), ("mnist", "."), ("mnist", "of Kaggle")])  # fmt: skip
def test_sets_in_the_format_of_mnist(tag, folder, packed, tmp_path):
    x, y = put_idx(tmp_path / folder, NAMES, 10, packed)
    for path in (tmp_path / folder).iterdir() if "Kaggle" in folder else ():
        path.rename(path.with_name(path.name.replace("-idx", ".idx")))
    made = made_of(tmp_path, tag)
    assert np.array_equal(made.x, x)
    assert made.y.tolist() == y.tolist()


def test_sets_with_files_of_one_name_are_told_apart_by_their_folder(tmp_path):
    for name in ("FashionMNIST", "KMNIST", "MNIST"):
        x, _ = put_idx(tmp_path / name / "raw", NAMES, 10)
        assert np.array_equal(made_of(tmp_path, DATA_OF[name]).x, x)
        assert data_of(tmp_path / name).tag == DATA_OF[name]


DATA_OF = {"FashionMNIST": "fashion_mnist", "KMNIST": "kmnist", "MNIST": "mnist"}


@for_each("division", get_args(Division))
def test_emnist_is_turned_upright_and_letters_are_counted_from_one(division, tmp_path):
    data, first = Emnist(division=division), 1 if division == "letters" else 0
    root = tmp_path / "EMNIST" / "raw"
    x, y = put_idx(root, data.files, data.outputs, packed=True)
    for name, part in zip(data.files[1::2], (y[:LEARNED], y[LEARNED:]), strict=True):
        put(root / name, idx(part + first), packed=True)
    made = data.at_place(str(tmp_path)).make()
    assert np.array_equal(made.x, x.swapaxes(2, 3))
    assert made.y.tolist() == y.tolist()
    assert {"balanced": 47, "byclass": 62, "bymerge": 47, "letters": 26}.get(division, 10) == len(made.classes)
    datasets = pytest.importorskip("torchvision").datasets
    theirs = datasets.EMNIST.classes_split_dict[division]
    assert list(made.classes) == [name for name in theirs if name != "N/A"]


@pytest.mark.parametrize("protocol", [2, 4])
def test_cifar_is_read_out_of_its_pickles_without_running_them(protocol, tmp_path):
    x, y = put_cifar(tmp_path / "cifar-10-batches-py", BATCHES, "labels", 10, protocol)
    made = made_of(tmp_path, "cifar10")
    assert np.array_equal(made.x, x)
    assert made.y.tolist() == y.tolist()
    put(tmp_path / "cifar-100-python" / "meta", b"")
    x, y = put_cifar(tmp_path / "cifar-100-python", {"train": 200, "test": KEPT}, "fine_labels", 100, protocol)
    made = made_of(tmp_path, "cifar100")
    assert np.array_equal(made.x, x)
    assert made.y.tolist() == y.tolist()
    assert made.classes[19] == "cattle"


def test_stl10_is_read_column_by_column(tmp_path):
    x, y = pictures(LEARNED + KEPT, 3, 96, 96), labels(LEARNED + KEPT, 10)
    for name, part in (("train", slice(LEARNED)), ("test", slice(LEARNED, None))):
        put(tmp_path / "stl10_binary" / f"{name}_X.bin", x[part].swapaxes(2, 3).tobytes())
        put(tmp_path / "stl10_binary" / f"{name}_y.bin", (y[part] + 1).astype(np.uint8).tobytes())
    made = made_of(tmp_path, "stl10")
    assert np.array_equal(made.x, x)
    assert made.y.tolist() == y.tolist()


def test_svhn_is_read_from_matlab(tmp_path):
    matlab = pytest.importorskip("scipy.io")
    x, y = pictures(LEARNED + KEPT, 3, 32, 32), labels(LEARNED + KEPT, 10)
    for name, part in (("train", slice(LEARNED)), ("test", slice(LEARNED, None))):
        out = io.BytesIO()
        matlab.savemat(out, {"X": x[part].transpose(2, 3, 1, 0), "y": np.where(y[part] == 0, 10, y[part])[:, None]})
        put(tmp_path / f"{name}_32x32.mat", out.getvalue())
    made = made_of(tmp_path, "svhn")
    assert np.array_equal(made.x, x)
    assert made.y.tolist() == y.tolist()


def test_without_scipy_it_is_said_how_to_get_it(tmp_path, monkeypatch):
    for name in DATA["svhn"]().files:
        put(tmp_path / name, b"some")
    monkeypatch.setitem(sys.modules, "scipy.io", None)
    with pytest.raises(NoSamples, match="pip install scipy"):
        DATA["svhn"]().at_place(str(tmp_path)).make()


@pytest.mark.parametrize(("name", "tag"), [("MNIST", "mnist"), ("FashionMNIST", "fashion_mnist"), ("KMNIST", "kmnist")])
def test_torchvision_reads_the_same(name, tag, tmp_path):
    datasets = pytest.importorskip("torchvision").datasets
    put_idx(tmp_path / name / "raw", NAMES, 10)
    made = made_of(tmp_path, tag)
    for train, part in ((True, slice(LEARNED)), (False, slice(LEARNED, None))):
        theirs = getattr(datasets, name)(tmp_path, train=train)
        assert np.array_equal(theirs.data.numpy(), made.x[part, 0])
        assert theirs.targets.tolist() == made.y[part].tolist()
        assert [each.split(" - ")[0] for each in theirs.classes] == list(made.classes)


def test_torchvision_reads_cifar_the_same(tmp_path, monkeypatch):
    datasets = pytest.importorskip("torchvision").datasets
    put_cifar(tmp_path / "cifar-10-batches-py", BATCHES, "labels", 10)
    names = {"label_names": list(DATA["cifar10"]().class_names)}
    put(tmp_path / "cifar-10-batches-py" / "batches.meta", import_module("pickle").dumps(names))
    monkeypatch.setattr(datasets.CIFAR10, "_check_integrity", lambda _: True)
    monkeypatch.setattr("torchvision.datasets.cifar.check_integrity", lambda *_: True)
    theirs, made = datasets.CIFAR10(tmp_path), made_of(tmp_path, "cifar10")
    assert np.array_equal(theirs.data.transpose(0, 3, 1, 2), made.x[:25])
    assert theirs.targets == made.y[:25].tolist()


@for_each("tag", SETS)
def test_facts_are_known_before_it_is_here(tag):
    data = DATA[tag]()
    assert data.count == sum(data.in_all)
    assert data.outputs == len(set(map(str, data.class_names))) == len(data.class_names)
    assert data.shape.kind == "image"
    assert all(len(digest) == 32 for _, digest in data.resources)
    with pytest.raises(NotChosen, match="choose the folder"):
        data.source() if data.read_singly else data.make()


def test_the_wrong_folder_is_refused_with_what_it_lacks(tmp_path):
    with pytest.raises(NoSamples, match=r"there is no CIFAR-10: it needs the files data_batch_1, .*test_batch"):
        DATA["cifar10"]().at_place(str(tmp_path))
    with pytest.raises(NoSamples, match="there is no MNIST"):
        DATA["mnist"]().at_place(str(tmp_path / "nowhere"))
    put(tmp_path / "train-images-idx3-ubyte.gz", b"")
    with pytest.raises(NoSamples, match="there is no MNIST: it needs the files"):  # one of four, and no archive
        DATA["mnist"]().at_place(str(tmp_path))


@for_each(
    "tag, archive", [("cifar10", "cifar-10-python.tar.gz"), ("flowers102", "102flowers.tgz"), ("emnist", "gzip.zip")]
)
def test_of_a_set_that_is_still_packed_it_is_said_what_to_unpack(tag, archive, tmp_path):
    put(tmp_path / "Downloads" / archive, b"")
    with pytest.raises(NoSamples, match=f"is packed: unpack {archive} there, then choose the folder once more"):
        DATA[tag]().at_place(str(tmp_path))


@for_each("harm", ["cut off", "another format", "labels of another set", "gone"])
def test_files_that_are_damaged_are_refused_in_one_sentence(harm, tmp_path):
    put_idx(tmp_path, NAMES, 10)
    data, path = DATA["mnist"]().at_place(str(tmp_path)), tmp_path / NAMES[1]
    if harm == "gone":
        path.unlink()
    else:
        raw = path.read_bytes()
        path.write_bytes({"cut off": raw[:-3], "another format": b"PK" + raw, "labels of another set": raw[:8] +
                          bytes([40] * LEARNED)}[harm])  # fmt: skip
    with pytest.raises(NoSamples) as error:
        data.make()
    assert "\n" not in str(error.value)
    assert {"cut off": "damaged, or was cut off", "another format": "damaged", "gone": "there is no MNIST",
            "labels of another set": "do not go together"}[harm] in str(error.value)  # fmt: skip


def test_a_folder_that_is_brought_is_known_by_its_files_and_is_learned_from(tmp_path):
    put_cifar(tmp_path / "cifar-10-batches-py", BATCHES, "labels", 10)
    data = data_of(tmp_path)
    assert data.tag == "cifar10"
    project = project_for(data, "photos")
    assert finish(project) is None
    assert isinstance(one_epoch(project), Done)
