"""What is left over of another theme, language, document or run, found without knowing what a widget should show.

A colour of the other theme that this one has not, an English word on a Korean screen or Hangul on an English one, the
name of a block of another document, the device or note of another run.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from PySide6.QtCore import QAbstractItemModel, QModelIndex, Qt
from PySide6.QtGui import QAction, QBrush, QColor, QIcon, QPalette
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QComboBox,
    QGraphicsTextItem,
    QGraphicsView,
    QLabel,
    QLineEdit,
    QListWidget,
    QMainWindow,
    QMenu,
    QMenuBar,
    QPlainTextEdit,
    QTabBar,
    QTreeView,
    QWidget,
)

from camplab.app.look.palettes import COLOURS, FAMILIES, SERIES
from tests.app.together.documents import DOCUMENTS, Document
from tests.app.together.painted import written_in
from tests.app.together.world import World, english_words

OWN_WORDS = {"English", "camplab", "PyTorch", "Shift", "Space"}
"""Names, and what stands on keys."""
CODE = ("Listing", "Numbers")
"""Widgets that show a program."""
Found = Iterator[tuple[str, str]]
"""(where, what)"""


@cache
def colours(theme: str) -> frozenset[str]:
    """Every colour of a theme, as #rrggbb."""
    return frozenset(
        QColor(code).name() for code in (*COLOURS[theme].values(), *FAMILIES[theme].values(), *SERIES[theme])
    )


def leftovers(seen: QWidget, world: World) -> list[str]:
    """All of them, of what is seen now in the window or in a part of it."""
    now, before = ("dark", "light") if world.dark else ("light", "dark")
    stale = colours(before) - colours(now)
    found = [f"{where}: colour {colour} of the other theme" for where, colour in _colours(seen) if colour in stale]
    painted = written_in(seen)
    found += [f"painted {text!r} in {colour} of the other theme" for text, colour in painted if colour in stale]
    place = (world.language, DOCUMENTS.index(world.document), world.run)
    for where, text in (*_texts(seen), *(("painted", text) for text, _ in painted)):
        found += [f"{where}: {why}" for why in _strange(text, *place)]
    return list(dict.fromkeys(found))


@cache
def _strange(text: str, language: str, number: int, run: int) -> tuple[str, ...]:
    """Why this is not to be read there; most of what a window says it says at each look."""
    return tuple(_reasons(text, language, DOCUMENTS[number], run))


def _reasons(text: str, language: str, document: Document, run: int) -> Iterator[str]:
    own = {document.title, *document.names, *OWN_WORDS}
    if language == "en" and re.search("[가-힣]", text.replace("한국어", "")):
        yield f"Korean {text!r}"
    if language == "ko":
        text = re.sub(r"\S*[/\\]\S*", "", text)  # where files lie
        words = set(re.findall(r"(?<![\w.])[A-Za-z]{3,}(?![\w.(])", text))
        if left := (words & english_words()) - own:
            yield f"English {sorted(left)} in {text!r}"
    for other in DOCUMENTS:
        if other is not document and any(name in text for name in (other.title, *other.names)):
            yield f"of the document {other.title}: {text!r}"
    for number in re.findall(r"(?i)script(\d+)|scripted by run (\d+)", text):
        if int("".join(number)) != run:
            yield f"of run {number}, not {run}: {text!r}"


def _texts(window: QWidget) -> Found:
    for widget in _visible(window):
        where = _called(widget)
        if type(widget).__name__ in CODE:
            continue
        said = [widget.toolTip(), widget.accessibleName(), widget.accessibleDescription(), widget.statusTip()]
        match widget:
            case QLabel():
                said.append(re.sub("<[^>]*>", " ", widget.text()))
            case QAbstractButton():
                said.append(widget.text())
            case QLineEdit() | QPlainTextEdit():
                said.append(widget.placeholderText())
            case QComboBox():
                said += [widget.itemText(at) for at in range(widget.count())]
            case QTabBar():
                said += [f"{widget.tabText(at)} {widget.tabToolTip(at)}" for at in range(widget.count())]
            case QListWidget():
                said += [widget.item(row).text() for row in range(widget.count())]
            case QAbstractItemView():
                said += _cells(widget.model())
        if isinstance(widget, QGraphicsView) and widget.scene() is not None:
            said += [i.toPlainText() for i in widget.scene().items() if isinstance(i, QGraphicsTextItem)]
        yield from ((where, text) for text in said if text)
    for action in _reachable(window.menuBar()) if isinstance(window, QMainWindow) else ():
        if not action.objectName().startswith("language."):
            yield from ((f"action {action.objectName()}", text) for text in (action.text(), action.toolTip()))


