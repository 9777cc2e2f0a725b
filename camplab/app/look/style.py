"""How the window looks now: the theme in use, fonts and icons. Knows no document.

Views read `theme()` when they paint and connect to `style.changed` to paint anew.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache
from typing import TypeVar

from PySide6.QtCore import QByteArray, QObject, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontDatabase, QFontMetrics, QGuiApplication, QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QApplication, QLayout, QWidget

from camplab import resources
from camplab.app.look import korean_font, preferences
from camplab.app.look.lucide_style import LucideStyle
from camplab.app.look.themes import Theme, build, palette, sheet

FALLBACK_FONTS = ("Pretendard", "Noto Sans KR", "Noto Sans CJK KR", "Malgun Gothic", "Apple SD Gothic Neo")
MONOSPACE_FONTS = ("JetBrains Mono", "Cascadia Mono", "Menlo", "Consolas", "Noto Sans Mono", "DejaVu Sans Mono")
LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
"""Where words stand in a row: in the middle of its height."""
FRAME = QSize(2, 40)
"""Pixels that a system draws around a window, about."""
CHOICES = ("system", "light", "dark")
"""What the learner can choose in the View menu."""


L = TypeVar("L", bound=QLayout)


class _Signals(QObject):
    changing = Signal()
    changed = Signal()


_signals = _Signals()
changing = _signals.changing
"""Emitted before it does."""
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
    choice = preferences.here("theme", "system")
    return choice if choice in CHOICES else "system"


def application() -> QApplication:
    """The one there is, once it is begun."""
    found = QApplication.instance()
    assert isinstance(found, QApplication)
    return found


def apply() -> None:
    """Put the remembered choice on the application. Qt's own colour scheme does nothing on some platforms."""
    wanted = build(_name(chosen()), preferences.here("classroom") == "yes")
    app = application()
    if _now and _same(_now[0], wanted) and app.property("camplab_styled"):
        return
    changing.emit()
    _now[:] = [wanted]
    if not app.property("camplab_styled"):
        app.setStyle(LucideStyle(lambda name, token: icon(name, getattr(theme(), token))))
        app.setProperty("camplab_styled", True)
    app.setFont(font())
    app.setPalette(palette(wanted))
    app.setStyleSheet("")  # a sheet instead of another is worked out for each widget once for all that it stands in
    app.setStyleSheet(sheet(wanted))
    changed.emit()


@contextmanager
def on_paper() -> Iterator[Theme]:
    """What is painted now is painted in the light theme, as for a page that is printed; nobody is told of it."""
    before = theme()
    _now[:] = [build("light", before.classroom)]
    try:
        yield _now[0]
    finally:
        _now[:] = [before]


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
    return QFont(_font(size or theme().font_normal, weight))


@cache
def _font(size: float, weight: QFont.Weight) -> QFont:
    face = QFont(list(_families()))
    face.setPointSizeF(size)
    face.setWeight(weight)
    return face


def dress(widget: QWidget, rules: str, words: QFont | None = None) -> None:
    """Give it this style and font where it has others: whenever they are set, all around it is laid out anew.

    The style is that of its class alone: rules for whatever is in it hold for its tooltips, too, so that these had its
    colour of words on a ground of the same colour.
    """
    sheet = f".{type(widget).__name__} {{ {rules} }}" if rules else ""
    if widget.styleSheet() != sheet:
        widget.setStyleSheet(sheet)
    if words is not None and widget.font() != words:
        widget.setFont(words)


def dress_sentence(label: QWidget, size: float | None = None) -> None:
    """As what a panel says of its picture; `size`: in points (default: normal)."""
    look = theme()
    dress(label, f"color: {look.text.name()}; padding: {look.space}px {2 * look.space}px;", font(size))


def dress_note(label: QWidget) -> None:
    """As what stands in a panel where there is no picture."""
    look = theme()
    dress(label, f"color: {look.text_soft.name()}; padding: {2 * look.space}px;", font())


def letter_width() -> int:
    """Pixels of a letter in running text."""
    return QFontMetrics(font()).averageCharWidth()


def monospace(size: float | None = None) -> QFont:
    """The font of code and of columns of numbers."""
    face = QFont([*(_installed(MONOSPACE_FONTS) or ("monospace",)), *korean_font.families()])
    face.setStyleHint(QFont.StyleHint.Monospace)
    face.setPointSizeF(size or theme().font_normal)
    return face


