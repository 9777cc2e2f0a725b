"""Promises 6 and 9 for checkpoints: one pair is whole whatever happens, and every byte that changed is noticed."""

from __future__ import annotations

import errno
import json
import os
import random
import shutil
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest
import torch

from camplab.document.atomic import WriteFailed
from camplab.training import checkpoint_files as files
from camplab.training.checkpoint_files import BadCheckpoint
from camplab.words import say
from tests import kept
from tests.for_each import for_each
from tests.training.recipes import column, end, epochs, mlp, run


class Killed(BaseException):
    """The process ends here: nothing after it is done, nothing is cleared up."""


def save(folder: Path, step: int) -> None:
    files.write(folder, {"step": step, "rate": 0.1}, {"a": torch.full((50,), float(step))})


def step_in(folder: Path) -> int:
    """Of the newest whole pair, whose halves belong together."""
    facts, tensors = files.read(folder)
    assert tensors["a"].tolist() == [float(facts["step"])] * 50
    return int(facts["step"])


@pytest.fixture
def killed_before(monkeypatch: pytest.MonkeyPatch) -> Callable[[int], None]:
    """Sets before which of its acts on files the process is killed from now on; 0: before none."""
    acts = {name: getattr(files, name) for name in ("write_atomically", "put_in_place")}
    left = [0]

    def limited(act: Callable[..., None]) -> Callable[..., None]:
        def do(*arguments: object) -> None:
            left[0] -= 1
            if left[0] == 0:
                raise Killed
            act(*arguments)

        return do

    def set_left(count: int) -> None:
        left[0] = count

    for name, act in acts.items():
        monkeypatch.setattr(files, name, limited(act))
    return set_left


ACTS = 6
"""Two writes and four renames."""


def test_a_save_keeps_the_pair_before(tmp_path):
    for step in (10, 20, 30):
        save(tmp_path, step)
    assert step_in(tmp_path) == 30
    assert sorted(path.name for path in tmp_path.iterdir()) == [
        "checkpoint.json", "checkpoint.safetensors", "previous.json", "previous.safetensors",
    ]  # fmt: skip
    (tmp_path / "checkpoint.json").unlink()
    assert step_in(tmp_path) == 20


