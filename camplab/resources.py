"""Finds read-only files (icons, presets, translations) in a checkout and in an installed wheel."""

from __future__ import annotations

from pathlib import Path

_PACKAGE = Path(__file__).parent
_PLACES = (_PACKAGE / "_resources", _PACKAGE.parent / "resources")


def folder(name: str) -> Path:
    """The folder `name` of the resources: "fonts", "icons", "presets", "translations", "styles".

    Raises FileNotFoundError when the installation is incomplete.
    """
    for place in _PLACES:
        if (place / name).is_dir():
            return place / name
    raise FileNotFoundError(f"camplab is installed incompletely: no resources/{name}; install it again")
