"""How much memory is a process's own."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

known = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="the memory of a process is read from /proc")


def anonymous() -> int:
    """Bytes of memory that are this process's own: pages of files the system may take back are not."""
    line = next(line for line in Path("/proc/self/status").read_text().splitlines() if line.startswith("RssAnon"))
    return 1024 * int(line.split()[1])