@cache
def _families() -> tuple[str, ...]:
    system = QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont).families()
    return tuple(dict.fromkeys((*system, *_installed(FALLBACK_FONTS), *korean_font.families())))


def _installed(wanted: tuple[str, ...]) -> tuple[str, ...]:
    there = set(QFontDatabase.families())
    return tuple(family for family in wanted if family in there)


# -- icons ---------------------------------------------------------------------------------------

_SIZES = (16, 20, 24, 32, 48, 64)


def flush(layout: L, between: int | None = None) -> L:
    """The layout with nothing around what it holds, and so many pixels between; None: as many as Qt leaves."""
    layout.setContentsMargins(0, 0, 0, 0)
    if between is not None:
        layout.setSpacing(between)
    return layout


def grown(host: QWidget, width: int, height: int) -> QSize:
    """The size of a dialog: with larger letters larger, as far as there is room in the window it belongs to, and never
    larger than the screen."""
    factor = 1.25 if theme().classroom else 1.0
    room = host.size() - QSize(48, 48)
    wished = QSize(round(width * factor), round(height * factor)).boundedTo(room).expandedTo(QSize(width, height))
    return wished.boundedTo(room_on_screen(host))


def room_on_screen(host: QWidget) -> QSize:
    """How large a window can be on the screen of `host`, without its frame, which is not known before it is shown."""
    return host.screen().availableSize() - FRAME


def in_sight(widget: QWidget) -> bool:
    """Whether any of it is seen. Qt's `visibleRegion` leaves out what opaque children cover, plots say: of a panel that
    is full of them it is empty."""
    direct = Qt.FindChildOption.FindDirectChildrenOnly
    children = widget.findChildren(QWidget, options=direct) if widget.isVisible() else []
    within = (in_sight(child) for child in children if not child.isWindow())
    return widget.isVisible() and (not widget.visibleRegion().isEmpty() or any(within))


def icon_size(usual: int = 16) -> QSize:
    """Of an icon beside words, in logical pixels: it grows with the letters."""
    return QSize(1, 1) * round(usual * theme().larger)


def icon(name: str, color: QColor | None = None) -> QIcon:
    """The icon `name` (resources/icons/name.svg) in `color` (default: soft text); greyed when disabled."""
    return _icon(name, (color or theme().text_soft).rgba(), theme().text_faint.rgba())


def pixmap(name: str, size: int, color: QColor | None = None, ratio: float = 1.0) -> QPixmap:
    """The icon as a picture of `size` × `size` logical pixels."""
    return _pixmap(name, (color or theme().text_soft).rgba(), size, ratio)


@cache
def has_icon(name: str) -> bool:
    """Whether there is a file for it."""
    return (resources.folder("icons") / f"{name}.svg").is_file()


@cache
def _icon(name: str, rgba: int, faint: int) -> QIcon:
    made = QIcon()
    pale = QColor.fromRgba(faint)
    pale.setAlpha(120)
    for size in _SIZES:
        for mode in (QIcon.Mode.Normal, QIcon.Mode.Selected):  # Qt would tint the selected one
            made.addPixmap(_pixmap(name, rgba, size, 1.0), mode)
        made.addPixmap(_pixmap(name, pale.rgba(), size, 1.0), QIcon.Mode.Disabled)
    return made


@cache
def _pixmap(name: str, rgba: int, size: int, ratio: float) -> QPixmap:
    picture = QPixmap(round(size * ratio), round(size * ratio))
    picture.fill(Qt.GlobalColor.transparent)
    drawing = _drawing(name).replace("currentColor", QColor.fromRgba(rgba).name())
    with QPainter(picture) as painter:
        painter.setOpacity(QColor.fromRgba(rgba).alphaF())
        QSvgRenderer(QByteArray(drawing.encode())).render(painter, QRectF(picture.rect()))
    picture.setDevicePixelRatio(ratio)
    return picture


@cache
def _drawing(name: str) -> str:
    folder = resources.folder("icons")
    name = name if has_icon(name) else "square"  # a block from elsewhere need not bring a drawing
    return (folder / f"{name}.svg").read_text(encoding="utf-8")
