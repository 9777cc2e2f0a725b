"""Sentences the learner reads, kept as template and values so that the app can translate them.

Knows nothing of Qt: `str(sentence)` is English; `camplab.app.look.language` finds the Korean template.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True)
class Sentence:
    """A template with named places, such as `"needs {wanted} outputs, got {got}"`, and their values."""

    template: str
    values: Mapping[str, object] = field(default_factory=dict)

    def __str__(self) -> str:
        return self.template.format(**self.values) if self.values else self.template


class Own(str):
    """A name that the learner gave, in a sentence or alone: shown as it is, in every language."""


class Explained(Exception):
    """An exception that says in one sentence, for the learner, what is wrong and what to try."""

    def __init__(self, sentence: Sentence) -> None:
        super().__init__(str(sentence))
        self.sentence = sentence


def say(template: str, **values: object) -> Sentence:
    """Shorthand for a `Sentence`: `say("{n} rows", n=3)`. The template must be a literal (it is translated)."""
    return Sentence(template, values)
