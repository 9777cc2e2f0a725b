"""In a fresh checkout each worker compiles its share of the files before it imports any. A plugin of pytest.

Workers read the same files in the same order at the same time: each would find that nothing is compiled yet, and
compile all of it, the tests with their assertions rewritten: eight seconds each.
"""

from __future__ import annotations

import importlib.util
import sys
from contextlib import suppress
from importlib.machinery import SourceFileLoader
from pathlib import Path
from types import ModuleType
from typing import Any, NoReturn

import pytest

from tests.core import ROOT, left_out


@pytest.hookimpl(trylast=True)
def pytest_sessionstart(session: pytest.Session) -> None:
    """What others compile is there when it is wanted, or nearly so: who comes to it first compiles it, as ever."""
    config = session.config
    worker: dict[str, Any] | None = getattr(config, "workerinput", None)
    if worker is None or sys.dont_write_bytecode:
        return
    first, step = int(worker["workerid"].removeprefix("gw")), int(worker["workercount"])
    for path in sorted((ROOT / "camplab").rglob("*.py"))[first::step]:
        if not compiled(path) and not left_out(path, config):
            prepare(path)
    for path in sorted((ROOT / "tests").rglob("test_*.py"))[first::step]:
        if not compiled(path) and not left_out(path, config):
            compile_test(path)


def compiled(path: Path) -> bool:
    """Whether it was, perhaps as it stood before: who imports it finds out, and few change from one run to the next."""
    return any((path.parent / "__pycache__").glob(f"{path.stem}.{sys.implementation.cache_tag}*.pyc"))


def prepare(path: Path) -> None:
    """Compile a module of the program."""
    with suppress(SyntaxError, OSError):  # whoever imports it is told
        SourceFileLoader(path.stem, str(path)).get_code(path.stem)


def compile_test(path: Path) -> None:
    """As pytest would that imports it, but it is not run."""
    name = ".".join(path.relative_to(ROOT).with_suffix("").parts)
    spec = importlib.util.find_spec(name)
    if spec is not None and spec.loader is not None:
        module = _NotRun(name)
        module.__spec__ = spec
        with suppress(Exception):  # `Compiled` at best; what is wrong with it is told to who imports it
            spec.loader.exec_module(module)


class Compiled(Exception):
    """It would be run now."""


class _NotRun(ModuleType):
    """What was compiled is run in the names of its module: this one has none."""

    @property
    def __dict__(self) -> NoReturn:  # type: ignore[override]
        raise Compiled