@pytest.mark.parametrize("first", kept.some(range(ACTS + 1), 0, ACTS // 2, ACTS))
def test_however_many_saves_are_cut_in_a_row_one_pair_is_whole(first, tmp_path, killed_before):
    """Every pair of moments: the second save, too, is cut, wherever it is; and then a third that is not."""
    for second in range(ACTS * 2):
        folder = tmp_path / str(second)
        folder.mkdir()
        save(folder, 1)
        save(folder, 2)
        newest = 2
        for step, moment in ((3, first), (4, second), (5, second), (6, first)):
            killed_before(moment)
            try:
                save(folder, step)
            except Killed:
                pass
            else:
                newest = step
            killed_before(0)
            found = step_in(folder)
            assert newest <= found <= step, (first, second, step)
            newest = found
        save(folder, 7)
        assert step_in(folder) == 7
        shutil.rmtree(folder)


SAVING = """
import itertools, sys
from pathlib import Path
import torch
from camplab.training import checkpoint_files
folder = Path(sys.argv[1])
for step in itertools.count(int(sys.argv[2])):
    checkpoint_files.write(folder, {"step": step, "rate": 0.1}, {"a": torch.full((50,), float(step))})
    print(step, flush=True)
"""


@pytest.mark.long
@pytest.mark.timeout(2400)
def test_no_run_is_lost_in_fifty_pairs_of_processes_killed_while_they_save(tmp_path, fresh_seed):
    chance = random.Random(fresh_seed)
    for pair in range(50):
        folder = tmp_path / str(pair)
        folder.mkdir()
        told = 0
        for _ in range(2):
            with subprocess.Popen(
                [sys.executable, "-c", SAVING, str(folder), str(told + 1)], stdout=subprocess.PIPE, text=True
            ) as saving:
                told = int(saving.stdout.readline())
                time.sleep(chance.uniform(0, 0.05))
                saving.kill()
                told = max(told, *map(int, saving.stdout.read().split()), 0)
            found = step_in(folder)
            assert told <= found <= told + 1, (pair, told, found)
            told = found


@for_each("name", ["write_atomically", "put_in_place"])
@for_each("call", [1, 2, 3, 4])
def test_a_disk_that_is_full_or_a_name_that_is_held_loses_nothing_and_is_told(name, call, tmp_path, monkeypatch):
    save(tmp_path, 1)
    save(tmp_path, 2)
    real, count = getattr(files, name), [0]

    def failing(*arguments: object) -> None:
        count[0] += 1
        if count[0] == call:
            raise WriteFailed(say("the disk is full"), errno.ENOSPC)
        real(*arguments)

    monkeypatch.setattr(files, name, failing)
    for step in (3, 4):
        before = step_in(tmp_path)
        try:
            save(tmp_path, step)
        except WriteFailed:
            assert step_in(tmp_path) in (before, step)
    assert count[0] >= call, "it came to pass"
    save(tmp_path, 5)
    save(tmp_path, 4)
    assert step_in(tmp_path) == 4


PAIR = ("checkpoint.json", "checkpoint.safetensors")


@pytest.fixture(scope="module")
def cut(tmp_path_factory):
    """The folder of a run that was cut in the middle of its second epoch."""
    folder = tmp_path_factory.mktemp("cut")
    run(mlp(batch_size=512), folder=folder, steps=4)
    return folder


@pytest.mark.parametrize("name", PAIR)
def test_a_hundred_bytes_that_are_changed_are_noticed(name, tmp_path):
    flip(tmp_path, name, 100, random.Random(3))


@pytest.mark.long
@pytest.mark.timeout(1200)
@pytest.mark.parametrize("name", PAIR)
def test_ten_thousand_other_bytes_that_are_changed_are_noticed(name, tmp_path, fresh_seed):
    flip(tmp_path, name, 10_000, random.Random(fresh_seed))


def flip(tmp_path: Path, name: str, times: int, chance: random.Random) -> None:
    """Change one byte of the newest pair, so many times: it is refused, and the pair before is taken."""
    save(tmp_path, 1)
    save(tmp_path, 2)
    path = tmp_path / name
    data = path.read_bytes()
    for _ in range(times):
        place = chance.randrange(len(data))
        other = (data[place] + chance.randrange(1, 256)) % 256
        path.write_bytes(data[:place] + bytes([other]) + data[place + 1 :])
        assert step_in(tmp_path) == 1, (place, other)
    path.write_bytes(data)
    assert step_in(tmp_path) == 2


@for_each(
    ("name", "value"),
    [
        ("step", None), ("step", 7), ("step", -5), ("step", 7.5), ("step", True), ("epoch", 0), ("epoch", -1),
        ("position", 0), ("position", -1), ("position", 10**9), ("tally", None), ("tally", {"loss": "x"}),
        ("phases", None), ("phases", []), ("phases", ["x"]), ("phases", [{}]), ("phases", [{"rates": []}] * 2),
        *(("phases", [{"rates": rates}]) for rates in (None, [], [{"lr": -1.0}], [{"lr": 1e400}], ["x"])),
        ("phases", [{"rates": [{"lr": None}]}]), ("tally", {"losses": [0.0, 0.0], "correct": 0, "seen": 0}),
    ],
)  # fmt: skip
def test_a_place_that_cannot_be_is_refused_even_with_a_right_sum(name, value, tmp_path, cut):
    shutil.copytree(cut, tmp_path, dirs_exist_ok=True)
    facts, tensors = files.read(tmp_path)
    for pair in ("checkpoint", "previous"):
        (tmp_path / f"{pair}.json").unlink(missing_ok=True)
    rest = {key: facts[key] for key in facts if key not in ("format", "sum", "sha256")}
    files.write(tmp_path, {**rest, name: value}, tensors)
    fault = end(run(mlp(batch_size=512), folder=tmp_path, resume=True))
    assert (fault.kind, fault.fatal) == ("bad_project", True)
    assert "Traceback" not in str(fault.sentence)


def test_a_checkpoint_from_before_there_were_phases_is_gone_on_from_bit_for_bit(tmp_path):
    """What is kept of the one phase stood among the other facts."""
    recipe = {"schedule": "cosine", "precision": "float16"}
    whole = run(mlp(**recipe))
    run(mlp(**recipe), folder=tmp_path, steps=30)
    facts, tensors = files.read(tmp_path)
    (tmp_path / "previous.json").unlink(missing_ok=True)
    old = {key: facts[key] for key in facts if key not in ("format", "sum", "sha256", "phases", "tally")}
    tally = {"loss": facts["tally"]["losses"][0], **{key: facts["tally"][key] for key in ("correct", "seen")}}
    files.write(tmp_path, {**old, **facts["phases"][0], "tally": tally}, tensors)
    rest = run(mlp(**recipe), folder=tmp_path, resume=True)
    assert column(rest, "loss").tolist() == column(whole, "loss").tolist()[30:]
    assert epochs(rest)[0].values["train_loss"] == epochs(whole)[1].values["train_loss"]


def test_a_checkpoint_of_format_1_is_read_and_one_of_a_newer_camplab_is_called_so(tmp_path):
    save(tmp_path, 1)
    path = tmp_path / "checkpoint.json"
    facts = json.loads(path.read_text())
    older = {key: value for key, value in facts.items() if key != "sum"} | {"format": 1}
    path.write_text(json.dumps(older, indent=1))
    assert step_in(tmp_path) == 1
    newer = {key: value for key, value in facts.items() if key != "sum"} | {"format": 3}
    path.write_text(json.dumps({**newer, "sum": files._sum(newer)}, indent=1))
    before = {file.name: file.read_bytes() for file in tmp_path.iterdir()}
    with pytest.raises(BadCheckpoint, match=r"made by a newer camplab \(format 3; this one reads up to 2\)"):
        files.read(tmp_path)
    assert {file.name: file.read_bytes() for file in tmp_path.iterdir()} == before


@pytest.mark.skipif(os.name == "nt", reason="pipes are no files there")
def test_a_pipe_in_the_place_of_a_checkpoint_stops_nobody(tmp_path):
    os.mkfifo(tmp_path / "checkpoint.json")
    with pytest.raises(BadCheckpoint, match="is damaged"):
        files.read(tmp_path)


def test_a_first_save_that_was_cut_off_is_no_damaged_checkpoint(tmp_path):
    files.RunFolder(tmp_path).coming.tensors.write_bytes(b"the facts were to come")
    with pytest.raises(BadCheckpoint, match="there is no checkpoint in"):
        files.read(tmp_path)
    files.RunFolder(tmp_path).checkpoints[0].tensors.write_bytes(b"its facts are gone")
    with pytest.raises(BadCheckpoint, match="is damaged"):
        files.read(tmp_path)
