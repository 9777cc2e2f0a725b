"""Builds a project from plain dicts and lists and collects all that is wrong, by place. Knows no paths and no JSON."""

from __future__ import annotations

from itertools import islice
from typing import Any, TypeVar

from pydantic import BaseModel, ValidationError

import camplab.blocks.catalogue  # noqa: F401  fills REGISTRY
from camplab.blocks.base import REGISTRY, Block
from camplab.blocks.structure import Structure
from camplab.datasets.base import Data
from camplab.datasets.catalogue import DATA
from camplab.document import limits
from camplab.document.format.problems import Enough, Findings, shown
from camplab.document.format.setting_errors import complaints, nearest, unknown
from camplab.document.project import Project
from camplab.document.recipe import Recipe
from camplab.document.start import Start
from camplab.words import Sentence, say

_TOP = ("format", "title", "data", "stacks", "training", "start", "notes")
_STACKS = ("net",)
_CHILDREN = ("branches", "body")
Model = TypeVar("Model", bound=BaseModel)


def project_from(raw: dict[str, Any], findings: Findings) -> Project | None:
    """The project, or None with every problem in `findings`."""
    try:
        project = _project(raw, findings)
    except Enough:
        return None
    return None if findings.problems else project


def _project(raw: dict[str, Any], findings: Findings) -> Project | None:
    place = say("the project")
    for key in raw:
        if key not in _TOP:
            findings.add(place, unknown(key, _TOP))
    parts = {
        "title": raw.get("title", ""),
        "data": _data(raw.get("data", {"data": "digits"}), findings),
        "stacks": _stacks(raw.get("stacks"), findings),
        "training": _training(raw.get("training", {}), findings),
        "start": _start(raw["start"], findings) if "start" in raw else None,
        "notes": _notes(raw.get("notes", "")),
    }
    missing = ("data", "stacks", "training")
    sound = {key: value for key, value in parts.items() if not (key in missing and value is None)}
    return _build(Project, sound, place, findings)


def _notes(raw: object) -> object:
    """Notes of several lines are written as a list of lines."""
    return "\n".join(raw) if isinstance(raw, list) and all(isinstance(line, str) for line in raw) else raw


def _training(raw: object, findings: Findings) -> Recipe | None:
    place = say("the training")
    if isinstance(raw, dict):
        return _build(Recipe, raw, place, findings)
    findings.add(place, say("settings in {{ }} are expected, got {got}", got=shown(raw)))
    return None


def _start(raw: object, findings: Findings) -> Start | None:
    place = say("the weights to begin with")
    if isinstance(raw, dict):
        return _build(Start, raw, place, findings)
    findings.add(place, say('{{"source": "weights.safetensors"}} or the like is expected, got {got}', got=shown(raw)))
    return None


def _data(raw: object, findings: Findings) -> Data | None:
    place = say("the data")
    tag = raw.get("data") if isinstance(raw, dict) else None
    if not isinstance(raw, dict) or not isinstance(tag, str):
        findings.add(place, say('{{"data": "digits"}} or the like is expected, got {got}', got=shown(raw)))
    elif tag not in DATA:
        findings.add(place, _no_such(say("data set"), tag, list(DATA)))
    else:
        settings = {key: value for key, value in raw.items() if key != "data"}
        return _build(DATA[tag], settings, say("the data, {title}", title=Sentence(DATA[tag].title)), findings)
    return None


def _stacks(raw: object, findings: Findings) -> dict[str, tuple[Block, ...]] | None:
    place = say("the stacks")
    if not isinstance(raw, dict) or "net" not in raw:
        findings.add(place, say('a network is missing: "net" with a list of blocks'))
        return None
    for name in raw:
        if name not in _STACKS:
            findings.add(place, _no_such(say("stack"), name, _STACKS))
    found = {name: blocks_from(raw[name], place, None, findings) for name in _STACKS}
    for stack in found.values():
        too_much = limits.beyond(stack)
        if too_much:
            findings.add(place, too_much)
    return found


def blocks_from(
    raw: object, place: Sentence, outer: tuple[Sentence, int] | None, findings: Findings, depth: int = 1
) -> tuple[Block, ...]:
    """The blocks of a list; those that cannot be read are left out. `outer`: place and branch (0: a body)."""
    if not isinstance(raw, list):
        findings.add(place, say("a list of blocks in [ ] is expected, got {got}", got=shown(raw)))
        return ()
    if depth > limits.DEPTH:
        findings.add(place, say("blocks may stand inside each other at most {most} levels deep", most=limits.DEPTH))
        return ()
    blocks = (_block(part, _place(number, outer), findings, depth) for number, part in enumerate(raw, 1))
    return tuple(block for block in blocks if block is not None)


def _place(number: int, outer: tuple[Sentence, int] | None) -> Sentence:
    if outer is None:
        return say("block {number}", number=number)
    place, branch = outer
    if branch:
        return say("block {number} of branch {branch} of {outer}", number=number, branch=branch, outer=place)
    return say("block {number} inside {outer}", number=number, outer=place)


def _block(raw: object, place: Sentence, findings: Findings, depth: int) -> Block | None:
    tag = raw.get("block") if isinstance(raw, dict) else None
    if not isinstance(raw, dict) or not isinstance(tag, str):
        findings.add(place, say('{{"block": "dense"}} or the like is expected, got {got}', got=shown(raw)))
        return None
    cls = REGISTRY.get(tag)
    if cls is None:
        findings.add(place, _no_such(say("block"), tag, list(REGISTRY)))
        return None
    settings = {key: value for key, value in raw.items() if key != "block"}
    if issubclass(cls, Structure):
        _read_children(settings, place, findings, depth)
    return _build(cls, settings, _titled(place, cls, raw.get("name")), findings)


def _titled(place: Sentence, cls: type[Block], name: object) -> Sentence:
    if isinstance(name, str) and name:
        return say("{place}, {title} '{name}'", place=place, title=Sentence(cls.title), name=shown(name))
    return say("{place}, {title}", place=place, title=Sentence(cls.title))


def _read_children(settings: dict[str, Any], place: Sentence, findings: Findings, depth: int) -> None:
    """Replace the raw children in `settings` by blocks."""
    if "body" in settings:
        settings["body"] = blocks_from(settings["body"], place, (place, 0), findings, depth + 1)
    if isinstance(settings.get("branches"), list):
        settings["branches"] = tuple(
            blocks_from(branch, place, (place, number), findings, depth + 1)
            for number, branch in enumerate(settings["branches"], 1)
        )


def _no_such(kind: Sentence, name: str, known: list[str] | tuple[str, ...]) -> Sentence:
    near = nearest(name, known)
    if near:
        return say("there is no {kind} '{name}'; did you mean '{near}'?", kind=kind, name=shown(name), near=near)
    return say("this camplab knows no {kind} '{name}'", kind=kind, name=shown(name))


def _build(cls: type[Model], settings: dict[str, Any], place: Sentence, findings: Findings) -> Model | None:
    strange = (key for key in settings if key not in cls.model_fields)
    ignored = set(islice(strange, limits.PROBLEMS, None))  # pydantic would complain of each
    try:
        return cls.model_validate({key: value for key, value in settings.items() if key not in ignored})
    except ValidationError as error:
        for what in complaints(error, cls):
            findings.add(place, what)
    return None
