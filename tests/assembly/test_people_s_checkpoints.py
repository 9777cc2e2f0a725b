"""Weights as people have them: beside them stands what they like, in formats of their own, or they are no weights."""

from __future__ import annotations

import argparse
import collections
import datetime
import io
import os
import pathlib
import pickle
import struct
import time
import types
import zipfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import torch
from safetensors.torch import load
from safetensors.torch import save as safetensors
from torch import Tensor, nn

from camplab.assembly.weights import weight_files
from camplab.assembly.weights.bad_weights import BadWeights
from camplab.document.start import Start
from tests.assembly.spoiled import rezipped, saved, state
from tests.for_each import for_each

ran: list[str] = []


class Settings(dict):
    """As EasyDict and AttributeDict: a dictionary of a class of its own, that would run code."""

    def __init__(self, *arguments: object, **more: object) -> None:
        ran.append("init")
        super().__init__(*arguments, **more)

    def __setitem__(self, name: str, value: object) -> None:
        ran.append("setitem")
        super().__setitem__(name, value)


class Config:
    """A class of somebody's own program."""

    def __init__(self) -> None:
        self.width = 3

    def __setstate__(self, state: object) -> None:
        ran.append("setstate")


class Net(nn.Module):
    """A whole network, saved with `torch.save(model)`."""

    def __init__(self) -> None:
        super().__init__()
        self.fc = nn.Linear(2, 2)


def optimizer() -> torch.optim.Optimizer:
    layer = nn.Linear(3, 3)
    made = torch.optim.Adam(layer.parameters())
    layer(torch.ones(1, 3)).sum().backward()
    made.step()
    return made


def schedule() -> dict[str, Any]:
    return torch.optim.lr_scheduler.MultiStepLR(optimizer(), [1, 2, 2]).state_dict()


def by_name() -> dict[str, Any]:
    """An optimizer's state as distributed training keeps it: more tensors than the network has."""
    return {f"layer{n}.weight": {"exp_avg": torch.ones(2), "step": torch.ones(())} for n in range(50)}


BESIDE: dict[str, Callable[[], Any]] = {
    "the best accuracy, a tensor": lambda: torch.tensor(81.5),
    "a loss, a tensor with a gradient": lambda: torch.ones((), requires_grad=True),
    "a MultiStepLR": schedule,
    "an optimizer's state": lambda: optimizer().state_dict(),
    "an optimizer": optimizer,
    "an optimizer's state by names": lambda: {"optimizer": {"state": by_name()}},
    "a number of numpy": lambda: np.float64(0.5),
    "numbers of numpy": lambda: np.arange(5.0),
    "random states": lambda: {"numpy": np.random.get_state(), "torch": torch.get_rng_state()},
    "arguments": lambda: argparse.Namespace(lr=0.1, out=pathlib.PurePosixPath("runs")),
    "a moment": lambda: datetime.datetime(2026, 1, 1),
    "a dictionary with a default": lambda: collections.defaultdict(list, a=[1]),
    "settings of a class of its own": lambda: Settings(a=1, b=Settings(c=2)),
    "a configuration": Config,
    "a namespace": lambda: types.SimpleNamespace(a=1),
    "a queue": lambda: collections.deque([1, 2]),
    "sets and bytes": lambda: [{1, 2}, frozenset([3]), b"bytes", bytearray(b"x"), 1j],
    "a device and a format": lambda: [torch.device("cuda", 0), torch.float16, torch.Size([1])],
    "a complex tensor": lambda: torch.ones(2, dtype=torch.complex64),
}


@for_each("what", BESIDE)
@for_each("keep", ["state_dict", "weights_of_mine"])
def test_what_stands_beside_the_weights_does_not_hide_them(keep, what):
    data = saved({"epoch": 3, keep: state(), "beside": BESIDE[what]()})
    ran.clear()
    found, beside = weight_files.contents(data)
    assert found.keys() == state().keys()
    assert all(torch.equal(found[key], value) for key, value in state().items())
    assert beside == ("epoch", "beside")
    assert ran == []


def test_tensors_in_a_dictionary_of_a_class_of_its_own_are_found():
    found, _ = weight_files.contents(saved({"model": Settings(state())}))
    assert found.keys() == state().keys()


def test_at_a_tie_the_one_that_is_called_like_a_network_is_taken():
    other = {key: torch.zeros_like(value) for key, value in state().items()}
    found, beside = weight_files.contents(saved({"ema": other, "model": state()}))
    assert all(torch.equal(found[key], value) for key, value in state().items())
    assert beside == ("ema",)


@pytest.mark.parametrize(
    ("whole", "beside"),
    [
        (lambda: (state(), optimizer().state_dict()), ("1",)), (lambda: [3, state()], ("0",)),
        (lambda: {"models": [state()]}, ()),
    ],
    ids=["tuple", "list", "list within"],
)  # fmt: skip
def test_weights_in_lists_and_tuples_are_found(whole, beside):
    found, left = weight_files.contents(saved(whole()))
    assert all(torch.equal(found[key], value) for key, value in state().items())
    assert left == beside


def test_an_optimizer_alone_is_no_network():
    with pytest.raises(BadWeights, match=r"^it holds no tensors by name"):
        weight_files.contents(saved({"optimizer": optimizer().state_dict()}))


@pytest.mark.parametrize("value", [Net, lambda: {"net": Net(), "best": torch.ones(())}], ids=["alone", "beside"])
def test_a_whole_network_is_named(value):
    with pytest.raises(BadWeights, match=r"it holds .*\.Net, not only tensors"):
        weight_files.contents(saved(value()))


