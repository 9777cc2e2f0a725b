"""What a learner does who hands in. What tests of packed files share."""

from __future__ import annotations

from camplab.app.hand_in import pack_dialog
from camplab.app.training import stored_runs, time_travel
from camplab.document.bundle import archive
from camplab.document.bundle.view import read as read_view
from camplab.runs import listing


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
    robot.sees(f"{path.name} was written")
    return said


def opens(robot, path):
    assert robot.lab.documents.open(path)
    robot.waits_for(lambda: robot.window.banner.isVisible() and robot.sees_now(path.name))
    robot.settles()


def seen_in(path):
    with archive.opened(path) as bundle:
        return read_view(bundle)
