"""A project comes back as it was saved."""

from __future__ import annotations

import json
import os
import random
from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st
from pydantic import ValidationError

from camplab.blocks.base import Block
from camplab.blocks.dense import Dense
from camplab.blocks.structure import Group
from camplab.datasets.base import DATA
from camplab.datasets.spiral import Spiral
from camplab.document import edits, files
from camplab.document.project import FORMAT, Project
from camplab.document.recipe import Recipe
from tests.document.help import known, random_net, random_setting, small_net
from tests.letters import any_letters

GOLDEN = Path(__file__).parent / "golden" / "format2.camplab"


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


def test_the_golden_file_of_format_2_is_kept() -> None:
    """Renewed only on purpose, before a format is released: CAMPLAB_RENEW=1."""
    if os.environ.get("CAMPLAB_RENEW"):
        files.save(rich_project(), GOLDEN)
    project = files.load(GOLDEN)
    assert files.loads(files.dumps(project)) == project
    if FORMAT == 2:
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
        '{\n  "format": 2,\n  "title": "Small",\n  "data": {"data": "digits"},\n'
        '  "task": {"task": "classification"},\n  "stacks": {\n    "net": [\n'
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


letters = st.integers(0, 0xFF) | st.integers(0, 0xD7FF) | st.integers(0xE000, 0x10FFFF)
"""`st.text` lists all kinds of letters first: over a second in a fresh checkout."""


@given(st.lists(letters.map(chr), max_size=300).map("".join))
def test_any_notes_come_back(notes: str) -> None:
    try:
        project = Project(notes=notes)
    except ValidationError:
        return  # lone surrogates are no text
    assert files.loads(files.dumps(project)).notes == notes


@any_letters
def test_saving_and_opening(tmp_path: Path) -> None:
    path = tmp_path / "망 1.camplab"
    files.save(rich_project(), path)
    assert files.load(path) == rich_project()
    assert files.load(str(path)) == rich_project()
    path.write_bytes(b"\xef\xbb\xbf" + path.read_bytes())
    assert files.load(path) == rich_project()
