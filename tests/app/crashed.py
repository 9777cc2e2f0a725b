"""What a window leaves that was killed with work that was not saved."""

from __future__ import annotations

import sys

from tests import warm_python

KILLED = """
import os, signal, sys
from pathlib import Path
from camplab.document.presets import catalogue
from camplab.document.autosave import Autosave
keep = Autosave(Path(os.environ["CAMPLAB_HOME"]) / "recovery")
keep.keep(catalogue.find("spiral_mlp").project(), None)
keep.flush()
os.kill(os.getpid(), getattr(signal, "SIGKILL", signal.SIGTERM))
"""


def crash() -> None:
    """A window with unsaved work is killed."""
    warm_python.run_program([sys.executable, "-c", KILLED], kind=warm_python.EngineCopy)
