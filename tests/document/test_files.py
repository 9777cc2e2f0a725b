"""A project comes back as it was saved, and a bad file says all that is wrong with it, by place."""

from __future__ import annotations

import json
import os
import random
import threading
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import BaseModel, ValidationError

from camplab.blocks.base import REGISTRY, Block
from camplab.blocks.dense import Dense
from camplab.blocks.structure import Group, Repeat
from camplab.document import clipboard, edits, files, limits, wording
from camplab.document.data import DATA, Spiral
from camplab.document.files import BadFile
from camplab.document.migrations import MIGRATIONS, migrate
from camplab.document.project import FORMAT, Project
from camplab.document.recipe import Recipe
from tests.document.help import known, random_net, random_setting, small_net

GOLDEN = Path(__file__).parent / "golden" / "format1.camplab"


def complaints(raw: object) -> list[str]:
    """What is said about a project that is wrong."""
    with pytest.raises(BadFile) as caught:
        files.loads(raw if isinstance(raw, str) else json.dumps(raw))
    return [str(problem.sentence) for problem in caught.value.problems]


def net(*blocks: object, **more: object) -> dict[str, Any]:
    return {"format": 1, "stacks": {"net": list(blocks)}, **more}


# -- what is written ------------------------------------------------------------------------------


def rich_project() -> Project:
    """A project with every block and hardly a default, nested structures and text in two scripts."""
    rng = random.Random(1)
    blocks = tuple(changed_block(cls, rng) for cls in known())
    named = (Dense(name="머리 'head'", out_features=10, init="he", gain=0.5, frozen=True), *small_net())
    return Project(
        title="Golden · 본보기",
        data=Spiral(noise=0.25, validation=0.3),
        stacks={"net": (*blocks, *named)},
        training=Recipe(optimizer="nesterov", learning_rate=0.05, clip=1.0, schedule="one_cycle", epochs=3),
        notes='Two lines.\n\nAnd "one" more.',
    )


def changed_block(cls: type[Block], rng: random.Random) -> Block:
    """A block with each of its simple settings drawn anew."""
    return cls(**{name: random_setting(field, rng) for name, field in cls.model_fields.items()})


def test_the_golden_file_of_format_1_is_kept() -> None:
    """Renewed only on purpose, before a format is released: CAMPLAB_RENEW=1."""
    if os.environ.get("CAMPLAB_RENEW"):
        files.save(rich_project(), GOLDEN)
    project = files.load(GOLDEN)
    assert files.loads(files.dumps(project)) == project
    if FORMAT == 1:
        assert files.dumps(project) == GOLDEN.read_text("utf-8")
    assert project.title == "Golden · 본보기"
    assert project.net[-1] == Dense(out_features=10)
    assert project.training.clip == 1.0


def test_the_golden_file_holds_a_value_of_every_part() -> None:
    project = files.load(GOLDEN)
    assert project.data == Spiral(noise=0.25, validation=0.3)
    assert {"dense", "convolution", "recurrent", "residual"} <= {block.tag for _, block in edits.places(project.net)}


def test_a_file_reads_well() -> None:
    project = Project(title="Small").with_net((*small_net()[:3], Group(body=small_net())))
    assert files.dumps(project) == (
        '{\n  "format": 1,\n  "title": "Small",\n  "data": {"data": "digits"},\n  "stacks": {\n    "net": [\n'
        '      {"block": "flatten"},\n'
        '      {"block": "dense", "name": "first", "out_features": 16},\n'
        '      {"block": "parallel", "branches": [[], [{"block": "dense", "out_features": 16}]]},\n'
        '      {\n        "block": "group",\n        "body": [\n'
        '          {"block": "flatten"},\n'
        '          {"block": "dense", "name": "first", "out_features": 16},\n'
        '          {"block": "parallel", "branches": [[], [{"block": "dense", "out_features": 16}]]},\n'
        '          {"block": "repeat", "body": [{"block": "dense", "out_features": 16}]},\n'
        '          {"block": "dense", "out_features": 10}\n'
        '        ]\n      }\n    ]\n  },\n  "training": {}\n}\n'
    )


@given(st.integers(0, 10**9))
def test_any_project_comes_back_equal_and_is_written_the_same_again(seed: int) -> None:
    rng = random.Random(seed)
    project = Project(title=rng.choice(["", "x", "제목\n"]), data=rng.choice(list(DATA.values()))(split_seed=seed % 99))
    project = project.with_net(random_net(rng, rng.randint(0, 6)))
    text = files.dumps(project)
    assert files.loads(text) == project
    assert files.dumps(files.loads(text)) == text
    assert json.loads(text)["format"] == FORMAT


@given(st.text(max_size=300))
def test_any_notes_come_back(notes: str) -> None:
    try:
        project = Project(notes=notes)
    except ValidationError:
        return  # lone surrogates are no text
    assert files.loads(files.dumps(project)).notes == notes


def test_saving_and_opening(tmp_path: Path) -> None:
    path = tmp_path / "망 1.camplab"
    files.save(rich_project(), path)
    assert files.load(path) == rich_project()
    assert files.load(str(path)) == rich_project()
    path.write_bytes(b"\xef\xbb\xbf" + path.read_bytes())
    assert files.load(path) == rich_project()


