"""What reads a tap goes with it when it gets another name."""

from __future__ import annotations

from camplab.blocks.cross_attention import CrossAttention
from camplab.blocks.dense import Dense
from camplab.blocks.shape import sequence
from camplab.blocks.structure import Group, Repeat
from camplab.blocks.tap import Tap
from camplab.blocks.transformer_decoder import TransformerDecoderLayer
from camplab.blocks.walk import trace
from camplab.document import edits

NET = (
    Group(body=(Tap(name="old"),)),
    Dense(out_features=8),
    CrossAttention(memory="old"),
    Repeat(body=(TransformerDecoderLayer(memory="old"), Dense(out_features=8))),
)
TAP = NET[0].body[0].uid


def test_every_reader_goes_with_the_tap_and_all_else_stays_as_it_is():
    net = edits.set_setting(NET, TAP, name="new")
    assert trace(net, sequence(4, 8)).y == sequence(4, 8)
    assert net[2].memory == net[3].body[0].memory == "new"
    assert net[1] is NET[1]
    assert net[3].body[1] is NET[3].body[1]
    assert [block.uid for block in net] == [block.uid for block in NET]


def test_a_second_tap_of_that_name_keeps_the_readers():
    second = Tap(name="old")
    net = edits.set_setting((*NET, second), second.uid, name="other")
    assert net[2].memory == "old"
    assert net[2] is NET[2]


def test_a_tap_without_a_name_takes_no_reader_along():
    assert edits.set_setting(NET, TAP, name="")[2].memory == "old"
    first = Tap()
    reader = CrossAttention(memory="")
    assert edits.set_setting((first, reader), first.uid, name="a")[1] is reader


def test_the_name_of_another_block_is_its_own():
    assert edits.set_setting(NET, NET[1].uid, name="old")[2] is NET[2]
