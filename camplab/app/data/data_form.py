"""The form behind the data button of the training bar: the list of data sets, what the chosen one is, its settings."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QPushButton, QVBoxLayout, QWidget

from camplab.app.data import choosing, data_edits, reread
from camplab.app.data.columns import Columns
from camplab.app.data.task_choice import TaskChoice
from camplab.app.forms.form import Form
from camplab.app.lab import Lab
from camplab.app.look import language, style
from camplab.app.look.language import tr, translate
from camplab.app.look.plain_text import Label
from camplab.datasets.base import DATA, Data
from camplab.datasets.brought.table import Table
from camplab.document.brought.wanted import what
from camplab.document.settings.kinds import settable

MOST_ROWS = 7
"""Of the list at once, so that there is room for the settings."""


class DataForm(QWidget):
    """The list on top; below it the settings of the chosen data set."""

    def __init__(self, lab: Lab) -> None:
        super().__init__()
        self._lab = lab
        self.form: Form | None = None
        self.list = QListWidget()
        self.list.setObjectName("choices")
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._about = Label(wordWrap=True)
        self._about.setObjectName("soft")
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(10)
        self.folder = QPushButton()
        self.folder.clicked.connect(lambda: choosing.choose(lab))
        self.task = TaskChoice(lab)
        self.columns = Columns(lab)
        for widget in (self.list, self._about, self.task, self.folder, self.columns):
            self._column.addWidget(widget)
        self.setFixedWidth(360)
        self.list.currentItemChanged.connect(self._chosen)
        for signal in (lab.session.changed, language.changed, style.changed):
            signal.connect(self._show)
        self._show()

    def _chosen(self, item: QListWidgetItem | None) -> None:
        if item is not None:
            data_edits.choose_data(self._lab, item.data(Qt.ItemDataRole.UserRole))

    def _show(self) -> None:
        data = self._lab.session.project.data
        self.list.blockSignals(True)
        self.list.clear()
        for tag, kind in DATA.items():
            item = QListWidgetItem(tr(kind.title) if kind.needs_place else f"{tr(kind.title)}  ·  {kind().shape}")
            item.setData(Qt.ItemDataRole.UserRole, tag)
            self.list.addItem(item)
            if tag == data.tag:
                self.list.setCurrentItem(item)
        self.list.blockSignals(False)
        self.list.setAccessibleName(tr("Data set"))
        self.list.setFixedHeight(self.list.sizeHintForRow(0) * min(len(DATA), MOST_ROWS) + 8)
        self.list.scrollToItem(self.list.currentItem(), QListWidget.ScrollHint.PositionAtCenter)
        self._about.setText("  ".join(facts(data)))
        self.task.refresh()
        self.folder.setVisible(data.needs_place)
        self.folder.setText(translate(what(data).offer) if data.needs_place else "")
        self.columns.setVisible(isinstance(data, Table) and bool(data.columns))
        if isinstance(data, Table):
            self.columns.show_data(data)
        self.folder.setIcon(style.icon("folder-open"))
        self._show_form(data)

    def _show_form(self, data: Data) -> None:
        if self.form is None or set(self.form.rows) != set(settings(data)):
            if self.form is not None:
                self._column.removeWidget(self.form)
                self.form.hide()
                self.form.deleteLater()
            self.form = Form((data,), settings(data), self._edit, self._lab.session.settle)
            self._column.addWidget(self.form)
        self.form.show_models((data,))

    def _edit(self, name: str, value: object) -> None:
        data = self._lab.session.project.data
        if name in data.looked_for and data.place_chosen:
            reread.read_again(self._lab, data, name, value)
            return
        data_edits.edit_data(self._lab, type(data)(**{**dict(data), name: value}), merge=f"data {name}")


def settings(data: Data) -> tuple[str, ...]:
    """Names of what can be set about a data set in a form, its own settings first."""
    return tuple(sorted(settable(type(data)), key=lambda name: name in Data.model_fields))


def facts(data: Data) -> Iterator[str]:
    """What it is, how large, and under which licence."""
    yield tr(" ".join((type(data).__doc__ or "").split("\n\n")[0].split()))
    if data.count:
        yield tr(
            "{n} samples of {shape}. Licence: {licence}.", n=f"{data.count:,}", shape=data.shape, licence=data.licence
        )
