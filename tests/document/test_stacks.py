"""A project of several stacks: what each sees, how its modules are called, its file, and what is wrong with it."""

from __future__ import annotations

import pytest

from camplab.blocks.convolution import Convolution
from camplab.blocks.dense import Dense
from camplab.blocks.flatten import Flatten
from camplab.blocks.shape import UNKNOWN, vector
from camplab.blocks.structure import Repeat
from camplab.datasets.digits import Digits
from camplab.datasets.sine import Sine
from camplab.document import clipboard, files
from camplab.document.costs.block_costs import costs
from camplab.document.costs.memory import estimate
from camplab.document.finish import finish, finish_stack
from camplab.document.places import Places, block_of_tensor
from camplab.document.project import Project
from camplab.document.tasks.autoencoding import Autoencoding
from camplab.document.tasks.classification import Classification
from camplab.document.tasks.gan import Gan
from camplab.document.tasks.regression import Regression
from tests.document.help import complaints
from tests.document.twins import Twins
from tests.document.twins import twins_are_known as twins_are_known

pytestmark = pytest.mark.usefixtures("twins_are_known")

EYE = (Flatten(), Dense(out_features=8, name="same"))
JUDGE = (Dense(out_features=4, name="same"), Repeat(body=(Dense(out_features=1),)))


def twins(eye: tuple[object, ...] = EYE, judge: tuple[object, ...] = JUDGE) -> Project:
    return Project(task=Twins(apart=3), stacks={"eye": eye, "judge": judge})


def test_the_task_of_a_project_is_the_usual_one_of_its_data() -> None:
    assert Project().task == Classification()
    assert Project(data=Sine()).task == Regression()
    assert Project(data=Sine()).stacks == {"net": ()}


def test_a_stack_sees_what_its_task_says() -> None:
    traces = twins().traces()
    assert list(traces) == ["eye", "judge"]
    assert traces["eye"].x == Digits().shape
    assert traces["judge"].x == traces["eye"].y == vector(8)
    assert traces["judge"].y == vector(1)
    assert traces.params == 64 * 8 + 8 + 8 * 4 + 4 + 5 + 2
    assert traces.macs == 64 * 8 + 8 * 4 + 4 + 1


def test_names_of_modules_begin_with_the_stack_and_cannot_collide() -> None:
    modules = [step.module for step in twins().traces().steps()]
    assert modules == ["eye.flatten1", "eye.same", "judge.same", "judge.stage1", "judge.stage1.0",
                       "judge.stage1.1"]  # fmt: skip
    assert [step.module for step in twins().trace("judge").alone().steps()][:2] == ["same", "stage1"]


def test_a_block_is_found_by_its_module_in_whichever_stack_it_stands() -> None:
    places = Places(twins())
    assert places.uid("eye.same") == EYE[1].uid
    assert places.uid("judge.same") == JUDGE[0].uid
    assert places.modules(JUDGE[1].uid) == ("judge.stage1", "judge.stage1.0", "judge.stage1.1")
    assert places.own(EYE[1].uid) == ("eye.same",)


def test_costs_are_those_of_all_stacks() -> None:
    rows = list(costs(twins()))
    assert [row.step.module for row in rows] == [step.module for step in twins().traces().steps()]
    assert estimate(twins()).weights == 4 * twins().traces().params
    still = tuple(block.changed(frozen=True) for block in JUDGE)
    kept = [row.activations for row in costs(twins(judge=still))]
    assert sum(kept[2:]) > 0, "the gradient of the first stack goes through the second"
    kept = [row.activations for row in costs(twins(tuple(block.changed(frozen=True) for block in EYE), still))]
    assert sum(kept) == 0


def test_a_stack_waits_while_the_one_before_it_does_not_fit() -> None:
    project = twins(eye=(Dense(out_features=8), Convolution()))
    assert project.traces()["eye"].y is None
    judge = project.traces()["judge"]
    assert judge.x == UNKNOWN
    assert str(judge.x) == "?"
    assert judge.y is None
    assert all(facts.x is None and facts.misfit is None for facts in judge.chain)
    assert "waits" in str(finish_stack(project, "judge", project.traces()).sentence)
    assert str(finish(project).sentence).startswith("Eye: fc1: a dense layer takes a vector")
    assert Project(task=Twins(), stacks={"eye": (Dense(), Convolution())}).trace("judge").y is None


