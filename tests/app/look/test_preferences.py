"""What cannot be remembered is said once, holds until the window is closed, and stops nothing."""

from __future__ import annotations

import os
import subprocess
from pathlib import Path

import pytest
from PySide6.QtCore import QBuffer, QByteArray, QDataStream

from camplab import interpreter
from camplab.app.look import language, preferences, style
from tests.for_each import for_each

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


class Sprung:
    """As Qt keeps an object of Python: what makes it anew when it is read."""

    def __reduce__(self):
        return os.mkdir, (os.environ["SPRUNG"],)


def evil() -> str:
    """The value of a setting that makes a folder when it is read."""
    buffer = QBuffer()
    buffer.open(QBuffer.OpenModeFlag.WriteOnly)
    stream = QDataStream(buffer)
    stream.setVersion(QDataStream.Version.Qt_4_0.value)  # that of QSettings
    stream.writeQVariant(Sprung())
    return "@Variant(" + "".join(f"\\x{byte:x}" for byte in bytes(buffer.data())) + ")"


HIDDEN = {
    "plain": "theme={evil}",
    "after others": "language=ko\ntheme=a, {evil}",
    "in quotes": 'theme="{evil}"',
    "in pieces": 'theme="@Var""iant("{rest}',
    "by its number": "theme=\\x40Variant({rest}",
    "in octal": "theme=\\100Variant({rest}",
    "with an escape that nobody knows": "theme=@Va\\qriant({rest}",
    "over two lines": "theme=@Var\\\niant({rest}",
    "in the last line, which goes on": "theme={evil}\\",
    "behind an open quotation": 'one="two\n",x\ntheme={evil}',
    "behind a remark": ';"\ntheme={evil}',
}


@for_each("hidden", list(HIDDEN))
def test_a_value_that_qt_would_run_is_not_read(hidden, home, tmp_path, monkeypatch):
    monkeypatch.setenv("SPRUNG", str(tmp_path / "sprung"))
    whole = evil()
    text = HIDDEN[hidden].replace("{evil}", whole).replace("{rest}", whole.removeprefix("@Variant("))
    home.mkdir(exist_ok=True)
    (home / "window.ini").write_text(f"[General]\n{text}\n", "utf-8")
    assert preferences.text("theme", "light") == "light"
    assert "cannot be read: all settings" in str(preferences.trouble())
    assert not (tmp_path / "sprung").exists()


@for_each(
    "value", ["@Variant(x)", ", @Variant(", 'a=@Variant("b", c', "\\x40Variant(\\", '"', ";", QByteArray(b"@Variant(")]
)
def test_what_is_remembered_is_remembered_whatever_its_letters_are(value, home):
    preferences.remember("any", value)
    preferences.remember("theme", "dark")
    assert preferences.value("any") == value
    assert preferences.trouble() is None


OTHER = """
from PySide6.QtWidgets import QApplication
from camplab.app.look import language, style
from camplab.app.editor import beside
app = QApplication([])
style.choose("dark", classroom=True)
language.choose("ko")
beside.choose(True)
"""


def test_what_this_process_knows_is_not_read_again(home, monkeypatch):
    """It is asked for some ten times whenever anything changes."""
    preferences.remember("theme", "dark")
    monkeypatch.setattr(preferences, "_file", lambda _path: pytest.fail("the file was opened"))
    assert [preferences.here("theme"), style.chosen()] == ["dark", "dark"]


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
