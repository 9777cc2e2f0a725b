"""Imports printed programs as modules."""

from __future__ import annotations

import importlib.util
from collections.abc import Callable
from itertools import count
from pathlib import Path
from types import ModuleType

import pytest

from camplab.assembly.export import isolated_run
from tests import warm_python

COLD = isolated_run.run
Imported = Callable[[str], ModuleType]


@pytest.fixture(autouse=True)
def warm_programs(monkeypatch: pytest.MonkeyPatch) -> None:
    """The process in which an export is tried is there at once."""
    if warm_python.THERE:
        monkeypatch.setattr(isolated_run, "run", warm_python.run_program)


@pytest.fixture
def cold_programs(warm_programs: None, monkeypatch: pytest.MonkeyPatch) -> None:
    """It is started as ever."""
    monkeypatch.setattr(isolated_run, "run", COLD)


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
