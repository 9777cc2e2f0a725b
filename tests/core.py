"""Which tests are of the core: those that need no window and start no process. A plugin of pytest; knows no camplab.

It follows from what a test imports and which fixtures it uses, and it is held: a test of the core that starts a process
fails, and with `-m core` one that imports Qt, too, for then Qt is not there at all.
"""

from __future__ import annotations

import functools
import os
import re
import subprocess
import sys
from collections.abc import Callable, Generator, Sequence
from importlib.machinery import ModuleSpec
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
QT = frozenset(["PySide6", "shiboken6", "pyqtgraph", "pytestqt"])
QT_FIXTURES = frozenset(["qapp", "qtbot", "qtmodeltester"])
STARTS = (
    (subprocess.Popen, "__init__"), *((os, name) for name in (
        "system", "fork", "forkpty", "posix_spawn", "posix_spawnp", "execv", "execve", "spawnv", "spawnve", "startfile",
    ) if hasattr(os, name)),
)  # fmt: skip
"""By one of these a process is started. Python would tell of it (audit events), but then of all else, too, and for
whatever the worker runs later: a fiftieth of its time."""
NO_PROCESS = "this test starts a process: let it use the fixture `processes`"
NO_QT = "this test is of the core, which needs no window, and imports Qt"
CORE = "core"
_IMPORT = re.compile(r"^(?:from ([\w.]+) import (\([^)]*\)|[^\n#]*)|import ([^\n#]+))", re.MULTILINE)


@pytest.fixture(scope="session")
def processes() -> None:
    """For a test that starts processes, itself or by what it calls: it is not of the core then."""


# -- what is of the core -----------------------------------------------------------------------------------


def of_the_core(item: pytest.Item) -> bool:
    """Whether this test needs no window, starts no process, and is neither long nor a benchmark."""
    fixtures = set(getattr(item, "fixturenames", ()))
    aside = any(item.get_closest_marker(name) for name in ("long", "benchmark"))
    return not aside and not fixtures & {"processes", *QT_FIXTURES} and not needs_qt(item.path)


@functools.cache
def needs_qt(path: Path) -> bool:
    """Whether this file of tests, or a conftest.py above it, imports Qt, by itself or by what it imports."""
    above = [folder / "conftest.py" for folder in path.parents if folder.is_relative_to(ROOT / "tests")]
    return _reaches_qt(path, anywhere=True) or any(_reaches_qt(file) for file in above)


@functools.cache
def _reaches_qt(file: Path, anywhere: bool = False) -> bool:
    """`anywhere`: imports within functions count, too."""
    if not file.is_file():
        return False
    seen: set[Path] = set()
    waiting = [_imports(file, anywhere)]
    while waiting:
        qt, files = waiting.pop()
        if qt:
            return True
        waiting += [_imports(part) for part in files - seen]
        seen |= files
    return False


@functools.cache
def _imports(file: Path, anywhere: bool = False) -> tuple[bool, frozenset[Path]]:
    """Whether a file imports Qt itself, and the files of camplab and of the tests that it imports."""
    names = _imported(file, anywhere)
    return not QT.isdisjoint(name.partition(".")[0] for name in names), frozenset().union(*map(_files, names))


def _imported(path: Path, anywhere: bool) -> set[str]:
    """The names of the modules that a file imports, and of whatever it imports from them."""
    text = path.read_text("utf-8")
    names: set[str] = set()
    for package, members, plain in _IMPORT.findall(re.sub(r"(?m)^[ \t]+", "", text) if anywhere else text):
        names |= {part.split()[0] for part in plain.split(",") if part.split()}
        if package:
            names |= {package, *(f"{package}.{member}" for member in re.findall(r"(\w+)(?: as \w+)?", members))}
    return names


@functools.cache
def _files(module: str) -> frozenset[Path]:
    """What is run when a module of camplab or of the tests is imported: itself, and the packages it stands in."""
    inside = module.rpartition(".")[0]
    place = ROOT.joinpath(*module.split("."))
    if module.partition(".")[0] not in ("camplab", "tests"):
        return frozenset()
    own = {file for file in (place.with_suffix(".py"), place / "__init__.py") if file.is_file()}
    return _files(inside) | own if inside else frozenset(own)


# -- how it is run and held --------------------------------------------------------------------------------


def _only_the_core(config: pytest.Config) -> bool:
    return str(config.getoption("markexpr", "")).strip() == CORE


@pytest.hookimpl(tryfirst=True)
def pytest_cmdline_main(config: pytest.Config) -> None:
    """Without Qt when the core alone is run."""
    if _only_the_core(config):
        qt = config.pluginmanager.get_plugin("pytest-qt")
        if qt is not None:
            config.pluginmanager.unregister(qt)
        sys.meta_path.insert(0, _NoQt())


class _NoQt:
    """Where Qt would be found."""

    def find_spec(self, name: str, path: Sequence[str] | None = None, target: object = None) -> ModuleSpec | None:
        if name.partition(".")[0] in QT:
            pytest.fail(NO_QT)
        return None


def pytest_ignore_collect(collection_path: Path, config: pytest.Config) -> bool | None:
    """What needs Qt is not even imported when the core alone is run."""
    file = collection_path / "conftest.py" if collection_path.is_dir() else collection_path
    return True if file.suffix == ".py" and file.is_file() and left_out(file, config) else None


def left_out(file: Path, config: pytest.Config) -> bool:
    """Whether the core alone is run, and this file of tests is not of it."""
    return _only_the_core(config) and needs_qt(file)


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """`-m core` selects what is of the core. After the conftest.py files, which mark, too; before pytest selects."""
    for item in items:
        if of_the_core(item):
            item.add_marker(CORE)


@pytest.hookimpl(wrapper=True)
def pytest_runtest_protocol(item: pytest.Item) -> Generator[None, object, object]:
    """While a test of the core runs no process is started."""
    if item.get_closest_marker(CORE) is None:
        return (yield)
    before = [(owner, name, getattr(owner, name)) for owner, name in STARTS]
    for owner, name, start in before:
        setattr(owner, name, _watched(start))
    try:
        return (yield)
    finally:
        for owner, name, start in before:
            setattr(owner, name, start)


def _watched(start: Callable[..., object]) -> Callable[..., object]:
    """The same, which fails the test that calls it."""

    def started(*given: object, **named: object) -> object:
        if not _asks_about_the_machine():
            pytest.fail(NO_PROCESS)
        return start(*given, **named)

    return started


ASKING = ("ctypes.util", "numpy.testing")
"""They ask ldconfig where a library is, or lscpu for the processor."""


def _asks_about_the_machine() -> bool:
    """torch and older numpy do so when they are first imported, which may be in any test."""
    frame = sys._getframe()
    while frame is not None:
        if frame.f_globals.get("__name__", "").startswith(ASKING):
            return True
        frame = frame.f_back
    return False
