"""Sentences cross the wire whole, however deep they stand in each other, so that the window can translate them."""

from __future__ import annotations

import io
from pathlib import Path

import numpy as np
import pytest

from camplab.app.look import language
from camplab.document import files
from camplab.engine import frames, run_faults
from camplab.runs import events as e
from camplab.words import Sentence, say


def wired(sentence: Sentence) -> Sentence:
    """The sentence after a trip over the wire."""
    fault = e.Fault(kind="crash", sentence=sentence)
    heard = frames.read_from_engine(io.BytesIO(frames.pack(fault)))
    assert isinstance(heard, e.Fault)
    return heard.sentence


@pytest.mark.parametrize(
    "sentence",
    [
        say("only words"),
        say("{n} of {most}", n=3, most=1.5),
        say("{place}: {what}", place=say("block {n}", n=say("number {k}", k=4)), what=say("too large")),
    ],
)
def test_a_sentence_is_the_same_on_the_other_side(sentence):
    assert wired(sentence) == sentence


def test_values_of_every_kind_read_the_same_on_the_other_side():
    sentence = say("{a} {b} {c} {d} {e:.2f}", a=(1, 2), b=True, c=Path("x"), d=ValueError("no"), e=np.float32(0.5))
    assert str(wired(sentence)) == str(sentence) == "(1, 2) True x no 0.50"


@pytest.fixture
def bad_project() -> e.Fault:
    """What the engine says of a file with seven mistakes."""
    blocks = ",".join('{"block": "dense", "out_features": -1}' for _ in range(7))
    with pytest.raises(files.BadFile) as raised:
        files.loads('{"format": 1, "data": {"data": "digits"}, "stacks": {"net": [' + blocks + "]}}")
    return run_faults.bad_project(raised.value)


def test_what_is_wrong_with_a_project_is_told_problem_by_problem(bad_project):
    assert "block 1" in str(bad_project.sentence)
    assert ["block 2" in str(bad_project.advice[0]), len(bad_project.advice)] == [True, 5]
    assert str(bad_project.advice[-1]) == "and 2 more problems"


def test_what_is_wrong_with_a_project_is_told_in_korean(bad_project, qapp):
    language.choose("ko")
    try:
        told = [language.translate(text) for text in (bad_project.sentence, *bad_project.advice)]
    finally:
        language.choose("en")
    assert [line for line in told if not any("가" <= letter <= "힣" for letter in line)] == []
    assert "block" not in " ".join(told)
