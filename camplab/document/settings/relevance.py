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
    return all(getattr(model, str(other)) in _listed(values) for other, values in when.items())


def _listed(values: Any) -> list[Any]:
    return list(values) if isinstance(values, list | tuple) else [values]
