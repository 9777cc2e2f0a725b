"""What is looked at now, as a project file with runs keeps it; and a window brought to the same place."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDockWidget

from camplab.app.editor.stack.stack_view import StackView
from camplab.app.lab import Lab
from camplab.app.panels.sample.choice import SampleChoice
from camplab.document.bundle.view import OpenPanel, Place, View, place, uids
from camplab.document.project import Project


def taken(lab: Lab, names: Mapping[Path, str]) -> View:
    """The window as it is; `names` are those of the runs in the file, by their folders."""
    session, record = lab.session, lab.live.record
    run = _named(names, record.started.place if record is not None else None)
    beside = [_named(names, each.record.started.place) for each in lab.live.beside]
    choice = _choice(lab)
    return View(
        stack=session.stack,
        selection=tuple(_places(session.project, session.selection)),
        folded=_folded(lab),
        panels=tuple(_panels(lab)) or None,
        run=run,
        step=record.at if record is not None and run else None,
        beside=tuple(filter(None, beside)),
        sample=max(choice.number, 0) if choice is not None else 0,
        training=choice is not None and choice.origin == "training",
    )


def _named(names: Mapping[Path, str], folder: Path | None) -> str:
    return names.get(folder, "") if folder is not None else ""


def _places(project: Project, blocks: tuple[int, ...] | frozenset[int]) -> Iterator[Place]:
    found = (place(project, uid) for uid in blocks)
    return (each for each in found if each is not None)


def _stack(lab: Lab) -> StackView | None:
    return lab.workspace.centre.findChild(StackView)


def _choice(lab: Lab) -> SampleChoice | None:
    """Of the panel Feature maps."""
    dock = lab.workspace.docks.get("maps")
    choice = getattr(dock.widget(), "choice", None) if dock is not None else None
    return choice if isinstance(choice, SampleChoice) else None


def _folded(lab: Lab) -> tuple[Place, ...] | None:
    """Those that stand otherwise than they usually do."""
    view = _stack(lab)
    return None if view is None else tuple(sorted(_places(lab.session.project, view.scene.toggled)))


def _panels(lab: Lab) -> Iterator[OpenPanel]:
    host = lab.workspace
    for name, frame in host.docks.items():
        if name in host.open.away:
            yield OpenPanel(id=name)  # it is there once the classroom is left
        elif not frame.isHidden():
            seen = _in_front(frame)
            width = min(1.0, frame.width() / max(1, host.width())) if seen else 0
            height = min(1.0, frame.height() / max(1, host.height())) if seen else 0
            yield OpenPanel(id=name, front=seen, width=round(width, 4), height=round(height, 4))


def _in_front(frame: QDockWidget) -> bool:
    return not frame.visibleRegion().isEmpty()


def bring_back(lab: Lab, seen: View) -> None:
    """Stack, selection, folding, panels and sample as they were; what is not here any more is left out."""
    session = lab.session
    if seen.stack in session.project.stacks:
        session.show_stack(seen.stack)
    view = _stack(lab)
    if seen.folded is not None and view is not None:
        view.scene.toggled = frozenset(uids(session.project, seen.folded))
        view.refresh()
    session.select(uids(session.project, seen.selection))
    if seen.selection:
        session.requests.make("show")
    choice = _choice(lab)
    if choice is not None:
        choice.choose("training" if seen.training else "validation", seen.sample)
    if seen.panels is not None:
        _stand(lab, seen.panels)


def _stand(lab: Lab, panels: tuple[OpenPanel, ...]) -> None:
    host = lab.workspace
    host.open.stand([panel.id for panel in panels])
    docks = {name: frame for name, frame in host.docks.items() if name not in host.open.away}
    front = [(docks[each.id], each) for each in panels if each.id in docks and each.front]
    for frame, _ in front:
        frame.raise_()
    frames = [frame for frame, _ in front if not frame.isFloating()]
    sizes = [each for frame, each in front if not frame.isFloating()]
    host.resizeDocks(frames, [max(1, round(each.width * host.width())) for each in sizes], Qt.Orientation.Horizontal)
    host.resizeDocks(frames, [max(1, round(each.height * host.height())) for each in sizes], Qt.Orientation.Vertical)
    host.keep_widths()