def test_a_dictionary_that_holds_itself_many_times_is_looked_at_once():
    whole: dict[str, Any] = {f"part{n}": torch.ones(1) for n in range(3)}
    for n in range(300):
        whole[f"self{n}"] = whole
    began = time.process_time()
    found, _ = weight_files.contents(saved(whole))
    assert len(found) == 3
    assert time.process_time() - began < 1


def test_texts_are_not_turned_into_bytes_by_slow_ways():
    call = b"\x80\x02c_codecs\nencode\n" + b"".join(
        b"X" + struct.pack("<I", len(text)) + text for text in (b"x" * 1000, b"punycode")
    )
    with pytest.raises(BadWeights, match="it is damaged"):
        weight_files.contents(rezipped(saved(state()), call + b"\x86R."))


# -- formats of numbers ------------------------------------------------------------------------------------


def formats() -> list[torch.dtype]:
    found = {value for value in vars(torch).values() if isinstance(value, torch.dtype)}
    return sorted((dtype for dtype in found if dtype.itemsize and not dtype.is_complex), key=str)


def made(dtype: torch.dtype) -> Tensor | None:
    """Some numbers in this format; None where torch itself makes none."""
    try:
        return torch.tensor([0.5, 1.0, 2.0, 4.0]).to(dtype)
    except (RuntimeError, NotImplementedError, TypeError):
        return None


@for_each("dtype", formats())
@for_each("kind", [saved, safetensors])
def test_every_format_of_numbers_is_read_or_named(kind, dtype, tmp_path):
    numbers = made(dtype)
    if numbers is None:
        pytest.skip("torch makes none")
    try:
        data = kind({"a": numbers})
    except Exception:
        pytest.skip("is not saved so")
    path = tmp_path / "w.pt"
    path.write_bytes(data)
    try:
        found = weight_files.read(Start(source=str(path))).tensors["a"]
    except BadWeights as bad:
        if not numbers.is_floating_point():
            return
        assert "its numbers have the format F8_E8M0, which cannot be read here" in str(bad)  # noqa: PT017
        with pytest.raises(KeyError):  # nor by safetensors itself
            load(data)
        return
    torch.isfinite(found.float())
    if numbers.is_floating_point():
        assert found.dtype in (torch.float16, torch.bfloat16, torch.float32, torch.float64)
        assert found.tolist() == numbers.float().tolist()
        nn.Parameter(torch.zeros(4)).data.copy_(found)


# -- what is no file of weights ----------------------------------------------------------------------------


@for_each(
    ("first", "said"),
    [
        (b"\x89HDF\r\n\x1a\n", "an HDF5 file"), (b"GGUF\3\0\0\0", "a GGUF file"),
        (b'{"weight_map": {}}', "JSON"), (b"\x08\x08\x12\x07pytorch", "a network of ONNX"),
        (b"7z\xbc\xaf", "compressed"),
        (b"\x93NUMPY\1\0", "an array of NumPy"),
        (b"\x1f\x8b\x08", "a compressed file"), (b"version https://git-lfs.github.com/spec/v1\n", "git lfs pull"),
        (b"\n<!DOCTYPE html>", "a web page"), (b"<html>", "a web page"), (bytes(64), "neither .safetensors nor"),
        (b"\xff" * 8 + b"{}", "its list of tensors is longer than the file"), (b"\x80\x02", "it is damaged"),
        (b"PK\3\4", "damaged"),
    ],
)  # fmt: skip
def test_a_large_file_is_known_by_its_first_bytes(first, said, tmp_path):
    """12 GiB of nothing behind them: whoever read these would need seconds, and the memory."""
    path = tmp_path / "model.pt"
    path.write_bytes(first)
    os.truncate(path, 12 * 2**30)
    began = time.process_time()
    with pytest.raises(BadWeights, match=r"model.pt cannot be used: .*" + said):
        weight_files.read(Start(source=str(path)))
    assert time.process_time() - began < 2


def test_a_download_that_was_cut_short_is_called_so():
    with pytest.raises(BadWeights, match="its end is missing, as after a download that was cut short"):
        weight_files.contents(saved(state())[:-900])


def test_an_archive_of_numpy_is_called_so(tmp_path):
    buffer = io.BytesIO()
    np.savez(buffer, a=np.ones(3))
    with pytest.raises(BadWeights, match=r"it is an archive of NumPy \(.npz\)"):
        weight_files.contents(buffer.getvalue())


@pytest.mark.parametrize("write", [pickle.dumps, lambda value: saved(value, protocol=4)])
def test_a_pickle_of_another_protocol_is_called_so_and_not_damaged(write):
    with pytest.raises(BadWeights, match=r"it is a pickle of protocol [45], and only protocol 2 can be read"):
        weight_files.contents(write(state()))


@for_each(
    ("names", "said"),
    [
        (("net/data.pkl", "net/code/__torch__.py", "net/constants.pkl"), r"a whole program \(TorchScript\)"),
        (("model.pth", "notes.txt"), "an archive of files, not one that torch.save has written"),
    ],
)
@for_each("how", [zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED])
def test_a_program_and_an_archive_of_anything_else_are_called_so(names, said, how):
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_STORED if len(names) == 2 else how) as archive:
        for name in names:
            archive.writestr(name, b"x" * 99)
    with pytest.raises(BadWeights, match=f"it (holds|is) {said}"):
        weight_files.contents(buffer.getvalue())


def test_nothing_is_imported_for_what_is_passed_over(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    (tmp_path / "somebodys.py").write_text("raise SystemExit", "utf-8")
    monkeypatch.syspath_prepend(tmp_path)
    text = pickle.dumps({"a": 1}, 2)[:-1]
    call = b"\x80\x02csomebodys\nThing\n)R."
    with pytest.raises(BadWeights, match=r"it holds somebodys.Thing"):
        weight_files.contents(rezipped(saved(state()), call))
    assert text
