"""What is looked at now, as a project file with runs keeps it; and a window brought to the same place."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import partial
from pathlib import Path

from PySide6.QtCore import QTimer

from camplab.app.editor.stack.stack_view import StackView
from camplab.app.hand_in.dock_places import DockPlaces
from camplab.app.lab import Lab
from camplab.app.panels.sample.choice import SampleChoice
from camplab.document.bundle.view import Place, View, place, uids
from camplab.document.project import Project


def taken(lab: Lab, names: Mapping[Path, str]) -> View:
    """The window as it is; `names` are those of the runs in the file, by their folders."""
    session, record = lab.session, lab.live.record
    run = _named(names, record.started.place if record is not None else None)
    beside = [_named(names, each.record.started.place) for each in lab.live.beside]
    choice, view = _choice(lab), _stack(lab)
    return View(
        stack=session.stack,
        selection=tuple(_places(session.project, session.selection)),
        folded=_folded(lab),
        zoom=None if view is None or view.natural else round(view.scene.zoom, 4),
        middle=_middle(lab),
        panels=tuple(DockPlaces(lab.workspace).taken()) or None,
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
        lab.workspace.lent.lend()
        DockPlaces(lab.workspace).stand(seen.panels)
    if view is not None and seen.middle is not None:
        QTimer.singleShot(0, view, partial(_show_middle, lab, seen))


def _middle(lab: Lab) -> tuple[float, float] | None:
    """Of what is seen of the stack, in shares of it."""
    view = _stack(lab)
    if view is None or lab.session.project.blank:
        return None
    seen, whole = view.visible(), view.scene.layout
    return round((seen.x + seen.w / 2) / whole.width, 4), round((seen.y + seen.h / 2) / whole.height, 4)


def _show_middle(lab: Lab, seen: View) -> None:
    view = _stack(lab)
    if view is None or seen.middle is None:
        return
    if seen.zoom is not None:
        view.zoom_to(seen.zoom)
    whole, now = view.scene.layout, view.visible()
    across, down = seen.middle[0] * whole.width - now.w / 2, seen.middle[1] * whole.height - now.h / 2
    view.horizontalScrollBar().setValue(view.horizontalScrollBar().value() + round((across - now.x) * view.scene.zoom))
    view.verticalScrollBar().setValue(view.verticalScrollBar().value() + round((down - now.y) * view.scene.zoom))


def show_steps(lab: Lab, seen: View) -> None:
    """Between the steps that were seen, now that the run is looked at; of panels behind others the whole run."""
    record = lab.live.record
    for each in seen.panels or ():
        horizon, panel = DockPlaces(lab.workspace).horizon(each.id)
        if record is not None and horizon is not None and panel is not None and each.steps is not None and each.front:
            sight = (*each.steps, record.started.first_step, max(1, record.step))
            panel.refresh(at_once=True)
            horizon.expected = None if panel.wants.seen else (record, sight)  # it is drawn, or will be, as a whole
            horizon.moved(*sight)
            panel.refresh()
