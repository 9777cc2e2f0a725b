"""Data that the learner brings along: read by a process of its own, offered as a project, or learned from at once.

The process is `camplab data FILE --json`. Reads nothing itself.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QProcess

from camplab.app.data.data_edits import edit_data
from camplab.app.files import own_command
from camplab.app.lab import Lab
from camplab.app.look.banner import Level, NextStep, Notice
from camplab.datasets.known import Known, remember
from camplab.document import files
from camplab.document.project import Project
from camplab.words import Own, Sentence, first_few, say

ABOUT = "brought"
NAMED = 8
"""Columns that are named for each reason why they are left out, at most."""
NAME = "bringing"
SAID = "said"
"""A property of the process: what it has said last of how far it is, or why it ended."""
NOTHING: Mapping[str, object] = {}
Brought = Callable[[Lab, Project, dict[str, Any]], object]
"""What is done with a project that fits the data, and what was found out about them."""


def bring(lab: Lab, path: Path, then: Brought, said: Mapping[str, object] = NOTHING) -> None:
    """Read what this file or folder holds, instead of what is being read; `then` is given it.

    said: settings that are not to be found out.
    """
    give_up(lab)
    process = QProcess(lab.window)
    process.setObjectName(NAME)
    process.finished.connect(lambda code: _finished(lab, process, path, then, code))
    process.errorOccurred.connect(lambda error: _never_began(lab, process, path, error))
    more = (part for name, value in said.items() for part in ("--set", f"{name}={value}"))
    process.setReadChannel(QProcess.ProcessChannel.StandardError)
    process.readyRead.connect(lambda: _hear(lab, process, path))
    own_command.start(process, "data", str(path), "--json", "--for-window", *more)
    _say(lab, path)


def _hear(lab: Lab, process: QProcess, path: Path) -> None:
    """How far it is, in the words of the process; the last ones are why it ended, if it did."""
    said = own_command.said(process)
    process.setProperty(SAID, said)
    if process.state() == QProcess.ProcessState.Running and said and not said.startswith(own_command.REASON):
        _say(lab, path, said.splitlines()[-1])


def _say(lab: Lab, path: Path, far: str = "") -> None:
    stop = NextStep(say("Give up"), partial(give_up, lab), "x")
    lab.tell(under_way(say("Reading {name}…", name=Own(path.name)), far, stop, ABOUT))


def under_way(said: Sentence, far: str, stop: NextStep, about: str) -> Notice:
    """What a process is at, and in its words how far; "" when it begins."""
    words = (say("{why}", why=Own(far)),) if far else ()
    return Notice(said, details=words, steps=(stop,), about=about, how_far=bool(far))


def give_up(lab: Lab, name: str = NAME) -> None:
    """Read it no more, if anything is being read; or end what else has this name."""
    for process in lab.window.findChildren(QProcess, name):
        process.setObjectName("")
        process.finished.disconnect()
        process.errorOccurred.disconnect()
        process.readyRead.disconnect()
        process.finished.connect(process.deleteLater)
        process.kill()


def _never_began(lab: Lab, process: QProcess, path: Path, error: QProcess.ProcessError) -> None:
    if error == QProcess.ProcessError.FailedToStart:
        _cannot(lab, path, say("{why}", why=Own(process.errorString())))
        process.deleteLater()


def _finished(lab: Lab, process: QProcess, path: Path, then: Brought, code: int) -> None:
    told, rest = own_command.output(process), own_command.said(process)
    why = own_command.reason(rest or str(process.property(SAID) or ""))
    process.setObjectName("")
    process.deleteLater()
    try:
        facts = json.loads(told) if code == 0 else {}
        project = files.loads(facts["project"]) if facts else None
    except (ValueError, KeyError, files.BadFile):
        project = None
    if project is None:
        _cannot(lab, path, why)
        return
    first = tuple(map(tuple, facts.get("first", ())))
    names = tuple(map(str, project.data.class_names))
    each, together = tuple(facts["each"]), tuple(facts["together"])
    remember(project.data.place_chosen, Known(names, each, facts["samples"], facts["held"], together, first))
    then(lab, project, facts)


def _cannot(lab: Lab, path: Path, why: Sentence) -> None:
    said = say("{name} cannot be learned from", name=Own(path.name))
    lab.tell(Notice(said, "danger", (why,), about=ABOUT))


def offer(lab: Lab, project: Project, facts: dict[str, Any]) -> None:
    """Say what it is, and offer to begin with a network that fits it, or to learn from it with the one that is open."""
    begin = NextStep(say("Begin with a network for it"), partial(lab.documents.begin, project), "play")
    here = NextStep(say("Learn from it with this network"), partial(edit_data, lab, project.data), "database")
    steps = (begin,) if lab.session.project.blank or lab.page == "welcome" else (begin, here)
    if _goes_by_days(facts):
        steps = (
            *steps,
            NextStep(say("Predict the next values of a column"), partial(_as_series, lab, facts), "chart-line"),
        )
    level: Level = "warning" if _nothing_to_see(facts) else "accent"
    lab.tell(Notice(_what(project, facts), level, tuple(_details(facts)), steps, about=ABOUT))  # it waits: an offer


def take(lab: Lab, project: Project, facts: dict[str, Any]) -> None:
    """Learn from it with the network that is open."""
    edit_data(lab, project.data)
    say_taken(lab, project, facts)


def say_taken(lab: Lab, project: Project, facts: dict[str, Any]) -> None:
    """What it is that is learned from now."""
    lab.tell(Notice(_what(project, facts), "good", tuple(_details(facts)), about=ABOUT, document=True))


def _as_series(lab: Lab, facts: dict[str, Any]) -> None:
    """Read the table once more, for what comes next in one of its columns."""
    from camplab.datasets.brought.series import Series  # they know every reader: not when the window starts
    from camplab.document.brought.fitting import KIND

    bring(lab, Path(facts["file"]), offer, {KIND: Series.tag})


def _goes_by_days(facts: dict[str, Any]) -> bool:
    """Whether a table has a column of days, and numbers that may be those of a time series."""
    return {"date", "number"} <= {column["kind"] for column in facts.get("columns", ())}


def _what(project: Project, facts: dict[str, Any]) -> Sentence:
    name = Own(Path(facts["file"]).name)
    if "rows" not in facts and facts["task"] == "classification":
        return say("{name}: {n} samples of {shape} in {classes} classes", name=name, n=f"{project.data.count:,}",
                   shape=project.data.shape, classes=project.data.outputs)  # fmt: skip
    if facts["series"]:
        return say("{name}: {n} values in the order of time; the next ones of {column} are predicted", name=name,
                   n=f"{facts['values']:,}", column=Own(facts["series"]))  # fmt: skip
    if "rows" not in facts:
        samples = say("{name}: {n} samples of {shape}", name=name, n=f"{project.data.count:,}",
                      shape=project.data.shape)  # fmt: skip
        return samples if facts["task"] != "regression" else say("{samples}; numbers to predict: {n}", samples=samples,
                                                                 n=project.data.outputs)  # fmt: skip
    if not facts["target"]:
        return say("{name}: {n} rows, {m} columns; none can be predicted", name=name, n=f"{facts['rows']:,}",
                   m=len(facts["columns"]))  # fmt: skip
    return say("{name}: {n} rows, {m} columns; {target} is predicted from the others", name=name,
               n=f"{facts['rows']:,}", m=len(facts["columns"]), target=Own(facts["target"]))  # fmt: skip


def _nothing_to_see(facts: dict[str, Any]) -> bool:
    """Whether a table has no column to learn from, as it is read."""
    others = [column for column in facts.get("columns", ()) if column["name"] != facts["target"]]
    return "rows" in facts and all(column["kind"] == "left out" for column in others)


def _details(facts: dict[str, Any]) -> list[Sentence]:
    """What is left out."""
    said = []
    if _nothing_to_see(facts):
        said.append(say("there is no column to learn from, besides the one to be predicted"))
    if count := facts.get("skipped_count", 0):
        lines = Own(first_few([line for line, _ in facts["skipped"]], 5))
        one = say("one row that is no sample is left out, line {lines}", lines=lines)
        said.append(one if count == 1 else say("{n} rows that are no samples are left out, lines {lines}",
                                               n=f"{count:,}", lines=lines))  # fmt: skip
    if facts.get("together"):
        said.append(say("pictures of one folder, such as those of a patient, stay together: all are learned from, or "
                        "all are kept for validation; there are {n} folders", n=len(facts["together"])))  # fmt: skip
    out: dict[str, list[str]] = {}
    for column in facts.get("columns", ()):
        if column["kind"] == "left out":
            out.setdefault(column["why"], []).append(column["name"])
    said += [say("left out, column {columns}: {why}", columns=Own(first_few(names, NAMED)), why=why)
             for why, names in out.items()]  # fmt: skip
    if facts.get("unused"):
        said.append(say("parts of which nothing is used, and how many rows each has: {parts}",
                        parts=Own(", ".join(facts["unused"]))))  # fmt: skip
    return said


def notice(sentence: Sentence, level: Level = "warning") -> Notice:
    """A word about the data."""
    return Notice(sentence, level, about=ABOUT, document=True)
