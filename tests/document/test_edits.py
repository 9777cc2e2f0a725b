"""Every edit does what its name says, shares what it did not touch and never doubles an identity."""

from __future__ import annotations

import pytest

from camplab.blocks.activation import Activation
from camplab.blocks.base import REGISTRY, Block, Remedy
from camplab.blocks.dense import Dense
from camplab.blocks.flatten import Flatten
from camplab.blocks.shape import Shape, vector
from camplab.blocks.structure import Group, Parallel, Repeat, Template
from camplab.document import edits, limits
from camplab.document.edits import EditRefused
from camplab.words import say
from tests.document.help import small_net
from tests.for_each import for_each


def names(net: edits.Net) -> list[str]:
    return [block.name for _, block in edits.places(net)]


def named(*letters: str) -> edits.Net:
    return tuple(Dense(name=letter) for letter in letters)


def test_a_block_is_found_where_it_stands() -> None:
    net = small_net()
    inside = net[2].branches[1][0]
    assert edits.find(net, inside.uid) == (2, 1, 0)
    assert edits.get(net, (2, 1, 0)) is inside
    assert edits.chain_at(net, (2, 0)) == ()
    assert edits.find(net, -1) is None
    assert len(set(edits.all_uids(net))) == 7


def test_insert_puts_blocks_before_a_place_at_any_depth() -> None:
    net = (*named("a", "b"), Parallel(branches=((), named("c"))))
    assert names(edits.insert(net, (1,), named("x", "y"))) == ["a", "x", "y", "b", "", "c"]
    assert names(edits.insert(net, (3,), named("x")))[-1] == "x"
    assert edits.insert(net, (2, 0, 0), named("x"))[2].branches == (named("x"), named("c"))  # an empty branch
    assert edits.insert(net, (2, 1, 1), named("x"))[2].branches == ((), named("c", "x"))
    assert edits.insert((), (0,), named("x")) == named("x")


def test_an_edit_shares_all_it_did_not_touch() -> None:
    net = small_net()
    after = edits.set_setting(net, net[2].branches[1][0].uid, out_features=8)
    assert [new is old for new, old in zip(after, net, strict=True)] == [True, True, False, True, True]
    assert after[2].uid == net[2].uid
    assert after[2].branches[1][0].uid == net[2].branches[1][0].uid
    assert edits.remove(net, (-1,)) is net


def test_a_block_that_is_put_in_twice_gets_an_identity_of_its_own() -> None:
    net = named("a")
    twice = edits.append(net, (net[0], net[0]))
    assert len(set(edits.all_uids(twice))) == 3
    assert twice[0] is net[0]


def test_removing_takes_what_is_inside_and_may_leave_nothing() -> None:
    net = (*named("a"), Group(body=named("b", "c")))
    assert names(edits.remove(net, [net[1].body[0].uid])) == ["a", "", "c"]
    assert names(edits.remove(net, [net[1].uid])) == ["a"]
    assert edits.remove(net, [net[0].uid, net[1].uid]) == ()


@for_each(("target", "order"), [(0, "cabd"), (1, "acbd"), (2, "abcd"), (3, "abcd"), (4, "abdc")])
def test_moving_counts_places_as_they_are_seen_before_the_move(target: int, order: str) -> None:
    net = named(*"abcd")
    moved = edits.move(net, [net[2].uid], (target,))
    assert "".join(names(moved)) == order
    assert set(edits.all_uids(moved)) == set(edits.all_uids(net))


def test_moved_blocks_keep_their_order_and_come_from_anywhere() -> None:
    net = (*named("a", "b"), Group(name="G", body=named("c", "d")))
    moved = edits.move(net, [net[2].body[1].uid, net[0].uid], (2, 0, 0))
    assert names(moved) == ["b", "G", "a", "d", "c"]
    assert names(edits.move(net, [net[2].uid, net[2].body[0].uid], (0,))) == ["G", "c", "d", "a", "b"]


def test_a_block_cannot_be_moved_into_itself() -> None:
    net = (Group(body=(Group(body=named("a")),)),)
    for path in [(0, 0, 0), (0, 0, 0, 0, 1)]:
        with pytest.raises(EditRefused, match="into itself"):
            edits.move(net, [net[0].uid], path)


