"""What the values of settings are called where people read them, as the definitions say. Knows no language, no Qt."""

from __future__ import annotations

from pydantic import BaseModel

from camplab.document.settings.kinds import Kind, extras, kind_of
from camplab.words import Own, Sentence, say

TIMES = "×"
ON, OFF = say("on"), say("off")


def number_text(value: object) -> str:
    """A value as the learner writes it: `3`, `3×5`, `same`, `0.1`, nothing for None."""
    if value is None:
        return ""
    if isinstance(value, tuple):
        return TIMES.join(number_text(part) for part in value)
    return f"{value:.6g}" if isinstance(value, float) else str(value)


def choice_word(kind: Kind, value: object) -> Sentence | Own:
    """The word for a value of a choice; as it is written in files where there is none."""
    return kind.words.get(str(value)) or Own(str(value).replace("_", " "))


def value_word(model: type[BaseModel], name: str, value: object) -> Sentence | Own:
    """Any value of a setting with its unit: `3×5 px`, `off`, `Largest`; a text stays what the learner wrote."""
    info = model.model_fields[name]
    kind = kind_of(info)
    if isinstance(value, tuple) and kind.editor == "counted":
        return Own(len(value))
    if kind.editor == "switch":
        return ON if value else OFF
    if value is None:
        return kind.empty
    if kind.editor == "choice" or value in kind.choices:
        return choice_word(kind, value)
    if kind.editor == "number":
        unit = extras(info).get("unit")
        return Sentence("{n} {unit}", {"n": number_text(value), "unit": unit}) if unit else Own(number_text(value))
    return Own(value)


def meant(model: type[BaseModel], name: str, typed: object) -> object:
    """What was typed for a setting: the word for no value, such as `off`, is None where there may be none."""
    kind = kind_of(model.model_fields[name])
    return None if kind.optional and typed in (kind.empty.template, "null") else typed
