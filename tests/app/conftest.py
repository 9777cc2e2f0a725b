"""A fresh window for each test and a robot that speaks the learner's words. A failing test leaves a picture."""

from __future__ import annotations

import os
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import suppress
from functools import partial
from pathlib import Path
from typing import Any, NoReturn

import pytest
from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QDialog, QFileDialog, QLabel, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from camplab.app.editor.stack import toast
from camplab.app.engine import heartbeat, racing, supervisor
from camplab.app.look import banner, language, style
from camplab.app.look.language import tr
from camplab.app.report import Reporter
from camplab.app.window import Window
from camplab.blocks.base import REGISTRY
from camplab.engine import aside, client
from tests import warm_python

# They are asked by tests, and say what they saw.
pytest.register_assert_rewrite("tests.app.together.sights", "tests.app.together.panel_sights")
for wait in (QtBot.waitUntil, QtBot.waitExposed):
    wait.__kwdefaults__["timeout"] = 60_000  # 5 s are little on a busy machine
PICTURES = Path(os.environ.get("CAMPLAB_PICTURES") or Path(tempfile.gettempdir()) / "camplab-failed")


class Robot:
    """Does what a learner does and looks at what a learner sees."""

    def __init__(self, window: Window) -> None:
        self.window, self.lab = window, window.lab
        self.asked: list[str] = []
        self.answers: dict[str, Any] = {}
        self.hears_questions()

    def hears_questions(self) -> None:
        """What the window asks is written down and answered as somebody does who wants to go on."""
        self.asked.clear()
        self.answers |= {
            "unsaved": "discard", "open": "", "save": "", "stop": "stop", "changed": "cancel", "replace": False,
        }  # fmt: skip
        questions = self.lab.documents.questions
        questions.unsaved = lambda *_: self._answer("unsaved")
        questions.changed = lambda *_: self._answer("changed")
        questions.replace = lambda *_: self._answer("replace")
        questions.stop = lambda *_: self._answer("stop")
        questions.open_path = lambda _host: self._answer("open")
        questions.save_path = lambda _host, _suggestion, _kinds: self._answer("save")

    def _answer(self, question: str) -> Any:
        self.asked.append(question)
        return self.answers[question]

    def begins_with(self, preset: str) -> None:
        """Choose a network on the start page."""
        card = next(card for card in self.window.welcome.gallery.cards if card.preset.name == preset)
        QTest.mouseClick(card, Qt.MouseButton.LeftButton)
        self.settles()

    def adds(self, *tags: str) -> None:
        """Put blocks at the end of the stack: nothing is selected, then each is found in the palette and taken."""
        stack = self.window.workspace.centre.focusProxy()
        search = self.window.workspace.docks["palette"].widget().search
        QTest.keyClick(stack, Qt.Key.Key_Escape)
        for tag in tags:
            self.types(search, tr(REGISTRY[tag].title))
            assert self.lab.session.net[-1].tag == tag, f"the palette put in {self.lab.session.net[-1].tag}"

    def presses(self, what: str) -> None:
        """Press a button by its text, or trigger an action by its id, once that can be done."""
        if what in self.window.actions_.by_id:
            action = self.window.actions_[what]
            self.settles()  # what can be done follows what is selected in a turn of its own
            with suppress(AssertionError):
                self.waits_for(action.isEnabled)
            assert action.isEnabled(), f"{what} cannot be chosen"
            action.trigger()
        else:
            with suppress(AssertionError):
                self.waits_for(lambda: self.called(what))
            QTest.mouseClick(self.button(what), Qt.MouseButton.LeftButton)
        self.settles()

    def button(self, text: str) -> QAbstractButton:
        """The visible button with this text."""
        found = self.called(text)
        assert found, f"no button {text!r}; there are {self.buttons()}"
        return found[0]

    def called(self, text: str) -> list[QAbstractButton]:
        """The visible buttons with this text: that of the notice first, which lies over all others."""
        every = [*self.window.banner.buttons(), *self.window.findChildren(QAbstractButton)]
        return [button for button in every if button.isVisible() and button.text().replace("&", "") == text]

    def buttons(self) -> list[str]:
        """What can be pressed now."""
        return sorted({b.text() for b in self.window.findChildren(QAbstractButton) if b.isVisible() and b.text()})

    def types(self, widget: QWidget, text: str) -> None:
        """Type into a field and press Return."""
        widget.setFocus()
        QTest.keyClick(widget, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
        QTest.keyClicks(widget, text)
        QTest.keyClick(widget, Qt.Key.Key_Return)
        self.settles()

    def sees(self, text: str) -> None:
        """Wait until a visible label or button says this (or more): what is said follows what is done, in its time."""
        with suppress(AssertionError):
            self.waits_for(lambda: self.sees_now(text))
        assert self.sees_now(text), f"nothing says {text!r}, but {self.words()}"

    def sees_now(self, text: str) -> bool:
        """Whether a visible label or button says this (or more) already, or still."""
        shown = (widget for kind in (QLabel, QAbstractButton) for widget in self.window.findChildren(kind))
        return any(text in widget.text() and widget.isVisible() for widget in shown)

    def no_longer_sees(self, text: str) -> None:
        """Wait until no visible label or button says this."""
        self.waits_for(lambda: not self.sees_now(text))

    def words(self) -> list[str]:
        """What visible labels and buttons say."""
        labels = [label.text() for label in self.window.findChildren(QLabel) if label.isVisible()]
        return [*filter(None, labels), *self.buttons()]

    def raises(self, name: str) -> Any:
        """Bring a panel to the front, and look at it."""
        shown = self.window.workspace.open.bring(name)
        self.settles()
        return shown

    def waits_for(self, condition: Callable[[], object], seconds: float = 120.0) -> None:
        """Let the window live until this is so."""
        deadline = time.monotonic() + seconds
        while not condition():
            assert time.monotonic() < deadline, f"not so after {seconds} s; state {self.lab.live.state!r}"
            QTest.qWait(20)

    def is_there(self) -> bool:
        return isValid(self.window)

    def leaves(self) -> None:
        """Close the window for good: nothing of it is left that a change of theme would have to be told of."""
        self.answers |= {"unsaved": "discard", "stop": "stop"}
        self.window.close()
        self.window.deleteLater()
        QApplication.processEvents()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)

    def settles(self) -> None:
        """Handle what is waiting."""
        QApplication.processEvents()
        QApplication.processEvents()


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(item: pytest.Item, call: pytest.CallInfo[None]) -> Iterator[None]:
    """Remember how the test went, for the picture."""
    report = yield
    if report.when == "call":
        item.stash[FAILED] = report.failed
    return report


