"""What a step of training a task does, as data: `training` runs it and `assembly.export.program` prints it. No torch.

Values have names: `x` is a batch as the network sees it, `y` its targets; each `Computed` makes one more, by a Call of
a stack or of a function of torch: `Call("nn.functional.mse_loss", Ref("output"), Ref("x"))`, `Call(".argmax",
Ref("output"), 1)` for `output.argmax(1)`, `Call("==", Ref("a"), Ref("b"))` for `a == b`; `!=`, `>`, `+`, `-` and `*`
alike; or of a function of `camplab.nn`, which is printed with the program.
`Call("normal_noise", Ref("x"), 16)` draws 16 numbers for each sample: what draws is one of `DRAWING`. A function that
runs a stack by itself is given it by its name: `Call("gradient_penalty", Ref("discriminator"), ...)`.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from camplab.blocks.call import Call, Ref
from camplab.catalogue import Catalogue
from camplab.datasets.base import Data
from camplab.document.project import Project
from camplab.document.tasks.base import Pass, Work

INFIX = frozenset({"==", "!=", ">", "+", "-", "*"})
"""Calls of two values that are written between them."""
DRAWING = frozenset({"random_view",
    "normal_noise", "gaussian_noise", "masking_noise", "salt_and_pepper", "torch.randn_like", "gradient_penalty",
})  # fmt: skip
"""The functions that draw: the one source of chance."""
WITHOUT_GRADIENT = frozenset({
    ".detach", ".argmax", "==", "!=", ">", "torch.ones_like", "torch.zeros_like", "torch.randn_like", "normal_noise",
})  # fmt: skip
"""What these make leads no gradient back."""


@dataclass(frozen=True, slots=True)
class Computed:
    """A value and the Call that makes it of others, which stand in it as `Ref`s by their names."""

    name: str
    call: Call


OUTPUT = (Computed("output", Call("net", Ref("x"))),)
"""What a lone stack makes of a batch: most tasks compute nothing else before the loss."""


@dataclass(frozen=True, slots=True)
class Phase:
    """One step of an optimizer: the stacks whose weights it changes, what is computed, and what is made small.

    It finds the values of the phases before it. What has come through a stack that has learned since has to be taken
    without its gradient: `Call(".detach", Ref("fake"))`.
    """

    learns: tuple[str, ...]
    computes: tuple[Computed, ...]
    loss: Call
    """Of what comes out, and what that is compared with; what a side head puts out takes the place of the former."""
    name: str = ""
    """As the task has it in its `phases`; "" of a lone one."""
    steps: int = 1
    """Taken with each batch, all computed anew, of which the last is told; more than one in the first phase only."""

    def own(self, what: str) -> str:
        """What its optimizer, say, is called where every phase has one: `optimizer`, or `generator_optimizer`."""
        return f"{self.name}_{what}" if self.name else what


@dataclass(frozen=True, slots=True)
class Overall:
    """A measure of held-out samples, taken at the end of each epoch: no step pays for it."""

    measure: str
    """Its name, which is among the measures of the task."""
    gathers: tuple[Computed, ...]
    """Of each batch, of all its values: rows, which are put one below the other over all batches, for `result`."""
    result: Call | None = None
    """The one number, of all rows by their names; None: the mean over batches of the one number that is gathered."""


@dataclass(frozen=True, slots=True)
class Procedure:
    """How a task is trained and what its network is for."""

    phases: tuple[Phase, ...]
    """In the order in which they run; each has an optimizer, a schedule and a scale of the loss of its own."""
    use: tuple[Computed, ...]
    """From `x`, or what is `given`, to what comes out: what the network computes in panels and where it is exported."""
    given: Computed | None = None
    """What the network is given where that is not `x`, made of `x`: noise for each sample, say."""
    score: Call | None = None
    """Whether the answer is right, truth values in the shape of `y`, from what comes out and `y`: the accuracy."""
    counted: Call | None = None
    """Which of these answers count, truth values, from `y`; None: all."""
    tells: tuple[str, ...] = ()
    """Values of its phases, each one number, that are measured beside the losses: of steps, epochs and validation."""
    told: bool = False
    """Whether a step tells the network more than it is given in use: samples held out are answered as in use, then."""
    overall: tuple[Overall, ...] = ()
    """What is measured of held-out samples besides."""
    beside: tuple[Computed, ...] = ()
    """Of the sample `x`, by stacks that have no part in `use`: what they are seen at in panels."""
    shown: Call | None = None
    """What of the output of `use` is shown for one sample (probabilities); None: the output itself."""

    def __post_init__(self) -> None:
        """Raises ValueError for what cannot be run."""
        names = [phase.name for phase in self.phases]
        fit = all(re.fullmatch("[a-z][a-z0-9_]*|", name) for name in names)
        if not names or len(set(names)) < len(names) or not fit:
            raise ValueError(f"phases need names of their own, of small letters, digits and _: {names}")
        if any(phase.steps > 1 for phase in self.phases[1:]):
            raise ValueError("what earlier phases have computed leads back but once: only the first may be repeated")
        if self.score is not None and all(value.name != self.output for value in self.phases[0].computes):
            raise ValueError(f"the first phase has to compute what is scored: {self.output}")

    @property
    def output(self) -> str:
        """The name of what comes out."""
        return self.use[-1].name

    @property
    def takes(self) -> str:
        """The name of what the network is given."""
        return self.given.name if self.given else "x"

    @property
    def draws(self) -> bool:
        """Whether chance plays a part, besides that of layers."""
        return any(call.target in DRAWING for call in self.calls())

    def whole(self, stacks: Collection[str]) -> bool:
        """Whether its only phase changes all of these stacks: those of the task."""
        return len(self.phases) == 1 and set(self.phases[0].learns) == set(stacks)

    def used(self, stacks: Collection[str]) -> list[str]:
        """Which of these stacks the network uses."""
        calls = [call for value in self.use for call in _with_inner(value.call)]
        named = {call.target for call in calls}.union(*(names_in(call) for call in calls))
        return [stack for stack in stacks if stack in named]

    def unused(self, stacks: Collection[str]) -> tuple[str, ...]:
        """Which of these stacks have no part in `use`, but for what is computed `beside`."""
        used = self.used(stacks)
        return tuple(stack for stack in stacks if stack not in used)

    def work(self, stacks: Collection[str]) -> dict[str, Work]:
        """What each phase does with these stacks, as their task has to say it in its `work`."""
        from_stacks: dict[str, tuple[str, ...]] = {}
        found = {}
        for phase in self.phases:
            passes: list[Pass] = []
            for value in phase.computes:
                from_stacks[value.name] = _follow(value.call, stacks, from_stacks, passes)
            _follow(phase.loss, stacks, from_stacks, passes)
            found[phase.name] = Work(tuple(passes), phase.learns)
        return found

    def calls(self) -> Iterator[Call]:
        """Every Call of steps, and those in it."""
        computed = [*self.use, *(value for phase in self.phases for value in phase.computes)]
        losses = [phase.loss for phase in self.phases]
        given = [self.given.call] if self.given else []
        answers = filter(None, (self.score, self.counted, self.shown))
        for overall in self.overall:
            losses += [value.call for value in overall.gathers] + ([overall.result] if overall.result else [])
        for call in (*(value.call for value in computed), *losses, *given, *answers):
            yield from _with_inner(call)


def _follow(
    call: Call, stacks: Collection[str], from_stacks: Mapping[str, tuple[str, ...]], passes: list[Pass]
) -> tuple[str, ...]:
    """The stacks that the gradient of what a Call makes comes to first; those it runs are added to `passes`."""
    after: tuple[str, ...] = ()
    for value in (*call.args, *(value for _, value in call.kwargs)):
        if isinstance(value, Ref) and value.attribute in stacks:
            passes.append(Pass(value.attribute))
            after += (value.attribute,)
        elif isinstance(value, Ref):
            after += from_stacks.get(value.attribute, ())
        elif isinstance(value, Call):
            after += _follow(value, stacks, from_stacks, passes)
    if call.target in stacks:
        passes.append(Pass(call.target, tuple(dict.fromkeys(after))))
        return (call.target,)
    return () if call.target in WITHOUT_GRADIENT else after


Make = Callable[[Any, Data], Procedure]
"""Of a task with its settings, and the data."""
PROCEDURES: Catalogue[Procedure | Make] = Catalogue("camplab.assembly.tasks")
"""How each task is trained, by its tag."""


def mean_over_batches(measure: str, call: Call) -> Overall:
    """The mean over batches of held-out samples of the one number that `call` makes of the values of each."""
    return Overall(measure, (Computed(measure, call),))


def define(tag: str, procedure: Procedure | Make) -> None:
    """Say how the task `tag` is trained; as a function where that follows from its settings or from the data."""
    PROCEDURES[tag] = procedure


def procedure_of(project: Project) -> Procedure:
    """How the task of a project is trained. Raises KeyError where nobody has said it, ValueError for other phases."""
    task, found = project.task, PROCEDURES[project.task.tag]
    procedure = found if isinstance(found, Procedure) else found(task, project.data)
    phases = [phase.name for phase in procedure.phases]
    if phases != list(task.phases or [""]):
        raise ValueError(f"{task.tag} has the phases {list(task.phases)} and is trained in {phases}")
    if (work := procedure.work(task.stacks)) != task.working():
        raise ValueError(f"{task.tag} says that its phases do {task.working()}, and they do {work}")
    return procedure


def names_in(call: Call) -> Iterator[str]:
    """The values that a Call is computed from, each as often as it stands there."""
    for value in (*call.args, *(value for _, value in call.kwargs)):
        if isinstance(value, Ref):
            yield value.attribute
        elif isinstance(value, Call):
            yield from names_in(value)


def _with_inner(call: Call) -> Iterator[Call]:
    yield call
    for value in (*call.args, *(value for _, value in call.kwargs)):
        if isinstance(value, Call):
            yield from _with_inner(value)
