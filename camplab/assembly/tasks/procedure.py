"""What a step of training a task does, as data: `training` runs it and `assembly.export.program` prints it. No torch.

Values have names: `x` is a batch as the network sees it, `y` its targets; each `Computed` makes one more, by a Call of
a stack or of a function of torch: `Call("nn.functional.mse_loss", Ref("output"), Ref("x"))`, `Call(".argmax",
Ref("output"), 1)` for `output.argmax(1)`, `Call("==", Ref("a"), Ref("b"))` for `a == b`.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from camplab.blocks.call import Call, Ref
from camplab.catalogue import Catalogue
from camplab.document.tasks.base import Task


@dataclass(frozen=True, slots=True)
class Computed:
    """A value and the Call that makes it of others, which stand in it as `Ref`s by their names."""

    name: str
    call: Call


@dataclass(frozen=True, slots=True)
class Phase:
    """One step of an optimizer: the stacks whose weights it changes, what is computed, and what is made small."""

    learns: tuple[str, ...]
    computes: tuple[Computed, ...]
    loss: Call
    """Of what comes out, and what that is compared with; what a side head puts out takes the place of the former."""
    name: str = ""
    """As the task has it in its `phases`; "" of a lone one."""

    def own(self, what: str) -> str:
        """What its optimizer, say, is called where every phase has one: `optimizer`, or `generator_optimizer`."""
        return f"{self.name}_{what}" if self.name else what


@dataclass(frozen=True, slots=True)
class Procedure:
    """How a task is trained and what its network is for."""

    phases: tuple[Phase, ...]
    """In the order in which they run; one so far."""
    use: tuple[Computed, ...]
    """From `x` to what comes out: what the network computes in validation, in panels and where it is exported."""
    score: Call | None = None
    """For each sample whether the answer is right, a truth value, from what comes out and `y`: the accuracy."""
    shown: Call | None = None
    """What of the output of `use` is shown for one sample (probabilities); None: the output itself."""

    def __post_init__(self) -> None:
        """Raises ValueError for what cannot be run yet."""
        if len(self.phases) != 1:
            raise ValueError("a procedure has one phase")

    @property
    def phase(self) -> Phase:
        """The one phase."""
        return self.phases[0]

    @property
    def output(self) -> str:
        """The name of what comes out."""
        return self.use[-1].name


PROCEDURES: Catalogue[Procedure] = Catalogue("camplab.assembly.tasks")
"""How each task is trained, by its tag."""


def define(tag: str, procedure: Procedure) -> Procedure:
    """Say how the task `tag` is trained."""
    PROCEDURES[tag] = procedure
    return procedure


def procedure_of(task: Task) -> Procedure:
    """How `task` is trained. Raises KeyError for one that nobody has said it of."""
    return PROCEDURES[task.tag]


def names_in(call: Call) -> Iterator[str]:
    """The values that a Call is computed from, each as often as it stands there."""
    for value in (*call.args, *(value for _, value in call.kwargs)):
        if isinstance(value, Ref):
            yield value.attribute
        elif isinstance(value, Call):
            yield from names_in(value)
