"""Memory that is freed is kept while a network is trained, and given back afterwards."""

from __future__ import annotations

import platform
import subprocess
import sys

import pytest

HEAP = """
import resource, psutil
from camplab import heap
def faults():
    return resource.getrusage(resource.RUSAGE_SELF).ru_minflt
def step():
    kept = [bytearray(4 << 20) for _ in range(16)]  # as large as what a layer of pictures makes
heap.keep()
step()
before = faults()
step()
again, held = faults() - before, psutil.Process().memory_info().rss
heap.give_back()
print(again, held - psutil.Process().memory_info().rss)
"""


@pytest.mark.skipif(platform.libc_ver()[0] != "glibc", reason="another allocator")
def test_what_a_step_frees_the_next_has_again_and_at_the_end_the_system(processes):
    """Of 64 MB, which are 16,384 pages."""
    answer = subprocess.run([sys.executable, "-c", HEAP], capture_output=True, text=True, check=True)
    again, back = map(int, answer.stdout.split())
    assert again < 1000
    assert back > 50 << 20
