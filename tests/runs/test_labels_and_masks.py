"""Recall, precision and exact match of labels, IoU of masks: the numbers of a few answers counted by hand."""

from __future__ import annotations

import numpy as np
import pytest
import torch

from camplab.nn.judging import confusion, mean_iou
from camplab.runs.why.labels import Labels
from camplab.runs.why.masks import Masks

ROWS = np.array([
    # cat, dog      said
    [1, 0, 0.9, 0.2],
    [1, 1, 0.6, 0.7],
    [0, 1, 0.8, 0.4],
    [0, 0, 0.1, 0.3],
], np.float32)  # fmt: skip


def test_labels_are_counted_at_the_threshold():
    labels = Labels(ROWS)
    assert labels.count == 2
    assert labels.recall.tolist() == [1.0, 0.5]
    assert labels.precision.tolist() == pytest.approx([2 / 3, 1.0])
    assert labels.accuracy.tolist() == [0.75, 0.75]
    assert labels.exact == 0.75
    assert labels.wrong().tolist() == [2]
    assert labels.wrong(0).tolist() == [2]
    assert str(labels.read(("cat", "dog"))) == (
        "Of 4 samples 75.0 % have all their labels said right, and of all labels 75.0 % are. The hardest is cat: "
        "100.0 % of those that have it are found, and 66.7 % of those said to have it do."
    )


def test_a_lower_threshold_finds_more_and_says_more_that_is_not_so():
    low = Labels(ROWS, 0.3)
    assert low.recall.tolist() == [1.0, 1.0]
    assert low.precision.tolist() == pytest.approx([2 / 3, 2 / 3])
    none = Labels(ROWS, 0.95)
    assert none.recall.tolist() == [0.0, 0.0]
    assert np.isnan(none.precision).all()
    assert "cat: none is said to have it, though 2 of them do." in str(none.read(("cat", "dog")))
    nowhere = Labels(np.array([[0, 0.9], [0, 0.1]], np.float32))
    assert "cat: no sample has it, and 1 of them is said to." in str(nowhere.read(("cat",)))


def test_the_surest_mistake_comes_first():
    rows = np.array([[1, 0.4], [0, 0.99], [1, 0.05], [1, 0.9]], np.float32)
    assert Labels(rows).wrong().tolist() == [1, 2, 0]
    right = Labels(np.array([[1, 0.9], [0, 0.1]], np.float32))
    assert str(right.read(("cat",))) == "All labels of all 2 samples are said right."


def masks() -> Masks:
    """Two pictures of 2×2: one pixel wrong in the first, one that does not count in the second."""
    picture = np.zeros((2, 1, 2, 2), np.float32)
    wanted = np.array([[[0, 0], [1, 1]], [[0, -100], [2, 2]]], np.float32)[:, None]
    answered = np.array([[[0, 1], [1, 1]], [[0, 2], [2, 2]]], np.float32)[:, None]
    return Masks(np.concatenate([picture, wanted, answered], 1), 4)


def test_the_iou_of_each_class_and_the_errors_of_each_picture():
    found = masks()
    assert found.iou[:3].tolist() == pytest.approx([2 / 3, 2 / 3, 1.0])
    assert np.isnan(found.iou[3]), "a class that is nowhere"
    assert found.errors.tolist() == [0.25, 0.0]
    assert found.wrong.sum() == 1
    read = str(found.read(("ground", "a", "b", "c")))
    assert "the mean IoU is 0.778" in read
    assert "pictures 85.7 % are right" in read, "of the seven pixels that count, not of the two pictures"
    none = np.where(np.arange(3)[:, None, None] == 1, -100, found.values)
    assert str(Masks(none, 4).read(("ground", "a", "b", "c"))) == "No pixel of these 2 pictures counts."


def test_the_measure_of_a_run_is_the_same_number():
    found = masks()
    scores = torch.nn.functional.one_hot(torch.from_numpy(found.answered), 4).movedim(-1, 1).float()
    wanted = torch.from_numpy(found.wanted)
    counts = [confusion(scores[at : at + 1], wanted[at : at + 1]) for at in range(2)]
    assert counts[0].sum() == 4
    assert counts[1].sum() == 3
    assert counts[0][0].tolist() == [[1, 1, 0, 0], [0, 2, 0, 0], [0, 0, 0, 0], [0, 0, 0, 0]]
    assert mean_iou(torch.cat(counts)).item() == pytest.approx(np.nanmean(found.iou))
