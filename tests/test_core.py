"""The core suite is what needs no window and no process, and stays so: whoever breaks that is told."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests import compiled_once, core

TESTS = {
    "plain": ("", "assert True"),
    "starts a process": ("", "import subprocess; subprocess.run(['true'])"),
    "starts one by a shell": ("", "import os; os.system('true')"),
    "may start one": ('@pytest.mark.usefixtures("processes")\n', "import subprocess; subprocess.run(['true'])"),
    "imports Qt on the way": ("", "import importlib; importlib.import_module('PySide6.QtCore')"),
    "long": ("@pytest.mark.long\n", "assert False"),
}


@pytest.fixture
def suite(tmp_path: Path) -> Path:
    """Tests that break the rule, and some that do not."""
    made = (f"{mark}def test_{name.replace(' ', '_')}():\n    {body}" for name, (mark, body) in TESTS.items())
    (tmp_path / "test_it.py").write_text("import pytest\n\n" + "\n\n".join(made), "utf-8")
    (tmp_path / "pytest.ini").write_text("[pytest]\nmarkers =\n    core: x\n    long: x\n    benchmark: x\n", "utf-8")
    return tmp_path


def outcomes(folder: Path, *options: str) -> dict[str, str]:
    """How each test that was run ended."""
    command = [sys.executable, "-m", "pytest", "-p", "tests.core", "-p", "no:randomly", "-p", "no:cacheprovider"]
    result = subprocess.run(
        [*command, "-v", *options, str(folder)], cwd=folder, capture_output=True, text=True, check=False,
        env={**os.environ, "PYTHONPATH": str(core.ROOT), "PYTEST_ADDOPTS": ""},
    )  # fmt: skip
    lines = [line.split() for line in result.stdout.splitlines() if line.startswith("test_it.py::")]
    assert lines, result.stdout + result.stderr
    return {words[0].removeprefix("test_it.py::test_").replace("_", " "): words[1] for words in lines}


@pytest.mark.usefixtures("processes")
def test_a_test_of_the_core_starts_no_process_and_imports_no_qt(suite: Path) -> None:
    ended = outcomes(suite, "-m", "core")
    assert ended == {
        "plain": "PASSED",
        "starts a process": "FAILED",
        "starts one by a shell": "FAILED",
        "imports Qt on the way": "FAILED",
    }


@pytest.mark.usefixtures("processes")
def test_in_the_whole_suite_processes_are_asked_for_too(suite: Path) -> None:
    ended = outcomes(suite, "-m", "not long")
    assert [name for name, end in ended.items() if end == "FAILED"] == ["starts a process", "starts one by a shell"]


def test_what_imports_qt_is_not_of_the_core() -> None:
    tests = core.ROOT / "tests"
    assert core.needs_qt(tests / "app" / "test_session.py")
    assert core.needs_qt(tests / "test_house.py")
    assert not core.needs_qt(tests / "document" / "test_edits.py")
    assert not core.needs_qt(tests / "training" / "test_loop.py")


def test_most_of_what_lies_below_the_window_is_of_the_core() -> None:
    """So that the core says something: blocks, document, assembly, training, runs and data sets."""
    files = [path for path in (core.ROOT / "tests").rglob("test_*.py") if "app" not in path.parts]
    assert sum(not core.needs_qt(path) for path in files) > 0.9 * len(files)


def test_what_is_compiled_ahead_is_kept_and_not_run(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(compiled_once, "ROOT", tmp_path)
    monkeypatch.setattr(sys, "dont_write_bytecode", False)
    monkeypatch.syspath_prepend(tmp_path)
    for name in ("test_ahead", "ahead", "test_cut"):
        (tmp_path / f"{name}.py").write_text("raise SystemExit" if "ahead" in name else "def (", "utf-8")
    compiled_once.compile_test(tmp_path / "test_ahead.py")
    compiled_once.prepare(tmp_path / "ahead.py")
    compiled_once.compile_test(tmp_path / "test_cut.py")  # whoever collects it is told
    assert [compiled_once.compiled(path) for path in sorted(tmp_path.glob("*.py"))] == [True, True, False]
    kept = sorted(path.name for path in (tmp_path / "__pycache__").iterdir())
    assert len(kept) == 2
    assert "pytest" in kept[1], "with its assertions as pytest writes them"
