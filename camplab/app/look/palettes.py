"""The colours of the light and the dark theme, as tables of text. Knows nothing of Qt.

Neutrals, family colours and states were chosen in OKLCH (equal lightness within a theme, hue by family), so that no
family shouts louder than another; text on its ground keeps a contrast of 4.5:1 or more, the edge of a control 3:1
(WCAG 2.1, 1.4.3 and 1.4.11).
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtGui import QColor

COLOURS: Mapping[str, Mapping[str, str]] = {
    "light": {
        "window": "#eff0f2",
        "panel": "#f8f8fa",
        "card": "#ffffff",
        "card_hover": "#f3f4f8",
        "line": "#dcdee1",
        "control": "#84878e",
        "text": "#1f2228",
        "text_soft": "#4f535b",
        "text_faint": "#686b73",
        "accent": "#4760cd",
        "accent_text": "#ffffff",
        "danger": "#c92e3b",
        "danger_soft": "#fceceb",
        "warning": "#8a5b00",
        "good": "#197845",
        "selection": "#e0e7fd",
        "drop": "#4760cd",
    },
    "dark": {
        "window": "#141518",
        "panel": "#1b1c20",
        "card": "#24262a",
        "card_hover": "#2d2f34",
        "line": "#35383d",
        "control": "#7f838b",
        "text": "#eaebee",
        "text_soft": "#b4b7bc",
        "text_faint": "#969aa1",
        "accent": "#889ef6",
        "accent_text": "#10142a",
        "danger": "#f77d80",
        "danger_soft": "#3f2222",
        "warning": "#e8be62",
        "good": "#64cd93",
        "selection": "#303a62",
        "drop": "#9bb0ff",
    },
}
"""Theme -> token -> colour."""

FAMILIES: Mapping[str, Mapping[str, str]] = {
    "light": {
        "convolution": "#3a75bf",
        "dense": "#ad5c15",
        "activation": "#946e00",
        "normalisation": "#008b8c",
        "regularisation": "#b14f6a",
        "recurrent": "#865eb1",
        "attention": "#2d8949",
        "shape": "#6e7581",
        "structure": "#6b7295",
        "template": "#a25492",
    },
    "dark": {
        "convolution": "#7bb1f6",
        "dense": "#e69a64",
        "activation": "#cca951",
        "normalisation": "#39c4c4",
        "regularisation": "#eb8ea4",
        "recurrent": "#bf9be8",
        "attention": "#76c387",
        "shape": "#a7aebb",
        "structure": "#a3acd1",
        "template": "#db92cb",
    },
}
"""Theme -> block family -> colour."""

SERIES: Mapping[str, tuple[str, ...]] = {
    "light": ("#006bab", "#c35205", "#199768", "#ca73a2", "#3599c7", "#c38200", "#1f2228", "#988b34"),
    "dark": ("#4a9fe0", "#f0803c", "#1dbf94", "#e08fc0", "#8fd0f7", "#f2b430", "#eaebee", "#f0e442"),
}
"""Colour-blind-safe curves: Okabe & Ito, "Color Universal Design" (2008), moved so that each is seen on its ground
(3:1) and no two look alike: 10 apart or more in CIE L*a*b* with any colour blindness (Machado et al. 2009)."""
PARTS_OF_A_STEP = (4, 3, 7, 0, 1, 2, 5)
"""Of load, copy, augment, forward, backward, update and watch: their places among these."""


def rgb(color: QColor) -> tuple[int, int, int]:
    """Red, green and blue, each 0 to 255."""
    return color.red(), color.green(), color.blue()
