"""A bad project file says all that is wrong with it, by place, and a sentence exists for every error."""

from __future__ import annotations

import json
import os
import threading
from pathlib import Path
from typing import Any

import pytest
from pydantic import BaseModel, ValidationError

from camplab.blocks.base import REGISTRY
from camplab.datasets.base import DATA
from camplab.document import files, limits
from camplab.document.files import BadFile
from camplab.document.format import setting_errors
from camplab.document.project import FORMAT, Project
from camplab.document.recipe import Recipe
from tests.document.help import complaints, net
from tests.for_each import for_each

CASES: list[tuple[object, list[str]]] = [
    ("", ["the file: it is empty"]),
    ("[1, 2", ["line 1, column 6: a comma (,) or a closing bracket is missing here"]),
    ('{"format": 1,\n "title" "x"}', ["line 2, column 10: a colon (:) is missing here"]),
    ('{"format": 1} x', ["line 1, column 15: the project ends before this; nothing may follow"]),
    (
        '{"format": 2, // mine\n "a": 1}',
        ["line 1, column 15: a comment stands here, and JSON has none: the notes of the project are for it"],
    ),
    (
        '# mine\n{"format": 2}',
        ["line 1, column 1: a comment stands here, and JSON has none: the notes of the project are for it"],
    ),
    ('{"format": 2,\n}', ["line 1, column 13: there is a comma too many"]),
    ('{"format": [2, ]}', ["line 1, column 14: there is a comma too many"]),
    ('{"format": None}', ["line 1, column 12: true, false and null are written in small letters"]),
    ("{'format': 2}", ['line 1, column 2: texts and names stand in "double quotes"']),
    ('{"title": “x”}', ['line 1, column 11: texts and names stand in "double quotes"']),
    ('{"title": "C:\\Kim"}', ["line 1, column 14: a backslash is written twice in a text, as in C:\\\\data"]),
    ('{"title": "C:\\user"}', ["line 1, column 15: a backslash is written twice in a text, as in C:\\\\data"]),
    (
        '{\n<<<<<<< HEAD\n"format": 2}',
        ["line 2, column 1: two versions of the file were put together here: keep one of them"],
    ),
    (
        '{"format":\u00a02}',
        [
            "line 1, column 11: a space of another kind stands here, as pages of the web have them, where an ordinary "
            "one belongs"
        ],
    ),
    ("<!DOCTYPE html>", ["the file: it is a web page, as a download that failed leaves it"]),
    ("[]", ["the file: a project in { } is expected, got […]"]),
    ('{"format": 1, "format": 1}', ["the file: 'format' stands twice in the same { }"]),
    ('{"format": NaN}', ["the file: NaN is not a number one can save"]),
    ('{"format": -Infinity}', ["the file: -Infinity is not a number one can save"]),
    ('{"format": 1e999}', ["the file: the number 1e999 is too large"]),
    ("[" * 100_000, ["the file: it is nested too deep for a project"]),
    ("[" * 300_000, ["the file: it holds more than 20000 blocks, too many for a project"]),
    ({}, [f'the file: this is no camplab project: "format": {FORMAT} is missing']),
    ({"format": "1"}, [f'the file: this is no camplab project: "format": {FORMAT} is missing']),
    ({"format": True}, [f'the file: this is no camplab project: "format": {FORMAT} is missing']),
    (
        {"format": 99},
        [f"the file: it was made by a newer camplab (format 99; this one reads up to {FORMAT}): install the newest"],
    ),
    ({"format": 1}, ['the stacks: a network is missing: "net" with a list of blocks']),
    (net(titel="x"), ["the project: there is no setting 'titel'; did you mean 'title'?"]),
    (net(title=3), ["the project: title must be text, got 3"]),
    (net(notes="x" * 100_001), ["the project: notes must have at most 100000 characters"]),
    (net(data={"data": "digit"}), ["the data: there is no data set 'digit'; did you mean 'digits'?"]),
    (net(data=[]), ['the data: {"data": "digits"} or the like is expected, got […]']),
    (
        net(data={"data": "digits", "validation": 2}),
        ["the data, Handwritten digits: Validation must be at most 0.9, got 2"],
    ),
    (net(training={"optimizer": "adm"}), None),
    (net(training=3), ["the training: settings in { } are expected, got 3"]),
    ({"format": 1, "stacks": {"net": 3}}, ["the stacks: a list of blocks in [ ] is expected, got 3"]),
    (
        {"format": 1, "stacks": {"net": [], "encoder": []}},
        ["the stacks: this camplab knows no stack 'encoder'"],
    ),
    (net({"block": "dence"}), ["block 1: there is no block 'dence'; did you mean 'dense'?"]),
    (net({"block": "Linear"}), ["block 1: there is no block 'Linear'; did you mean 'dense'?"]),
    (net({"block": "nn.Conv2d"}), ["block 1: there is no block 'nn.Conv2d'; did you mean 'convolution'?"]),
    (net({"block": "?!"}), ["block 1: this camplab knows no block '?!'"]),
    (
        net({}, 3),
        [
            'block 1: {"block": "dense"} or the like is expected, got {…}',
            'block 2: {"block": "dense"} or the like is expected, got 3',
        ],
    ),
    (
        net({"block": "dense", "out_featres": 3}),
        ["block 1, Dense: there is no setting 'out_featres'; did you mean 'out_features'?"],
    ),
    (
        net({"block": "flatten"}, {"block": "convolution", "name": "stem", "kernel": 0}),
        ["block 2, Convolution 'stem': Kernel must be at least 1 px, got 0"],
    ),
    (
        net({"block": "convolution", "kernel": [1, 2, 3]}),
        ["block 1, Convolution: Kernel must have at most 2 entries, got 3"],
    ),
    (
        net({"block": "dense", "name": "x" * 61}),
        ["block 1, Dense 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx…': Name must have at most 60 characters"],
    ),
    (net({"block": "dense", "bias": "maybe"}), ["block 1, Dense: Bias must be true or false, got maybe"]),
    (
        net({"block": "dense", "out_features": 2.5, "gain": None}),
        ["block 1, Dense: Gain must be a number, got null", "block 1, Dense: Outputs must be a whole number, got 2.5"],
    ),
    (
        net({"block": "parallel", "branches": [[], [{"block": "dense"}, {"block": "denze"}]]}),
        ["block 2 of branch 2 of block 1: there is no block 'denze'; did you mean 'dense'?"],
    ),
    (
        net({"block": "repeat", "body": [{"block": "group", "body": [7]}]}),
        ['block 1 inside block 1 inside block 1: {"block": "dense"} or the like is expected, got 7'],
    ),
    (net({"block": "repeat", "body": 7}), ["block 1: a list of blocks in [ ] is expected, got 7"]),
    (net({"block": "flatten", "body": []}), None),
]


