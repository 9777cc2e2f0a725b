"""Tasks of pictures and points are exported, resumed, forked and watched to the last bit."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
import torch

from camplab.assembly.export import checking
from camplab.assembly.export.formats import export_python
from camplab.training.checkpoint import weights
from camplab.training.time_travel.fork import fork
from tests import kept
from tests.assembly.test_program import run_clean
from tests.training.recipes import at_epochs, column, epochs, run
from tests.training.vision import binary, labels, masks, places

SAID = (
    "train_loss",
    "validation_loss",
    "validation_accuracy",
    "validation_exact",
    "validation_mean_iou",
    "validation_nearest",
)
"""What the exported program prints of an epoch, as far as the task measures it."""
TASKS = {
    "binary": binary(),
    "binary, the second class weighs three times as much, one cycle": binary(3.0, schedule="one_cycle"),
    "labels": labels(),
    "labels in bfloat16": labels(precision="bfloat16", clip=0.5),
    "places": places(),
    "places in bfloat16, one cycle": places(precision="bfloat16", schedule="one_cycle"),
    "masks": masks(),
    "masks that move with their pictures": masks(flip=True, shift=2, rotation=20.0),
    "masks in float16, one cycle": masks(precision="float16", schedule="one_cycle"),
    "binary in bfloat16": binary(2.5, precision="bfloat16"),
}
ONCE = (
    "binary, the second class weighs three times as much, one cycle", "labels in bfloat16",
    "places in bfloat16, one cycle", "masks that move with their pictures", "masks in float16, one cycle",
)  # fmt: skip
"""What has all that another has, and more: tried in every run of the tests, the others in long ones (as they are, each
task is exported, resumed, forked and watched in `test_every_task`)."""


@pytest.fixture(scope="module")
def printed(request, tmp_path_factory) -> dict[str, str]:
    """What the exported program of each prints."""
    folder, tasks = tmp_path_factory.mktemp("programs"), kept.wanted(request, "name", TASKS)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(checking, "check", lambda *_: 0.0)
        paths = [export_python(task, folder / f"program{number}.py")[0] for number, task in enumerate(tasks.values())]
    texts = run_clean(paths)
    return dict(zip(tasks, map(texts.get, paths), strict=True))


each = pytest.mark.parametrize("name", kept.some(TASKS, *ONCE))
cut = pytest.mark.parametrize("name", kept.some(TASKS, ONCE[0], ONCE[3]))
"""The precisions are cut and resumed in `test_resume`."""


@pytest.mark.usefixtures("processes")
@each
def test_the_program_prints_the_losses_of_camplab_to_the_last_bit(name, printed):
    ours = at_epochs(epochs(run(TASKS[name])), *SAID)
    said = [tuple(map(float, re.findall(r"(?<= )[-+0-9.e]+(?=,|$)", line))) for line in printed[name].splitlines()]
    assert said == ours
    assert len(ours) == 2
    assert len(ours[0]) == 3 + ("labels" in name or "masks" in name)


@cut
def test_stopped_and_resumed_it_goes_on_bit_by_bit(name, tmp_path):
    whole, cut = tmp_path / "whole", tmp_path / "cut"
    everything = run(TASKS[name], folder=whole)
    first = run(TASKS[name], folder=cut, steps=1)
    torch.manual_seed(12345)
    rest = run(TASKS[name], folder=cut, resume=True)
    assert column(first, "loss").tolist() + column(rest, "loss").tolist() == column(everything, "loss").tolist()
    assert at_epochs(epochs(first) + epochs(rest), *SAID) == at_epochs(epochs(everything), *SAID)
    same(whole, cut)


@cut
def test_a_fork_that_nothing_changes_is_the_run_itself(name, tmp_path):
    run(TASKS[name], folder=tmp_path / "parent")
    fork(tmp_path / "parent", 1, tmp_path / "child")
    run(TASKS[name], folder=tmp_path / "child", resume=True)
    same(tmp_path / "parent", tmp_path / "child")


def same(a: Path, b: Path) -> None:
    ours, theirs = weights(a), weights(b)
    assert ours.keys() == theirs.keys()
    assert all(torch.equal(ours[name], theirs[name]) for name in ours)
