"""For every network that ships, the engine tells the window the very losses that the exported file prints."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

from camplab.assembly.export.formats import export_python
from camplab.document import files
from camplab.document.presets.catalogue import PRESETS, Preset
from camplab.document.presets.preset import IMAGENET
from camplab.document.project import Project
from camplab.engine import protocol as p
from camplab.engine.client import Engine
from camplab.runs import events as e

EPOCHS = 2


def short(preset: Preset, **recipe: object) -> Project:
    """The preset with its own recipe, for two epochs."""
    project = preset.project()
    return project.model_copy(update={"training": project.training.model_copy(update={"epochs": EPOCHS} | recipe)})


def told(project: Project) -> list[tuple[float, float]]:
    """Training and validation loss of each epoch as the engine tells the window; none when torch refuses a layer."""
    engine = Engine()
    engine.start()
    engine.send(p.Start(project=files.dumps(project)))
    epochs = []
    while not isinstance(message := engine.receive(), e.Done):
        assert message is not None
        if isinstance(message, e.Fault):
            assert project.training.precision in message.sentence.values.values(), message
            break
        if isinstance(message, e.Epoch):
            epochs.append((message.values["train_loss"], message.values["validation_loss"]))
    engine.send(p.Shutdown())
    engine.finish(10)
    return epochs


def printed(path: Path) -> list[tuple[float, ...]]:
    """The same numbers as the exported file prints them, in a clean process that cannot import camplab."""
    clean = {name: value for name, value in os.environ.items() if not name.startswith("PYTHON")}
    code = (
        "import runpy, sys\n"
        "class Guard:\n"
        "    def find_spec(self, name, path=None, target=None):\n"
        "        if name.split('.')[0] == 'camplab': raise ImportError(name)\n"
        "sys.meta_path.insert(0, Guard())\n"
        "runpy.run_path(sys.argv[1], run_name='__main__')"
    )
    result = subprocess.run(
        [sys.executable, "-I", "-c", code, str(path)], capture_output=True, text=True, env=clean, check=True
    )
    return [tuple(map(float, re.findall(r"loss ([-+0-9.e]+)", line))) for line in result.stdout.splitlines()]


OFFLINE = pytest.mark.parametrize(
    "preset", [preset for preset in PRESETS if preset.group != IMAGENET], ids=lambda preset: preset.name
)


@pytest.mark.long
@pytest.mark.timeout(300)
@OFFLINE
def test_the_exported_file_prints_the_losses_that_the_window_shows(preset, tmp_path):
    project = short(preset)
    path, _ = export_python(project, tmp_path / "mine.py")
    shown = told(project)
    assert len(shown) == EPOCHS
    assert printed(path) == shown


@pytest.mark.long
@pytest.mark.timeout(300)
@OFFLINE
@pytest.mark.parametrize(("precision", "epochs"), [("bfloat16", EPOCHS), ("float16", 1)])  # which is slow on a CPU
def test_in_mixed_precision_too(preset, precision, epochs, tmp_path):
    project = short(preset, precision=precision, epochs=epochs, device="cpu")
    shown = told(project)
    if shown or "lstm" not in preset.name:  # a processor may not know this layer in so few bits: told() saw to it
        path, _ = export_python(project, tmp_path / "mine.py")
        assert len(shown) == epochs
        assert printed(path) == shown
