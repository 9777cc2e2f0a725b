"""The same training without an engine, at the same priority: for each line on standard input one round, in steps/s."""

from __future__ import annotations

import sys
import threading
from pathlib import Path

from camplab.document import files
from camplab.engine import streams
from camplab.engine.uncompiled import leave_out_the_compiler
from camplab.training.control import Control
from camplab.training.trainer import Trainer


def main(file: str, seconds: str) -> None:
    leave_out_the_compiler()
    streams.lower_priority()
    project = files.load(Path(file))
    for _ in sys.stdin:
        control = Control()
        threading.Timer(float(seconds), control.stop).start()
        *_, done = Trainer(project, control).events()
        print(done.step / done.seconds, done.step, flush=True)


if __name__ == "__main__":
    main(*sys.argv[1:])
