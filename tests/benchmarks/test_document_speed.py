"""How long a large document takes to be read, written and edited, printed as a table."""

from __future__ import annotations

import time
from collections.abc import Callable

import pytest

from camplab.blocks.activation import Activation
from camplab.blocks.dense import Dense
from camplab.blocks.flatten import Flatten
from camplab.document import edits, files
from camplab.document.project import Project


def milliseconds(act: Callable[[], object]) -> float:
    """The best of nine."""
    times = []
    for _ in range(9):
        began = time.perf_counter()
        act()
        times.append(time.perf_counter() - began)
    return 1000 * min(times)


@pytest.mark.benchmark
def test_a_thousand_blocks_are_read_and_written_in_fifty_milliseconds() -> None:
    layers = [(Dense(out_features=n, name=f"layer {n}"), Activation()) for n in range(1, 501)]
    project = Project().with_net((Flatten(), *(block for pair in layers for block in pair)))
    project.trace()
    text = files.dumps(project)
    uid = project.net[3].uid
    rows = {
        "written": milliseconds(lambda: files.dumps(project)),
        "read": milliseconds(lambda: files.loads(text)),
        "followed, fresh": milliseconds(lambda: files.loads(text).trace()) - milliseconds(lambda: files.loads(text)),
        "one edit": milliseconds(lambda: edits.set_setting(project.net, uid, out_features=77)),
        "one edit, followed": milliseconds(
            lambda: project.with_net(edits.set_setting(project.net, uid, out_features=77)).trace()
        ),
        "a block moved": milliseconds(lambda: edits.move(project.net, [uid], (900,))),
    }
    for what, taken in rows.items():
        print(f"{what:20} {taken:8.2f} ms")
    assert max(rows.values()) < 50
