"""Select step: one step of a sequence as a vector."""

from __future__ import annotations

from typing import ClassVar

from pydantic import Field

from camplab.blocks.base import Leaf, Misfit, Remedy
from camplab.blocks.call import Call
from camplab.blocks.input_checks import want_sequence
from camplab.blocks.keeps import VIEW, Keeps
from camplab.blocks.known_as import KnownAs, known
from camplab.blocks.shape import Shape, vector
from camplab.words import say


class SelectStep(Leaf, tag="select_step", title="Select step", family="shape"):
    """Keeps one step of a sequence as a vector and drops the others."""

    order: ClassVar[int] = 30
    kept: ClassVar[Keeps] = VIEW
    known_as: ClassVar[tuple[KnownAs, ...]] = (
        known("last step, last time step, last hidden state, time step, take one token, 마지막 시점"),
    )
    help = """$T \\times F \\rightarrow F$

**Use it** to classify a sequence: step 0 after a class token, the last step (−1) after a recurrent layer that puts out
all its states.

**Typical mistake:** counting from 1. The first step is 0, as in Python.

Sutskever et al. 2014 (the last state); Dosovitskiy et al. 2021 (the class token)."""

    step: int = Field(0, ge=-65536, le=65536, title="Step", description="Counted from 0; −1 is the last")

    def stem(self) -> str:
        return "select"

    def caption(self) -> str:
        return f"{self.step}"

    def shape(self, x: Shape) -> Shape:
        want_sequence(x, say("a step can be chosen from a sequence; here comes {kind} of {x}"))
        steps = x.dims[0]
        if not -steps <= self.step < steps:
            raise Misfit(
                say("there is no step {step}: the sequence has {steps}, from 0 to {last}",
                    step=self.step, steps=steps, last=steps - 1),
                (Remedy(say("Take the last step"), change={"step": -1}),
                 Remedy(say("Take the first step"), change={"step": 0})),
            )  # fmt: skip
        return vector(x.features)

    def layer(self, x: Shape) -> Call:
        return Call("SelectStep", self.step)
