"""The learning rate in the training bar: of the run under way, live, or else of the recipe. Knows no optimizer."""

from __future__ import annotations

import time
from math import isclose

from PySide6.QtCore import QObject, QPoint
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QToolTip, QVBoxLayout, QWidget

from camplab.app.forms.number_box import NumberBox
from camplab.app.forms.rules import complaint
from camplab.app.lab import Lab
from camplab.app.look import language, style
from camplab.app.look.language import tr
from camplab.app.look.plain_text import Label
from camplab.app.training import training_commands
from camplab.document.recipe import Recipe
from camplab.document.settings.kinds import kind_of
from camplab.runs.record import Record

QUIET = 2.0
"""Seconds after the last touch from which on the box follows the schedule again, though it has the keyboard."""
CLOSE = 1e-6
"""How exactly a run says its rates."""


class OnItsWay(QObject):
    """Takes what is typed to the run under way, which may end before it has heard of it: then it is the recipe's."""

    def __init__(self, lab: Lab, parent: QObject) -> None:
        super().__init__(parent)
        self._lab = lab
        self._rate: float | None = None
        """What the run has not answered yet."""
        self._run: Record | None = None
        """None: it has not begun."""
        live = lab.live
        for signal in (live.updated, live.state_changed, live.racing.changed):
            signal.connect(self._follow)
        live.run_changed.connect(self._meet)
        lab.documents.opened.connect(self._forget)

    def send(self, rate: float) -> None:
        """Of what is watched from its next step on, or of the recipe."""
        waits = training_commands.takes_rates(self._lab)
        self._rate = rate if waits else None
        self._run = None if self._lab.live.state == "starting" else self._lab.live.record
        training_commands.change_learning_rate(self._lab, rate)

    def _meet(self) -> None:
        if self._run is None and self._lab.live.state == "running":
            self._run = self._lab.live.record
        elif self._run is not self._lab.live.record:
            self._forget()

    def _follow(self) -> None:
        rate, run = self._rate, self._run
        newest = training_commands.newest_rate(run) if run is not None else None
        if rate is None or (newest is not None and newest.new == rate):
            self._forget()
        elif not training_commands.watched_trains(self._lab):
            self._forget()
            if run is None or not isclose(training_commands.rate_of(run), rate, rel_tol=CLOSE):  # it had that already
                training_commands.edit_recipe(self._lab, learning_rate=rate)

    def _forget(self) -> None:
        self._rate = self._run = None


class Rate(QWidget):
    """What is typed holds from Return on: half a number must not reach a run."""

    def __init__(self, lab: Lab) -> None:
        super().__init__()
        self._lab, self._touched, self._way = lab, -QUIET, OnItsWay(lab, self)
        self._title = Label()
        self._title.setObjectName("caption")
        self.box = NumberBox(kind_of(Recipe.model_fields["learning_rate"]), patient=True)
        self.box.setObjectName("flat")
        self.box.lineEdit().setTextMargins(2, 0, 0, 0)
        column = style.flush(QVBoxLayout(self), 0)
        column.addWidget(self._title)
        column.addWidget(self.box)
        self.box.edited.connect(self._edited)
        self.box.settled.connect(lab.session.settle)
        self.box.lineEdit().textEdited.connect(lambda _: lab.session.typing.tell(self, self.box.waiting))
        lab.session.settled.connect(self.box.tell)  # whoever saves or trains wants what is typed
        for signal in (lab.session.changed, lab.live.state_changed, lab.live.updated):
            signal.connect(self._show)
        language.changed.connect(self._dress)
        style.changed.connect(self._dress)
        self._dress()
        self._show()

    def _dress(self) -> None:
        self._title.setText(tr("Learning rate"))
        self.box.setAccessibleName(tr("Learning rate"))
        self.box.setToolTip(tr("While training, a change applies from the next step on and is marked on the curves"))
        self.box.setFixedWidth(QFontMetrics(style.font()).horizontalAdvance("0.0000888") + 32)

    def _show(self) -> None:
        touched = self.box.waiting or time.monotonic() - self._touched < QUIET
        if not (self.box.hasFocus() and touched):
            self.box.show_value(float(f"{training_commands.learning_rate(self._lab):.4g}"))

    def _edited(self, value: object) -> None:
        self._lab.session.typing.tell(self, False)
        wrong = complaint(self._lab.session.project.training, "learning_rate", value)
        if wrong:
            self._touched = -QUIET
            self._show()
            QToolTip.showText(self.box.mapToGlobal(QPoint(0, self.box.height())), wrong, self.box)
        elif isinstance(value, float):
            self._touched = time.monotonic()
            self._way.send(value)
