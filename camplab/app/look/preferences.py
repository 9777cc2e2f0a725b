"""What the window remembers between two starts: an INI file in the settings folder. Knows no widget."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QSettings

from camplab import folders


def store() -> QSettings:
    """The file itself. Every caller gets a handle of its own; Qt keeps them in step."""
    return QSettings(str(folders.settings() / "window.ini"), QSettings.Format.IniFormat)


def text(key: str, default: str = "") -> str:
    """A remembered text."""
    value = store().value(key, default)
    return value if isinstance(value, str) else default


def flag(key: str) -> bool:
    """A remembered yes or no; no where nothing is."""
    return text(key, "no") == "yes"


def remember(key: str, value: object) -> None:
    """Keep a text, a yes or no, or a QByteArray."""
    remember_all({key: value})


def remember_all(values: Mapping[str, object]) -> None:
    """Keep several, and write the file once."""
    file = store()
    for key, value in values.items():
        file.setValue(key, ("yes" if value else "no") if isinstance(value, bool) else value)


def forget(*keys: str) -> None:
    """Back to the defaults."""
    for key in keys:
        store().remove(key)
