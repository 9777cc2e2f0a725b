"""Blocks are called in the panels as a learner calls them, never by the dotted names of the program."""

from __future__ import annotations

from camplab.blocks.base import REGISTRY
from camplab.document.labels import MOST
from camplab.document.places import Places
from camplab.document.presets.catalogue import PRESETS, find
from camplab.document.project import Project
from tests.for_each import for_each


def weighty(places):
    return [step.module for step in places.steps if step.facts.weights.count]


@for_each("preset", PRESETS)
def test_every_block_of_a_preset_has_a_short_label_of_its_own(preset):
    places = Places(preset.project())
    modules = weighty(places)
    assert len({places.label(module).text for module in modules}) == len(modules)
    assert all(len(places.label(module).short) <= MOST for module in modules)
    assert not any("branches" in places.label(module).text for module in modules)


def test_a_block_of_the_stack_keeps_the_short_name_of_its_card():
    places = Places(find("mlp").project())
    assert [places.label(module).text for module in weighty(places)] == ["fc1", "fc2", "fc3"]


def test_place_turn_and_part_are_told():
    places = Places(find("resnet20").project())
    assert places.label("stage_1.1.0.branches.0.3").text == "stage 1 (2) · conv 2"
    assert places.label("stage_2_down.0.branches.0.0").text == "stage 2 down · conv 1"
    assert places.label("stage_1").text == "stage 1"


def test_the_only_part_of_its_kind_needs_no_number():
    net = (REGISTRY["flatten"](), REGISTRY["repeat"](times=2, body=(REGISTRY["dense"](out_features=64),)))
    places = Places(Project().with_net(net))
    assert places.label("stage1.1").text == "stage1 (2) · fc"


def test_a_block_in_a_repeat_is_called_without_its_turn():
    places = Places(find("resnet20").project())
    inner = next(step.facts.block for step in places.steps if step.path == (3, 0, 0))
    assert places.called(inner.uid).text == "stage 1 · residual"
    assert places.called(-1) is None


def test_names_that_do_not_tell_two_blocks_apart_are_not_used():
    dense = REGISTRY["dense"](out_features=8, name="mine")
    places = Places(Project().with_net((REGISTRY["flatten"](), dense, dense.copied())))
    assert len({places.label(module).text for module in weighty(places)}) == 2


def test_a_long_name_is_cut_in_the_middle_and_the_part_stays():
    net = (REGISTRY["residual"](name="the place where the trouble began"),)
    places = Places(Project().with_net(net))
    label = places.label(weighty(places)[0])
    assert len(label.short) <= MOST
    assert label.short.startswith("the ")
    assert label.short.endswith("· conv 1")
    assert "…" in label.short


def test_a_module_of_another_project_keeps_its_name():
    assert Places(Project()).label("conv7.0").text == "conv7.0"
