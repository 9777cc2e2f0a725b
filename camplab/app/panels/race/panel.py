"""The panel "Race": variants as rows, begun and stopped by one button. Never edits the document.

What is done to the document or to a run is asked of the window (`asked`).
"""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColor, QIcon, QPixmap
from PySide6.QtWidgets import QAbstractItemView, QPushButton, QTreeWidget, QTreeWidgetItem, QVBoxLayout

from camplab.app.engine.live import Live
from camplab.app.engine.wants import Asking
from camplab.app.look import style
from camplab.app.look.language import tr, translate
from camplab.app.look.plain_text import Label
from camplab.app.look.plain_text import tip as plain_tip
from camplab.app.panels.base import Panel
from camplab.app.panels.controls import Bar, button, name, tint
from camplab.app.panels.loss.others import Other
from camplab.app.panels.race import rows
from camplab.app.panels.race.rows import Row
from camplab.app.session import Session
from camplab.app.training import race_commands
from camplab.document.differences import differences
from camplab.document.races.initial_weights import in_words
from camplab.document.races.race import BadRace, race_of
from camplab.runs.record import Record

LINES = 3
"""Of words below the rows: these are not to be pressed together."""
WIDEST = 170
"""Pixels of the names of variants at most: the numbers beside them are to be seen."""
DOT = 10
"""Pixels of the patch of colour before a name."""


