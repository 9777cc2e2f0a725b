"""`camplab doctor`: what this machine has and lacks. Asks torch and Qt in processes of their own: they may crash."""

from __future__ import annotations

import platform
import subprocess
import sys
from dataclasses import dataclass
from importlib import metadata

from camplab import __version__, interpreter
from camplab.cli import system
from camplab.cli.output import padded, print_json, put, wide, words
from camplab.cli.window import unknown_platform
from camplab.words import Sentence, say

NAMES = {"Devices": say("Devices"), "System libraries": say("System libraries"), "Display": say("Display")}
"""Of what has no name of its own."""
PACKAGES = (
    "torch", "numpy", "pydantic", "msgspec", "safetensors", "pillow", "typer", "rich", "platformdirs", "psutil",
    "pyqtgraph", "PySide6_Essentials",
)  # fmt: skip
UNSOUND_QT = {"6.11.0": (3, 99), "6.11.1": (3, 99), "6.12.0": (3, 11)}
"""PySide6 versions that break the window, and the last Python they do so on."""

ASK_TORCH = """
import torch
print("cpu")
for i in range(torch.cuda.device_count()):
    print(f"cuda:{i} {torch.cuda.get_device_name(i)}")
"""
ASK_TORCHVISION = "import torchvision"
ASK_QT = """
from PySide6.QtWidgets import QApplication
from PySide6.QtCore import qVersion
QApplication([])
print(qVersion())
"""


@dataclass(frozen=True)
class Finding:
    """One thing looked at; `advice` says what is wrong and what to do, None when all is well."""

    name: str
    value: Sentence | str
    advice: Sentence | None = None


def examine(as_json: bool) -> int:
    """Print every finding. Returns the exit status: 1 when something is wrong."""
    findings = [*versions(), torch_devices(), torchvision(), qt(), libraries(), display()]
    if as_json:
        rows = [{"name": f.name, "value": str(f.value), "advice": f.advice and str(f.advice)} for f in findings]
        print_json(rows)
    else:
        _print(findings)
    return int(any(finding.advice for finding in findings))


def versions() -> list[Finding]:
    """Python and the packages camplab stands on."""
    python = Finding(
        "Python", say("{version} on {system}", version=platform.python_version(), system=platform.platform())
    )
    return [python, Finding("camplab", __version__), *(_version(package) for package in PACKAGES)]


def installed(package: str) -> str:
    """Its version without importing it, "" when it is not here."""
    try:
        return metadata.version(package)
    except metadata.PackageNotFoundError:
        return ""


def _version(package: str) -> Finding:
    version = installed(package)
    return Finding(package, version or say("missing"), None if version else say("pip install {name}", name=package))


def torch_devices() -> Finding:
    """What networks can be trained on."""
    said, error = ask(ASK_TORCH)
    if error:
        advice = say("PyTorch cannot be imported ({error}); install it again: pip install --force-reinstall torch",
                     error=error)  # fmt: skip
        return Finding("Devices", say("none"), advice)
    return Finding("Devices", ", ".join(said.splitlines()))


def torchvision() -> Finding:
    """Whether torchvision, where there is one, fits torch. camplab runs without it."""
    version = installed("torchvision")
    if not version:
        return Finding("torchvision", say("not installed, not needed"))
    _, error = ask(ASK_TORCHVISION)
    if not error:
        return Finding("torchvision", version)
    advice = say(
        "torchvision does not fit the installed PyTorch ({error}): both must come from the same place. "
        "camplab works without it on the built-in data; to repair it: "
        "pip install --force-reinstall torch torchvision",
        error=error,
    )
    return Finding("torchvision", say("{version}, but it cannot be imported", version=version), advice)


def qt() -> Finding:
    """Whether Qt starts (without a screen), and whether this version of it is sound."""
    said, error = ask(ASK_QT, QT_QPA_PLATFORM="offscreen")
    if error:
        return Finding("Qt", say("does not start"), say("the window cannot open ({error})", error=error))
    qt_version = said.splitlines()[-1]  # a library may have said something before
    version = installed("PySide6_Essentials")
    unsound = [other for other, last in UNSOUND_QT.items() if sys.version_info[:2] <= last]
    if version in unsound:
        advice = say("PySide6 {version} breaks the window on Python {python}; install another one: "
                     'pip install "PySide6-Essentials{others}"',
                     version=version, python=platform.python_version(),
                     others=",".join(f"!={other}" for other in unsound))  # fmt: skip
        return Finding("Qt", qt_version, advice)
    return Finding("Qt", qt_version)


def libraries() -> Finding:
    """The shared libraries that Qt loads."""
    missing = system.missing_libraries()
    if not missing:
        return Finding("System libraries", say("all here"))
    advice = say("Qt needs them: {command}", command=system.install_command(missing))
    return Finding("System libraries", say("missing: {names}", names=", ".join(missing)), advice)


def display() -> Finding:
    """Where the window would be shown. None is no fault: everything but the window works."""
    name = system.platform()
    if system.unknown_platform():
        return Finding("Display", name, unknown_platform(name))
    if not name:
        return Finding("Display", say("none; `camplab train` works without one"))
    return Finding("Display", name if system.display_answers() else say("{name}, but it does not answer", name=name))


def ask(program: str, **environment: str) -> tuple[str, str]:
    """What a Python program prints, and the last line of its error or how it died ("" when it went well)."""

    try:
        result = subprocess.run(
            interpreter.command("-c", program), env=interpreter.environment(**environment),
            capture_output=True, text=True, errors="replace", timeout=120, check=False,
        )  # fmt: skip
    except subprocess.TimeoutExpired:
        return "", "no answer within two minutes"
    if result.returncode == 0:
        return result.stdout.strip(), ""
    lines = result.stderr.strip().splitlines()
    return "", lines[-1] if lines else f"it died with status {result.returncode}"


def _print(findings: list[Finding]) -> None:
    names = [words(NAMES.get(finding.name, finding.name)) for finding in findings]
    width = max(map(wide, names))
    for name, finding in zip(names, findings, strict=True):
        mark = "!" if finding.advice else " "
        put(f"{mark} {padded(name, width)}  {words(finding.value)}")
        if finding.advice:
            put(f"  {'':<{width}}  -> {words(finding.advice)}")
