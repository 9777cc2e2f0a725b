"""Arrays as they really are: each is read right or refused in one true sentence, and none runs a program."""

from __future__ import annotations

import random

import numpy as np
import pytest

from camplab.datasets import room
from camplab.datasets.brought.arrays import Arrays, guessed_layout, laid_out
from camplab.datasets.making import Made, NoSamples, NotChosen
from camplab.document.brought.fitting import data_of, project_for
from camplab.document.finish import finish
from tests.datasets.arrays.corpus import CLASSES, COLOURS, GREY, PRICES, ROWS, File, npy, npz, readable, refused
from tests.for_each import for_each

READABLE, REFUSED = list(readable()), list(refused())


def put(folder, files: dict[str, bytes]):
    for name, content in files.items():
        (folder / name).write_bytes(content)
    return folder / next(iter(files))


def brought(folder, files: dict[str, bytes]) -> tuple[Arrays, Made]:
    data = data_of(put(folder, files))
    assert isinstance(data, Arrays)
    return data, data.make()


@for_each("file", READABLE)
def test_it_is_read_right(file: File, tmp_path):
    data, made = brought(tmp_path, file.files)
    assert made.x.shape[1:] == data.shape.dims == file.x.shape[1:]
    assert np.array_equal(made.x, file.x.astype(made.x.dtype))
    assert made.x.dtype == (np.uint8 if data.as_bytes else np.float32)
    if file.y is not None:
        assert np.allclose(made.y, file.y, atol=1e-5)
    assert made.classes == file.classes == data.class_names
    assert (0 if made.held is None else int(made.held.sum())) == file.held == (file.held and data.validation_samples)
    assert data.count == len(file.x)
    assert [str(each).partition(" is used: ")[0] for each in made.remarks] == (
        [f"nothing of {file.unused}"] if file.unused else []
    )
    assert finish(project_for(data, file.name)) is None


@for_each(("name", "ending", "content", "why"), REFUSED)
def test_it_is_refused_in_one_sentence(name, ending, content, why, tmp_path):
    with pytest.raises(NoSamples) as error:
        brought(tmp_path, {f"some{ending}": content})
    assert f"some{ending} cannot be read: " in str(error.value)
    assert why in str(error.value)
    assert "\n" not in str(error.value)


def test_what_belongs_together_and_lies_apart_is_not_learned_from_alone(tmp_path):
    """As KMNIST is published, and as a series is saved: an autoencoder was offered for either."""
    arrays = {"train-imgs": GREY, "train-labels": CLASSES, "test-imgs": GREY}
    with pytest.raises(NoSamples, match="says what is to be predicted of them: save both into one"):
        brought(tmp_path, {f"kmnist-{name}.npz": npz(arr_0=array) for name, array in arrays.items()})
    with pytest.raises(NoSamples, match="it is one row of 30 numbers: a series is read from a table"):
        data_of(put(tmp_path, {"series.npy": npy(PRICES)}))
    with pytest.raises(NoSamples, match="masks has 3 axes"):
        data_of(put(tmp_path, {"a.npz": npz(images=GREY, masks=GREY)}))
    with pytest.raises(NoSamples, match="its samples are texts: put them into a table"):
        data_of(put(tmp_path, {"t.npz": npz(x=np.array(["good", "bad"] * 9), y=np.arange(18) % 2)}))
    np.savetxt(tmp_path / "series.csv", PRICES)
    assert data_of(tmp_path / "series.csv").tag == "series"
    names = np.array(["cat", "dog", "bird"])
    of_names = data_of(put(tmp_path, {"b.npz": npz(data=ROWS, labels=CLASSES, target_names=names)}))
    assert of_names.class_names == tuple(names)


def test_samples_that_hold_nan_are_left_out_and_it_is_said_which(tmp_path):
    x, y = ROWS.astype(np.float64), PRICES.copy()
    x[3, 2], x[7, 0], y[11] = np.nan, 1e300, np.inf
    data, made = brought(tmp_path, {"a.npz": npz(x=x, y=y)})
    assert len(made.x) == len(made.y) == 27 == data.count
    assert [str(each) for each in made.remarks] == [
        "2 samples are left out, such as 3, 7: they hold NaN or infinity",
        "sample 11 is left out: it does not say what is to be predicted",
    ]


@for_each(("size", "whole", "layout"), [
    ((28, 28), False, "image"), ((100, 3), False, "sequence"), ((100, 3), True, "image"), ((3, 32, 32), False, "image"),
    ((32, 32, 3), True, "colours last"), ((1, 28, 28), True, "image"), ((28, 28, 1), True, "colours last"),
    ((784,), True, "vector"), ((3, 32, 3), False, "image"),
])  # fmt: skip
def test_what_a_sample_is_is_guessed_by_its_size(size, whole, layout):
    assert guessed_layout(size, whole) == layout


@for_each(("size", "layout", "dims"), [
    ((6, 4), "vector", (24,)), ((6, 4), "image", (1, 6, 4)), ((6, 4), "sequence", (6, 4)), ((6,), "sequence", (6, 1)),
    ((6,), "image", (6,)), ((6, 4, 3), "colours last", (3, 6, 4)), ((6, 4, 3), "sequence", (72,)),
])  # fmt: skip
def test_what_a_sample_is_can_be_said_otherwise(size, layout, dims):
    assert laid_out(size, layout).dims == dims


