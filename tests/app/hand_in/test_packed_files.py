"""A project is saved with runs and the view; opened elsewhere, the runs are in the list and the window where it was."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from camplab import folders
from camplab.app.editor.stack.stack_view import StackView
from camplab.app.hand_in import pack_dialog, view
from camplab.app.hand_in.dock_places import DockPlaces
from camplab.app.look import language, style
from camplab.app.training import stored_runs, time_travel
from camplab.document import files
from camplab.document.bundle import archive
from camplab.document.bundle.view import View
from camplab.document.bundle.view import read as read_view
from camplab.runs import listing
from camplab.runs.exchange import packing
from camplab.runs.folder import RunFolder
from tests.app.training.kept_runs import kept


def looks_somewhere(robot, *places):
    """A block is selected, a panel in front, a run looked back at."""
    robot.begins_with("mlp")
    lab = robot.lab
    lab.session.select((lab.session.net[1].uid,))
    if places:
        lab.trainer.look_at(stored_runs.record_of(lab, listing.info(places[0])))
        stored_runs.lay_beside([listing.info(place) for place in places[1:]], lab)
        time_travel.go(lab, 12)
    lab.workspace.open.bring("maps")
    lab.workspace.docks["code"].close()
    lab.workspace.docks["maps"].widget().choice.choose("training", 3)
    robot.settles()


def packs(robot, path, parts=2):
    dialog = pack_dialog.open_dialog(robot.lab)
    dialog.parts.setCurrentIndex(parts)
    robot.answers["save"] = str(path)
    robot.settles()
    said = dialog.size_.text()
    dialog.save.click()
    robot.waits_for(lambda: robot.sees(f"{path.name} was written"))
    return said


def opens(robot, path):
    assert robot.lab.documents.open(path)
    robot.waits_for(lambda: robot.window.banner.isVisible() and robot.sees(path.name))
    robot.settles()


def seen_in(path):
    with archive.opened(path) as bundle:
        return read_view(bundle)


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
    host.tabifyDockWidget(docks["network"], docks["code"])
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
    assert there.lab.workspace.docks["loss"].widget().horizon.edges == (3.0, 9.0)


def test_opened_twice_there_are_no_doubles(robot, tmp_path):
    looks_somewhere(robot, kept("one"))
    path = tmp_path / "a.camplab"
    packs(robot, path)
    for _ in range(2):
        opens(robot, path)
        robot.waits_for(lambda: robot.sees("A run came with a.camplab"))
    assert [place.name for place in folders.runs().iterdir()] == ["one"]


def test_what_is_edited_and_saved_keeps_its_runs_and_the_view_of_then(robot, tmp_path):
    looks_somewhere(robot, kept("one"))
    path = tmp_path / "a.camplab"
    packs(robot, path)
    opens(robot, path)
    robot.waits_for(lambda: robot.lab.documents.seen() is not None)
    robot.lab.session.edit_project(robot.lab.session.project.model_copy(update={"title": "Mine"}), files.say("Rename"))
    time_travel.go(robot.lab, 5)
    robot.presses("file.save")
    assert not robot.lab.session.unsaved
    assert files.load(path).title == "Mine"
    assert (seen_in(path).run, seen_in(path).step) == ("one", 5)
    assert packing.packed(path).keys() == {"one"}
    robot.lab.session.undo()
    robot.answers["save"] = str(tmp_path / "b.camplab")
    robot.presses("file.save_as")
    assert packing.packed(tmp_path / "b.camplab").keys() == {"one"}
    assert files.load(path).title == "Mine"


def test_what_somebody_else_has_saved_meanwhile_is_asked_about(robot, tmp_path):
    looks_somewhere(robot, kept("one"))
    path = tmp_path / "a.camplab"
    packs(robot, path)
    opens(robot, path)
    robot.lab.session.edit_project(robot.lab.session.project.model_copy(update={"title": "Mine"}), files.say("Rename"))
    packing.pack(files.load(path).model_copy(update={"title": "Theirs"}), View(), [], path)
    assert not robot.lab.documents.save()
    assert robot.asked[-1] == "changed"
    assert files.load(path).title == "Theirs"


def test_a_damaged_run_is_told_and_the_project_is_open(robot, tmp_path):
    folder = kept("one")
    looks_somewhere(robot, folder)
    path = tmp_path / "a.camplab"
    packs(robot, path)
    content = bytearray(path.read_bytes())
    at = content.find(b"runs/one/run.sqlite") + 100
    content[at] ^= 1
    path.write_bytes(content)
    stored_runs.delete([listing.info(folder)], robot.lab)
    assert robot.lab.documents.open(path)
    robot.waits_for(lambda: robot.sees("The runs in a.camplab are not taken over"))
    assert robot.sees("it is damaged, or was not copied whole")
    assert robot.lab.session.path == path
    assert list(folders.runs().iterdir()) == []


def test_a_view_that_makes_no_sense_is_told_and_the_project_is_open(robot, tmp_path):
    texts = {"project.camplab": files.dumps(files.Project(title="Plain")).encode(), "contents.json": b'{"format": 99}'}
    archive.write(tmp_path / "a.camplab", texts, {})
    assert robot.lab.documents.open(tmp_path / "a.camplab")
    robot.settles()
    assert robot.sees("a.camplab does not open where it was left")
    assert robot.lab.session.project.title == "Plain"


def test_without_runs_project_and_view_are_saved(robot, tmp_path):
    looks_somewhere(robot)
    said = packs(robot, tmp_path / "a.camplab")
    assert said == "No run is kept yet: Train makes one. The file holds the project and the view."
    assert seen_in(tmp_path / "a.camplab").selection == (("net", (1,)),)


def test_runs_that_cannot_be_packed_are_not_offered_and_none_need_be(robot, tmp_path):
    damaged = kept("bad")
    RunFolder(damaged).numbers.write_bytes(b"no database" * 100)
    kept("good")
    robot.begins_with("mlp")
    dialog = pack_dialog.open_dialog(robot.lab)
    assert [item.isDisabled() for item in dialog._items] == [info.trouble is not None for info in dialog._infos]
    assert dialog.size_.text() == "No run is ticked: the file holds the project and the view."
    fine = next(item for item in dialog._items if not item.isDisabled())
    fine.setCheckState(0, Qt.CheckState.Checked)
    assert [info.folder.name for info in dialog.chosen()] == ["good"]
    robot.answers["save"] = str(tmp_path / "nowhere" / "a.camplab")
    dialog.save.click()
    robot.waits_for(lambda: robot.sees("a.camplab was not written"))
    assert robot.sees("is not there any more")


def test_work_on_it_that_a_crash_left_comes_back_with_its_runs(robot, tmp_path):
    folder = kept("one")
    looks_somewhere(robot, folder)
    path = tmp_path / "a.camplab"
    packs(robot, path)
    robot.presses("file.new")
    stored_runs.delete([listing.info(folder)], robot.lab)
    edited = files.load(path).model_copy(update={"title": "Mine"})
    assert robot.lab.documents.bring_back(edited, path, path.stat().st_mtime + 1)
    robot.waits_for(lambda: robot.lab.live.record is not None)
    assert (robot.lab.session.project.title, robot.lab.session.unsaved) == ("Mine", True)
    assert [place.name for place in folders.runs().iterdir()] == ["one"]
    robot.presses("file.save")
    assert packing.packed(path).keys() == {"one"}
    assert files.load(path).title == "Mine"


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
