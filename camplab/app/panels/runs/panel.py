"""The panel "Runs": everything that was trained, to be searched, compared, looked at again. Reads bit by bit.

What concerns the open document, such as looking at a run, is asked of the window (`asked`).
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtWidgets import QLineEdit, QToolButton, QVBoxLayout

from camplab.app.engine.live import Live
from camplab.app.engine.wants import Asking
from camplab.app.look.language import capital, tr, translate
from camplab.app.look.plain_text import Label
from camplab.app.look.plain_text import tip as plain_tip
from camplab.app.look.style import flush
from camplab.app.panels.base import Panel
from camplab.app.panels.controls import Bar, button, name, tint, toggle
from camplab.app.panels.runs.columns import Against, forked_from, stands
from camplab.app.panels.runs.menu import Deeds, Exports, RunsMenu
from camplab.app.panels.runs.reader import Reader
from camplab.app.panels.runs.rows import Row
from camplab.app.panels.runs.view import RunsView
from camplab.app.session import Session
from camplab.app.training import stored_runs
from camplab.runs.listing import Info
from camplab.runs.otherwise import ALIKE
from camplab.runs.result import came_of
from camplab.words import Sentence, printable


class RunsPanel(Panel):
    """A list, a line to search in, and below it what is known of the run that is selected."""

    def __init__(self, session: Session, live: Live, trainer: Asking | None = None) -> None:
        super().__init__(session, live, trainer)
        self.follows = "nothing"
        self.view, self.search, self.words = RunsView(), QLineEdit(clearButtonEnabled=True), Label(wordWrap=True)
        self.words.setObjectName("soft")
        self.starred, self.grouped = toggle(self._narrow), toggle(self._narrow)
        self.reader = Reader(self)
        self.baseline: Path | None = None
        """The run that the others are held against."""
        self.deeds = Deeds(self, self.reader.read, self.asked.emit)
        self.exports = Exports(self, self.deeds, self.asked.emit)
        self.menu = RunsMenu(self.deeds, self.exports, self.view.rename)
        self.beside, self.more = button(self.deeds.lay_beside, "chart-line"), self.menu.button
        self._place()
        self._connect()
        self.start()

    def _place(self) -> None:
        bar = Bar()
        bar.add(self.search, self.starred, self.grouped)
        bar.gap()
        bar.add(self.beside, self.more)
        self.search.setMinimumWidth(60)
        column = flush(QVBoxLayout(self.body), 0)
        for widget in (bar, self.view, self.words):
            column.addWidget(widget, int(widget is self.view))
        self.words.setMargin(6)

    def _connect(self) -> None:
        self.reader.changed.connect(self._show)
        self.reader.listed.connect(self.view.fit)
        self.reader.learned.connect(self._learned)
        self.search.textChanged.connect(self._narrow)
        view = self.view
        view.opened.connect(self.deeds.open)
        view.starred.connect(self.deeds.star)
        view.deleted.connect(self.deeds.delete)
        view.undone.connect(self.deeds.undo)
        view.made.renamed.connect(self.deeds.rename)
        view.customContextMenuRequested.connect(lambda point: self.menu.popup(view.viewport().mapToGlobal(point)))
        view.selection_changed.connect(self._tell)
        for signal in (self.live.run_changed, self.live.kept_changed, self.live.state_changed):
            signal.connect(self.reader.read)
        self.live.beside_changed.connect(self.refresh)

    def restyle(self) -> None:
        for made in (self.beside, self.more):
            tint(made)
        self.view.fit()

    def retranslate(self) -> None:
        self.search.setPlaceholderText(tr("Search runs"))
        self.search.setAccessibleName(tr("Search runs"))
        for cross in self.search.findChildren(QToolButton):
            cross.setAccessibleName(tr("Clear"))
        name(self.starred, "★", tr("Only runs with a star"))
        self.starred.setAccessibleName(tr("Only runs with a star"))
        name(self.grouped, tr("By project"), tr("Runs of one project stand together"))
        name(self.beside, tr("Draw over the same axes"), tr("Draw the runs that are selected over the same axes"))
        name(self.more, tr("What can be done with the run"))
        self.view.setAccessibleName(tr("Runs"))
        self.view.keeping(self.view.made.arrange)
        self._tell()

    # -- the list -------------------------------------------------------------------------------

    def draw(self) -> None:
        made, record = self.view.made, self.live.record
        watched = record.started.place if record is not None else None
        places = [one.record.started.place for one in self.live.beside]
        beside = {place: number for number, place in enumerate(places) if place is not None}
        if (made.watched, made.beside) != (watched, beside):
            made.watched, made.beside = watched, beside
            self.view.viewport().update()
        if not self.reader.infos:
            begun = self.live.state in ("starting", "running")
            self.empty(tr("The run that is under way is listed here in a moment.") if begun
                       else tr("No run is kept yet. Press Train: every run is kept and listed here."))  # fmt: skip
        else:
            self.empty("")

    def _show(self) -> None:
        """The list as it was read. Of many runs that is a piece of work; the widths of columns come after it."""
        made, infos = self.view.made, self.reader.infos
        baseline = next((info for info in infos if info.folder == self.baseline), None)
        made.against = Against(baseline, partial(self._said, baseline))
        self.view.keeping(lambda: made.arrange(infos))
        self.asked.emit(partial(stored_runs.keep_beside, infos))
        self.refresh()

    def _said(self, baseline: Info | None, row: Row) -> Sequence[Sentence] | None:
        other = baseline or row.before
        if row.info is None or other is None or other.folder == row.info.folder:
            return None
        return self._differing(row.info, other)

    def _differing(self, info: Info, other: Info) -> Sequence[Sentence] | None:
        """As far as it is known; what is not is found out."""
        said = self.reader.differing.of(info.folder, other.folder)
        if self.reader.differing.busy:
            self.reader.go_on()
        return said

    def _learned(self) -> None:
        self.view.viewport().update()
        self._tell()

    # -- what the learner does ------------------------------------------------------------------

    def hold_against(self, folder: Path | None) -> None:
        """Take a run as the baseline; None: none."""
        self.baseline = folder
        self._show()
        self.view.fit()

    def _narrow(self, *_: object) -> None:
        made = self.view.made
        made.words, made.starred = self.search.text(), self.starred.isChecked()
        made.grouped = self.grouped.isChecked()
        self.view.keeping(made.arrange)

    def _tell(self) -> None:
        """What came of the run that is selected, and its note; of several, in what the last differs from the first."""
        chosen = self.view.chosen
        self.beside.setEnabled(bool(chosen) or bool(self.live.beside))
        lines = list(self._lines(chosen))
        self.words.setText("\n".join(lines))
        self.words.setVisible(bool(lines))
        self.words.setToolTip(plain_tip(str(chosen[0].folder)) if len(chosen) == 1 else "")

    def _lines(self, chosen: list[Info]) -> Iterator[str]:
        row = self.view.chosen_row
        if self.reader.infos and not self.view.made.rows:
            yield (tr("No run is found so: names, notes, status and differences are searched.") if self.search.text()
                   else tr("No run has a star yet: the key * gives one."))  # fmt: skip
        if len(chosen) == 1 and row is not None:
            info = chosen[0]
            of_it = came_of(info) if info.trouble is None else ()
            came_from = [tr("Forked from {run}", run=forked_from(info, row))] if info.parent else []
            yield " · ".join([stands(info), *(capital(part) for part in of_it), *came_from])
            if info.carried is not None:
                yield tr("With another network: {what}", what="; ".join(map(translate, info.carried.sentences())))
            said = self.view.made.against.said(row)
            if said:
                yield tr("Otherwise: {what}", what="; ".join(translate(part) for part in said))
            if info.about.note:
                yield tr("Note: {note}", note=printable(info.about.note))
        elif len(chosen) == 2 and all(info.trouble is None for info in chosen):
            said = self._differing(*chosen)
            if said:
                yield tr("The upper run, not as the lower: {what}", what="; ".join(map(translate, said)))
            elif said is not None:
                yield translate(ALIKE)
        elif len(chosen) > 1:
            yield tr("{n} runs are selected", n=len(chosen))
