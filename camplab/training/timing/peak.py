"""The most memory that this process has taken so far. Knows no torch."""

from __future__ import annotations

import sys

import psutil


def peak() -> int:
    """Bytes that were resident at most since it began."""
    info = psutil.Process().memory_info()
    if sys.platform == "win32":
        return int(info.peak_wset)
    import resource

    used = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return int(used if sys.platform == "darwin" else 1024 * used)
