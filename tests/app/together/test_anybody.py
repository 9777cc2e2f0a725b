"""Whatever is done in whatever order, nothing escapes and nothing hangs; what stands there can be saved and read."""

from __future__ import annotations

import os
import random

import pytest

from camplab.document.files import load, save
from camplab.document.project import Project
from tests.app.together.anybody import Anybody

DEEDS = 600


def brought(folder) -> None:
    """Files as they lie about: right ones, damaged ones, none at all."""
    folder.mkdir()
    rows = "".join(f"{150 + at % 40},{45 + at % 37},{'남여'[at % 2]}\n" for at in range(80))
    (folder / "table.csv").write_bytes(f"키,몸무게,성별\n{rows}".encode("cp949"))
    (folder / "text.txt").write_text("나랏말싸미 듕귁에 달아 문자와로 서로 사맛디 아니할쎄 " * 60, encoding="utf-8")
    (folder / "noise.csv").write_bytes(random.Random(1).randbytes(3000))
    (folder / "cut.camplab").write_text('{"format": 2, "stack": [{"type": "conv"', encoding="utf-8")
    (folder / "empty.png").touch()


@pytest.mark.long
@pytest.mark.timeout(3600)
@pytest.mark.parametrize(
    "seed", [int(os.environ.get("CAMPLAB_ANYBODY", random.randrange(10**6)))], ids="seed {}".format
)
def test_nothing_escapes_whoever_does_whatever(open_window, tmp_path, seed, monkeypatch):
    """CAMPLAB_ANYBODY: a seed, to do the same again."""
    brought(tmp_path / "files")
    robot = open_window(engine=True)
    somebody = Anybody(robot, seed, tmp_path / "files", monkeypatch)
    reports = robot.window.reporter.reports
    robot.window.reporter.install()
    try:
        for _ in range(DEEDS):
            somebody.does()
            assert not reports, "\n".join([f"seed {seed}", *somebody.done[-20:], *reports])
            assert robot.window.isVisible(), somebody.done[-20:]
    finally:
        robot.window.reporter.uninstall()
        robot.hears_questions()  # and answers them as who wants to leave
    project = robot.lab.session.project
    assert isinstance(project, Project)
    save(project, tmp_path / "whole.camplab")
    assert load(tmp_path / "whole.camplab") == project
