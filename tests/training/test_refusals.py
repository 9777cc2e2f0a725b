"""What a learner's project makes torch refuse is said before the first step; every recipe there is can be trained."""

from __future__ import annotations

from itertools import product
from typing import get_args

import pytest
from PIL import Image

from camplab.blocks.activation import Activation
from camplab.blocks.adaptive_pooling import AdaptivePooling
from camplab.blocks.batch_norm import BatchNorm
from camplab.blocks.convolution import Convolution
from camplab.blocks.dense import Dense
from camplab.blocks.flatten import Flatten
from camplab.datasets.photos import Photos
from camplab.datasets.sine import Sine
from camplab.datasets.two_moons import TwoMoons
from camplab.document.recipe import Recipe
from camplab.runs.events import Done, Fault
from camplab.training.faults import fault_of
from camplab.words import Explained, say
from tests.training.recipes import end, project, run

BATCH_NORM = (Dense(out_features=4), BatchNorm(), Activation(), Dense(out_features=2))


def test_batch_norm_on_batches_of_one_ends_before_it_begins_and_is_no_fault_of_the_program() -> None:
    fault = end(run(project(*BATCH_NORM, data=TwoMoons(samples=20), batch_size=1, epochs=1)))
    assert isinstance(fault, Fault)
    assert fault.kind == "bad_project"
    assert "bn1 compares the samples of a batch" in str(fault.sentence)
    assert not fault.advice


def test_a_single_sample_to_learn_from_is_as_small_a_batch(tmp_path) -> None:
    for name in ("cat", "dog"):
        (tmp_path / name).mkdir()
        Image.new("RGB", (8, 8), "white" if name == "cat" else "black").save(tmp_path / name / "1.png")
    net = (Convolution(out_channels=2), AdaptivePooling(), BatchNorm(), Flatten(), Dense(out_features=2))
    data = Photos(folder=str(tmp_path), size=8, classes=2, validation=0.5)
    fault = end(run(project(*net, data=data, batch_size=8, epochs=1)))
    assert isinstance(fault, Fault)
    assert fault.kind == "bad_project"
    assert "bn1 compares the samples of a batch" in str(fault.sentence)


OPTIMIZERS = get_args(Recipe.model_fields["optimizer"].annotation)
CLASSES, NUMBERS = TwoMoons(samples=20, validation=0.25), Sine(samples=20, validation=0.25)
KINDS = [(optimizer, (CLASSES, NUMBERS)[number % 2]) for number, optimizer in enumerate(OPTIMIZERS)]
OTHERS = [case for case in product(OPTIMIZERS, (CLASSES, NUMBERS)) if case not in KINDS]


@pytest.mark.parametrize(
    ("optimizer", "data"), KINDS + [pytest.param(*case, marks=pytest.mark.long) for case in OTHERS]
)
@pytest.mark.parametrize("all_sizes", [False, pytest.param(True, marks=pytest.mark.long)])
def test_every_optimizer_and_schedule_trains_on_batches_of_every_size(optimizer, data, all_sizes) -> None:
    """For one epoch or for two, of classes or numbers, in turn. Every size with every schedule, by some optimizer; all
    by each are long."""
    schedules = get_args(Recipe.model_fields["schedule"].annotation)
    for number, (schedule, batch_size) in enumerate(product(schedules, (1, 2, 7, 1000))):  # 15 samples: the last has 1
        epochs = 1 + (number + number // 4) % 2
        if not all_sizes and (number + number // 4 + OPTIMIZERS.index(optimizer)) % 4:
            continue
        recipe = {"optimizer": optimizer, "schedule": schedule, "batch_size": batch_size, "epochs": epochs,
                  "momentum": 0.0, "weight_decay": 1.0, "clip": 1e-3,
                  "warm_up_epochs": 5, "step_epochs": 1}  # fmt: skip
        net = (Dense(out_features=3), *(() if batch_size == 1 else (BatchNorm(),)), Dense(out_features=data.outputs))
        assert isinstance(end(run(project(*net, data=data, **recipe))), Done), recipe


def test_whatever_explains_itself_and_whatever_a_folder_refuses_is_no_crash() -> None:
    assert fault_of(Explained(say("this is why")), 3).kind == "bad_project"
    assert fault_of(PermissionError(13, "Permission denied", "/pictures"), 3).kind == "bad_data"
    assert fault_of(NotADirectoryError(20, "Not a directory", "/pictures"), 3).kind == "bad_data"
    assert fault_of(KeyError("x"), 3).kind == "crash"
