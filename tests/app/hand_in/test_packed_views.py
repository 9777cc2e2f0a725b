"""A project is saved with the view: opened elsewhere, the window is where it was, and one's own layout is kept."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from camplab import folders
from camplab.app import dock_layout
from camplab.app.editor.stack.stack_view import StackView
from camplab.app.hand_in import view
from camplab.app.hand_in.dock_places import DockPlaces
from camplab.app.look import language, style
from camplab.runs.exchange import packing
from tests.app.hand_in.packing_hands import looks_somewhere, opens, packs, seen_in
from tests.app.training.kept_runs import kept


def test_a_demonstration_reopens_at_the_same_place(robot, open_window, tmp_path, monkeypatch):
    one, other = kept("one"), kept("other", loss=0.25)
    looks_somewhere(robot, one, other)
    before = view.taken(robot.lab, {one: "one", other: "other"})
    path = tmp_path / "a.camplab"
    assert packs(robot, path).startswith("Together ")
    assert packing.packed(path).keys() == {"one", "other"}
    assert (before.run, before.step, before.beside, before.sample, before.training) == ("one", 12, ("other",), 3, True)
    assert seen_in(path) == before

    monkeypatch.setenv("CAMPLAB_HOME", str(tmp_path / "elsewhere"))
    there = open_window(path=path)
    there.waits_for(lambda: there.lab.live.record is not None)
    there.settles()
    now = view.taken(there.lab, {folders.runs() / name: name for name in ("one", "other")})
    assert {panel.id for panel in now.panels if panel.front} == {panel.id for panel in before.panels if panel.front}
    assert now.model_copy(update={"panels": before.panels}) == before
    assert there.lab.session.project == robot.lab.session.project
    assert there.lab.live.about(there.lab.session.project) is there.lab.live.record
    seen = there.lab.live.record.places.parts
    assert all(block.uid in seen for block in there.lab.session.net), "of each card it is known what the run says"
    assert there.lab.session.path == path
    assert not there.lab.session.unsaved


def stands(lab):
    """Panel -> its area, what it lies behind, and its place to a twentieth of the window."""
    return {panel.id: (panel.area, panel.behind, *(round(each * 20) for each in (panel.x, panel.y, panel.width)))
            for panel in DockPlaces(lab.workspace).taken()}  # fmt: skip


def tabs(lab):
    """The panel in front -> the panels of its place, in the order of their tabs."""
    found = {}
    for panel in DockPlaces(lab.workspace).taken():
        found.setdefault(panel.id if panel.front else panel.behind, []).append(panel.id)
    return found


def rearranges(robot):
    """The curves below the palette; below the stack the table, the code behind it; maps in a window of their own."""
    host = robot.lab.workspace
    docks = host.docks
    for name in ("loss", "network", "code", "maps", "gradients"):
        host.open.bring(name)
    host.addDockWidget(Qt.DockWidgetArea.LeftDockWidgetArea, docks["loss"])
    host.splitDockWidget(docks["palette"], docks["loss"], Qt.Orientation.Vertical)
    host.addDockWidget(Qt.DockWidgetArea.BottomDockWidgetArea, docks["network"])
    dock_layout.join(host, docks["network"], docks["code"])
    docks["maps"].setFloating(True)
    docks["maps"].setGeometry(300, 200, 420, 300)
    docks["network"].raise_()
    robot.settles()


def test_docks_that_were_moved_tabbed_and_floated_stand_so_in_another_window_in_another_language(
    robot, open_window, tmp_path
):
    looks_somewhere(robot, kept("one"))
    rearranges(robot)
    before, order = stands(robot.lab), tabs(robot.lab)
    assert before["loss"][0] == "left"
    assert before["code"][:2] == ("bottom", "network")
    assert before["maps"][0] == "floating"
    path = tmp_path / "a.camplab"
    packs(robot, path)
    robot.window.hide()
    language.choose("ko")
    there = open_window()
    there.window.resize(1600, 1000)
    there.begins_with("lenet5")
    assert there.lab.documents.open(path)
    there.waits_for(lambda: there.lab.live.record is not None)
    there.settles()
    now = stands(there.lab)
    assert {name: where[:2] for name, where in now.items()} == {name: where[:2] for name, where in before.items()}
    for name in ("palette", "loss", "network", "inspector"):
        assert now[name][2:] == pytest.approx(before[name][2:], abs=2), name
    assert tabs(there.lab) == order


def test_the_learners_own_layout_comes_back_with_the_next_file_and_is_what_is_remembered(robot, open_window, tmp_path):
    looks_somewhere(robot, kept("one"))
    own = stands(robot.lab)
    rearranges(robot)
    path = tmp_path / "a.camplab"
    packs(robot, path)
    robot.lab.workspace.reset_layout()
    robot.settles()
    own = stands(robot.lab)
    opens(robot, path)
    robot.waits_for(lambda: stands(robot.lab)["loss"][0] == "left")
    robot.lab.documents.new()
    robot.settles()
    assert {name: where[0] for name, where in stands(robot.lab).items()}["loss"] == own["loss"][0] == "right"
    assert not robot.lab.workspace.docks["maps"].isFloating()
    opens(robot, path)
    robot.waits_for(lambda: stands(robot.lab)["loss"][0] == "left")
    robot.window.close()
    again = open_window()
    again.begins_with("lenet5")
    again.settles()
    assert stands(again.lab)["loss"][0] == "right"


def test_zoom_and_the_steps_in_sight_are_those_of_then(robot, open_window, tmp_path):
    place = kept("one")
    looks_somewhere(robot, place)
    lab = robot.lab
    stack = lab.workspace.centre.findChild(StackView)
    stack.zoom_to(1.7)
    loss = robot.raises("loss")
    loss.horizon.moved(3.0, 9.0, 0, 20)
    loss.refresh()
    robot.settles()
    before = view.taken(lab, {place: "one"})
    assert (before.zoom, next(each.steps for each in before.panels if each.id == "loss")) == (1.7, (3.0, 9.0))
    path = tmp_path / "a.camplab"
    packs(robot, path)
    there = open_window(path=path)
    there.waits_for(lambda: there.lab.live.record is not None)
    there.settles()
    again = there.lab.workspace.centre.findChild(StackView)
    assert again.scene.zoom == 1.7
    now = view.taken(there.lab, {place: "one"})
    assert now.middle == pytest.approx(before.middle, abs=0.02)
    there.waits_for(lambda: there.lab.workspace.docks["loss"].widget().horizon.edges == (3.0, 9.0))


def test_the_classroom_keeps_the_stack_and_the_panels_to_itself(robot, tmp_path):
    looks_somewhere(robot)
    docks = robot.lab.workspace.docks
    seen = view.taken(robot.lab, {})
    style.choose(classroom=True)
    robot.settles()
    view.bring_back(robot.lab, seen)
    robot.settles()
    assert docks["palette"].isHidden()
    assert docks["inspector"].isHidden()
    assert not docks["maps"].isHidden()
    there = view.taken(robot.lab, {})
    style.choose(classroom=False)
    robot.settles()
    view.bring_back(robot.lab, there)
    robot.settles()
    assert not docks["palette"].isHidden()
    assert not docks["inspector"].isHidden()
