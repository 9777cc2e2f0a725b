"""What a setting may be, read from its definition: which editor, which numbers, which words. Knows no Qt."""

from __future__ import annotations

import math
import types
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Annotated, Any, Literal, Union, get_args, get_origin

from pydantic import BaseModel
from pydantic.fields import FieldInfo

from camplab.blocks.choice_words import Words
from camplab.words import Sentence, say

AUTOMATIC = say("automatic")
"""The word for an empty place, where the definition has no other."""


@dataclass(frozen=True, slots=True)
class Kind:
    """What a setting may be, a name that is "listed" elsewhere among them; for numbers of which form.

    What is made elsewhere than in a form, and only "counted" in words, has no editor.
    """

    editor: Literal["switch", "choice", "number", "text", "listed", "counted"]
    choices: tuple[Any, ...] = ()
    """All values of a choice; for a number the words allowed instead of it, such as "same"."""
    whole: bool = True
    pair: bool = False
    """Two numbers, height and width, are allowed."""
    optional: bool = False
    """It may be left empty; `empty` is the word for that."""
    empty: Sentence = AUTOMATIC
    low: float = -math.inf
    high: float = math.inf
    open: frozenset[float] = frozenset()
    """Bounds that are not reached themselves."""
    log: bool = False
    """Its size matters by powers of ten: a learning rate."""
    longest: int = 32767
    """Characters of a text."""
    names: str = ""
    """Of what it is the name, "taps"; "" for any text."""
    words: Mapping[str, Sentence] = field(default_factory=dict)
    """What choices are called."""


def kind_of(info: FieldInfo) -> Kind:
    """The kind of a setting, read from its type and its bounds."""
    if extras(info).get("counted"):
        return Kind("counted")
    parts = _parts(info.annotation)
    choices = tuple(value for part in parts if get_origin(part) is Literal for value in get_args(part))
    plain = {part for part in parts if isinstance(part, type)}
    pair = any(get_origin(part) is tuple for part in parts)
    if plain == {bool}:
        return Kind("switch")
    rules, extra = [*info.metadata, *_rules(info.annotation)], extras(info)
    empty = extra.get("empty")
    words = {value: word for rule in rules if isinstance(rule, Words) for value, word in rule.said.items()}
    if choices and not plain and not pair:
        return Kind("choice", choices, words=words)
    if not (plain & {int, float} or pair):
        longest, names = min(_bounds(rules, "max_length"), default=Kind("text").longest), extra.get("names", "")
        none = Sentence(empty) if empty else AUTOMATIC
        return Kind("listed" if names else "text", optional=bool(empty), empty=none, longest=longest, names=names)
    return Kind(
        "number", choices, float not in plain, pair, type(None) in plain, Sentence(empty) if empty else AUTOMATIC,
        max(_bounds(rules, "ge", "gt"), default=-math.inf), min(_bounds(rules, "le", "lt"), default=math.inf),
        frozenset(_bounds(rules, "gt", "lt")), extra.get("scale") == "log", words=words,
    )  # fmt: skip


def settable(model: type[BaseModel]) -> tuple[str, ...]:
    """Names of what has a row in a form."""
    fields = model.model_fields.items()
    return tuple(name for name, info in fields if kind_of(info).editor != "counted" and not extras(info).get("apart"))


def extras(field: FieldInfo) -> Mapping[str, Any]:
    """Of the form: `unit`, `when`, `scale`, `empty`, `names`, `counted`; `apart`: it is no row of it.

    Of an augmentation `of`: the kinds of samples that can go through it.
    """
    return field.json_schema_extra if isinstance(field.json_schema_extra, dict) else {}


def _parts(annotation: Any) -> list[Any]:
    """The alternatives of a type: `Annotated[int | tuple[int, int], ...] | None` has three."""
    origin = get_origin(annotation)
    if origin is Annotated:
        return _parts(get_args(annotation)[0])
    if origin in (Union, types.UnionType):
        return [part for option in get_args(annotation) for part in _parts(option)]
    return [annotation]


def _bounds(rules: list[Any], *names: str) -> list[Any]:
    return [bound for rule in rules for name in names if (bound := getattr(rule, name, None)) is not None]


def _rules(annotation: Any) -> list[Any]:
    """Bounds that are written inside a type."""
    found = []
    for part in get_args(annotation) if get_origin(annotation) is not Literal else ():
        if isinstance(part, FieldInfo):
            found += part.metadata
        elif isinstance(part, Words):
            found.append(part)
        elif get_origin(part) is not None:
            found += _rules(part)
    return found
