"""Shortcuts are changed on their page, hold at once and after the next start, and are shown everywhere."""

from __future__ import annotations

import json
import re
from functools import partial

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu

from camplab.app.actions import tip
from camplab.app.look import hangul_keys, language, shortcuts, style
from camplab.app.shortcuts.page import ID, ShortcutsPage
from tests.app.one_window import plays

CTRL, ALT, NONE = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.NoModifier


class Hands:
    def __init__(self, robot):
        self.robot = robot
        robot.presses("help.keys")
        self.page = robot.window.findChild(ShortcutsPage)

    def chooses(self, id: str) -> None:
        tree = self.page.tree
        items = [tree.topLevelItem(at) for at in range(tree.topLevelItemCount())]
        tree.setCurrentItem(next(item for item in items if item.data(0, ID) == id))

    def records(self, id: str, key: Qt.Key, held=NONE, text: str = "") -> str:
        self.chooses(id)
        self.page.buttons["record"].click()
        self.page.keyPressEvent(QKeyEvent(QEvent.Type.KeyPress, key, held, text))
        return self.page.words.text()


def begun(robot) -> Hands:
    robot.begins_with("lenet5")
    made = Hands(robot)
    made.page.buttons["reset_all"].click()
    return made


def a_recorded_key_holds_at_once_is_shown_in_menu_tooltip_and_button_and_kept(hands, home):
    assert hands.records("training.toggle", Qt.Key.Key_F6, ALT) == ""
    actions = hands.robot.window.actions_
    assert actions["training.toggle"].shortcuts() == [QKeySequence("Alt+F6")]
    assert tip(actions.table["training.toggle"]).endswith("(Alt+F6)")
    assert hands.robot.window.bar.primary.toolTip().endswith("(Alt+F6)")
    assert json.loads((home / "shortcuts.json").read_text()) == {"training.toggle": "Alt+F6"}
    shortcuts._read.clear()
    assert shortcuts.of("training.toggle", "F5") == "Alt+F6"


def a_key_that_is_taken_is_named_and_moved_only_when_one_says_so(hands):
    assert hands.records("view.full_screen", Qt.Key.Key_S, CTRL) == "Ctrl+S belongs to Save"
    actions = hands.robot.window.actions_.table
    assert actions["file.save"].keys == "Ctrl+S"
    hands.page.buttons["move"].click()
    assert (actions["view.full_screen"].keys, actions["file.save"].keys) == ("Ctrl+S", "")


def one_is_reset_and_all_are(hands):
    table = hands.robot.window.actions_.table
    hands.records("training.toggle", Qt.Key.Key_F6, ALT)
    hands.records("training.step", Qt.Key.Key_F7, ALT)
    hands.chooses("training.toggle")
    hands.page.buttons["reset"].click()
    assert (table["training.toggle"].keys, table["training.step"].keys) == ("F5", "Alt+F7")
    hands.page.buttons["reset_all"].click()
    assert table["training.step"].keys == "F10"


def what_another_window_has_written_since_stays(hands, home):
    written = {"edit.undo": "Ctrl+Alt+U", "training.toggle": "F9"}
    (home / "shortcuts.json").write_text(json.dumps(written))
    hands.records("training.toggle", Qt.Key.Key_F6, ALT)
    assert json.loads((home / "shortcuts.json").read_text()) == written | {"training.toggle": "Alt+F6"}
    assert shortcuts.of("edit.undo", "Ctrl+Z") == "Ctrl+Alt+U"


def a_key_that_is_needed_otherwise_is_refused_with_the_reason(hands):
    for id, key, why in (
        ("block.bypass", Qt.Key.Key_Up, "the stack needs this key itself"),
        ("file.save", Qt.Key.Key_K, "alone this key writes a letter"),
    ):
        assert why in hands.records(id, key)
        assert not shortcuts.is_own(id)


def escape_gives_up_recording(hands):
    assert hands.records("file.save", Qt.Key.Key_Escape) == ""
    assert hands.page.isVisible()
    assert not shortcuts.is_own("file.save")


def commands_and_keys_are_searched(hands):
    hands.page.search.setText("undo")
    assert hands.page.tree.topLevelItem(0).data(0, ID) == "edit.undo"
    hands.page.search.setText("Ctrl+Shift+R")
    assert [hands.page.tree.topLevelItem(0).data(0, ID)] == ["block.residual"]


def letters_of_the_stack_work_while_the_keyboard_writes_hangul(hands):
    hands.page.close()
    robot, session = hands.robot, hands.robot.lab.session
    session.select((session.net[0].uid,))
    stack = robot.window.workspace.centre.focusProxy()
    for typed, setting in (("ㅠ", "bypass"), ("ㄹ", "frozen"), ("ㅈ", "probe")):
        assert not getattr(session.net[0], setting)
        stack.keyPressEvent(QKeyEvent(QEvent.Type.KeyPress, ord(typed), NONE, typed))
        assert getattr(session.net[0], setting), typed


