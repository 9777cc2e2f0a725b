"""What holds of whatever is learned: a run is the same to the last bit gone on with, forked, gone back to, watched and
as an exported program. A task that is new is named here, with the smallest project there is of it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
import torch

from camplab.blocks.dense import Dense
from camplab.blocks.recurrent import Recurrent
from camplab.datasets.sequences.autoregressive import Autoregressive
from camplab.document.project import Project
from camplab.document.tasks.base import TASKS
from camplab.document.tasks.forecasting import Forecasting
from camplab.runs.events import Epoch, Event, Steps
from camplab.training.checkpoint import read, state
from camplab.training.time_travel.fork import fork
from camplab.training.time_travel.replay import stand_at
from tests import kept
from tests.assembly.test_program import numbers, what_programs_print
from tests.gans import digits_aae, ring
from tests.training.probes.asking import no_limit as no_limit
from tests.training.probes.test_undisturbed import the_same
from tests.training.recipes import (
    at_epochs,
    autoencoder,
    cnn,
    column,
    denoiser,
    epochs,
    labelling,
    language_model,
    project,
    run,
    sine,
    translator,
    variational,
)
from tests.training.vision import binary, labels, masks, places


def forecast() -> Project:
    """Two values that come, of those before them."""
    net = (Recurrent(hidden=4), Dense(out_features=2))
    return project(*net, data=Autoregressive(window=6, horizon=2, samples=300)).with_task(Forecasting())


SMALLEST: dict[str, Callable[[], Project]] = {
    "classification": cnn,
    "regression": sine,
    "autoencoding": autoencoder,
    "gan": ring,
    "adversarial_autoencoding": digits_aae,
    "variational": variational,
    "denoising": denoiser,
    "language_model": language_model,
    "sequence_labelling": labelling,
    "forecasting": forecast,
    "sequence_to_sequence": translator,
    "binary": binary,
    "multi_label": labels,
    "segmentation": masks,
    "contrastive": places,
}
GONE_ON_WITH = kept.some(
    SMALLEST, "gan", "classification", "adversarial_autoencoding", "variational", "language_model",
    "sequence_to_sequence", "forecasting", "multi_label",
)  # fmt: skip
WATCHED = kept.some(
    SMALLEST, "gan", "sequence_to_sequence", "regression", "autoencoding", "denoising", "sequence_labelling", "binary",
    "segmentation", "contrastive",
)  # fmt: skip
"""Each task is tried in one way in every run of the tests, two of two stacks in both; the product is long."""
STEP = 4
"""In the middle of the second epoch, or of the first where that is longer."""


def small(tag: str) -> Project:
    made = SMALLEST[tag]()
    learned = made.data.count - made.data.validation_samples
    recipe = made.training.model_copy(update={"batch_size": -(-learned // 3), "epochs": 2})
    return made.model_copy(update={"training": recipe})


def test_every_task_is_tried():
    assert SMALLEST.keys() == set(TASKS)
    assert {tag for tag in [*GONE_ON_WITH, *WATCHED] if isinstance(tag, str)} == set(TASKS)
    assert [made.task.tag for made in map(small, SMALLEST)] == [*SMALLEST]


@pytest.fixture(scope="module")
def whole(tmp_path_factory) -> Callable[[str], tuple[Path, list[Event]]]:
    """A run of the smallest project of a task, left alone: its folder and what it told."""
    runs: dict[str, tuple[Path, list[Event]]] = {}

    def of(tag: str) -> tuple[Path, list[Event]]:
        if tag not in runs:
            folder = tmp_path_factory.mktemp(tag)
            runs[tag] = folder, run(small(tag), folder=folder)
        return runs[tag]

    return of


@pytest.fixture(scope="module")
def printed(tmp_path_factory) -> dict[str, str]:
    """What the exported program of each task prints; warnings are errors there."""
    folder = tmp_path_factory.mktemp("programs")
    return what_programs_print({tag: small(tag) for tag in SMALLEST}, folder)


def losses(events: list[Event]) -> list[list[float]]:
    """Of each step, by phase."""
    names = {name for event in events if isinstance(event, Steps) for name in event.columns if "loss" in name}
    return [column(events, name).tolist() for name in sorted(names)]


def same_weights(one: Path, other: Path) -> bool:
    ours, theirs = read(one)[1], read(other)[1]
    return ours.keys() == theirs.keys() and all(torch.equal(ours[name], theirs[name]) for name in ours)


@pytest.mark.parametrize("tag", GONE_ON_WITH)
def test_a_run_cut_within_an_epoch_is_gone_on_with_forked_and_gone_back_to(tag, whole, tmp_path):
    folder, events = whole(tag)
    wanted = losses(events)
    assert wanted
    assert all(len(each) == 6 for each in wanted)
    first = run(small(tag), folder=tmp_path / "cut", steps=STEP)
    moment = stand_at(folder, STEP)
    tensors, stopped = state(moment.setup, moment.tally)[1], read(tmp_path / "cut")[1]
    assert tensors.keys() == stopped.keys()
    assert [name for name in tensors if not torch.equal(tensors[name], stopped[name])] == []
    torch.manual_seed(12345)  # chance moves on in between
    rest = run(small(tag), folder=tmp_path / "cut", resume=True)
    assert losses(first + rest) == wanted
    assert [each.values for each in epochs(first + rest)] == [each.values for each in epochs(events)]
    assert same_weights(folder, tmp_path / "cut")
    fork(folder, STEP, tmp_path / "fork")
    torch.manual_seed(54321)
    assert losses(run(small(tag), folder=tmp_path / "fork", resume=True)) == [each[STEP:] for each in wanted]
    assert same_weights(folder, tmp_path / "fork")


@pytest.mark.usefixtures("no_limit")
@pytest.mark.parametrize("tag", WATCHED)
def test_a_run_that_is_watched_learns_as_one_that_is_not(tag):
    the_same(small(tag), 4)  # over the end of an epoch


@pytest.mark.usefixtures("processes")
@pytest.mark.parametrize("tag", SMALLEST)
def test_the_program_prints_the_losses_of_camplab_to_the_last_bit(tag, printed, whole):
    ended = epochs(whole(tag)[1])
    task = small(tag).task
    names = [f"{phase}_loss" for phase in task.phases] or ["loss", "accuracy"]
    told = [name for when in ("train", "validation") for name in (f"{when}_{each}" for each in names)]
    ours = at_epochs(ended, *(name for name in told if name != "train_accuracy"))
    assert len(ours) == 2
    assert numbers(printed[tag]) == ours
    assert all_numbers(printed[tag]) == [everything(epoch) for epoch in ended], "and all else that an epoch says"


def everything(epoch: Epoch) -> dict[str, float]:
    """What an epoch says, as the program calls it; training accuracy is not printed."""
    said = {name.removeprefix("train_"): value for name, value in epoch.values.items() if name != "train_accuracy"}
    return {name.replace("validation_accuracy", "accuracy").replace("_", " "): value for name, value in said.items()}


def all_numbers(text: str) -> list[dict[str, float]]:
    lines = (line.partition(": ")[2].split(", ") for line in text.splitlines())
    return [{part.rpartition(" ")[0]: float(part.rpartition(" ")[2]) for part in parts} for parts in lines]
