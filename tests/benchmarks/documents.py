"""Documents of a thousand blocks, without a window: `edits` or `inspect`; prints JSON, times of this process only."""

from __future__ import annotations

import contextlib
import io
import json
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from statistics import median

KINDS = [{"block": "convolution", "out_channels": 16}, {"block": "batch_norm"}, {"block": "activation"}]
NET = [*KINDS * 300, *[{"block": "residual", "channels": 16}] * 98, {"block": "flatten"},
       {"block": "dense", "out_features": 10}]  # fmt: skip
"""A thousand blocks of many kinds."""


def milliseconds(act: Callable[[], object], times: int = 9) -> float:
    """Of this thread, the median."""
    act()
    taken = []
    for _ in range(times):
        began = time.thread_time()
        act()
        taken.append(time.thread_time() - began)
    return 1000 * median(taken)


def edits() -> dict[str, float]:
    """Milliseconds for a chain of a thousand blocks."""
    from camplab.document import edits, files
    from tests.benchmarks.networks import stack_of_1000

    project = stack_of_1000()
    project.trace()
    text, uid = files.dumps(project), project.net[2].uid
    widths = iter(range(100, 10_000))

    def edited() -> object:
        return project.with_net(edits.set_setting(project.net, uid, out_features=next(widths)))

    return {
        "read": milliseconds(lambda: files.loads(text)),
        "read and followed": milliseconds(lambda: files.loads(text).trace()),
        "written": milliseconds(lambda: files.dumps(project)),
        "edited": milliseconds(edited),
        "edited and followed": milliseconds(lambda: edited().trace()),
        "moved": milliseconds(lambda: edits.move(project.net, [uid], (900,))),
    }


def inspect() -> dict[str, float]:
    """Seconds that the command takes from the start of Python on, and which heavy packages it loaded."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "net.camplab"
        path.write_text(json.dumps({"format": 1, "data": {"data": "digits"}, "stacks": {"net": NET}}), encoding="utf-8")
        from camplab.cli.main import run

        with contextlib.redirect_stdout(io.StringIO()):
            status = run(["inspect", str(path)])
    heavy = {"torch", "torchvision", "PySide6"} & set(sys.modules)
    return {"status": status, "seconds": time.process_time(), "heavy": len(heavy)}


if __name__ == "__main__":
    print(json.dumps({"edits": edits, "inspect": inspect}[sys.argv[1]]()))
