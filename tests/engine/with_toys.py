"""The real training process, which knows the probes of tests as well: `python with_toys.py`."""

from __future__ import annotations

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[2]))

from camplab.engine import worker
from tests.training.probes.toys import define

if __name__ == "__main__":
    define()
    worker.main()
