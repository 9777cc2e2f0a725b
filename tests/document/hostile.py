"""Opens mutated projects while every dangerous act is noted. Run as `python -m tests.document.hostile COUNT SEED`.

Opening is what the window does: load, follow the network, judge the output, list the steps, write it again.
"""

from __future__ import annotations

import json
import os
import random
import sys
import tempfile
import time
from pathlib import Path
from typing import Any

from camplab import resources
from camplab.blocks.base import REGISTRY
from camplab.document import files, limits
from camplab.document.files import BadFile
from camplab.document.finish import finish

FORBIDDEN = (
    "exec", "compile", "import", "socket.", "subprocess.", "os.system", "os.exec", "os.fork", "os.posix_spawn",
    "os.remove", "os.rename", "os.mkdir", "shutil.", "urllib.", "pickle.", "marshal.", "ctypes.",
)  # fmt: skip
STRANGE: list[Any] = [
    None, True, False, 0, -1, 1, 2**31, 10**30, 0.5, -0.0, 1e308, 1e-320, "", "x", "x" * 5000, "\ud800", [], {},
    "'; import os #", "__import__('os').system('true')", "../../etc/passwd", "{0.__class__}", "{", "=1+1", [[]], [1, 2],
    [0, 0], {"block": "dense"}, {"block": "repeat", "times": 256, "body": [{"block": "repeat"}]}, [None] * 300,
]  # fmt: skip
NAMES = ["block", "data", "format", "stacks", "net", "branches", "body", "name", "times", "__class__", "_uid", "self"]
TAGS = list(REGISTRY)
armed = False
seen: list[str] = []
allowed = ""


def peak() -> float:
    """The most memory this process ever held, MiB. (ru_maxrss would begin with that of the parent.)"""
    lines = Path("/proc/self/status").read_text().splitlines()
    return next(int(line.split()[1]) / 1024 for line in lines if line.startswith("VmHWM"))


def watch(event: str, arguments: tuple[Any, ...]) -> None:
    """The audit hook."""
    if not armed:
        return
    outside = event == "open" and str(arguments[0]) != allowed
    if outside or event.startswith(FORBIDDEN):
        seen.append(f"{event} {arguments!r:.200}")


def mutated(text: str, rng: random.Random) -> bytes:
    """The text after a few small accidents: to its bytes, or to the values it stands for."""
    if rng.random() < 0.35:
        return with_bytes_changed(text.encode("utf-8"), rng)
    raw = json.loads(text)
    for _ in range(rng.randint(1, 4)):
        raw = with_value_changed(raw, rng)
    return json.dumps(raw).encode("utf-8")


def with_bytes_changed(data: bytes, rng: random.Random) -> bytes:
    """Bytes flipped, cut out, doubled or put in."""
    for _ in range(rng.randint(1, 6)):
        at, length = rng.randrange(len(data) + 1), rng.choice((1, 1, 2, 30, 400))
        middle = rng.choice(
            (b"", rng.randbytes(length), data[at : at + length] * 2, b"[" * length, b'"', b"\\", b"1e999")
        )
        data = data[:at] + middle + data[at + length :]
    return data


def with_value_changed(raw: Any, rng: random.Random) -> Any:
    """A value somewhere inside replaced, removed, wrapped, repeated or renamed; half of the time within reason."""
    if isinstance(raw, dict | list) and raw and rng.random() < 0.85:
        key = rng.choice(list(raw) if isinstance(raw, dict) else range(len(raw)))
        inner = with_value_changed(raw[key], rng)
        if isinstance(raw, list):
            return raw[:key] + [inner] * rng.choice((0, 1, 1, 1, 1, 2, 50)) + raw[key + 1 :]
        odd = rng.random() < 0.03
        return {(rng.choice(NAMES) if odd and name == key else name): (inner if name == key else value)
                for name, value in raw.items()}  # fmt: skip
    return within_reason(raw, rng) if rng.random() < 0.8 else rng.choice(STRANGE)


def within_reason(raw: Any, rng: random.Random) -> Any:
    """Another number, another order, a block wrapped: mostly still a project, though rarely one that fits."""
    if isinstance(raw, bool):
        return not raw
    if isinstance(raw, int | float):
        return rng.choice((raw + 1, max(1, raw - 1), raw * 2, rng.randint(1, 300), rng.randint(1, 10**6)))
    if isinstance(raw, list):
        return rng.sample(raw, len(raw))
    if isinstance(raw, dict) and "block" in raw:
        body = [raw] * rng.randint(1, 3)
        return rng.choice((
            {"block": "group", "body": body},
            {"block": "repeat", "body": body, "times": rng.randint(1, 256)},
            {"block": "parallel", "branches": [body, []], "merge": rng.choice(("add", "concat", "multiply"))},
            {"block": rng.choice(TAGS)},
            {**raw, "bypass": True},
        ))  # fmt: skip
    return raw


def open_as_the_window_does(path: Path, again: bool = True) -> str:
    """ "opened" or "refused"; any other exception is a finding. `again`: what was opened is written and read."""
    try:
        project = files.load(path)
    except BadFile as bad:
        str(bad).encode()
        return "refused" if bad.problems else "refused without a word"
    trace = project.trace()
    finish(project)
    sum(1 for _ in trace.steps())
    if again:
        assert files.loads(files.dumps(project)) == project
    return "opened"


def main(count: int, seed: int) -> None:
    """Print findings as JSON."""
    global armed, allowed
    rng = random.Random(seed)
    texts = [path.read_text("utf-8") for path in sorted(resources.folder("presets").rglob("*.camplab"))]
    texts += [path.read_text("utf-8") for path in sorted((Path(__file__).parent / "golden").rglob("*.camplab"))]
    path = Path(tempfile.mkdtemp()) / "hostile.camplab"
    allowed = str(path)
    ends, errors, slowest = {"opened": 0, "refused": 0}, [], 0.0
    for text in [*texts, '{"format": 1, "titel": 1}', "{", "\x00"]:  # what is imported late is imported now
        path.write_text(text, "utf-8")
        open_as_the_window_does(path)
    sys.addaudithook(watch)
    armed = True
    Path(os.devnull).open("rb").close()
    armed = False
    assert len(seen) == 1, "the watch is asleep"
    seen.clear()
    for number in range(count):
        path.write_bytes(mutated(rng.choice(texts), rng)[: limits.FILE_BYTES])
        began, armed = time.process_time(), True
        try:
            ends[open_as_the_window_does(path)] += 1
        except Exception as error:
            errors.append(f"{type(error).__name__}: {error!s:.300}")
            armed = False
            path.with_name(f"{number}.camplab").write_bytes(path.read_bytes())  # to be looked at
        armed = False
        slowest = max(slowest, time.process_time() - began)
    path.unlink()
    report = {
        "ends": ends,
        "errors": errors,
        "folder": str(path.parent),
        "acts": seen,
        "slowest": slowest,
        "mebibytes": peak(),
    }
    print(json.dumps(report))


if __name__ == "__main__":
    main(int(sys.argv[1]), int(sys.argv[2]))
