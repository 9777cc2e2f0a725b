"""Machines as they are: any locale and time zone, one core, no home, a narrow terminal. What is made there is the same.

`-m long` runs the core of the suite, and some of the window's tests, under each of them.
"""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
HARSHEST = "letters of ASCII only, Newfoundland, narrow, a home that cannot be written"
MACHINES = {
    "C, Newfoundland, narrow, no home": {
        "LANG": "C", "TZ": "America/St_Johns", "COLUMNS": "40", "NO_COLOR": "1",
    },
    HARSHEST: {
        "LC_ALL": "POSIX", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0", "HOME": "/dev/null/nobody",
        "TZ": "America/St_Johns", "COLUMNS": "40", "NO_COLOR": "1",
    },
    "Korean": {"LC_ALL": "ko_KR.UTF-8", "LANGUAGE": "ko", "TZ": "Asia/Seoul", "TERM": "dumb"},
}  # fmt: skip
"""What the environment holds there, besides where programs are found."""
LACKING = {HARSHEST: "PySide6 torchvision sklearn"}
"""What else is not there: training needs none of it."""
LESSON = """
import os, runpy, sys
if hasattr(os, "sched_setaffinity"):
    os.sched_setaffinity(0, sorted(os.sched_getaffinity(0))[:1])
from camplab.__main__ import main
project, run, program, lacking = sys.argv[1:]
sys.modules.update(dict.fromkeys(lacking.split()))
for arguments in (
    ["new", "mlp", "-o", project],
    ["train", project, "--epochs", "2", "--seed", "1", "--run", run],
    ["inspect", project],
    ["show", run],
    ["export", project, "--to", "network", "--run", run, "-o", program],
    ["data"],
    ["presets"],
):
    sys.argv[1:] = arguments
    assert main() == 0, arguments
"""

pytestmark = [
    pytest.mark.usefixtures("processes"),
    pytest.mark.skipif(sys.platform == "win32", reason="the variables of POSIX"),
]


def there(machine: dict[str, str], folder: Path, *arguments: str) -> subprocess.CompletedProcess[bytes]:
    """Python with these arguments on such a machine."""
    bare = {"PATH": os.environ["PATH"], "PYTHONPATH": str(ROOT), "QT_QPA_PLATFORM": "offscreen"}
    return subprocess.run(
        [sys.executable, *arguments], cwd=folder, env={**bare, **machine}, capture_output=True, check=False
    )


def losses(text: str) -> list[str]:
    """Of the second epoch."""
    return re.findall(r" 2/2 .*?(\d\.\d+, \d\.\d+)", text)


@pytest.mark.parametrize(
    "name", [pytest.param(name, marks=[] if name == HARSHEST else [pytest.mark.long]) for name in MACHINES]
)
def test_a_lesson_goes_well_there(camplab, tmp_path, name):
    """On the harshest of them; on the others it is long."""
    ended = there(MACHINES[name], tmp_path, "-c", LESSON, "숫자 1.camplab", "실행", "망 é.py", LACKING.get(name, ""))
    assert (ended.returncode, ended.stderr.decode(errors="replace")) == (0, "")
    assert {"숫자 1.camplab", "실행", "망 é.py"} <= set(os.listdir(tmp_path))
    said = ended.stdout.decode(errors="replace")
    here = camplab("train", tmp_path / "숫자 1.camplab", "--epochs", "2", "--seed", "1", "--run", "here")
    assert losses(said) == losses(here.out) != []
    assert ("에포크 2/2" in said) is (name == "Korean")
    assert "\x1b" not in said


WITHOUT_TORCH = """
import sys
from camplab.__main__ import main
project = sys.argv[1]
for arguments in (["new", "two_moons_mlp", "-o", project], ["inspect", project], ["data"], ["presets"]):
    sys.argv[1:] = arguments
    assert main() == 0, arguments
assert "torch" not in sys.modules
"""


def test_on_a_korean_machine_it_speaks_korean(tmp_path):
    """What needs no torch; the whole lesson there is long."""
    ended = there(MACHINES["Korean"], tmp_path, "-c", WITHOUT_TORCH, "숫자 1.camplab")
    assert (ended.returncode, ended.stderr.decode(errors="replace")) == (0, "")
    said = ended.stdout.decode()
    assert "매개변수" in said
    assert "\x1b" not in said


@pytest.mark.parametrize(
    "name", [pytest.param(name, marks=[pytest.mark.long] if name.startswith("C,") else []) for name in MACHINES]
)
def test_the_window_speaks_what_the_machine_speaks(tmp_path, name):
    ended = there(
        MACHINES[name], tmp_path, "-c", "from camplab.app.look import language; print(language.of_the_system())"
    )
    assert ended.stdout.split() == [b"ko" if name == "Korean" else b"en"]


@pytest.mark.timeout(3600)
@pytest.mark.parametrize(("tests", "name"), [
    ("tests/app/forms/test_spin_box.py", HARSHEST),
    *(pytest.param(tests, name, marks=pytest.mark.long) for name in MACHINES
      for tests in ("-m core tests", "tests/app/test_window.py tests/app/look tests/app/files")),
])  # fmt: skip
def test_the_suite_is_green_there(tmp_path, name, tests):
    """One file of it in every run: a window opens there, and what Qt says of the locale is no fault."""
    command = ("-m", "pytest", "-q", "-n", "0", "-p", "no:cacheprovider", "--basetemp", str(tmp_path / "t"))
    ended = there(MACHINES[name], ROOT, *command, *tests.split())
    assert ended.returncode == 0, ended.stdout.decode(errors="replace")[-5000:]
