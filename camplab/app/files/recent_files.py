"""The files opened last, newest first, for the welcome page and the File menu. Knows no widget."""

from __future__ import annotations

import json
from pathlib import Path

from camplab.app.look import preferences

MOST = 8


def recent_files() -> list[Path]:
    """Those that still exist."""
    try:
        names = json.loads(preferences.text("recent", "[]"))
    except ValueError:
        return []
    paths = [Path(name) for name in names if isinstance(name, str)] if isinstance(names, list) else []
    return [path for path in paths if _is_there(path)]


def remember_file(path: Path) -> None:
    """Put it first."""
    path = path.absolute()
    others = [other for other in recent_files() if other != path]
    preferences.remember("recent", json.dumps([str(other) for other in (path, *others)][:MOST]))


def _is_there(path: Path) -> bool:
    try:
        return path.is_file()
    except (OSError, ValueError):
        return False
