"""A task that does not ship, of two stacks: the second sees what the first puts out, and answers a yes or no."""

from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

import pytest
from pydantic import Field

from camplab.blocks.base import Misfit, Remedy
from camplab.blocks.dense import Dense
from camplab.blocks.shape import Shape, vector
from camplab.datasets.base import Data
from camplab.document.measures import OF_LOSS_AND_ACCURACY, Measure
from camplab.document.tasks.base import NOTHING_TO_LEARN, TASKS, Net, Task, before
from camplab.words import Sentence, say


class Twins(Task, tag="twins", title="Twins"):
    """Tells whether two samples are of the same class."""

    stacks: ClassVar[Mapping[str, Sentence]] = {"eye": say("Eye"), "judge": say("Judge")}
    measures: ClassVar[tuple[Measure, ...]] = OF_LOSS_AND_ACCURACY
    apart: int = Field(1, ge=1, title="Apart", description="How far apart the two stand in a batch")

    def takes(self, data: Data) -> Sentence | None:
        return None

    def sees(self, stack: str, data: Data, made: Mapping[str, Shape | None]) -> Shape:
        return data.shape if stack == "eye" else before(made, "eye")

    def target(self, data: Data) -> Shape:
        return vector(1)

    def loss(self, data: Data) -> Sentence:
        return say("Mean squared error")

    def misfit(self, stack: str, data: Data, y: Shape, net: Net) -> Misfit | None:
        if stack == "eye" or y == vector(1):
            return None
        return Misfit(say("one number is wanted"), (Remedy(say("Add a layer"), after=(Dense(out_features=1),)),))

    def beginning(self, data: Data) -> Misfit:
        return Misfit(NOTHING_TO_LEARN)


del TASKS[Twins.tag]  # other tests look at the tasks of the product


@pytest.fixture
def twins_are_known(monkeypatch: pytest.MonkeyPatch) -> None:
    """Files may say that they are of this task, for one test."""
    monkeypatch.setitem(TASKS, Twins.tag, Twins)
