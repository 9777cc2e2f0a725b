"""`camplab data` and `camplab doctor`."""

from __future__ import annotations

import contextlib
import importlib.util
import os
import re
import shutil
import socket
import struct
import subprocess
import sys
import tomllib
from pathlib import Path
from types import SimpleNamespace

import pytest
from packaging.requirements import Requirement

from camplab.cli import doctor, system
from camplab.datasets.base import DATA
from tests import warm_python

PROJECT = tomllib.loads((Path(__file__).parents[2] / "pyproject.toml").read_text("utf-8"))["project"]
WITHOUT_TYPER = "import sys; sys.modules['typer'] = None; sys.argv = ['camplab', *{words}]; from camplab.__main__ import main; sys.exit(main())"  # noqa: E501


def test_data_lists_every_set_with_its_licence(camplab):
    answer = camplab("data")
    assert answer.status == 0
    assert [tag for tag in DATA if f"{tag} " not in answer.out] == []
    assert "CC BY 4.0" in answer.out
    predicted = {line.split()[0]: line for line in answer.out.splitlines()}
    assert "10 classes" in predicted["copy"], "at each step"
    assert "1 number" in predicted["sine"]


def test_data_as_json_has_the_facts(camplab):
    rows = {row["name"]: row for row in camplab("data", "--json").json}
    assert list(rows) == list(DATA)
    assert (rows["digits"]["samples"], rows["digits"]["shape"], rows["digits"]["outputs"]) == (1797, "1×8×8", 10)


@pytest.mark.usefixtures("processes")
def test_doctor_needs_nothing_that_reads_its_arguments(camplab):
    """Torch and Qt are not asked: the next test does that."""
    spared = "from camplab.cli import doctor; doctor.ask = lambda program, **_: ('cpu', ''); "
    answer = camplab.python("-c", spared + WITHOUT_TYPER.format(words=["doctor", "--json"]))
    assert "Traceback" not in answer.err
    assert answer.status == 0
    assert {row["name"]: row["value"] for row in answer.json}["Devices"] == "cpu"


@pytest.mark.usefixtures("processes")
def test_doctor_finds_nothing_wrong_here(camplab, monkeypatch):
    """What it asks runs in copies of a Python that has torch; how a question is put is asked below."""
    run = subprocess.run  # asked for the name of the processor, too, by Python itself, where nobody knows it yet

    def asked(command, env=None, **options):
        return run(command, **options) if env is None else warm_python.run_program(command, env=env)

    monkeypatch.setattr(doctor.subprocess, "run", asked)
    answer = camplab("doctor", "--json")
    assert "Traceback" not in answer.err
    findings = {row["name"]: row for row in answer.json}
    assert {name: row["advice"] for name, row in findings.items() if row["advice"]} == {}
    assert answer.status == 0
    assert "cpu" in findings["Devices"]["value"]


def test_doctor_explains_a_broken_torchvision(monkeypatch):
    said = "RuntimeError: operator torchvision::nms does not exist"
    monkeypatch.setattr(doctor, "installed", lambda package: "0.1")
    monkeypatch.setattr(doctor, "ask", lambda program, **_: ("", said))
    advice = str(doctor.torchvision().advice)
    assert "same place" in advice
    assert "pip install" in advice
    assert "nms" in advice


@pytest.mark.parametrize("python", ["3.11", "3.12", "3.13"])
def test_no_unsound_qt_is_installed_and_the_advice_leads_to_none(monkeypatch, python):
    """What pyproject.toml keeps pip from is what the doctor knows; of a way out of one none leads to another."""
    monkeypatch.setattr(doctor, "ask", lambda program, **_: ("6", ""))
    monkeypatch.setattr(doctor, "sys", SimpleNamespace(version_info=tuple(map(int, python.split(".")))))
    wanted = [Requirement(line) for line in PROJECT["dependencies"] if line.startswith("PySide6")]
    (qt,) = [line for line in wanted if line.marker.evaluate({"python_version": python})]
    refused = {part.version for part in qt.specifier if part.operator == "!="}
    assert refused
    for version in doctor.UNSOUND_QT:
        monkeypatch.setattr(doctor, "installed", lambda package, version=version: version)
        advised = re.findall(r'pip install "(.+)"', str(doctor.qt().advice))
        assert len(advised) == (version in refused)
        assert not any(Requirement(line).specifier.contains(other) for line in advised for other in refused)


def test_doctor_says_more_of_a_pytorch_that_cannot_be_imported(camplab, monkeypatch):
    monkeypatch.setattr(doctor, "ask", lambda program, **_: ("", "OSError: libtorch.so: cannot open"))
    answer = camplab("doctor")
    assert answer.status == 1
    assert "(OSError: libtorch.so: cannot open); install it again: pip install --force-reinstall torch" in answer.out


