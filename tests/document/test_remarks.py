"""The output card mentions what is likely a mistake though it can be trained, and one click mends it."""

from __future__ import annotations

import math

import pytest
import torch
from torch.nn import functional

from camplab.blocks.activation import LAYERS, Activation
from camplab.blocks.adaptive_pooling import AdaptivePooling
from camplab.blocks.base import Block
from camplab.blocks.convolution import Convolution
from camplab.blocks.dense import Dense
from camplab.blocks.dropout import Dropout
from camplab.blocks.flatten import Flatten
from camplab.blocks.reshape import Reshape
from camplab.blocks.side_head import SideHead
from camplab.blocks.structure import Group
from camplab.datasets.digits import Digits
from camplab.datasets.sine import Sine
from camplab.document import edits
from camplab.document.finish import finish, remark, remarks
from camplab.document.presets.catalogue import PRESETS
from camplab.document.project import Project
from camplab.document.tasks.autoencoding import Autoencoding
from camplab.document.tasks.squashing import RANGES
from tests.for_each import for_each


def said(project: Project) -> list[str]:
    assert finish(project) is None
    return [str(sentence) for sentence in remarks(project, project.traces())]


def mended(project: Project) -> Project:
    """After a click on the first remedy."""
    way = remark(project, "net", project.traces()).remedies[0]
    return project.with_net(edits.apply_remedy(project.net, None, way))


def ending(*last: Block) -> Project:
    return Project().with_net((Flatten(), Dense(out_features=10), *last))


def test_a_softmax_before_the_cross_entropy_is_mentioned_and_removed_by_a_click() -> None:
    project = ending(Activation(kind="softmax"))
    assert said(project) == ["the loss has the softmax already: with one before it, it cannot fall below 1.46"]
    assert str(remark(project, "net", project.traces()).remedies[0].title) == "Remove the softmax"
    assert mended(project).net == ending().net
    assert said(mended(project)) == []


@pytest.mark.parametrize("between", [(), (Dropout(),), (Activation(bypass=True),)])
def test_dense_layers_without_an_activation_between_them_are_one_and_a_click_puts_one_there(between) -> None:
    project = Project().with_net((Flatten(), Dense(), *between, Dense(out_features=10)))
    assert said(project) == ["no activation stands between fc1 and fc2: together they are one dense layer"]
    assert mended(project).net[2].tag == "activation"
    assert said(mended(project)) == []
    assert said(project.with_net((Flatten(), Dense(), Activation(), *between, Dense(out_features=10)))) == []


@for_each(("kind", "words"), [
    ("sigmoid", "from 0 to 1, as sigmoid gives them, it cannot fall below 1.46"),
    ("hardsigmoid", "it cannot fall below 1.46"),
    ("tanh", "from -1 to 1, as tanh gives them, it cannot fall below 0.80"),
    ("relu6", "it cannot fall below 0.02"),
    ("relu", "relu gives none below 0"),
    ("gelu", "gelu gives none below -0.17"),
])  # fmt: skip
def test_other_squashing_before_the_cross_entropy_is_mentioned_too(kind, words) -> None:
    project = ending(Activation(kind=kind))
    assert words in said(project)[0]
    assert mended(project).net == ending().net


@for_each("kind", ["softmax", "sigmoid", "hardsigmoid", "tanh", "relu6"])
def test_the_bound_is_that_of_the_best_scores_there_can_be(kind) -> None:
    low, high = RANGES[kind]
    best = torch.full((1, 10), float(low))
    best[0, 3] = high
    least = functional.cross_entropy(best, torch.tensor([3])).item()
    assert f"{least:.2f}" in said(ending(Activation(kind=kind)))[0]


@for_each("kind", LAYERS)
def test_the_bounds_are_those_of_the_layers(kind) -> None:
    x = torch.cat([torch.linspace(-60, 60, 240_001), torch.tensor([-1e4, 1e4])])
    y = x.softmax(0) if kind == "softmax" else getattr(torch.nn, LAYERS[kind].removeprefix("nn."))()(x)
    low, high = RANGES.get(kind, (-math.inf, math.inf))
    assert y.min() >= low - 1e-6
    assert y.max() <= high + 1e-6
    if math.isfinite(low):
        assert y.min() <= low + 0.01
    else:
        assert y.min() < -50


