"""Which settings matter now, as the definition of a model says. Knows no Qt."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from pydantic import BaseModel

from camplab.document.settings.kinds import extras


def relevant(model: BaseModel, name: str) -> bool:
    """Whether a setting matters with the others as they are (`when` in its definition)."""
    when = extras(type(model).model_fields[name]).get("when")
    if not isinstance(when, Mapping):
        return True
    return all(_fits(getattr(model, str(other)), values) for other, values in when.items())


def _fits(value: Any, values: Any) -> bool:
    """Whether it is one of these; of True: whether there is any."""
    if values is True:
        return value is not None
    return value in (values if isinstance(values, list | tuple) else [values])
