"""`camplab train FILE --set flip=true`: a setting of the recipe, as it would stand in the file."""

from __future__ import annotations

import pytest

from camplab.runs import reading


@pytest.fixture
def net(camplab):
    camplab("new", "mlp", "-o", "net.camplab")
    return "net.camplab"


def test_settings_of_the_recipe_are_those_of_the_run(camplab, net):
    settings = ("flip=true", "shift=1", "mixup=0.2", "optimizer=sgd", "clip=null", "patience=off")
    options = [part for setting in settings for part in ("--set", setting)]
    assert camplab("train", net, "--run", "run", "--steps", "3", *options).status == 0
    recipe = reading.read(camplab.folder / "run").project.training
    assert (recipe.flip, recipe.shift, recipe.mixup, recipe.optimizer) == (True, 1, 0.2, "sgd")
    assert (recipe.clip, recipe.patience) == (None, None)


WRONG = [
    ("flip", "--set is NAME=VALUE"), ("flip=[]", "--set is NAME=VALUE"), ("flop=true", "flip"),
    ("shift=-1", "Shift must be at least 0"), ("optimizer=adams", "Optimizer"),
]  # fmt: skip


@pytest.mark.parametrize(("setting", "why"), WRONG)
def test_what_is_no_setting_is_one_sentence(camplab, net, setting, why):
    camplab("train", net, "--set", setting).says(why, status=2)


def test_what_does_not_fit_the_samples_is_one_sentence(camplab):
    camplab("new", "two_moons_mlp", "-o", "moons.camplab")
    camplab("train", "moons.camplab", "--steps", "1", "--set", "flip=true").says("Flip is for pictures", status=1)
