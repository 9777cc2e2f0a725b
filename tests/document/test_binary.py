"""One number tells two classes apart: which data it takes, what its end has to put out, and what is a mistake there."""

from __future__ import annotations

from camplab.blocks.activation import Activation
from camplab.blocks.base import Block
from camplab.blocks.dense import Dense
from camplab.datasets.digits import Digits
from camplab.datasets.sine import Sine
from camplab.datasets.two_moons import TwoMoons
from camplab.document import edits, files, heads
from camplab.document.finish import finish, loss_title, remark
from camplab.document.project import Project
from camplab.document.tasks.binary import Binary
from tests.for_each import for_each


def ending(*last: Block) -> Project:
    return Project(data=TwoMoons(), task=Binary(positive_weight=2.0)).with_net((Dense(out_features=8), *last))


def test_it_takes_two_classes_and_says_why_it_takes_no_others():
    assert Binary().takes(TwoMoons()) is None
    assert str(Binary().takes(Digits())) == "one number parts two classes, and these data have 10"
    assert "cannot be learned from these data" in str(Binary().takes(Sine()))


def test_two_outputs_are_refused_and_every_remedy_mends_it():
    project = ending(Activation(), Dense(out_features=2))
    misfit = finish(project)
    assert str(misfit) == "one number is to tell two classes apart; here comes 2 (a vector)"
    for way in misfit.remedies:
        assert finish(project.with_net(edits.apply_remedy(project.net, None, way))) is None
    assert finish(ending(Activation(), Dense(out_features=1))) is None


@for_each(("kind", "words"), [
    ("sigmoid", "the loss has the sigmoid already: with one before it, no probability is below 0.50 or above 0.73"),
    ("tanh", "with tanh before it, probabilities go from 0.27 to 0.73 only"),
    ("relu", "with relu before it, no probability is below 0.50"),
    ("softmax", "the softmax makes shares that add up to 1: the loss has a sigmoid already, number by number"),
])  # fmt: skip
def test_squashing_before_the_loss_is_mentioned_and_removed_by_a_click(kind, words):
    project = ending(Activation(), Dense(out_features=1), Activation(kind=kind))
    assert finish(project) is None
    said = remark(project, "net", project.traces())
    assert words in str(said.sentence)
    mended = project.with_net(edits.apply_remedy(project.net, None, said.remedies[0]))
    assert remark(mended, "net", mended.traces()) is None


def test_its_head_has_one_output_and_its_weight_is_kept_in_the_file():
    project = ending(Dense(out_features=10))
    assert heads.replace_head(project)[-1] == Dense(out_features=1)
    assert files.loads(files.dumps(project)) == project
    assert str(loss_title(project)) == "Binary cross-entropy"
