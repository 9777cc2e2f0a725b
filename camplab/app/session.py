"""The open document in the window: project, history, selection; every edit goes through here. Draws nothing."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Literal, get_args

from PySide6.QtCore import QObject, Signal

from camplab.blocks.walk import Trace, Traces
from camplab.document.history import History
from camplab.document.project import Project
from camplab.document.tree import Net, all_uids, find
from camplab.runs.record import Record
from camplab.words import Sentence

Request = Literal[
    "rename", "fold", "fold_all", "unfold_all", "move_up", "move_down", "move_left", "move_right",
    "show", "reveal", "output", "zoom_in", "zoom_out", "zoom_reset", "fit",
    "settings", "search",
]  # fmt: skip
"""What a view can be asked to do: the stack nearly everything, the inspector "settings", the palette "search"."""
REQUESTS: frozenset[str] = frozenset(get_args(Request))


class Requests(QObject):
    """One view asks another to act: whoever it concerns listens to `made`."""

    made = Signal(str)

    def make(self, what: Request) -> None:
        """Ask. Raises ValueError when no view knows `what`: nobody would answer."""
        if what not in REQUESTS:
            raise ValueError(f"no view knows the request {what!r}")
        self.made.emit(what)


class Typing(QObject):
    """What is being typed and is told at `Session.settle` only, such as a name: it can be saved already."""

    changed = Signal()
    where: object = None
    """The editor; None where nothing is typed."""

    def tell(self, where: object, untold: bool) -> None:
        """Something is typed there, or no more."""
        now = where if untold else None if self.where is where else self.where
        if now is not self.where:
            self.where = now
            self.changed.emit()


class Session(QObject):
    """Values in, signals out: views draw from `project`, `trace` and `traces`, and edit by `edit` or `edit_project`."""

    changed = Signal()
    """The project is another one (edit, undo, redo, open); `trace` and `traces` are up to date."""
    selected = Signal()
    """`selection` (uids) is another one."""
    file_changed = Signal()
    """`path` or `unsaved` is another one."""

    settled = Signal()
    """A drag or typing is over."""
    refused = Signal(object)
    """An edit makes no sense; the `Sentence` says why. Shown for a while in the stack."""

    def __init__(self, project: Project, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.requests = Requests(self)
        self.history = History.of(project)
        self.selection: tuple[int, ...] = ()
        self.path: Path | None = None
        self.saved: Project = project
        self.typing = Typing(self)
        self.typing.changed.connect(self.file_changed)
        self.stack: str = next(iter(project.stacks))
        """The one that is shown and edited."""
        self.traces: Traces = project.traces()

    @property
    def project(self) -> Project:
        """The document as it is now."""
        return self.history.now.project

    @property
    def net(self) -> Net:
        """The blocks of the stack that is shown."""
        return self.project.stack(self.stack)

    @property
    def trace(self) -> Trace:
        """The stack that is shown, on what it sees."""
        return self.traces[self.stack]

    @property
    def unsaved(self) -> bool:
        """Whether something differs from the file."""
        return self.project != self.saved

    def open(self, project: Project, path: Path | None = None, *, saved: bool = True) -> None:
        """Show another project; history starts anew. `saved=False`: recovered work, not in a file yet."""
        self.path = path
        self.saved = project if saved else Project()
        self.stack = ""  # the first of the new one
        self._show(History.of(project), ())
        self.file_changed.emit()

    def mark_saved(self, path: Path) -> None:
        """The project as it is now is in `path`."""
        self.path, self.saved = path, self.project
        self.file_changed.emit()

    def edit(
        self, change: Callable[[Net], Net], label: Sentence, select: tuple[int, ...] | None = None, merge: str = ""
    ) -> None:
        """Apply a function Network -> Network to the stack that is shown, as one undoable step; `select`: uids."""
        self.edit_project(self.project.with_stack(self.stack, change(self.net)), label, select, merge)

    def edit_project(
        self, project: Project, label: Sentence, select: tuple[int, ...] | None = None, merge: str = ""
    ) -> None:
        """Another project as one undoable step. An equal one is no step."""
        selection = self.selection if select is None else select
        if project == self.project and _uids(project) == _uids(self.project):  # equal blocks may change places
            self.select(selection)
            return
        before = self.history.selecting(self.selection)
        self._show(before.push(project, label, selection, merge), selection)

    def settle(self, kept: bool = True) -> None:
        """The drag or typing is over: the next edit is a step of its own. Not `kept`: it came to nothing."""
        if not kept and (history := self.history.without_open_step()) is not self.history:
            self._show(history, history.now.selection)
        self.history = self.history.settled()
        self.settled.emit()

    def undo(self) -> None:
        """One step back, selection too."""
        history = self.history.undo()
        self._show(history, history.now.selection)

    def redo(self) -> None:
        """One step forward."""
        history = self.history.redo()
        self._show(history, history.now.selection)

    def show_stack(self, name: str) -> None:
        """Show another stack of the project; nothing is selected in it. Raises KeyError."""
        if name != self.stack:
            self.project.stack(name)
            self.stack = name
            self.changed.emit()
            self.select(())

    def select(self, uids: tuple[int, ...]) -> None:
        """Select these blocks, the last of them as the current one, in the stack in which that stands."""
        if uids and len(self.project.stacks) > 1:
            self.show_stack(_holding(self.project, uids[-1]) or self.stack)
        if uids != self.selection:
            self.selection = uids
            self.selected.emit()

    def _show(self, history: History, selection: tuple[int, ...]) -> None:
        was_unsaved, before = self.unsaved, self.project
        self.history = history
        self.traces = history.now.project.traces()
        self.stack = _shown(before, self.project, self.stack)
        self.changed.emit()
        self.select(selection)
        if self.unsaved != was_unsaved:
            self.file_changed.emit()


def _shown(before: Project, after: Project, stack: str) -> str:
    """Which stack to show after an edit: the one that was changed, where it is one; else the same."""
    changed = [name for name, net in after.stacks.items() if net is not before.stacks.get(name)]
    if len(changed) == 1:
        return changed[0]
    return stack if stack in after.stacks else next(iter(after.stacks))


def _uids(project: Project) -> list[tuple[int, ...]]:
    return [all_uids(net) for net in project.stacks.values()]


def _holding(project: Project, uid: int) -> str | None:
    """The stack in which a block stands."""
    return next((name for name, net in project.stacks.items() if find(net, uid) is not None), None)


def project_of(session: Session, run: Record | None) -> Project:
    """What is shown where a run is: its project, and the document while there is none."""
    return session.project if run is None else run.project


def current_block(session: Session) -> int | None:
    """The one that was selected last."""
    return session.selection[-1] if session.selection else None
