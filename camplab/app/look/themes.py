"""What a theme is, light or dark: named colours, spacings, font sizes; and what Qt makes of it. Knows no window."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, fields, replace
from string import Template
from typing import Any

from PySide6.QtGui import QColor, QPalette

from camplab import resources
from camplab.app.look.palettes import COLOURS, FAMILIES, SERIES, rgb

CLASSROOM: dict[str, Any] = {"font_small": 13.5, "font_normal": 15.0, "font_title": 18.0, "space": 6, "radius": 8}
"""What is larger in classroom mode. No letters below 18 px (at 96 dpi): a 40th of a picture of 1280 × 720."""


INK = 0.7
"""Of a colour, the rest that of text: for letters on a light ground."""


@dataclass(frozen=True, slots=True)
class Theme:
    """Named colours, spacings (px) and font sizes (pt)."""

    name: str
    classroom: bool
    window: QColor
    panel: QColor
    card: QColor
    card_hover: QColor
    line: QColor
    control: QColor
    text: QColor
    text_soft: QColor
    text_faint: QColor
    accent: QColor
    accent_text: QColor
    danger: QColor
    danger_soft: QColor
    warning: QColor
    good: QColor
    selection: QColor
    drop: QColor
    families: Mapping[str, QColor]
    series: tuple[QColor, ...]
    space: int = 4
    radius: int = 6
    font_small: float = 8.5
    font_normal: float = 9.5
    font_title: float = 12.0

    @property
    def font_caption(self) -> float:
        """A little smaller than small, where letters may be."""
        return self.font_small * (1 if self.classroom else 0.94)

    @property
    def larger(self) -> float:
        """How much larger letters are than usual."""
        return self.font_normal / 9.5

    @property
    def dark(self) -> bool:
        """Whether light stands on dark."""
        return self.name == "dark"

    def inked(self, color: QColor) -> QColor:
        """A colour that marks things, for letters: of them more contrast is asked than of a line (4.5:1, not 3:1)."""
        return color if self.dark else mixed(color, self.text, INK)

    def family(self, name: str) -> QColor:
        """The colour of a block family; a quiet grey for one that is not known."""
        return self.families.get(name, self.text_faint)


def mixed(color: QColor, ground: QColor, share: float) -> QColor:
    """An opaque colour that looks like `share` of `color` on `ground`."""
    parts = zip(rgb(color), rgb(ground), strict=True)
    return QColor(*(round(share * front + (1 - share) * back) for front, back in parts))


def build(name: str, classroom: bool = False) -> Theme:
    """The theme "light" or "dark"; in classroom mode everything written can be read from the last row."""
    colours: dict[str, Any] = {token: QColor(code) for token, code in COLOURS[name].items()}
    whole = Theme(
        name, classroom,
        families={family: QColor(code) for family, code in FAMILIES[name].items()},
        series=tuple(QColor(code) for code in SERIES[name]),
        **colours,
    )  # fmt: skip
    return replace(whole, **CLASSROOM) if classroom else whole


SIZES = {"step_size": 10, "chevron_size": 12, "tick_size": 14, "box_size": 15}
"""Pixels of what is pressed in a control: arrows and ticks, which are seen from afar, too, where letters are larger."""
GROWTH = 0.6
"""By how much of the growth of letters these grow: so much room there is beside the words."""
_ROLES = {
    "Window": "panel", "WindowText": "text", "Base": "card", "AlternateBase": "card_hover", "Text": "text",
    "Button": "card", "ButtonText": "text", "BrightText": "danger", "Highlight": "accent",
    "HighlightedText": "accent_text", "ToolTipBase": "text", "ToolTipText": "card", "PlaceholderText": "text_faint",
    "Link": "accent", "LinkVisited": "accent", "Light": "card", "Midlight": "card_hover", "Mid": "line",
    "Dark": "line", "Shadow": "line", "Accent": "accent",
}  # fmt: skip
_DISABLED = ("WindowText", "Text", "ButtonText")


def palette(wanted: Theme) -> QPalette:
    """The theme's colours in the roles that Qt's own widgets use."""
    made = QPalette()
    for role, token in _ROLES.items():
        made.setColor(QPalette.ColorRole[role], getattr(wanted, token))
    for role in _DISABLED:
        made.setColor(QPalette.ColorGroup.Disabled, QPalette.ColorRole[role], wanted.text_faint)
    return made


def sheet(wanted: Theme) -> str:
    """The application's style sheet: `resources/styles/camplab.qss` with the theme's values in it."""
    values = {f.name: getattr(wanted, f.name) for f in fields(wanted) if f.name not in ("families", "series")}
    text = {key: value.name() if isinstance(value, QColor) else str(value) for key, value in values.items()}
    text["font_display"], text["font_caption"] = str(wanted.font_title * 1.9), str(wanted.font_caption)
    text["file_dialog"] = str(round(600 + 160 * wanted.larger))
    grown = 1 + GROWTH * (wanted.larger - 1)
    text |= {name: str(round(size * grown)) for name, size in SIZES.items()}
    folder = resources.folder("styles")
    for name in ("check", "tick", "chevron_up", "chevron_down"):  # a style sheet can only name files
        text[name] = (folder / f"{name}_{wanted.name}.svg").as_posix()
    template = (folder / "camplab.qss").read_text(encoding="utf-8")
    return Template(template).substitute(text)
