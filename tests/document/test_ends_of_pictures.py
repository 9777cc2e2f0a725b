"""What has to come out where labels or a class at each pixel are learned, and the ways to get there."""

from __future__ import annotations

from camplab.blocks.activation import Activation
from camplab.blocks.adaptive_pooling import AdaptivePooling
from camplab.blocks.convolution import Convolution
from camplab.blocks.dense import Dense
from camplab.blocks.flatten import Flatten
from camplab.blocks.pooling import Pooling
from camplab.blocks.structure import Group
from camplab.blocks.upsample import Upsample
from camplab.datasets.digits import Digits
from camplab.datasets.shapes.shapes import ShapeLabels, ShapeMasks
from camplab.document import edits, files
from camplab.document.finish import finish, loss_title, remark
from camplab.document.project import Project
from camplab.document.tasks.base import usual
from camplab.document.tasks.multi_label import MultiLabel
from camplab.document.tasks.segmentation import Segmentation
from tests.for_each import for_each


def masks(*net: object) -> Project:
    return Project(data=ShapeMasks()).with_net(net)


def labels(*net: object) -> Project:
    return Project(data=ShapeLabels()).with_net(net)


UNFINISHED = {
    "nothing": (masks(), "4 classes at each pixel need 4×32×32, a map for each class; here comes 1×32×32 (an image)"),
    "eight maps": (masks(Convolution(out_channels=8), Activation()), "here comes 8×32×32 (an image)"),
    "maps of a convolution": (masks(Group(body=(Convolution(out_channels=8),))), "here comes 8×32×32"),
    "a smaller picture": (masks(Convolution(out_channels=8), Pooling(kernel=2)), "here comes 8×16×16"),
    "four smaller maps": (masks(Convolution(out_channels=4), Pooling(kernel=2)), "here comes 4×16×16"),
    "a vector": (masks(Flatten(), Dense(out_features=7)), "here comes 7 (a vector)"),
    "labels: maps": (labels(Convolution()), "3 labels need a vector of 3 numbers; here comes 32×32×32 (an image)"),
    "labels: ten": (labels(AdaptivePooling(), Flatten(), Dense(out_features=10)), "here comes 10 (a vector)"),
}


@for_each(("unfinished", "words"), UNFINISHED.values())
def test_every_remedy_finishes_the_network(unfinished: Project, words: str):
    misfit = finish(unfinished)
    assert words in str(misfit)
    assert misfit.remedies
    for way in misfit.remedies:
        assert finish(unfinished.with_net(edits.apply_remedy(unfinished.net, None, way))) is None


def test_maps_of_another_size_are_enlarged_and_no_convolution_is_added_where_there_are_enough_maps():
    project = UNFINISHED["four smaller maps"][0]
    (way,) = finish(project).remedies
    assert edits.apply_remedy(project.net, None, way)[2:] == (Upsample(size=(32, 32), mode="bilinear"),)


def test_each_is_the_usual_task_of_its_data_and_cannot_be_learned_from_others():
    assert isinstance(usual(ShapeMasks()), Segmentation)
    assert isinstance(usual(ShapeLabels()), MultiLabel)
    for task in (Segmentation(), MultiLabel()):
        assert "cannot be learned from these data" in str(task.takes(Digits()))
    assert Segmentation().takes(ShapeMasks()) is None
    assert "cannot be learned" in str(Segmentation().takes(ShapeLabels()))
    assert str(loss_title(masks())) == "Cross-entropy over 4 classes at each pixel"
    assert str(loss_title(labels())) == "Binary cross-entropy over 3 labels"


def test_a_softmax_before_either_loss_is_mentioned():
    for project in (masks(Convolution(out_channels=4), Activation(kind="softmax")),
                    labels(Flatten(), Dense(out_features=3), Activation(kind="sigmoid"))):  # fmt: skip
        assert "already" in str(remark(project, "net", project.traces()).sentence)


def test_both_are_kept_in_files():
    for project in (masks(Convolution(out_channels=4)), labels(Flatten(), Dense(out_features=3))):
        assert files.loads(files.dumps(project)) == project
