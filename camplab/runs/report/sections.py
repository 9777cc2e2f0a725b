"""The parts of a report, a function each: what they say is from records, folders and definitions. Knows no files."""

from __future__ import annotations

import json
import time
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from xml.etree.ElementTree import Element

import numpy as np
from pydantic import BaseModel

from camplab.datasets.base import called
from camplab.document import files
from camplab.document.costs.block_costs import costs
from camplab.document.costs.folding import folded, line, rows
from camplab.document.finish import loss_title
from camplab.document.format.setting_errors import setting_title
from camplab.document.project import Project
from camplab.document.settings.relevance import relevant
from camplab.document.settings.words import value_word
from camplab.numbers import count, duration
from camplab.runs.best import in_words
from camplab.runs.events import Changed
from camplab.runs.listing import STATUS
from camplab.runs.otherwise import ALIKE, change_in_words, otherwise
from camplab.runs.record import stopped_early
from camplab.runs.report import curves, page
from camplab.runs.report.chart import chart
from camplab.runs.report.curves import Kind, Named, Speak
from camplab.runs.report.wishes import Run, Wishes
from camplab.runs.result import result_of
from camplab.words import Own, Sentence, say

LONG = 2**16
"""Characters of a project file that are still printed whole."""
KEYS = 8
"""Lines that are named below a drawing; of more of them the first and the last."""
Line = tuple[Sentence, Sentence | str]


@dataclass(frozen=True)
class Sheet:
    """Where the parts of a report are written, and from what."""

    main: Element
    runs: tuple[Run, ...]
    wishes: Wishes
    speak: Speak

    @property
    def first(self) -> Run:
        """The run that the others are compared with."""
        return self.runs[0]

    def words(self, value: Sentence | str) -> str:
        """In the language of the report; a learner's own word as it is."""
        return self.speak(value) if isinstance(value, Sentence) else value


def result(sheet: Sheet) -> None:
    """What came of each run."""
    tables = [dict(_spoken(sheet, _came_of(run))) for run in sheet.runs]
    if len(sheet.runs) == 1:
        found = result_of(sheet.first.record)
        if found is not None:
            page.add(sheet.main, "p", sheet.speak(found.quality), "answer")
            page.add(sheet.main, "p", " · ".join(map(sheet.speak, found.details)))
        page.facts(sheet.main, sheet.speak(say("What came of the run")), tables[0].items())
        return
    titles = dict.fromkeys(title for table in tables for title in table)
    lines = [[title, *(table.get(title, "") for table in tables)] for title in titles]
    heads = ["", *(run.name for run in sheet.runs)]
    page.table(sheet.main, sheet.speak(say("What came of each run")), heads, lines)
    for run in sheet.runs[1:]:
        _differences(sheet, run)


def _came_of(run: Run) -> Iterator[Line]:
    """Of one run, by `runs.result`; the same titles for every run."""
    info, found, started = run.info, result_of(run.record), run.record.started
    if found is not None:
        yield say("After the last epoch"), found.quality
        best = in_words(found.best.measure, found.best.value)
        yield say("Best"), say("{quality} (epoch {epoch})", quality=best, epoch=found.best.epoch)
    status = STATUS.get(info.status, Sentence(info.status))
    yield say("Status"), say("{status}: {why}", status=status, why=info.why) if info.why else status
    yield say("Epochs"), say("{n} of {epochs}", n=info.epochs, epochs=started.epochs)
    stop = stopped_early(run.record)
    if stop is not None:
        yield say("Ended"), stop.sentence
    yield say("Steps"), f"{info.steps:,}"
    if found is not None:
        yield say("Time"), duration(found.seconds)
        yield say("Seed"), str(found.seed)
    yield say("Began"), time.strftime("%Y-%m-%d %H:%M", time.localtime(info.started))
    yield say("Device"), started.device
    yield say("Parameters"), f"{started.parameters:,}"
    if info.parent:
        yield say("Forked"), say("from {run} after {n} steps", run=Own(info.parent), n=f"{info.parent_step:,}")
    if info.about.note and not info.about.damaged:
        yield say("Note"), info.about.note


def _differences(sheet: Sheet, run: Run) -> None:
    said = otherwise(sheet.first.record, run.record)
    names = {"one": Own(sheet.first.name), "other": Own(run.name)}
    page.add(sheet.main, "p", sheet.speak(say("From {one} to {other}:", **names)))
    items = page.add(sheet.main, "ul")
    for sentence in said or (ALIKE,):
        page.add(items, "li", sheet.speak(sentence))


def drawn(sheet: Sheet) -> None:
    """The curves that were chosen."""
    for kind in curves.kinds([run.record for run in sheet.runs]):
        if sheet.wishes.curves is None or kind.name in sheet.wishes.curves:
            _draw(sheet, kind)


def _draw(sheet: Sheet, kind: Kind) -> None:
    several = len(sheet.runs) > 1
    lines = curves.lines_of(kind, [Named(run.name if several else "", run.record) for run in sheet.runs], sheet.speak)
    if not any(np.isfinite(line.y).any() for line in lines):
        return
    title = sheet.speak(kind.title)
    if several and kind.axes is None:  # so many lines have room for one run
        title += f" ({sheet.first.name})"
    said = curves.in_words(kind, lines, sheet.speak)
    picture = chart(lines, title, said, sheet.speak(say("Steps")), kind.scale)
    words = page.figure(sheet.main, picture, f"{title}: ")
    known = [line for line in lines if line.name and np.isfinite(line.y).any()]
    for each in known if len(known) <= KEYS else (known[0], known[-1]):
        page.key(words, each.name, each.colour)
    if len(known) > KEYS:
        page.add(words, "span", sheet.speak(say("the blocks between them in between")))


