"""The one definition of a task: what is learned from the data, and by which stacks. Knows no torch and no project.

A task says what each of its stacks sees and must put out; `assembly.tasks` says what a step of training it does.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Literal, NamedTuple, Self

from pydantic import BaseModel, ConfigDict

from camplab.blocks.base import NO_TAPS, Misfit, Remark, Taps
from camplab.blocks.shape import UNKNOWN, Shape
from camplab.blocks.walk import RESERVED
from camplab.catalogue import Catalogue
from camplab.datasets.base import Data
from camplab.document.measures import OF_LOSS, Measure, of_losses
from camplab.document.tree import Net
from camplab.words import Sentence, say

Answers = Literal["classes", "positions", "labels", "numbers", "samples", "made", "embedding"]
"""What comes out for a sample: how likely each class is, of which it has one; the same at each of many positions; how
likely each label is, of which it has any; numbers; a sample again; a sample that is made of noise; or a place."""
TASKS: Catalogue[type[Task]] = Catalogue("camplab.document.tasks")
"""Every task by its tag in files, in the order menus show."""


class Pass(NamedTuple):
    """A stack computes a batch."""

    stack: str
    after: tuple[str, ...] = ()
    """The stacks whose output it is given together with its gradient, so that the way back leads on into them."""


class Work(NamedTuple):
    """What a phase of a step does with the stacks: what has to be kept of a batch follows from it."""

    passes: tuple[Pass, ...]
    learns: tuple[str, ...]


class Task(BaseModel):
    """What is learned: frozen settings, and the rules that follow from them.

    A subclass is `class Regression(Task, tag="regression", title="Regression")` with a docstring, which is its help.
    What it says: `target`, `loss` and `misfit`; `stacks` and `sees` where there are several; and its `measures`.
    """

    model_config = ConfigDict(frozen=True, extra="forbid", allow_inf_nan=False, defer_build=True)

    tag: ClassVar[str] = ""
    title: ClassVar[str] = ""
    stacks: ClassVar[Mapping[str, Sentence]] = {"net": say("Network")}
    """Its stacks in running order: name in files and in code -> title."""
    reader: ClassVar[str] = ""
    """The stack that is given samples; by default the first."""
    phases: ClassVar[Mapping[str, Sentence]] = {}
    """Of a step of several phases (`assembly.tasks`): name -> title. Each has a loss of its own."""
    work: ClassVar[Mapping[str, Work]] = {}
    """Of each phase, in their order; "" of a lone one, by default every stack once, after the one before."""
    measures: ClassVar[tuple[Measure, ...]] = OF_LOSS
    """What a run of it says in numbers besides what every run says; with those of accuracy where answers are scored.

    The last is what a run is judged by (`measures.judge`).
    """
    flow: ClassVar[Sentence | None] = None
    """What goes from stack to stack, in one line, where that is more than from each to the next."""
    enters: ClassVar[Mapping[str, Sentence]] = {}
    """What comes into stacks from outside, where that is not the samples into the first."""
    purposes: ClassVar[Mapping[str, Sentence]] = {}
    """What is made small at the ends of stacks, where that is not `loss` for all that go to no other."""
    asked: ClassVar[Mapping[str, Sentence]] = {}
    """What stacks have to put out, in words, where that is no answer to the sample."""
    normal_codes: ClassVar[bool] = False
    """Whether codes are to lie like normal noise."""
    codes: ClassVar[tuple[str, str] | None] = None
    """Where a sample has to come out again through a narrow place: the stack before it, and that after it."""
    answers: ClassVar[Answers] = "numbers"

    def __init_subclass__(cls, **definition: Any) -> None:
        super().__init_subclass__()

    @classmethod
    def __pydantic_init_subclass__(cls, tag: str = "", **_: Any) -> None:
        if not tag:
            return
        title = cls.model_config.get("title")
        unfit = [name for name in cls.stacks if not name.isidentifier() or name in RESERVED]
        if not title or unfit:
            raise TypeError(f"task {tag!r} needs title=, and stacks that may be attributes of a module, not {unfit}")
        cls.tag, cls.title, cls.reader = tag, title, cls.__dict__.get("reader") or next(iter(cls.stacks))
        if cls.phases and cls.measures is OF_LOSS:
            cls.measures = of_losses(cls.phases)
        cls.work = cls.work if cls.phases else cls.work or {"": _all_in_turn(tuple(cls.stacks))}
        if list(cls.work) != list(cls.phases or [""]):
            raise TypeError(f"task {tag!r} has the phases {list(cls.phases)} and says the work of {list(cls.work)}")
        TASKS[tag] = cls

    def working(self) -> Mapping[str, Work]:
        """`work` with these settings."""
        return self.work

    @classmethod
    def suited(cls, made: Mapping[str, Shape | None]) -> Self:  # noqa: ARG003
        """With settings for stacks that were made for another task. `made`: what each puts out, None: misfit."""
        return cls()

    def measured(self, data: Data) -> tuple[Measure, ...]:
        """`measures` with these settings, of these data."""
        return self.measures

    def takes(self, data: Data) -> Sentence | None:
        """Why this cannot be learned from `data`; None when it can."""
        if self.tag in data.tasks:
            return None
        return say(
            "{task} cannot be learned from these data: {data}", task=Sentence(self.title), data=Sentence(data.title)
        )

    def sees(self, stack: str, data: Data, made: Mapping[str, Shape | None]) -> Shape:
        """The input of a stack; `UNKNOWN` when it waits. `made`: what the stacks before it put out, None: misfit."""
        return data.shape

    def beside(self, stack: str, made: Mapping[str, Shape | None]) -> Taps:
        """What a stack that knows its input is given beside it, by names; default nothing. `made` as in `sees`."""
        return NO_TAPS

    def comes_from(self, stack: str) -> Sentence | None:
        """What a stack sees, in words, where it is not the samples."""
        return None

    def goes_to(self, stack: str) -> Sentence | None:
        """Where the output of a stack goes, in words, where it is not compared with a target."""
        return None

    def target(self, data: Data) -> Shape:
        """What the output of the last stack is compared with."""
        raise NotImplementedError

    def loss(self, data: Data) -> Sentence:
        """What is made small in training."""
        raise NotImplementedError

    def misfit(self, stack: str, data: Data, y: Shape, net: Net) -> Misfit | None:
        """Why `y`, put out by the blocks `net` at the end of `stack`, will not do; None when it will."""
        raise NotImplementedError

    def remark(self, stack: str, data: Data, net: Net) -> Remark | None:
        """What is likely a mistake in the last of the blocks `net` at the end of `stack`, though it can be trained."""
        return None

    def beginning(self, data: Data) -> Misfit:
        """That there is nothing to learn, as no block has weights: with ways to begin, at the end of the last stack."""
        raise NotImplementedError


def _all_in_turn(stacks: tuple[str, ...]) -> Work:
    """Each stack is given what the one before it has put out, and all learn."""
    passes = tuple(Pass(stack, stacks[max(0, at - 1) : at]) for at, stack in enumerate(stacks))
    return Work(passes, stacks)


def usual(data: Data) -> Task:
    """What is learned from `data` when nobody says otherwise: the first task that it names."""
    return TASKS[data.tasks[0]]()


def before(made: Mapping[str, Shape | None], stack: str) -> Shape:
    """What `stack` puts out, for `sees` of the one after it."""
    return made.get(stack) or UNKNOWN


NOTHING_TO_LEARN = say("there is nothing to learn: no block has weights")
