"""Published sets that the learner wants: each fetched by a process of its own, then learned from. Reads nothing.

The process is `camplab data --fetch NAME`; killed, it leaves what has come for the next time.
"""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QProcess

from camplab.app.data import bringing
from camplab.app.data.data_edits import edit_data
from camplab.app.files import own_command
from camplab.app.lab import Lab
from camplab.app.look.banner import NextStep, Notice
from camplab.datasets.base import DATA
from camplab.datasets.making import NoSamples
from camplab.datasets.published.published import Published
from camplab.words import Own, Sentence, say


def fetch(lab: Lab, data: Published) -> None:
    """Fetch it, beside whatever else is fetched or read; then it is learned from."""
    if not lab.window.findChildren(QProcess, name(data)):
        process = QProcess(lab.window)
        process.setObjectName(name(data))
        process.finished.connect(lambda code: _finished(lab, process, data, code))
        process.errorOccurred.connect(lambda error: _never_began(lab, process, data, error))
        process.readyRead.connect(lambda: _tell(lab, process, data))
        own_command.start(process, "data", "--fetch", data.tag)
    _say(lab, data)


def name(data: Published) -> str:
    """Of the process that fetches it, and what its notices are about."""
    return f"fetching {data.tag}"


def give_up(lab: Lab) -> None:
    """Fetch nothing more."""
    for kind in DATA.values():
        if issubclass(kind, Published):
            bringing.give_up(lab, name(kind()))


def _tell(lab: Lab, process: QProcess, data: Published) -> None:
    """How far it is, in the words of the process."""
    lines = own_command.output(process).split("\n")
    said = [line for line in lines if line.strip()][-1:]
    if process.state() == QProcess.ProcessState.Running and said:
        _say(lab, data, said[0])


def _say(lab: Lab, data: Published, far: str = "") -> None:
    stop = NextStep(say("Give up"), partial(bringing.give_up, lab, name(data)), "x")
    lab.tell(bringing.under_way(say("Fetching {set}…", set=Sentence(data.title)), far, stop, name(data)))


def _never_began(lab: Lab, process: QProcess, data: Published, error: QProcess.ProcessError) -> None:
    if error == QProcess.ProcessError.FailedToStart:
        _failed(lab, process, data, say("{why}", why=Own(process.errorString())))


def _finished(lab: Lab, process: QProcess, data: Published, code: int) -> None:
    if code:
        _failed(lab, process, data, own_command.reason(own_command.said(process)))
        return
    _over(process)
    now = lab.session.project.data
    try:
        found = (now if isinstance(now, type(data)) else data).at_place(str(data.place_fetched))
    except NoSamples as none:
        lab.tell(Notice(none.sentence, "danger", about=name(data)))
        return
    steps: tuple[NextStep, ...] = ()
    if isinstance(now, type(data)):
        edit_data(lab, found)
    else:
        steps = (NextStep(say("Learn from it with this network"), partial(edit_data, lab, found), "database"),)
    lab.tell(Notice(say("{set} is here", set=Sentence(data.title)), "good", steps=steps, about=name(data)))


def _failed(lab: Lab, process: QProcess, data: Published, why: Sentence) -> None:
    _over(process)
    again = NextStep(say("Try again"), partial(fetch, lab, data), "rotate-ccw")
    said = say("{set} could not be fetched", set=Sentence(data.title))
    lab.tell(Notice(said, "danger", (why,), (again,), about=name(data)))


def _over(process: QProcess) -> None:
    process.setObjectName("")
    process.deleteLater()
