"""What cannot be remembered is said once, holds until the window is closed, and stops nothing."""

from __future__ import annotations

import os
import subprocess
from pathlib import Path

import pytest

from camplab import interpreter
from camplab.app.look import language, preferences, style

SAID = "The settings cannot be written into"


@pytest.fixture
def unwritable(monkeypatch, tmp_path) -> Path:
    """A home in which nobody can write, whoever asks: a file stands where its folder would be."""
    (tmp_path / "file").write_bytes(b"")
    home = tmp_path / "file" / "home"
    monkeypatch.setenv("CAMPLAB_HOME", str(home))
    return home


def test_settings_that_cannot_be_written_hold_and_are_said_once(open_window, unwritable, home):
    robot = open_window()
    robot.begins_with("mlp")
    robot.presses("theme.dark")
    notices = [notice for notice in robot.window.banner.notices if notice.about == "settings"]
    assert [str(notice.sentence).startswith(SAID) for notice in notices] == [True]
    assert (style.theme().name, style.chosen()) == ("dark", "dark")
    robot.window.banner.dismiss()
    robot.presses("language.ko")
    robot.presses("view.classroom")
    assert not [notice for notice in robot.window.banner.notices if notice.about == "settings"]
    assert (language.current(), style.theme().name, style.theme().classroom) == ("ko", "dark", True)
    unwritable.parent.unlink()
    robot.presses("theme.light")
    assert (unwritable / "window.ini").is_file(), "what was waiting is kept as soon as it can be"
    assert preferences._file(unwritable / "window.ini").value("language") == "ko"


@pytest.mark.parametrize("kind", ["pipe", "folder", "large", "damaged", "bytes"])
def test_settings_that_cannot_be_read_are_said_and_the_window_opens(open_window, home, kind):
    (file := home / "window.ini").unlink(missing_ok=True)
    if kind == "pipe":
        os.mkfifo(file)
    elif kind == "folder":
        file.mkdir()
    elif kind == "large":
        with file.open("wb") as made:
            made.truncate(preferences.MOST + 1)
    else:
        file.write_bytes(b"[General]\ntheme=dark\nno sense\n" if kind == "damaged" else os.urandom(4000))
    robot = open_window()
    robot.begins_with("mlp")
    about = [str(notice.sentence) for notice in robot.window.banner.notices if notice.about == "settings"]
    known = "is damaged: some settings" if kind in ("damaged", "bytes") else "cannot be read: all settings"
    assert len(about) == 1
    assert known in about[0]
    robot.presses("theme.dark")
    assert style.theme().name == "dark"
    robot.window.close()


OTHER = """
from PySide6.QtWidgets import QApplication
from camplab.app.look import language, style
from camplab.app.editor import beside
app = QApplication([])
style.choose("dark", classroom=True)
language.choose("ko")
beside.choose(True)
"""


def test_what_another_window_chooses_is_for_the_next_start(open_window, home):
    """What is seen here does not change with the next thing that is chosen, and no menu ticks what is not."""
    robot = open_window()
    robot.begins_with("mlp")
    other = interpreter.command("-c", OTHER)
    subprocess.run(other, check=True, env=interpreter.environment(CAMPLAB_HOME=str(home), CAMPLAB_LANG=""), timeout=120)
    assert preferences._file(home / "window.ini").value("theme") == "dark", "it was chosen there"
    robot.window.actions_.refresh()
    assert [name for name in ("light", "dark", "system") if robot.window.actions_[f"theme.{name}"].isChecked()] == [
        "system"
    ]
    assert not robot.window.actions_["view.classroom"].isChecked()
    robot.presses("view.classroom")
    assert (style.theme().name, style.theme().classroom, language.current()) == ("light", True, "en")
