"""The real window before a scripted engine, and the hand that throws its switches."""

from __future__ import annotations

import traceback
from collections.abc import Callable, Iterable

import pytest
from PIL import Image
from PySide6.QtCore import QPointF, QTimer
from PySide6.QtWidgets import QApplication

from camplab.app.engine import supervisor
from camplab.app.engine.live import Beside
from camplab.app.look import language, paint_turns, style
from camplab.app.panels.base import Panel
from camplab.app.panels.sample.origins import TITLES, Origins
from camplab.app.window import Window
from camplab.runs.wants import Origin
from tests.app.together import panel_sights, sights
from tests.app.together import scripted_engine as script
from tests.app.together.documents import DOCUMENTS
from tests.app.together.leftovers import leftovers
from tests.app.together.scripted_engine import ScriptedEngine
from tests.app.together.world import BESIDE, NOON, OTHER, SAMPLES, World


class Hand:
    """Throws a switch, waits until the window stands still, and looks whether everything belongs together."""

    def __init__(self, robot, folder) -> None:
        self.robot, self.window, self.lab = robot, robot.window, robot.lab
        self.paths = [document.saved(folder) for document in DOCUMENTS]
        self.world, self.picture = World(), folder / "mine.png"
        Image.fromarray(panel_sights.MINE).save(self.picture)
        for frame in self.window.workspace.docks.values():
            frame.widget()  # it is made now
        for timer in self.window.findChildren(QTimer):
            if timer.isSingleShot() and timer.interval() <= 300:
                timer.setInterval(0)
        for turn in self.window.findChildren(paint_turns.PaintTurn):
            turn._frame = 0.0

    # -- the switches ---------------------------------------------------------------------------

    def document(self) -> None:
        """Open the next one; a block is selected in every other."""
        at = (DOCUMENTS.index(self.world.document) + 1) % len(DOCUMENTS)
        assert self.lab.documents.open(self.paths[at])
        if self.world.own and DOCUMENTS[at].data != self.world.document.data:
            self.world.origin = "validation"  # it was made for the others
        self.world.document, self.world.run, self.world.running = DOCUMENTS[at], 0, False
        self.world.again = False
        if at % 2:
            self.lab.session.select((self.lab.session.net[-1 if at == 3 else 0].uid,))

    def run(self) -> None:
        """Begin one, or end the one that goes on."""
        world, running = self.world, self.world.running
        self.window.actions_["training.stop" if running else "training.toggle"].trigger()
        world.running = not running
        if not running:
            world.runs += 1
            world.again, world.run = world.run > 0, world.runs

    def sample(self) -> None:
        """Choose another one in the panel Feature maps: of the data, or one of the learner's own."""
        world, panel = self.world, self.raises("maps")
        world.chosen = (world.chosen + 1) % len(SAMPLES)
        world.origin, number = SAMPLES[world.chosen]
        if not world.own:
            world.sample = number
            self.chooses(panel.origins, world.origin)
            panel.sample.spin.setValue(number)
        elif world.document.data.shape.kind != "image":
            world.origin = "typed"
            panel.origins.type_numbers()
            panel.origins.dialog.boxes[0].setValue(panel_sights.TYPED)
        elif world.origin == "picture":
            panel.origins.take_file(self.picture)
        else:
            panel.origins.draw()
            panel.origins.dialog.paper.begin(QPointF(100, 60))
            panel.origins.dialog.paper.go(QPointF(120, 200))

    def chooses(self, origins: Origins, origin: Origin) -> None:
        """In the menu of the button."""
        if origins.origin != origin:
            origins.menu().aboutToShow.emit()
            wanted = self.world.said(TITLES[origin].template)
            next(action for action in origins.menu().actions() if action.text() == wanted).trigger()

    def beside(self) -> None:
        """Lay two runs of another network over the curves, or take them away."""
        self.world.beside = not self.world.beside
        runs = [script.stored(run, f"/nowhere/{run}") for run in BESIDE] if self.world.beside else []
        laid = tuple(Beside(OTHER, record, NOON + 60 * number) for number, record in enumerate(runs))
        self.lab.live.lay_beside(laid, self.lab.live.before)

    def theme(self) -> None:
        self.world.dark = not self.world.dark
        self.window.actions_["theme.dark" if self.world.dark else "theme.light"].trigger()

    def language(self) -> None:
        self.world.language = "ko" if self.world.language == "en" else "en"
        self.window.actions_[f"language.{self.world.language}"].trigger()

    # -- looking ----------------------------------------------------------------------------------

    def throws(self, switch: str, tabs: Iterable[str] = panel_sights.TABS) -> None:
        """Then every widget is asked, of the panels behind tabs these."""
        self.points()
        getattr(self, switch)()
        self.settles()
        self.looks(tabs)

    def points(self) -> None:
        """Leave boxes of values standing where the mouse rests: they must not outlive what they tell of."""
        panel = self.window.workspace.docks["loss"].widget()
        if self.world.run or self.world.beside:
            panel.charts[0].plot.stepped.emit("first")

    def looks(self, tabs: Iterable[str] = panel_sights.TABS) -> None:
        wrong = [why for ask in (*sights.ALWAYS, *panel_sights.ALWAYS) for why in self.asks(ask)]
        wrong += leftovers(self.window, self.world)
        for name in tabs:
            panel = self.raises(name)
            wrong += [*self.asks(panel_sights.TABS[name]), *leftovers(panel, self.world)]
        assert not wrong, "\n".join(wrong)

    def asks(self, ask: Callable[[Window, World], None]) -> list[str]:
        """What a widget shows that is not so."""
        try:
            ask(self.window, self.world)
        except AssertionError as wrong:
            return [f"{ask.__name__}: {str(wrong) or traceback.format_exc(limit=-1)}"]
        return []

    def raises(self, name: str) -> Panel:
        shown = self.window.workspace.open.bring(name)
        self.settles()
        return shown

    def settles(self) -> None:
        """The engine has said all it has to say, and everything is drawn."""
        panels = self.window.findChildren(Panel)
        for _ in range(3):
            self.lab.trainer._supervisor._look()
            QApplication.processEvents()
        self.robot.waits_for(lambda: all(panel.up_to_date for panel in panels))
        QApplication.processEvents()


@pytest.fixture
def hand(open_window, monkeypatch, tmp_path) -> Hand:
    """The first document is open, in English and on light ground; nothing is trained yet."""
    monkeypatch.setattr(supervisor, "TrainerThread", ScriptedEngine)
    monkeypatch.setattr(paint_turns, "free", lambda now, *_: now)  # nobody waits for the mouse to have its time
    style.choose("light", classroom=False)
    language.choose("en")
    robot = open_window(engine=True)
    made = Hand(robot, tmp_path)
    made.world.document = DOCUMENTS[-1]
    made.document()
    made.settles()
    return made
