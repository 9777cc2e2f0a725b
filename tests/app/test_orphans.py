"""When the app is killed, its training process saves and goes within five seconds, even when a step hangs."""

from __future__ import annotations

import json
import random
import subprocess
import sys
import time
from pathlib import Path

import psutil
import pytest

from camplab.engine import worker
from camplab.engine.client import COMMAND

HERE = Path(__file__).parent
TROUBLED = (sys.executable, str(HERE.parent / "engine" / "troubled.py"), "quick", "hurried")
GONE = 5.0


def kill_the_app(folder: Path, title: str, command: tuple[str, ...], wait: float, within: float = 60.0) -> float:
    """Seconds the engine outlived its app: `within` so many, and a busy machine may take its time."""
    app = subprocess.Popen([sys.executable, str(HERE / "lonely.py"), str(folder), title, *command], stdout=-1)
    try:
        engine = psutil.Process(int(app.stdout.readline()))
        time.sleep(wait)
        assert engine.is_running()
    finally:
        app.kill()
        app.wait()
        app.stdout.close()
    began = time.monotonic()
    engine.wait(within)  # raises when it is still there
    return time.monotonic() - began


def saved_step(folder: Path) -> int:
    """Where the checkpoint stands."""
    found = json.loads((folder / "checkpoint.json").read_text())
    return int(found["step"] if "step" in found else found["position"]["step"])


def test_a_killed_app_leaves_a_checkpoint_and_no_process(tmp_path):
    kill_the_app(tmp_path, "", COMMAND, 0.2)
    assert saved_step(tmp_path) > 50


def test_a_hanging_step_does_not_outlive_the_app(tmp_path):
    kill_the_app(tmp_path, "endless", TROUBLED, 0.5)
    assert worker.GRACE + 0.5 < GONE, "as long as it is waited for a step when nobody hurries"


@pytest.mark.long
@pytest.mark.timeout(900)
def test_fifty_killed_apps(tmp_path):
    chance = random.Random(2)
    times = []
    for number in range(50):
        folder = tmp_path / str(number)
        times.append(kill_the_app(folder, "", COMMAND, chance.uniform(0, 1), GONE))
        assert saved_step(folder) > 50
    print(f"gone after median {sorted(times)[25]:.2f} s, max {max(times):.2f} s")
