"""The result of a run in words, from what it has said."""

from __future__ import annotations

from camplab.document.presets import catalogue
from camplab.runs.events import Epoch
from camplab.runs.result import result_of
from tests.runs.records import begun


def test_a_run_says_how_good_it_is_on_what_when_it_was_best_and_how_long_it_took():
    run = begun(catalogue.find("mlp").project(), validation_samples=449)
    assert result_of(run) is None
    for epoch, accuracy in enumerate((0.9, 0.987, 0.98), 1):
        run.add(Epoch(epoch, 100 * epoch, 2.0, {"validation_accuracy": accuracy, "validation_loss": 1.0}))
    result = result_of(run)
    assert str(result.quality) == "98.0 % right"
    assert [str(part) for part in result.details] == ["449 validation samples", "best at epoch 2", "6 s"]


def test_without_classes_the_loss_is_the_result():
    run = begun(catalogue.find("sine_regression").project(), validation_samples=40)
    for epoch, loss in enumerate((0.5, 0.0123, 0.02), 1):
        run.add(Epoch(epoch, 100 * epoch, 1.0, {"validation_loss": loss}))
    result = result_of(run)
    assert str(result.quality) == "validation loss 0.0200"
    assert result.best == 2


def test_what_was_not_measured_is_no_result():
    run = begun(catalogue.find("mlp").project(), validation_samples=1)
    run.add(Epoch(1, 100, 1.0, {"validation_accuracy": float("nan"), "validation_loss": float("nan")}))
    assert result_of(run) is None