# -- what is refused ------------------------------------------------------------------------------

CASES: list[tuple[object, list[str]]] = [
    ("", ["the file: it is empty"]),
    ("[1, 2", ["line 1, column 6: a comma (,) or a closing bracket is missing here"]),
    ('{"format": 1,\n "title" "x"}', ["line 2, column 10: a colon (:) is missing here"]),
    ('{"format": 1} x', ["line 1, column 15: the project ends before this; nothing may follow"]),
    ("[]", ["the file: a project in { } is expected, got […]"]),
    ('{"format": 1, "format": 1}', ["the file: 'format' stands twice in the same { }"]),
    ('{"format": NaN}', ["the file: NaN is not a number one can save"]),
    ('{"format": -Infinity}', ["the file: -Infinity is not a number one can save"]),
    ('{"format": 1e999}', ["the file: the number 1e999 is too large"]),
    ("[" * 100_000, ["the file: it is nested too deep for a project"]),
    ("[" * 300_000, ["the file: it holds more than 20000 blocks, too many for a project"]),
    ({}, ['the file: this is no camplab project: "format": 1 is missing']),
    ({"format": "1"}, ['the file: this is no camplab project: "format": 1 is missing']),
    ({"format": True}, ['the file: this is no camplab project: "format": 1 is missing']),
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


@pytest.mark.parametrize(("raw", "expected"), CASES, ids=lambda value: str(value)[:40].replace("\n", " "))
def test_what_is_wrong_is_said_in_a_sentence(raw: object, expected: list[str] | None) -> None:
    said = complaints(raw)
    assert said == expected if expected else len(said) == 1
    assert all("\n" not in sentence and len(sentence) < 200 for sentence in said)


def test_all_problems_are_found_at_once() -> None:
    said = complaints(net({"block": "dens"}, {"block": "dense", "bias": 7}, training={"epochs": 0}, titel=1))
    assert len(said) == 4


def test_after_a_hundred_problems_it_is_enough() -> None:
    assert len(complaints(net(*[{"block": "unknown"}] * 5000))) == limits.PROBLEMS
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
    assert said.endswith("a network may have 20000")
    body: list[Any] = [{"block": "dense"}]
    for _ in range(4):
        body = [{"block": "repeat", "times": 256, "body": body}]
    (said,) = complaints(net(*body))
    assert "repeats counted" in said


@pytest.mark.parametrize(
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


def test_what_is_no_file_is_one_sentence(tmp_path: Path) -> None:
    for path, words in [
        (tmp_path, "this is not a file"),
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
    assert answered.wait(5)


# -- a sentence for every error code ----------------------------------------------------------------

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
        return [str(sentence) for sentence in wording.complaints(error, model)]
    return []


@pytest.mark.parametrize("model", MODELS, ids=lambda model: model.__name__)
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
    assert str(wording.complaints(caught.value, Odd)[0]).startswith("when is not right:")


# -- migrations ---------------------------------------------------------------------------------------


def test_the_newest_format_is_what_the_migrations_lead_to() -> None:
    assert len(MIGRATIONS) + 1 == FORMAT


def test_a_file_goes_through_all_migrations_from_its_format_on() -> None:
    steps = (lambda raw: {**raw, "a": 1}, lambda raw: {**raw, "b": raw["a"] + 1})
    assert migrate({"format": 1}, steps) == {"format": 3, "a": 1, "b": 2}
    assert migrate({"format": 2, "a": 5}, steps) == {"format": 3, "a": 5, "b": 6}
    assert migrate({"format": 3}, steps) == {"format": 3}


def test_a_file_that_is_not_of_its_format_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(files, "FORMAT", 2)
    monkeypatch.setattr(files, "migrate", lambda raw: {"format": 2, "stacks": raw["nowhere"]})
    assert complaints(net()) == ["the file: it says format 1, but does not look like it"]


# -- the clipboard --------------------------------------------------------------------------------------


def test_copied_blocks_are_pasted_with_identities_of_their_own() -> None:
    blocks = (Repeat(body=small_net()), Dense(name="머리"))
    text = clipboard.to_text(blocks)
    assert clipboard.holds_blocks(text)
    pasted = clipboard.from_text(f"\ufeff  {text}")
    assert pasted == blocks
    assert set(edits.all_uids(pasted)).isdisjoint(edits.all_uids(blocks))


def test_a_whole_project_is_pasted_as_its_network() -> None:
    assert clipboard.from_text(files.dumps(Project().with_net(small_net()))) == small_net()


@pytest.mark.parametrize(
    "text",
    ["", "hello", "[1]", "{}", '{"format": 1}', '{"blocks": []}', '{"stacks": 3, "format": 1}', "https://example.org"],
)
def test_foreign_text_is_refused_with_a_sentence(text: str) -> None:
    with pytest.raises(BadFile, match="copy blocks in camplab first"):
        clipboard.from_text(text)


@pytest.mark.parametrize("text", ["{", '{"format": 1, "blocks": [{"block": "dence"}]}', '{"format": 1, "blocks": 3}'])
def test_damaged_blocks_are_refused_with_the_place(text: str) -> None:
    with pytest.raises(BadFile):
        clipboard.from_text(text)
    assert clipboard.holds_blocks('{"block"') is True
    assert clipboard.holds_blocks("hello") is False
