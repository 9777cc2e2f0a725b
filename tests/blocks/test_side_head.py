"""A side head leaves the network as it is, runs in training only, and ends in the outputs of the task."""

from __future__ import annotations

import copy

import pytest
import torch

from camplab.assembly.module import build
from camplab.blocks.adaptive_pooling import AdaptivePooling
from camplab.blocks.base import Block
from camplab.blocks.convolution import Convolution
from camplab.blocks.cross_attention import CrossAttention
from camplab.blocks.dense import Dense
from camplab.blocks.flatten import Flatten
from camplab.blocks.receptive import receptive_fields
from camplab.blocks.shape import image, sequence
from camplab.blocks.side_head import SideHead
from camplab.blocks.structure import Group
from camplab.blocks.tap import Tap
from camplab.blocks.walk import trace
from camplab.document import edits
from camplab.document.finish import finish
from camplab.document.project import Project

END = (AdaptivePooling(), Flatten(), Dense(out_features=10))


def project(*body: Block, **settings: object) -> Project:
    """A network on the digits with one side head."""
    return Project().with_net((Convolution(out_channels=4), SideHead(body=body, **settings), *END))


def test_the_network_is_as_it_would_be_without_it():
    facts = trace((Convolution(out_channels=4), SideHead(body=END)), image(1, 8, 8))
    assert facts.y == image(4, 8, 8)
    assert facts.macs == Convolution(out_channels=4).macs(image(1, 8, 8))
    assert facts.params == 40 + 50
    assert receptive_fields(facts)["side_head1"].size == (3, 3)
    assert receptive_fields(facts)["side_head1.body.0"].whole


def test_it_runs_in_training_only():
    network = build(project(*END).trace())
    x = torch.randn(2, 1, 8, 8)
    with pytest.raises(RuntimeError, match="no output before it has run in training"):
        _ = network.side_head1.output
    trained = network(x)
    assert network.side_head1.output.shape == (2, 10)
    kept = network.side_head1.output
    assert torch.equal(network.eval()(x), trained)
    assert network.side_head1.output is kept
    twin = copy.deepcopy(network)  # what is kept has a history, which torch cannot copy
    with pytest.raises(RuntimeError):
        _ = twin.side_head1.output


def test_it_can_be_exported():
    network = build(project(*END).trace()).eval()
    x = torch.randn(2, 1, 8, 8)
    assert torch.equal(torch.export.export(network, (x,)).module()(x), network(x))


@pytest.mark.parametrize(
    ("body", "sentence", "first_way"),
    [
        ((), "side head without a name: 10 classes need a vector of 10 numbers; here comes 4×8×8 (an image)",
         "Add Flatten and a dense layer"),
        ((Flatten(),), "side head without a name: 10 classes need a vector of 10 numbers; here comes 256 (a vector)",
         "Add a dense layer with 10 outputs"),
        ((Flatten(), Dense(out_features=3)),
         "side head without a name: 10 classes need a vector of 10 numbers; here comes 3 (a vector)",
         "Give the last dense layer 10 outputs"),
    ],
)  # fmt: skip
def test_one_click_makes_it_end_in_the_outputs_of_the_task(body, sentence, first_way):
    made = project(*body)
    misfit = finish(made)
    assert str(misfit) == sentence
    assert str(misfit.remedies[0].title) == first_way
    for way in misfit.remedies:
        mended = made.with_net(edits.apply_remedy(made.net, None, way))
        assert finish(mended) is None
        assert mended.net[0] is made.net[0]
        assert mended.net[2:] == made.net[2:]


def test_a_side_head_inside_another_block_is_looked_at_a_skipped_one_is_not():
    inner = SideHead(name="deep", body=(Flatten(), Dense(out_features=3)))
    assert str(finish(Project().with_net((Group(body=(inner,)), *END)))).startswith("side head deep: 10 classes")
    assert finish(Project().with_net((Group(body=(inner.changed(bypass=True),)), *END))) is None


def test_taps_inside_it_cannot_be_read_from_outside():
    stack = (Tap(name="a"), SideHead(body=(CrossAttention(memory="a"), Tap(name="b"))), CrossAttention(memory="b"))
    chain = trace(stack, sequence(4, 8)).chain
    assert chain[1].y == sequence(4, 8)
    assert str(chain[2].misfit) == "there is no tap called b above"
