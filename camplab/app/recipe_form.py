"""The forms behind the training bar: the data set with its settings, and the training recipe. Knows no run."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from camplab.app import conduct, language, style
from camplab.app.forms import Form
from camplab.app.lab import Lab
from camplab.app.language import tr
from camplab.document.data import DATA, Data
from camplab.document.recipe import Recipe
from camplab.words import Sentence, say

OPTIMIZERS: Mapping[str, Sentence] = {
    "sgd": say("SGD"),
    "momentum": say("Momentum SGD"),
    "nesterov": say("Nesterov SGD"),
    "rmsprop": say("RMSprop"),
    "adam": say("Adam"),
    "adamw": say("AdamW"),
}
SCHEDULES: Mapping[str, Sentence] = {
    "constant": say("Constant"),
    "step": say("Steps down"),
    "cosine": say("Cosine"),
    "one_cycle": say("One cycle"),
    "warm_up": say("Warm-up"),
}
GROUPS: Mapping[str, tuple[Sentence, tuple[str, ...]]] = {
    "step": (say("Each step"), ("optimizer", "learning_rate", "momentum", "weight_decay", "clip")),
    "schedule": (say("Schedule of the learning rate"), ("schedule", "step_epochs", "step_factor", "warm_up_epochs")),
    "run": (say("Run"), ("batch_size", "epochs", "seed", "threads")),
}
MATTERS: Mapping[str, Callable[[Recipe], bool]] = {
    "momentum": lambda recipe: recipe.optimizer in ("momentum", "nesterov"),
    "step_epochs": lambda recipe: recipe.schedule == "step",
    "step_factor": lambda recipe: recipe.schedule == "step",
    "warm_up_epochs": lambda recipe: recipe.schedule == "warm_up",
}
"""Settings that are shown only when they have an effect."""


def heading() -> QLabel:
    """The small title above a group of rows."""
    made = QLabel()
    made.setObjectName("groupTitle")
    return made


class RecipeForm(QWidget):
    """All of the recipe but the device, in three groups."""

    def __init__(self, lab: Lab) -> None:
        super().__init__()
        self._lab = lab
        self._titles: dict[str, QLabel] = {}
        self.forms: dict[str, Form] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        words = {"optimizer": OPTIMIZERS, "schedule": SCHEDULES}
        for key, (_, names) in GROUPS.items():
            self._titles[key] = heading()
            self.forms[key] = Form(lab.session.project.training, names, self._act, words)
            column.addWidget(self._titles[key])
            column.addWidget(self.forms[key])
            column.addSpacing(6)
        self.setMinimumWidth(320)
        lab.session.changed.connect(self._show)
        language.changed.connect(self._retranslate)
        self._retranslate()
        self._show()

    def _act(self, name: str, value: object) -> None:
        conduct.edit_recipe(self._lab, **{name: value})

    def _show(self) -> None:
        recipe = self._lab.session.project.training
        hidden = [name for name, matters in MATTERS.items() if not matters(recipe)]
        for form in self.forms.values():
            form.show_model(recipe, hidden)

    def _retranslate(self) -> None:
        for key, title in self._titles.items():
            title.setText(language.translate(GROUPS[key][0]))


class DataForm(QWidget):
    """The list of data sets, what the chosen one is, and its settings."""

    resized = Signal()

    def __init__(self, lab: Lab) -> None:
        super().__init__()
        self._lab = lab
        self.form: Form | None = None
        self.list = QListWidget()
        self.list.setObjectName("choices")
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._about = QLabel(wordWrap=True)
        self._about.setObjectName("soft")
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(10)
        self._column.addWidget(self.list)
        self._column.addWidget(self._about)
        self.setFixedWidth(340)
        self.list.currentItemChanged.connect(self._chosen)
        lab.session.changed.connect(self._show)
        language.changed.connect(self._show)
        style.changed.connect(self._show)
        self._show()

    def _chosen(self, item: QListWidgetItem | None) -> None:
        if item is not None:
            choose_data(self._lab, item.data(Qt.ItemDataRole.UserRole))

    def _show(self) -> None:
        data = self._lab.session.project.data
        self.list.blockSignals(True)
        self.list.clear()
        for tag, kind in DATA.items():
            item = QListWidgetItem(f"{tr(kind.title)}  ·  {kind.shape}")
            item.setData(Qt.ItemDataRole.UserRole, tag)
            self.list.addItem(item)
            if tag == data.tag:
                self.list.setCurrentItem(item)
        self.list.blockSignals(False)
        self.list.setAccessibleName(tr("Data set"))
        self.list.setFixedHeight(self.list.sizeHintForRow(0) * len(DATA) + 8)
        self._about.setText("  ".join(facts(data)))
        self._show_form(data)

    def _show_form(self, data: Data) -> None:
        if self.form is None or set(self.form.rows) != set(settings(data)):
            if self.form is not None:
                self._column.removeWidget(self.form)
                self.form.hide()
                self.form.deleteLater()
            self.form = Form(data, settings(data), self._act, {})
            self._column.addWidget(self.form)
            self.resized.emit()
        self.form.show_model(data)

    def _act(self, name: str, value: object) -> None:
        data = self._lab.session.project.data
        edit_data(self._lab, type(data)(**{**dict(data), name: value}), f"data {name}")


def settings(data: Data) -> tuple[str, ...]:
    """Names of what can be set about a data set, its own settings first."""
    names = tuple(type(data).model_fields)
    common = tuple(Data.model_fields)
    return tuple(name for name in names if name not in common) + common


def facts(data: Data) -> Iterator[str]:
    """What it is, how large, and under which licence."""
    yield tr(" ".join((type(data).__doc__ or "").split("\n\n")[0].split()))
    yield tr("{n} samples of {shape}. Licence: {licence}.", n=f"{data.size:,}", shape=data.shape, licence=data.licence)


def choose_data(lab: Lab, tag: str) -> None:
    """Another data set, with the settings they share kept."""
    now = lab.session.project.data
    if now.tag != tag:
        shared = {name: getattr(now, name) for name in DATA[tag].model_fields if hasattr(now, name)}
        edit_data(lab, DATA[tag](**shared), "")


def edit_data(lab: Lab, data: Data, merge: str) -> None:
    """Change the data of the document, undoably."""
    project = lab.session.project.model_copy(update={"data": data})
    lab.session.edit_project(project, say("Change the data"), merge=merge)