def a_key_recorded_in_hangul_is_the_latin_one(hands):
    hands.records("block.bypass", Qt.Key(ord("ㅁ")), NONE, "ㅁ")
    assert hands.robot.window.actions_.table["block.bypass"].keys == "A"
    assert len(set(hangul_keys.LATIN)) == 33


def the_stack_obeys_the_key_it_was_given(hands):
    hands.records("block.bypass", Qt.Key.Key_N)
    session = hands.robot.lab.session
    session.select((session.net[0].uid,))
    stack = hands.robot.window.workspace.centre.focusProxy()
    QTest.keyClick(stack, Qt.Key.Key_B)
    assert not session.net[0].bypass
    QTest.keyClick(stack, Qt.Key.Key_N)
    assert session.net[0].bypass


@pytest.mark.parametrize(
    ("written", "says"),
    [
        ("{", "shortcuts.json cannot be read: all keyboard shortcuts are the usual ones"),
        ("[]", "shortcuts.json holds no keyboard shortcuts: all of them are the usual ones"),
        ('{"file.save": "Ctrl+Nonsense", "file.open": "Ctrl+P"}',
         "shortcuts.json: the key of file.save does not exist, the usual one is used"),
    ],
)  # fmt: skip
def test_a_file_that_is_wrong_is_one_sentence_and_the_rest_holds(open_window, home, written, says):
    (home / "shortcuts.json").write_text(written)
    robot = open_window()
    robot.sees(says)
    assert robot.window.actions_.table["file.save"].keys == "Ctrl+S"
    assert (robot.window.actions_.table["file.open"].keys == "Ctrl+P") == ("Ctrl+P" in written)
    shortcuts.choose(**{"file.new": "Alt+N"})
    assert (home / "shortcuts.damaged.json").read_text() == written, "to be mended by hand"
    assert json.loads((home / "shortcuts.json").read_text())["file.new"] == "Alt+N"


def keys_that_cannot_be_written_hold_and_the_page_says_so(hands, home):
    (home / "file").write_bytes(b"")
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("CAMPLAB_HOME", str(home / "file" / "none"))
        said = hands.records("training.toggle", Qt.Key.Key_F7, ALT)
        assert said.startswith("The keys cannot be written into ")
        assert hands.robot.window.bar.primary.toolTip().endswith("(Alt+F7)")


def every_column_is_within_the_window_also_in_the_classroom(hands):
    style.choose("light", True)
    hands.robot.settles()
    header = hands.page.tree.header()
    assert header.length() <= hands.page.tree.viewport().width()


def it_speaks_korean(hands):
    language.choose("ko")
    hands.page.search.setText("저장")
    assert hands.page.tree.topLevelItem(0).text(0) == "저장"
    hands.page.search.setText("가중치 내보내기")  # which has an … at its end in the menu
    assert hands.page.tree.topLevelItem(0).text(0) == "가중치 내보내기"


def no_two_usual_keys_are_the_same(hands):
    seen: dict[str, str] = {}
    for id, action in hands.robot.window.actions_.table.items():
        for key in filter(None, action.shortcut.split("|")):
            assert seen.setdefault(QKeySequence(key).toString(), id) == id


def a_letter_stands_for_one_thing_in_its_menu_in_each_language(hands):
    def letters(actions):
        """Letter -> what it chooses, where it is not one thing."""
        meant = {}
        for action in actions:
            found = re.search("&([^& ])", action.text())
            if found and not action.isSeparator():
                meant.setdefault(found[1].upper(), set()).add(action.text())
        menus = map(QMenu.menuInAction, actions)  # PySide6 6.9 deletes what QAction.menu() hands out
        inner = [letters(menu.actions()) for menu in menus if menu is not None]
        return [taken for taken in meant.values() if len(taken) > 1] + [each for found in inner for each in found]

    for spoken in ("ko", "en"):
        language.choose(spoken)
        hands.robot.settles()
        assert letters(hands.robot.window.menuBar().actions()) == []


def test_keys_are_found_recorded_obeyed_and_reset(robot, home):
    plays(
        robot, begun,
        no_two_usual_keys_are_the_same,
        letters_of_the_stack_work_while_the_keyboard_writes_hangul,
        partial(a_recorded_key_holds_at_once_is_shown_in_menu_tooltip_and_button_and_kept, home=home),
        a_key_that_is_taken_is_named_and_moved_only_when_one_says_so,
        one_is_reset_and_all_are,
        partial(what_another_window_has_written_since_stays, home=home),
        partial(keys_that_cannot_be_written_hold_and_the_page_says_so, home=home),
        a_key_that_is_needed_otherwise_is_refused_with_the_reason,
        escape_gives_up_recording,
        commands_and_keys_are_searched,
        a_key_recorded_in_hangul_is_the_latin_one,
        the_stack_obeys_the_key_it_was_given,
        every_column_is_within_the_window_also_in_the_classroom,
        it_speaks_korean,
        a_letter_stands_for_one_thing_in_its_menu_in_each_language,
    )  # fmt: skip
