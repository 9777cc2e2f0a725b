"""A project: data, task, named stacks of blocks and a training recipe, as one frozen value. No torch, no Qt."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Self

from pydantic import BaseModel, ConfigDict, Field, InstanceOf

from camplab.blocks import catalogue as catalogue  # every block must be known before a file is read
from camplab.blocks.base import Block
from camplab.blocks.shape import Shape
from camplab.blocks.structure import Blocks
from camplab.blocks.walk import Trace, trace
from camplab.datasets.base import Data, Task
from camplab.datasets.digits import Digits
from camplab.document.recipe import Recipe
from camplab.document.start import Start

FORMAT = 1


class Project(BaseModel):
    """What a `*.camplab` file holds. Every edit makes a new one that shares what did not change."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    title: str = Field("", max_length=200)
    data: InstanceOf[Data] = Field(default_factory=Digits)
    stacks: Mapping[str, Blocks] = Field(default_factory=lambda: {"net": ()})
    training: Recipe = Field(default_factory=Recipe)
    start: Start | None = None
    """Weights to begin with; None: by chance."""
    notes: str = Field("", max_length=100_000)

    @property
    def task(self) -> Task:
        """Follows from the data."""
        return self.data.task

    @property
    def net(self) -> tuple[Block, ...]:
        """The stack that classification and regression train."""
        return self.stacks["net"]

    @property
    def x(self) -> Shape:
        """The shape of one sample."""
        return self.data.shape

    def trace(self) -> Trace:
        """The network on the shape of the data."""
        return trace(self.net, self.x)

    def with_net(self, net: tuple[Block, ...]) -> Self:
        """The same project with another network."""
        return self.model_copy(update={"stacks": {**self.stacks, "net": net}})
