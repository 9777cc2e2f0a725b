"""Arrays of NumPy as programs and people save them: each with what it has to be read as, or why it is refused."""

from __future__ import annotations

import io
import pickle
import zipfile
from collections.abc import Iterator
from typing import Any, NamedTuple

import numpy as np

CHANCE = np.random.RandomState(0)
N = 30
ROWS = CHANCE.randn(N, 5).astype(np.float32)
GREY = CHANCE.randint(0, 256, (N, 12, 10)).astype(np.uint8)
COLOURS = CHANCE.randint(0, 256, (N, 3, 9, 9)).astype(np.uint8)
FIELDS = CHANCE.rand(N, 2, 9, 9)
STEPS = CHANCE.randn(N, 20, 3).astype(np.float32)
CLASSES = np.arange(N) % 3
PRICES = CHANCE.randn(N) * 1000 + 5000


class File(NamedTuple):
    """Files by name, the first is opened; and what is read."""

    name: str
    files: dict[str, bytes]
    x: Any
    """n × the shape of a sample, before it is standardised."""
    y: Any
    """Classes by number, or what is to be predicted on a scale of its own; None: nothing is."""
    classes: tuple[str, ...] = ("0", "1", "2")
    held: int = 0
    """How many samples are for validation."""
    unused: str = ""
    """Arrays of which nothing is made, as it is said."""


def npy(array: Any) -> bytes:
    out = io.BytesIO()
    np.save(out, array)
    return out.getvalue()


def npz(packed: bool = False, **arrays: Any) -> bytes:
    out = io.BytesIO()
    (np.savez_compressed if packed else np.savez)(out, **arrays)
    return out.getvalue()


def scaled(y: Any) -> Any:
    y = np.asarray(y, np.float64).reshape(len(y), -1)
    return (y - y.mean(0)) / y.std(0)


def alone(name: str, array: Any, labels: Any) -> dict[str, bytes]:
    return {f"{name}.npz": npz(x=array, y=labels)}


def readable() -> Iterator[File]:
    """Those that are read right."""
    for dtype in ("float16", "float32", "float64", ">f4", ">f8"):
        yield File(f"rows of {dtype}", alone("rows", ROWS.astype(dtype), CLASSES),
                   ROWS.astype(dtype).astype(np.float32), CLASSES)  # fmt: skip
    for dtype in ("int8", "uint8", "int16", "int64", "uint64", ">i4", "float32", "float64"):
        yield File(f"labels of {dtype}", alone("rows", ROWS, CLASSES.astype(dtype)), ROWS, CLASSES)
    yield File("truth values", alone("rows", ROWS, CLASSES > 0), ROWS, CLASSES > 0, ("False", "True"))
    words = np.array(["고양이", "개", "새"])
    yield File("labels in words", alone("rows", ROWS, words[CLASSES]), ROWS, np.array([1, 0, 2])[CLASSES],
               ("개", "고양이", "새"))  # fmt: skip
    yield File("labels of bytes", alone("rows", ROWS, np.array([b"a", b"b", b"c"])[CLASSES]), ROWS, CLASSES,
               ("a", "b", "c"))  # fmt: skip
    yield File("labels with gaps", alone("rows", ROWS, np.array([-1, 5, 70])[CLASSES]), ROWS, CLASSES,
               ("-1", "5", "70"))  # fmt: skip
    yield File("labels in a column", alone("rows", ROWS, CLASSES[:, None]), ROWS, CLASSES)
    yield File("one-hot", alone("rows", ROWS, np.eye(3)[CLASSES]), ROWS, CLASSES)
    some = np.stack([CLASSES > 0, CLASSES == 1, CLASSES < 2], 1).astype(np.uint8)
    yield File("labels of which a row may have several", alone("rows", ROWS, some), ROWS, some)
    yield File("a number", alone("rows", ROWS, PRICES), ROWS, scaled(PRICES), ())
    yield File("two numbers", alone("rows", ROWS, np.stack([PRICES, -PRICES**2], 1)), ROWS,
               scaled(np.stack([PRICES, -PRICES**2], 1)), ())  # fmt: skip
    yield File("no targets", {"rows.npy": npy(ROWS)}, ROWS, None, ())
    yield File("rows of one number", alone("rows", ROWS[:, 0], CLASSES), ROWS[:, :1], CLASSES)
    yield File("with names of classes", {"a.npz": npz(x=ROWS, y=CLASSES, class_names=np.array(["cat", "dog", "개"]))},
               ROWS, CLASSES, ("cat", "dog", "개"))  # fmt: skip
    yield from _pictures()
    yield from _together()


