"""The head is the last layer with weights: it is replaced for other data, and stays open when the rest is frozen."""

from __future__ import annotations

import pytest

from camplab.blocks.activation import Activation
from camplab.blocks.adaptive_pooling import AdaptivePooling
from camplab.blocks.batch_norm import BatchNorm
from camplab.blocks.convolution import Convolution
from camplab.blocks.dense import Dense
from camplab.blocks.dropout import Dropout
from camplab.blocks.flatten import Flatten
from camplab.blocks.structure import Group, Parallel, Repeat
from camplab.datasets.digits import Digits
from camplab.document import edits
from camplab.document.heads import with_fresh_head
from camplab.document.project import Project
from camplab.document.start import Start
from camplab.document.tree import Net


def project(*net: object) -> Project:
    return Project(data=Digits()).with_net(net)  # type: ignore[arg-type]


def small() -> Net:
    return (Convolution(out_channels=4), BatchNorm(), Activation(), Flatten(), Dropout(), Dense(out_features=1000))


def test_a_dense_head_gets_as_many_outputs_as_there_are_classes() -> None:
    before = small()
    after = edits.replace_head(project(*before))
    assert after[-1] == Dense(out_features=10)
    assert after[:-1] == before[:-1]
    assert after[-1].uid == before[-1].uid


def test_the_head_of_squeezenet_is_a_1x1_convolution() -> None:
    net = (Convolution(out_channels=1000, kernel=1), Activation(), AdaptivePooling(), Flatten())
    assert edits.replace_head(project(*net))[0] == Convolution(out_channels=10, kernel=1)


def test_a_head_within_a_group_is_found() -> None:
    after = edits.replace_head(project(*small()[:3], Group(name="head", body=small()[3:])))
    assert after[3].children()[0][-1] == Dense(out_features=10)


@pytest.mark.parametrize(
    ("net", "said"),
    [
        ((), "no layer with weights"),
        ((Flatten(), Dropout()), "no layer with weights"),
        ((Dense(), Dropout(), BatchNorm()), "the last layer with weights is Batch norm"),
        ((Convolution(kernel=3),), "the last layer with weights is Convolution"),
        ((Repeat(times=2, body=(Dense(),)),), "the last layer with weights is Repeat"),
    ],
)
def test_a_network_without_a_head_is_refused(net: Net, said: str) -> None:
    with pytest.raises(edits.EditRefused, match=said):
        edits.replace_head(project(*net))


def test_all_but_the_head_is_frozen_and_layers_without_weights_are_left_alone() -> None:
    frozen = edits.freeze_all_but_head(small())
    assert [block.frozen for block in frozen] == [True, True, False, False, False, False]


def test_what_stands_beside_the_head_in_its_group_is_frozen_the_group_is_not() -> None:
    net = (Repeat(body=(Convolution(),)), Group(frozen=True, body=(Dense(), Parallel(branches=((Dense(),),)))))
    stage, group = edits.freeze_all_but_head(net)
    assert stage.frozen
    assert not group.frozen
    first, inner = group.children()[0]
    assert first.frozen
    assert not inner.frozen
    assert not inner.children()[0][0].frozen


def test_only_the_head_is_left_to_train() -> None:
    made = project(*edits.freeze_all_but_head(edits.replace_head(project(*small()))))
    assert made.trace().trainable == 4 * 8 * 8 * 10 + 10


def test_a_fresh_head_is_not_loaded_either() -> None:
    begun = project(*small()).model_copy(update={"start": Start(source="a.pt")})
    assert with_fresh_head(begun).start == Start(source="a.pt", fresh_head=True)
    assert with_fresh_head(project(*small())).start is None
