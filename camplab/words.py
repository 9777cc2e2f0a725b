"""Sentences the learner reads, kept as template and values so that the app can translate them.

Knows nothing of Qt: `str(sentence)` is English; `camplab.app.look.language` finds the Korean template.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from numbers import Number
from pathlib import PurePath


@dataclass(frozen=True)
class Sentence:
    """A template with named places, such as `"needs {wanted} outputs, got {got}"`, and their values."""

    template: str
    values: Mapping[str, object] = field(default_factory=dict)

    def __str__(self) -> str:
        return counted(self.template, self.values).format(**plain(self.values)) if self.values else self.template


SINGULAR = {
    "answers": "answer", "axes": "axis", "cells": "cell", "clouds": "cloud", "forecasts": "forecast", "inputs": "input",
    "keys": "key", "nats": "nat", "positions": "position", "problems": "problem", "snapshots": "snapshot",
    "states": "state", "tokens": "token", "columns": "column", "days": "day", "labels": "label", "places": "place",
    "rows": "row", "runs": "run", "seeds": "seed", "symbols": "symbol", "targets": "target", "units": "unit",
    "values": "value", "variants": "variant",
    "bytes": "byte", "blocks": "block", "branches": "branch", "channels": "channel", "characters": "character",
    "classes": "class", "entries": "entry", "epochs": "epoch", "features": "feature", "files": "file",
    "filters": "filter", "groups": "group", "heads": "head", "layers": "layer", "levels": "level", "maps": "map",
    "multiply-adds": "multiply-add", "numbers": "number", "outputs": "output", "parameters": "parameter",
    "params": "param", "pictures": "picture", "pixels": "pixel",
    "results": "result", "samples": "sample", "seconds": "second",
    "steps": "step", "taps": "tap", "tensors": "tensor", "times": "time", "weights": "weight",
}  # fmt: skip
"""Nouns that are counted in English sentences."""
ALONE = {
    "are": "is", "were": "was", "have": "has", "do": "does", "arrive": "arrives", "begin": "begins",
    "change": "changes", "come": "comes", "count": "counts", "end": "ends", "give": "gives", "go": "goes",
    "hold": "holds", "lie": "lies", "make": "makes", "need": "needs", "take": "takes", "use": "uses",
}  # fmt: skip
"""Verbs of many, and of one."""
IT = {"they": "it", "them": "it", "their": "its"}
COUNT = re.compile(
    r"\{(?P<some>\w+)\} of (?:them|these)\b|"
    r"(?P<all>\b[Aa]ll |\b[Tt]here are )?(?:\{(?P<part>\w+)\} of )?(?<!× )(?<!×)\{(?P<place>\w+)\} "
    r"(?:(?:broken|different|event|latent|more|picture|such|training|validation|wrong) )?(?P<noun>[a-z-]+)\b"
)
"""`{n} rows`, `all {n} rows`, `{n} of {all} rows`, `{n} of them`."""
OBJECT = re.compile(
    r"\b(?:after|at|by|for|from|has|have|holds|in|into|makes|of|on|over|than|to|with)(?: its| the| these)? $", re.I
)
"""What stands before a count of which nothing is said."""
SAID = re.compile(
    r"(?<!: )(?<!can )(?<!may )(?<!the )(?<!there )(?<!these )(?<!to )(?<!would )"
    rf"\b({'|'.join(ALONE)})\b|\b({'|'.join(IT)})\b"
)


OTHER = re.compile(r"(?<!\bin )(?<!\bof )\{\w+\} $")
"""Before a verb that is of something else."""


def counted(template: str, values: Mapping[str, object]) -> str:
    """An English template with `{n} numbers are` as `{n} number is` where n is 1."""
    for place, many, one in _counts(template):
        if str(values.get(place)) == "1":
            template = template.replace(many, one)
    return template


@lru_cache(maxsize=4096)
def _counts(template: str) -> tuple[tuple[str, str, str], ...]:
    """(place, what is said of many, of one) of each count in a template."""
    counts = [count for count in COUNT.finditer(template) if count["some"] or count["noun"] in SINGULAR]
    subjects = [count.start() for count in counts if not OBJECT.search(template[: count.start()])]
    return tuple(change for count in counts for change in _changes(count, subjects) if change[1] != change[2])


def _changes(count: re.Match[str], subjects: Sequence[int]) -> Iterator[tuple[str, str, str]]:
    """Of one count: its noun, verb and pronouns, up to the end of its sentence or the next count that has a verb."""
    end = next((start for start in subjects if start > count.start()), len(count.string))
    said = count.string[count.end() : end].split(". ")[0] if count.start() in subjects else ""
    alone, noun = SAID.sub(_of_one, said), count["noun"] or ""
    one = count[0].removesuffix(noun) + SINGULAR.get(noun, "")
    before = count["all"] or ""
    one = before.replace("all", "the").replace("All", "The").replace("are", "is") + one.removeprefix(before)
    if count["some"] or count["part"]:  # 1 of 7 parameters is
        yield count["some"] or count["part"], count[0] + said, count[0] + alone
        said = alone = ""
    if count["place"]:
        yield count["place"], count[0] + said, one + alone


def _of_one(word: re.Match[str]) -> str:
    return word[0] if OTHER.search(word.string[: word.start()]) else (ALONE | IT)[word[0]]


STEERING = re.compile("[\x00-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ud800-\udfff]")
"""Characters that are not read but obeyed, by a terminal or by turning what stands around them; halves of pairs."""


def printable(text: str) -> str:
    """A text from outside as it may be shown anywhere, on one line: line breaks are spaces, what steers is a �."""
    if text.isprintable():  # nearly always, and this is asked for every card that is painted
        return text
    return STEERING.sub(lambda found: " " if found[0] in "\t\n\r" else "�", text)


def plain(values: Mapping[str, object]) -> Mapping[str, object]:
    """The values of a sentence; texts, paths and errors among them printable."""
    return {
        name: printable(str(v)) if isinstance(v, str | PurePath | BaseException) else v for name, v in values.items()
    }


OWN = "{own}"
"""The template of a learner's own name within a sentence."""


class Own(str):
    """A name that the learner gave, in a sentence or alone: shown as it is, in every language."""


def system_says(error: OSError) -> str:
    """What is wrong, in the words of the system, without the number and the path that Python puts around them."""
    return error.strerror or str(error)


class Explained(Exception):
    """An exception that says in one sentence, for the learner, what is wrong and what to try."""

    def __init__(self, sentence: Sentence) -> None:
        super().__init__(str(sentence))
        self.sentence = sentence


def first_few(names: Sequence[object], most: int) -> str:
    """The first of several names, and … where there are more: `a, b, c, …`."""
    return ", ".join(map(str, names[:most])) + (", …" if len(names) > most else "")


def say(template: str, **values: object) -> Sentence:
    """Shorthand for a `Sentence`: `say("{n} rows", n=3)`. The template must be a literal (it is translated)."""
    if PLAIN.issuperset(map(type, values.values())):  # nearly always, and this is asked for every block of a file
        return Sentence(template, values)
    return Sentence(template, {name: _kept(value) for name, value in values.items()})


PLAIN = frozenset({str, int, float, bool, Sentence})


def _kept(value: object) -> object:
    """What stays itself on the way to the window: a learner's own name as such; a shape, a path, an error as text."""
    if isinstance(value, Own):
        return Sentence(OWN, {"own": printable(value)})
    return value if isinstance(value, str | Number | Sentence | tuple | list) else str(value)
