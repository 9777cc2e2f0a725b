"""How the window looks: the theme's colours, spacings and fonts, its palette, style sheet and icons. Knows no document.

Views read `theme()` when they paint and connect to `style.changed` to paint anew.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, fields, replace
from functools import cache
from string import Template
from typing import Any, cast

from PySide6.QtCore import QByteArray, QObject, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontDatabase, QGuiApplication, QIcon, QPainter, QPalette, QPixmap
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QApplication

from camplab import resources
from camplab.app import preferences
from camplab.app.palettes import COLOURS, FAMILIES, SERIES

FALLBACK_FONTS = ("Pretendard", "Noto Sans KR", "Noto Sans CJK KR", "Malgun Gothic", "Apple SD Gothic Neo")
MONOSPACE_FONTS = ("JetBrains Mono", "Cascadia Mono", "Menlo", "Consolas", "Noto Sans Mono", "DejaVu Sans Mono")
LARGER = 1.26
"""Letters in classroom mode: to be read from the last row."""
CHOICES = ("system", "light", "dark")
"""What the learner can choose in the View menu."""


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
    def dark(self) -> bool:
        """Whether light stands on dark."""
        return self.name == "dark"

    def family(self, name: str) -> QColor:
        """The colour of a block family; a quiet grey for one that is not known."""
        return self.families.get(name, self.text_faint)


def build(name: str, classroom: bool = False) -> Theme:
    """The theme "light" or "dark"; in classroom mode everything written is a quarter larger."""
    colours: dict[str, Any] = {token: QColor(code) for token, code in COLOURS[name].items()}
    whole = Theme(
        name, classroom,
        families={family: QColor(code) for family, code in FAMILIES[name].items()},
        series=tuple(QColor(code) for code in SERIES[name]),
        **colours,
    )  # fmt: skip
    if not classroom:
        return whole
    larger = {size: round(getattr(whole, size) * LARGER, 1) for size in ("font_small", "font_normal", "font_title")}
    return replace(whole, space=5, radius=8, **larger)


class _Signals(QObject):
    changed = Signal()


_signals = _Signals()
changed = _signals.changed
"""Emitted after the theme became another one."""
_now: list[Theme] = []


def theme() -> Theme:
    """The theme in use."""
    if not _now:
        _now.append(build("light"))
    return _now[0]


def choose(choice: str | None = None, classroom: bool | None = None) -> None:
    """Take and remember a theme ("system", "light", "dark") and classroom mode; None leaves it as it is."""
    if choice is not None:
        preferences.remember("theme", choice)
    if classroom is not None:
        preferences.remember("classroom", classroom)
    apply()


def chosen() -> str:
    """The remembered choice: "system", "light" or "dark"."""
    choice = preferences.text("theme", "system")
    return choice if choice in CHOICES else "system"


def apply() -> None:
    """Put the remembered choice on the application. Qt's own colour scheme does nothing on some platforms."""
    wanted = build(_name(chosen()), preferences.flag("classroom"))
    if _now and _same(_now[0], wanted) and QApplication.instance().property("camplab_styled"):  # type: ignore[union-attr]
        return
    _now[:] = [wanted]
    app = cast(QApplication, QApplication.instance())
    app.setProperty("camplab_styled", True)
    app.setStyle("Fusion")
    app.setFont(font())
    app.setPalette(_palette(wanted))
    app.setStyleSheet(sheet(wanted))
    changed.emit()


def follow_system() -> None:
    """Call once: from now on the theme follows the system when the learner has chosen so."""
    QGuiApplication.styleHints().colorSchemeChanged.connect(_system_changed)


def _system_changed() -> None:
    apply()


def _name(choice: str) -> str:
    if choice != "system":
        return choice
    return "dark" if QGuiApplication.styleHints().colorScheme() == Qt.ColorScheme.Dark else "light"


def _same(a: Theme, b: Theme) -> bool:
    return (a.name, a.classroom) == (b.name, b.classroom)


# -- fonts ---------------------------------------------------------------------------------------


def font(size: float | None = None, weight: QFont.Weight = QFont.Weight.Normal) -> QFont:
    """The interface font at `size` points (default: normal)."""
    face = QFont(list(_families()))
    face.setPointSizeF(size or theme().font_normal)
    face.setWeight(weight)
    return face


