"""Which programs a run was made with, kept as one of its facts: who repeats it needs the same. Imports none of them."""

from __future__ import annotations

import json
import platform
from functools import cache
from importlib.metadata import PackageNotFoundError, version

NAMES = ("camplab", "torch")


@cache
def now() -> str:
    """Those of this process, as the fact is kept."""
    found = {name: number for name in NAMES if (number := _installed(name))}
    return json.dumps(found | {"Python": platform.python_version()})


def read(fact: str) -> dict[str, str]:
    """Program -> version; nothing where it was not kept. Raises ValueError."""
    found = json.loads(fact or "{}")
    if not isinstance(found, dict):
        raise ValueError("versions are no table")
    return {str(name): str(number) for name, number in found.items()}


def _installed(name: str) -> str:
    try:
        return version(name)
    except PackageNotFoundError:
        return ""