def test_doctor_names_the_command_that_installs_what_is_missing(monkeypatch):
    monkeypatch.setattr(system, "_loads", lambda library: library != "libEGL.so.1")
    monkeypatch.setattr(system.shutil, "which", lambda command: None)
    finding = doctor.libraries()
    assert "libegl1" in str(finding.value)
    assert str(finding.advice) == "Qt needs them: sudo apt-get install libegl1"


def test_every_library_has_a_name_on_fedora(monkeypatch):
    packages = {**system.LIBRARIES, **system.X11_LIBRARIES, **system.WAYLAND_LIBRARIES}.values()
    assert {
        package for package in packages if package not in system.FEDORA and not package.startswith("libxcb")
    } == set()
    monkeypatch.setattr(system.shutil, "which", lambda command: command == "dnf")
    command = system.install_command(("libxcb-shape0", "libxcb1", "libegl1"))
    assert command == "sudo dnf install libxcb mesa-libEGL"


PART_OF_EVERY_LINUX = {"libc.so.6", "libm.so.6", "libgcc_s.so.1", "libstdc++.so.6", "libpthread.so.0", "libdl.so.2",
                       "librt.so.1", "ld-linux-x86-64.so.2", "ld-linux-aarch64.so.1"}  # fmt: skip
LINKED = {
    "lib/libQt6Core.so.6": {}, "lib/libQt6Gui.so.6": {}, "lib/libQt6Widgets.so.6": {}, "lib/libQt6DBus.so.6": {},
    "lib/libQt6Svg.so.6": {}, "plugins/platforms/libqoffscreen.so": {},
    "lib/libQt6XcbQpa.so.6": system.X11_LIBRARIES, "plugins/platforms/libqxcb.so": system.X11_LIBRARIES,
    "plugins/xcbglintegrations/libqxcb-glx-integration.so": system.X11_LIBRARIES,
    "plugins/xcbglintegrations/libqxcb-egl-integration.so": system.X11_LIBRARIES,
    "lib/libQt6WaylandClient.so.6": system.WAYLAND_LIBRARIES,
    "plugins/platforms/libqwayland.so": system.WAYLAND_LIBRARIES,
    "plugins/wayland-shell-integration/libxdg-shell.so": system.WAYLAND_LIBRARIES,
    "plugins/wayland-graphics-integration-client/libqt-plugin-wayland-egl.so": system.WAYLAND_LIBRARIES,
}  # fmt: skip
"""Files of Qt, and what they may need besides what Qt needs anywhere."""


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="libraries of Linux")
def test_the_list_of_libraries_is_what_qt_links_to():
    root = Path(importlib.util.find_spec("PySide6").origin).parent / "Qt"
    own = {path.name for path in (root / "lib").iterdir()} | PART_OF_EVERY_LINUX
    looked = 0
    for name, besides in LINKED.items():
        if (root / name).exists():
            looked += 1
            missing = needed(root / name) - own - system.LIBRARIES.keys() - besides.keys()
            assert not missing, f"{name} needs {missing}, which `camplab doctor` does not look for"
    assert looked >= 8


def needed(path: Path) -> set[str]:
    """The shared libraries an ELF file of 64 bits is linked to: DT_NEEDED (1) of its dynamic section (type 6)."""
    data = path.read_bytes()
    assert data[:6] == b"\x7fELF\x02\x01"
    (start,), size, count = struct.unpack_from("<Q", data, 40), *struct.unpack_from("<HH", data, 58)
    sections = [struct.unpack_from("<IIQQQQII", data, start + size * n) for n in range(count)]
    found = set()
    for section in sections:
        if section[1] == 6:
            names = sections[section[6]][4]
            for at in range(section[4], section[4] + section[5], 16):
                tag, value = struct.unpack_from("<QQ", data, at)
                if tag == 1:
                    place = names + value
                    found.add(data[place : data.index(b"\0", place)].decode())
    return found


PLUGINS = ("platforms/libqxcb.so", "platforms/libqwayland.so", "platforms/libqoffscreen.so", "xcbglintegrations/*.so",
           "wayland-shell-integration/*.so", "wayland-decoration-client/*.so",
           "wayland-graphics-integration-client/*.so")  # fmt: skip


