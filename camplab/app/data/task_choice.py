"""The choice of what is learned from the data, where there is more than one thing to learn. Draws nothing else."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QWidget

from camplab.app.data import data_edits
from camplab.app.lab import Lab
from camplab.app.look.language import tr
from camplab.app.look.plain_text import Label
from camplab.document.tasks.base import TASKS


class TaskChoice(QWidget):
    """The tasks that can be learned from the data as they are; not there when it is one."""

    def __init__(self, lab: Lab) -> None:
        super().__init__()
        self._lab = lab
        self.label, self.box = Label(), QComboBox()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.label)
        row.addWidget(self.box, 1)
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
        self.setVisible(len(possible) > 1)

    def _chosen(self, at: int) -> None:
        data_edits.choose_task(self._lab, self.box.itemData(at))
