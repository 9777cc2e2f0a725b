"""Opening a file, whatever is in it, runs nothing, reads nothing else and answers at once."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from camplab.document import limits

ROOT = Path(__file__).parents[2]

pytestmark = [
    pytest.mark.skipif(sys.platform != "linux", reason="peak memory is read from /proc"),
    pytest.mark.usefixtures("processes"),
]


def opened(count: int, seed: int) -> dict[str, Any]:
    """What `hostile` reports."""
    command = [sys.executable, "-m", "tests.document.hostile", str(count), str(seed)]
    done = subprocess.run(command, capture_output=True, text=True, check=False, cwd=ROOT)
    assert done.returncode == 0, done.stderr
    report: dict[str, Any] = json.loads(done.stdout)
    return report


def check(report: dict[str, Any], count: int) -> None:
    assert report["errors"] == []
    assert report["acts"] == []
    assert report["slowest"] < 1
    assert report["mebibytes"] < 200
    assert report["ends"]["opened"] > count / 20
    assert report["ends"]["refused"] > count / 4
    assert sum(report["ends"].values()) == count


def test_mutated_projects_open_or_are_refused_and_nothing_else_happens() -> None:
    check(opened(300, seed=0), 300)


@pytest.mark.long
@pytest.mark.timeout(2400)
def test_thirty_thousand_mutated_projects(fresh_seed: int) -> None:
    check(opened(30_000, fresh_seed), 30_000)


BOMBS = {
    "one emoji makes every character four bytes": '{"format":1,"title":"😀' + "a" * (limits.FILE_BYTES - 40) + '"}',
    "escapes": '{"format":1,"title":"' + "\\n" * (limits.FILE_BYTES // 2 - 20) + '"}',
    "many objects": '{"format":1,"stacks":{"net":[' + ",".join(["{}"] * 190_000) + "]}}",
    "many numbers": '{"format":1,"stacks":[' + ",".join(["10000"] * 390_000) + "]}",
    "many names": '{"format":1,' + ",".join(f'"key{n}":"value{n}"' for n in range(390_000)) + "}",
    "many lines": '{"format":1,"notes":[' + ",".join(['"abc"'] * 390_000) + "]}",
    "many brackets": "[" * limits.FILE_BYTES,
    "deep": '{"format":1,"stacks":{"net":' + '[{"block":"group","body":' * 90_000,
    "a long number": "1" * (limits.FILE_BYTES - 1),
    "repeats": '{"format":1,"stacks":{"net":' + '[{"block":"repeat","times":256,"body":' * 20 + "[]" + "}]" * 20 + "}}",
}  # fmt: skip

OPEN = """
import sys, time
from camplab.document import files
from tests.document.hostile import peak
began = time.process_time()
try:
    files.load(sys.argv[1])
except files.BadFile as bad:
    str(bad)
print(time.process_time() - began, peak())
"""


def test_any_file_of_a_megabyte_is_answered_within_a_second_and_200_mebibytes() -> None:
    done = subprocess.run(
        [sys.executable, "-m", "tests.document.bombs"], capture_output=True, text=True, check=False, cwd=ROOT
    )
    assert done.returncode == 0, done.stderr[-2000:]
    report = json.loads(done.stdout)
    assert {name: end for name, end in report["ends"].items() if end[1] > 1} == {}
    assert report["mebibytes"] < 200
    assert report["ends"]["as much as is allowed"][0] == "opened"


@pytest.mark.parametrize("text", BOMBS.values(), ids=BOMBS)
def test_a_bomb_is_refused_within_a_second_and_200_mebibytes(tmp_path: Path, text: str) -> None:
    (tmp_path / "bomb.camplab").write_text(text, "utf-8")
    command = [sys.executable, "-c", OPEN, str(tmp_path / "bomb.camplab")]
    done = subprocess.run(command, capture_output=True, text=True, check=True, cwd=ROOT)
    seconds, mebibytes = map(float, done.stdout.split())
    assert seconds < 1
    assert mebibytes < 200, "the whole process, Python included"
