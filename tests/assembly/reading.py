"""Reads every file of a folder as weights, as a process of its own: what came of it, one JSON line each.

Every audit event that would mean that a file got something done is noted; a crash is noticed by whoever started this.
"""

from __future__ import annotations

import json
import re
import resource
import sys
import time
from pathlib import Path

import torch

from camplab.assembly.weights import weight_files
from camplab.assembly.weights.bad_weights import BadWeights
from camplab.document.start import Start
from tests.assembly.spoiled import mutations, sound

DEEDS = ("os.", "subprocess.", "socket.", "shutil.", "pty.", "webbrowser.", "exec", "compile", "import", "ctypes.")
FREE = ("os.scandir", "os.listdir", "os.putenv", "os.unsetenv")
watching = False
deeds: list[str] = []


def hook(event: str, arguments: tuple[object, ...]) -> None:
    if not watching:
        return
    writes = event == "open" and isinstance(arguments[1], str) and arguments[1].strip("rb") != ""
    if writes or (event.startswith(DEEDS) and event not in FREE):
        deeds.append(f"{event} {arguments!r}"[:200])


def peak() -> int:
    """Bytes of memory held at most so far, by this process alone (Linux hands ru_maxrss on to children)."""
    status = Path("/proc/self/status")
    if status.exists():
        return 1024 * int(re.search(r"VmHWM:\s+(\d+)", status.read_text())[1])
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * (1 if sys.platform == "darwin" else 1024)


def tried(path: Path) -> dict[str, object]:
    global watching
    deeds.clear()
    began, before = time.process_time(), peak()
    watching = True
    try:
        said = ""
        try:
            weight_files.read(Start(source=str(path)))
        except BadWeights as bad:
            said = str(bad)
    finally:
        watching = False
    took = time.process_time() - began
    return {"name": path.name, "said": said, "deeds": list(deeds), "seconds": took, "grown": peak() - before}


def mutated(kind: str, count: int, seed: int) -> dict[str, object]:
    """Damaged files of one kind, one after another, in this process."""
    slowest, read, before = 0.0, 0, peak()
    for data in mutations(sound()[kind], count, seed):
        began = time.process_time()
        try:
            weight_files.contents(data)[0]
            read += 1
        except BadWeights as bad:
            if len(str(bad).splitlines()) != 1:
                raise ValueError(repr(str(bad))) from bad
        slowest = max(slowest, time.process_time() - began)
    return {"kind": kind, "count": count, "read": read, "slowest": slowest, "grown": peak() - before}


def main(task: str, *arguments: str) -> None:
    torch.set_num_threads(1)
    for data in sound().values():  # so that whatever is imported late is here before one watches
        weight_files.contents(data)[0]
    Start(source="x")  # models are built when they are used
    b"x".decode("cp437")  # what zipfile wants for odd names
    sys.addaudithook(hook)
    if task in ("folder", "both"):
        for path in sorted(Path(arguments[0]).iterdir()):
            print(json.dumps(tried(path)), flush=True)
        arguments = arguments[1:]
    if task in ("mutated", "both"):
        for kind in arguments[2:]:
            print(json.dumps(mutated(kind, int(arguments[0]), int(arguments[1]))), flush=True)


if __name__ == "__main__":
    main(*sys.argv[1:])
