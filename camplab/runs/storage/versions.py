"""Which programs a run was made with, kept as one of its facts: who repeats it needs the same. Imports no torch."""

from __future__ import annotations

import json
import platform
from functools import cache

from camplab import __version__


@cache
def now() -> str:
    """Those of this process, as the fact is kept."""
    known = {"camplab": __version__, "torch": _installed("torch"), "Python": platform.python_version()}
    return json.dumps({name: number for name, number in known.items() if number})


def read(fact: str) -> dict[str, str]:
    """Program -> version; nothing where it was not kept. Raises ValueError."""
    found = json.loads(fact or "{}")
    if not isinstance(found, dict):
        raise ValueError("versions are no table")
    return {str(name): str(number) for name, number in found.items()}


def _installed(name: str) -> str:
    from importlib.metadata import PackageNotFoundError, version  # whoever reads what is kept does not ask

    try:
        return version(name)
    except PackageNotFoundError:
        return ""
