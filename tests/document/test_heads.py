"""The head is the last layer with weights: it is replaced for other data, and stays open when the rest is frozen."""

from __future__ import annotations

import pytest

from camplab.blocks.activation import Activation
from camplab.blocks.adaptive_pooling import AdaptivePooling
from camplab.blocks.batch_norm import BatchNorm
from camplab.blocks.convolution import Convolution
from camplab.blocks.dense import Dense
from camplab.blocks.dropout import Dropout
from camplab.blocks.embedding import Embedding
from camplab.blocks.flatten import Flatten
from camplab.blocks.pooling import Pooling
from camplab.blocks.recurrent import Recurrent
from camplab.blocks.structure import Group, Parallel, Repeat
from camplab.blocks.unet_level import UNetLevel
from camplab.blocks.upsample import Upsample
from camplab.datasets.digits import Digits
from camplab.datasets.sequences.copying import Reverse
from camplab.datasets.shapes.shapes import ShapeMasks
from camplab.document import edits
from camplab.document.finish import finish
from camplab.document.heads import with_fresh_head
from camplab.document.project import Project
from camplab.document.start import Start
from camplab.document.tasks.autoencoding import Autoencoding
from camplab.document.tree import Net
from tests.for_each import for_each


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


def of_masks(*net: object) -> Project:
    return Project(data=ShapeMasks(size=16)).with_net(net)  # type: ignore[arg-type]


def test_data_with_masks_get_a_1x1_convolution_with_a_map_for_each_class() -> None:
    outputs = ShapeMasks().outputs
    unet = UNetLevel(channels=8)
    after = edits.replace_head(of_masks(unet, Convolution(out_channels=99, kernel=1, frozen=True)))
    assert after == (unet, Convolution(out_channels=outputs, kernel=1))
    assert edits.replace_head(of_masks(unet)) == (unet, Convolution(out_channels=outputs, kernel=1))
    fitting = of_masks(unet, Convolution(out_channels=outputs, kernel=3))
    assert edits.replace_head(fitting) == fitting.net


def test_a_classifier_becomes_a_network_of_maps_and_keeps_its_backbone() -> None:
    backbone = (Convolution(out_channels=4), Activation(), Pooling())
    project = of_masks(*backbone, AdaptivePooling(), Flatten(), Dense(out_features=10))
    after = edits.replace_head(project)
    added = (Convolution(out_channels=project.data.outputs, kernel=1), Upsample(size=(16, 16), mode="bilinear"))
    assert after == (*backbone, *added)
    assert finish(project.with_net(after)) is None
    other = (*after[:-2], after[-2].changed(out_channels=99), after[-1])
    assert edits.replace_head(project.with_net(other)) == after
    narrow = (*backbone, Convolution(out_channels=32, kernel=1), AdaptivePooling(), Flatten(), Dense(out_features=10))
    assert edits.replace_head(of_masks(*narrow))[3:] == (narrow[3], *added), "a 1×1 convolution in it is no head"
    again = project.with_net(after)
    assert edits.replace_head(again) == after
    with pytest.raises(edits.EditRefused, match="no maps come out"):
        edits.replace_head(of_masks(Flatten(), Dense(out_features=10)))


def test_a_class_at_each_step_gets_a_dense_head() -> None:
    data = Reverse(steps=5, symbols=7)
    net = (Embedding(), Recurrent(output="all"), Dense(out_features=3))
    project = Project(data=data).with_net(net)
    assert edits.replace_head(project)[-1] == Dense(out_features=7)
    autoencoder = Project(data=Digits(), task=Autoencoding()).with_net((Flatten(), Dense()))
    with pytest.raises(edits.EditRefused, match="it has no head"):
        edits.replace_head(autoencoder)


@for_each(
    ("net", "said"),
    [
        ((), "no layer with weights"),
        ((Flatten(), Dropout()), "no layer with weights"),
        ((Dense(), Dropout(), BatchNorm()), "the last layer with weights is Batch norm"),
        ((Convolution(kernel=3),), "the last layer with weights is Convolution"),
        ((Repeat(times=2, body=(Dense(),)),), "the last layer with weights is Repeat"),
        ((Dense(), Activation()), "it is a hidden one, and no head"),
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
