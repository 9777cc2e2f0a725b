"""Sentences the learner reads, kept as template and values so that the app can translate them.

Knows nothing of Qt: `str(sentence)` is English; `camplab.app.look.language` finds the Korean template.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
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
    "axes": "axis", "cells": "cell", "columns": "column", "days": "day", "labels": "label", "places": "place",
    "rows": "row", "runs": "run", "seeds": "seed", "symbols": "symbol", "targets": "target", "units": "unit",
    "values": "value", "variants": "variant",
    "bytes": "byte", "blocks": "block", "branches": "branch", "channels": "channel", "characters": "character",
    "classes": "class", "entries": "entry", "epochs": "epoch", "features": "feature", "files": "file",
    "filters": "filter", "groups": "group", "heads": "head", "layers": "layer", "levels": "level", "maps": "map",
    "multiply-adds": "multiply-add", "numbers": "number", "outputs": "output", "parameters": "parameter",
    "params": "param", "pictures": "picture", "pixels": "pixel",
    "results": "result", "samples": "sample", "seconds": "second",
    "steps": "step", "taps": "tap", "tensors": "tensor", "times": "time", "weights": "weight", "windows": "window",
}  # fmt: skip
"""Nouns that are counted in English sentences. Where the verb changes too, one has its own sentence."""


def counted(template: str, values: Mapping[str, object]) -> str:
    """An English template with `{n} numbers` as `{n} number` where n is 1."""
    for place, many, one in _counts(template):
        if str(values.get(place)) == "1":
            template = template.replace(many, one)
    return template


@lru_cache(maxsize=4096)
def _counts(template: str) -> tuple[tuple[str, str, str], ...]:
    """(place, `{place} nouns`, `{place} noun`) of each count in a template."""
    found = re.findall(r"\{(\w+)\} ([a-z-]+)", template)
    return tuple((place, f"{{{place}}} {noun}", f"{{{place}}} {SINGULAR[noun]}")
                 for place, noun in found if noun in SINGULAR)  # fmt: skip


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


class Explained(Exception):
    """An exception that says in one sentence, for the learner, what is wrong and what to try."""

    def __init__(self, sentence: Sentence) -> None:
        super().__init__(str(sentence))
        self.sentence = sentence


def say(template: str, **values: object) -> Sentence:
    """Shorthand for a `Sentence`: `say("{n} rows", n=3)`. The template must be a literal (it is translated)."""
    if PLAIN.issuperset(map(type, values.values())):  # nearly always, and this is asked for every block of a file
        return Sentence(template, values)
    return Sentence(template, {name: _kept(value) for name, value in values.items()})


PLAIN = frozenset({str, int, float, bool, Sentence})


def _kept(value: object) -> object:
    """What stays itself on the way to the window: a learner's own name as such; a shape, a path, an error as text."""
    if isinstance(value, Own):
        return Sentence(OWN, {"own": str(value)})
    return value if isinstance(value, str | Number | Sentence | tuple | list) else str(value)
