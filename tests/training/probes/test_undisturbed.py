"""Watching changes nothing: with everything wanted at every look point the weights are the same to the last bit."""

from __future__ import annotations

import pytest
import torch

from camplab.document.presets.catalogue import PRESETS
from camplab.document.presets.preset import IMAGENET, Preset
from camplab.document.project import Project
from camplab.runs.events import Look, Picture
from camplab.training.control import Control
from camplab.training.trainer import Trainer
from tests.training.probes.asking import everything
from tests.training.recipes import cnn, mlp, sine

pytestmark = pytest.mark.usefixtures("toy_probes", "no_limit")
QUICK = {"gru_rows", "vit_patch2"}
"""Of layers that are watched in a way of their own; others are tried in every precision, and all of them are long."""
SMALL = [preset for preset in PRESETS if preset.group != IMAGENET]


def trained(project: Project, steps: int, watched: bool) -> tuple[dict[str, torch.Tensor], int]:
    """The state_dict and the state of chance after so many steps; how many pictures and numbers were taken."""
    control = Control()
    if watched:
        control.want(everything(project, 0, 1))
        control.change(delay=1e-9)  # there is a look point after each step
    trainer = Trainer(project, control, attended=False, steps=steps)
    looked = sum(isinstance(event, Picture | Look) for event in trainer.events())
    state = {name: value.clone() for name, value in trainer.loop.setup.model.state_dict().items()}
    return state | {"chance": torch.get_rng_state(), "order": trainer.loop.setup.generator.get_state()}, looked


def the_same(project: Project, steps: int) -> None:
    plain, none = trained(project, steps, watched=False)
    seen, looked = trained(project, steps, watched=True)
    assert none == 0
    assert looked > steps
    assert plain.keys() == seen.keys()
    assert [name for name in plain if not plain[name].equal(seen[name])] == []


RECIPES = ({}, {"clip": 0.1}, {"precision": "bfloat16"}, {"precision": "float16"})


@pytest.mark.parametrize(
    ("make", "recipe"),
    [
        (cnn, RECIPES[3]), (mlp, RECIPES[1]),
        *(pytest.param(cnn, recipe, marks=pytest.mark.long) for recipe in RECIPES[:3]),
        *(pytest.param(make, recipe, marks=pytest.mark.long) for make in (mlp, sine) for recipe in RECIPES),
    ],
    ids=lambda value: getattr(value, "__name__", str(value)),
)  # fmt: skip
def test_watched_steps_are_those_of_an_unwatched_run_in_every_precision(make, recipe):
    """Each once; in full precision each task is watched in `test_every_task`. All of them are long."""
    the_same(make(epochs=3, batch_size=256, **recipe), 9)  # over the end of an epoch


@pytest.mark.parametrize("preset", [preset for preset in SMALL if preset.name in QUICK], ids=lambda preset: preset.name)
def test_a_few_networks_that_ship_are_not_disturbed(preset: Preset):
    the_same(preset.project(), 3)


@pytest.mark.long
@pytest.mark.timeout(900)
@pytest.mark.parametrize("preset", SMALL, ids=lambda preset: preset.name)
def test_no_network_that_ships_is_disturbed_in_100_steps(preset: Preset):
    the_same(preset.project(), 100)
