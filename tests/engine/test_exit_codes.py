"""Every way a process can end is told in words."""

from __future__ import annotations

from camplab.engine import exit_codes
from tests.for_each import for_each


@for_each(
    ("code", "platform", "words"),
    [
        (-9, "linux", "memory"),
        (137, "linux", "memory"),
        (-11, "linux", "segmentation fault"),
        (-6, "darwin", "aborted"),
        (-34, "linux", "signal 34"),
        (0xC0000005, "win32", "segmentation fault"),
        (-1073741819, "win32", "segmentation fault"),
        (3, "win32", "aborted"),
        (3, "linux", "exit code 3"),
        (0, "linux", "on its own"),
        (None, "linux", "stopped talking"),
    ],
)
def test_an_exit_code_in_words(code, platform, words):
    assert words in str(exit_codes.explain(code, platform))
