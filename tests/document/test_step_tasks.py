"""Tasks with a class at each step say what has to come out, how to get there, and when the answer is seen."""

from __future__ import annotations

from camplab.blocks.base import Block, Remedy
from camplab.blocks.dense import Dense
from camplab.blocks.embedding import Embedding
from camplab.blocks.flatten import Flatten
from camplab.blocks.recurrent import Recurrent
from camplab.blocks.reshape import Reshape
from camplab.blocks.select_step import SelectStep
from camplab.blocks.structure import Repeat
from camplab.blocks.transformer import TransformerLayer
from camplab.datasets.sequences.copying import Reverse
from camplab.datasets.sequences.markov_text import MarkovText
from camplab.document.edits import apply_remedy
from camplab.document.finish import finish, remarks
from camplab.document.project import Project
from camplab.document.tasks.base import usual
from tests.for_each import for_each

READ = Recurrent(hidden=8, output="all")


def mended(project: Project, remedy: Remedy) -> Project:
    return project.with_net(apply_remedy(project.net, None, remedy))


def of(*net: Block, data=None) -> Project:
    data = data or Reverse(steps=5, symbols=7)
    return Project(data=data, task=usual(data), stacks={"net": (Embedding(dim=8), *net)})


@for_each("net", [
    (), (READ,), (READ, Dense(out_features=3)), (Recurrent(hidden=8, output="last"),), (READ, SelectStep(step=0)),
    (READ, Flatten()), (READ, Flatten(), Dense(out_features=7)), (Flatten(), Dense(out_features=3)),
])  # fmt: skip
def test_every_end_that_will_not_do_is_mended_by_its_remedies(net):
    project = of(*net)
    for _ in range(4):
        misfit = finish(project)
        if misfit is None:
            break
        project = mended(project, misfit.remedies[0])
    assert finish(project) is None
    assert str(project.trace().y) == "5×7"


def test_every_remedy_is_one_step_nearer():
    project = of(Recurrent(hidden=8), Dense(out_features=7))
    misfit = finish(project)
    assert str(misfit) == "7 classes at each of 5 steps need 5×7; here comes 7 (a vector)"
    assert [str(each.title) for each in misfit.remedies] == [
        "Put out the state after every step", "A dense layer for all 5 steps at once",
    ]  # fmt: skip
    assert finish(mended(project, misfit.remedies[0])) is None
    assert finish(mended(project, misfit.remedies[1])) is None


@for_each(("net", "said"), [
    ((TransformerLayer(),), "without a causal mask"),
    ((Repeat(body=(TransformerLayer(),)),), "without a causal mask"),
    ((Recurrent(output="all", bidirectional=True),), "read from both ends"),
    ((Flatten(), Dense(out_features=128), Reshape(dims=(32, 4))), "Flatten joins all steps"),
])  # fmt: skip
def test_a_language_model_that_sees_the_answer_is_told_so(net, said):
    project = of(*net, Dense(out_features=4), data=MarkovText())
    (found,) = remarks(project, project.traces())
    assert str(found).startswith(said)


def test_a_language_model_that_reads_from_the_front_is_left_alone():
    for net in ((TransformerLayer(causal=True),), (READ,)):
        project = of(*net, Dense(out_features=4), data=MarkovText())
        assert not remarks(project, project.traces())
    project = of(Recurrent(output="all", bidirectional=True), Dense(out_features=7))  # a labelling may look ahead
    assert not remarks(project, project.traces())
