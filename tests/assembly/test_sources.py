"""Weights from files: what torch and safetensors save is read; damaged and hostile files are one sentence, no more."""

from __future__ import annotations

import json
import os
import sys
from collections import OrderedDict
from dataclasses import dataclass
from pathlib import Path

import pytest
import torch
from safetensors.torch import save as safetensors
from torch import Tensor

from camplab.assembly.weights import weight_files
from camplab.assembly.weights.bad_weights import BadWeights
from camplab.document.start import Start
from tests import warm_python
from tests.assembly import hostile
from tests.assembly.spoiled import saved, sound, state
from tests.for_each import for_each

KINDS = ("zip", "legacy", "safetensors")
ROOT = Path(__file__).parents[2]
READING = (sys.executable, str(Path(__file__).with_name("reading.py")))


@dataclass
class Quick:
    """What came of the hostile files, whose sizes these are, and of the damaged ones."""

    folder: Path
    sizes: dict[str, int]
    hostile: list[dict]
    mutated: list[dict]


def started(*arguments: object) -> list[dict]:
    """What tests/assembly/reading.py prints; the process must end as it should."""
    environment = {**os.environ, "PYTHONPATH": str(ROOT), "TORCH_FORCE_NO_WEIGHTS_ONLY_LOAD": "1"}
    result = warm_python.run_program([*READING, *map(str, arguments)], env=environment, kind=warm_python.EngineCopy)
    assert result.returncode == 0, result.stderr[-3000:] + result.stdout[-1000:]
    return [json.loads(line) for line in result.stdout.splitlines()]


def equal(found: dict[str, Tensor], wanted: dict[str, Tensor]) -> bool:
    return found.keys() == wanted.keys() and all(torch.equal(found[key], wanted[key]) for key in wanted)


# -- what is read ----------------------------------------------------------------------------------


@pytest.mark.parametrize("kind", KINDS)
def test_every_kind_of_file_gives_the_same_tensors(kind):
    found = weight_files.contents(sound()[kind])[0]
    assert equal(found, state())
    if kind != "safetensors":
        assert list(found) == list(state())  # the order matters


@for_each(
    "value",
    [
        {"state_dict": state(), "epoch": 3, "optimizer": {"lr": 0.1}},
        {"model": state(), "best": 0.9},
        {"epoch": 1, "model_state_dict": OrderedDict((f"module.{key}", value) for key, value in state().items())},
        {f"_orig_mod.module.{key}": value for key, value in state().items()},
        {**state(), "note": "text"},
        {key: torch.nn.Parameter(value) if value.is_floating_point() else value for key, value in state().items()},
    ],
)
def test_the_tensors_are_found_where_people_keep_them(value):
    found = weight_files.contents(saved(value))[0]
    assert equal(found, dict(state()))
    assert not any(tensor.requires_grad for tensor in found.values())


def test_a_safetensors_file_may_begin_like_a_pickle():
    """Its first byte is that of a length, which may be 0x80."""
    found = (safetensors({"a" * size: torch.ones(2)}) for size in range(1, 200))
    data = next(data for data in found if data[0] == 0x80)
    assert next(iter(weight_files.contents(data)[0].values())).tolist() == [1, 1]


def test_without_an_order_of_its_own_layer_10_comes_after_layer_9():
    data = safetensors({f"layer{n}.weight": torch.ones(1) for n in range(12)})
    assert list(weight_files.contents(data)[0]) == [f"layer{n}.weight" for n in range(12)]


def test_a_file_is_read_once_it_is_the_one_that_was_chosen(tmp_path):
    path = tmp_path / "weights.pt"
    path.write_bytes(saved(state()))
    digest = weight_files.read(Start(source=str(path))).sha256
    assert equal(dict(weight_files.read(Start(source=str(path), sha256=digest)).tensors), dict(state()))
    with pytest.raises(BadWeights, match=r"weights\.pt are not those that were chosen: the file has changed since"):
        weight_files.read(Start(source=str(path), sha256="0" * 64))


