"""What is learned from the data: the choice of the task where there are several, and its settings. Nothing else."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from camplab.app.data import data_edits
from camplab.app.forms.form import Form
from camplab.app.lab import Lab
from camplab.app.look.drop_down import DropDown
from camplab.app.look.language import tr
from camplab.app.look.plain_text import Label
from camplab.app.look.style import flush
from camplab.document.tasks.base import TASKS, Task


class TaskChoice(QWidget):
    """The tasks that can be learned from the data as they are; not there when it is one without settings."""

    def __init__(self, lab: Lab) -> None:
        super().__init__()
        self._lab = lab
        self.form: Form | None = None
        self.label, self.box = Label(), DropDown()
        self._column, row = flush(QVBoxLayout(self)), QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(self.label)
        row.addWidget(self.box, 1)
        self._column.addLayout(row)
        self.box.activated.connect(self._chosen)

    def refresh(self) -> None:
        """Take the tasks of the data as they are now."""
        project = self._lab.session.project
        possible = [task for task in TASKS.values() if task().takes(project.data) is None]
        self.box.clear()
        for at, task in enumerate(possible):
            self.box.addItem(tr(task.title), task.tag)
            self.box.setItemData(at, tr(" ".join((task.__doc__ or "").split())), Qt.ItemDataRole.ToolTipRole)
        self.box.setCurrentIndex(self.box.findData(project.task.tag))
        self.label.setText(tr("Task"))
        self.box.setAccessibleName(tr("Task"))
        self.box.setToolTip(tr(" ".join((type(project.task).__doc__ or "").split())))
        self._show_form(project.task)
        self.setVisible(len(possible) > 1 or self.form is not None)

    def _chosen(self, at: int) -> None:
        data_edits.choose_task(self._lab, self.box.itemData(at))

    def _show_form(self, task: Task) -> None:
        names = tuple(type(task).model_fields)
        if self.form is not None and tuple(self.form.rows) != names:
            self._column.removeWidget(self.form)
            self.form.hide()
            self.form.deleteLater()
            self.form = None
        if self.form is None and names:
            self.form = Form((task,), names, self._edit, self._lab.session.settle)
            self._column.addWidget(self.form)
        if self.form is not None:
            self.form.show_models((task,))

    def _edit(self, name: str, value: object) -> None:
        task = self._lab.session.project.task
        data_edits.edit_task(self._lab, type(task)(**{**dict(task), name: value}), merge=f"task {name}")
