"""Which of many cases are tried in every run of the tests; the others are long."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any, TypeVar

import pytest

if TYPE_CHECKING:
    from camplab.document.presets.preset import Preset
    from camplab.document.project import Project

T = TypeVar("T")
OF_EACH_KIND = (
    "lenet5", "gru_rows", "vit_patch2", "autoencoder_digits", "gan_digits", "googlenet", "unet_style",
    "reverse_transformer",
)  # fmt: skip
"""Networks that ship: in a row, with branches, with what is repeated, of several stacks."""


def some(names: Iterable[T], *kept: T) -> list[Any]:
    """All of them, as values of a parameter, of which these are `kept` in every run. Each kept one has to be there."""
    names = list(names)
    assert [name for name in kept if name not in names] == []
    return [name if name in kept else pytest.param(name, marks=pytest.mark.long) for name in names]


_projects: dict[str, Project] = {}


def project(preset: Preset) -> Project:
    """What ships under this name, read once for all files that choose among what ships."""
    return _projects[preset.name] if preset.name in _projects else _projects.setdefault(preset.name, preset.project())


def wanted(request: pytest.FixtureRequest, parameter: str, cases: Mapping[str, T]) -> dict[str, T]:
    """Of these cases those that the tests of this file ask for in this run: a fixture of a file prepares no others."""
    asked = {
        item.callspec.params.get(parameter)
        for item in request.session.items
        if isinstance(item, pytest.Function) and item.path == request.node.path and hasattr(item, "callspec")
    }
    return {name: case for name, case in cases.items() if name in asked}
