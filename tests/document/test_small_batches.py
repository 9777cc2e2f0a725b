"""What PyTorch refuses in the first step because a batch is too small is said before, with ways out."""

from __future__ import annotations

import torch
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from torch import nn

from camplab.assembly.module import build
from camplab.blocks.adaptive_pooling import AdaptivePooling
from camplab.blocks.base import REGISTRY
from camplab.blocks.batch_norm import BatchNorm
from camplab.blocks.convolution import Convolution
from camplab.blocks.dense import Dense
from camplab.blocks.flatten import Flatten
from camplab.blocks.residual import Residual
from camplab.blocks.structure import Group
from camplab.blocks.walk import trace
from camplab.document import edits
from camplab.document.finish import finish
from camplab.document.project import Project
from camplab.document.recipe import Recipe
from camplab.document.small_batches import too_small
from tests.blocks import reference
from tests.blocks.strategies import blocks, shapes
from tests.for_each import for_each

HEAD = (Flatten(), Dense(out_features=10))


def alone(*net) -> Project:
    """On batches of one sample."""
    return Project(training=Recipe(batch_size=1)).with_net(net)


def test_batch_norm_on_a_batch_of_one_is_said_before_training_with_ways_out() -> None:
    project = alone(Flatten(), Dense(out_features=16), BatchNorm(name="spread"), Dense(out_features=10))
    misfit = finish(project)
    assert str(misfit) == (
        "spread compares the samples of a batch and needs at least 2: a single one gives one number for each channel, "
        "which has no spread; a larger batch helps, or layer norm"
    )
    larger, other = misfit.remedies
    assert (str(larger.title), larger.recipe) == ("Set the batch size to 2", {"batch_size": 2})
    assert str(other.title) == "Put layer norm in its place"
    swapped = project.with_net(edits.apply_remedy(project.net, None, other))
    assert [block.tag for block in swapped.net] == ["flatten", "dense", "layer_norm", "dense"]
    assert swapped.net[2].name == "spread"
    assert finish(swapped) is None


def test_pixels_count_as_well_as_samples() -> None:
    assert finish(alone(Convolution(), BatchNorm(), *HEAD)) is None
    assert finish(alone(AdaptivePooling(), Convolution(), BatchNorm(), *HEAD)) is not None


def test_a_frozen_or_skipped_one_needs_no_batch() -> None:
    for net in ((BatchNorm(frozen=True),), (BatchNorm(bypass=True),), (Group(frozen=True, body=(BatchNorm(),)),)):
        assert finish(alone(Flatten(), *net, Dense(out_features=10))) is None


def test_inside_a_template_its_own_switch_is_the_way_out() -> None:
    project = alone(AdaptivePooling(), Residual(), *HEAD)
    _, off = finish(project).remedies
    assert str(off.title) == "Switch its batch norm off"
    assert finish(project.with_net(edits.apply_remedy(project.net, None, off))) is None


@for_each("tag", REGISTRY)
@settings(suppress_health_check=list(HealthCheck), max_examples=max(4, settings.default.max_examples // 50))
@given(data=st.data())
def test_whatever_torch_refuses_in_a_step_on_one_sample_is_foreseen_and_nothing_else(tag, data) -> None:
    block, x, samples = data.draw(blocks(tag)), data.draw(shapes), data.draw(st.sampled_from([1, 1, 2]))
    net = (reference.MEMORY, block)
    found = trace(net, x)
    if found.y is None:
        return
    network = build(found).train()
    batch = reference.batch(x)[:1].repeat(samples, *[1] * len(x.dims))
    assert (too_small(found, net, samples) is not None) == (refused(network, batch) != "")


def refused(network: nn.Module, batch: torch.Tensor) -> str:
    """What torch says against one step of training; empty when it does it."""
    try:
        y = network(batch)
        if y.requires_grad:
            y.square().mean().backward()
            torch.optim.Adam([p for p in network.parameters() if p.requires_grad], fused=True).step()
    except (ValueError, RuntimeError) as error:
        return str(error)
    return ""
