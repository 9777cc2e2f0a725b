"""Builds a project from plain dicts and lists and collects all that is wrong, by place. Knows no paths and no JSON."""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache, partial
from typing import Any, TypeVar

from pydantic import BaseModel, ValidationError

from camplab.blocks.base import REGISTRY, Block
from camplab.blocks.search import Entry, search
from camplab.blocks.structure import Structure
from camplab.datasets.base import DATA, Data
from camplab.datasets.digits import Digits
from camplab.document import limits
from camplab.document.format.problems import Enough, Findings, shown
from camplab.document.format.setting_errors import complaints, nearest, unknown
from camplab.document.project import Project
from camplab.document.recipe import Recipe
from camplab.document.start import Start
from camplab.document.tasks.base import TASKS, Task, usual
from camplab.words import Sentence, say

_TOP = ("format", "title", "data", "task", "stacks", "training", "start", "notes")
STACK = -1
_MANY, _FIRST = 1000, 20
"""Of so many mistakes in one place only those among the first entries of a list are told."""
Where = Callable[[], Sentence]
"""A place in words, found when something is wrong there: a file has many, and mostly nothing is."""
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
    data = _data(raw.get("data", {"data": "digits"}), findings)
    task = _task(raw["task"], data, findings) if "task" in raw else data and usual(data)
    parts = {
        "title": raw.get("title", ""),
        "data": data,
        "task": task,
        "stacks": _stacks(raw.get("stacks"), task or usual(Digits()), findings),
        "training": _training(raw.get("training", {}), findings),
        "start": _start(raw["start"], findings) if "start" in raw else None,
        "notes": _notes(raw.get("notes", "")),
    }
    missing = ("data", "task", "stacks", "training")
    sound = {key: value for key, value in parts.items() if not (key in missing and value is None)}
    return _build(Project, sound, lambda: place, findings)


def _notes(raw: object) -> object:
    """Notes of several lines are written as a list of lines."""
    return "\n".join(raw) if isinstance(raw, list) and all(isinstance(line, str) for line in raw) else raw


def _training(raw: object, findings: Findings) -> Recipe | None:
    refused = say("settings in {{ }} are expected, got {got}", got=shown(raw))
    return _settings(Recipe, raw, say("the training"), refused, findings)


def _start(raw: object, findings: Findings) -> Start | None:
    refused = say('{{"source": "weights.safetensors"}} or the like is expected, got {got}', got=shown(raw))
    return _settings(Start, raw, say("the weights to begin with"), refused, findings)


def _settings(cls: type[Model], raw: object, place: Sentence, refused: Sentence, findings: Findings) -> Model | None:
    if isinstance(raw, dict):
        return _build(cls, raw, lambda: place, findings)
    findings.add(place, refused)
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
        return _build(DATA[tag], settings, lambda: say("the data, {title}", title=Sentence(DATA[tag].title)), findings)
    return None


def _task(raw: object, data: Data | None, findings: Findings) -> Task | None:
    place = say("the task")
    tag = raw.get("task") if isinstance(raw, dict) else None
    if not isinstance(raw, dict) or not isinstance(tag, str):
        findings.add(place, say('{{"task": "classification"}} or the like is expected, got {got}', got=shown(raw)))
    elif tag not in TASKS:
        findings.add(place, _no_such(say("task"), tag, list(TASKS)))
    else:
        settings = {key: value for key, value in raw.items() if key != "task"}
        task = _build(
            TASKS[tag], settings, lambda: say("the task, {title}", title=Sentence(TASKS[tag].title)), findings
        )
        if task is not None and data is not None and (why := task.takes(data)):
            findings.add(place, why)
        return task
    return None


def _stacks(raw: object, task: Task, findings: Findings) -> dict[str, tuple[Block, ...]] | None:
    place = say("the stacks")
    missing = [name for name in task.stacks if not isinstance(raw, dict) or name not in raw]
    for name in missing:
        findings.add(place, say('a network is missing: "{name}" with a list of blocks', name=name))
    if not isinstance(raw, dict) or missing:
        return None
    for name in raw:
        if name not in task.stacks:
            findings.add(place, _no_such(say("stack"), name, list(task.stacks)))
    return {name: _stack(raw[name], name, task, findings) for name in task.stacks}


def _stack(raw: object, name: str, task: Task, findings: Findings) -> tuple[Block, ...]:
    """The blocks of one stack; their places say which stack it is where there are several."""
    several = len(task.stacks) > 1
    place = say("the stack {stack}", stack=task.stacks[name]) if several else say("the stacks")
    blocks = blocks_from(raw, lambda: place, (lambda: place, STACK) if several else None, findings)
    too_much = limits.beyond(blocks)
    if too_much:
        findings.add(place, too_much)
    return blocks


