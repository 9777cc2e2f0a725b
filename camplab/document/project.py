"""A project: data, task, named stacks of blocks and a training recipe, as one frozen value. No torch, no Qt."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from pydantic import BaseModel, ConfigDict, Field, InstanceOf, model_validator

from camplab.blocks.base import Block
from camplab.blocks.names import OneLine
from camplab.blocks.shape import Shape
from camplab.blocks.structure import Blocks
from camplab.blocks.walk import Trace, Traces, trace
from camplab.datasets.base import Data
from camplab.datasets.digits import Digits
from camplab.document import limits
from camplab.document.recipe import Recipe
from camplab.document.start import Start
from camplab.document.tasks.base import Task, usual
from camplab.document.tasks.classification import Classification

FORMAT = 2


class Project(BaseModel):
    """What a `*.camplab` file holds. Every edit makes a new one that shares what did not change."""

    model_config = ConfigDict(frozen=True, extra="forbid", defer_build=True)

    title: OneLine = Field("", max_length=200)
    data: InstanceOf[Data] = Field(default_factory=Digits)
    task: InstanceOf[Task] = Field(default_factory=Classification)
    """Not given: the usual one of the data."""
    stacks: Mapping[str, Blocks] = Field(default_factory=dict)
    """In the order of `task.stacks`; not given: all of them, empty."""
    training: Recipe = Field(default_factory=Recipe)
    start: Start | None = None
    """Weights to begin with; None: by chance."""
    notes: str = Field("", max_length=limits.NOTES)

    @model_validator(mode="before")
    @classmethod
    def _with_usual_task(cls, raw: Any) -> Any:
        """The task follows from the data, and the stacks from the task, where they are not given."""
        if not isinstance(raw, dict) or not isinstance(raw.get("data", Digits()), Data):
            return raw
        data = raw.get("data") or Digits()
        task = raw.get("task") or usual(data)
        given = raw.get("stacks", {})
        if not isinstance(task, Task) or not isinstance(given, Mapping):
            return raw
        if unknown := given.keys() - task.stacks.keys():
            raise ValueError(f"{task.tag} has no stacks called {sorted(unknown)}")
        return {**raw, "data": data, "task": task, "stacks": {name: given.get(name, ()) for name in task.stacks}}

    @property
    def net(self) -> tuple[Block, ...]:
        """The stack of a task that has one; the first where there are several."""
        return next(iter(self.stacks.values()))

    @property
    def x(self) -> Shape:
        """The shape of one sample."""
        return self.data.shape

    @property
    def blank(self) -> bool:
        """Whether there is no block yet."""
        return not any(self.stacks.values())

    @property
    def floor(self) -> float | None:
        """The loss of the best prediction, where the data know it and the task is one of theirs."""
        return self.data.floor if self.task.tag in self.data.tasks else None

    @property
    def answers_steps(self) -> bool:
        """Whether a class is answered at each step of a sequence."""
        return self.task.answers == "positions" and len(self.data.positions) == 1

    @property
    def answers_pixels(self) -> bool:
        """Whether a class is answered at each pixel of an image."""
        return self.task.answers == "positions" and len(self.data.positions) == 2

    def stack(self, name: str) -> tuple[Block, ...]:
        """The blocks of one of `task.stacks`. Raises KeyError."""
        return self.stacks[name]

    def trace(self, stack: str = "") -> Trace:
        """One stack on what it sees, the first when none is named. Raises KeyError."""
        return self.traces()[stack or next(iter(self.stacks))]

    def traces(self) -> Traces:
        """Every stack on what it sees."""
        found: dict[str, Trace] = {}
        several = len(self.stacks) > 1
        for name, blocks in self.stacks.items():
            made = {before: found[before].y for before in found}
            x, beside = self.task.sees(name, self.data, made), self.task.beside(name, made)
            found[name] = trace(blocks, x, name if several else "", beside)
        return Traces(found)

    def with_stack(self, name: str, blocks: tuple[Block, ...]) -> Self:
        """The same project with other blocks in one stack."""
        return self.model_copy(update={"stacks": {**self.stacks, name: blocks}})

    def with_net(self, net: tuple[Block, ...]) -> Self:
        """The same project with another network, or another first stack."""
        return self.with_stack(next(iter(self.stacks)), net)

    def with_task(self, task: Task) -> Self:
        """The same project with another task: stacks of its names stay, else what is given samples is so again."""
        kept = {name: self.stacks.get(name, ()) for name in task.stacks}
        if not self.stacks.keys() & kept.keys():
            kept[task.reader] = self.stack(self.task.reader)
        return self.model_copy(update={"task": task, "stacks": kept})

    def with_data(self, data: Data) -> Self:
        """The same project on other data, with the usual task of these where its own cannot be learned from them."""
        other = self.model_copy(update={"data": data})
        return other if self.task.takes(data) is None else other.with_task(usual(data))
