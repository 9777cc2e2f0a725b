"""Folders for a while do not outlive the processes that made them, however these ended."""

from __future__ import annotations

import os
import tempfile

from camplab import scratch

NOBODY = 4194304
"""No process has this number."""


def test_what_killed_processes_left_goes_with_the_next_folder(tmp_path, monkeypatch):
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    names = [f"camplab-{NOBODY}-ab12", f"camplab-{os.getpid()}-ab12", f"camplab-{NOBODY}-young", "camplab-notes"]
    for name in names:
        (tmp_path / name / "within").mkdir(parents=True)
        if "young" not in name:
            os.utime(tmp_path / name, (0, 0))
    with scratch.folder() as made:
        assert {path.name for path in tmp_path.iterdir()} == {os.path.basename(made), *names[1:]}
    assert {path.name for path in tmp_path.iterdir()} == {*names[1:]}
