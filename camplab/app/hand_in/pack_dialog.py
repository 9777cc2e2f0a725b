"""File > Save with runs: which runs go into the file, how much of each, and what that takes. Opens no run."""

from __future__ import annotations

import contextlib
import threading
from pathlib import Path
from typing import cast

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QHeaderView,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
)

from camplab import folders
from camplab.app.files.written import not_written, under_way, written
from camplab.app.hand_in import view
from camplab.app.lab import Lab
from camplab.app.look import style
from camplab.app.look.language import tr, translate
from camplab.app.look.plain_text import Label, tip
from camplab.app.look.style import RIGHT
from camplab.app.training import stored_runs
from camplab.app.transfer.question_dialog import plain
from camplab.document.atomic import WriteFailed
from camplab.document.bundle.view import View
from camplab.document.files import SUFFIX
from camplab.document.project import Project
from camplab.numbers import byte_size
from camplab.runs.exchange import packing
from camplab.runs.exchange.packing import PARTS, NotPacked, Parts
from camplab.runs.kept.all_runs import runs
from camplab.runs.kept.told_apart import marks
from camplab.runs.listing import STATUS, Info
from camplab.runs.result import came_of
from camplab.words import Own, Sentence, say, system_says

ABOUT = "packing"


def open_dialog(lab: Lab) -> PackDialog:
    """Show the dialog."""
    dialog = PackDialog(lab)
    dialog.open()
    return dialog