class RacePanel(Panel):
    """A button to begin and to stop, a row for each variant, and what is to be known of the one that is selected."""

    def __init__(self, session: Session, live: Live, trainer: Asking | None = None) -> None:
        super().__init__(session, live, trainer)
        self.title, self.words = Label(), Label(wordWrap=True)
        self.go = QPushButton()
        self.variant = button(partial(self.asked.emit, race_commands.add_variant), "copy-plus")
        self.seeds = button(partial(self.asked.emit, race_commands.offer_seeds))
        self.clear = button(partial(self.asked.emit, race_commands.clear), "x")
        self.table = QTreeWidget()
        self.rows: list[Row] = []
        self._letters = [0] * len(rows.TITLES)
        self._place()
        for signal in (live.racing.changed, session.changed, live.run_changed, live.beside_changed):
            signal.connect(self.refresh)
        self.start()

    def _place(self) -> None:
        self.title.setObjectName("section")
        self.words.setObjectName("soft")
        self.words.setMargin(6)
        self.words.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.go.setObjectName("primary")
        self.go.clicked.connect(self._press)
        bar = Bar()
        bar.add(self.go, self.title)
        bar.gap()
        bar.add(self.variant, self.seeds, self.clear)
        self.table.setRootIsDecorated(False)
        self.table.setUniformRowHeights(True)
        self.table.setAllColumnsShowFocus(True)
        self.table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.table.setIconSize(QSize(DOT, DOT))
        self.table.itemActivated.connect(self._open)
        self.table.currentItemChanged.connect(lambda *_: self._tell())
        column = QVBoxLayout(self.body)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for widget in (bar, self.table, self.words):
            column.addWidget(widget, int(widget is self.table))

    def restyle(self) -> None:
        for made in (self.variant, self.clear):
            tint(made)
        line = round(style.theme().font_normal * 2)
        self.words.setMaximumHeight(LINES * line)  # what is longer is in the tip
        self.table.setMinimumHeight(2 * line)

    def retranslate(self) -> None:
        name(self.variant, tr("Duplicate as variant"),
             tr("Keep the network as it is now as a variant; then change it and start the race"))  # fmt: skip
        name(self.seeds, tr("{n} seeds", n=race_commands.SEEDS), tr("Train the network as it is with several seeds"))
        name(self.clear, tr("Forget the variants"))
        self.go.setText(tr("Start the race"))
        self.table.setHeaderLabels([translate(title) for title in rows.TITLES])
        for column in range(1, len(rows.TITLES) - 1):
            self.table.headerItem().setTextAlignment(column, Qt.AlignmentFlag.AlignRight)
        self.table.setAccessibleName(tr("Race"))

    # -- drawing --------------------------------------------------------------------------------

    def draw(self) -> None:
        self.empty("")
        racing = self.live.racing
        self.rows = self._rows()
        self._fill()
        self._fit()
        self._title()
        running = racing.running
        self.go.setText(tr("Stop") if running else tr("Go on") if self._resumable else tr("Start the race"))
        self.go.setIcon(style.icon("square" if running else "play", style.theme().accent_text))
        self.go.setEnabled(running or self._resumable or len(self.rows) > 1)
        for made in (self.variant, self.seeds):
            made.setEnabled(not running and not self.session.project.blank)
        self.clear.setEnabled(not running and bool(self.rows))
        self._tell()

    @property
    def _resumable(self) -> bool:
        ends = [getattr(state.end, "reason", "") for state in self.live.racing.lanes]
        return not self.live.racing.running and "stopped" in ends

    def _rows(self) -> list[Row]:
        racing = self.live.racing
        if racing.lanes:
            return rows.trained(racing.lanes)
        race = racing.race
        if race is None and racing.kept:
            try:
                race = race_of((*racing.kept, self.session.project))
            except BadRace:
                return []
        if race is None:
            return []
        return rows.planned(race.projects, [variant.name for variant in race.variants])

    def _title(self) -> None:
        racing = self.live.racing
        if racing.lanes:
            self.title.setText(translate(racing.lanes[0].lane.place.title))
        else:
            self.title.setText(translate(racing.race.title) if racing.race is not None else "")

    def _fill(self) -> None:
        table = self.table
        while table.topLevelItemCount() > len(self.rows):
            table.takeTopLevelItem(table.topLevelItemCount() - 1)
        for number, row in enumerate(self.rows):
            item = table.topLevelItem(number)
            if item is None:
                item = QTreeWidgetItem()
                table.addTopLevelItem(item)
            for column, text in enumerate(row.cells):
                if item.text(column) != text:
                    item.setText(column, text)
                    item.setToolTip(column, plain_tip(text))
                if 0 < column < len(row.cells) - 1:
                    item.setTextAlignment(column, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            item.setIcon(0, _dot(self._color(row)))

    def _fit(self) -> None:
        """Every column as wide as the most that was ever written in it needs: it does not jump."""
        letters = [max((len(row.cells[column]) for row in self.rows), default=0) for column in range(len(rows.TITLES))]
        for column, (most, before) in enumerate(zip(letters, self._letters, strict=True)):
            if most > before:
                self.table.resizeColumnToContents(column)
        widest = round(WIDEST * style.theme().larger)
        if self.table.columnWidth(0) > widest:
            self.table.setColumnWidth(0, widest)
        self._letters = [max(most, before) for most, before in zip(letters, self._letters, strict=True)]

    def _color(self, row: Row) -> QColor:
        """That of its curves."""
        record: Record | None = row.state.record if row.state is not None else None
        if record is None:
            return style.theme().text_faint
        if record is self.live.record:
            return style.theme().series[0]
        number = next((at for at, each in enumerate(self.live.beside) if each.record is record), None)
        return Other("", record, number).color

    # -- words ----------------------------------------------------------------------------------

    def _tell(self) -> None:
        """In what the selected variant differs from the first; of seeds the band."""
        lines = [rows.band(self.live.racing.lanes)] if self.live.racing.lanes else []
        current = self.table.currentItem()
        at = self.table.indexOfTopLevelItem(current) if current is not None else -1
        if not self.rows:
            lines.append(tr("A race trains variants beside each other, from the same weights and on the same batches. "
                            "Duplicate this network as a variant, change something, and start."))  # fmt: skip
        elif 0 < at < len(self.rows):
            first, other = self.rows[0].project, self.rows[at].project
            said = differences(first, other)
            if said:
                lines.append(tr("Otherwise: {what}", what="; ".join(map(translate, said))))
            lines += [translate(sentence) for _, sentence in in_words((first, other))]
        self.words.setText("\n".join(filter(None, lines)))
        self.words.setToolTip(plain_tip(self.words.text()))
        self.words.setVisible(bool(self.words.text()))

    # -- the learner's hand ---------------------------------------------------------------------

    def _press(self) -> None:
        if self.live.racing.running:
            self.asked.emit(race_commands.stop)
        else:
            self.asked.emit(race_commands.go_on if self._resumable else race_commands.start)

    def _open(self, item: QTreeWidgetItem) -> None:
        """Look at a variant that has begun."""
        row = self.rows[self.table.indexOfTopLevelItem(item)]
        if row.state is not None and row.state.record is not None:
            self.asked.emit(partial(race_commands.look_at, row.state))


def _dot(color: QColor) -> QIcon:
    patch = QPixmap(DOT, DOT)
    patch.fill(color)
    return QIcon(patch)
