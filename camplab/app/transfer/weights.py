"""Network > Load weights: choose where from, see what fits where, and only then let training begin with them."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QHBoxLayout,
    QHeaderView,
    QPushButton,
    QStackedLayout,
    QTableView,
)

from camplab.app.files import file_dialogs
from camplab.app.lab import Lab
from camplab.app.look import style
from camplab.app.look.language import tr
from camplab.app.look.plain_text import Label, tip
from camplab.app.look.style import LEFT
from camplab.app.transfer import initial_weights
from camplab.app.transfer.question_dialog import AskingDialog, plain
from camplab.app.transfer.weight_rows import WeightTable, counts
from camplab.document import files
from camplab.document.places import Places, block_of_tensor
from camplab.document.start import TORCHVISION
from camplab.engine import protocol as p

KINDS = "*.safetensors *.safetensors.index.json *.pt *.pth *.pth.tar *.ckpt *.bin"


def open_dialog(lab: Lab) -> WeightsDialog:
    """Show the dialog."""
    dialog = WeightsDialog(lab)
    dialog.open()
    return dialog


class WeightsDialog(AskingDialog):
    """Nothing is changed before "Use these weights" is pressed."""

    def __init__(self, lab: Lab) -> None:
        super().__init__(lab)
        self.answer = p.Matched(source="")
        self.source, self.table, self.model = QComboBox(editable=True), QTableView(), WeightTable()
        self.choose, self.look = QPushButton(tr("File…")), QPushButton(tr("Look what fits"))
        self.use, self.chance, self.close_ = QPushButton(), QPushButton(), QPushButton(tr("Close"))
        self.see = QPushButton(tr("Look at them"))
        self.problems, self.counted = QCheckBox(tr("Problems only")), Label()
        self.hint, self.middle = Label(wordWrap=True), QStackedLayout()
        self._arrange()
        self._dress()
        self._connect()
        self.draw()

    def _arrange(self) -> None:
        above, between, below = QHBoxLayout(), QHBoxLayout(), QHBoxLayout()
        for widget in (self.source, self.choose, self.look):
            above.addWidget(widget, 1 if widget is self.source else 0)
        between.addWidget(self.counted, 1)
        between.addWidget(self.problems)
        self.hint.setObjectName("soft")  # before it is in the layout: that shows it, and its looks are settled then
        self.hint.setMargin(40)
        self.hint.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.middle.addWidget(self.hint)
        self.middle.addWidget(self.table)
        below.addWidget(self.chance)
        below.addStretch(1)
        below.addWidget(self.close_)
        below.addWidget(self.see)
        below.addWidget(self.use)
        column = self.column
        column.addLayout(above)
        column.addWidget(self.waiting)
        column.addWidget(self.wrong)
        column.addLayout(between)
        column.addLayout(self.middle, 1)
        column.addLayout(below)
        self.resize(style.grown(self._lab.window, 860, 600))

    def _dress(self) -> None:
        self.setWindowTitle(tr("Load weights"))
        self.use.setText(tr("Use these weights"))
        self.use.setObjectName("primary")
        self.see.setToolTip(tip(tr("Put the network with these weights on the bench: what it answers, its maps")))
        self.chance.setText(tr("Begin with random weights"))
        self.source.setAccessibleName(tr("Where the weights come from"))
        self.source.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.source.addItems(initial_weights.offers(self._lab.session.trace))
        line = self.source.lineEdit()
        start = self._lab.session.project.start
        if line is not None:
            line.setPlaceholderText(tr("A file, or torchvision:resnet18.IMAGENET1K_V1"))
            line.setText(start.source if start else initial_weights.likely(self._lab.session.trace))
        plain(self.table, tr("Weights of the file and of this network"))
        self.table.setModel(self.model)
        self.table.setShowGrid(False)
        self.table.verticalHeader().hide()
        self.table.setSelectionBehavior(QTableView.SelectionBehavior.SelectRows)
        self.table.setSelectionMode(QTableView.SelectionMode.SingleSelection)
        header = self.table.horizontalHeader()
        header.setDefaultAlignment(LEFT)
        for column, mode in enumerate((1, 3, 1, 3)):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode(mode))

    def _connect(self) -> None:
        self.choose.clicked.connect(self._choose)
        self.look.clicked.connect(self.begin)
        self.source.activated.connect(self.begin)
        self.look.setDefault(True)
        self.problems.toggled.connect(self._narrow)
        self.use.clicked.connect(partial(self._take, initial_weights.use))
        self.see.clicked.connect(partial(self._take, initial_weights.look_at))
        self.chance.clicked.connect(self._forget)
        self.close_.clicked.connect(self.reject)
        self.table.clicked.connect(self._go_to)
        self.table.activated.connect(self._go_to)
        self.question.fetching.connect(lambda far: self.waiting.show_bytes(far.done, far.total, far.seconds))

    def _choose(self) -> None:
        chosen = file_dialogs.ask_open(self, tr("Weights"), kinds=f"{tr('Weights')} ({KINDS});;* (*)")
        if chosen:
            self.look_at(chosen)

    def look_at(self, source: str) -> None:
        """Ask what of this file, or of these weights of torchvision, fits where."""
        self.source.setEditText(source)
        self.begin()

    def begin(self, *_: object) -> None:
        """Ask the engine what of this source fits where."""
        source = self.source.currentText().strip()
        if not source or self.question.waiting:
            return
        if not source.startswith(TORCHVISION):
            source = str(Path(source).expanduser().absolute())
        self._show(p.Matched(source=source))
        question = p.Match(project=files.dumps(self._lab.session.project), source=source)
        self.ask(question, tr("Reading the weights…"))

    def answered(self, answer: p.Imported | p.Matched) -> None:
        """Show what fits where, and whether that is a guess."""
        assert isinstance(answer, p.Matched)
        self._show(answer)
        if answer.doubt is not None:
            self.complain(answer.doubt)
        self.draw()
        self.use.setFocus()

    def _show(self, answer: p.Matched) -> None:
        self.answer = answer
        self.model.show_rows(answer.rows)

    def draw(self) -> None:
        """What can be done with the rows that are shown."""
        rows, waits = self.answer.rows, self.question.waiting
        self.counted.setText(counts(rows))
        self.hint.setText("" if waits else self._told())
        self.middle.setCurrentWidget(self.table if self.model.rows else self.hint)
        self.problems.setVisible(bool(rows))
        some = any(row.status == "loaded" for row in rows) and not waits
        self.use.setEnabled(some)
        self.see.setEnabled(some and self._lab.live.state == "idle")  # it would end the run
        self.chance.setVisible(self._lab.session.project.start is not None)
        for widget in (self.source, self.choose, self.look):
            widget.setEnabled(not waits)

    def _told(self) -> str:
        """What to do, or why, where the table has no rows."""
        if self.answer.rows:
            return tr("There are no problems: every tensor of the file has its place in this network.")
        return tr("Choose above where the weights come from and press “Look what fits”: here you will see which tensor "
                  "goes where. Nothing is changed before you press “Use these weights”.")  # fmt: skip

    def _narrow(self, problems: bool) -> None:
        self.model.narrow(problems)
        self.draw()

    def _take(self, act: Callable[[Lab, p.Matched], None], *_: object) -> None:
        act(self._lab, self.answer)
        self.accept()

    def _forget(self) -> None:
        initial_weights.forget(self._lab)
        self.accept()

    def _go_to(self, index: QModelIndex) -> None:
        """Select the block that a row is about."""
        uid = block_of_tensor(Places(self._lab.session.project), self.model.rows[index.row()].own)
        if uid is not None:
            self._lab.session.select((uid,))
