"""File > Import from torchvision: a list to search in, the engine builds the network, a new project opens."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QModelIndex, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QDialogButtonBox,
    QHeaderView,
    QLineEdit,
    QTreeWidget,
    QTreeWidgetItem,
)

from camplab.app.lab import Lab
from camplab.app.look import style
from camplab.app.look.language import tr
from camplab.app.look.plain_text import Label
from camplab.app.look.style import RIGHT
from camplab.app.transfer.question_dialog import AskingDialog, plain
from camplab.blocks.search import Answer, Entry, Hit, search
from camplab.document import files
from camplab.document.presets.torchvision_builders import BUILDERS, SIDE_HEADS
from camplab.engine import protocol as p
from camplab.words import Sentence

NAME = Qt.ItemDataRole.UserRole
ENTRIES = [Entry(builder.name, (builder.title, builder.name), family=(builder.family,)) for builder in BUILDERS]
ARROWS = frozenset({Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown})


def open_dialog(lab: Lab) -> ImportDialog:
    """Show the dialog; it goes away by itself when the network is there."""
    dialog = ImportDialog(lab)
    dialog.open()
    return dialog


class ImportDialog(AskingDialog):
    """Type a part of a name, choose with the arrows, press Enter."""

    def __init__(self, lab: Lab) -> None:
        super().__init__(lab)
        self.search, self.list = QLineEdit(clearButtonEnabled=True), QTreeWidget()
        self.side_heads, self.hint = QCheckBox(), Label(wordWrap=True)
        box = QDialogButtonBox.StandardButton
        self.buttons = QDialogButtonBox(box.Ok | box.Cancel)
        self.take = self.buttons.button(box.Ok)
        self._arrange()
        self._connect()
        self._fill()

    def _arrange(self) -> None:
        self.setWindowTitle(tr("Import from torchvision"))
        self.take.setText(tr("Import"))
        self.search.setPlaceholderText(tr("Search, such as resnet"))
        self.search.setAccessibleName(tr("Search"))
        plain(self.list, tr("Networks of torchvision"))
        self.list.setHeaderLabels([tr("Network"), tr("Pictures"), tr("Parameters"), tr("GMACs")])
        self.list.setRootIsDecorated(False)
        self.list.setUniformRowHeights(True)
        self.list.setAlternatingRowColors(False)
        self.side_heads.setText(tr("With the side heads that it has for training"))
        self.side_heads.hide()
        self.hint.setObjectName("soft")
        for widget in (self.search, self.list, self.side_heads, self.hint, self.wrong, self.waiting, self.buttons):
            self.column.addWidget(widget)
        self.resize(style.grown(self._lab.window, 560, 600))

    def _connect(self) -> None:
        self.search.textChanged.connect(self._narrow)
        self.search.installEventFilter(self)
        self.list.currentItemChanged.connect(self.draw)
        self.list.itemActivated.connect(self.begin)
        self.buttons.accepted.connect(self.begin)
        self.buttons.rejected.connect(self.reject)

    def _fill(self) -> None:
        for builder in BUILDERS:
            item = QTreeWidgetItem(
                [builder.title, f"{builder.size} px", f"{builder.parameters:,}", f"{builder.gmacs:.2f}"]
            )
            item.setData(0, NAME, builder.name)
            item.setToolTip(0, builder.name)
            for column in (1, 2, 3):
                item.setTextAlignment(column, RIGHT)
            self.list.addTopLevelItem(item)
        header = self.list.header()
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        header.setStretchLastSection(False)
        for column in (1, 2, 3):
            self.list.headerItem().setTextAlignment(column, RIGHT)
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.ResizeToContents)
        self._narrow()

    def names(self) -> list[str]:
        """What is listed now."""
        return [item.data(0, NAME) for item in self._shown()]

    def name(self) -> str:
        """The network that is marked; one that is not listed, such as fcn_resnet50, as it was typed."""
        item = self.list.currentItem()
        typed = self.search.text().strip()
        return item.data(0, NAME) if item is not None else typed if typed.isidentifier() else ""

    def _shown(self) -> list[QTreeWidgetItem]:
        items = (self.list.topLevelItem(row) for row in range(self.list.topLevelItemCount()))
        return [item for item in items if item is not None and not item.isHidden()]

    def _narrow(self) -> None:
        """List what is called so, the best match marked; in its absence what is called alike, unmarked."""
        typed = self.search.text().strip()
        answer = search(typed, ENTRIES) if typed else Answer(tuple(Hit(entry.tag, {}) for entry in ENTRIES))
        wanted = {hit.tag for hit in answer.found or answer.near}
        best = answer.found[0].tag if answer.found else ""
        self.list.setCurrentIndex(QModelIndex())
        for row in range(self.list.topLevelItemCount()):
            item = self.list.topLevelItem(row)
            if item is not None:
                item.setHidden(item.data(0, NAME) not in wanted)
                if item.data(0, NAME) == best:
                    self.list.setCurrentItem(item)
        self.draw()

    def draw(self) -> None:
        """Nothing can be changed while a network is built."""
        waits = self.question.waiting
        self.hint.setText(self._hint())
        self.take.setEnabled(bool(self.name()) and not waits)
        self.side_heads.setVisible(self.name() in SIDE_HEADS)
        for widget in (self.list, self.search, self.side_heads):
            widget.setEnabled(not waits)

    def _hint(self) -> str:
        if not self.search.text().strip() or self.list.currentItem() is not None:
            return tr("The network alone is imported; Network > Load weights brings what it has learned. "
                      "One that is not listed, such as fcn_resnet50, can be typed.")  # fmt: skip
        if name := self.name():
            return tr("{name} is not in the list; Import asks torchvision for it.", name=name)
        return tr("No network is called so. A name has letters, digits and _ only.")

    def begin(self) -> None:
        """Ask the engine for the network that is marked."""
        name = self.name()
        if not name or self.question.waiting:
            return
        question = p.Import(name=name, side_heads=name in SIDE_HEADS and self.side_heads.isChecked())
        self.ask(question, tr("Building {name} and reading it as blocks…", name=name))

    def stop(self) -> None:
        """One can type another name at once."""
        super().stop()
        self.search.setFocus()

    def answered(self, answer: p.Imported | p.Matched) -> None:
        """Open the project, if unsaved work may go."""
        assert isinstance(answer, p.Imported)
        try:
            project = files.loads(answer.project)
        except files.BadFile as bad:
            self.fail(bad.problems[0].sentence)
            return
        if self._lab.documents.begin(project):
            self.accept()

    def fail(self, why: Sentence) -> None:
        """One can type another name at once."""
        super().fail(why)
        self.search.setFocus()  # to type another name; on Cancel, where the keyboard was left, Enter would close

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The arrows move in the list while one types."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and event.key() in ARROWS:
            self.list.event(event)
            return True
        return False