@for_each("net", [
    (Flatten(), Dense(out_features=10)),
    (Flatten(), Dense(), Activation(), Dense(out_features=10)),
    (Flatten(), Dense(out_features=10), Activation(kind="leaky_relu")),
    (Flatten(), Dense(out_features=10), Activation(kind="softmax", bypass=True)),
    (Convolution(out_channels=10), Activation(), AdaptivePooling(), Flatten()),  # as SqueezeNet ends
])  # fmt: skip
def test_nothing_is_said_where_nothing_is_amiss(net) -> None:
    assert said(Project().with_net(net)) == []


def test_nothing_is_said_of_any_network_that_ships() -> None:
    for preset in PRESETS:
        assert said(preset.project()) == [], preset.name


def test_it_is_found_in_groups_and_side_heads_and_behind_rows_laid_out_anew() -> None:
    head = (Flatten(), Dense(out_features=10), Activation(kind="softmax"))
    for net in ((Group(body=head),), (Group(body=(Group(body=head),)),), (*head, Flatten())):
        project = Project().with_net(net)
        assert "softmax" in said(project)[0]
        assert said(mended(project)) == []
    aside = Project().with_net((SideHead(body=head, name="early"), Flatten(), Dense(out_features=10)))
    assert said(aside)[0].startswith("side head early: the loss has the softmax")
    assert said(mended(aside)) == []


@pytest.mark.parametrize(("kind", "words"), [
    ("softmax", "always 1: nothing can be learned"),
    ("sigmoid", "only numbers from 0 to 1 can be predicted, as sigmoid comes last"),
    ("relu", "no number below 0 can be predicted, as relu comes last"),
])  # fmt: skip
def test_what_cannot_be_predicted_is_said(kind, words) -> None:
    project = Project(data=Sine()).with_net((Dense(), Activation(), Dense(out_features=1), Activation(kind=kind)))
    assert words in said(project)[0]
    assert said(mended(project)) == []


@pytest.mark.parametrize("rest", [(Activation(kind="softmax"),), (Dropout(),), (Dropout(), Flatten())])
def test_the_last_dense_layer_is_widened_though_it_is_not_the_last_block(rest) -> None:
    for net in ((Flatten(), Dense(out_features=7), *rest), (Group(body=(Flatten(), Dense(out_features=7))), *rest)):
        project = Project().with_net(net)
        first = finish(project).remedies[0]
        assert str(first.title) == "Give the last dense layer 10 outputs"
        wide = project.with_net(edits.apply_remedy(net, None, first))
        assert finish(wide) is None
        assert wide.trace().params == 650  # that layer, and no other was added


def test_behind_a_hidden_layer_with_its_activation_the_last_layer_is_added() -> None:
    """Widening the hidden one would leave the relu last, which is remarked on."""
    net = (Flatten(), Dense(out_features=64), Activation())
    first = finish(Project().with_net(net)).remedies[0]
    assert str(first.title) == "Add a dense layer with 10 outputs"
    assert said(Project().with_net(edits.apply_remedy(net, None, first))) == []


def test_of_several_stacks_one_without_weights_is_told_to_learn_nothing() -> None:
    encoder, decoder = (Flatten(), Dense(out_features=4)), (Dense(out_features=64), Reshape(dims=(1, 8, 8)))
    whole = Project(task=Autoencoding(), stacks={"encoder": encoder, "decoder": decoder})
    assert said(whole) == []
    for stack in ((), (AdaptivePooling(),)):
        assert said(whole.with_stack("encoder", (*stack, Flatten()))) == [
            "Encoder: there is nothing to learn: no block has weights"
        ]


def test_a_decoder_of_standardised_samples_must_not_end_in_bounds() -> None:
    encoder, decoder = (Flatten(), Dense(out_features=4)), (Dense(out_features=64), Activation(kind="sigmoid"))
    stacks = {"encoder": encoder, "decoder": (*decoder, Reshape(dims=(1, 8, 8)))}
    project = Project(task=Autoencoding(), stacks=stacks)
    assert said(project) == ["Decoder: only numbers from 0 to 1 can be predicted, as sigmoid comes last"]
    assert said(project.model_copy(update={"data": Digits(standardise=False)})) == []


def test_a_decoder_that_ends_in_other_maps_is_mended_by_the_way_that_is_offered() -> None:
    decoder = (Convolution(out_channels=3),)
    project = Project(task=Autoencoding(), stacks={"encoder": (Convolution(out_channels=2),), "decoder": decoder})
    misfit = finish(project)
    assert str(misfit.remedies[0].title) == "Add a 1×1 convolution with 1 map"
    stacks = {**project.stacks, "decoder": (*decoder, *misfit.remedies[0].after)}
    assert finish(project.model_copy(update={"stacks": stacks})) is None
