"""Runs a measurement in a process of its own, against the camplab of this checkout or of another one.

`CAMPLAB_BEFORE=FOLDER` names the other: then every measurement is made of both in turn, with the scripts of this one.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import Any

HERE = Path(__file__).parents[2]
BEFORE = Path(os.environ["CAMPLAB_BEFORE"]).resolve() if os.environ.get("CAMPLAB_BEFORE") else None
ROUNDS = int(os.environ.get("CAMPLAB_ROUNDS", "3"))
LAUNCH = """
import runpy, sys, types
checkout, here, module, *arguments = sys.argv[1:]
sys.path.insert(0, checkout)
import camplab
assert camplab.__file__.startswith(checkout), camplab.__file__
tests = sys.modules["tests"] = types.ModuleType("tests")
tests.__path__ = [f"{here}/tests"]
sys.argv[:] = [module, *arguments]
runpy.run_module(f"tests.benchmarks.{module}", run_name="__main__", alter_sys=True)
"""
"""camplab comes from the checkout, what measures it from here.

Only the former is on the path: processes that it starts look there, too, and an earlier window needs its own engine.
"""


def child(module: str, *arguments: object, checkout: Path = HERE) -> Any:
    """The JSON that a script of this folder prints."""
    with tempfile.TemporaryDirectory() as folder:
        command, env = _launch(checkout, folder, module, *arguments)
        result = subprocess.run(command, cwd=folder, env=env, capture_output=True, text=True, timeout=3000, check=False)
    assert result.returncode == 0, result.stderr
    return json.loads(result.stdout.splitlines()[-1])


def turns(module: str, *each: tuple[object, ...], times: int) -> list[Any]:
    """The last JSON of processes that go on when they are sent a line, one after the other: what else the machine does
    meets all alike. each: the arguments of one."""
    with ExitStack() as held:
        started = [held.enter_context(_waiting(module, *arguments)) for arguments in each]
        for process in started:
            process.stdout.readline()  # it has warmed up
        for _ in range(times):
            found = [_turn(process) for process in started]
    return found


@contextmanager
def _waiting(module: str, *arguments: object) -> Iterator[Any]:
    with tempfile.TemporaryDirectory() as folder:
        command, env = _launch(HERE, folder, module, *arguments)
        with subprocess.Popen(
            command, cwd=folder, env=env, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
        ) as process:
            yield process  # the end of what it reads ends it


def _turn(process: Any) -> Any:
    process.stdin.write("\n")
    process.stdin.flush()
    return json.loads(process.stdout.readline())


def _launch(checkout: Path, folder: str, module: str, *arguments: object) -> tuple[list[str], dict[str, str]]:
    """A command and its environment."""
    command = [sys.executable, "-P", "-c", LAUNCH, str(checkout), str(HERE), module, *map(str, arguments)]
    env = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}  # as users have it
    env.setdefault("QT_QPA_PLATFORM", "offscreen")
    env |= {"PYTHONPATH": str(checkout), "CAMPLAB_HOME": str(Path(folder) / "home")}
    return command, env


def rounds(module: str, *arguments: object, times: int = ROUNDS, needs: str = "") -> tuple[list[Any], list[Any]]:
    """What each round found, here and in the checkout before, in alternation; there nothing if it has no `needs`."""
    here, before = [], []
    for _ in range(times):
        if BEFORE is not None and (BEFORE / needs).exists():
            before.append(child(module, *arguments, checkout=BEFORE))
        here.append(child(module, *arguments))
    return here, before
