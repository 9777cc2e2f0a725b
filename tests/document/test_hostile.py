"""Opening a file, whatever is in it, runs nothing, reads nothing else and answers at once."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Iterator
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
    check(opened(100, seed=0), 100)


@pytest.mark.long
@pytest.mark.timeout(2400)
def test_thirty_thousand_mutated_projects(fresh_seed: int) -> None:
    check(opened(30_000, fresh_seed), 30_000)


def bombs() -> Iterator[tuple[str, str]]:
    """As large as a file may be: what each tries, and its text."""
    most = limits.FILE_BYTES
    yield "one emoji makes every character four bytes", '{"format":1,"title":"😀' + "a" * (most - 40) + '"}'
    yield "escapes", '{"format":1,"title":"' + "\\n" * (most // 2 - 20) + '"}'
    yield "many objects", '{"format":1,"stacks":{"net":[' + ",".join(["{}"] * 190_000) + "]}}"
    yield "many numbers", '{"format":1,"stacks":[' + ",".join(["10000"] * 390_000) + "]}"
    yield "many names", '{"format":1,' + ",".join(f'"key{n}":"value{n}"' for n in range(390_000)) + "}"
    yield "many lines", '{"format":1,"notes":[' + ",".join(['"abc"'] * 390_000) + "]}"
    yield "many brackets", "[" * most
    yield "deep", '{"format":1,"stacks":{"net":' + '[{"block":"group","body":' * 90_000
    yield "a long number", "1" * (most - 1)
    repeats = '[{"block":"repeat","times":256,"body":' * 20 + "[]" + "}]" * 20
    yield "repeats", '{"format":1,"stacks":{"net":' + repeats + "}}"


OPEN = """
import os, sys, time
from camplab.document import files
from tests.document.hostile import peak
for path in sys.argv[1:]:
    if (child := os.fork()) == 0:
        began = time.process_time()
        try:
            files.load(path)
        except files.BadFile as bad:
            str(bad)
        print(time.process_time() - began, peak(), flush=True)
        os._exit(0)
    os.waitpid(child, 0)
"""
"""Each file is opened in a process of its own that has opened no other."""


def test_any_file_of_a_megabyte_is_answered_within_a_second_and_200_mebibytes() -> None:
    done = subprocess.run(
        [sys.executable, "-m", "tests.document.bombs"], capture_output=True, text=True, check=False, cwd=ROOT
    )
    assert done.returncode == 0, done.stderr[-2000:]
    report = json.loads(done.stdout)
    assert {name: end for name, end in report["ends"].items() if end[1] > 1} == {}
    assert report["mebibytes"] < 200
    assert report["ends"]["as much as is allowed"][0] == "opened"


def test_a_bomb_is_refused_within_a_second_and_200_mebibytes(tmp_path: Path) -> None:
    paths = {}
    for number, (name, text) in enumerate(bombs()):
        paths[name] = tmp_path / f"{number}.camplab"
        paths[name].write_text(text, "utf-8")
    done = subprocess.run(
        [sys.executable, "-c", OPEN, *map(str, paths.values())], capture_output=True, text=True, check=True, cwd=ROOT
    )
    for name, said in zip(paths, done.stdout.splitlines(), strict=True):
        seconds, mebibytes = map(float, said.split())
        assert seconds < 1, name
        assert mebibytes < 200, f"{name}: the whole process, Python included"
