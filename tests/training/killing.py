"""Trainings that are killed, again and again, each where chance will have it.

By an alarm that the system has for each of them, and that nothing in it hears: it is over as by SIGKILL, after so much
time of the processor as it has used itself, whatever else the machine does.
"""

from __future__ import annotations

import os
import random
import subprocess
import sys
import textwrap
from pathlib import Path

import pytest

from camplab.document.atomic import SUFFIX
from camplab.document.files import dumps
from camplab.document.project import Project
from camplab.runs.folder import RunFolder
from tests import warm_python

ROOT = Path(__file__).parents[2]
needs_fork = pytest.mark.skipif(not hasattr(os, "fork"), reason="needs fork and SIGKILL")
PARENT = textwrap.dedent("""
    import os, signal, sys
    sys.path.insert(0, sys.argv.pop(1))
    from importlib import import_module
    from pathlib import Path
    from camplab.document.files import loads
    from camplab.engine.uncompiled import leave_out_the_compiler
    from camplab.runs.folder import RunFolder
    from camplab.training import loop
    from camplab.training.control import Control
    from camplab.training.trainer import Trainer
    leave_out_the_compiler()
    loop.SAVE_EVERY = 0.05
    for module in sys.argv[3:]:  # a task of tests only
        import_module(module).know()
    project, folder = loads(Path(sys.argv[1]).read_text()), Path(sys.argv[2])
    for line in sys.stdin:  # importing torch takes seconds: each training is a fork of this process
        if (child := os.fork()) == 0:
            run = RunFolder(folder)
            resume = any(pair.facts.exists() for pair in (run.coming, *run.checkpoints))
            if not resume:  # it was killed before there was anything to go on from: a new run, as one begins it
                RunFolder(folder).numbers.unlink(missing_ok=True)
            control = Control()
            for event in Trainer(project, control, folder, resume=resume).events():
                if type(event).__name__ == "Started":
                    if line.startswith("for"):
                        signal.setitimer(signal.ITIMER_PROF, float(line.split()[1]))
                elif type(event).__name__ == "Fault":
                    print(event.sentence, file=sys.stderr, flush=True)
                elif type(event).__name__ == "Steps" and line == "a little\\n":
                    control.stop()
            os._exit(0)
        print("killed" if os.WIFSIGNALED(os.waitpid(child, 0)[1]) else "over", flush=True)
""")


def killed_at_random(
    project: Project, folder: Path, times: int, seed: int, *known: str, within: float = 0.4, end: bool = True
) -> int:
    """Kill a training `times` times, each within so many seconds from its first step; how often in a save.

    Then let it end, or go on a little and stop.
    """
    chance = random.Random(seed)
    folder.mkdir()
    (folder / "mine.camplab").write_text(dumps(project))
    command = [sys.executable, "-c", PARENT, str(ROOT), str(folder / "mine.camplab"), str(folder), *known]
    begin = warm_python.EngineCopy if warm_python.THERE else subprocess.Popen
    in_saves = 0
    with begin(command, env=os.environ, stdin=-1, stdout=-1, stderr=-2, text=True) as parent:
        for attempt in range(times + 1):
            killed = attempt < times
            way = f"for {chance.uniform(1e-6, within)}" if killed else "on" if end else "a little"
            print(way, file=parent.stdin, flush=True)
            assert parent.stdout.readline() == ("killed\n" if killed else "over\n")
            in_saves += killed and was_cut_in_a_save(folder)
        parent.stdin.close()
    return in_saves


def was_cut_in_a_save(folder: Path) -> bool:
    """Whether something lies there that is there only while a state is written."""
    pairs = (RunFolder(folder).coming, *map(RunFolder(folder).snapshot, _steps_of_tensors(folder)))
    begun = any(folder.rglob(f"*{SUFFIX}"))
    return begun or any(pair.facts.exists() != pair.tensors.exists() for pair in pairs)


def _steps_of_tensors(folder: Path) -> list[int]:
    return [int(path.stem) for path in RunFolder(folder).snapshots.glob("*.safetensors") if path.stem.isdigit()]
