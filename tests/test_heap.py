"""Memory that is freed is kept while a network is trained, and given back afterwards."""

from __future__ import annotations

import platform
import subprocess
import sys
from pathlib import Path

import pytest

from camplab import heap, interpreter
from camplab.engine.client import launch

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
PAGES = """
import re
from pathlib import Path
from camplab import heap
heap.keep()
kept = [bytearray(4 << 20) for _ in range(16)]
places = re.findall(r"Size: +([0-9]+) kB.*?VmFlags:([ a-z]+)", Path("/proc/self/smaps").read_text(), re.S)
print(sum(int(size) for size, flags in places if "hg" in flags.split()))
"""
MODE = Path("/sys/kernel/mm/transparent_hugepage/enabled")
GIVES = MODE.exists() and "[madvise]" in MODE.read_text()
RELEASE = tuple(int(part) for part in platform.libc_ver()[1].split(".")[:2] if part.isdigit())


@pytest.mark.skipif(platform.libc_ver()[0] != "glibc", reason="another allocator")
def test_what_a_step_frees_the_next_has_again_and_at_the_end_the_system(processes):
    """Of 64 MB, which are 16,384 pages."""
    answer = subprocess.run([sys.executable, "-c", HEAP], capture_output=True, text=True, check=True)
    again, back = map(int, answer.stdout.split())
    assert again < 1000
    assert back > 50 << 20


@pytest.mark.skipif(not GIVES or platform.libc_ver()[0] != "glibc" or RELEASE < (2, 35), reason="no such pages")
def test_the_engine_asks_for_large_pages_and_what_the_user_has_set_counts(processes, monkeypatch):
    assert _asked_for() >= 64 << 10
    monkeypatch.setenv(heap.TUNABLES, "glibc.malloc.hugetlb=0")
    assert _asked_for() == 0


def _asked_for() -> int:
    """KB."""
    with launch(interpreter.command("-c", PAGES)) as process:
        answer, wrong = process.communicate()
    assert process.returncode == 0, wrong
    return int(answer)
