"""Sentences with counts in them: of one there is one, in English, and Korean has no plurals to mend."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from camplab.words import SINGULAR, Own, say
from tests.tools.translations import sentences


@pytest.mark.parametrize(("template", "values", "words"), [
    ("{n} numbers", {"n": 1}, "1 number"),
    ("{n} numbers", {"n": 2}, "2 numbers"),
    ("{n} numbers", {"n": 0}, "0 numbers"),
    ("{n} numbers", {"n": "1"}, "1 number"),
    ("{n} numbers", {"n": 1.5}, "1.5 numbers"),
    ("{n} numbers", {"n": 11}, "11 numbers"),
    ("{n} rows, {m} columns", {"n": "1", "m": 1}, "1 row, 1 column"),
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


def test_what_steers_a_terminal_or_turns_a_line_is_shown_and_not_obeyed():
    assert str(say("no {file}", file=Path("a\x1b[31m\u202eb\r\nc"))) == "no a�[31m�b  c"
    assert str(say("{why}", why=OSError("\x07"))) == "�"
    assert str(say("{name}", name=Own("가나다 👩‍🔬 é ±∞"))) == "가나다 👩‍🔬 é ±∞", "letters of all scripts stay"
    assert str(say("{n:,} steps", n=1000)) == "1,000 steps"
