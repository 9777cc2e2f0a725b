"""Races as data: variants, what they are called, which weights they share, and those that ship."""

from __future__ import annotations

import pytest

from camplab.blocks.activation import Activation
from camplab.blocks.batch_norm import BatchNorm
from camplab.blocks.dense import Dense
from camplab.blocks.flatten import Flatten
from camplab.document.finish import finish
from camplab.document.presets import catalogue as presets
from camplab.document.project import Project
from camplab.document.races import catalogue, conditions
from camplab.document.races.initial_weights import alike, in_words, unlike
from camplab.document.races.race import BadRace, Race, by_seed, joined, race_of, with_recipe, with_seeds
from camplab.document.recipe import Recipe
from tests.for_each import for_each

PROJECT = Project(title="mine").with_net((Flatten(), Dense(out_features=20), Activation(), Dense(out_features=10)))


def names(projects) -> list[str]:
    return [str(variant.name) for variant in race_of(projects).variants]


def with_net(*blocks) -> Project:
    return PROJECT.with_net(blocks)


# -- what variants are called -------------------------------------------------------------------------


def test_variants_of_one_setting_are_called_by_its_value():
    assert names(with_recipe(PROJECT, "optimizer", ("sgd", "adam"))) == ["SGD", "Adam"]
    assert names(with_recipe(PROJECT, "batch_size", ("8", 64))) == ["Batch size 8", "Batch size 64"]
    assert names(with_recipe(PROJECT, "clip", ("off", 1))) == ["Clip gradients off", "Clip gradients 1"]
    assert names(with_seeds(PROJECT, 3)) == ["Seed 0", "Seed 1", "Seed 2"]


def test_variants_of_a_setting_of_one_phase_are_called_by_the_phase_and_the_value():
    gan = presets.find("gan_ring").project()
    assert names(with_recipe(gan, "discriminator.rate", ("1", 0.04))) == [
        "Discriminator: Learning rate × 1", "Discriminator: Learning rate × 0.04",
    ]  # fmt: skip
    assert names(with_recipe(gan, "generator.optimizer", ("sgd", "adam"))) == ["Generator: SGD", "Generator: Adam"]
    first, second = with_recipe(gan, "discriminator.rate", (1, 0.04))
    (other,) = with_recipe(second, "generator.rate", (2,))
    assert names((first, other)) == [
        "as it is", "Discriminator: Learning rate ×: 1 → 0.04; Generator: Learning rate ×: 1 → 2",
    ]  # fmt: skip


def test_variants_with_titles_of_their_own_are_called_so():
    other = PROJECT.model_copy(update={"title": "yours"})
    assert names((PROJECT, other)) == ["mine", "yours"]


def test_other_variants_are_called_by_what_they_have_otherwise():
    tanh = with_net(Flatten(), Dense(out_features=20), Activation(kind="tanh"), Dense(out_features=10))
    slow = PROJECT.model_copy(update={"training": Recipe(learning_rate=0.01, epochs=5)})
    assert names((PROJECT, tanh, slow, PROJECT)) == [
        "as it is", "Activation: ReLU → Tanh (tanh1)", "Learning rate: 0.001 → 0.01; Epochs: 20 → 5", "once more (3)",
    ]  # fmt: skip


def test_seeds_go_on_from_that_of_the_project_and_do_not_run_over():
    last = PROJECT.model_copy(update={"training": Recipe(seed=2**32 - 1)})
    assert [project.training.seed for project in with_seeds(last, 3)] == [2**32 - 1, 0, 1]


def test_only_seeds_alone_make_a_band():
    assert by_seed(with_seeds(PROJECT, 2))
    assert not by_seed(with_recipe(PROJECT, "epochs", (1, 2)))
    assert not by_seed((PROJECT, PROJECT))
    assert not by_seed((PROJECT,))
    first, second = with_seeds(PROJECT, 2)
    assert not by_seed((first, second.with_net((Flatten(), Dense(out_features=10)))))


@pytest.mark.parametrize("count", [0, 1, 13])
def test_a_race_has_somebody_to_race_against_and_not_too_many(count):
    with pytest.raises(BadRace, match=f"2 to 12 variants, not {count}"):
        race_of((PROJECT,) * count)


@for_each(
    ("setting", "values", "words"),
    [("lerning_rate", (1,), "did you mean .learning_rate."),
     ("optimizer", ("sgd", "magic"), "Optimizer must be one of"),
     ("batch_size", ("0",), "at least 1"), ("batch_size", ("many",), "whole number")],
)  # fmt: skip
def test_what_cannot_be_varied_is_said(setting, values, words):
    with pytest.raises(BadRace, match=words):
        with_recipe(PROJECT, setting, values)


# -- which weights begin the same ------------------------------------------------------------------------


