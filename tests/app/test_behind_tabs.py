"""What stands behind another tab draws nothing and wants nothing, and is right at once when it comes to the front."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QApplication, QWidget

from camplab.app.panels.base import Panel
from camplab.runs.events import Epoch
from tests.app.one_window import plays
from tests.app.training.hands import MOONS, ends
from tests.runs.records import adds, begun


class LaidOut(QObject):
    """How often a widget was asked to lay out anew what it holds."""

    def __init__(self, host: QWidget) -> None:
        super().__init__(host)
        self.times = 0
        host.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        self.times += event.type() == QEvent.Type.LayoutRequest
        return False


def panels(robot) -> dict[str, Panel]:
    held = {name: dock.widget() for name, dock in robot.window.workspace.docks.items()}
    return {name: panel for name, panel in held.items() if isinstance(panel, Panel)}


def hears_of(robot, steps: int) -> None:
    """The run that is watched goes on."""
    record = robot.lab.live.record
    columns = len(record.started.columns("gradients"))
    adds(record, loss=np.ones(steps), accuracy=np.ones(steps), learning_rate=np.ones(steps),
         gradient_norm=np.ones(steps), gradients=np.ones((steps, columns)))  # fmt: skip
    record.add(Epoch(len(record.epochs) + 1, record.step, 0.1, {"validation_loss": 1.0}))
    robot.lab.live.updated.emit()


def told_in(robot):
    """A window that is told of a run; of its panels below, the gradients are in front."""
    robot.begins_with("lenet5")
    robot.lab.live.record = begun(robot.lab.session.project)
    robot.lab.live.run_changed.emit()
    robot.lab.live.state = "running"
    hears_of(robot, 100)
    robot.raises("gradients")
    return robot


def only_what_is_in_front_is_drawn_while_a_run_goes_on(told):
    held = panels(told)
    behind = [name for name, panel in held.items() if not panel.wants.seen]
    assert {"maps", "network", "code", "runs"} <= set(behind)
    told.waits_for(lambda: held["gradients"].up_to_date and held["loss"].up_to_date)
    told.settles()
    before = {name: panel.frames for name, panel in held.items()}
    laid_out = LaidOut(told.window.workspace)
    for _ in range(3):
        hears_of(told, 50)
        held["gradients"].sentence.setText("Other words.")
        told.waits_for(lambda: held["gradients"].up_to_date and held["loss"].up_to_date)
    drawn = {name for name, panel in held.items() if panel.frames > before[name]}
    assert drawn == {"gradients", "loss"}
    assert all(held[name].up_to_date for name in behind), "nobody waits for what nobody sees"
    told.settles()
    assert not laid_out.times, "what a panel says moves no dock"
    held["gradients"].body.setMinimumHeight(held["gradients"].height() + 10)
    told.waits_for(lambda: laid_out.times and held["gradients"].height() >= held["gradients"].body.minimumHeight())


def what_lay_below_something_else_is_seen_when_that_goes_away(told):
    below, above = told.window.workspace.docks["gradients"], QWidget(told.window.workspace)
    above.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
    above.setGeometry(below.geometry())
    above.show()
    below.resizeEvent(QResizeEvent(below.size(), below.size()))
    assert below.widget().isHidden()
    above.hide()
    told.waits_for(lambda: below.widget().isVisible())


def brought_to_the_front_it_shows_the_run_and_the_step_of_now(told):
    panel = panels(told)["gradients"]
    told.raises("network")
    assert not panel.wants.seen
    told.lab.live.record = begun(told.lab.session.project)
    told.lab.live.run_changed.emit()
    hears_of(told, 40)
    hears_of(told, 2)
    told.window.workspace.open.bring("gradients")
    assert panel.wants.seen
    assert panel.view.lines.x_range[1] == panel.view.strip.x_range[1] == 42.5, "without another turn of the window"
    told.lab.session.select((told.lab.session.net[0].uid,))
    told.raises("maps")
    assert panels(told)["maps"].module == told.lab.live.record.places.parts[told.lab.session.net[0].uid][0]


def what_is_floating_closed_or_beside_the_start_page_is_seen_or_not(told):
    panel, dock = panels(told)["maps"], told.window.workspace.docks["maps"]
    for act, seen in (
        (dock.raise_, True), (dock.close, False), (dock.show, False), (dock.raise_, True),
        (lambda: dock.setFloating(True), True), (lambda: dock.setFloating(False), False), (dock.raise_, True),
        (lambda: told.window.show_page("welcome"), False), (lambda: told.window.show_page("workbench"), True),
        (lambda: told.raises("code"), False), (told.window.workspace.reset_layout, False),
    ):  # fmt: skip
        act()
        told.settles()
        assert panel.wants.seen == seen, act
        if not seen:
            drawn = panel.frames
            hears_of(told, 1)
            told.settles()
            assert panel.frames == drawn


def what_is_typed_goes_nowhere_once_its_panel_is_behind(told):
    code = told.raises("code")
    code.listing.setFocus()
    assert QApplication.focusWidget() is code.listing
    told.raises("network")
    assert not code.isAncestorOf(QApplication.focusWidget() or told.window)


def the_tabs_of_a_place_are_equally_large(told):
    sizes = set()
    for name in ("gradients", "maps", "network", "code", "runs", "maps"):
        panel = told.raises(name)
        sizes.add((panel.size().toTuple(), told.window.workspace.docks["loss"].size().toTuple()))
    assert len(sizes) == 1


def test_maps_are_wanted_in_front_and_while_somebody_draws(open_window):
    robot = open_window(engine=True)
    robot.begins_with("mlp")
    wants, panel = robot.lab.trainer._supervisor, robot.window.workspace.docks["maps"].widget()
    ends(robot, 1)
    robot.waits_for(lambda: robot.lab.live.on_bench)
    assert panel.wants.owner not in wants.wants
    assert robot.raises("maps") is panel
    record = robot.lab.live.record
    robot.waits_for(lambda: record.picture("maps", panel.module) is not None and panel.up_to_date)
    assert panel.view.values is record.picture("maps", panel.module).values
    panel.origins.draw()
    robot.raises("network")
    assert panel.wants.owner in wants.wants, "the answer stands on the pad"
    panel.origins.dialog.paper.begin(panel.origins.dialog.paper.pen)
    robot.waits_for(lambda: panel.origins.dialog.answer.text().startswith("network: "))
    panel.origins.dialog.close()
    assert panel.wants.owner not in wants.wants


def test_maps_that_come_to_the_front_are_of_the_last_step_and_the_run_of_now(open_window):
    robot = open_window(engine=True)
    robot.lab.documents.begin_with(MOONS)
    ends(robot, 1)
    robot.waits_for(lambda: robot.lab.live.on_bench)
    panel = robot.raises("maps")
    robot.waits_for(lambda: panel.view.values is not None and panel.up_to_date)
    old = panel.view.values
    robot.raises("network")
    ends(robot, 2)
    record = robot.lab.live.record
    robot.waits_for(lambda: robot.lab.live.on_bench)
    robot.window.workspace.open.bring("maps")
    assert not panel.view.isVisible() or panel.view.values is not old, "nothing of another run is shown"
    robot.waits_for(lambda: record.picture("maps", panel.module) is not None and panel.up_to_date)
    assert record.picture("maps", panel.module).step == record.step
    assert panel.view.values is record.picture("maps", panel.module).values


def test_what_is_behind_and_what_comes_to_the_front(robot):
    plays(
        robot, told_in,
        what_is_typed_goes_nowhere_once_its_panel_is_behind,
        what_lay_below_something_else_is_seen_when_that_goes_away,
        brought_to_the_front_it_shows_the_run_and_the_step_of_now,
        what_is_floating_closed_or_beside_the_start_page_is_seen_or_not,
        the_tabs_of_a_place_are_equally_large,
        only_what_is_in_front_is_drawn_while_a_run_goes_on,
    )  # fmt: skip
