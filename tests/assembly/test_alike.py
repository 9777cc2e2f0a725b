"""Variants of a race begin with the weights of the first wherever these fit, and can be trained so again alone."""

from __future__ import annotations

import pytest
import torch

from camplab.assembly.module import build_all
from camplab.assembly.weights.alike import Alike
from camplab.assembly.weights.loading import begin
from camplab.blocks.activation import Activation
from camplab.blocks.dense import Dense
from camplab.blocks.flatten import Flatten
from camplab.document.project import Project
from camplab.document.races import catalogue
from camplab.document.races.initial_weights import alike
from camplab.document.races.race import with_recipe, with_seeds
from camplab.document.start import Start

FIRST = Project().with_net((Flatten(), Dense(out_features=20), Activation(), Dense(out_features=10)))
DEEPER = FIRST.with_net(
    (Flatten(), Dense(out_features=20), Activation(), Dense(out_features=20), Activation(), Dense(out_features=10))
)


def drawn(project: Project) -> dict:
    """The weights that training begins with."""
    torch.manual_seed(project.training.seed)
    model = build_all(project)
    if project.start:
        begin(model, project.traces(), project.start)
    return model.state_dict()


@pytest.fixture
def file(tmp_path):
    return tmp_path / "initial.safetensors"


def test_weights_that_fit_are_those_of_the_first_and_the_others_are_its_own(file):
    began = Alike(FIRST).begin(DEEPER, file)
    here, there, own = drawn(began), drawn(FIRST), drawn(DEEPER)
    assert not torch.equal(own["fc3.weight"], there["fc2.weight"])
    for name, twin in {"fc1.weight": "fc1.weight", "fc3.weight": "fc2.weight", "fc3.bias": "fc2.bias"}.items():
        assert torch.equal(here[name], there[twin]), name
    assert torch.equal(here["fc2.weight"], own["fc2.weight"])


def test_where_chance_draws_the_same_nothing_is_written(file):
    sgd, tanh = with_recipe(FIRST, "optimizer", ("sgd",))[0], FIRST.with_net(
        tuple(block.changed(kind="tanh") if isinstance(block, Activation) else block for block in FIRST.net)
    )  # fmt: skip
    for other in (FIRST, sgd, tanh):
        assert Alike(FIRST).begin(other, file) is other
    assert not file.exists()


def test_another_seed_and_weights_from_elsewhere_stay(file):
    seeded = with_seeds(DEEPER, 2)[1]
    assert Alike(FIRST).begin(seeded, file) is seeded
    trained = DEEPER.model_copy(update={"start": Start(source="weights.safetensors")})
    assert Alike(FIRST).begin(trained, file) is trained
    assert Alike(trained).begin(FIRST, file) is FIRST


def test_one_that_does_not_fit_is_left_to_its_own_fault(file):
    broken = FIRST.with_net((Dense(out_features=20),))
    assert Alike(FIRST).begin(broken, file) is broken
    assert Alike(broken).begin(DEEPER, file) is DEEPER


@pytest.mark.parametrize("name", [race.name for race in catalogue.RACES])
def test_the_races_that_ship_begin_alike_where_they_say_so(name, file):
    first, *others = catalogue.find(name).make().projects
    there, together = drawn(first), Alike(first, len(others))
    for number, other in enumerate(others):
        here = drawn(together.begin(other, file.with_stem(str(number))))
        for mine, twin in alike(first, other).items():
            assert torch.equal(here[mine], there[twin])
