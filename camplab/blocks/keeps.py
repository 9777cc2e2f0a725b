"""What autograd keeps of one sample for a layer, until the way back. Knows no torch and no layer by name.

Blocks say it as torch 2 does it on a CPU, measured layer by layer; a test holds it against what torch keeps.
"""

from __future__ import annotations

from dataclasses import dataclass

from camplab.blocks.shape import Shape

FLOAT = 4
LONG = 8
"""Bytes of a number."""


@dataclass(frozen=True, slots=True)
class Keeps:
    """Whether a layer keeps its input, its output, and how many bytes more; `view`: its output is its input."""

    input: bool = False
    output: bool = False
    more: int = 0
    view: bool = False


NOTHING, INPUT, OUTPUT, VIEW = Keeps(), Keeps(input=True), Keeps(output=True), Keeps(view=True)
UNMEASURED = Keeps(input=True, output=True)
"""Of a layer nobody has measured."""


def attention_keeps(x: Shape, heads: int, dropout: float) -> Keeps:
    """The input, queries, keys, values, what they made; with dropout the table of looks in four forms, too."""
    steps = x.dims[0]
    table = 4 * heads * steps * steps if dropout else heads * steps
    return Keeps(input=True, more=FLOAT * (4 * x.numel + table))
