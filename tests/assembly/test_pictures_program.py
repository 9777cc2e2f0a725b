"""A network trained on pictures from a folder: the exported program prints the same losses, to the last bit."""

from __future__ import annotations

import re
import runpy

import numpy as np
import pytest
from PIL import Image

from camplab.assembly.export import checking
from camplab.assembly.export.checking import ExportFailed
from camplab.assembly.export.formats import export_python
from camplab.datasets.photos import Photos
from tests.training.recipes import ALL, at_epochs, cnn, end, epochs, run

NUMBER = re.compile(r"(?:loss|accuracy) ([-+0-9.e]+)")


@pytest.fixture
def folder(tmp_path):
    """Thirty pictures of noise, brighter in the second class, and one that is none."""
    random = np.random.default_rng(0)
    for number in range(30):
        name, bright = ("dark", 100) if number % 2 else ("light", 255)
        (tmp_path / name).mkdir(exist_ok=True)
        Image.fromarray(random.integers(bright, size=(20, 24, 3), dtype=np.uint8)).save(
            tmp_path / name / f"{number}.png"
        )
    (tmp_path / "dark" / "torn.png").write_text("no picture")
    return tmp_path


@pytest.mark.parametrize("standardise", [True, False])
def test_the_program_prints_the_losses_of_the_run(folder, tmp_path, monkeypatch, capsys, standardise):
    data = Photos(folder=str(folder), size=16, classes=2, standardise=standardise)
    project = cnn(data=data, batch_size=7, schedule="cosine", clip=0.5)
    project = project.with_net((*project.net[:-1], project.net[-1].changed(out_features=2)))
    monkeypatch.setattr(checking, "check", lambda *_: 0.0)
    path, _ = export_python(project, tmp_path / "pictures.py")
    runpy.run_path(str(path), run_name="__main__")
    printed = [tuple(map(float, NUMBER.findall(line))) for line in capsys.readouterr().out.splitlines()]
    trained = epochs(run(project))
    assert printed == at_epochs(trained, *ALL)
    assert trained[-1].values["train_loss"] < trained[0].values["train_loss"]


def test_without_a_folder_train_and_export_say_so(tmp_path):
    project = cnn(data=Photos(classes=10, size=16))
    fault = end(run(project))
    assert (fault.kind, "no folder is chosen" in str(fault.sentence)) == ("bad_data", True)
    with pytest.raises(ExportFailed, match="no folder is chosen"):
        export_python(project, tmp_path / "none.py")