class PackDialog(QDialog):
    """Nothing is written before a place was chosen."""

    def __init__(self, lab: Lab) -> None:
        super().__init__(lab.window)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._lab, self._infos = lab, runs(folders.runs())
        self._items: list[QTreeWidgetItem] = []
        self.list, self.parts, self.seen, self.size_ = QTreeWidget(), QComboBox(), QCheckBox(), Label(wordWrap=True)
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Save | QDialogButtonBox.StandardButton.Cancel)
        self.save = self.buttons.button(QDialogButtonBox.StandardButton.Save)
        self._arrange()
        self._fill()
        self.list.itemChanged.connect(self.draw)
        self.parts.currentIndexChanged.connect(self.draw)
        self.buttons.accepted.connect(self.choose)
        self.buttons.rejected.connect(self.reject)
        self.draw()

    def _arrange(self) -> None:
        self.setWindowTitle(tr("Save with runs"))
        self.save.setText(tr("Save as…"))
        plain(self.list, tr("Runs"))
        self.list.setHeaderLabels([tr("Run"), tr("Result"), tr("Size")])
        self.list.setRootIsDecorated(False)
        self.parts.setAccessibleName(tr("How much of each run"))
        for name, words in PARTS.items():
            self.parts.addItem(translate(words), name)
        self.parts.setCurrentIndex(1)
        self.seen.setText(tr("The view: selection, folding, panels, sample and step"))
        self.seen.setChecked(True)
        self.size_.setObjectName("soft")
        what = tr("The project, with the runs that are ticked, in one file: it opens elsewhere at the same place.")
        said = Label(what, wordWrap=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 20, 16)
        column.setSpacing(10)
        for widget in (said, self.list, self.parts, self.seen, self.size_, self.buttons):
            column.addWidget(widget)
        self.resize(style.grown(self._lab.window, 640, 520))

    def _fill(self) -> None:
        beside = {each.record.started.place for each in self._lab.live.beside}
        wanted = {stored_runs.watched(self._lab), *beside}
        names = [translate(info.called) for info in self._infos]
        apart = marks(names, [info.started for info in self._infos])
        for info, name, mark in zip(self._infos, names, apart, strict=True):
            fine = info.trouble is None and info.status != "running"
            result = next(came_of(info), None) if fine else info.trouble or STATUS["running"]
            item = QTreeWidgetItem([f"{name}  {mark}".rstrip(), translate(result) if result is not None else "", ""])
            item.setToolTip(0, tip(info.folder.name))
            item.setToolTip(1, tip(item.text(1)))
            item.setTextAlignment(2, RIGHT)
            item.setCheckState(0, _tick(fine and info.folder in wanted))
            item.setDisabled(not fine)
            self.list.addTopLevelItem(item)
            self._items.append(item)
        head = self.list.header()
        head.setStretchLastSection(False)
        head.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        head.resizeSection(1, min(self.list.sizeHintForColumn(1) + 8, self.width() * 2 // 5))  # names have room, too
        head.setSectionResizeMode(2, QHeaderView.ResizeMode.ResizeToContents)

    @property
    def part(self) -> Parts:
        """How much of each run."""
        return cast(Parts, self.parts.currentData())

    def chosen(self) -> list[Info]:
        """The runs that are ticked."""
        ticked = [item.checkState(0) == Qt.CheckState.Checked for item in self._items]
        return [info for info, each in zip(self._infos, ticked, strict=True) if each]

    def draw(self, *_: object) -> None:
        """What the chosen runs take."""
        self.list.blockSignals(True)
        for item, info in zip(self._items, self._infos, strict=True):
            if info.trouble is None:
                item.setText(2, byte_size(packing.size(info.folder, self.part)))
        self.list.blockSignals(False)
        found = self.chosen()
        taken = byte_size(sum(packing.size(info.folder, self.part) for info in found))
        self.size_.setText(
            tr("Together {size} at most", size=taken) if found else
            tr("No run is ticked: the file holds the project and the view.") if self._infos else
            tr("No run is kept yet: Train makes one. The file holds the project and the view.")
        )  # fmt: skip

    def choose(self) -> None:
        """Ask where to, and write it there."""
        lab, infos = self._lab, self.chosen()
        suggestion = tr("{name} with runs", name=Own(lab.documents.name())) + SUFFIX
        chosen = lab.documents.questions.save_path(lab.window, suggestion, f"camplab (*{SUFFIX})")
        if not chosen:
            return
        path = Path(chosen) if chosen.endswith(SUFFIX) else Path(chosen + SUFFIX)
        names = {info.folder: packing.name_of(info.folder) for info in infos}
        seen = view.taken(lab, names) if self.seen.isChecked() else View()
        Packing(lab).begin(lab.session.project, seen, [(info.folder, self.part) for info in infos], path)
        self.accept()


def _tick(wanted: bool) -> Qt.CheckState:
    return Qt.CheckState.Checked if wanted else Qt.CheckState.Unchecked


class Packing(QObject):
    """Writes one file by a thread, and says how that went."""

    _ended = Signal(object, object)

    def __init__(self, lab: Lab) -> None:
        super().__init__(lab.window)
        self._lab = lab
        self._ended.connect(self._tell, Qt.ConnectionType.QueuedConnection)

    def begin(self, project: Project, seen: View, chosen: list[tuple[Path, Parts]], path: Path) -> None:
        """Write it; returns at once."""
        self._lab.tell(under_way(path, ABOUT))
        threading.Thread(target=self._write, args=(project, seen, chosen, path), name="packing", daemon=True).start()

    def _write(self, project: Project, seen: View, chosen: list[tuple[Path, Parts]], path: Path) -> None:
        why: Sentence | None = None
        try:
            packing.pack(project, seen, chosen, path)
        except (NotPacked, WriteFailed) as failed:
            why = failed.sentence
        except OSError as error:
            why = say("{why}", why=system_says(error))
        with contextlib.suppress(RuntimeError):  # the window is closed, and nobody hears it
            self._ended.emit(path, why)

    def _tell(self, path: Path, why: Sentence | None) -> None:
        if why is None:
            self._lab.tell(written(path, ABOUT, say("It takes {size}.", size=byte_size(path.stat().st_size))))
        else:
            self._lab.tell(not_written(path, ABOUT, why))
        self.deleteLater()
