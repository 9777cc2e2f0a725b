"""What the definition of a model says to its form: which settings matter now, and why a value cannot be. No Qt."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from pydantic import BaseModel, ValidationError

from camplab.app.forms.kinds import extras
from camplab.app.look.language import translate
from camplab.document.format.setting_errors import complaints


def relevant(model: BaseModel, name: str) -> bool:
    """Whether a setting matters with the others as they are (`when` in its definition)."""
    when = extras(type(model).model_fields[name]).get("when")
    if not isinstance(when, Mapping):
        return True
    return all(getattr(model, str(other)) in _listed(values) for other, values in when.items())


def _listed(values: Any) -> list[Any]:
    return list(values) if isinstance(values, list | tuple) else [values]


def complaint(model: BaseModel, name: str, value: object) -> str:
    """One sentence in the learner's language: why the setting cannot have this value; nothing when it can."""
    try:
        type(model)(**{**dict(model), name: value})
    except ValidationError as trouble:
        said = translate(complaints(trouble, type(model))[0])
        return said[:1].upper() + said[1:]
    return ""
