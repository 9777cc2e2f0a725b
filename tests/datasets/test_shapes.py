"""Pictures of shapes: their masks are what is seen, their labels what is there, and area tells nothing."""

from __future__ import annotations

import numpy as np

from camplab.datasets.shapes import drawing
from camplab.datasets.shapes.shapes import SEEN, ShapeLabels, ShapeMasks


def test_where_the_mask_says_ground_the_level_is_that_of_the_ground_and_shapes_are_lighter():
    made = ShapeMasks(samples=200, noise=0.0).make()
    assert made.x.shape == (200, 1, 32, 32)
    for picture, mask in zip(made.x[:, 0], made.y, strict=True):
        ground = picture[mask == 0]
        assert np.ptp(ground) == 0
        for kind in range(1, 4):
            lit = picture[mask == kind]
            assert not lit.size or (np.ptp(lit) == 0 and lit[0] - ground[0] >= drawing.LIT[0] - 1e-6)


def test_a_label_is_what_enough_is_seen_of_in_the_very_same_pictures():
    masks, labels = ShapeMasks(samples=300).make(), ShapeLabels(samples=300).make()
    np.testing.assert_array_equal(masks.x, labels.x)
    for kind in range(1, 4):
        seen = (masks.y == kind).sum((1, 2))
        np.testing.assert_array_equal(labels.y[:, kind - 1] == 1, seen >= SEEN)
        assert ((seen > 0) & (seen < SEEN)).any(), "some are all but covered"
    assert labels.y.any(1).mean() < 0.95, "some pictures are empty"


def test_shapes_have_one_area_and_lie_within_the_picture(monkeypatch):
    monkeypatch.setattr(drawing, "RADII", (0.2, 0.2))
    kinds = np.arange(300) % 3
    inside = drawing._inside(np.random.RandomState(0), kinds, 64)
    areas = [inside[kinds == kind].sum((1, 2)).mean() for kind in range(3)]
    np.testing.assert_allclose(areas, np.pi * 12.8**2, rtol=0.02)
    rim = np.concatenate([inside[:, [0, -1]].reshape(-1), inside[:, :, [0, -1]].reshape(-1)])
    assert not rim.any()
