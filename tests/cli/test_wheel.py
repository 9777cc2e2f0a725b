"""A wheel, installed outside the checkout, has everything the program reads."""

from __future__ import annotations

import os
import subprocess
import sys
import sysconfig
import venv
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
pytestmark = [pytest.mark.long, pytest.mark.timeout(600)]


@pytest.fixture(scope="module")
def wheel(tmp_path_factory):
    folder = tmp_path_factory.mktemp("wheel")
    run(sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", folder, cwd=ROOT)
    return next(folder.glob("*.whl"))


@pytest.fixture(scope="module")
def installed(wheel, tmp_path_factory):
    """The commands folder of an environment that has the wheel, and sees this one's packages but not the checkout."""
    folder = tmp_path_factory.mktemp("elsewhere")
    venv.create(folder, with_pip=False, symlinks=os.name != "nt")
    commands = folder / ("Scripts" if os.name == "nt" else "bin")
    run(sys.executable, "-m", "pip", "--python", commands / "python", "install", "--no-deps", "--no-index", wheel)
    site = run(commands / "python", "-c", "import sysconfig; print(sysconfig.get_path('purelib'))").strip()
    Path(site, "packages_of_the_tests.pth").write_text(sysconfig.get_path("purelib") + "\n", encoding="utf-8")
    return commands


def run(*command, cwd=None):
    environment = {name: value for name, value in os.environ.items() if name != "PYTHONPATH"}
    result = subprocess.run(
        list(map(str, command)), cwd=cwd, env=environment, capture_output=True, text=True, timeout=300, check=False
    )
    assert result.returncode == 0, result.stdout + result.stderr
    return result.stdout


def test_it_holds_every_resource_and_no_tests(wheel):
    names = set(zipfile.ZipFile(wheel).namelist())
    resources = {path.relative_to(ROOT / "resources").as_posix() for path in (ROOT / "resources").rglob("*.*")}
    resources = {name for name in resources if not name.startswith("pictures/") and not name.endswith(".ts")}
    assert {name for name in resources if f"camplab/_resources/{name}" not in names} == set()
    assert not [name for name in names if name.startswith(("tests/", "resources/")) or "_resources/pictures" in name]
    assert not [name for name in names if name.endswith(".ts")]


def test_it_says_whose_parts_it_holds_and_for_whom_it_is(wheel):
    archive = zipfile.ZipFile(wheel)
    about = next(name for name in archive.namelist() if name.endswith(".dist-info/METADATA"))
    said = archive.read(about).decode().partition("\n\n")[0]
    assert "License-Expression: MIT AND ISC AND CC-BY-4.0 AND OFL-1.1" in said
    assert len([name for name in archive.namelist() if "/licenses/" in name]) == 3
    assert "Intended Audience :: Education" in said
    assert "Keywords: " in said


def test_it_is_what_runs(installed, tmp_path):
    where = run(installed / "python", "-c", "import camplab; print(camplab.__file__)", cwd=tmp_path)
    assert str(ROOT) not in where


def test_its_presets_are_there(installed, tmp_path):
    assert "lenet5" in run(installed / "camplab", "presets", cwd=tmp_path)


def test_it_trains(installed, tmp_path):
    run(installed / "camplab", "new", "lenet5", "-o", "net.camplab", cwd=tmp_path)
    assert "done" in run(installed / "camplab", "train", "net.camplab", "--steps", "3", cwd=tmp_path)


def test_its_window_finds_icons_and_translations(installed, tmp_path):
    program = "import sys; from camplab import resources; print(len(list(resources.folder(sys.argv[1]).iterdir())))"
    for name in ("icons", "translations"):
        assert int(run(installed / "python", "-c", program, name, cwd=tmp_path)) > 0