def test_whole_numbers_can_be_predicted_as_numbers(tmp_path):
    path = put(tmp_path, {"a.npz": npz(x=ROWS, y=CLASSES)})
    data = data_of(path, {"predicts": "numbers", "layout": "sequence"})
    assert data.tasks == ("regression",)
    assert data.shape.dims == (5, 1)
    assert np.allclose(data.make().y[:, 0], (CLASSES - CLASSES.mean()) / CLASSES.std(), atol=1e-5)
    nothing = data_of(path, {"predicts": "nothing"})
    assert nothing.tasks == ("autoencoding",)


@for_each(("name", "classes"), [("label", 100), ("labels", 100), ("y", 0)])
def test_many_whole_numbers_are_classes_where_they_are_called_so(name, classes, tmp_path):
    x = np.random.RandomState(0).rand(300, 4)
    data = data_of(put(tmp_path, {"a.npz": npz(x=x, **{name: np.arange(300) % 100.0})}))
    assert len(data.class_names) == classes


def test_arrays_that_need_more_memory_than_is_free_are_refused_with_what_would_fit(tmp_path, monkeypatch):
    data = data_of(put(tmp_path, {"a.npz": npz(x=COLOURS, y=CLASSES)}))
    monkeypatch.setattr(room, "room", lambda: 20 * 2 * 243)
    with pytest.raises(NoSamples, match="its 30 samples need more memory than is free; 20 would fit"):
        data.make()
    (tmp_path / "few").mkdir()
    part = data_of(put(tmp_path / "few", {"a.npz": npz(x=COLOURS[:20], y=CLASSES[:20])}))
    assert len(part.make().x) == 20


def test_numbers_that_are_saved_as_a_refusal_says_are_read(tmp_path):
    np.save(tmp_path / "x.npy", np.array(ROWS.tolist(), object).astype(np.float32))
    assert np.array_equal(data_of(tmp_path / "x.npy").make().x, ROWS)


def test_a_file_of_samples_is_only_mapped_into_memory(tmp_path):
    from camplab.datasets.arrays.files import read

    assert isinstance(read(put(tmp_path, {"x.npy": npy(GREY)}), ""), np.memmap)


def test_arrays_that_are_not_what_they_were_are_refused(tmp_path):
    path = put(tmp_path, {"a.npz": npz(x=ROWS, y=CLASSES)})
    data = data_of(path)
    path.write_bytes(npz(x=GREY, y=CLASSES))
    with pytest.raises(NoSamples, match="choose it anew"):
        data.make()
    assert data_of(path).make().x.shape == (30, 1, 12, 10)
    path.write_bytes(npz(x=ROWS, y=np.stack([PRICES, PRICES], 1)))
    two = data_of(path)
    path.write_bytes(npz(x=ROWS, y=PRICES))
    with pytest.raises(NoSamples, match="targets are not those that they were when it was chosen: choose it anew"):
        two.make()
    assert data_of(path).make().y.shape == (30, 1)
    path.write_bytes(npz(x=ROWS, y=CLASSES[:20]))
    with pytest.raises(NoSamples, match="30 samples and 20 targets"):
        data.make()
    path.unlink()
    with pytest.raises(NoSamples, match=r"a\.npz cannot be read"):
        data.make()
    with pytest.raises(NotChosen):
        Arrays().make()


def spoiled(chance: random.Random) -> dict[str, bytes]:
    """Good files, some bytes of which are changed, lost or doubled."""
    files = dict(chance.choice(READABLE).files)
    for name, content in files.items():
        broken = bytearray(content)
        for _ in range(chance.randint(0, 6)):
            at = chance.randrange(min(len(broken), 400)) if chance.random() < 0.7 else chance.randrange(len(broken))
            match chance.randrange(3):
                case 0:
                    broken[at] = chance.randrange(256)
                case 1:
                    del broken[at : at + chance.randint(1, 60)]
                case _:
                    broken[at:at] = broken[: chance.randint(1, 80)]
            broken = broken or bytearray(b"\0")
        files[name] = bytes(broken)
    return files


def outcome(path) -> tuple[Made | None, str]:
    """What was read, or why nothing was."""
    try:
        return data_of(path).make(), ""
    except NoSamples as refusal:
        return None, str(refusal)


def check_spoiled(count: int, seed: int, folder) -> None:
    chance = random.Random(seed)
    for number in range(count):
        (folder / str(number)).mkdir()
        made, said = outcome(put(folder / str(number), spoiled(chance)))
        assert "\n" not in said
        if made is not None:
            assert bool(np.isfinite(made.x).all())
            assert len(made.x) == len(made.y)


def test_fifty_broken_arrays_are_read_or_refused(tmp_path):
    check_spoiled(50, 0, tmp_path)


@pytest.mark.long
def test_a_thousand_broken_arrays_are_read_or_refused(tmp_path):
    check_spoiled(1000, 1, tmp_path)
