"""Makes what is heavy and is not needed for the first picture of the window: stack, palette, inspector, panels.

Imported by the window after it was shown: this is what keeps the start under a second.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from functools import partial
from importlib import import_module
from pathlib import Path

from camplab.app.editor.inspector.inspector import Inspector
from camplab.app.editor.palette.palette import Palette
from camplab.app.editor.stack import playing
from camplab.app.editor.stack.side_by_side import SideBySide
from camplab.app.editor.stack.stack_view import StackView
from camplab.app.hand_in.unpacking import Unpacking
from camplab.app.lab import Lab
from camplab.app.panels.base import Panel
from camplab.app.panels.entry import PanelEntry
from camplab.app.panels.registry import entries, suited
from camplab.app.session import project_of
from camplab.app.workspace import Dock
from camplab.words import Sentence, say


def steps(lab: Lab) -> Iterator[Callable[[], object]]:
    """What is to be made, one after the other; the window answers in between."""
    yield partial(_place_stack, lab)
    yield from (partial(import_module, panel.module) for panel in entries())
    yield from (partial(lab.workspace.add, dock) for dock in docks(lab))
    yield partial(_open_suited, lab)
    yield partial(_keep_titles, lab)
    yield lab.workspace.restore_layout
    yield partial(Unpacking, lab)
    lab.report_on = partial(_report_on, lab)


def ahead(lab: Lab) -> Iterator[Callable[[], object]]:
    """What the docks hold that a new network opens, made while there is time; others when they are shown first."""
    first = suited(lab.session.project)
    yield from (partial(_make, lab, dock.id) for dock in docks(lab) if dock.always or dock.id in first)


def _place_stack(lab: Lab) -> None:
    view = StackView(lab.session, lab.live, lab.trainer)
    lab.slow.seen = partial(playing.stops_at, view.scene)
    lab.workspace.place_centre(SideBySide(lab.session, view, lab.trainer), view)


def _make(lab: Lab, name: str) -> None:
    lab.workspace.docks[name].widget()


def _open_suited(lab: Lab) -> None:
    """Panels open by themselves with a document, and when one that has changed is trained."""
    panels, session = lab.workspace.open, lab.session

    lab.documents.opened.connect(lambda: panels.suit(suited(session.project)))
    lab.live.begun.connect(lambda: panels.suit_more(suited(session.project)))
    panels.suit(suited(session.project))


def _keep_titles(lab: Lab) -> None:
    """Titles follow what is shown: only where a word of them changes anything is done."""
    docks = [dock for dock in lab.workspace.named.values() if dock.titled is not None]
    told: list[Sentence] = []

    def look() -> None:
        now = [dock.called for dock in docks]
        if now != told:
            told[:] = now
            lab.workspace.retitle()

    for signal in (lab.session.changed, lab.live.run_changed):
        signal.connect(look)
    look()


def _report_on(lab: Lab, folders: Sequence[Path]) -> None:
    import_module("camplab.app.hand_in.report_dialog").open_on(lab, folders)  # when it is wanted first


def docks(lab: Lab) -> Iterator[Dock]:
    """Everything around the stack, in the order of the View menu."""
    session = lab.session
    yield Dock("palette", say("Blocks"), lambda: Palette(session), "left", 200, always=True)
    yield Dock("inspector", say("Inspector"), lambda: Inspector(session), "right", 260, always=True)
    for panel in entries():
        titled = partial(_title, lab, panel) if panel.titled is not None else None
        yield Dock(panel.id, panel.title, partial(_panel, lab, panel), panel.place, panel.least, panel.short, titled)


def _title(lab: Lab, entry: PanelEntry) -> Sentence:
    """Of the run that is watched, else of the document."""
    return entry.title if entry.titled is None else entry.titled(project_of(lab.session, lab.live.record))


def _panel(lab: Lab, entry: PanelEntry) -> Panel:
    made = entry.make(lab.session, lab.live, lab.trainer)
    made.asked.connect(lambda act: act(lab))
    return made