def monospace(size: float | None = None) -> QFont:
    """The font of code and of columns of numbers."""
    face = QFont(list(_installed(MONOSPACE_FONTS)) or ["monospace"])
    face.setStyleHint(QFont.StyleHint.Monospace)
    face.setPointSizeF(size or theme().font_normal)
    return face


@cache
def _families() -> tuple[str, ...]:
    system = QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont).families()
    return tuple(dict.fromkeys((*system, *_installed(FALLBACK_FONTS))))


def _installed(wanted: tuple[str, ...]) -> tuple[str, ...]:
    there = set(QFontDatabase.families())
    return tuple(family for family in wanted if family in there)


# -- palette and style sheet ----------------------------------------------------------------------

_ROLES = {
    "Window": "panel", "WindowText": "text", "Base": "card", "AlternateBase": "card_hover", "Text": "text",
    "Button": "card", "ButtonText": "text", "BrightText": "danger", "Highlight": "accent",
    "HighlightedText": "accent_text", "ToolTipBase": "text", "ToolTipText": "card", "PlaceholderText": "text_faint",
    "Link": "accent", "LinkVisited": "accent", "Light": "card", "Midlight": "card_hover", "Mid": "line",
    "Dark": "line", "Shadow": "line", "Accent": "accent",
}  # fmt: skip
_DISABLED = ("WindowText", "Text", "ButtonText")


def _palette(wanted: Theme) -> QPalette:
    palette = QPalette()
    for role, token in _ROLES.items():
        palette.setColor(QPalette.ColorRole[role], getattr(wanted, token))
    for role in _DISABLED:
        palette.setColor(QPalette.ColorGroup.Disabled, QPalette.ColorRole[role], wanted.text_faint)
    return palette


def sheet(wanted: Theme) -> str:
    """The application's style sheet: `resources/styles/camplab.qss` with the theme's values in it."""
    values = {f.name: getattr(wanted, f.name) for f in fields(wanted) if f.name not in ("families", "series")}
    text = {key: value.name() if isinstance(value, QColor) else str(value) for key, value in values.items()}
    text["font_display"], text["font_caption"] = str(wanted.font_title * 1.9), str(wanted.font_small * 0.94)
    folder = resources.folder("styles")
    for name in ("check", "chevron_up", "chevron_down"):  # a style sheet can only name files
        text[name] = (folder / f"{name}_{wanted.name}.svg").as_posix()
    template = (folder / "camplab.qss").read_text(encoding="utf-8")
    return Template(template).substitute(text)


# -- icons ---------------------------------------------------------------------------------------

_SIZES = (16, 20, 24, 32, 48, 64)


def icon(name: str, color: QColor | None = None) -> QIcon:
    """The icon `name` (resources/icons/name.svg) in `color` (default: soft text); greyed when disabled."""
    return _icon(name, (color or theme().text_soft).rgba(), theme().text_faint.rgba())


def pixmap(name: str, size: int, color: QColor | None = None, ratio: float = 1.0) -> QPixmap:
    """The icon as a picture of `size` × `size` logical pixels."""
    return _pixmap(name, (color or theme().text_soft).rgba(), size, ratio)


def has_icon(name: str) -> bool:
    """Whether there is a file for it."""
    return (resources.folder("icons") / f"{name}.svg").is_file()


@cache
def _icon(name: str, rgba: int, faint: int) -> QIcon:
    made = QIcon()
    pale = QColor.fromRgba(faint)
    pale.setAlpha(120)
    for size in _SIZES:
        made.addPixmap(_pixmap(name, rgba, size, 1.0))
        made.addPixmap(_pixmap(name, pale.rgba(), size, 1.0), QIcon.Mode.Disabled)
    return made


@cache
def _pixmap(name: str, rgba: int, size: int, ratio: float) -> QPixmap:
    picture = QPixmap(round(size * ratio), round(size * ratio))
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    painter.setOpacity(QColor.fromRgba(rgba).alphaF())
    drawing = _drawing(name).replace("currentColor", QColor.fromRgba(rgba).name())
    QSvgRenderer(QByteArray(drawing.encode())).render(painter, QRectF(picture.rect()))
    painter.end()
    picture.setDevicePixelRatio(ratio)
    return picture


@cache
def _drawing(name: str) -> str:
    folder = resources.folder("icons")
    name = name if has_icon(name) else "square"  # a block from elsewhere need not bring a drawing
    return (folder / f"{name}.svg").read_text(encoding="utf-8")