def _reachable(menu: QMenu | QMenuBar) -> Iterator[QAction]:
    for action in menu.actions():
        yield action
        if isinstance(inner := action.menu(), QMenu):
            yield from _reachable(inner)


def _cells(model: QAbstractItemModel | None, parent: QModelIndex | None = None) -> Iterator[str]:
    if model is None:
        return
    parent = parent or QModelIndex()
    columns = range(model.columnCount(parent))
    if not parent.isValid():
        for column in columns:
            for role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
                yield str(model.headerData(column, Qt.Orientation.Horizontal, role) or "")
    for row in range(model.rowCount(parent)):
        for column in columns:
            index = model.index(row, column, parent)
            for role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
                yield str(index.data(role) or "")
        yield from _cells(model, model.index(row, 0, parent))


def _colours(window: QWidget) -> Found:
    roles = QPalette.ColorRole
    for widget in _visible(window):
        where = _called(widget)
        sheet = widget.styleSheet() + (widget.text() if isinstance(widget, QLabel) else "")
        yield from ((where, code.lower()) for code in re.findall("#[0-9a-fA-F]{6}", sheet))
        palette = widget.palette()
        for role in (roles.WindowText, roles.Text, roles.ButtonText, roles.Base, roles.PlaceholderText):
            yield where, palette.color(role).name()
        if isinstance(widget, QAbstractButton) and not isinstance(widget.parentWidget(), QLineEdit):  # Qt's own
            yield from ((f"icon of {where} {widget.text()}", colour) for colour in _ink(widget.icon()))
        if isinstance(widget, QTreeView):
            yield from ((where, colour) for colour in _cell_colours(widget.model(), QModelIndex()))
        if isinstance(widget, QGraphicsView) and widget.scene() is not None:
            yield where, widget.backgroundBrush().color().name()
            for item in widget.scene().items():
                if isinstance(item, QGraphicsTextItem) and item.toPlainText():
                    own = re.findall("color:(#[0-9a-f]{6})", item.toHtml()) or [item.defaultTextColor().name()]
                    yield from ((f"{where} {item.toPlainText()}", colour) for colour in own)
    for action in window.findChildren(QAction):
        if not action.objectName().startswith("_q_"):  # Qt's own
            yield from ((f"icon of {action.objectName()}", colour) for colour in _ink(action.icon()))


def _cell_colours(model: QAbstractItemModel, parent: QModelIndex) -> Iterator[str]:
    for row in range(model.rowCount(parent)):
        index = model.index(row, 0, parent)
        for role in (Qt.ItemDataRole.ForegroundRole, Qt.ItemDataRole.BackgroundRole):
            colour = index.data(role)
            colour = colour.color() if isinstance(colour, QBrush) else colour
            if isinstance(colour, QColor):
                yield colour.name()
        icon = index.data(Qt.ItemDataRole.DecorationRole)
        yield from _ink(icon) if isinstance(icon, QIcon) else ()
        yield from _cell_colours(model, index)


_known: dict[int, tuple[str, ...]] = {}


def _ink(icon: QIcon) -> tuple[str, ...]:
    """The colour in which an icon is drawn."""
    if icon.isNull():
        return ()
    if icon.cacheKey() not in _known:
        image = icon.pixmap(16).toImage()
        pixels = (image.pixelColor(x, y) for x in range(image.width()) for y in range(image.height()))
        _known[icon.cacheKey()] = tuple({pixel.name() for pixel in pixels if pixel.alpha() == 255})
    return _known[icon.cacheKey()]


def _called(widget: QWidget) -> str:
    around = [type(parent).__name__ for parent in (widget.parentWidget(), widget) if parent is not None]
    text = widget.text() if isinstance(widget, QLabel | QAbstractButton) else ""
    return f"{'/'.join(around)} {widget.objectName() or text!r}"


def _visible(window: QWidget) -> Iterator[QWidget]:
    return (widget for widget in window.findChildren(QWidget) if widget.isVisible())
