"""Nothing in a name is interpreted: not as HTML, not as a mark of the keyboard, not as an order of how to be shown.

A project whose every name is hostile is opened, trained, and everything that the window can show of it is looked at.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import QAbstractItemModel, QAbstractListModel, QModelIndex, QPointF, Qt
from PySide6.QtGui import QAction
from PySide6.QtGui import Qt as Gui
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QLabel,
    QMenu,
    QMessageBox,
    QTabBar,
    QWidget,
)

from camplab.app.data import choosing
from camplab.app.editor.stack import hover
from camplab.app.files import questions
from camplab.app.look import plain_text
from camplab.app.look.banner import NextStep, Notice
from camplab.app.look.language import translate
from camplab.app.panels.network import compare
from camplab.app.transfer import weights
from camplab.words import STEERING, Own, say
from tests.app.one_window import plays
from tests.datasets.pictured import noise

EVIL = "<img src='file:///x'><b>&x[*]</b>\u202e\x07"
"""As it stands in a project. Names of files have no slash, but all the rest."""
AS_FILE = EVIL.replace("/", "\u2215")


@pytest.fixture
def evil(tmp_path):
    """The project, in a folder of that name."""
    folder = tmp_path / AS_FILE
    noise(folder / "pictures", 40, side=8)
    for number, name in enumerate(("dark", "light")):
        (folder / "pictures" / name).rename(folder / "pictures" / f"{number}{AS_FILE}")
    blocks = [
        {"block": "group", "name": f"group {EVIL}"[:60], "body": [{"block": "tap", "name": f"t{EVIL}"[:60]}]},
        {"block": "flatten", "name": f"flat {EVIL}"[:60], "probe": True},
        {"block": "dense", "name": f"hidden {EVIL}"[:60], "out_features": 8, "probe": True},
        {"block": "dense", "name": f"head {EVIL}"[:60], "out_features": 2, "frozen": True},
    ]
    data = {"data": "photos", "folder": str(folder / "pictures"), "size": 8, "classes": 2, "channels": 1}
    content = {"format": 2, "title": EVIL, "notes": EVIL, "data": data, "stacks": {"net": blocks}}
    content |= {"task": {"task": "classification"}, "training": {"epochs": 1}}
    path = folder / f"{AS_FILE}.camplab"
    path.write_text(json.dumps(content), "utf-8")
    return path


def hostile(text: str) -> bool:
    """Whether a text holds a hostile name."""
    return "img src" in text


def read_as_html(text: str) -> bool:
    """Whether Qt, where it may choose, would open the picture that a name speaks of."""
    return Gui.mightBeRichText(text) and "<img" in text


def marked(text: str) -> bool:
    """Whether the & of a hostile name would mark a key."""
    return hostile(text) and "&x" in text.replace("&&", "")


def everything(robot) -> list[str]:
    """Every place of every window, shown or not, where a hostile name would be more than its letters."""
    robot.settles()
    widgets = [
        widget for window in QApplication.topLevelWidgets() for widget in [window, *window.findChildren(QWidget)]
    ]
    return [f"{type(widget).__name__} {widget.objectName()!r}: {why}" for widget in widgets for why in offences(widget)]


def offences(widget: QWidget) -> Iterator[str]:
    yield from (f"tip {text!r}" for text in tips(widget) if read_as_html(text))
    yield from (f"a key is marked in {text!r}" for text in titles(widget) if marked(text))
    if isinstance(widget, QLabel):
        if widget.textFormat() == Qt.TextFormat.AutoText and (hostile(widget.text()) or is_ours(widget)):
            yield "a label that Qt may read as HTML"
        if widget.textFormat() != Qt.TextFormat.PlainText and "<img" in widget.text():
            yield f"HTML {widget.text()!r}"
        if widget.textFormat() == Qt.TextFormat.PlainText and re.search(
            "<(table|td|span|p|div|code)\\b", widget.text()
        ):
            yield f"HTML is shown as it is written: {widget.text()!r}"
    for text in (widget.accessibleName(), widget.windowTitle(), *titles(widget), *labels(widget)):
        if STEERING.search(text.replace("\n", "")):
            yield f"characters that are obeyed: {text!r}"


def is_ours(widget: QWidget) -> bool:
    """Not one that pyqtgraph or Qt made."""
    return type(widget).__module__.startswith("camplab")


def labels(widget: QWidget) -> list[str]:
    return [widget.text()] if isinstance(widget, QLabel) else []


def titles(widget: QWidget) -> list[str]:
    """Of buttons, tabs and actions: where a single & marks a key."""
    actions = [*widget.actions(), *(widget.findChildren(QAction) if isinstance(widget, QMenu) else ())]
    tabs = [widget.tabText(at) for at in range(widget.count())] if isinstance(widget, QTabBar) else []
    return [*(action.text() for action in actions), *tabs,
            *([widget.text()] if isinstance(widget, QAbstractButton) else [])]  # fmt: skip


def tips(widget: QWidget) -> Iterator[str]:
    """Tool tips and the like, of the widget and of what it shows."""
    yield from (widget.toolTip(), widget.statusTip(), widget.whatsThis())
    yield from (action.toolTip() for action in widget.actions())
    if isinstance(widget, QTabBar):
        yield from (widget.tabToolTip(at) for at in range(widget.count()))
    if isinstance(widget, QAbstractItemView) and widget.model() is not None:
        yield from item_tips(widget.model(), QModelIndex())


def item_tips(model: QAbstractItemModel, within: QModelIndex) -> Iterator[str]:
    for column in range(1 if isinstance(model, QAbstractListModel) else model.columnCount(within)):
        yield str(model.headerData(column, Qt.Orientation.Horizontal, Qt.ItemDataRole.ToolTipRole) or "")
        for row in range(model.rowCount(within)):
            index = model.index(row, column, within)
            yield str(model.data(index, Qt.ItemDataRole.ToolTipRole) or "")
            if not column and not isinstance(model, QAbstractListModel) and model.hasChildren(index):
                yield from item_tips(model, index)


@pytest.fixture
def robot(open_window, evil):
    """The hostile project is open."""
    robot = open_window(engine=True, path=evil)
    assert hostile(robot.window.windowTitle())
    return robot


@pytest.mark.parametrize("language", ["ko", pytest.param("en", marks=pytest.mark.long)])
def test_no_name_is_more_than_its_letters_on_the_workbench(robot, language):
    window, lab = robot.window, robot.lab
    window.actions_[f"language.{language}"].trigger()
    for dock in lab.workspace.docks.values():
        dock.show()
    choosing.take(lab, lab.session.project.data.folder)
    assert hostile(window.banner.notice.sentence.values["names"].values["own"])
    assert not everything(robot)
    robot.presses("training.toggle")
    robot.waits_for(lambda: lab.live.record is not None and lab.live.state == "idle", 60)
    for block in [*lab.session.net, lab.session.net[0].body[0]]:
        lab.session.select([block.uid])
        assert not everything(robot)
    lab.session.select([block.uid for block in lab.session.net])
    assert not everything(robot)


def no_name_is_more_than_its_letters_on_the_start_page(robot):
    robot.lab.show_page("welcome")
    robot.settles()
    links = [link for link in robot.window.findChildren(QAbstractButton) if link.objectName() == "link"]
    assert any(hostile(link.text()) and "&&x" in link.text() for link in links), "the recent file is listed"
    assert not everything(robot)


def no_name_is_more_than_its_letters_in_a_notice_or_under_the_mouse(robot):
    why = say("{why}", why=EVIL)
    robot.lab.tell(Notice(why, details=(say("{name} was written", name=Own(EVIL)),), steps=(NextStep(why, bool),)))
    assert any("&&x" in button.text() for button in robot.window.banner.buttons())
    assert not everything(robot)
    stack = robot.window.workspace.centre.focusProxy()
    cards = [QPointF(x, y) for x in range(0, stack.width(), 40) for y in range(0, stack.height(), 10)]
    said = {plain_text.tip(hover.tip(stack, place)) for place in cards}
    assert any("&lt;img" in text for text in said), "a card is under the mouse"
    assert not [text for text in said if read_as_html(text)]


def no_name_is_more_than_its_letters_in_a_dialog(robot, evil):
    dialogs = [compare.open_dialog(robot.lab), weights.open_dialog(robot.lab)]
    dialogs[0].compare_with(evil)
    assert not everything(robot)
    evil.with_name(f"2{evil.name}").write_text('{"format": 2, "<img src=x>": 1}', "utf-8")
    dialogs[0].compare_with(evil.with_name(f"2{evil.name}"))
    dialogs[1].source.setCurrentText(str(evil))
    assert not everything(robot)
    for dialog in dialogs:
        dialog.close()


def no_name_is_more_than_its_letters_in_a_question(robot, monkeypatch):
    seen = []
    monkeypatch.setattr(QMessageBox, "exec", lambda box: seen.append(everything(robot)))
    questions.ask_unsaved(robot.window, EVIL, (say("{why}", why=EVIL),))
    questions.ask_to_stop(robot.window, EVIL)
    questions.ask_changed(robot.window, EVIL)
    questions.ask_to_replace(robot.window, EVIL)
    plain_text.warn(robot.window, "camplab", translate(say("{why}", why=EVIL)))
    assert seen == [[]] * 5


# -- long names ---------------------------------------------------------------------------------------

LONG = "W" * 240


@pytest.fixture
def long_named(tmp_path, evil):
    """The same project; every name is as long as it may be, without a place to break it."""
    content = json.loads(evil.read_text("utf-8"))
    folder = Path(content["data"]["folder"])
    for number, child in enumerate(sorted(folder.iterdir())):
        child.rename(folder / f"{number}{LONG}")
    for block in content["stacks"]["net"]:
        block["name"] = block["name"][0] + "W" * 59
    content["title"] = "W" * 200
    path = tmp_path / f"{LONG}.camplab"
    path.write_text(json.dumps(content), "utf-8")
    return path


def test_long_names_leave_the_window_its_size(open_window, long_named):
    robot = open_window(engine=True, path=long_named)
    window, lab = robot.window, robot.lab
    window.resize(1280, 720)
    choosing.take(lab, lab.session.project.data.folder)
    widths = {"opened": window.minimumSizeHint().width()}
    robot.presses("training.toggle")
    robot.waits_for(lambda: lab.live.record is not None and lab.live.state == "idle", 60)
    for name in lab.workspace.docks:
        robot.raises(name)
    lab.session.select([lab.session.net[1].uid])
    robot.settles()
    widths["trained"] = window.minimumSizeHint().width()
    why = say("{name} was written", name=Own("W" * 300))
    lab.tell(Notice(why, details=(why,), steps=(NextStep(why, bool),)))
    robot.settles()
    widths["told"] = window.minimumSizeHint().width()
    assert all(width <= 1280 for width in widths.values()), widths
    lab.show_page("welcome")
    robot.settles()
    assert window.welcome.horizontalScrollBar().maximum() == 0, "the start page fits its width"
    assert window.size().width() == 1280


def test_long_names_leave_dialogs_on_the_screen(open_window, long_named):
    robot = open_window(path=long_named)
    for dialog in (compare.open_dialog(robot.lab), weights.open_dialog(robot.lab)):
        if isinstance(dialog, compare.CompareDialog):
            dialog.compare_with(long_named)
        robot.settles()
        assert dialog.minimumSizeHint().width() <= 1280, dialog
        assert dialog.width() <= 1280
        dialog.close()


def opened_again(robot, evil):
    assert robot.lab.documents.open(evil)
    robot.settles()
    return robot


def test_no_name_is_more_than_its_letters_anywhere_else(robot, evil, monkeypatch):
    plays(
        robot, lambda robot: opened_again(robot, evil),
        no_name_is_more_than_its_letters_on_the_start_page,
        no_name_is_more_than_its_letters_in_a_notice_or_under_the_mouse,
        partial(no_name_is_more_than_its_letters_in_a_dialog, evil=evil),
        partial(no_name_is_more_than_its_letters_in_a_question, monkeypatch=monkeypatch),
    )  # fmt: skip