def _pictures() -> Iterator[File]:
    """Of every layout."""
    for dtype in ("uint8", "float32", "int32", "float64"):
        yield File(f"grey, {dtype}", alone("p", GREY.astype(dtype), CLASSES), GREY[:, None], CLASSES)
        yield File(f"grey with a channel, {dtype}", alone("p", GREY[:, None].astype(dtype), CLASSES), GREY[:, None],
                   CLASSES)  # fmt: skip
        yield File(f"grey with a channel last, {dtype}", alone("p", GREY[..., None].astype(dtype), CLASSES),
                   GREY[:, None], CLASSES)  # fmt: skip
        yield File(f"colours, {dtype}", alone("p", COLOURS.astype(dtype), CLASSES), COLOURS, CLASSES)
        yield File(f"colours last, {dtype}", alone("p", np.moveaxis(COLOURS, 1, -1).astype(dtype), CLASSES), COLOURS,
                   CLASSES)  # fmt: skip
    yield File("columns first", alone("p", np.asfortranarray(COLOURS), CLASSES), COLOURS, CLASSES)
    yield File("two channels", alone("p", FIELDS, CLASSES), FIELDS.astype(np.float32), CLASSES)
    yield File("steps", alone("p", STEPS, CLASSES), STEPS, CLASSES)


def _together() -> Iterator[File]:
    """Arrays that belong together by their names."""
    yield File("packed", {"a.npz": npz(packed=True, x=ROWS, y=CLASSES)}, ROWS, CLASSES)
    yield File("without names", {"a.npz": b""} | {"a.npz": _unnamed(ROWS, CLASSES)}, ROWS, CLASSES)
    yield File("images and labels", {"a.npz": npz(images=GREY, labels=CLASSES)}, GREY[:, None], CLASSES)
    yield File("names that say nothing", {"a.npz": npz(pixels=GREY, what=CLASSES)}, GREY[:, None], CLASSES)
    yield File("as Keras", {"a.npz": npz(x_train=ROWS[:20], y_train=CLASSES[:20], x_test=ROWS[20:],
                                         y_test=CLASSES[20:])}, ROWS, CLASSES, held=10)  # fmt: skip
    yield File("an archive called an array", {"a.npy": npz(x=ROWS, y=CLASSES)}, ROWS, CLASSES)
    yield File("an array called an archive", {"a.npz": npy(ROWS)}, ROWS, None, ())
    yield File("two files", {"x.npy": npy(ROWS), "y.npy": npy(CLASSES)}, ROWS, CLASSES)
    yield File("the targets are opened", {"y.npy": npy(CLASSES), "x.npy": npy(ROWS)}, ROWS, CLASSES)
    yield File("two files of one name", {"cats_images.npy": npy(GREY), "cats_labels.npy": npy(CLASSES),
                                         "dogs_labels.npy": npy(CLASSES[:9])}, GREY[:, None], CLASSES)  # fmt: skip
    yield File("four files", {"X_train.npy": npy(ROWS[:20]), "y_train.npy": npy(CLASSES[:20]),
                              "X_val.npy": npy(ROWS[20:]), "y_val.npy": npy(CLASSES[20:])}, ROWS, CLASSES,
               held=10)  # fmt: skip
    yield File("labels of a test set before those for validation", {"a.npz": npz(
        train_images=ROWS[:20], val_images=ROWS[20:25], test_images=ROWS[25:], test_labels=CLASSES[25:],
        train_labels=CLASSES[:20], val_labels=CLASSES[20:25])}, ROWS[:25], CLASSES[:25], held=5,
        unused="test_images, test_labels")  # fmt: skip
    yield File("the test set first", {"a.npz": npz(
        x_test=ROWS[25:], y_test=CLASSES[25:], x_val=ROWS[20:25], y_val=CLASSES[20:25], x_train=ROWS[:20],
        y_train=CLASSES[:20])}, ROWS[:25], CLASSES[:25], held=5, unused="x_test, y_test")  # fmt: skip
    yield File("a test set without targets", {"X_train.npy": npy(ROWS[:25]), "y_train.npy": npy(CLASSES[:25]),
               "X_test.npy": npy(ROWS[25:])}, ROWS[:25], CLASSES[:25], unused="X_test.npy")  # fmt: skip
    for x, y in (("xtrain", "ytrain"), ("Xtr", "ytr"), ("trainX", "trainY")):
        other = {name: name.replace("train", "test").replace("tr", "te") for name in (x, y)}
        yield File(f"named {x}", {"a.npz": npz(**{x: ROWS[:20], y: CLASSES[:20], other[x]: ROWS[20:],
                                                  other[y]: CLASSES[20:]})}, ROWS, CLASSES, held=10)  # fmt: skip
    yield File("a broken file beside it", {"x.npy": npy(ROWS), "y.npy": npy(CLASSES), "labels.npy": b"nothing"}, ROWS,
               CLASSES)  # fmt: skip
    yield File("Python objects beside them", {"a.npz": npz(x=ROWS, y=CLASSES, about=np.array([{"a": 1}], object))},
               ROWS, CLASSES)  # fmt: skip