def blocks_from(
    raw: object, place: Where, outer: tuple[Where, int] | None, findings: Findings, depth: int = 1
) -> tuple[Block, ...]:
    """The blocks of a list; those that cannot be read are left out.

    `outer`: the place around them, and which branch of it they are (0: a body, `STACK`: a stack of several).
    """
    if not isinstance(raw, list):
        findings.add(place(), say("a list of blocks in [ ] is expected, got {got}", got=shown(raw)))
        return ()
    if depth > limits.DEPTH:
        findings.add(place(), limits.TOO_DEEP)
        return ()
    blocks = (_block(part, partial(_place, number, outer), findings, depth) for number, part in enumerate(raw, 1))
    return tuple(block for block in blocks if block is not None)


def _place(number: int, outer: tuple[Where, int] | None) -> Sentence:
    if outer is None:
        return say("block {number}", number=number)
    around, branch = outer
    place = around()
    if branch == STACK:
        return say("block {number} of {outer}", number=number, outer=place)
    if branch:
        return say("block {number} of branch {branch} of {outer}", number=number, branch=branch, outer=place)
    return say("block {number} inside {outer}", number=number, outer=place)


def _block(raw: object, place: Where, findings: Findings, depth: int) -> Block | None:
    tag = raw.get("block") if isinstance(raw, dict) else None
    if not isinstance(raw, dict) or not isinstance(tag, str):
        findings.add(place(), say('{{"block": "dense"}} or the like is expected, got {got}', got=shown(raw)))
        return None
    cls = REGISTRY.get(tag)
    if cls is None:
        findings.add(place(), _no_such(say("block"), tag, list(REGISTRY), _called(tag)))
        return None
    settings = {key: value for key, value in raw.items() if key != "block"}
    if issubclass(cls, Structure):
        _read_children(settings, place, findings, depth)
    return _build(cls, settings, lambda: _titled(place(), cls, raw.get("name")), findings)


def _titled(place: Sentence, cls: type[Block], name: object) -> Sentence:
    if isinstance(name, str) and name:
        return say("{place}, {title} '{name}'", place=place, title=Sentence(cls.title), name=shown(name))
    return say("{place}, {title}", place=place, title=Sentence(cls.title))


def _read_children(settings: dict[str, Any], place: Where, findings: Findings, depth: int) -> None:
    """Replace the raw children in `settings` by blocks."""
    if "body" in settings:
        settings["body"] = blocks_from(settings["body"], place, (place, 0), findings, depth + 1)
    if isinstance(settings.get("branches"), list):
        settings["branches"] = tuple(
            blocks_from(branch, place, (place, number), findings, depth + 1)
            for number, branch in enumerate(settings["branches"], 1)
        )


@lru_cache(maxsize=8)  # what one block of a file is not known as, its others are mostly not, either
def _called(name: str) -> str:
    """The tag of the block that is called so elsewhere: Linear is dense."""
    found = search(name, [Entry(tag, (cls.title,), cls.known_as) for tag, cls in REGISTRY.items()]).found
    return found[0].tag if found else ""


def _no_such(kind: Sentence, name: str, known: list[str] | tuple[str, ...], meant: str = "") -> Sentence:
    near = meant or nearest(name, known)
    if near:
        return say("there is no {kind} '{name}'; did you mean '{near}'?", kind=kind, name=shown(name), near=near)
    return say("this camplab knows no {kind} '{name}'", kind=kind, name=shown(name))


def _build(cls: type[Model], settings: dict[str, Any], place: Where, findings: Findings) -> Model | None:
    if len(settings) > limits.PROBLEMS:  # pydantic would complain of each that is strange
        known = cls.model_fields
        ignored = set([key for key in settings if key not in known][limits.PROBLEMS :])
        settings = {key: value for key, value in settings.items() if key not in ignored}
    if _is_beyond(settings):
        findings.add(
            place(), say("it holds more than {most} entries, too many for settings", most=f"{limits.ENTRIES:,}")
        )
        return None
    try:
        return cls.model_validate(settings)
    except ValidationError as error:
        found = error if error.error_count() <= _MANY else _of_the_first(cls, settings)
    for what in complaints(found, cls) if found else (say("too many settings are wrong to name one"),):
        findings.add(place(), what)
    return None


def _of_the_first(cls: type[BaseModel], settings: dict[str, Any]) -> ValidationError | None:
    """What is wrong with the first entries of long lists: to write down each of 200,000 mistakes takes a second."""
    try:
        cls.model_validate(_begun(settings))
    except ValidationError as error:
        return error
    return None


def _begun(raw: Any, levels: int = 4) -> Any:
    if isinstance(raw, dict) and levels:
        return {key: _begun(value, levels - 1) for key, value in raw.items()}
    return [_begun(each, levels - 1) for each in raw[:_FIRST]] if isinstance(raw, list) and levels else raw


def _is_beyond(settings: dict[str, Any]) -> bool:
    """Whether there are more entries, those of entries counted, than anybody has: each may be a mistake."""
    count, waiting = 0, [value for value in settings.values() if isinstance(value, list | dict)]
    while waiting and count <= limits.ENTRIES:
        inner = waiting.pop()
        count += len(inner)
        waiting += [each for each in (inner.values() if isinstance(inner, dict) else inner)
                    if isinstance(each, list | dict)]  # fmt: skip
    return count > limits.ENTRIES