def test_blocks_alike_begin_alike_whatever_stands_between_them():
    other = with_net(
        Flatten(), Dense(out_features=20), BatchNorm(), Activation(), Dense(out_features=20), Dense(out_features=10)
    )
    assert alike(PROJECT, other) == {
        "fc1.weight": "fc1.weight", "fc1.bias": "fc1.bias", "fc3.weight": "fc2.weight", "fc3.bias": "fc2.bias",
    }  # fmt: skip
    assert unlike(PROJECT, other) == ("bn1", "fc2")


def test_another_shape_or_initialisation_begins_otherwise():
    wider = with_net(Flatten(), Dense(out_features=30), Activation(), Dense(out_features=10))
    assert unlike(PROJECT, wider) == ("fc1", "fc2")
    assert alike(PROJECT, wider) == {}
    without_bias = with_net(Flatten(), Dense(out_features=20, bias=False), Activation(), Dense(out_features=10))
    assert alike(without_bias, PROJECT).keys() == {"fc1.weight", "fc2.weight", "fc2.bias"}
    assert unlike(without_bias, PROJECT) == ("fc1",)
    he = with_net(Flatten(), Dense(out_features=20, init="he"), Activation(), Dense(out_features=10))
    assert unlike(PROJECT, he) == ("fc1",)


def test_another_seed_begins_otherwise_altogether_and_nobody_remarks_on_it():
    first, second = with_seeds(PROJECT, 2)
    assert alike(first, second) == {}
    assert list(in_words((first, second))) == []


def test_what_begins_otherwise_is_said_by_its_blocks():
    wider = with_net(Flatten(), Dense(out_features=30), Activation(), Dense(out_features=10))
    ((number, sentence),) = in_words((PROJECT, PROJECT, wider))
    assert number == 2
    assert "in 2 blocks" in str(sentence)
    assert "fc1, fc2" in str(sentence)


# -- what else is not the same ---------------------------------------------------------------------------


def said(*projects: Project) -> list[tuple[int, str]]:
    return [(number, str(sentence)) for number, sentence in conditions.unlike(projects)]


def test_other_batches_data_and_tasks_are_said():
    (small,) = with_recipe(PROJECT, "batch_size", (8,))
    assert said(PROJECT, PROJECT, small) == [
        (2, "learns from 8 samples a step, not 64: its epochs can be compared, its steps cannot"),
    ]  # fmt: skip
    spiral = catalogue.find("five_seeds").make().projects[0]
    assert (1, "learns from other data: its numbers cannot be held against those of the first") in said(PROJECT, spiral)
    autoencoder = presets.find("autoencoder_digits").project()
    assert said(PROJECT, autoencoder)[0][1].startswith("has another task")
    assert said(*with_recipe(PROJECT, "optimizer", ("sgd", "adam"))) == []


def test_variants_that_are_called_alike_are_numbered():
    (twin,) = with_recipe(PROJECT, "batch_size", (8,))
    (last,) = with_recipe(twin, "epochs", (7,))
    found = names((PROJECT, twin, twin, last))
    assert found[1:3] == ["Batch size: 64 → 8", "Batch size: 64 → 8 (2)"]
    assert len(set(found)) == 4


def test_what_is_open_joins_those_that_were_kept_unless_it_is_one_of_them():
    (other,) = with_recipe(PROJECT, "batch_size", (8,))
    renamed = PROJECT.model_copy(update={"title": "as I call it", "notes": "mine"})
    assert joined((PROJECT,), renamed) == (PROJECT,)
    assert joined((PROJECT,), other) == (PROJECT, other)


# -- the races that ship ---------------------------------------------------------------------------------


@pytest.fixture(params=catalogue.RACES, ids=lambda race: race.name)
def race(request) -> Race:
    return request.param.make()


def test_every_race_that_ships_can_be_trained_offline_within_seconds(race):
    assert len(race.variants) in (2, 4, 5)
    assert len({str(variant.name) for variant in race.variants}) == len(race.variants)
    for project in race.projects:
        assert finish(project, project.traces()) is None
        assert project.data.count <= 2000


def test_the_variants_of_a_race_that_ships_see_the_same_data(race):
    assert len({(project.data.tag, project.data.count) for project in race.projects}) == 1
    if race.title is not catalogue.FIVE_SEEDS:
        assert len({project.training.seed for project in race.projects}) == 1


def test_four_ways_differ_in_nothing_but_the_network():
    assert len({project.training for project in catalogue.find("four_ways").make().projects}) == 1


def test_one_batch_size_is_all_samples_at_once():
    *_, last = catalogue.find("batch_sizes").make().projects
    assert last.training.batch_size == last.data.count - last.data.validation_samples == 1348


def test_a_race_is_found_by_its_name_and_by_one_that_looks_like_it():
    assert catalogue.find("optimizers").title == catalogue.OPTIMIZERS
    assert catalogue.find("nothing") is None
    assert catalogue.nearest("five_seed").name == "five_seeds"
    assert catalogue.nearest("lenet5") is None