FAILED = pytest.StashKey[bool]()


@pytest.fixture(autouse=True)
def english_and_light(home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Whatever the system speaks; and what the test before chose, which stays on the application, is taken down."""
    monkeypatch.setattr(language, "of_the_system", lambda: "en")
    if language.current() != "en":
        language.choose("en")
    if (style.theme().name, style.theme().classroom) != ("light", False):
        style.apply()


@pytest.fixture(autouse=True)
def a_large_screen(monkeypatch: pytest.MonkeyPatch) -> None:
    """Windows are as large as they wish: the screen of Qt without one is 800 pixels wide."""
    monkeypatch.setattr(style, "room_on_screen", lambda _host: QSize(1920, 1040))


@pytest.fixture(autouse=True)
def warm_engines(monkeypatch: pytest.MonkeyPatch) -> None:
    """Engines are there at once."""
    if warm_python.THERE:
        monkeypatch.setattr(client, "launch", warm_python.launch)
        monkeypatch.setattr(aside, "start", warm_python.start_aside)


@pytest.fixture(autouse=True)
def nothing_goes_by_itself(monkeypatch: pytest.MonkeyPatch) -> None:
    """What is said for some seconds is still there when a slow machine comes to look."""
    monkeypatch.setattr(banner, "GOOD_NEWS", 10**8)
    monkeypatch.setattr(toast, "SECONDS", 10**5)


@pytest.fixture
def patience(monkeypatch: pytest.MonkeyPatch) -> None:
    """No engine is ended, or called silent, for being slow, as all are on a busy machine. Seconds."""
    for module, name in ((heartbeat, "SILENT"), (heartbeat, "HUNG"), (supervisor, "OBEDIENCE"), (racing, "OBEDIENCE")):
        monkeypatch.setattr(module, name, 60.0)
    monkeypatch.setattr(supervisor, "FAREWELL", 60.0)
    monkeypatch.setattr(racing, "FAREWELL", 60_000)


@pytest.fixture(autouse=True)
def nobody_answers() -> Iterator[None]:
    """A dialog that no test plays would wait for ever: it is an error at once."""
    statics = [name for name in vars(QFileDialog) if name.startswith(("get", "saveFile"))]
    with pytest.MonkeyPatch.context() as patch:
        for owner, name in [*((QFileDialog, name) for name in statics), (QDialog, "exec")]:
            patch.setattr(owner, name, staticmethod(partial(_unplayed, f"{owner.__name__}.{name}")))
        yield


def _unplayed(dialog: str, *_: object, **__: object) -> NoReturn:
    raise AssertionError(f"{dialog} waits for an answer, and no test gives one")


@pytest.fixture
def open_window(qapp: QApplication, patience: None, request: pytest.FixtureRequest) -> Iterator[Callable[..., Robot]]:
    """Opens windows: `open_window(engine=True, path=...)`; those still open at the end are closed."""
    robots: list[Robot] = []

    def opened(engine: bool = False, path: Path | None = None) -> Robot:
        style.apply()
        language.apply()
        window = Window()
        robot = Robot(window)
        robots.append(robot)
        if not engine:
            window.lab.trainer.warm_up = window.lab.trainer.preview = lambda *_, **__: None  # type: ignore[method-assign]
        window.show()
        window.settle_in(str(path) if path else None)
        window.furnish()
        robot.settles()
        return robot

    yield opened
    for robot in filter(Robot.is_there, robots):
        if request.node.stash.get(FAILED, False) and robot.window.isVisible():
            PICTURES.mkdir(parents=True, exist_ok=True)
            picture = PICTURES / f"{request.node.name.replace('/', '-')}.png"
            robot.window.grab().save(str(picture))
            print(f"picture: {picture}")
        robot.leaves()


@pytest.fixture
def robot(open_window: Callable[..., Robot]) -> Robot:
    """A window without an engine, on its start page."""
    return open_window()


@pytest.fixture
def reporter(robot: Robot, capfd: pytest.CaptureFixture[str]) -> Iterator[Reporter]:
    """The window's own reporter in place of pytest's."""
    robot.window.reporter.install()
    yield robot.window.reporter
    robot.window.reporter.uninstall()
    capfd.readouterr()
