"""The output card says whether a network suits its task, and every remedy it offers works."""

from __future__ import annotations

from camplab.blocks.activation import Activation
from camplab.blocks.convolution import Convolution
from camplab.blocks.dense import Dense
from camplab.blocks.flatten import Flatten
from camplab.blocks.structure import Group
from camplab.datasets.digit_rows import DigitRows
from camplab.datasets.sine import Sine
from camplab.datasets.spiral import Spiral
from camplab.document import edits
from camplab.document.finish import finish, loss_title
from camplab.document.project import Project
from tests.for_each import for_each


def project(*net: object, **more: object) -> Project:
    return Project(**more).with_net(net)


UNFINISHED = {
    "nothing": (project(), "10 classes need a vector of 10 numbers; here comes 1×8×8 (an image)"),
    "maps": (project(Convolution()), "here comes 32×8×8 (an image)"),
    "steps": (project(Dense(out_features=5), data=DigitRows()), "here comes 8×5 (a sequence)"),
    "another number": (project(Flatten(), Dense(out_features=7)), "here comes 7 (a vector)"),
    "an activation last": (project(Flatten(), Dense(out_features=7), Activation()), "here comes 7 (a vector)"),
    "points": (project(Dense(out_features=3), data=Sine()), "one number is to be predicted"),
    "no weights": (project(data=Spiral()), "nothing to learn: no block has weights"),
}


@for_each(("unfinished", "words"), UNFINISHED.values())
def test_every_remedy_of_the_output_card_finishes_the_network(unfinished: Project, words: str) -> None:
    misfit = finish(unfinished)
    assert misfit is not None
    assert words in str(misfit)
    assert misfit.remedies
    for remedy in misfit.remedies:
        assert finish(unfinished.with_net(edits.apply_remedy(unfinished.net, None, remedy))) is None


def test_the_last_dense_layer_is_changed_rather_than_followed_by_another() -> None:
    unfinished = UNFINISHED["another number"][0]
    change, add = finish(unfinished).remedies
    assert edits.apply_remedy(unfinished.net, None, change) == (Flatten(), Dense(out_features=10))
    assert edits.apply_remedy(unfinished.net, None, add)[2:] == (Dense(out_features=10),)


def test_a_block_that_does_not_fit_comes_first() -> None:
    said = "a dense layer takes a vector; here comes an image of 1×8×8: flatten it to 64 first"
    assert str(finish(project(Dense(name="first"), Dense()))) == f"first: {said}"
    assert str(finish(project(Activation(), Group(body=(Dense(),))))) == f"group1: {said}"


def test_a_frozen_network_has_nothing_to_learn() -> None:
    assert "frozen" in str(finish(project(Flatten(), Dense(out_features=10, frozen=True))))


def test_the_loss_follows_from_the_task() -> None:
    assert str(loss_title(project())) == "Cross-entropy over 10 classes"
    assert str(loss_title(project(data=Sine()))) == "Mean squared error"
