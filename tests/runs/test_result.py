"""The result of a run in words, from what it has said."""

from __future__ import annotations

import math

from msgspec.structs import replace

from camplab.document import files
from camplab.document.measures import (
    ACTIVATION_MEAN,
    LEARNING_RATE,
    LOSS,
    NEAREST,
    TRAIN_LOSS,
    VALIDATION_ACCURACY,
    VALIDATION_LOSS,
    judge,
)
from camplab.document.presets import catalogue
from camplab.runs.best import Best, better, spread_in_words
from camplab.runs.events import Epoch
from camplab.runs.folder import RunFolder
from camplab.runs.listing import info
from camplab.runs.result import quality_of, result_of
from camplab.runs.storage.store import RunStore
from tests.runs.records import adds, begun


def test_a_run_says_how_good_it_is_on_what_when_it_was_best_and_how_long_it_took():
    run = begun(catalogue.find("mlp").project(), validation_samples=449)
    assert result_of(run) is None
    for epoch, accuracy in enumerate((0.9, 0.987, 0.98), 1):
        run.add(Epoch(epoch, 100 * epoch, 2.0, {"validation_accuracy": accuracy, "validation_loss": 1.0}))
    result = result_of(run)
    assert str(result.quality) == "98.0 % right"
    assert [str(part) for part in result.details] == [
        "449 validation samples", "best at epoch 2", "6 s", "ended after 0 of 10 epochs", "seed 0",
    ]  # fmt: skip
    assert str(quality_of(run)) == "98.0 % right"
    run.elsewhere = True
    assert "0 of 10 epochs so far" in map(str, result_of(run).details), "it has not ended"


def test_a_share_that_is_no_accuracy_is_not_called_right():
    run = begun(catalogue.find("digits_contrastive").project())
    run.add(Epoch(1, 10, 2.0, {NEAREST.name: 0.85}))
    assert str(quality_of(run)) == "Nearest neighbour of the same class 85.0 %"


def test_a_run_that_went_to_its_end_says_nothing_of_ending_early():
    run = begun(catalogue.find("mlp").project(), epochs=2, steps_per_epoch=3)
    adds(run, loss=[1.0] * 6)
    for epoch in (1, 2):
        run.add(Epoch(epoch, 3 * epoch, 2.0, {"validation_accuracy": 0.5}))
    assert [str(part) for part in result_of(run).details][2:] == ["4 s", "seed 0"]
    assert quality_of(begun(run.project)) is None


def test_without_classes_the_loss_is_the_result():
    run = begun(catalogue.find("sine_regression").project(), validation_samples=40)
    for epoch, loss in enumerate((0.5, 0.0123, 0.02), 1):
        run.add(Epoch(epoch, 100 * epoch, 1.0, {"validation_loss": loss}))
    result = result_of(run)
    assert str(result.quality) == "Validation loss 0.0200"
    assert result.best.epoch == 2


def test_what_was_not_measured_is_no_result():
    run = begun(catalogue.find("mlp").project(), validation_samples=1)
    run.add(Epoch(1, 100, 1.0, {"validation_accuracy": float("nan"), "validation_loss": float("nan")}))
    assert result_of(run) is None


def test_the_list_knows_the_best_epoch_without_looking_at_the_numbers(tmp_path):
    run = begun(catalogue.find("mlp").project())
    files.save(run.project, RunFolder(tmp_path).project)

    def trained(epochs: dict[int, float], since: int = 0) -> Best | None:
        with RunStore(RunFolder(tmp_path).numbers) as store:
            store.begin(replace(run.started, first_step=since))
            for epoch, accuracy in epochs.items():
                store.add(Epoch(epoch, 100 * epoch, 2.0, {"validation_accuracy": accuracy, "validation_loss": 1.0}))
        return info(tmp_path).best

    assert trained({}) is None
    assert trained({1: 0.9, 2: 0.98, 3: 0.97, 4: 0.98}) == Best(VALIDATION_ACCURACY, 2, 0.98)
    assert trained({3: 0.5}, since=200) == Best(VALIDATION_ACCURACY, 2, 0.98)
    assert trained({2: 0.5}, since=100) == Best(VALIDATION_ACCURACY, 1, 0.9), "what is taken back is not the best"
    assert trained({3: 0.99}, since=200) == Best(VALIDATION_ACCURACY, 3, 0.99)


def test_the_smallest_loss_is_the_best_and_training_judges_nothing():
    assert judge((LOSS, TRAIN_LOSS, VALIDATION_LOSS, LEARNING_RATE, ACTIVATION_MEAN)) == VALIDATION_LOSS
    assert judge((LOSS, LEARNING_RATE)) is None
    best = None
    for epoch, loss in enumerate((0.5, math.nan, 0.2, 0.2, 0.3), 1):
        best = better(VALIDATION_LOSS, best, Epoch(epoch, epoch, 1.0, {"validation_loss": loss}))
    assert best == Best(VALIDATION_LOSS, 3, 0.2)


def test_what_is_measured_is_said_once_of_several_seeds():
    ring = catalogue.find("gan_ring").project()
    said = spread_in_words(judge(ring.task.measured(ring.data)), 0.5, 1.0, 2.0, 3)
    assert str(said) == "median of 3 seeds: Distance of made from real samples 1.00; from 0.500 to 2.00"
