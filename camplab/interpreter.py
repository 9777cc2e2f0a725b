"""How camplab starts Python once more: apart from the folder one stands in. Knows nothing of what is run."""

from __future__ import annotations

import os
import sys
from pathlib import Path

OWN = Path(__file__).parents[1]
"""Where camplab itself comes from."""


def command(*arguments: str) -> tuple[str, ...]:
    """The command line of a Python; with `environment()` it finds the modules that this one finds.

    -P: a file called torch.py or random.py in the folder one stands in is not the module we mean.
    """
    return (sys.executable, "-P", *arguments)


def environment(**more: str) -> dict[str, str]:
    """For such a Python and whatever it starts in its turn: no module from the folder one stands in."""
    paths = [path for path in sys.path if path and (Path(path) == OWN or not _is_here(path))]
    return {**os.environ, "PYTHONSAFEPATH": "1", "PYTHONPATH": os.pathsep.join(paths), **more}


def _is_here(path: str) -> bool:
    try:
        return os.path.samefile(path, os.curdir)
    except OSError:
        return False
