"""A project as text: JSON that reads well in a diff, one block a line where it fits. Knows no paths.

Only settings that differ from their defaults are written: whoever changes a default adds a migration.
"""

from __future__ import annotations

import json
from functools import cache
from typing import Any

from pydantic import BaseModel

from camplab.blocks.base import Block
from camplab.document.project import FORMAT, Project

WIDTH = 100
_OUTER = 3
"""The outer levels always have a line for each entry: project, stacks, blocks."""


def to_text(project: Project) -> str:
    """The text of a `*.camplab` file, ending in a newline."""
    return lay_out(to_raw(project)) + "\n"


def to_raw(project: Project) -> dict[str, Any]:
    """The project as plain dicts, lists, strings and numbers."""
    raw: dict[str, Any] = {
        "format": FORMAT,
        "title": project.title,
        "data": {"data": project.data.tag, **_settings(project.data)},
        "task": {"task": project.task.tag, **_settings(project.task)},
        "stacks": {name: [block_to_raw(block) for block in stack] for name, stack in project.stacks.items()},
        "training": _settings(project.training),
    }
    raw |= {"start": _settings(project.start)} if project.start else {}
    return raw | ({"notes": _paragraphs(project.notes)} if project.notes else {})


def block_to_raw(block: Block) -> dict[str, Any]:
    """`{"block": tag, ...}` with the settings that are not the default ones."""
    return {"block": block.tag, **_settings(block)}


def lay_out(value: Any, level: int = 0, outer: int = _OUTER) -> str:
    """JSON, broken into lines of two spaces a level where it is one of the outer levels or longer than the width."""
    text = json.dumps(value, ensure_ascii=False, allow_nan=False)
    if not value or not isinstance(value, dict | list):
        return text
    if len(text) + 2 * level <= WIDTH and (level >= outer or _is_row(value, level)):
        return text
    pad = "  " * (level + 1)
    if isinstance(value, dict):
        parts = [
            f"{pad}{json.dumps(key, ensure_ascii=False)}: {lay_out(part, level + 1, outer)}"
            for key, part in value.items()
        ]
        return "{\n" + ",\n".join(parts) + "\n" + "  " * level + "}"
    return "[\n" + ",\n".join(pad + lay_out(part, level + 1, outer) for part in value) + "\n" + "  " * level + "]"


def _is_row(value: dict[str, Any] | list[Any], level: int) -> bool:
    """Settings (data, training) stand in a row; stacks and the blocks in them do not."""
    parts = value.values() if isinstance(value, dict) else ()
    return level > 0 and isinstance(value, dict) and not any(isinstance(part, list | dict) for part in parts)


def _paragraphs(notes: str) -> str | list[str]:
    lines = notes.split("\n")
    return lines if len(lines) > 1 else notes


def _settings(model: BaseModel) -> dict[str, Any]:
    defaults = _defaults(type(model))
    return {name: _plain(value) for name, value in model if value != defaults[name]}


@cache
def _defaults(cls: type[BaseModel]) -> dict[str, Any]:
    return {name: field.get_default(call_default_factory=True) for name, field in cls.model_fields.items()}


def _plain(value: Any) -> Any:
    if isinstance(value, Block):
        return block_to_raw(value)
    if isinstance(value, BaseModel):
        return _settings(value)
    return [_plain(part) for part in value] if isinstance(value, tuple | list) else value
