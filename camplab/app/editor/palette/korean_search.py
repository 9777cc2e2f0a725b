"""The Korean word for an English one, whatever language the window speaks: for searching. Knows no widget."""

from __future__ import annotations

from functools import cache

from PySide6.QtCore import QTranslator

from camplab import resources
from camplab.app.look.language import CONTEXT


@cache
def _translator() -> QTranslator | None:
    translator = QTranslator()
    return translator if translator.load("camplab_ko", str(resources.folder("translations"))) else None


def korean(text: str) -> str:
    """Korean for a sentence of the window; empty when there is none."""
    translator = _translator()
    return (translator.translate(CONTEXT, text) or "") if translator else ""