@pytest.mark.usefixtures("processes")
@pytest.mark.skipif(shutil.which("ldd") is None, reason="ldd looks into them")
def test_whatever_a_plugin_of_qt_lacks_here_is_what_doctor_says():
    """Also what those libraries need in turn."""
    root = Path(importlib.util.find_spec("PySide6").origin).parent / "Qt" / "plugins"
    known = {**system.LIBRARIES, **system.X11_LIBRARIES, **system.WAYLAND_LIBRARIES}
    missing = {library for library in known if not system._loads(library)}
    plugins = [path for pattern in PLUGINS for path in root.glob(pattern)]
    assert len(plugins) >= 5
    for path in plugins:
        said = subprocess.run(["ldd", path], capture_output=True, text=True, check=False).stdout
        lacks = {line.split()[0] for line in said.splitlines() if "not found" in line}
        assert lacks <= missing, f"{path.name} lacks {lacks - missing}, which `camplab doctor` does not look for"


# -- displays ----------------------------------------------------------------------------------------------

NONE = {"DISPLAY": None, "WAYLAND_DISPLAY": None, "WAYLAND_SOCKET": None, "QT_QPA_PLATFORM": None}
linux = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="X11 and Wayland")


@linux
@pytest.mark.parametrize(
    ("named", "words"),
    [
        ({"WAYLAND_DISPLAY": "wayland-9"}, "there is no display to open a window on"),
        ({"WAYLAND_DISPLAY": "/nowhere/wayland-0"}, "there is no display to open a window on"),
        ({"QT_QPA_PLATFORM": "wayland"}, "there is no display to open a window on"),
        ({"QT_QPA_PLATFORM": "wayland;xcb"}, "there is no display to open a window on"),
        ({"QT_QPA_PLATFORM": "xbc"}, "QT_QPA_PLATFORM names xbc, which Qt does not have"),
    ],
)
def test_a_display_that_is_named_and_not_there_is_one_sentence(camplab, tmp_path, named, words):
    answer = camplab(**{**NONE, "XDG_RUNTIME_DIR": str(tmp_path), **named})
    answer.says(words, status=1)
    assert len(answer.err.splitlines()) == 1


@pytest.mark.parametrize("named", ["xcb", "wayland", "offscreen", None])
def test_a_platform_that_is_none_can_be_unset_or_set_to_those_that_are_named(camplab, monkeypatch, named):
    opened = []
    monkeypatch.setattr("camplab.app.main.run", lambda path: opened.append(path) or 0)
    monkeypatch.setattr(system, "display_answers", lambda: True)
    monkeypatch.setattr(system, "missing_libraries", lambda: ())
    refused = camplab(QT_QPA_PLATFORM="xbc")
    refused.says("QT_QPA_PLATFORM names xbc", "unset it", named or "", status=1)
    assert opened == []
    assert camplab(QT_QPA_PLATFORM=named).status == 0
    assert opened == [None]


@linux
def test_doctor_says_that_a_display_does_not_answer(monkeypatch, tmp_path):
    for name in NONE:
        monkeypatch.delenv(name, False)
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path))
    monkeypatch.setenv("WAYLAND_DISPLAY", "wayland-9")
    assert str(doctor.display().value) == "wayland, but it does not answer"
    with socket.socket(socket.AF_UNIX) as compositor, contextlib.chdir(tmp_path):  # a name may have 108 characters
        compositor.bind("wayland-9")
        compositor.listen()
        monkeypatch.setenv("XDG_RUNTIME_DIR", f"/proc/{os.getpid()}/cwd")
        assert doctor.display() == doctor.Finding("Display", "wayland")
    monkeypatch.setenv("QT_QPA_PLATFORM", "xbc")
    assert "QT_QPA_PLATFORM names xbc" in str(doctor.display().advice)


@linux
def test_where_one_of_two_answers_the_window_opens_there(monkeypatch, tmp_path):
    for name in NONE:
        monkeypatch.delenv(name, False)
    monkeypatch.setenv("QT_QPA_PLATFORM", "wayland;offscreen")
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path))
    assert system.display_answers()
    assert system.platform() == "offscreen"


@pytest.mark.usefixtures("processes")
def test_without_what_reads_arguments_the_doctor_is_named(camplab):
    camplab.python("-c", WITHOUT_TYPER.format(words=["presets"])).says("camplab doctor", status=1)


def test_without_what_a_command_alone_needs_the_doctor_is_named(camplab, monkeypatch):
    """As for pictures on a machine that lacks libraries of Qt."""

    def lacking(arguments):
        raise ImportError("libEGL.so.1: cannot open shared object file", name="PySide6.QtGui")

    monkeypatch.setattr("camplab.cli.main.run", lacking)
    camplab("look", "r").says("libEGL.so.1", "camplab doctor", status=1)


@pytest.mark.usefixtures("processes")
def test_a_question_that_kills_python_is_answered():
    said, error = doctor.ask("import os; os.abort()")
    assert said == ""
    assert "died" in error


@pytest.mark.usefixtures("processes")
def test_a_question_that_fails_gives_its_last_line():
    assert doctor.ask("raise RuntimeError('operator')") == ("", "RuntimeError: operator")
