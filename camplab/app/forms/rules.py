"""Why a setting cannot have a value, in the learner's language. Knows no widget."""

from __future__ import annotations

from pydantic import BaseModel, ValidationError

from camplab.app.look.language import translate
from camplab.document.format.setting_errors import complaints


def complaint(model: BaseModel, name: str, value: object) -> str:
    """One sentence in the learner's language: why the setting cannot have this value; nothing when it can."""
    try:
        type(model)(**{**dict(model), name: value})
    except ValidationError as trouble:
        said = translate(complaints(trouble, type(model))[0])
        return said[:1].upper() + said[1:]
    return ""
