"""How fast an edit of a large network is answered, without the window."""

from __future__ import annotations

import time
from statistics import median

from camplab.document.edits import set_setting
from tests.benchmarks.networks import stack_of_1000


def test_an_edit_of_1000_blocks(row):
    project = stack_of_1000()
    project.trace()
    times = []
    for width in range(65, 85):
        edited = set_setting(project.net, project.net[2].uid, out_features=width)
        began = time.perf_counter()
        trace = project.with_net(edited).trace()
        times.append(1000 * (time.perf_counter() - began))
        assert trace.y is not None
    row("an edit in 1000 blocks: every shape and count", f"{median(times):.1f} ms", "<= 50 ms", median(times) <= 50)


def test_opening_1000_blocks(row):
    from camplab.document import files

    text = files.dumps(stack_of_1000())
    began = time.perf_counter()
    files.loads(text).trace()
    row("1000 blocks: read from text and traced", f"{1000 * (time.perf_counter() - began):.0f} ms")
