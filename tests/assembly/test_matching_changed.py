"""In a network that was changed, all blocks but those that changed find their weights."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from camplab.assembly.module import build
from camplab.assembly.weights.alignment import aligned
from camplab.assembly.weights.matching import Row, match
from camplab.blocks.activation import Activation
from camplab.blocks.batch_norm import BatchNorm
from camplab.blocks.convolution import Convolution
from camplab.blocks.dense import Dense
from camplab.blocks.flatten import Flatten
from camplab.blocks.walk import Trace, trace
from camplab.document.edits import get, insert, remove, set_setting
from camplab.document.tree import Net
from tests.assembly.houses import X, counted
from tests.for_each import for_each


def deep(count: int = 4) -> Net:
    """Layers of one shape, told apart by nothing but their order."""
    row = tuple(part for _ in range(count) for part in (Convolution(out_channels=4), BatchNorm(), Activation()))
    return (Convolution(out_channels=4), *row, Flatten(), Dense(out_features=10))


def by_uid(plan: Trace, stack: Net, rows: tuple[Row, ...]) -> dict[tuple[int, str], str]:
    """(block, name of the tensor in it) -> foreign key, of what is loaded."""
    loaded = (row for row in rows if row.status == "loaded")
    return {(get(stack, row.path).uid, row.own.rpartition(".")[2]): row.key for row in loaded}


@for_each("place", [1, 4, 7, 10])
def test_a_block_that_was_changed_begins_afresh_and_all_others_keep_their_weights(place):
    before = deep()
    names = [(f"m.{key}", tuple(value.shape)) for key, value in build(trace(before, X)).state_dict().items()]
    whole = by_uid(trace(before, X), before, match(trace(before, X), names))
    after = set_setting(before, before[place].uid, kernel=5)
    rows = match(trace(after, X), names)
    (wrong,) = (row for row in rows if row.status == "wrong_shape")
    assert wrong.key == whole[before[place].uid, "weight"]
    kept = by_uid(trace(after, X), after, rows)
    assert kept == {key: value for key, value in whole.items() if key != (before[place].uid, "weight")}


@pytest.mark.parametrize("place", [5, 8, 11])
def test_a_block_that_was_removed_takes_only_its_own_weights_along(place):
    before = deep()
    names = [(f"m.{key}", tuple(value.shape)) for key, value in build(trace(before, X)).state_dict().items()]
    whole = by_uid(trace(before, X), before, match(trace(before, X), names))
    after = remove(before, (before[place].uid,))
    rows = match(trace(after, X), names)
    assert by_uid(trace(after, X), after, rows) == {
        key: value for key, value in whole.items() if key[0] != before[place].uid
    }
    assert counted(rows) == {"loaded": len(names) - 5, "unused": 5}


@pytest.mark.parametrize("place", [5, 8, 11])
def test_a_block_that_was_put_in_begins_afresh_and_all_others_keep_their_weights(place):
    before = deep()
    names = [(f"m.{key}", tuple(value.shape)) for key, value in build(trace(before, X)).state_dict().items()]
    whole = by_uid(trace(before, X), before, match(trace(before, X), names))
    after = insert(before, (place,), (BatchNorm(),))
    rows = match(trace(after, X), names)
    assert counted(rows) == {"loaded": len(names), "missing": 5}
    own = by_uid(trace(after, X), after, rows)
    norms = {before[at].uid for at in (place - 3, place)}  # which of two neighbours is the new one nobody can tell
    assert {key: own[key] for key in whole if key[0] not in norms} == {
        key: value for key, value in whole.items() if key[0] not in norms
    }


@given(st.sets(st.integers(0, 30), min_size=1), st.sets(st.integers(0, 30), min_size=1))
def test_pairs_never_cross_and_are_as_many_as_can_be(own, there):
    pairs = aligned(sorted(own), sorted(there), {})
    assert len(pairs) == min(len(own), len(there))
    assert pairs == sorted(pairs)
    assert len({b for _, b in pairs}) == len({a for a, _ in pairs}) == len(pairs)
    assert {a for a, _ in pairs} <= own
    assert {b for _, b in pairs} <= there
