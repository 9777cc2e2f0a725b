"""A published set that the learner wants to have: fetched by a process of its own, then learned from. Reads nothing.

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
from camplab.datasets.making import NoSamples
from camplab.datasets.published.published import Published
from camplab.words import Own, Sentence, say


def fetch(lab: Lab, data: Published) -> None:
    """Fetch it, instead of what is being read; then it is learned from."""
    bringing.give_up(lab)
    process = QProcess(lab.window)
    process.setObjectName(bringing.NAME)
    process.finished.connect(lambda code: _finished(lab, process, data, code))
    process.errorOccurred.connect(lambda _: None)  # what never began says nothing and is over
    process.readyRead.connect(lambda: _tell(lab, process, data))
    own_command.start(process, "data", "--fetch", data.tag)
    _say(lab, data, ())


def _tell(lab: Lab, process: QProcess, data: Published) -> None:
    """How far it is, in the words of the process."""
    lines = own_command.output(process).split("\n")
    said = [line for line in lines if line.strip()][-1:]
    if process.state() == QProcess.ProcessState.Running and said:
        _say(lab, data, (say("{why}", why=Own(said[0])),))


def _say(lab: Lab, data: Published, far: tuple[Sentence, ...]) -> None:
    stop = NextStep(say("Give up"), partial(bringing.give_up, lab), "x")
    lab.tell(Notice(say("Fetching {set}…", set=Sentence(data.title)), details=far, steps=(stop,), about="train"))


def _finished(lab: Lab, process: QProcess, data: Published, code: int) -> None:
    why = own_command.said(process)
    process.setObjectName("")
    process.deleteLater()
    name = Sentence(data.title)
    if code:
        again = NextStep(say("Try again"), partial(fetch, lab, data), "rotate-ccw")
        lab.tell(Notice(say("{set} could not be fetched", set=name), "danger", (own_command.reason(why),), (again,),
                        about="train"))  # fmt: skip
        return
    now = lab.session.project.data
    try:
        found = (now if isinstance(now, type(data)) else data).at_place(str(data.place_fetched))
    except NoSamples as none:
        lab.tell(Notice(none.sentence, "danger", about="train"))
        return
    if isinstance(now, type(data)):
        edit_data(lab, found)
    lab.tell(Notice(say("{set} is here", set=name), "good", about="train", document=True))
