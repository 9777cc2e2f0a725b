"""A stored run in the window: its network, its curves; gone on with, deleted, brought back, exported. Draws nothing.

What cannot be done becomes a notice with what to do.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path

from camplab import folders
from camplab.app.engine.live import Beside
from camplab.app.lab import Lab
from camplab.app.look.banner import NextStep, Notice
from camplab.app.training import race_under_way, resuming, training_commands
from camplab.document import atomic, files
from camplab.document.project import Project
from camplab.runs import reading
from camplab.runs.exchange import as_record, curve_names, logs, tables, tensorboard
from camplab.runs.kept import trash
from camplab.runs.listing import BadRun, Info
from camplab.runs.record import Record, meet
from camplab.words import Explained, Own, Sentence, say

ABOUT = "runs"
MOST = 6
"""Runs that are drawn over the same axes, or reported on, at once."""


def refuse(lab: Lab, said: Sentence, why: Sentence) -> None:
    """Say what was not done, and why."""
    lab.tell(Notice(said, "warning", (why,), about=ABOUT))


def record_of(lab: Lab, info: Info) -> Record | None:
    """What a run has said: of the one that is watched, as the window knows it; None, after saying why, where it cannot
    be read."""
    now = lab.live.record
    if now is not None and watched(lab) == info.folder:
        return now
    try:
        record = reading.read(info.folder)
    except BadRun as bad:
        refuse(lab, say("The run {name} cannot be opened", name=info.called), bad.sentence)
        return None
    meet(record, lab.session.project)
    race_under_way.tell_what_is_gone(record, info.called, lab)
    return record


def watched(lab: Lab) -> Path | None:
    """The folder of the run that the window shows."""
    return lab.live.record.started.place if lab.live.record is not None else None


def open_run(info: Info, lab: Lab) -> bool:
    """Look at a run: its network as it was trained, its curves; with a way back to what was there before."""
    there = watched(lab) == info.folder
    if there and (training_commands.active(lab) or lab.live.about(lab.session.project) is not None):
        if lab.live.state == "idle":
            lab.trainer.look_at(lab.live.record)
        return True
    raced = next((state for state in lab.live.racing.going if state.lane.folder == info.folder), None)
    if raced is not None and raced.record is not None:
        race_under_way.look_at(raced, lab)
        return lab.live.record is raced.record
    record = record_of(lab, info)
    if record is None:
        return False
    blank, back, was = lab.session.project.blank, *way_back(lab)
    if not lab.documents.may_leave():
        return False
    path = Path(info.file) if info.file and _holds(Path(info.file), record.now) else None
    lab.documents.look_at(record.now, path)
    lab.trainer.look_at(record)
    lab.live.earlier = None
    why = say("It is trained elsewhere: what it says from now on is seen when it is opened again.")
    goes_on = (why,) if record.elsewhere else ()
    if not blank or goes_on:
        said = say("This is the run {name}, with its network as it was trained", name=info.called)
        lab.tell(Notice(said, "good", (*goes_on, was), (back,), about=ABOUT))
    return True


def _holds(path: Path, project: Project) -> bool:
    """Whether a file still is what was trained, so that the document is that file."""
    try:
        return files.load(path) == project
    except files.BadFile:
        return False


def way_back(lab: Lab) -> tuple[NextStep, Sentence]:
    """To the document that is open now, with what is looked at of it; and which that is."""
    session = lab.session
    before = session.project, session.path, not session.unsaved, lab.live.record
    back = NextStep(say("Back"), partial(_back, lab, *before), "undo-2")
    return back, say("Before it, {name} was open.", name=Own(lab.documents.name()))


def _back(lab: Lab, project: Project, path: Path | None, saved: bool, record: Record | None) -> None:
    if lab.documents.may_leave():
        lab.documents.look_at(project, path, saved)
        lab.trainer.look_at(record)


def go_on(info: Info, lab: Lab) -> None:
    """Look at a run and go on from its last checkpoint."""
    if training_commands.active(lab) and watched(lab) == info.folder:
        training_commands.train(lab)
    elif info.status == "running" and all(state.lane.folder != info.folder for state in lab.live.racing.going):
        said = say("The run {name} cannot be gone on with", name=info.called)
        refuse(lab, said, say("It is under way: another window or a command line trains it."))
    elif open_run(info, lab):
        if resuming.has_checkpoint(lab):
            resuming.from_checkpoint(lab)
        else:
            said = say("The run {name} cannot be gone on with", name=info.called)
            again = NextStep(say("Start again"), partial(training_commands.start_again, lab), "rotate-ccw")
            lab.tell(Notice(said, "warning", (say("It kept no checkpoint."),), (again,), about=ABOUT, document=True))


def delete(infos: list[Info], lab: Lab) -> list[Path]:
    """Put runs into the trash; returns where they lie there, from where they can be brought back."""
    gone: list[Path] = []
    for info in infos:
        try:
            gone.append(trash.delete(info.folder))
        except trash.NotDeleted as error:
            refuse(lab, say("The run {name} stays", name=info.called), error.sentence)
    if gone:
        name = infos[0].called
        said = (
            say("{n} runs are deleted", n=len(gone)) if len(gone) > 1 else say("The run {name} is deleted", name=name)
        )
        why = say("It can be brought back for {n} days.", n=trash.DAYS)
        back = NextStep(say("Bring it back"), partial(bring_back, gone, lab), "undo-2")
        lab.tell(Notice(said, "good", (why,), (back,), about=ABOUT, beside=len(gone) < len(infos)))
        lab.live.kept_changed.emit()
    return gone


def bring_back(places: list[Path], lab: Lab) -> None:
    """Out of the trash."""
    for place in places:
        try:
            trash.bring_back(place)
        except trash.NotDeleted as error:
            refuse(lab, say("A run stays deleted"), error.sentence)
        else:
            lab.tell(
                Notice(say("What was deleted is in the list again"), "good", about=ABOUT)
            )  # no one brings it twice
    lab.live.kept_changed.emit()


def few(infos: list[Info], lab: Lab) -> list[Info]:
    """As many of them as have room beside each other; says so where that is not all."""
    if len(infos) > MOST:
        said = say("Only the first {most} of {n} runs are taken", most=MOST, n=len(infos))
        lab.tell(Notice(said, "warning", (say("More would hide each other."),), about=ABOUT))
    return infos[:MOST]


def lay_beside(infos: list[Info], lab: Lab) -> None:
    """Draw these runs over the same axes as the one that is watched, and none else."""
    found = [(info, record_of(lab, info)) for info in few(infos, lab)]
    laid = tuple(Beside(info.called, record, info.started) for info, record in found if record is not None)
    lab.live.lay_beside(laid, lab.live.before)
    if laid:
        show_curves(lab)


def keep_beside(infos: Sequence[Info], lab: Lab) -> None:
    """These are the runs that are kept now: those laid beside are called as they are; one that is gone is laid by.

    In the race that is open a variant is called as it is there.
    """
    known = {info.folder: info for info in infos}
    racing = [state.record for state in lab.live.racing.lanes]
    now = [one if one.record in racing else _as_kept(one, known) for one in lab.live.beside]
    if any(before is not after for before, after in zip(lab.live.beside, now, strict=True)):
        lab.live.lay_beside(tuple(one for one in now if one is not None), lab.live.before)


def _as_kept(one: Beside, known: Mapping[Path, Info]) -> Beside | None:
    folder = one.record.started.place
    if folder is None or folder.parent != folders.runs():  # what another program wrote, or a run from elsewhere
        return one
    info = known.get(folder)
    if info is None or info.called == one.name:
        return one if info is not None else None
    return replace(one, name=info.called)


def show_curves(lab: Lab) -> None:
    """Where runs are drawn over the same axes."""
    lab.workspace.open.bring("loss")


def write_table(info: Info, path: Path, lab: Lab) -> None:
    """Every step of a run, for spreadsheets."""
    record = record_of(lab, info)
    if record is not None:
        whole = path if path.suffix else path.with_suffix(".csv")
        try:
            atomic.write_atomically(whole, tables.table(record, record.started.measures).encode())
        except atomic.WriteFailed as failed:
            refuse(lab, say("The run {name} was not exported", name=info.called), failed.sentence)
            return
        lab.tell(Notice(say("{file} is written", file=Own(whole.name)), "good", about=ABOUT))


def write_events(info: Info, folder: Path, lab: Lab) -> None:
    """Every number of a run, for TensorBoard."""
    record = record_of(lab, info)
    if record is not None:
        try:
            written = tensorboard.write(record, folder, info.started)
        except OSError as error:
            why = error.sentence if isinstance(error, Explained) else atomic.why(error, folder)
            refuse(lab, say("The run {name} was not exported", name=info.called), why)
            return
        shown = say("TensorBoard shows what is in the folder {folder}.", folder=folder)
        lab.tell(Notice(say("{file} is written", file=Own(written.name)), "good", (shown,), about=ABOUT))


def add_log(path: Path, lab: Lab) -> None:
    """Draw the curves of another program over the same axes, beside those that are there."""
    try:
        curves = logs.read(path)
        record = as_record.record_of(curves)
    except logs.BadLog as bad:
        refuse(lab, say("{name} cannot be drawn", name=Own(path.name)), bad.sentence)
        return
    laid = Beside(path.stem, record, of_epochs=record.started.steps_per_epoch == 1)
    lab.live.lay_beside((*lab.live.beside, laid), lab.live.before)
    show_curves(lab)
    drawn = tuple(say("{measure}: {curve}", measure=measure.title, curve=Own(name))
                  for measure, name in curve_names.taken(curves))  # fmt: skip
    lab.tell(Notice(say("{name} is drawn beside", name=Own(path.name)), "good", drawn, about=ABOUT))