def _unnamed(*arrays: Any) -> bytes:
    out = io.BytesIO()
    np.savez(out, *arrays)
    return out.getvalue()


def refused() -> Iterator[tuple[str, str, bytes, str]]:
    """Name, ending, content and a part of the sentence why not."""
    sound = npy(ROWS)
    objects = npy(np.array([{"a": 1}, [2]], object))
    yield "objects", ".npy", objects, "it holds Python objects, which could run a program"
    yield "objects alone", ".npz", npz(x=np.array([{"a": 1}, [2]], object)), "it holds Python objects"
    fewer = npz(x=ROWS, y=CLASSES[:-1])
    yield "fewer answers than samples", ".npz", fewer, "y holds 29 targets, and x holds 30 samples"
    yield "a pickle", ".npy", pickle.dumps([1, 2, 3]), "it is a pickle, which could run a program"
    yield "a pickle in an archive", ".npz", _zip({"x.npy": pickle.dumps([1])}), "damaged"
    yield "structured", ".npy", npy(np.zeros(9, [("a", "f4"), ("b", "i4")])), "no numbers to learn from"
    yield "complex", ".npy", npy(np.zeros((9, 2), complex)), "no numbers to learn from"
    yield "days", ".npy", npy(np.zeros(9, "M8[D]")), "no numbers to learn from"
    yield "nothing", ".npy", b"", "it is empty"
    yield "nothing, .npz", ".npz", b"", "it is empty"
    yield "cut off", ".npy", sound[:-50], "it is damaged, or was cut off"
    yield "cut off in its head", ".npy", sound[:40], "it is damaged, or was cut off"
    yield "a table", ".npy", b"a,b,c\n1,2,3\n", "it holds no array of NumPy"
    yield "a table, .npz", ".npz", b"a,b,c\n1,2,3\n", "it holds no array of NumPy"
    yield "no arrays", ".npz", _zip({"readme.txt": b"hello"}), "it holds no arrays"
    yield "cut off, .npz", ".npz", npz(x=ROWS, y=CLASSES)[:-200], "it is damaged, or was cut off"
    yield "no samples", ".npy", npy(ROWS[:0]), "nothing can be learned"
    yield "a lone number", ".npy", npy(np.float32(3)), "no array of numbers"
    yield "five axes", ".npy", npy(np.zeros((9, 2, 2, 2, 2))), "nothing can be learned"
    yield "texts", ".npy", npy(np.array(["a", "b"])), "no array of numbers"
    words = np.array(["cat", "dog"], object)[CLASSES % 2]
    yield "labels as objects, as pandas has them", ".npz", npz(x=ROWS, y=words), "it holds Python objects"
    yield "objects beside classes", ".npz", npz(x=ROWS.astype(object), y=CLASSES), "it holds Python objects"
    yield "days beside classes", ".npz", npz(x=np.zeros(len(CLASSES), "M8[D]"), y=CLASSES), "no numbers to learn from"
    yield "a target of three axes", ".npz", npz(x=ROWS, y=np.zeros((len(ROWS), 2, 2))), "y has 3 axes"
    yield "more than there is", ".npy", sound.replace(b"(30, 5)", b"(9" + b"9" * 5 + b",5)")[:400], "damaged"
    yield "all NaN", ".npy", npy(ROWS * np.nan), "fewer than two"
    yield "an array of a later form", ".npy", b"\x93NUMPY\x09\x00" + sound[8:], "not known here"


def _zip(members: dict[str, bytes]) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        for name, content in members.items():
            archive.writestr(name, content)
    return out.getvalue()