def panels(sheet: Sheet) -> None:
    """Pictures of the window."""
    for shot in sheet.wishes.panels:
        page.figure(sheet.main, page.image(shot.png, shot.title, shot.width), shot.title)


HEADS = (say("Block"), say("Output"), say("Parameters"), say("MACs"))


def network(sheet: Sheet) -> None:
    """The blocks, what comes out of each, and what they cost; of several runs, those of the first."""
    shot = sheet.wishes.stack
    if shot is not None:
        page.figure(sheet.main, page.image(shot.png, shot.title, shot.width), shot.title)
    project = sheet.first.project
    traces = project.traces()
    lines = [
        (line(row, sheet.speak), str(row.cost.step.facts.y or ""), f"{row.cost.params:,}" if row.cost.params else "",
         count(row.cost.macs) if row.cost.macs else "")
        for row in folded(rows(costs(project, None, traces)), None)
    ]  # fmt: skip
    lines.insert(0, (sheet.speak(say("Input")), str(project.x), "", ""))
    lines.append((sheet.speak(say("Total")), "", f"{traces.params:,}", count(traces.macs)))
    caption = sheet.speak(say("The blocks in the order in which they run; MACs are multiply-adds for one sample"))
    page.table(sheet.main, caption, [sheet.speak(title) for title in HEADS], lines, numbers=(2, 3))


def recipe(sheet: Sheet) -> None:
    """How it was trained, and what was changed meanwhile; of several runs, the first."""
    run = sheet.first
    caption = sheet.speak(say("How it was trained"))
    project = run.record.project
    page.facts(sheet.main, caption, _spoken(sheet, [*_settings(project.training, "phases"), *_of_phases(project)]))
    changes = [sheet.speak(change_in_words(run.record.places, change)) for change in run.record.changes]
    if changes:
        page.add(sheet.main, "p", sheet.speak(say("Changed while it ran:")))
        items = page.add(sheet.main, "ul")
        for change in changes:
            page.add(items, "li", change)


def data(sheet: Sheet) -> None:
    """What was learned, and from what."""
    project, started = sheet.first.record.project, sheet.first.record.started
    lines: list[Line] = [
        (say("Data"), called(project.data)),
        (say("Task"), Sentence(project.task.title)),
        (say("Loss"), loss_title(project)),
        (say("One sample"), str(project.data.shape)),
        (say("Training samples"), f"{started.training_samples:,}"),
        (say("Validation samples"), f"{started.validation_samples:,}"),
        (say("Licence"), Sentence(project.data.licence)),
    ]
    if project.start is not None:
        lines.append((say("Weights to begin with"), Own(project.start.source)))
    lines += [*_settings(project.data), *_settings(project.task)]
    page.facts(sheet.main, sheet.speak(say("What it learned from")), _spoken(sheet, lines))


def _settings(model: BaseModel, *without: str) -> list[Line]:
    """Those that matter, as the forms call them."""
    titled = (name for name, info in type(model).model_fields.items() if info.title and name not in without)
    names = [name for name in titled if relevant(model, name)]
    return [(setting_title(type(model), name), value_word(type(model), name, getattr(model, name))) for name in names]


def _of_phases(project: Project) -> Iterator[Line]:
    """What phases have of their own."""
    for own in project.training.phases:
        phase, model = project.task.phases.get(own.phase), type(own)
        for name, info in model.model_fields.items():
            if phase is not None and info.title and name != "phase" and getattr(own, name) != info.default:
                title = say("{phase}: {what}", phase=phase, what=setting_title(model, name))
                yield title, value_word(model, name, getattr(own, name))


def _spoken(sheet: Sheet, lines: Iterable[Line]) -> Iterator[tuple[str, str]]:
    return ((sheet.speak(title), sheet.words(value)) for title, value in lines)


def notes(sheet: Sheet) -> None:
    """What the learner says, and what stands in the project."""
    for text in dict.fromkeys((sheet.wishes.notes, sheet.first.record.project.notes)):
        if text.strip():
            page.add(sheet.main, "p", text.strip(), "notes")


def again(sheet: Sheet) -> None:
    """The command, the file and the programs with which the same numbers come out."""
    run = sheet.first
    info, device = run.info, run.record.started.device
    if info.parent:
        said = say("This run was forked: first train {parent}, then go on from its step {step} with",
                   parent=Own(info.parent), step=f"{info.parent_step:,}")  # fmt: skip
        turned = [change for change in run.record.changes if change.step == info.parent_step]
        command = " ".join([f"camplab train --from {info.parent}@{info.parent_step}", *map(_turned, turned)])
    else:
        said = say("Save the project below as run.camplab, and train it with")
        command = f"camplab train run.camplab --device {device}"
    page.add(sheet.main, "p", sheet.speak(said))
    page.add(sheet.main, "pre", command)
    versions = ", ".join(f"{name} {number}" for name, number in info.versions.items())
    if versions:
        page.add(sheet.main, "p", sheet.speak(say("Trained with {versions}.", versions=Own(versions))))
    same = say("With the same versions on the CPU the numbers are the same to the last bit; what was changed while it "
               "ran has to be changed again.")  # fmt: skip
    page.add(sheet.main, "p", sheet.speak(same))
    text = files.dumps(run.record.project)
    if len(text) <= LONG:
        page.add(sheet.main, "pre", text, "project")


def _turned(change: Changed) -> str:
    """A change as the command line takes it."""
    name = f"{change.block}.{change.what}" if change.block else change.what
    return f"--set {name}={json.dumps(change.new)}"


PARTS: Mapping[str, Callable[[Sheet], None]] = {
    "result": result, "curves": drawn, "panels": panels, "network": network, "recipe": recipe, "data": data,
    "notes": notes, "again": again,
}  # fmt: skip
