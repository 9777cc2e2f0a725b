"""What the notes of the networks that ship tell one to do can be done with them, and trains."""

from __future__ import annotations

import re

import pytest

from camplab.blocks.base import Chain
from camplab.blocks.structure import Template
from camplab.document import edits, heads
from camplab.document.finish import finish
from camplab.document.presets.catalogue import PRESETS
from camplab.document.project import Project
from tests.for_each import for_each
from tests.kept import project as shipped
from tests.tools import translations

NOTES = {preset.name: shipped(preset).notes for preset in PRESETS}
KOREAN = translations.read()
BYPASSED = {
    "positional encoding": "positional_encoding",
    "batch norm": "batch_norm",
    "local response norm": "local_response_norm",
    "side heads": "side_head",
    "a block inside": "residual",
    "residual block": "residual",
    "the residual blocks": "parallel",
    "the shuffle": "channel_shuffle",
}
"""What the notes say to bypass -> tag; a shortcut built by hand is a parallel."""


def saying(words: str) -> list[str]:
    """The networks whose notes tell one to do this."""
    return [name for name, notes in NOTES.items() if re.search(words, notes, re.IGNORECASE)]


def opened(name: str) -> Project:
    return next(preset for preset in PRESETS if preset.name == name).project()


def blocks(project: Project):
    """Every block at every depth, as far as they can be selected."""
    return [edits.get(project.net, edits.find(project.net, uid)) for uid in edits.all_uids(project.net)]


def everything(chain: Chain):
    """The facts of a chain and of all that its structures hold."""
    for facts in chain:
        yield facts
        for inner in facts.chains:
            yield from everything(inner)


def unwrapped(project: Project) -> Project:
    """With its first templates taken apart, each as the window does it: on what goes into it."""
    for _ in range(3):
        found = next((facts for facts in everything(project.trace().chain) if isinstance(facts.block, Template)), None)
        if found is not None:
            project = project.with_net(edits.unwrap(project.net, found.block.uid, found.x))
    return project


def test_the_notes_are_read():
    assert len(saying(r"\bunwrap")) > 10
    assert len(saying(r"\bbypass")) > 8


@for_each("name", saying(r"\bunwrap"))
def test_what_is_to_be_unwrapped_can_be_and_is_the_same_network(name):
    project = opened(name)
    assert any(isinstance(block, Template) for block in blocks(project)), "there is something to unwrap"
    apart = unwrapped(project)
    assert finish(apart) is None
    assert apart.net != project.net
    assert (apart.trace().params, apart.trace().macs) == (project.trace().params, project.trace().macs)


@for_each("name", saying(r"\bbypass"))
def test_what_is_to_be_bypassed_is_there_and_can_be(name):
    said = re.search(r"bypass[^.;:]*", NOTES[name], re.IGNORECASE)[0]
    tags = {tag for words, tag in BYPASSED.items() if words in said}
    project = unwrapped(opened(name)) if "shuffle" in said else opened(name)
    chosen = [block for block in blocks(project) if block.tag in tags]
    assert chosen, said
    ends = [finish(project.with_net(edits.set_setting(project.net, block.uid, bypass=True))) for block in chosen[:12]]
    assert None in ends, said


@pytest.mark.parametrize("name", saying("freeze all but the head"))
def test_all_but_the_head_can_be_frozen(name):
    project = opened(name)
    frozen = project.with_net(heads.freeze_all_but_head(project.net)).trace()
    head = edits.get(project.net, heads.head(project.net))
    assert 0 < frozen.trainable < frozen.params
    assert not head.frozen


@for_each("name", saying("Load weights"))
def test_the_menu_that_the_notes_name_is_called_so_in_korean_too(name):
    for paragraph in NOTES[name].split("\n"):
        if "“Load weights” (menu Network)" in paragraph:
            korean = KOREAN[paragraph]
            assert KOREAN["&Load weights…"].replace("&", "").split("(")[0].rstrip("…") in korean
            assert KOREAN["&Network"].replace("&", "").split("(")[0] in korean
