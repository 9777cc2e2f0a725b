"""What is wrong with a file, place by place, in the learner's words. Knows nothing of how files are read."""

from __future__ import annotations

from dataclasses import dataclass, field

from camplab.document.limits import PROBLEMS
from camplab.words import Sentence, say

_SHOWN = 5
_BRIEF: dict[type, str] = {dict: "{…}", list: "[…]", tuple: "[…]", type(None): "null"}


@dataclass(frozen=True, slots=True)
class Problem:
    """One thing that is wrong: where ("block 4, Convolution 'stem'") and what ("Kernel must be at least 1 px")."""

    place: Sentence
    what: Sentence

    @property
    def sentence(self) -> Sentence:
        """Both in one."""
        return say("{place}: {what}", place=self.place, what=self.what)


def newer(number: int, most: int) -> Sentence:
    """Of a file of a format that is not known yet."""
    return say("it was made by a newer camplab (format {number}; this one reads up to {most}): install the newest",
               number=number, most=most)  # fmt: skip


class BadFile(Exception):
    """A file or text that is no camplab project; `problems` says all that is wrong with it."""

    def __init__(self, problems: tuple[Problem, ...]) -> None:
        super().__init__(problems)
        self.problems = problems

    def sentences(self) -> tuple[Sentence, ...]:
        """The first problems, and how many there are besides."""
        first = tuple(problem.sentence for problem in self.problems[:_SHOWN])
        more = len(self.problems) - len(first)
        return (*first, say("and {n} more problems", n=more)) if more else first

    def __str__(self) -> str:
        return "\n".join(map(str, self.sentences()))


class Unreadable(BadFile):
    """Not even a look into the file was possible; its one problem names the file as the place."""


class Enough(Exception):
    """So many problems were found that the rest is not worth reading."""


@dataclass
class Findings:
    """Collects problems while a file is read; raises `Enough` when there are too many."""

    problems: list[Problem] = field(default_factory=list)

    def add(self, place: Sentence, what: Sentence) -> None:
        """Note a problem and go on reading."""
        self.problems.append(Problem(place, what))
        if len(self.problems) >= PROBLEMS:
            raise Enough


def shown(value: object, most: int = 40) -> str:
    """A value from a file as it may stand in a sentence: short, on one line, printable everywhere."""
    text = value if isinstance(value, str) else _BRIEF.get(type(value)) or repr(value)
    text = "".join(char if char.isprintable() else "\N{REPLACEMENT CHARACTER}" for char in text[: most + 1])
    return text if len(text) <= most else text[:most] + "…"
