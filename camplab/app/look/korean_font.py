"""Letters for Korean where no installed font has any: a font that ships, loaded only then. Knows no widget."""

from __future__ import annotations

from functools import cache

from PySide6.QtGui import QFontDatabase

from camplab import resources

FILE = "camplab_sans_kr.otf"
"""Noto Sans KR cut down to what is written here (resources/fonts/OFL.txt)."""


@cache
def families() -> tuple[str, ...]:
    """What to put behind the other fonts: nothing where an installed one has Hangul. Wants an application."""
    if QFontDatabase.families(QFontDatabase.WritingSystem.Korean):
        return ()
    try:
        file = resources.folder("fonts") / FILE
    except FileNotFoundError:
        return ()
    return tuple(QFontDatabase.applicationFontFamilies(QFontDatabase.addApplicationFont(str(file))))