@for_each(
    ("name", "said"),
    [("nowhere.pt", "there is no file"), (".", "holds no weights: that of a run holds checkpoint.safetensors"),
     ("a\0b", "cannot be read"), ("/dev/zero", "is not a file")],
)  # fmt: skip
def test_what_is_no_file_is_said(tmp_path, monkeypatch, name, said):
    monkeypatch.chdir(tmp_path)
    with pytest.raises(BadWeights, match=said):
        weight_files.read(Start(source=name))


def test_the_variable_that_switches_the_protection_off_is_switched_off_itself(monkeypatch, tmp_path):
    monkeypatch.setenv("TORCH_FORCE_NO_WEIGHTS_ONLY_LOAD", "1")
    assert equal(weight_files.contents(saved(state()))[0], dict(state()))
    assert "TORCH_FORCE_NO_WEIGHTS_ONLY_LOAD" not in os.environ


# -- what is damaged -------------------------------------------------------------------------------


@pytest.fixture(scope="module")
def quick(tmp_path_factory: pytest.TempPathFactory, processes: None) -> Quick:
    """One process reads the hostile files and 60 damaged ones of each kind: importing torch takes seconds."""
    folder = tmp_path_factory.mktemp("hostile")
    mark, corpus, sizes = folder / "mark", folder / "corpus", {}
    corpus.mkdir()
    for number, (name, data) in enumerate(hostile.corpus(mark)):
        path = corpus / f"{number:02} {name.replace('/', ' ')}"
        path.write_bytes(data)
        sizes[path.name] = len(data)
    found = started("both", corpus, 60, 1, *KINDS)
    return Quick(folder, sizes, found[: len(sizes)], found[len(sizes) :])


def test_damaged_files_are_one_sentence(quick):
    check(quick.mutated)


@pytest.mark.long
@pytest.mark.timeout(1500)
def test_20000_damaged_files_of_each_kind_are_one_sentence_each(fresh_seed):
    found = started("mutated", 20_000, fresh_seed, *KINDS)
    print(*found, sep="\n")
    check(found)


def check(found: list[dict]) -> None:
    assert [line["kind"] for line in found] == list(KINDS)
    for line in found:
        assert line["slowest"] < 1
        assert line["grown"] < 3 * len(sound()[line["kind"]]) + 200 * 2**20
        assert line["read"] < line["count"] / 2, "most of these are really damaged"


# -- what is meant to do harm ----------------------------------------------------------------------


@pytest.mark.usefixtures("processes")
def test_no_hostile_file_gets_anything_done(quick):
    assert len(quick.sizes) >= 50
    assert [line["name"] for line in quick.hostile] == sorted(quick.sizes), "the process was alive to the end"
    for line in quick.hostile:
        assert not line["deeds"], line
        assert line["said"], f"{line['name']} was read as if nothing were wrong"
        assert line["seconds"] < 3, line
        assert line["grown"] < 3 * quick.sizes[line["name"]] + 200 * 2**20, line
    assert {entry.name for entry in quick.folder.iterdir()} == {"corpus"}, "a mark was left, or something escaped"


@pytest.mark.long
def test_a_large_file_takes_twice_its_size_at_most(tmp_path):
    state = {f"layer{number}.weight": torch.randn(1024, 1024) for number in range(75)}
    files = {"a.pt": saved(state), "b.pt": saved(state, zipped=False), "c.safetensors": safetensors(state)}
    for name, data in files.items():
        folder = tmp_path / name
        folder.mkdir()
        (folder / name).write_bytes(data)
        (line,) = started("folder", folder)
        print(f"{name}: {len(data) >> 20} MiB, memory {line['grown'] / len(data):.2f} times that")
        assert line["said"] == ""
        assert line["grown"] > len(data)
        assert line["grown"] < 3 * len(data) + 200 * 2**20


def test_the_watch_over_hostile_files_sees_what_it_should(tmp_path):
    """The same payload, read by pickle itself, leaves its mark."""
    import pickle

    mark = tmp_path / "mark"
    pickle.loads(hostile.named("builtins", "eval", hostile.CODE.format(mark=str(mark))))
    assert mark.exists()