def test_duplicates_follow_the_last_of_the_chosen() -> None:
    net = (*named("a", "b", "c"), Group(name="G", body=named("d")))
    after, fresh = edits.duplicate(net, [net[0].uid, net[1].uid, net[3].body[0].uid])
    assert names(after) == ["a", "b", "a", "b", "c", "G", "d", "d"]
    assert [edits.find(after, uid) for uid in fresh] == [(2,), (3,), (5, 0, 1)]
    assert set(fresh).isdisjoint(edits.all_uids(net))


@for_each(
    ("how", "made"),
    [
        ("residual", lambda body: Parallel(branches=(body, ()), merge="add")),
        ("parallel", lambda body: Parallel(branches=(body, ()), merge="concat")),
        ("repeat", lambda body: Repeat(body=body)),
        ("group", lambda body: Group(body=body)),
    ],
)
def test_wrapping_neighbours_and_unwrapping_gives_the_same_network(how: edits.How, made: object) -> None:
    net = named(*"abcd")
    wrapped, uid = edits.wrap(net, [net[2].uid, net[1].uid], how)
    assert wrapped == (net[0], made(net[1:3]), net[3])
    assert wrapped[1].uid == uid
    back = edits.unwrap(wrapped, uid)
    assert edits.all_uids(back) == edits.all_uids(net)


def test_only_neighbours_in_one_chain_can_be_wrapped() -> None:
    net = (*named("a", "b", "c"), Group(body=named("d")))
    for uids in ([net[0].uid, net[2].uid], [net[2].uid, net[3].body[0].uid]):
        with pytest.raises(EditRefused, match="only neighbours"):
            edits.wrap(net, uids, "group")
    with pytest.raises(EditRefused, match="select the blocks"):
        edits.wrap(net, [], "group")


def test_unwrapping_a_parallel_puts_the_branches_in_order() -> None:
    net = (Parallel(branches=(named("a", "b"), (), named("c"))), *named("d"))
    assert "".join(names(edits.unwrap(net, net[0].uid))) == "abcd"
    with pytest.raises(EditRefused, match="holds no blocks"):
        edits.unwrap(net, net[1].uid)


class Twins(Template, tag="test_twins", title="Twins", family="template"):
    """Two dense layers as wide as the input."""

    def expand(self, x: Shape) -> tuple[Block, ...]:
        return (Dense(out_features=x.features), Dense(out_features=x.features))


del REGISTRY[Twins.tag]  # other tests look at the blocks of the product


def test_unwrapping_a_template_leaves_a_group_of_what_it_stands_for() -> None:
    net = (Twins(), Twins(name="mine"))
    after = edits.unwrap(net, net[0].uid, vector(5))
    assert after[0] == Group(name="Twins", body=(Dense(out_features=5), Dense(out_features=5)))
    assert edits.unwrap(net, net[1].uid, vector(5))[1].name == "mine"
    assert len(set(edits.all_uids(after))) == 4
    with pytest.raises(EditRefused, match="depends on the input"):
        edits.unwrap(net, net[0].uid, None)


def test_a_setting_that_cannot_be_so_is_refused_with_a_sentence() -> None:
    net = named("a")
    with pytest.raises(EditRefused, match="Outputs must be at least 1, got 0"):
        edits.set_setting(net, net[0].uid, out_features=0)
    with pytest.raises(EditRefused, match="not in the network any more"):
        edits.set_setting(net, -1, out_features=1)


def test_remedies_go_before_after_and_into_a_block() -> None:
    net = named("a", "b")
    remedy = Remedy(say("all"), before=(Flatten(),), after=(Activation(),), change={"out_features": 3})
    after = edits.apply_remedy(net, net[1].uid, remedy)
    assert after == (net[0], Flatten(), Dense(name="b", out_features=3), Activation())
    assert after[2].uid == net[1].uid
    assert edits.apply_remedy(net, None, remedy)[1:] == (Dense(name="b", out_features=3), Flatten(), Activation())


def test_what_could_not_be_opened_again_cannot_be_built() -> None:
    net: edits.Net = named("a")
    for _ in range(limits.DEPTH - 1):
        net, _ = edits.wrap(net, [net[0].uid], "group")
    with pytest.raises(EditRefused, match="50 levels"):
        edits.wrap(net, [net[0].uid], "group")
    deep = (Repeat(times=256, body=(Repeat(times=2, body=named("a")),)),)
    with pytest.raises(EditRefused, match="a network may have 20000"):
        edits.set_setting(deep, deep[0].body[0].uid, times=256)
