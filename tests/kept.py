"""Which of many cases are tried in every run of the tests; the others are long."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any, TypeVar

import pytest

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


def wanted(request: pytest.FixtureRequest, parameter: str, cases: Mapping[str, T]) -> dict[str, T]:
    """Of these cases those that the tests of this file ask for in this run: a fixture of a file prepares no others."""
    asked = {
        item.callspec.params.get(parameter)
        for item in request.session.items
        if isinstance(item, pytest.Function) and item.path == request.node.path and hasattr(item, "callspec")
    }
    return {name: case for name, case in cases.items() if name in asked}
