"""Sentences with counts in them: of one there is one, in English, and Korean has no plurals to mend."""

from __future__ import annotations

from pathlib import Path

from camplab.words import COUNT, SINGULAR, Own, say
from tests.for_each import for_each
from tests.tools import translations


@for_each(("template", "values", "words"), [
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
    ("{n} of {all} parameters are", {"n": 1, "all": 7}, "1 of 7 parameters is"),
    ("{n} of {all} parameters are", {"n": 3, "all": 7}, "3 of 7 parameters are"),
    ("{n} of {all} parameters are", {"n": 1, "all": 1}, "1 of 1 parameter is"),
    ("{n} rows are left out: they do not say {x}", {"n": 1, "x": "a"}, "1 row is left out: it does not say a"),
    ("{n} rows are left out: they do not say {x}", {"n": 2, "x": "a"}, "2 rows are left out: they do not say a"),
    ("{n} broken rows are left out", {"n": "1"}, "1 broken row is left out"),
    ("all {n} tensors are there. They are known", {"n": 1}, "the 1 tensor is there. They are known"),
    ("{n} weights need {all}; there are {m}", {"n": 1, "all": "4 B", "m": 1}, "1 weight needs 4 B; there are 1"),
    ("{n} classes at each of {m} steps need {x}", {"n": 1, "m": 1, "x": 2}, "1 class at each of 1 step needs 2"),
    ("{n} classes at each of {m} steps need {x}", {"n": 2, "m": 1, "x": 2}, "2 classes at each of 1 step need 2"),
    ("a network of {n} blocks, and they are", {"n": 1}, "a network of 1 block, and they are"),
    ("{a}×{b} pixels make {n} maps", {"a": 1, "b": 1, "n": 1}, "1×1 pixels make 1 map"),
    ("{n} steps before the end", {"n": 1}, "1 step before the end"),
    ("there are {n} samples and {m} more problems", {"n": 1, "m": 1}, "there is 1 sample and 1 more problem"),
    ("{n} of them are zero", {"n": 1}, "1 of them is zero"),
    ("{n} steps of {name}", {"n": 1, "name": "{n} steps"}, "1 step of {n} steps"),
])  # fmt: skip
def test_one_is_not_many(template, values, words) -> None:
    assert str(say(template, **values)) == words


def test_every_noun_is_counted_in_some_sentence() -> None:
    counted = {found["noun"] for found in COUNT.finditer(" ".join(translations.read()))}
    assert set(SINGULAR) - counted == set()


def test_what_steers_a_terminal_or_turns_a_line_is_shown_and_not_obeyed():
    assert str(say("no {file}", file=Path("a\x1b[31m\u202eb\r\nc"))) == "no a�[31m�b  c"
    assert str(say("{why}", why=OSError("\x07"))) == "�"
    assert str(say("{name}", name=Own("가나다 👩‍🔬 é ±∞"))) == "가나다 👩‍🔬 é ±∞", "letters of all scripts stay"
    assert str(say("{n:,} steps", n=1000)) == "1,000 steps"
