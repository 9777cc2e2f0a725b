"""What leaves the program leaves by a guarded door: files are written by `document.atomic`, Python is started apart."""

from __future__ import annotations

import ast
import os
import re
import subprocess
import sys
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path

import pytest

from camplab import interpreter
from camplab.cli import doctor
from tests.for_each import for_each
from tests.tools import translations

ROOT = Path(__file__).parents[1]
SOURCES = sorted((ROOT / "camplab").rglob("*.py"))


def found(looks_so: Callable[[ast.AST], bool], words: Iterable[str]) -> set[str]:
    """The files in which a part of the syntax tree looks so, which takes one of these words: no other is looked at."""
    may = re.compile("|".join(words))
    maybe = (path for path in SOURCES if may.search(path.read_text("utf-8")))
    looking_so = (path for path in maybe if any(map(looks_so, translations.nodes(path))))
    return {path.relative_to(ROOT / "camplab").as_posix() for path in looking_so}


# -- files -----------------------------------------------------------------------------------------------

WRITES = {"write_text", "write_bytes", "save_file", "replace", "rename", "renames", "link", "symlink", "touch", "copy",
          "copy2", "copyfile", "copytree", "move", "tofile", "savez", "savez_compressed", "savetxt", "dump", "mkfifo",
          "mknod", "truncate", "NamedTemporaryFile", "TemporaryFile", "mkstemp"}  # fmt: skip
MODULES = {"os", "shutil", "torch", "np", "numpy", "json", "tempfile", "Image", "torch.export"}
PATHS = {"path", "out", "target", "folder", "file", "part", "own"}
TOLD = {
    "document/atomic.py": "the door",
    "assembly/weights/downloads.py": "pieces of a download, which are moved to their place when they are whole",
    "cli/output.py": "the null device, where nobody reads any more",
    "datasets/hugging_face/taking_over.py": "what a package has opened, whole before it gets its name",
    "datasets/published/archives.py": "what was in an archive that has come, whole before it gets its name",
    "datasets/published/fetching.py": "what comes from the web, whole before it gets its name",
    "datasets/kept/entries.py": "what can be read again, whole before it gets its name",
    "scratch.py": "a file without a name, which is gone with its process",
    "document/bundle/archive.py": "members of a file that `document.atomic` has opened",
    "runs/exchange/packing.py": "the folder of a run that comes out of a file, whole before it gets its name",
    "training/time_travel/fork.py": "the folder of a fork, whole before it gets its name",
    "runs/kept/trash.py": "whole folders of runs change their place",
    "runs/lock.py": "the lock of a run, which is held open as long as the run lasts",
    "assembly/export/isolated_run.py": "in a temporary folder of its own",
}


def writes(node: ast.AST) -> bool:
    """Whether this is a call that makes or changes a file by its name."""
    if not isinstance(node, ast.Call):
        return False
    called = ast.unparse(node.func)
    of, _, name = called.rpartition(".")
    if name == "open":
        modes = [argument.value for argument in [*node.args, *(k.value for k in node.keywords)]
                 if isinstance(argument, ast.Constant) and isinstance(argument.value, str)]  # fmt: skip
        return of == "os" or any(set(mode) & set("wax+") and len(mode) <= 3 for mode in modes)
    if name == "save":
        return of in MODULES and not any(ast.unparse(argument) == "buffer" for argument in node.args)
    return name in WRITES and (of in MODULES or name.startswith(("write_", "save_")) or of.rpartition(".")[2] in PATHS)


def test_every_file_is_written_by_the_one_door():
    assert found(writes, {*WRITES, "open", "save", "write_"}) == set(TOLD)


@for_each(
    ("line", "offends"),
    [
        ("path.write_text('x')", True), ("open(path, 'w')", True), ("path.open('r+b')", True),
        ("torch.save(x, path)", True), ("save_file(x, path)", True), ("shutil.copy(a, b)", True),
        ("os.replace(a, b)", True), ("os.open(p, 1)", True),
        ("torch.save(x, buffer)", False), ("path.open('rb')", False), ("text.replace('a', 'b')", False),
        ("write_atomically(path, data)", False), ("json.dumps(x)", False), ("painter.save()", False),
    ],
)  # fmt: skip
def test_the_rule_above_sees_what_it_should(line, offends):
    assert any(map(writes, ast.walk(ast.parse(line)))) is offends


# -- processes -------------------------------------------------------------------------------------------


def is_attribute(node: ast.AST, name: str) -> bool:
    return isinstance(node, ast.Attribute) and ast.unparse(node) == name


def test_python_is_started_in_one_way_only():
    assert found(lambda node: is_attribute(node, "sys.executable"), ["executable"]) == {"interpreter.py"}


def test_whoever_starts_it_says_where_its_modules_come_from():
    """A command without the environment would leave the children of the child in the open."""
    starters = found(lambda node: is_attribute(node, "interpreter.command"), ["interpreter"])
    apart = found(lambda node: is_attribute(node, "interpreter.environment"), ["interpreter"])
    assert starters - apart == {"assembly/export/isolated_run.py"}, "which runs with -I: no environment is heeded"


def test_no_process_is_started_by_a_shell_or_unseen():
    starts = {"Popen", "run", "call", "check_call", "check_output", "system", "popen", "startfile"}

    def unknown(node: ast.AST) -> bool:
        if not isinstance(node, ast.Call) or not isinstance(node.func, ast.Attribute) or node.func.attr not in starts:
            return False
        return ast.unparse(node.func.value) in {"subprocess", "os"}

    assert found(unknown, starts) == {
        "engine/client.py", "engine/aside.py", "engine/transfer_thread.py", "assembly/export/isolated_run.py",
        "cli/doctor.py",
    }  # fmt: skip


@pytest.fixture
def trap(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """A folder to stand in whose modules are not those that are meant; the file that says that one of them ran."""
    sprung = tmp_path / "sprung"
    for module in ("random", "queue", "json", "typing_extensions", "torch", "numpy", "PySide6"):
        (tmp_path / f"{module}.py").write_text(f"open({str(sprung)!r}, 'w').close()", "utf-8")
    monkeypatch.chdir(tmp_path)
    yield sprung
    assert not sprung.exists()


@pytest.mark.usefixtures("processes")
def test_no_file_of_the_folder_one_stands_in_is_run(trap, monkeypatch):
    monkeypatch.setattr(sys, "path", ["", os.getcwd(), *sys.path])  # as `python -m camplab` has it
    grandchild = "import random, subprocess, sys; subprocess.run([sys.executable, '-c', 'import queue'], check=True)"
    for program in ("import random, queue, json", grandchild):
        subprocess.run(interpreter.command("-c", program), env=interpreter.environment(), check=True)
    assert doctor.ask("import random; print('asked')") == ("asked", "")


@pytest.mark.usefixtures("processes")
def test_the_modules_of_this_python_are_found(tmp_path, monkeypatch):
    (tmp_path / "mine.py").write_text("print('found')", "utf-8")
    monkeypatch.setattr(sys, "path", [str(tmp_path), *sys.path])
    assert doctor.ask("import camplab, mine") == ("found", "")
