"""What a module is called where a learner reads it: the place in the stack, the turn, the part in it. Knows no Qt."""

from __future__ import annotations

from collections import Counter
from collections.abc import Hashable, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

from camplab.blocks.walk import Step, Trace

MOST = 24
"""Letters of a label that stands beside a picture."""


@dataclass(frozen=True)
class Label:
    """`stage 1 (2) · conv 2`: place, turn (from 1, "" without one), part ("" for the place itself)."""

    place: str
    turn: str
    part: str
    title: str
    """What kind of block it is, in English: `Convolution`."""
    module: str

    @cached_property
    def text(self) -> str:
        """All of it."""
        return f"{self.place}{f' ({self.turn})' if self.turn else ''}{f' · {self.part}' if self.part else ''}"

    @cached_property
    def short(self) -> str:
        """At most `MOST` letters; what is in the middle goes first, the part last."""
        return elided(self.text, max(MOST // 2, len(self.text) - len(self.place)))


def elided(text: str, tail: int) -> str:
    """`MOST` letters of a text: its beginning, and `tail` letters of its end (fewer where five would not go before)."""
    tail = min(tail, MOST - 5)
    return text if len(text) <= MOST else f"{text[: MOST - 1 - tail].rstrip()}…{text[-tail:].lstrip()}"


def labels(trace: Trace, steps: Sequence[Step]) -> Mapping[str, Label]:
    """Module -> label. Of a structure and its only child, which share a module, the structure's."""
    words = [step.facts.block.name or step.facts.block.stem() for step in steps]
    keys = [_alike(step, word) for step, word in zip(steps, words, strict=True)]
    often, seen = Counter(keys), Counter[Hashable]()
    places = _places(trace)
    found: dict[str, Label] = {}
    for step, word, key in zip(steps, words, keys, strict=True):
        seen[key] += 1
        outermost = len(step.path) == 1 and not step.inside_template
        part = "" if outermost else f"{word} {seen[key]}" if often[key] > 1 else word
        turn = ".".join(f"{turn + 1}" for turn in step.turn)
        label = Label(places[step.path[0]], turn, part, step.facts.block.title, step.module)
        found.setdefault(step.module, label)
    return found


def _alike(step: Step, word: str) -> Hashable:
    """Equal for the parts that are told apart by a number; those that hold a template together are not counted in."""
    return step.path[0], step.turn, word, step.inside_template and bool(step.facts.chains)


def _places(trace: Trace) -> list[str]:
    """The learner's names of the blocks in the stack where they tell them apart, else those in the program."""
    blocks = [facts.block for facts in trace.chain]
    often = Counter(block.name for block in blocks)
    named = zip(blocks, trace.names, strict=True)
    stack = f"{trace.stack}." if trace.stack else ""
    return [stack + (block.name if block.name and often[block.name] == 1 else name) for block, name in named]
