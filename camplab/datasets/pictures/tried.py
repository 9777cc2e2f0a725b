"""What came of trying files: which cannot be used and why, and in which nothing is to be seen. Reads none.

Each is known as long as its file stays as it is, so that a preview shows the samples that a run has.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from camplab.datasets.file_identity import Stamp, stamp_of
from camplab.datasets.making import Files

Stamps = tuple[Stamp | None, ...]
_bad: dict[Files, tuple[Stamps, str]] = {}
"""As what files were seen, and what is the matter."""
_black: dict[Files, Stamps] = {}


def stamps(files: Files) -> Stamps:
    """None of one that is not there."""
    found: list[Stamp | None] = []
    for path in files:
        try:
            found.append(stamp_of(path))
        except OSError:
            found.append(None)
    return tuple(found)


def cannot(files: Files, reason: str) -> None:
    """They cannot be used as they are now."""
    _bad[files] = stamps(files), reason


def black(files: Files) -> None:
    """Nothing is to be seen in them as they are now."""
    _black[files] = stamps(files)


def trouble(files: Files) -> str:
    """Why they cannot be used; "" when they can, or were not tried."""
    known = _bad.get(files)
    return known[1] if known is not None and known[0] == stamps(files) else ""


def is_black(files: Files) -> bool:
    """Whether nothing is to be seen in them."""
    return files in _black and _black[files] == stamps(files)


def told(listed: Sequence[Files]) -> dict[str, Any]:
    """What is known of these, by number, to be recalled by another process."""
    reasons = ((at, trouble(files)) for at, files in enumerate(listed) if files in _bad)
    return {
        "bad": [[at, reason] for at, reason in reasons if reason],
        "black": [at for at, files in enumerate(listed) if is_black(files)],
    }


def recall(listed: Sequence[Files], facts: Mapping[str, Any]) -> None:
    """What was told of the same files before."""
    for at, reason in facts["bad"]:
        cannot(listed[at], str(reason))
    for at in facts["black"]:
        black(listed[at])
