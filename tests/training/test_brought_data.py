"""Data that were brought along are learned from like any other: a run on them is gone on with, gone back to, forked."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import pytest
import torch

from camplab.blocks.embedding import Embedding
from camplab.blocks.recurrent import Recurrent
from camplab.document.brought.fitting import data_of, project_for
from camplab.document.project import Project
from camplab.training.checkpoint import read, state
from camplab.training.time_travel.fork import fork
from camplab.training.time_travel.replay import stand_at
from tests import kept
from tests.assembly.test_program import numbers, what_programs_print
from tests.datasets.tables.corpus import written
from tests.training.recipes import ALL, at_epochs, column, epochs, run


def table(folder: Path, target: str) -> Project:
    path = folder / "table.csv"
    path.write_text(written(), encoding="utf-8")
    return project_for(data_of(path).aimed_at(target), "table")


def arrays(folder: Path, **arrays: Any) -> Project:
    np.savez(folder / "arrays.npz", **arrays)
    return project_for(data_of(folder / "arrays.npz"), "arrays")


def text(folder: Path) -> Project:
    """Three letters come in its end alone, which is held out."""
    path = folder / "text.txt"
    path.write_text("나 보기가 역겨워 가실 때에는 말없이 고이 보내 드리우리다.\n" * 20 + "xyz" * 40, "utf-8")
    project = project_for(data_of(path, {"window": "12"}), "text")
    return project.with_net((Embedding(dim=8), Recurrent(hidden=8, output="all"), project.net[-1]))


def series(folder: Path) -> Project:
    path = folder / "sales.csv"
    values = 10 + np.sin(np.arange(120) / 3) + np.random.RandomState(1).normal(0, 0.1, 120)
    path.write_text("day,sales\n" + "".join(f"{day},{value:.4f}\n" for day, value in enumerate(values)), "utf-8")
    read = {"data": "series", "column": "sales", "window": "6", "horizon": "3"}
    return project_for(data_of(path, read), "series")


CHANCE = np.random.RandomState(0)
GREY, CLASSES = CHANCE.randint(0, 256, (60, 8, 8)).astype(np.uint8), np.arange(60) % 3
BROUGHT = {
    "a table with classes": lambda folder: table(folder, "등급"),
    "a table with a number to predict": lambda folder: table(folder, "키"),
    "grey bytes": lambda folder: arrays(folder, images=GREY, labels=CLASSES),
    "rows of numbers": lambda folder: arrays(folder, x=CHANCE.randn(60, 4), y=CHANCE.randn(60, 2)),
    "bytes without targets": lambda folder: arrays(folder, x=GREY),
    "a text": text,
    "a time series": series,
}


def short(project: Project) -> Project:
    learned = project.data.count - project.data.validation_samples
    recipe = {"epochs": 3, "batch_size": -(-learned // 3), "device": "cpu"}
    return project.model_copy(update={"training": project.training.model_copy(update=recipe)})


EVERY_TIME = kept.some(BROUGHT, "bytes without targets", "a time series")
"""Of tasks that are learned from what is brought two; how its numbers lie is tried where they are read."""


@pytest.mark.parametrize("name", EVERY_TIME)
def test_a_run_on_brought_data_is_gone_on_with_gone_back_to_and_forked(name, tmp_path):
    project = short(BROUGHT[name](tmp_path))
    whole = run(project, folder=tmp_path / "whole")
    losses = column(whole, "loss").tolist()
    assert len(losses) >= 8
    run(project, folder=tmp_path / "cut", steps=5)
    torch.manual_seed(1)  # chance moves on in between
    rest = run(project, folder=tmp_path / "cut", resume=True)
    assert column(rest, "loss").tolist() == losses[5:]
    run(project, folder=tmp_path / "stopped", steps=3)
    moment = stand_at(tmp_path / "whole", 3)
    weights = state(moment.setup, moment.tally)[1]
    assert all(torch.equal(weights[key], value) for key, value in read(tmp_path / "stopped")[1].items())
    fork(tmp_path / "whole", 3, tmp_path / "fork")
    assert column(run(project, folder=tmp_path / "fork", resume=True), "loss").tolist() == losses[3:]


@pytest.mark.usefixtures("processes")
def test_programs_of_brought_data_print_the_losses_of_camplab_to_the_last_bit(tmp_path):
    projects = {}
    for number, (name, make) in enumerate(BROUGHT.items()):
        (folder := tmp_path / f"{number}").mkdir()
        projects[name] = short(make(folder))
    printed = what_programs_print(projects, tmp_path)
    for name, project in projects.items():
        assert numbers(printed[name]) == at_epochs(epochs(run(project)), *ALL), name
        assert len(numbers(printed[name])) == 3, name