@for_each(("raw", "expected"), CASES)
def test_what_is_wrong_is_said_in_a_sentence(raw: object, expected: list[str] | None) -> None:
    said = complaints(raw)
    assert said == expected if expected else len(said) == 1
    assert all("\n" not in sentence and len(sentence) < 200 for sentence in said)


def test_all_problems_are_found_at_once() -> None:
    said = complaints(net({"block": "dens"}, {"block": "dense", "bias": 7}, training={"epochs": 0}, titel=1))
    assert len(said) == 4


def test_after_a_hundred_problems_it_is_enough() -> None:
    assert len(complaints(net(*[{"block": "unknown"}] * 1000))) == limits.PROBLEMS
    with pytest.raises(BadFile, match="and 95 more problems"):
        files.loads(json.dumps(net(*[{}] * 200)))


def nested(levels: int) -> dict[str, Any]:
    block: dict[str, Any] = {"block": "dense"}
    for _ in range(levels - 1):
        block = {"block": "group", "body": [block]}
    return net(block)


def test_too_deep_and_too_many_is_refused() -> None:
    assert files.loads(json.dumps(nested(limits.DEPTH)))
    (said,) = complaints(nested(limits.DEPTH + 1))
    assert said.endswith("blocks may stand inside each other at most 50 levels deep")
    (said,) = complaints(net(*[{"block": "flatten"}] * (limits.BLOCKS + 1)))
    assert said == "the file: it holds more than 20000 blocks, too many for a project"
    body: list[Any] = [{"block": "dense"}]
    for _ in range(4):
        body = [{"block": "repeat", "times": 256, "body": body}]
    (said,) = complaints(net(*body))
    assert "repeats and what templates hold counted" in said


