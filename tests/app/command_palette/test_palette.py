"""The command palette in the window: opened, walked, typed into and left with the keyboard alone."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from camplab.app.actions import Condition, always, why_not
from camplab.app.command_palette import also_called
from camplab.app.command_palette.finding import find
from camplab.app.command_palette.palette import CommandPalette
from camplab.app.look import language
from camplab.app.panels.registry import entries
from camplab.app.training.recipe_form import RecipeForm
from camplab.blocks.base import REGISTRY
from camplab.document.presets.catalogue import PRESETS
from camplab.document.races.catalogue import RACES
from camplab.manual.glossary import terms
from camplab.manual.pages import pages
from tests.app.one_window import plays
from tests.app.training.kept_runs import kept

CTRL = Qt.KeyboardModifier.ControlModifier


class Hands:
    def __init__(self, robot):
        self.robot = robot

    @property
    def palette(self) -> CommandPalette:
        return self.robot.window.findChild(CommandPalette)

    def opens(self) -> CommandPalette:
        QTest.keyClick(QApplication.focusWidget() or self.robot.window, Qt.Key.Key_K, CTRL)
        self.robot.settles()
        assert self.palette.isVisible()
        return self.palette

    def types(self, text: str) -> list[str]:
        palette = self.palette if self.palette and self.palette.isVisible() else self.opens()
        palette.line.setText(text)
        self.robot.settles()
        return [item.id for item in palette.rows.items]

    def takes(self, text: str) -> None:
        self.types(text)
        QTest.keyClick(self.palette.line, Qt.Key.Key_Return)
        self.robot.settles()


def begun(robot) -> Hands:
    robot.begins_with("lenet5")
    robot.window.activateWindow()
    robot.waits_for(robot.window.isActiveWindow)
    return Hands(robot)


def everything_there_is_is_in_it(hands):
    ids = set(hands.types(""))
    actions = hands.robot.window.actions_.table
    wanted = {f"action:{id}" for id, action in actions.items() if not action.menu.startswith("new.")}
    wanted |= {f"panel:{entry.id}" for entry in entries()} | {"panel:palette", "panel:inspector"}
    wanted |= {f"block:{tag}" for tag in REGISTRY} | {f"network:{preset.name}" for preset in PRESETS}
    wanted |= {f"race:{race.name}" for race in RACES}
    wanted |= {f"help:{topic}" for topic in pages()} | {f"term:{id}" for id in terms()}
    assert wanted - ids == {"action:help.find"}
    assert also_called.ids() <= ids, "nothing has other names that is not there"


def what_learners_call_it_elsewhere_finds_it(hands):
    meant = {
        "투어": "action:help.tour", "다크 모드": "action:theme.dark", "어두운": "action:theme.dark",
        "영어": "action:language.en", "지우기": "action:edit.delete", "되감기": "action:training.earlier",
        "pause": "action:training.toggle", "일시정지": "action:training.toggle", "제출": "action:file.pack",
        "그래디언트": "panel:gradients", "혼동 행렬": "panel:predictions", "confusion matrix": "panel:predictions",
        "히트맵": "panel:why", "saliency": "panel:why", "grad-cam": "panel:why", "파이썬": "panel:code",
        "실험": "panel:runs", "피처맵": "panel:maps", "loss landscape": "panel:surface", "르넷": "network:lenet5",
        "러닝레이트": "setting:recipe.learning_rate", "lr": "setting:recipe.learning_rate",
    }  # fmt: skip
    found = {typed: hands.types(typed) for typed in meant}
    assert {typed: ids[:4] for typed, ids in found.items() if meant[typed] not in ids[:4]} == {}


def a_block_is_found_by_what_learners_call_it_and_put_in_after_the_selection(hands):
    session = hands.robot.lab.session
    session.select((session.net[0].uid,))
    hands.takes("장단기 메모리")
    assert (session.net[1].tag, session.net[1].cell) == ("recurrent", "lstm")


def a_panel_is_brought_to_the_front(hands):
    dock = hands.robot.window.workspace.docks["code"]
    dock.hide()
    hands.takes("코드")
    assert dock.isVisible()
    assert not dock.visibleRegion().isEmpty()


def a_help_page_and_a_term_are_read(hands):
    hands.types("overfitting")
    hands.palette.choose(next(item for item in hands.palette._items if item.id == "term:overfitting"))
    panel = hands.robot.window.workspace.docks["help"].widget()
    assert panel.isVisible()
    assert panel.topic == "glossary"
    hands.types("how loss")
    hands.palette.choose(next(item for item in hands.palette._items if item.id == "help:loss"))
    assert panel.topic == "loss"


def a_setting_of_the_recipe_is_opened_with_the_keyboard_in_it(hands):
    hands.types("schedule")
    said = {item.id: item.about() for item in hands.palette._items if item.id.startswith("setting:recipe.")}
    assert (said["setting:recipe.schedule"], said["setting:recipe.clip"]) == ("One cycle", "off"), "as forms have it"
    hands.takes("batch size")
    form = hands.robot.window.findChild(RecipeForm)
    assert form.isVisible()
    form.window().close()


def it_says_why_something_cannot_be_done_now_and_does_not_do_it(hands):
    palette = hands.opens()
    assert hands.types("undo")[0] == "action:edit.undo"
    assert palette.words.text() == "Not now: nothing has been changed yet"
    QTest.keyClick(palette.line, Qt.Key.Key_Return)
    assert palette.isVisible()


def nothing_found_says_so_and_offers_the_nearest(hands):
    assert hands.types("convolushon")[0] == "block:convolution"
    assert hands.palette.lead.text() == "Nothing is called so; most like it:"
    assert hands.palette.lead.y() < hands.palette.rows.y(), "what is alike stands below it"
    assert hands.types("qqqqqq") == []
    assert hands.palette.lead.text() == "Nothing is called so"
    assert hands.palette.line.height() >= hands.palette.line.sizeHint().height(), "what was typed is not cut"
    assert hands.types("relu")
    assert not hands.palette.lead.isVisible()


def escape_leaves_it_and_the_keyboard_is_where_it_was(hands):
    before = QApplication.focusWidget()
    palette = hands.opens()
    QTest.keyClick(palette.line, Qt.Key.Key_Escape)
    assert not palette.isVisible()
    assert QApplication.focusWidget() is before


def the_arrows_walk_from_row_to_row_and_round(hands):
    palette = hands.opens()
    first = palette.rows.current
    for key, at in ((Qt.Key.Key_Down, 1), (Qt.Key.Key_Up, 0), (Qt.Key.Key_Up, -1), (Qt.Key.Key_Down, 0)):
        QTest.keyClick(palette.line, key)
        assert palette.rows.current is palette.rows.items[at]
    assert palette.rows.current is first


def a_press_elsewhere_closes_it(hands):
    palette = hands.opens()
    QTest.mouseClick(hands.robot.window.workspace.centre.focusProxy().viewport(), Qt.MouseButton.LeftButton)
    assert not palette.isVisible()


def what_was_chosen_stands_first_the_next_time(hands):
    hands.takes("classroom")
    hands.robot.presses("view.classroom")
    assert hands.types("")[0] == "action:view.classroom"


def in_korean_english_names_find_too_and_the_rows_are_korean(hands):
    language.choose("ko")
    assert hands.types("loss")[0] == "panel:loss"
    assert hands.palette.rows.items[0].title == "손실과 정확도"


def whatever_it_shows_is_found_by_what_it_is_called_in_both_languages(hands):
    """Commands that ask for more have an … at the end, which nobody types."""
    shown: dict[str, set[str]] = {}
    for code in ("ko", "en"):
        language.choose(code)
        hands.types("")
        for item in hands.palette.rows.items:
            shown.setdefault(item.id, set()).add(item.title)
        hands.palette.close_palette()
    hands.types("")
    everything = hands.palette.rows.items
    assert {"열기", "Open"} <= shown["action:file.open"]
    called: dict[str, set[str]] = {}
    for id, titles in shown.items():
        for title in titles:
            called.setdefault(title.rpartition(": ")[2], set()).add(id)  # what stands before it is the menu's
    lost = []
    for title, wanted in called.items():
        answer = find(title, everything, ())
        ids = {item.id for _, group in answer.groups for item in group}
        lost += [(title, wanted - ids)] if answer.near or wanted - ids else []
    assert lost == []


def on_the_start_page_it_says_what_needs_a_network(hands):
    hands.robot.window.show_page("welcome")
    palette = hands.opens()
    hands.types("group norm")
    assert palette.rows.current.why_not == "the start page is open"
    QTest.keyClick(palette.line, Qt.Key.Key_Escape)
    hands.takes("two moons")
    assert hands.robot.lab.page == "workbench"


def a_run_is_opened_on_the_bench(hands):
    kept("moons", "Winding moons")
    hands.opens()
    hands.robot.waits_for(lambda: "run:moons" in hands.types("winding"))
    hands.palette.choose(next(item for item in hands.palette.rows.items if item.id == "run:moons"))
    hands.robot.waits_for(lambda: hands.robot.lab.session.project.title == "Winding moons")


def test_every_action_that_cannot_always_be_done_says_why_not(robot):
    silent = [id for id, action in robot.window.actions_.table.items()
              if action.enabled is not always and not isinstance(action.enabled, Condition)]  # fmt: skip
    assert not silent, f"these actions do not say why they cannot be done: `@needed(say(...))` on {silent}"


def test_the_reason_is_that_of_the_moment(robot):
    undo = robot.window.actions_.table["edit.undo"]
    assert str(why_not(undo, robot.lab)) == "it acts on a network, and the start page is open"
    robot.begins_with("lenet5")
    assert str(why_not(undo, robot.lab)) == "nothing has been changed yet"
    robot.adds("dense")
    assert why_not(undo, robot.lab) is None


def test_what_is_found_is_done_where_it_can_be(robot):
    plays(
        robot, begun,
        everything_there_is_is_in_it,
        what_learners_call_it_elsewhere_finds_it,
        a_block_is_found_by_what_learners_call_it_and_put_in_after_the_selection,
        a_panel_is_brought_to_the_front,
        a_help_page_and_a_term_are_read,
        a_setting_of_the_recipe_is_opened_with_the_keyboard_in_it,
        it_says_why_something_cannot_be_done_now_and_does_not_do_it,
        nothing_found_says_so_and_offers_the_nearest,
        escape_leaves_it_and_the_keyboard_is_where_it_was,
        the_arrows_walk_from_row_to_row_and_round,
        a_press_elsewhere_closes_it,
        in_korean_english_names_find_too_and_the_rows_are_korean,
        whatever_it_shows_is_found_by_what_it_is_called_in_both_languages,
        on_the_start_page_it_says_what_needs_a_network,
        a_run_is_opened_on_the_bench,
        what_was_chosen_stands_first_the_next_time,
    )  # fmt: skip
