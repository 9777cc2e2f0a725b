"""The command line as a person uses it: what it is told, what it prints, its exit status."""

from __future__ import annotations

import functools
import io
import json
import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import chdir, redirect_stderr, redirect_stdout
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
import typer

from camplab.__main__ import main
from camplab.datasets.making import Made
from camplab.datasets.shapes.shapes import Shapes
from tests.assembly.conftest import warm_programs as warm_programs


@pytest.fixture(autouse=True, scope="session")
def arguments_are_read_once() -> Iterator[None]:
    """What a command takes is the same each time; a process that ends with its command asks once."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(typer.main, "get_params_from_function", functools.cache(typer.main.get_params_from_function))
        if hasattr(typer.core, "build_runtime_param"):  # older ones have none
            patch.setattr(typer.core, "build_runtime_param", _once(typer.core.build_runtime_param))
        yield


def _once(build: Callable[[Any], object]) -> Callable[[Any], object]:
    """What the value of an argument is checked by."""
    built: dict[tuple[int, object], tuple[object, Any]] = {}

    def of(argument: Any) -> object:
        key = id(argument.parameter_info), argument.annotation
        if key not in built:
            built[key] = build(argument), argument  # kept, so that no other has its id
        return built[key][0]

    return of


drawn: dict[tuple[float, ...], Made] = {}


@pytest.fixture(autouse=True)
def shapes_are_drawn_once(monkeypatch: pytest.MonkeyPatch) -> None:
    """Each command draws its thousand pictures anew; that they are the same each time others have tried."""

    def pictures(self: Shapes, draw=Shapes.pictures) -> Made:
        key = self.samples, self.size, self.noise, self.data_seed
        made = drawn[key] if key in drawn else drawn.setdefault(key, draw(self))
        return made._replace(x=made.x.copy(), y=made.y.copy())

    monkeypatch.setattr(Shapes, "pictures", pictures)


@dataclass
class Answer:
    """What a command printed and how it ended."""

    status: int
    out: str
    err: str

    @property
    def json(self):
        return json.loads(self.out)

    @property
    def lines(self):
        return [json.loads(line) for line in self.out.splitlines()]

    def says(self, *words: str, status: int) -> None:
        """It ended with this status and one plain sentence with these words in it; no traceback."""
        assert self.status == status, self
        assert "Traceback" not in self.err + self.out, self
        missing = [word for word in words if word not in self.err]
        assert not missing, f"no {missing} in:\n{self.err}"


class CommandLine:
    """`camplab("presets", "--json")` runs that command in `folder`: here, or by `camplab.process` as a process."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def __call__(self, *arguments: object, **environment: str | None) -> Answer:
        """In this process: importing torch takes seconds."""
        out, err = io.StringIO(), io.StringIO()
        with pytest.MonkeyPatch.context() as patch, redirect_stdout(out), redirect_stderr(err), chdir(self.folder):
            patch.setattr(sys, "argv", ["camplab", *map(str, arguments)])
            for name, value in {"COLUMNS": "200", **environment}.items():
                patch.delenv(name, False) if value is None else patch.setenv(name, value)
            status = main()
        return Answer(status, out.getvalue(), err.getvalue())

    def process(self, *arguments: object, **environment: str | None) -> Answer:
        """As it is when a person types it."""
        return self.python("-m", "camplab", *arguments, **environment)

    def python(self, *arguments: object, **environment: str | None) -> Answer:
        """Python with these arguments."""
        result = subprocess.run(
            [sys.executable, *map(str, arguments)], cwd=self.folder, env=self.environment(**environment),
            capture_output=True, text=True, encoding="utf-8", timeout=200, check=False,
        )  # fmt: skip
        return Answer(result.returncode, result.stdout, result.stderr)

    def environment(self, **changes: str | None) -> dict[str, str]:
        """This process's environment with changes; None removes."""
        merged = {**os.environ, "COLUMNS": "200", **changes}
        return {name: value for name, value in merged.items() if value is not None}

    def project(self, preset: str = "mlp", name: str = "net.camplab", **training: object) -> Path:
        """A project file from a preset, with other training settings."""
        path = self.folder / name
        made = self("new", preset, "-o", path)
        assert made.status == 0, made
        if training:
            content = json.loads(path.read_text(encoding="utf-8"))
            content["training"] = {**content.get("training", {}), **training}
            path.write_text(json.dumps(content), encoding="utf-8")
        return path


@pytest.fixture
def camplab(tmp_path: Path) -> CommandLine:
    """The command, run in an empty folder."""
    return CommandLine(tmp_path)
