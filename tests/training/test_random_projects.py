"""Whatever a learner builds from the catalogue and sets in the recipe trains, or is refused in words: no error of torch
is left that ends in "please send the report"."""

from __future__ import annotations

from typing import get_args

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from camplab.blocks.base import REGISTRY, Block
from camplab.datasets.base import Data
from camplab.datasets.digit_rows import DigitRows
from camplab.datasets.digits import Digits
from camplab.datasets.sine import Sine
from camplab.datasets.two_moons import TwoMoons
from camplab.document import edits
from camplab.document.finish import finish
from camplab.document.project import Project
from camplab.document.recipe import MOST_LEARNING_RATE, Recipe
from camplab.runs.events import Done, Fault
from tests.blocks.strategies import blocks, gentle
from tests.for_each import for_each
from tests.training.recipes import end, run

EACH = 1
"""Projects with each kind of block in the normal suite."""
CLICKS = 3
"""Ways out that are taken, one after the other, until a network suits its task."""


def one_of(name: str) -> st.SearchStrategy[object]:
    """Any choice of a setting of the recipe."""
    return st.sampled_from(get_args(Recipe.model_fields[name].annotation))


recipes = st.builds(
    Recipe, device=st.just("cpu"), optimizer=one_of("optimizer"), precision=one_of("precision"),
    schedule=one_of("schedule"), batch_size=st.sampled_from([1, 2, 7, 64]), epochs=st.sampled_from([1, 3]),
    learning_rate=st.sampled_from([1e-9, 1e-3, 1.0, MOST_LEARNING_RATE]), momentum=st.sampled_from([0.0, 0.9, 0.999]),
    weight_decay=st.sampled_from([0.0, 1e-4, 10.0]), clip=st.sampled_from([None, 1e-9, 1.0, 1e9]),
    step_epochs=st.sampled_from([1, 10]), warm_up_epochs=st.sampled_from([0, 5]),
)  # fmt: skip
data_sets: st.SearchStrategy[Data] = st.sampled_from([
    Digits(validation=0.01), Digits(validation=0.01, standardise=False, colours=3),
    DigitRows(validation=0.01), TwoMoons(samples=20), Sine(samples=20, standardise=False),
])  # fmt: skip


@st.composite
def projects(draw: st.DrawFn, tag: str) -> Project:
    """With a block of this tag in its middle, and an end that suits the task if a few clicks can make one."""
    around = st.lists(gentle, max_size=1).map(tuple)
    net: tuple[Block, ...] = (*draw(around), draw(blocks(tag)), *draw(around))
    project = Project(data=draw(data_sets), training=draw(recipes)).with_net(net)
    for _ in range(CLICKS):
        misfit = finish(project)
        if misfit is not None and misfit.remedies and not misfit.remedies[0].recipe:
            project = project.with_net(edits.apply_remedy(project.net, None, misfit.remedies[0]))
    return project


def ends_well(project: Project) -> None:
    last = end(run(project, steps=2))
    assert isinstance(last, Done) or (isinstance(last, Fault) and last.kind != "crash"), last


@for_each("tag", REGISTRY)
@settings(max_examples=EACH, suppress_health_check=list(HealthCheck))
@given(data=st.data())
def test_any_small_project_trains_or_is_refused_in_words(tag: str, data: st.DataObject) -> None:
    ends_well(data.draw(projects(tag)))


@pytest.mark.long
@pytest.mark.parametrize("tag", list(REGISTRY))
@settings(max_examples=100 * EACH, suppress_health_check=list(HealthCheck))
@given(data=st.data())
def test_thousands_of_small_projects_train_or_are_refused_in_words(tag: str, data: st.DataObject) -> None:
    ends_well(data.draw(projects(tag)))
