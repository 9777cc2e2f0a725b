"""Nothing is cut off: every label, button, tab and heading has the room that its text takes, in both languages.

Widths come from the fonts that are used, so that this holds whatever fonts a machine has.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QDialog,
    QHeaderView,
    QLabel,
    QTabBar,
    QToolButton,
    QWidget,
)

from camplab.app.look import language, style
from camplab.app.look.chooser import Chooser
from camplab.app.look.plain_text import Elided
from camplab.app.panels.registry import entries
from camplab.blocks.base import REGISTRY
from camplab.datasets.base import DATA

SLACK = 2
"""Pixels that rounding of fractional widths may take."""

NARROWEST = 264
"""Pixels that the page of a block may take: the inspector does not scroll sideways."""


def short_of_room(host: QWidget) -> Iterator[str]:
    """What a learner cannot read whole: the text, the room and what it takes."""
    for widget in host.findChildren(QWidget):
        if widget.isVisible() and widget.window() is host.window():
            for text, room, takes in _texts(widget):
                if text and takes > room + SLACK:
                    yield f"{type(widget).__name__} {widget.objectName()!r} {text!r}: {takes} > {room}"


def _texts(widget: QWidget) -> Iterator[tuple[str, int, int]]:
    """(text, pixels there are, pixels it takes) of each text of a widget."""
    metrics = widget.fontMetrics()
    if isinstance(widget, Elided):
        return  # beginning and end are read, the whole is said where the mouse rests
    if isinstance(widget, QLabel):
        yield from _label(widget) if widget.pixmap().isNull() else ()
    elif style.theme().classroom and isinstance(widget, QComboBox | QHeaderView):
        return  # these give way in the largest letters: lists open as wide as their words, columns can be drawn wider
    elif isinstance(widget, QComboBox):
        longest = widget.currentText()
        yield longest, widget.width(), metrics.horizontalAdvance(longest) + 24
    elif isinstance(widget, QToolButton) and widget.toolButtonStyle() is Qt.ToolButtonStyle.ToolButtonIconOnly:
        return
    elif isinstance(widget, QAbstractButton):
        shown = re.sub("&(.)", r"\1", widget.shown if isinstance(widget, Chooser) else widget.text())
        icon = widget.iconSize().width() + 4 if not widget.icon().isNull() else 0
        yield shown, widget.width(), max(map(metrics.horizontalAdvance, shown.split("\n"))) + icon
    elif isinstance(widget, QTabBar):
        for place in range(widget.count()):
            if widget.tabToolTip(place) != widget.tabText(place):  # else what is shortened is said in full there
                yield widget.tabText(place), widget.tabRect(place).width(), widget.tabSizeHint(place).width()
    elif isinstance(widget, QHeaderView) and widget.orientation() is Qt.Orientation.Horizontal:
        for place in range(widget.count() if widget.model() else 0):
            shown = str(widget.model().headerData(place, Qt.Orientation.Horizontal) or "")
            if not widget.isSectionHidden(place):
                yield shown, widget.sectionSize(place), metrics.horizontalAdvance(shown)


def _label(label: QLabel) -> Iterator[tuple[str, int, int]]:
    """In lines a label needs height; in one line, width. A word alone that is too wide is cut, too."""
    room, metrics = label.contentsRect(), label.fontMetrics()
    if not label.wordWrap():
        yield label.text(), room.width(), max(map(metrics.horizontalAdvance, label.text().split("\n")))
        return
    yield label.text(), label.height(), label.heightForWidth(label.width()) - 2 * label.margin()
    if label.textFormat() is Qt.TextFormat.RichText or re.search("<[a-z]+[ >]", label.text()):
        return
    widest = max(label.text().split() or [""], key=metrics.horizontalAdvance)
    yield widest, room.width(), metrics.horizontalAdvance(widest)


USUAL, CLASSROOM = (1280, 800, False), (1280, 720, True)
WIDEST = pytest.param(("ko", CLASSROOM), id="ko in the classroom")
ENGLISH = ("en", USUAL)
OTHERS = [
    pytest.param(("ko", USUAL), id="ko", marks=pytest.mark.long),
    pytest.param(("en", CLASSROOM), id="en in the classroom", marks=pytest.mark.long),
]
widest = pytest.mark.parametrize(
    "sized", [WIDEST, pytest.param(ENGLISH, id="en", marks=pytest.mark.long), *OTHERS], indirect=True
)
"""What has room in the widest words and letters has it in others, which are long."""


@pytest.fixture
def sized(request, open_window):
    """A window in this language and of this size, in the usual letters or those of the classroom."""
    spoken, (width, height, classroom) = request.param
    language.choose(spoken)
    robot = open_window()
    robot.window.resize(width, height)
    if classroom:
        robot.presses("view.classroom")
        for name in ("palette", "inspector"):
            robot.window.workspace.docks[name].hide()
    robot.settles()
    return robot


@widest
def test_on_the_start_page_in_the_window_with_every_panel_and_in_every_dialog(sized):
    assert [*short_of_room(sized.window)] == []
    sized.begins_with("lenet5")
    for panel in entries():
        sized.raises(panel.id)
        assert [*short_of_room(sized.window)] == [], panel.id
    in_every_dialog(sized)


@widest
def test_in_the_form_of_every_block(sized):
    """All of it is named, and no formula is left as it is typed."""
    session = sized.lab.session
    sized.begins_with("mlp")
    session.open(session.project.with_net(tuple(REGISTRY[tag]() for tag in REGISTRY)))
    found = {}
    inspector = sized.window.workspace.docks["inspector"]
    inspector.show()
    for block in session.net:
        session.select((block.uid,))
        for _ in range(3):  # what is hidden and shown asks for its room in turns
            sized.settles()
        found[block.tag] = [*short_of_room(inspector)]
        page = inspector.widget().page
        found[block.tag] += [
            f"{name} has no name" for name, row in page.form.rows.items() if not row.field.accessibleName()
        ]
        found[block.tag] += [f"{mark} in the help" for mark in ("$", "\\") if mark in page.help.text()]
        if (takes := page.minimumSizeHint().width()) > NARROWEST:
            found[block.tag].append(f"the page: {takes} > {NARROWEST}")
    assert {tag: cut for tag, cut in found.items() if cut} == {}


@widest
def test_in_everything_that_drops_down_from_the_training_bar(sized):
    """The form of each kind of data; that of the recipe once, as it is the same beside all of them."""
    sized.begins_with("lenet5")
    for data in DATA.values():
        project = sized.lab.session.project
        sized.lab.session.open(project.model_copy(update={"data": data()}))
        first = data is next(iter(DATA.values()))
        for button in (sized.window.bar.data, *([sized.window.bar.recipe] if first else [])):
            button.click()
            sized.settles()
            popover = QApplication.activePopupWidget()
            assert popover is not None
            assert [*short_of_room(popover)] == [], data.tag
            popover.close()


def in_every_dialog(sized):
    found = {}
    for action in ("file.import", "network.weights", "network.compare", "help.keys", "help.about"):
        sized.presses(action)
        tops = QApplication.topLevelWidgets()
        dialogs = [widget for widget in tops if isinstance(widget, QDialog) and widget.isVisible()]
        assert dialogs, action
        found[action] = [cut for dialog in dialogs for cut in short_of_room(dialog)]
        for dialog in dialogs:
            dialog.close()
    assert {action: cut for action, cut in found.items() if cut} == {}
