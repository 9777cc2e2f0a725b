"""A real window with a real engine, led by whoever started it: one word of the journey a line, one line of JSON back.

`python journey.py LANGUAGE`, with CAMPLAB_HOME set. It is killed at any moment: see `test_killed_journey.py`.
"""

from __future__ import annotations

import json
import sys
import time
from pathlib import Path

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from camplab import folders
from camplab.app.look import language, style
from camplab.app.training import race_commands, race_under_way, resuming, stored_runs, time_travel, training_commands
from camplab.app.window import Window
from camplab.document import files
from camplab.runs.listing import info
from camplab.words import say
from tests.app.conftest import Robot
from tests.app.training.hands import looks_at

EPOCHS = 100_000
"""Nothing is over before it is killed."""


class Journey:
    """A method for each part of it; what it says of itself is JSON."""

    def __init__(self, robot: Robot) -> None:
        self.robot, self.lab = robot, robot.lab
        self.maps = robot.window.workspace.docks["maps"].widget()
        self.runs = robot.window.workspace.docks["runs"].widget()

    def begins(self) -> None:
        """A network that ships, trained far too long; until there is something that can be gone on from."""
        self.robot.begins_with("lenet5")
        training_commands.edit_recipe(self.lab, epochs=EPOCHS)
        self.robot.presses("training.toggle")
        self.goes_on(110)
        self.robot.waits_for(lambda: resuming.has_checkpoint(self.lab))

    def goes_on(self, steps: int = 40) -> None:
        """Until so many more steps are taken."""
        self.robot.waits_for(lambda: self.lab.live.state == "running" and self.lab.live.record is not None)
        run = self.lab.live.record
        until = run.step + steps
        self.robot.waits_for(lambda: run.step >= until)

    def stops(self) -> None:
        self.robot.presses("training.stop")
        self.robot.waits_for(lambda: self.lab.live.state == "idle" and self.lab.live.on_bench)

    def looks(self) -> None:
        """At ten samples and three blocks."""
        raised(self.robot, "maps")
        choices = self.maps.origins.menu()
        choices.aboutToShow.emit()
        choices.actions()[0].trigger()  # of validation
        net = self.lab.session.net
        for sample in range(10):
            looks_at(self.robot, sample)
            self.lab.session.select((net[sample % 3].uid,))
            self._sees(sample, "validation")

    def draws(self) -> None:
        """A digit."""
        raised(self.robot, "maps")
        self.maps.origins.draw()
        pad = self.maps.origins.dialog
        QTest.mousePress(pad.paper, Qt.MouseButton.LeftButton, pos=QPoint(140, 40))
        for y in range(60, 240, 20):
            QTest.mouseMove(pad.paper, QPoint(140, y))
        QTest.mouseRelease(pad.paper, Qt.MouseButton.LeftButton, pos=QPoint(140, 240))
        self.robot.waits_for(lambda: pad.answer.text())

    def _sees(self, sample: int, origin: str) -> None:
        run = self.lab.live.record
        self.robot.waits_for(lambda: run.picture("maps", self.maps.module, sample, origin) is not None)

    def changes_a_block(self) -> None:
        """tanh becomes relu, and relu tanh; it waits until that is kept for a recovery."""
        block = next(block for block in self.lab.session.net if block.tag == "activation")
        changed = block.changed(kind="relu" if block.kind == "tanh" else "tanh")
        self.lab.session.edit(
            lambda net: tuple(changed if each.uid == block.uid else each for each in net), say("Change")
        )
        now = files.dumps(self.lab.session.project)
        self.robot.waits_for(lambda: not self.lab.session.unsaved or now in map(_kept, folders.recovery().glob("*")))

    def races(self) -> None:
        """The network as it is, and with another block."""
        race_commands.clear(self.lab)
        race_commands.add_variant(self.lab)
        self.changes_a_block()
        race_commands.start(self.lab)
        racing = self.lab.live.racing
        self.robot.waits_for(
            lambda: len(racing.lanes) == 2 and all(lane.record and lane.record.step > 60 for lane in racing.lanes)
        )

    def travels(self) -> None:
        """To step 100."""
        time_travel.go(self.lab, 100)
        run = self.lab.live.record
        self.robot.waits_for(lambda: run.at == 100 and self.lab.live.on_bench)

    def forks(self) -> None:
        """From there; it waits."""
        time_travel.fork(self.lab)
        self.robot.waits_for(lambda: self.lab.live.state == "paused")

    def lets_go_on(self) -> None:
        self.lab.trainer.change(learning_rate=0.02)
        self.robot.presses("training.toggle")
        self.goes_on()

    def survives(self, engine: str) -> None:
        """Until another engine stands ready."""
        self.robot.waits_for(lambda: self.lab.trainer.pid not in (0, int(engine)) and self.lab.live.state == "idle")

    def sees_the_race_go_on(self) -> None:
        """Its processes were killed: its variants are tried again, each alone. Stopped, it is gone on with."""
        racing = self.lab.live.racing
        before = [lane.record for lane in racing.lanes]
        self.robot.waits_for(
            lambda: any(
                lane.record is not old and lane.record.step > 20 for lane, old in zip(racing.lanes, before, strict=True)
            )
        )
        self._stops_the_race()
        race_under_way.go_on(self.lab)
        self.robot.waits_for(lambda: all(lane.record and lane.record.length > 60 for lane in racing.lanes))
        self._stops_the_race()

    def _stops_the_race(self) -> None:
        race_under_way.stop(self.lab)
        self.robot.waits_for(lambda: not self.lab.live.racing.running)

    # -- after a restart ---------------------------------------------------------------------------

    def brings_back(self) -> None:
        """What the notice offers."""
        self.robot.presses("Bring it back")

    def opens(self, name: str) -> None:
        """A run, out of the list."""
        self._choose(name)
        self.runs.deeds.open()
        self.robot.waits_for(lambda: self._watched() == name and self.lab.live.on_bench)

    def resumes(self, name: str) -> None:
        """A run, out of the list."""
        self._choose(name)
        self.runs.deeds.ask(stored_runs.go_on)
        self.robot.waits_for(lambda: self._watched() == name)
        self.goes_on()

    def _choose(self, name: str) -> None:
        if self.robot.window.welcome.isVisible():
            self.lab.documents.new()
        raised(self.robot, "runs")
        view = self.runs.view
        self.runs.reader.read()
        self.robot.waits_for(lambda: not self.runs.reader.busy and self.runs.up_to_date)
        index = view.made.index_of(folders.runs() / name)
        assert index.isValid(), f"{name} is not in the list"
        view.clearSelection()
        flags = view.selectionModel().SelectionFlag
        view.selectionModel().select(index, flags.Select | flags.Rows)
        view.selectionModel().setCurrentIndex(index, flags.NoUpdate)
        assert [chosen.folder.name for chosen in self.runs.deeds.chosen] == [name]

    def _watched(self) -> str:
        run = self.lab.live.record
        return run.started.place.name if run is not None and run.started.place is not None else ""

    def sees(self) -> dict[str, object]:
        """How all stands."""
        racing = self.lab.live.racing
        return {
            "when": time.monotonic(),
            "engine": self.lab.trainer.pid,
            "state": self.lab.live.state,
            "watched": self._watched(),
            "step": self.lab.live.record.step if self.lab.live.record is not None else 0,
            "lanes": {lane.lane.folder.name: lane.record.step for lane in racing.lanes if lane.record is not None},
            "buttons": self.robot.buttons(),
            "notices": [str(notice.sentence) for notice in self.robot.window.banner.notices],
            "net": [getattr(block, "kind", "") for block in self.lab.session.net],
            "runs": {folder.name: _facts(folder) for folder in sorted(folders.runs().glob("*"))},
        }

    def picture(self, path: str) -> None:
        self.robot.settles()
        QTest.qWait(600)
        self.robot.window.grab().save(path)

    def closes(self) -> None:
        assert self.robot.window.close()


def _kept(path: Path) -> str:
    """The document in a file for a recovery; one that is just being written has another name."""
    try:
        return path.read_text("utf-8").partition("\n")[2]
    except OSError:
        return ""


def _facts(folder: Path) -> dict[str, object]:
    found = info(folder)
    return {"status": found.status, "steps": found.steps, "parent": found.parent, "parent_step": found.parent_step}


def raised(robot: Robot, name: str) -> None:
    robot.window.workspace.open.bring(name)
    robot.settles()


def main(spoken: str) -> None:
    application = QApplication([])
    style.apply()
    language.apply()
    window = Window()
    window.reporter.install()
    window.show()
    window.settle_in()
    window.furnish()
    language.choose(spoken)
    journey = Journey(Robot(window))
    QTest.qWait(200)
    print(json.dumps(journey.sees()), flush=True)
    for line in sys.stdin:
        for part in line.split(";"):
            act, *words = part.split()
            getattr(journey, act)(*words)
        print(json.dumps(journey.sees()), flush=True)
    application.processEvents()


if __name__ == "__main__":
    main(*sys.argv[1:])
