"""What phases of a step have otherwise than the recipe, below its form: one of them at a time. Knows no run."""

from __future__ import annotations

from PySide6.QtWidgets import QTabBar, QVBoxLayout, QWidget

from camplab.app.forms.form import Form
from camplab.app.lab import Lab
from camplab.app.look import language
from camplab.app.look.language import tr, translate
from camplab.app.look.plain_text import Label
from camplab.app.training import training_commands
from camplab.document.recipe import OfPhase

ROWS = ("rate", "optimizer", "momentum", "beta1", "beta2", "weight_decay")


class PhaseForm(QWidget):
    """A tab for each phase of the task; not there where a step has one."""

    def __init__(self, lab: Lab) -> None:
        super().__init__()
        self._lab = lab
        self.title, self.tabs = Label(), QTabBar()
        self.title.setObjectName("groupTitle")
        self.title.setIndent(0)
        self.tabs.setObjectName("stackSwitch")
        self.tabs.setExpanding(False)
        self._phases: tuple[str, ...] = ()
        self.form = Form((OfPhase(phase=""),), ROWS, self._edit, lab.session.settle)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 8, 0, 0)
        column.setSpacing(6)
        for widget in (self.title, self.tabs, self.form):
            column.addWidget(widget)
        self.tabs.currentChanged.connect(self.form.drop_wrong)
        self.tabs.currentChanged.connect(self._show)
        lab.session.changed.connect(self.refresh)
        language.changed.connect(self.refresh)
        self.refresh()

    @property
    def phase(self) -> str:
        """The one that is shown, "" where there is none."""
        at = self.tabs.currentIndex()
        return self._phases[at] if 0 <= at < len(self._phases) else ""

    def refresh(self) -> None:
        """Take the phases of the project as it is now."""
        phases = self._lab.session.project.task.phases
        self.tabs.blockSignals(True)
        if tuple(phases) != self._phases:
            while self.tabs.count():
                self.tabs.removeTab(0)
            for _ in phases:
                self.tabs.addTab("")
            self._phases = tuple(phases)
        for at, said in enumerate(phases.values()):
            self.tabs.setTabText(at, translate(said))
        self.tabs.blockSignals(False)
        self.title.setText(tr("Only when these learn"))
        self.tabs.setAccessibleName(tr("Phase of the step"))
        self.setVisible(bool(phases))
        self._show()

    def _show(self) -> None:
        if self.phase:
            self.form.show_models((self._lab.session.project.training.of_phase(self.phase),))

    def _edit(self, name: str, value: object) -> None:
        training_commands.edit_phase(self._lab, self.phase, **{name: value})
