"""The panel "Race": variants as rows, begun, paused and stopped by buttons. Never edits the document.

What is done to the document or to a run is asked of the window (`asked`).
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QPushButton, QVBoxLayout

from camplab.app.engine.lane_state import LaneState
from camplab.app.engine.live import Live
from camplab.app.engine.wants import Asking
from camplab.app.look import style
from camplab.app.look.language import tr, translate
from camplab.app.look.plain_text import Label
from camplab.app.look.plain_text import tip as plain_tip
from camplab.app.panels.base import Panel
from camplab.app.panels.controls import Bar, button, name, tint
from camplab.app.panels.loss.other import no_swatch, swatch_beside
from camplab.app.panels.race import rows
from camplab.app.panels.race.room import Room
from camplab.app.panels.race.rows import Row
from camplab.app.panels.race.table import RaceTable
from camplab.app.session import Session
from camplab.app.training import race_commands, race_under_way
from camplab.document.differences import differences
from camplab.document.races.conditions import of_learning
from camplab.document.races.initial_weights import in_words
from camplab.runs.events import Fault

MARGIN = 6


class RacePanel(Panel):
    """Buttons to begin, to pause, to stop, a row for each variant, and what is to be known of the one selected."""

    def __init__(self, session: Session, live: Live, trainer: Asking | None = None) -> None:
        super().__init__(session, live, trainer)
        self.title, self.words = Label(), Label(wordWrap=True)
        self.go = QPushButton()
        self.pause = button(partial(self.asked.emit, race_under_way.pause), "pause")
        self.stop_one = button(self._stop_one, "square")
        self.variant = button(partial(self.asked.emit, race_commands.add_variant), "copy-plus")
        self.seeds = button(partial(self.asked.emit, race_commands.offer_seeds))
        self.clear = button(partial(self.asked.emit, race_commands.clear), "x")
        self.table = RaceTable()
        self.rows: list[Row] = []
        self._place()
        for signal in (live.racing.changed, session.changed, live.run_changed, live.beside_changed):
            signal.connect(self.refresh)
        self.start()

    def _place(self) -> None:
        self.title.setObjectName("section")
        self.words.setObjectName("soft")
        self.words.setMargin(MARGIN)
        self.words.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.go.setObjectName("primary")
        self.go.clicked.connect(self._press)
        bar = Bar()
        bar.add(self.go, self.pause, self.title)
        bar.gap()
        bar.add(self.stop_one, self.variant, self.seeds, self.clear)
        self.table.picked.connect(self._look_at)
        self.table.selected.connect(self._tell)
        column = style.flush(QVBoxLayout(self.body), 0)
        for widget in (bar, self.table, self.words):
            column.addWidget(widget, int(widget is self.table))
        self.room = Room(self.body, bar, self.table, self.words)

    def restyle(self) -> None:
        for made in (self.variant, self.clear, self.stop_one):
            tint(made)
        self.table.retranslate()  # wider letters
        self.room.share()

    def retranslate(self) -> None:
        name(self.variant, tr("Duplicate as variant"),
             tr("Keep the network as it is now as a variant; then change it and start the race"))  # fmt: skip
        name(self.seeds, tr("{n} seeds", n=race_commands.SEEDS), tr("Train the network as it is with several seeds"))
        name(self.clear, tr("Forget the variants"))
        name(self.stop_one, tr("Stop this variant"), tr("Stop the variant that is selected; the others go on"))
        self.go.setText(tr("Start the race"))
        self.table.retranslate()
        self.table.setAccessibleName(tr("Race"))

    # -- drawing --------------------------------------------------------------------------------

    def draw(self) -> None:
        self.empty("")
        self.follows = "steps" if self.live.racing.lanes else "nothing"
        self.rows = rows.rows_of(self.live.racing, self.session.project)
        watched = [row.state is not None and row.state.record is self.live.record is not None for row in self.rows]
        marks = list(map(self._mark, self.rows))
        self.table.fill(self.rows, marks, watched.index(True) if True in watched else -1)
        self.room.share()
        self.title.setText(translate(rows.title_of(self.live.racing)))
        self._buttons()
        self._tell()

    def _buttons(self) -> None:
        racing = self.live.racing
        running, paused = racing.running, racing.paused
        self.go.setText(tr("Stop") if running else tr("Go on") if self.live.racing.resumable else tr("Start the race"))
        self.go.setIcon(style.icon("square" if running else "play", style.theme().accent_text))
        self.go.setEnabled(running or self.live.racing.resumable or self._startable)
        name(self.pause, tr("Go on with the race") if paused else tr("Pause the race"))
        self.pause.setProperty("icon_name", "play" if paused else "pause")
        tint(self.pause)
        for made in (self.pause, self.stop_one):
            made.setVisible(running)
        for made in (self.variant, self.seeds, self.clear):
            made.setVisible(not running)
        for made in (self.variant, self.seeds):
            made.setEnabled(not self.session.project.blank)
        self.clear.setEnabled(bool(self.rows))

    @property
    def _startable(self) -> bool:
        """Whether what stands here has not been trained."""
        return len(self.rows) > 1 and all(row.state is None or not row.state.kept for row in self.rows)

    def _mark(self, row: Row) -> QIcon:
        """That of its curves; none while nothing of it is drawn."""
        record = row.state.record if row.state is not None else None
        number = next((at for at, each in enumerate(self.live.beside) if each.record is record), None)
        return no_swatch() if record is None or number is None else swatch_beside(number)

    # -- words ----------------------------------------------------------------------------------

    def _tell(self) -> None:
        """What is to be known of the variant that is selected; of seeds the band."""
        state = self._selected
        self.stop_one.setEnabled(state is not None and state in self.live.racing.going and not state.stopping)
        self.words.setText("\n".join(filter(None, self._lines())))
        self.words.setToolTip(plain_tip(self.words.text()))
        self.words.setVisible(bool(self.words.text()))

    def _lines(self) -> Iterator[str]:
        at = self.table.chosen
        if self.live.racing.lanes:
            yield rows.band(self.live.racing.lanes)
        if not self.rows:
            yield tr("A race trains variants beside each other, from the same weights and on the same batches. "
                     "Duplicate this network as a variant, change something, and start.")  # fmt: skip
        if rows.left_out(self.live.racing, self.session.project):
            yield tr("The open network is not one of them: duplicate it as a variant, and it races, too.")
        if not 0 <= at < len(self.rows):
            return
        row, first = self.rows[at], self.rows[0].project
        record = row.state.record if row.state is not None else None
        if record is not None and record is self.live.record and self.live.racing.trains(record):
            yield tr("Learning rate, recipe, dropout and freezing can be changed now: for this variant alone, "
                     "from its next step on.")  # fmt: skip
        if record is not None and record.changes:
            yield tr("Changed while it ran: {what}", what="; ".join(map(translate, rows.changed(record))))
        if row.state is not None and isinstance(row.state.end, Fault):
            yield translate(row.state.end.sentence)
        if at:
            yield from map(translate, of_learning(first, row.project))
            said = differences(first, row.project)
            if said:
                yield tr("Otherwise: {what}", what="; ".join(map(translate, said)))
            yield from (translate(sentence) for _, sentence in in_words((first, row.project)))
        if "parameters" in self.table.hidden or "macs" in self.table.hidden:
            parameters, macs = rows.costs(row.project)
            facts = tr("{n} parameters, {macs} multiply-adds for one sample", n=parameters, macs=macs)
            yield " · ".join(filter(None, (facts, row.cells["time"] if "time" in self.table.hidden else "")))

    # -- the learner's hand ---------------------------------------------------------------------

    @property
    def _selected(self) -> LaneState | None:
        at = self.table.chosen
        return self.rows[at].state if 0 <= at < len(self.rows) else None

    def _press(self) -> None:
        if self.live.racing.running:
            self.asked.emit(race_under_way.stop)
        else:
            self.asked.emit(race_under_way.go_on if self.live.racing.resumable else race_commands.start)

    def _stop_one(self) -> None:
        state = self._selected
        if state is not None:
            self.asked.emit(partial(race_under_way.stop_one, state))

    def _look_at(self, number: int) -> None:
        """Look at a variant that has begun."""
        state = self.rows[number].state if number < len(self.rows) else None
        if state is not None and state.record is not None:
            self.asked.emit(partial(race_under_way.look_at, state))
