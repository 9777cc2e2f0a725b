"""The strip of slow motion: forwards and back by block and by step, how fast, which sample; and what happens now."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from camplab.app.actions import Actions, tip
from camplab.app.editor import slow_words
from camplab.app.engine.slow_motion import SPEEDS
from camplab.app.forms.spin_box import Count
from camplab.app.lab import Lab
from camplab.app.look import language, plain_text, style
from camplab.app.look.drop_down import DropDown
from camplab.app.look.language import bare, tr, translate
from camplab.app.look.plain_text import Elided
from camplab.app.panels.controls import button, name, tint
from camplab.app.training import slow_motion

BUTTONS = (
    ("training.earlier", "step-back", slow_motion.step_back),
    ("slow.back", "chevron-left", slow_motion.back),
    ("slow.play", "play", slow_motion.play),
    ("slow.forward", "chevron-right", slow_motion.forward),
    ("training.step", "step-forward", slow_motion.one_step),
)
"""The action that each does, which says how it is called, and its icon."""


class SlowBar(QWidget):
    """There while a step is played. `_draw` brings it in line with that."""

    def __init__(self, lab: Lab, actions: Actions) -> None:
        super().__init__()
        self.setObjectName("slowBar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._lab, self._actions = lab, actions
        self.buttons = {action: button(partial(act, lab), icon) for action, icon, act in BUTTONS}
        self.leave = button(lab.slow.leave, "x")
        self.said, self.numbers = Elided(), Elided()
        self.numbers.setObjectName("remark")
        self.speed, self.sample = DropDown(), Count()
        self.sample.valueChanged.connect(lambda value: lab.slow.look_at(value - 1))
        self.speed.activated.connect(lambda at: lab.slow.set_speed(list(SPEEDS)[at]))
        self._place()
        for signal in (lab.slow.changed, lab.session.changed):
            signal.connect(self._draw)
        for signal in (style.changed, language.changed):
            signal.connect(self._dress)
        self._dress()

    def _place(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 4, 12, 4)
        row.setSpacing(2)
        for each in self.buttons.values():
            row.addWidget(each)
        row.addSpacing(8)
        words = QVBoxLayout()
        words.setSpacing(0)
        for label in (self.said, self.numbers):
            label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
            words.addWidget(label)
        row.addLayout(words, 1)
        row.addSpacing(8)
        for widget in (self.sample, self.speed, self.leave):
            row.addWidget(widget)

    def _dress(self) -> None:
        self.speed.blockSignals(True)
        self.speed.clear()
        self.speed.addItems([translate(title) for title in SPEEDS.values()])
        self.speed.blockSignals(False)
        self.speed.setAccessibleName(tr("Speed of slow motion"))
        self.sample.setAccessibleName(tr("Sample of the batch"))
        self.sample.setToolTip(tr("Which sample of the batch is shown on the cards, or the mean of all of them"))
        self.sample.setSpecialValueText(tr("Mean of the batch"))
        self.sample.setPrefix(tr("Sample {k}", k=""))
        for action, made in self.buttons.items():
            name(made, bare(self._actions[action].text()), tip(self._actions.table[action]))
        name(self.leave, tr("Leave slow motion"), tip(self._actions.table["training.slow"]))
        self._draw()

    def _draw(self) -> None:
        slow = self._lab.slow
        self.setVisible(slow.active)
        if not slow.active:
            return
        for made in (*self.buttons.values(), self.leave):
            tint(made)
        played, record = slow.played, self._lab.live.record
        play = self.buttons["slow.play"]
        play.setProperty("icon_name", "pause" if slow.playing else "play")
        tint(play)
        name(play, tr("Halt") if slow.playing else tr("Play"), tip(self._actions.table["slow.play"]))
        for action in ("training.earlier", "slow.back"):
            self.buttons[action].setEnabled(slow.can_go_back)
        self.speed.setCurrentIndex(list(SPEEDS).index(slow.speed))
        if played is None or record is None:
            self._say(tr("The next step is on its way…"), "")
            return
        self.sample.blockSignals(True)
        self.sample.setRange(0, played.shown.size)
        self.sample.setValue(slow.sample + 1)
        self.sample.blockSignals(False)
        self._say(slow_words.sentence(played, record.now), slow_words.numbers(played))

    def _say(self, said: str, numbers: str) -> None:
        for label, text in ((self.said, said), (self.numbers, numbers)):
            label.setText(text)
            label.setToolTip(plain_text.tip("\n".join(part for part in (said, numbers) if part)))
        self.numbers.setVisible(not style.theme().classroom)
        if said != self.said.accessibleName():
            self.said.setAccessibleName(said)
            QAccessible.updateAccessibility(QAccessibleEvent(self.said, QAccessible.Event.NameChanged))
