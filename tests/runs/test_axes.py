"""Which curves a run has follows from its measures."""

from __future__ import annotations

from camplab.document.measures import (
    GRADIENT_NORM,
    GRADIENTS,
    LEARNING_RATE,
    OF_LOSS,
    OF_LOSS_AND_ACCURACY,
    Drawing,
    Measure,
    of_losses,
)
from camplab.runs.curves.axes import axes_of
from camplab.words import say


def said(measures):
    return [(str(axes.title), [(one.steps, one.epochs) for one in axes.quantities]) for axes in axes_of(measures)]


def test_loss_and_accuracy_of_steps_have_those_of_the_validation_beside_them():
    loss, accuracy = ("Loss", [("loss", "validation_loss")]), ("Accuracy", [("accuracy", "validation_accuracy")])
    assert said(OF_LOSS) == [loss]
    assert said((*OF_LOSS_AND_ACCURACY, LEARNING_RATE, GRADIENT_NORM, GRADIENTS.over(("fc1",)))) == [loss, accuracy]


def test_measures_of_epochs_alone_are_all_drawn():
    quality = Drawing("quality", "log")
    both = (
        Measure(f"{part}_quality", say("Quality"), "dB", "epoch", drawing=quality) for part in ("train", "validation")
    )
    (axes,) = axes_of(both)
    assert [(one.steps, one.epochs) for one in axes.quantities] == [("", "train_quality"), ("", "validation_quality")]
    assert axes.unit == "dB"
    assert axes.logarithmic(False)


def test_axes_of_different_units_have_none():
    mixed = (Measure(name, say("One"), unit, drawing=Drawing("mixed")) for name, unit in (("a", "s"), ("b", "m")))
    (axes,) = axes_of(mixed)
    assert axes.unit == ""
    assert not axes.logarithmic(True), "nobody said that less is better"


def test_losses_of_several_phases_stand_in_one_chart():
    (loss,) = axes_of(of_losses({"generator": say("Generator"), "discriminator": say("Discriminator")}))
    assert str(loss.title) == "Loss"
    assert [(str(one.title), one.steps, one.epochs) for one in loss.quantities] == [
        ("Generator: Loss", "generator_loss", "validation_generator_loss"),
        ("Discriminator: Loss", "discriminator_loss", "validation_discriminator_loss"),
    ]
