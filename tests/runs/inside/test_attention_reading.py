"""What attention stands for in the sample, and what is said of it."""

from __future__ import annotations

import numpy as np
import pytest

from camplab.blocks.adaptive_pooling import AdaptivePooling
from camplab.blocks.cross_attention import CrossAttention
from camplab.blocks.dense import Dense
from camplab.blocks.flatten import Flatten
from camplab.blocks.self_attention import SelfAttention
from camplab.blocks.tap import Tap
from camplab.datasets.base import DATA
from camplab.document.places import Places
from camplab.document.presets.catalogue import find
from camplab.document.project import Project
from camplab.runs.events import Picture
from camplab.runs.inside.attention import Attention, attentive, spreads
from camplab.runs.inside.tokens import seen_by


def of_preset(name: str) -> Places:
    return Places(find(name).project())


def test_a_vision_transformer_sees_a_class_token_and_sixteen_patches():
    places = of_preset("vit_patch2")
    modules = [*attentive(places)]
    assert len(modules) == 2
    queries, keys = seen_by(places, modules[0])
    assert queries == keys
    assert str(queries.names[0]) == "class token"
    assert str(queries.names[16]) == "row 3, column 3"
    assert queries.boxes[0] is None
    assert queries.boxes[16] == (0.75, 0.75, 0.25, 0.25)


def test_a_transformer_over_rows_sees_the_rows_of_the_sample():
    places = of_preset("transformer_rows")
    queries, _ = seen_by(places, next(iter(attentive(places))))
    assert len(queries) == 8
    assert queries.boxes[2] == (0.25, 0.0, 0.125, 1.0)


def test_windows_see_the_cells_of_their_grid():
    places = of_preset("swin_style")
    modules = [*attentive(places)]
    grids = [seen_by(places, module)[0].grid for module in modules]
    assert grids == [(8, 8), (8, 8), (4, 4), (4, 4)]
    weights = np.full((4, 4, 16, 16), 1 / 16, np.float32)
    shifted = Attention.of(Picture(0, "attention", modules[1], 0, weights), places, modules[1])
    assert shifted.count == 4
    assert shifted.place(0) == (3, 10), "the first pixel was rolled into the last window"
    assert shifted.query(10, 3) == 0
    assert shifted.masked(3)[10, 0]
    assert not shifted.masked(0).any()


def test_cross_attention_looks_at_the_steps_of_its_tap():
    net = (Tap(name="memory"), Dense(out_features=8), CrossAttention(heads=2), AdaptivePooling(), Flatten(),
           Dense(out_features=10))  # fmt: skip
    places = Places(Project(data=DATA["digit_rows"](), stacks={"net": net}))
    (module,) = attentive(places)
    queries, keys = seen_by(places, module)
    assert (len(queries), len(keys)) == (8, 8)


def seen(values: np.ndarray, causal: bool = False) -> Attention:
    net = SelfAttention(heads=1, causal=causal), AdaptivePooling(), Flatten(), Dense(out_features=10)
    places = Places(Project(data=DATA["digit_rows"](), stacks={"net": net}))
    return Attention.of(Picture(0, "attention", "attention1", 0, values), places, "attention1")


def test_a_causal_block_is_masked_above_the_diagonal_and_evenly_counts_what_is_allowed():
    weights = np.tril(np.ones((1, 8, 8)))
    weights /= weights.sum(-1, keepdims=True)
    found = seen(weights, causal=True)
    assert found.masked()[0].tolist() == [False, *[True] * 7]
    assert "50.0 % from step 0; evenly it would be 50.0 % of each of 2 keys" in str(found.read(0, 1))


def test_a_query_that_looks_at_one_key_spreads_over_one_and_an_even_one_over_all():
    weights = np.stack([np.eye(8), np.full((8, 8), 1 / 8)])
    np.testing.assert_allclose(spreads(weights), [[1] * 8, [8] * 8])
    text = str(seen(weights).sentence())
    assert text == "Head 0 looks sharpest: a query spreads over 1.0 of 8 keys on average; head 1 most evenly: 8.0."
    alike = str(seen(np.full((2, 8, 8), 1 / 8)).sentence())
    assert alike == "In each head a query spreads over 8.0 of 8 keys on average."


@pytest.mark.parametrize("broken", [np.nan, np.inf])
def test_what_is_not_finite_is_said(broken):
    assert "NaN" in str(seen(np.full((1, 8, 8), broken)).sentence())
    assert "NaN" in str(seen(np.full((1, 8, 8), broken)).read(0, 1))
