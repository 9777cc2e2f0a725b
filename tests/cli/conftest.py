"""The command line as a person uses it: a process, its output, its exit status."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

import pytest


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
    """`camplab("presets", "--json")` runs that command in `folder`."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def __call__(self, *arguments: object, timeout: float = 100, **environment: str | None) -> Answer:
        result = subprocess.run(
            [sys.executable, "-m", "camplab", *map(str, arguments)],
            cwd=self.folder, env=self.environment(**environment),
            capture_output=True, text=True, encoding="utf-8", timeout=timeout, check=False,
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
