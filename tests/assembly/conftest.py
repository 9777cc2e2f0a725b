"""Imports printed programs as modules."""

from __future__ import annotations

import importlib.util
from collections.abc import Callable
from itertools import count
from pathlib import Path
from types import ModuleType

import pytest

Imported = Callable[[str], ModuleType]


@pytest.fixture(scope="session")
def imported(tmp_path_factory: pytest.TempPathFactory) -> Imported:
    """A function that imports Python text."""
    folder, numbers = tmp_path_factory.mktemp("printed"), count()

    def load(text: str) -> ModuleType:
        path: Path = folder / f"printed{next(numbers)}.py"
        path.write_text(text, "utf-8")
        spec = importlib.util.spec_from_file_location(path.stem, path)
        assert spec is not None
        assert spec.loader is not None
        module = importlib.util.module_from_spec(spec)
        spec.loader.exec_module(module)
        return module

    return load
