"""The oldest versions that pyproject.toml allows are enough: they install together, and all is green with them."""

from __future__ import annotations

import re
import subprocess
import sys
import tomllib
import venv
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
OLDEST_PYTHON = (3, 11)
"""With newer ones some of the oldest versions do not exist."""
NO_REGISTRY = ("Connection", "Temporary failure in name resolution", "Network is unreachable", "Max retries")


def lowest(extras: tuple[str, ...] = ()) -> list[str]:
    """Each direct dependency in the oldest version that is allowed on the oldest Python."""
    lines = [*PROJECT["dependencies"], *(line for extra in extras for line in PROJECT["optional-dependencies"][extra])]
    wanted = [line for line in lines if "python_version >=" not in line and not line.startswith("camplab[")]
    found = [re.match(r"([\w-]+)>=([\w.]+)", line) for line in wanted]
    assert all(found), wanted
    return [f"{match[1]}=={match[2]}" for match in found if match]


def test_every_dependency_says_the_oldest_version_that_will_do():
    assert len(lowest(("onnx", "test"))) == len({line.partition("==")[0] for line in lowest(("onnx", "test"))})
    assert "typer==0.29" in lowest()


@pytest.mark.long
@pytest.mark.timeout(3600)
@pytest.mark.usefixtures("processes")
@pytest.mark.skipif(sys.version_info[:2] != OLDEST_PYTHON, reason="the oldest versions are made for the oldest Python")
def test_all_is_green_with_the_oldest_versions(tmp_path):
    """Half an hour on a slow line: PyTorch is installed anew."""
    venv.create(tmp_path / "old", with_pip=True)
    python = tmp_path / "old" / ("Scripts/python.exe" if sys.platform == "win32" else "bin/python")
    install = [str(python), "-m", "pip", "install", "-q", *lowest(("onnx", "test"))]
    made = subprocess.run(install, capture_output=True, text=True, check=False)
    if made.returncode and any(sign in made.stderr for sign in NO_REGISTRY):
        pytest.skip("the registry of packages is out of reach")
    assert made.returncode == 0, made.stderr[-3000:]
    suite = [str(python), "-m", "pytest", "-q", "-p", "no:cacheprovider"]
    ended = subprocess.run(suite, cwd=ROOT, capture_output=True, text=True, check=False)
    assert ended.returncode == 0, ended.stdout[-5000:]