@for_each(
    ("data", "words"),
    [
        (b"\xff\xfe{", "it is not UTF-8 text"),
        (b" " * (limits.FILE_BYTES + 1), "larger than 16 MiB"),
        (b'{"format": ' + b"1" * 5000 + b"}", "is too long"),
        (b'{"format": 1, "title": "\\ud800"}', "holds characters that are no text"),
    ],
)
def test_bad_bytes_are_one_sentence(tmp_path: Path, data: bytes, words: str) -> None:
    (tmp_path / "bad.camplab").write_bytes(data)
    with pytest.raises(BadFile, match=words) as caught:
        files.load(tmp_path / "bad.camplab")
    str(caught.value).encode()


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16", "utf-16-le"])
def test_what_editors_of_windows_save_is_read(tmp_path: Path, encoding: str) -> None:
    text = files.dumps(Project(title="한글")).replace("\n", "\r\n")
    mark = "\ufeff" if encoding == "utf-16-le" else ""
    (tmp_path / "net (1).camplab").write_bytes((mark + text).encode(encoding))
    assert files.load(tmp_path / "net (1).camplab").title == "한글"
    assert files.is_project(tmp_path / "net (1).camplab")


def test_what_is_no_file_is_one_sentence(tmp_path: Path) -> None:
    for path, words in [
        (tmp_path, "this is a folder, not a file"),
        (tmp_path / "none.camplab", "the file none.camplab: there is no such file"),
        (tmp_path / "zero\0", "it cannot be read"),
        (Path("/dev/zero"), "this is not a file|there is no such file"),
    ]:
        with pytest.raises(BadFile, match=words):
            files.load(path)


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no pipes with names here")
def test_a_pipe_does_not_hang(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    answered = threading.Event()

    def attempt() -> None:
        with pytest.raises(BadFile):
            files.load(tmp_path / "pipe")
        answered.set()

    threading.Thread(target=attempt, daemon=True).start()
    assert answered.wait(60)


GARBAGE = [
    None,
    True,
    -1,
    0,
    10**20,
    0.5,
    -2.5,
    "",
    "x" * 70_000,
    "7",
    [],
    [0, -1],
    [1, 2, 3],
    ["x"],
    {},
    {"a": 1},
    "\ud800",
]
MODELS = [*REGISTRY.values(), *DATA.values(), Recipe, Project]


def said_about(model: type[BaseModel], name: str, value: object) -> list[str]:
    try:
        model.model_validate({name: value})
    except ValidationError as error:
        return [str(sentence) for sentence in setting_errors.complaints(error, model)]
    return []


@for_each("model", MODELS)
def test_every_error_that_can_occur_has_a_sentence_of_its_own(model: type[BaseModel]) -> None:
    for name in model.model_fields:
        for value in GARBAGE:
            for sentence in said_about(model, name, value):
                assert "is not right" not in sentence
                assert sentence.encode()


def test_an_error_nobody_thought_of_is_still_a_sentence() -> None:
    class Odd(BaseModel):
        when: bytes = b""

    with pytest.raises(ValidationError) as caught:
        Odd.model_validate({"when": 3})
    assert str(setting_errors.complaints(caught.value, Odd)[0]).startswith("when is not right:")


def test_rates_of_groups_in_groups_are_bounded() -> None:
    block: dict[str, Any] = {"block": "dense"}
    for _ in range(2):
        block = {"block": "group", "rate": 100, "body": [block]}
    assert files.loads(json.dumps(net(block)))
    (said,) = complaints(net({"block": "group", "rate": 1.5, "body": [block]}))
    assert said == ("the stacks: learning rates of blocks inside blocks multiply to 1.5e+04; at most 10000 is possible")