def test_the_end_of_each_stack_is_judged_by_the_task() -> None:
    project = twins(judge=JUDGE[:1])
    assert finish_stack(project, "eye", project.traces()) is None
    misfit = finish(project)
    assert str(misfit.sentence) == "Judge: one number is wanted"
    assert len(misfit.remedies) == 1
    assert finish(twins()) is None
    frozen = {"eye": (EYE[0], EYE[1].changed(frozen=True)), "judge": tuple(b.changed(frozen=True) for b in JUDGE)}
    assert "every block with weights is frozen" in str(finish(Project(task=Twins(), stacks=frozen)).sentence)


def test_a_file_of_several_stacks_comes_back() -> None:
    text = files.dumps(twins())
    assert '"task": {"task": "twins", "apart": 3},' in text
    assert files.loads(text) == twins()
    assert [block.tag for block in clipboard.from_text(text)] == ["flatten", "dense", "dense", "repeat"]


def test_what_is_wrong_names_task_stack_and_block() -> None:
    def wrong(**parts: object) -> list[str]:
        return complaints({"format": 2, "task": {"task": "twins"}, "stacks": {"eye": [], "judge": []}, **parts})

    assert wrong(stacks={"eye": []}) == ['the stacks: a network is missing: "judge" with a list of blocks']
    assert wrong(stacks={"eye": [], "judge": [], "juge": []}) == [
        "the stacks: there is no stack 'juge'; did you mean 'judge'?"
    ]
    assert wrong(stacks={"eye": [], "judge": [{"block": "dense", "out_features": 0}]}) == [
        "block 1 of the stack Judge, Dense: Outputs must be at least 1, got 0"
    ]
    assert wrong(task={"task": "twinz"}) == [
        "the task: there is no task 'twinz'; did you mean 'twins'?",
        'the stacks: a network is missing: "net" with a list of blocks',
    ]
    assert wrong(task=3)[0] == 'the task: {"task": "classification"} or the like is expected, got 3'
    assert wrong(task={"task": "twins", "apart": 0}) == [
        "the task, Twins: Apart must be at least 1, got 0",
        'the stacks: a network is missing: "net" with a list of blocks',
    ]
    assert wrong(task={"task": "regression"}, stacks={"net": []}) == [
        "the task: Regression cannot be learned from these data: Handwritten digits"
    ]


def test_another_task_keeps_the_blocks() -> None:
    project = Project(stacks={"net": EYE}).with_task(Twins())
    assert project.stacks == {"eye": EYE, "judge": ()}
    assert project.with_task(Classification()).stacks == {"net": EYE}


def test_what_sees_samples_sees_them_in_another_task_too() -> None:
    """Of a GAN that is the discriminator: the generator is given noise."""
    gan = Project(stacks={"net": EYE}).with_task(Gan())
    assert gan.stacks == {"generator": (), "discriminator": EYE}
    assert gan.with_task(Autoencoding()).stacks == {"encoder": EYE, "decoder": ()}
    assert gan.with_task(Classification()).stacks == {"net": EYE}


def test_other_data_bring_their_task_where_it_must_be() -> None:
    assert Project(stacks={"net": EYE}).with_data(Sine()).task == Regression()
    assert twins().with_data(Sine()).task == Twins(apart=3)


def test_stacks_that_the_task_does_not_have_are_refused() -> None:
    with pytest.raises(ValueError, match="classification has no stacks called"):
        Project(stacks={"eye": ()})


def test_the_block_of_a_tensor_is_found_in_whichever_stack() -> None:
    places = Places(twins())
    assert block_of_tensor(places, "eye.same.weight") == EYE[1].uid
    assert block_of_tensor(places, "judge.same.bias") == JUDGE[0].uid
    assert block_of_tensor(places, "judge.stage1.0.weight") == JUDGE[1].body[0].uid
    assert block_of_tensor(places, "other.weight") is None
    assert block_of_tensor(places, "") is None
