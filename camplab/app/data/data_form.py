"""The form behind the data button of the training bar: the list of data sets, what the chosen one is, its settings."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from pathlib import Path

from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from camplab.app.data import bringing, choosing, data_edits, fetching, reread
from camplab.app.data.columns import Columns
from camplab.app.data.data_list import DataList
from camplab.app.data.task_choice import TaskChoice
from camplab.app.forms.form import Form
from camplab.app.lab import Lab
from camplab.app.look import language, style
from camplab.app.look.language import tr, translate
from camplab.app.look.plain_text import Label
from camplab.datasets.base import Data
from camplab.datasets.brought.table import Table
from camplab.datasets.parting import SPLITTING
from camplab.datasets.published.published import Published
from camplab.document.brought.wanted import what
from camplab.document.settings.kinds import settable


class DataForm(QWidget):
    """The list on top; below it the settings of the chosen data set."""

    def __init__(self, lab: Lab) -> None:
        super().__init__()
        self._lab = lab
        self.form: Rows | None = None
        self.list = DataList()
        self._about = Label(wordWrap=True)
        self._about.setObjectName("soft")
        self._column = style.flush(QVBoxLayout(self), 10)
        self.folder = QPushButton()
        self.folder.clicked.connect(lambda: choosing.choose(lab))
        self.fetch = QPushButton()
        self.fetch.clicked.connect(self._fetch)
        self.task = TaskChoice(lab)
        self.columns = Columns(lab)
        for widget in (self.list, self._about, self.task, self.folder, self.fetch, self.columns):
            self._column.addWidget(widget)
        self.setFixedWidth(360)
        self.list.chosen.connect(partial(data_edits.choose_data, lab))
        self.list.named.connect(lambda name: bringing.bring(lab, Path(name), bringing.offer))
        for signal in (lab.session.changed, language.changed, style.changed):
            signal.connect(self._show)
        self._show()

    def _show(self) -> None:
        data = self._lab.session.project.data
        self.list.show_chosen(data.tag)
        self._about.setText("  ".join(facts(data)))
        self.task.refresh()
        self.folder.setVisible(data.needs_place)
        self.folder.setText(translate(what(data).offer) if data.needs_place else "")
        self.fetch.setVisible(isinstance(data, Published) and not data.place_chosen)
        self.fetch.setText(tr("Fetch it"))
        self.fetch.setIcon(style.icon("download"))
        self.columns.setVisible(isinstance(data, Table) and bool(data.columns))
        if isinstance(data, Table):
            self.columns.show_data(data)
        self.folder.setIcon(style.icon("folder-open"))
        self._show_form(data)
        self._align()

    def _align(self) -> None:
        """Editors of the task and of the data begin below each other, as in one form."""
        rows = [row for form in (self.task.form, self.form) if form is not None for row in form.rows.values()]
        labels = [self.task.label, *(row.label for row in rows)]
        wide = max(label.sizeHint().width() for label in labels if not label.isHidden())
        for label in labels:
            label.setMinimumWidth(wide)

    def _fetch(self) -> None:
        data = self._lab.session.project.data
        if isinstance(data, Published):
            fetching.fetch(self._lab, data)

    def _show_form(self, data: Data) -> None:
        if self.form is None or set(self.form.rows) != set(settings(data)):
            if self.form is not None:
                self._column.removeWidget(self.form)
                self.form.hide()
                self.form.deleteLater()
            self.form = Rows((data,), settings(data), self._edit, self._lab.session.settle)
            self._column.addWidget(self.form)
            for name in data.looked_for & set(self.form.rows):
                self.form.rows[name].be_patient()
        self.form.show_models((data,))

    def _edit(self, name: str, value: object) -> None:
        data = self._lab.session.project.data
        if name in data.looked_for and data.place_chosen:
            reread.read_again(self._lab, data, name, value)
            return
        data_edits.edit_data(self._lab, type(data)(**{**dict(data), name: value}), merge=f"data {name}")


class Rows(Form):
    """Of how samples are parted there are rows where that is for the learner to say."""

    def matters(self, name: str) -> bool:
        data = self._models[0]
        return super().matters(name) and (not isinstance(data, Data) or name not in SPLITTING or name in data.split_by)


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
