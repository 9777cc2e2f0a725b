"""What is explained where a class stands at each pixel, or one number parts two classes: a number for each class."""

from __future__ import annotations

import torch

from camplab.training.probes.attribution.score import outputs_of, score_of, seen_by
from camplab.training.setup import prepare
from tests.training.vision import binary, labels, masks


def test_of_masks_the_mean_of_the_map_of_a_class_is_explained():
    setup = prepare(masks())
    setup.model.eval()
    x = seen_by(setup, setup.data.held_out.take(0, 2)[0])
    maps = setup.model(x)
    torch.testing.assert_close(outputs_of(setup, x), maps.mean((2, 3)))
    score, number = score_of(setup, x[:1], None)
    assert number == int(maps[:1].mean((2, 3)).argmax())
    torch.testing.assert_close(score(x[:1]), maps[:1, number].mean((1, 2)))


def test_one_number_speaks_for_both_classes_and_labels_for_themselves():
    setup = prepare(binary())
    x = setup.data.held_out.take(0, 3)[0]
    both = outputs_of(setup, x)
    assert both.shape == (3, 2)
    assert torch.equal(both[:, 0], -both[:, 1])
    many = prepare(labels())
    assert outputs_of(many, many.data.held_out.take(0, 3)[0]).shape == (3, 3)
