"""A project is saved with runs and the view; opened elsewhere, the runs are in the list."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt

from camplab import folders
from camplab.app.hand_in import pack_dialog
from camplab.app.training import stored_runs, time_travel
from camplab.document import files
from camplab.document.bundle import archive
from camplab.document.bundle.view import View
from camplab.runs import listing
from camplab.runs.exchange import packing
from camplab.runs.folder import RunFolder
from camplab.words import say
from tests.app.hand_in.packing_hands import looks_somewhere, opens, packs, seen_in
from tests.app.one_window import in_folders, plays
from tests.app.training.kept_runs import kept, nothing_kept


def opened_twice_there_are_no_doubles(robot, tmp_path):
    looks_somewhere(robot, kept("one"))
    path = tmp_path / "a.camplab"
    packs(robot, path)
    for _ in range(2):
        opens(robot, path)
        robot.sees("A run came with a.camplab")
    assert [place.name for place in folders.runs().iterdir()] == ["one"]


def what_is_edited_and_saved_keeps_its_runs_and_the_view_of_then(robot, tmp_path):
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


def what_somebody_else_has_saved_meanwhile_is_asked_about(robot, tmp_path):
    looks_somewhere(robot, kept("one"))
    path = tmp_path / "a.camplab"
    packs(robot, path)
    opens(robot, path)
    robot.lab.session.edit_project(robot.lab.session.project.model_copy(update={"title": "Mine"}), files.say("Rename"))
    packing.pack(files.load(path).model_copy(update={"title": "Theirs"}), View(), [], path)
    assert not robot.lab.documents.save()
    assert robot.asked[-1] == "changed"
    assert files.load(path).title == "Theirs"


def a_damaged_run_is_told_and_the_project_is_open(robot, tmp_path):
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
    robot.sees("The runs in a.camplab are not taken over")
    robot.sees("it is damaged, or was not copied whole")
    assert robot.lab.session.path == path
    assert list(folders.runs().iterdir()) == []


def a_view_that_makes_no_sense_is_told_and_the_project_is_open(robot, tmp_path):
    texts = {"project.camplab": files.dumps(files.Project(title="Plain")).encode(), "contents.json": b'{"format": 99}'}
    archive.write(tmp_path / "a.camplab", texts, {})
    assert robot.lab.documents.open(tmp_path / "a.camplab")
    robot.settles()
    robot.sees("a.camplab does not open where it was left")
    assert robot.lab.session.project.title == "Plain"


def without_runs_project_and_view_are_saved(robot, tmp_path):
    looks_somewhere(robot)
    said = packs(robot, tmp_path / "a.camplab")
    assert said == "No run is kept yet: Train makes one. The file holds the project and the view."
    assert seen_in(tmp_path / "a.camplab").selection == (("net", (1,)),)


def runs_that_cannot_be_packed_are_not_offered_and_none_need_be(robot, tmp_path, monkeypatch):
    damaged = kept("bad")
    RunFolder(damaged).numbers.write_bytes(b"no database" * 100)
    kept("good")
    robot.begins_with("mlp")
    long = say("a distance of what is made from what is real " * 3)
    with monkeypatch.context() as patch:
        patch.setattr(pack_dialog, "came_of", lambda _info: iter([long]))
        dialog = pack_dialog.open_dialog(robot.lab)
    assert [item.isDisabled() for item in dialog._items] == [info.trouble is not None for info in dialog._infos]
    dialog.show()
    assert len({item.text(0) for item in dialog._items}) == len(dialog._items) == 2, "both are of one project"
    assert dialog.list.columnWidth(0) > dialog.list.columnWidth(1) / 2, "long results leave the names their room"
    assert dialog.size_.text() == "No run is ticked: the file holds the project and the view."
    fine = next(item for item in dialog._items if not item.isDisabled())
    fine.setCheckState(0, Qt.CheckState.Checked)
    assert [info.folder.name for info in dialog.chosen()] == ["good"]
    robot.answers["save"] = str(tmp_path / "nowhere" / "a.camplab")
    dialog.save.click()
    robot.sees("a.camplab was not written")
    robot.sees("There is no folder")


def work_on_it_that_a_crash_left_comes_back_with_its_runs(robot, tmp_path):
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


def test_packed_files_are_opened_edited_and_saved(robot, tmp_path, monkeypatch):
    plays(
        robot, nothing_kept,
        *in_folders(
            tmp_path,
            opened_twice_there_are_no_doubles,
            what_is_edited_and_saved_keeps_its_runs_and_the_view_of_then,
            what_somebody_else_has_saved_meanwhile_is_asked_about,
            a_damaged_run_is_told_and_the_project_is_open,
            a_view_that_makes_no_sense_is_told_and_the_project_is_open,
            without_runs_project_and_view_are_saved,
            partial(runs_that_cannot_be_packed_are_not_offered_and_none_need_be, monkeypatch=monkeypatch),
            work_on_it_that_a_crash_left_comes_back_with_its_runs,
        ),
    )  # fmt: skip
