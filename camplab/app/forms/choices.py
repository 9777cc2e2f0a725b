"""What the values of choices are called in forms, as their definitions say. Knows no widget."""

from __future__ import annotations

from functools import cache

from pydantic import BaseModel

from camplab.app.look.language import translate
from camplab.document.settings.kinds import Kind, kind_of
from camplab.document.settings.words import choice_word
from camplab.words import Sentence


def word(kind: Kind, value: object) -> str:
    """The word for a value, in the learner's language; as it is written in files where there is none."""
    said = choice_word(kind, value)
    return translate(said) if isinstance(said, Sentence) else said


def setting_word(model: BaseModel | type[BaseModel], name: str, value: object) -> str:
    """The word for a value of a setting."""
    return word(_kind(model if isinstance(model, type) else type(model), name), value)


@cache
def _kind(model: type[BaseModel], name: str) -> Kind:
    """Read once: cards ask for it while they are painted."""
    return kind_of(model.model_fields[name])
