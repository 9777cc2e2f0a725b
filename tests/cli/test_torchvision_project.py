"""`camplab new torchvision:NAME`."""

from __future__ import annotations

from camplab.document import files


def test_new_writes_a_project_from_a_network_of_torchvision(camplab):
    answer = camplab("new", "torchvision:squeezenet1_1", "-o", "mine.camplab", "--classes", "7")
    assert answer.status == 0, answer
    project = files.load(camplab.folder / "mine.camplab")
    assert project.trace().y.dims == (7,)
    assert project.title == "SqueezeNet 1.1"


def test_a_network_torchvision_does_not_have_is_answered_with_near_names(camplab):
    camplab("new", "torchvision:resnet51", "-o", "mine.camplab").says("resnet51", "did you mean", status=2)
    assert list(camplab.folder.iterdir()) == []


def test_what_is_no_stack_is_refused_and_nothing_is_written(camplab):
    camplab("new", "torchvision:r3d_18", "-o", "mine.camplab").says("r3d_18", "films", status=2)
    assert list(camplab.folder.iterdir()) == []
