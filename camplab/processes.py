"""Which process is meant, and how this one is asked to end. Knows no file of ours.

Numbers are given to others when a process has ended, and clocks are set.
"""

from __future__ import annotations

import signal
import sys
from functools import cache
from pathlib import Path

_BEGAN = 19
"""The field of /proc/NUMBER/stat, counted behind the name, that says when it was started (proc(5): the 22nd)."""


def requests_to_end() -> tuple[signal.Signals, ...]:
    """Ctrl-C, the system that ends, a terminal that goes away; not that where `nohup` has said to go on without."""
    known = (getattr(signal, name, None) for name in ("SIGINT", "SIGTERM", "SIGBREAK", "SIGHUP"))
    found = tuple(number for number in known if number is not None)
    return tuple(n for n in found if n.name != "SIGHUP" or signal.getsignal(n) is not signal.SIG_IGN)


def mark(number: int) -> str:
    """Tells the process that has this number now from all others that had it, or will; "" when none has, or it is over.

    When a process began is not said in seconds since 1970 where the system works these out anew, whenever it is asked,
    from a clock that may have been set since: a process that lives would be taken for another one.
    """
    if sys.platform == "linux":
        try:
            fields = Path(f"/proc/{number}/stat").read_bytes().rpartition(b")")[2].split()
            return "" if fields[0] in (b"Z", b"X") else f"{_this_start()} {int(fields[_BEGAN])}"
        except (OSError, ValueError, IndexError):
            return ""
    import psutil  # not for those who only read what is over

    try:
        return f"{psutil.Process(number).create_time():.2f}"
    except (psutil.Error, ValueError, OverflowError):
        return ""


@cache
def _this_start() -> str:
    """Of the system, as processes begin at the same moments after each."""
    try:
        return Path("/proc/sys/kernel/random/boot_id").read_text("ascii").strip()
    except (OSError, ValueError):
        return ""
