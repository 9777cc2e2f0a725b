"""Random search goes by the loss alone: kept where it falls, exported and gone on with to the last bit."""

from __future__ import annotations

import numpy as np
import pytest
import torch

from camplab.blocks.dense import Dense
from camplab.blocks.flatten import Flatten
from camplab.document.project import Project
from camplab.document.recipe import OfPhase
from camplab.nn.random_search import RandomSearch
from camplab.runs.events import Note
from camplab.training import checkpoint
from camplab.training.control import Control
from camplab.training.trainer import Trainer
from tests.assembly.test_program import numbers, what_programs_print
from tests.gans import ring
from tests.training.recipes import at_epochs, cnn, column, epochs, mlp, project, run

SEARCH = {"optimizer": "random_search", "learning_rate": 0.02}


def searching_generator() -> Project:
    made = ring(epochs=2)
    training = made.training.with_phase(OfPhase(phase="generator", optimizer="random_search"))
    return made.model_copy(update={"training": training})


PROJECTS = {
    "dropout and batch norm": lambda: cnn(**SEARCH),
    "a schedule": lambda: mlp(**SEARCH, schedule="cosine"),
    "float16": lambda: mlp(**SEARCH, precision="float16"),
    "a generator": searching_generator,
}


def test_of_all_samples_at_once_the_loss_never_rises_and_falls_at_last():
    losses = column(run(project(Flatten(), Dense(out_features=10), **SEARCH, batch_size=1348, epochs=60)), "loss")
    assert (np.diff(losses) <= 1e-6).all()
    assert losses[-1] < 0.9 * losses[0]


def test_a_step_that_makes_the_loss_no_smaller_is_taken_back_whole():
    weight = torch.nn.Parameter(torch.zeros(3))
    search = RandomSearch([weight], lr=0.1)
    for _ in range(5):
        search.step(lambda: weight.square().sum())
    assert torch.equal(weight, torch.zeros(3))
    search.step(lambda: weight.sum().where(torch.tensor(True), weight.sum()))
    assert weight.sum() <= 0


def test_cut_and_gone_on_with_it_is_the_same(tmp_path):
    made = PROJECTS["dropout and batch norm"]()
    run(made, folder=tmp_path / "whole")
    run(made, folder=tmp_path / "cut", steps=30)
    torch.manual_seed(12345)
    run(made, folder=tmp_path / "cut", resume=True)
    one, other = (checkpoint.weights(tmp_path / name) for name in ("whole", "cut"))
    assert all(torch.equal(value, other[name]) for name, value in one.items())


def test_what_it_does_not_have_cannot_be_turned():
    control = Control()
    control.change(weight_decay=0.1)
    events = list(Trainer(mlp(**SEARCH), control, attended=False, steps=3).events())
    assert "Random search has no Weight decay" in [str(event.sentence) for event in events if isinstance(event, Note)]


@pytest.fixture(scope="module")
def printed(tmp_path_factory) -> dict[str, str]:
    return what_programs_print({name: make() for name, make in PROJECTS.items()}, tmp_path_factory.mktemp("programs"))


@pytest.mark.usefixtures("processes")
@pytest.mark.parametrize("which", PROJECTS)
def test_the_exported_program_prints_the_same_losses(which, printed):
    made = PROJECTS[which]()
    ended = epochs(run(made))
    names = [f"{phase}_loss" for phase in made.task.phases] or ["loss", "accuracy"]
    told = [name for when in ("train", "validation") for name in (f"{when}_{each}" for each in names)]
    assert numbers(printed[which]) == at_epochs(ended, *(name for name in told if name != "train_accuracy"))
