"""What is said of a data set, in its own numbers."""

from __future__ import annotations

import numpy as np

from camplab.datasets.survey.facts import BINS, Survey, Values
from camplab.datasets.survey.reading import read_balance, read_values, remarks

NAMES = ("area", "rooms", "floor")


def values(least, greatest, mean, std, standardised=True, **more):
    lists = [np.array(each, float) for each in (least, greatest, mean, std)]
    shift, scale = (
        (lists[2], np.where(lists[3] == 0, 1, lists[3])) if standardised else (lists[2] * 0, lists[3] * 0 + 1)
    )
    return Values(*lists, np.zeros((len(mean), BINS), np.int64), shift, scale, **more)


def survey(training, validation, classes=(), **more):
    known = {"values": values([0], [1], [0.5], [0.1])} | more
    return Survey(np.array(training), np.array(validation), looked=len(training), classes=classes, **known)


def test_uneven_classes_are_said_with_what_answering_the_largest_would_get():
    said = str(read_balance(survey([0] * 9 + [1] * 3, [0, 0, 0, 1], ("cat", "dog")), ("cat", "dog")))
    assert "cat has 75.0 %, 3 times as many as dog. Answering cat each time gets 75.0 % right" in said
    even = str(read_balance(survey([0, 0, 1], [0, 1], ("cat", "dog")), ("cat", "dog")))
    assert "uneven" in even, "twice as many"
    even = str(read_balance(survey([0, 0, 1, 1, 1], [0, 1, 1, 1], ("cat", "dog")), ("cat", "dog")))
    alike = str(read_balance(survey([0, 1], [1], ("cat", "dog")), ("cat", "dog")))
    assert "All classes have as many, 50.0 % each; answering cat each time gets 0.0 % right." in alike
    made = str(read_balance(survey([0, 1, 1, 1], [1], ("cat", "dog")), ("cat", "dog"), asked=False))
    assert made.endswith("is dog with 75.0 %, the smallest cat with 25.0 %; this task does not ask for them.")
    alone = str(read_balance(survey([0, 1, 1], np.zeros(0, int), ("cat", "dog")), ("cat", "dog")))
    assert alone == "3 samples to learn from, none for validation. dog, the largest class, has 66.7 % of them."
    assert "The classes are even: dog, the largest, has 60.0 %; answering it each time gets 75.0 % right." in even


def test_a_class_without_samples_to_learn_from_is_named():
    said = str(read_balance(survey([0, 0], [1], ("cat", "dog")), ("cat", "dog")))
    assert "Of dog there is none to learn from" in said


def test_targets_of_a_regression_are_read_with_the_error_of_their_mean():
    said = str(read_balance(survey([-1.0, 1.0, 3.0], [0.0]), ()))
    assert "Targets go from -1 to 3; answering their mean, 1, each time has a mean squared error of 2.67." in said
    alike = str(read_balance(survey([2.0, 2.0], [2.0]), ()))
    assert alike == "2 samples to learn from, 1 for validation. All targets are 2: there is nothing to learn."


def test_features_of_unlike_scales_are_named_with_their_numbers():
    unlike = values([0, 0, 7], [900, 1, 7], [400, 0.5, 7], [300, 0.2, 0])
    said = str(read_values(survey([0, 1], [0], values=unlike), NAMES))
    assert "area strays by 300, rooms by 0.2, 1,500 times less. Standardised, each strays by 1" in said
    raw = values([0, 0, 7], [900, 1, 7], [400, 0.5, 7], [300, 0.2, 0], standardised=False)
    assert "hardly counts. Switch Standardise on" in str(read_values(survey([0, 1], [0], values=raw), NAMES))
    near = [1, 30], [9, 99], [5, 65], [2, 19]  # a tenth of the width of the picture
    assert "9.5 times less. Standardised, each strays" in str(
        read_values(survey([0], [0], values=values(*near)), NAMES)
    )
    raw = values(*near, standardised=False)
    assert "and counts less. Switch Standardise on" in str(read_values(survey([0], [0], values=raw), NAMES))
    alike = values([0, 0], [1, 2], [0.5, 1], [0.2, 0.5])
    assert str(read_values(survey([0, 1], [0], values=alike), NAMES)).startswith("2 features of about one scale")


def test_features_of_one_scale_that_lie_far_apart_are_not_said_to_be_alike():
    """Each is a sliver in the picture of them: the year a house was built, and its rooms."""
    far = [1950, 2], [2010, 40], [1980, 20], [9, 5]
    said = str(read_values(survey([0, 1], [0], values=values(*far)), NAMES))
    assert said == ("2 features of about one scale that lie far from each other: rooms around 20, area around 1,980. "
                    "Standardised, all lie around 0.")  # fmt: skip
    raw = str(read_values(survey([0, 1], [0], values=values(*far, standardised=False)), NAMES))
    assert raw.endswith("area around 1,980. Switch Standardise on, in the settings of the data.")


def test_constant_features_are_named_with_their_value():
    found = survey([0, 1], [0], values=values([0, 7], [1, 7], [0.5, 7], [0.2, 0]))
    assert "Constant in all samples, so that nothing can be learned from it: rooms = 7." in map(
        str, remarks(found, "MIT", NAMES)
    )
    still = survey([0, 1], [0], values=values([1, 7], [1, 7], [1, 7], [0, 0]))
    assert str(read_values(still, NAMES)).startswith("No feature differs")


def test_numbers_that_are_none_are_said_before_anything_else():
    assert str(read_values(survey([0, 1], [0], missing=3), NAMES)).startswith("3 of the numbers in the samples are NaN")


def test_licence_and_what_was_left_out_are_told():
    found = survey([0] * 9, [0], ("a",), same=3, pixels=64)
    found = Survey(found.training, found.validation, found.values, 4, 3, 64)
    assert [*map(str, remarks(found, "CC BY 4.0", ()))] == [
        "3 of 64 pixels have one value in all samples: nothing can be learned from them.",
        "Of the values, those of 4 samples are drawn.",
        "Licence: CC BY 4.0.",
    ]
