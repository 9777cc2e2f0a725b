"""What can be done with the runs that are selected: by key, menu or button, all in one place. Reads no run itself."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Protocol, TypedDict, cast

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QInputDialog, QMenu, QToolButton, QWidget

from camplab.app.files import file_dialogs
from camplab.app.lab import Lab
from camplab.app.look.language import capital, tr, translate
from camplab.app.look.plain_text import warn
from camplab.app.panels.runs.view import RunsView
from camplab.app.training import frozen_start, race_under_way, stored_runs
from camplab.document.atomic import WriteFailed
from camplab.runs.beside import about
from camplab.runs.folder import RunFolder
from camplab.runs.listing import Info
from camplab.words import printable, say

Ask = Callable[[Callable[[Lab], object]], None]


class Words(TypedDict, total=False):
    """What is said of a run; nothing of what is not given."""

    star: bool
    name: str
    note: str


@dataclass(frozen=True)
class Done:
    """A deed that can be undone: what was said of runs before it; of deleting, where they lie."""

    said: Sequence[tuple[Path, Words]] = ()
    deleted: Sequence[Path] = ()

    @property
    def lie_there(self) -> list[Path]:
        """Those that nobody has brought back yet, as by the notice."""
        return [place for place in self.deleted if place.exists()]


class Table(Protocol):
    """What the deeds need of the panel."""

    view: RunsView
    baseline: Path | None

    def hold_against(self, folder: Path | None) -> None: ...


class Deeds:
    """`ask` hands a function of the lab to the window; `read` looks at the list again."""

    def __init__(self, table: Table, read: Callable[[], None], ask: Ask) -> None:
        self._table, self._read, self._ask = table, read, ask
        self._done: list[Done] = []
        """The newest last."""

    @property
    def chosen(self) -> list[Info]:
        """The runs that are selected."""
        return self._table.view.chosen

    @property
    def one(self) -> Info | None:
        """The only run that is selected and can be read."""
        return self.chosen[0] if len(self.chosen) == 1 and self.chosen[0].trouble is None else None

    @property
    def is_baseline(self) -> bool:
        """Whether the run that is selected is what the others are held against."""
        return self.one is not None and self.one.folder == self._table.baseline

    def open(self) -> None:
        """Look at the run that is selected."""
        if len(self.chosen) == 1:
            self._ask(partial(stored_runs.open_run, self.chosen[0]))

    def ask(self, deed: Callable[[Info, Lab], object]) -> None:
        """Ask this of the window, for the only run that is selected."""
        if self.one is not None:
            self._ask(partial(deed, self.one))

    def lay_beside(self) -> None:
        """Draw the runs that are selected over the same axes; none: no more of them."""
        self._ask(partial(stored_runs.lay_beside, [info for info in self.chosen if info.trouble is None]))

    def hold_against(self) -> None:
        """Take it as the baseline, or no longer."""
        if self.one is not None:
            self._table.hold_against(None if self.is_baseline else self.one.folder)

    def star(self) -> None:
        """Give those that are selected a star, or take it from them where all have one."""
        star = not all(info.about.star for info in self.chosen)
        self._say([(info.folder, {"star": star}) for info in self.chosen])

    def rename(self, folder: Path, name: str) -> None:
        """Call a run so; "": after its project again."""
        self._say([(folder, {"name": name})])

    def note(self) -> None:
        """Ask for the note of the run that is selected."""
        if len(self.chosen) == 1:
            info = self.chosen[0]
            title, label = tr("Note"), tr("What is to be known about {name}", name=printable(translate(info.called)))
            text, kept = QInputDialog.getMultiLineText(self._table.view, title, label, info.about.note)
            if kept:
                self._say([(info.folder, {"note": text.strip()})])

    @property
    def undoable(self) -> bool:
        """Whether a star, a name or a note can be taken back, or a run brought back."""
        self._done = [done for done in self._done if done.said or done.lie_there]
        return bool(self._done)

    def undo(self) -> None:
        """Undo the last deed: say of the runs what was said of them before it, or bring back what it deleted."""
        if self.undoable:
            done = self._done.pop()
            self._say(done.said, again=False)
            if places := done.lie_there:
                self._ask(partial(stored_runs.bring_back, places))

    def delete(self) -> None:
        """Put the runs that are selected into the trash."""
        chosen = self.chosen

        def act(lab: Lab) -> None:
            if gone := stored_runs.delete(chosen, lab):
                self._done.append(Done(deleted=gone))

        if chosen:
            self._ask(act)

    def _say(self, wanted: Sequence[tuple[Path, Words]], again: bool = True) -> None:
        """Of each run; again: it can be undone."""
        before: list[tuple[Path, Words]] = []
        for folder, words in wanted:
            was = about.read(folder)
            try:
                if not RunFolder(folder).numbers.exists():  # deleted meanwhile, by another window say
                    gone = say("the run {name} is not there any more", name=folder.name)
                    raise WriteFailed(gone)
                about.change(folder, **words)
            except WriteFailed as failed:
                warn(self._table.view, tr("Runs"), capital(failed.sentence))
            else:
                whole: Words = {"star": was.star, "name": was.name, "note": was.note}
                before.append((folder, cast(Words, {what: value for what, value in whole.items() if what in words})))
        if again and before:
            self._done.append(Done(before))
        self._read()


class Exports:
    """Runs on their way to other programs, and logs of those on their way here; `host` is what dialogs belong to."""

    def __init__(self, host: QWidget, deeds: Deeds, ask: Ask) -> None:
        self._host, self._deeds, self._ask = host, deeds, ask

    def report(self) -> None:
        """Write a report on the runs that are selected."""
        chosen = [info for info in self._deeds.chosen if info.trouble is None]
        if chosen:
            self._ask(lambda lab: lab.report_on([info.folder for info in stored_runs.few(chosen, lab)]))

    def table(self) -> None:
        """Every step as a table."""
        if (info := self._deeds.one) is not None:
            path = file_dialogs.ask_save(self._host, tr("Export"), f"{info.folder.name}.csv", "*.csv")
            if path:
                self._ask(partial(stored_runs.write_table, info, Path(path)))

    def events(self) -> None:
        """Everything for TensorBoard."""
        if self._deeds.one is not None:
            folder = file_dialogs.ask_folder(self._host, tr("A folder for TensorBoard"))
            if folder:
                self._ask(partial(stored_runs.write_events, self._deeds.one, Path(folder)))

    def add_log(self) -> None:
        """Lay the curves of another program beside."""
        path = file_dialogs.ask_open(
            self._host,
            tr("Add a log"),
            kinds=tr("Logs (*.csv *.tsv *.txt *.log *.json *.jsonl *tfevents*);;All files (*)"),
        )
        if path:
            self._ask(partial(stored_runs.add_log, Path(path)))


class RunsMenu:
    """A menu at the mouse, and the same behind `button`; filled anew whenever it opens."""

    def __init__(self, deeds: Deeds, exports: Exports, rename: Callable[[], None]) -> None:
        self._deeds, self._exports, self._rename = deeds, exports, rename
        self.button = QToolButton(autoRaise=True, popupMode=QToolButton.ToolButtonPopupMode.InstantPopup)
        self.button.setProperty("icon_name", "ellipsis")
        self.menu = QMenu(self.button)
        self.button.setMenu(self.menu)
        self.menu.aboutToShow.connect(self.fill)

    def popup(self, point: QPoint) -> None:
        """Open where the mouse is (on the screen)."""
        self.menu.popup(point)

    def fill(self) -> None:
        """What can be done now; what cannot is grey."""
        deeds, chosen, one = self._deeds, self._deeds.chosen, self._deeds.one is not None
        raced = deeds.one is not None and deeds.one.race is not None
        starred = bool(chosen) and all(info.about.star for info in chosen)
        self.menu.clear()
        entries: tuple[tuple[str, Callable[[], None], bool] | None, ...] = (
            (tr("Open\tEnter"), deeds.open, one),
            (tr("Go on from the last checkpoint"), partial(deeds.ask, stored_runs.go_on), one),
            (tr("Show its race"), partial(deeds.ask, race_under_way.open_race_of), raced),
            None,
            (tr("Draw over the same axes"), deeds.lay_beside, bool(chosen)),
            (tr("Baseline no longer") if deeds.is_baseline else tr("Take as the baseline"), deeds.hold_against, one),
            None,
            (tr("Take the star away\t*") if starred else tr("Give a star\t*"), deeds.star, bool(chosen)),
            (tr("Rename\tF2"), self._rename, len(chosen) == 1),
            (tr("Note…"), deeds.note, len(chosen) == 1),
            (tr("Undo star, name, note or deletion\tCtrl+Z"), deeds.undo, deeds.undoable),
            None,
            (tr("Report…"), self._exports.report, any(info.trouble is None for info in chosen)),
            (tr("Numbers (CSV)…"), self._exports.table, one),
            (tr("For TensorBoard…"), self._exports.events, one),
            (tr("Add a log of another program…"), self._exports.add_log, True),
            None,
            (tr("Delete\tDel"), deeds.delete, bool(chosen)),
        )
        for entry in entries:
            if entry is None:
                self.menu.addSeparator()
            else:
                title, act, enabled = entry
                self.menu.addAction(title, act).setEnabled(enabled)
        self.menu.insertMenu(self.menu.actions()[2], self._starts())

    def _starts(self) -> QMenu:
        """What of the run that is selected can be the start of another network."""
        starts = QMenu(tr("Use as a frozen start"), self.menu)
        for said, take in frozen_start.offered(self._deeds.one) if self._deeds.one is not None else ():
            starts.addAction(translate(said), partial(self._deeds.ask, take))
        starts.setEnabled(not starts.isEmpty())
        return starts
