"""Which blocks of two networks belong together: as many as can be, by names, by what stands around; doubt is said."""

from __future__ import annotations

import itertools
import random

from camplab.blocks.activation import Activation
from camplab.blocks.dense import Dense
from camplab.blocks.dropout import Dropout
from camplab.blocks.flatten import Flatten
from camplab.document.project import Project
from camplab.document.races.alignment import aligned
from camplab.document.races.initial_weights import doubtful, trained_further
from tests.for_each import for_each


def network(*blocks) -> Project:
    return Project().with_net((Flatten(), *blocks, Dense(name="last", out_features=10)))


def together(first: Project, other: Project) -> dict[str, str]:
    """Modules of `other` -> those of `first`."""
    found = trained_further(first, other)
    return {name.removesuffix(".weight"): twin.removesuffix(".weight") for name, twin in found.items()
            if name.endswith(".weight")}  # fmt: skip


def wide(count: int, name: str = "") -> Dense:
    return Dense(out_features=count, name=name)


def best_by_trying(score: list[list[int]]) -> int:
    """Over all alignments there are."""
    rows, columns = range(len(score)), range(len(score[0]))
    return max(
        sum(score[i][j] for i, j in zip(some, others, strict=True))
        for count in range(min(len(rows), len(columns)) + 1)
        for some in itertools.combinations(rows, count)
        for others in itertools.combinations(columns, count)
        if all(score[i][j] for i, j in zip(some, others, strict=True))
    )


@for_each("seed", range(30))
def test_no_alignment_is_better(seed):
    chance = random.Random(seed)
    score = [[chance.choice((0, 0, 1, 2, 5)) for _ in range(chance.randint(1, 1) + 4)] for _ in range(5)]
    found = aligned(5, 5, lambda i, j: score[i][j])
    assert all(a[0] < b[0] and a[1] < b[1] for a, b in itertools.pairwise(found.pairs))
    assert sum(score[i][j] for i, j in found.pairs) == best_by_trying(score)
    assert set(found.unsure) <= set(found.pairs)


def test_a_pair_is_unsure_where_another_is_as_good():
    assert aligned(2, 1, lambda _i, _j: 1).unsure == ((0, 0),)
    assert aligned(2, 2, lambda _i, _j: 1).unsure == ()
    assert aligned(2, 1, lambda i, _j: 1 + i) == aligned(2, 1, lambda i, _j: 1 + i)
    assert aligned(2, 1, lambda i, _j: 1 + i).pairs == ((1, 0),)


def test_as_many_blocks_as_can_be_go_on_and_not_only_the_longest_row_of_them():
    """The longest stretch in common is the last two blocks; with it, two of the five could go on."""
    first = network(wide(10), wide(20), wide(30), wide(20))
    other = network(wide(10), wide(10), wide(20), wide(20))
    assert together(first, other)["last"] == "last"
    assert len(together(first, other)) >= 3


def test_blocks_of_the_same_name_belong_together_whatever_their_order_would_say():
    first = network(wide(64), wide(64, "second"), wide(64))
    other = network(wide(64, "second"), wide(64), wide(64))
    assert together(first, other)["second"] == "second"
    assert doubtful(network(wide(64, "one"), wide(64, "two")), network(wide(64, "two"))) is None


def test_what_stands_around_a_block_tells_which_it_is():
    """A new one of the same kind and shape was put in front of it."""
    first = network(wide(64), Activation(), wide(64), Dropout())
    other = network(wide(64), Activation(), wide(64), Activation(), wide(64), Dropout())
    assert together(first, other) == {"fc1": "fc1", "fc3": "fc2", "last": "last"}
    assert doubtful(first, other) is None


def test_where_more_than_one_could_be_meant_it_is_said_which_was_taken():
    pair = (wide(64), Activation())
    first, other = network(*2 * pair), network(*3 * pair)
    assert together(first, other) == {"fc1": "fc1", "fc2": "fc2", "last": "last"}
    sentence = doubtful(first, other)
    assert "taken in their order, fc2 → fc2." in str(sentence)
    assert "the same name" in str(sentence)
    assert doubtful(first, first) is None
