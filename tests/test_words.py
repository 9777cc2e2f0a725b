"""Sentences with counts in them: of one there is one, in English, and Korean has no plurals to mend."""

from __future__ import annotations

import re

import pytest

from camplab.words import SINGULAR, say
from tests.tools.translations import sentences


@pytest.mark.parametrize(("template", "values", "words"), [
    ("{n} numbers", {"n": 1}, "1 number"),
    ("{n} numbers", {"n": 2}, "2 numbers"),
    ("{n} numbers", {"n": 0}, "0 numbers"),
    ("{n} numbers", {"n": "1"}, "1 number"),
    ("{n} numbers", {"n": 1.5}, "1.5 numbers"),
    ("{n} numbers", {"n": 11}, "11 numbers"),
    ("{x} · {n} samples", {"x": "1", "n": 1}, "1 · 1 sample"),
    ("halved {possible} times, not {levels} times", {"possible": 1, "levels": 3}, "halved 1 time, not 3 times"),
    ("{n} of {all} parameters", {"n": 1, "all": 7}, "1 of 7 parameters"),
    ("{n} steps of {name}", {"n": 1, "name": "{n} steps"}, "1 step of {n} steps"),
])  # fmt: skip
def test_one_is_not_many(template, values, words) -> None:
    assert str(say(template, **values)) == words


def test_every_noun_is_counted_in_some_sentence() -> None:
    counted = set(re.findall(r"\{\w+\} ([a-z-]+s)\b", " ".join(sentences())))
    assert set(SINGULAR) - counted == set()
