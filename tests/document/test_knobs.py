"""What has to be changed in a run so that it goes on as another project."""

from __future__ import annotations

from camplab.blocks.activation import Activation
from camplab.blocks.dense import Dense
from camplab.blocks.dropout import Dropout
from camplab.blocks.flatten import Flatten
from camplab.blocks.structure import Group, Repeat
from camplab.document.project import Project
from camplab.document.recipe import Recipe
from camplab.document.settings.knobs import same_stacks, trained_now, turned, turns, with_knobs_of
from camplab.document.settings.turn import Turn
from tests.for_each import for_each


def project(*changed, p=0.5, **recipe):
    """With the blocks frozen that are named here: "repeat", "dense", "group", "only"."""
    inner = Dense(out_features=8, frozen="dense" in changed)
    only = Dense(out_features=8, frozen="only" in changed)
    net = (
        Flatten(), Repeat(body=(inner, Activation()), times=2, frozen="repeat" in changed),
        Group(body=(only,), frozen="group" in changed), Dropout(p=p), Dense(out_features=10),
    )  # fmt: skip
    return Project(stacks={"net": net}, training=Recipe(**recipe))


def test_each_knob_that_stands_otherwise_is_one_turn():
    left, right = project(), project("dense", p=0.25, batch_size=8, clip=1.0)
    assert list(turns(left, right)) == [
        Turn("clip", 1.0), Turn("batch_size", 8), Turn("frozen", True, "stage1.0"), Turn("p", 0.25, "drop1"),
    ]  # fmt: skip


def frozen(one):
    """The names of modules whose weights stay."""
    return {step.module for step in one.traces().steps() if step.frozen}


@for_each("before", [(), ("group",), ("only",), ("group", "only"), ("repeat",)])
@for_each("after", [(), ("group",), ("only",), ("group", "only"), ("dense",)])
def test_turned_so_exactly_the_same_weights_are_trained(before, after):
    """Also those of an only child, which goes by the name of what it stands in."""
    left, right = project(*before), project(*after)
    turned_so = trained_now(left, turns(left, right))
    assert frozen(turned_so) == frozen(right)


def test_other_knobs_and_other_watched_blocks_make_no_other_network_and_all_else_does():
    one = project()
    assert same_stacks(one, project("dense", "group", p=0.25))
    watched = one.with_net(tuple(block.changed(probe=True) for block in one.net))
    assert same_stacks(one, watched)
    assert not same_stacks(one, one.with_net(one.net[:-1]))
    assert not same_stacks(one, one.with_net((*one.net[:-1], Dense(out_features=10, bias=False))))
    deeper = (Dense(out_features=9), Activation())
    assert not same_stacks(one, one.with_net((one.net[0], one.net[1].changed(body=deeper), *one.net[2:])))


def test_with_the_knobs_of_another_project_blocks_stay_the_same_ones():
    one, other = project("dense", "only", p=0.25, batch_size=8), project("group", seed=4)
    found = with_knobs_of(one, other)
    assert list(turns(found, other)) == []
    assert [block.uid for block in found.net] == [block.uid for block in one.net]
    assert found.net[1].body[0].uid == one.net[1].body[0].uid
    assert (found.training.batch_size, found.training.seed) == (64, 0)


def test_a_turn_says_what_stood_there():
    assert turned(project(), Turn("p", 0.25, "drop1"))[1:] == (0.5, 0.25)
    assert turned(project("group"), Turn("frozen", False, "group1"))[1:] == (True, False)
