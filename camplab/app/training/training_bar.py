"""The bar above everything: Train, Pause, One step, Stop; data, recipe, device, learning rate, speed; progress.

Reads session and live; what a press means is in `training_commands`.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial
from importlib import import_module

from PySide6.QtCore import QEvent, QPoint, QSize, Qt
from PySide6.QtWidgets import QHBoxLayout, QMenu, QPushButton, QToolButton, QVBoxLayout, QWidget

from camplab.app.actions import Actions, keys
from camplab.app.lab import Lab
from camplab.app.look import language, shortcuts, style
from camplab.app.look.chooser import Chooser
from camplab.app.look.language import bare, tr, translate
from camplab.app.look.plain_text import tip, unmarked
from camplab.app.look.popover import Popover
from camplab.app.training import slow_motion, training_commands
from camplab.app.training.learning_rate import Rate
from camplab.app.training.progress import Progress, ProgressLine
from camplab.datasets.base import called
from camplab.document.optimizers import OPTIMIZERS
from camplab.words import Sentence, say

SPEEDS: Mapping[float, Sentence] = {
    0.0: say("Full speed"),
    0.05: say("20 steps a second"),
    0.2: say("5 steps a second"),
    1.0: say("1 step a second"),
}
"""Seconds to wait after each step -> what it is called."""


class TrainingBar(QWidget):
    """Built once; `_draw` is the one place that brings it in line with document and run."""

    def __init__(self, lab: Lab, actions: Actions) -> None:
        super().__init__()
        self.setObjectName("trainingBar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._lab = lab
        self._toggle = actions.table["training.toggle"]
        self.delay = 0.0
        self._row = QHBoxLayout()
        self._popovers: dict[str, Popover] = {}
        self.primary = QPushButton()
        self.primary.setObjectName("primary")
        self.primary.clicked.connect(actions["training.toggle"].trigger)
        self.small = [_small(actions, name) for name in ("training.step", "training.stop")]
        self.data = self._chooser("database", "data.data_form", "DataForm")
        self.recipe = self._chooser("sliders-horizontal", "training.recipe_form", "RecipeForm")
        self.device, self.speed = Chooser("cpu"), Chooser("gauge")
        self.device.clicked.connect(lambda: self._choose(self.device, self._devices()))
        self.speed.clicked.connect(lambda: self._choose(self.speed, self._speeds()))
        self.rate = Rate(lab)
        self.progress = Progress(lab.live, lambda: lab.live.apart_from(lab.session.project))
        lab.session.changed.connect(self.progress.draw)
        self._place()
        for signal in (lab.session.changed, lab.live.state_changed, language.changed, style.changed, shortcuts.changed):
            signal.connect(self._draw)
        lab.live.run_changed.connect(self._keep_speed)
        lab.slow.changed.connect(self._draw_speed)
        self._draw()

    def _chooser(self, icon: str, module: str, form: str) -> Chooser:
        """It drops a form, whose module is imported when it is wanted first."""

        def make() -> QWidget:
            return getattr(import_module(f"camplab.app.{module}"), form)(self._lab)  # type: ignore[no-any-return]

        made = Chooser(icon)
        made.clicked.connect(lambda: self._drop(icon, made, make))
        return made

    def _place(self) -> None:
        row = self._row
        row.setContentsMargins(12, 6, 16, 6)
        row.setSpacing(4)
        for widget in (self.primary, *self.small):
            row.addWidget(widget)
        row.addSpacing(8)
        row.addWidget(self.data)
        row.addWidget(self.recipe)
        row.addSpacing(6)
        row.addWidget(self.rate)
        row.addSpacing(6)
        row.addWidget(self.speed)
        row.addWidget(self.device)
        row.addStretch(1)
        row.addWidget(self.progress)
        column = style.flush(QVBoxLayout(self), 0)
        column.addLayout(row)
        column.addWidget(ProgressLine(self._lab.live))

    def event(self, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.Resize, QEvent.Type.LayoutRequest):
            self._fit()
        return super().event(event)

    def minimumSizeHint(self) -> QSize:
        """Long results at the right end do not widen the window: choosers give way."""
        return QSize(0, super().minimumSizeHint().height())

    def _fit(self) -> None:
        """Where there is little room, icons go, then what the recipe says beside the optimizer, then the pace, the
        last part first; then values are cut, and at last the device goes, and the speed."""
        choosers, going, row = (self.data, self.recipe, self.speed, self.device), (self.device, self.speed), self._row
        items = [row.itemAt(row.indexOf(widget)) for widget in (*choosers, self.progress)]
        given = sum(item.sizeHint().width() for item in items if item is not None)
        room = self.width() - row.sizeHint().width() + given - row.spacing() * sum(each.isHidden() for each in going)
        count = len(self.progress.parts)
        ways = [(False, False, count), (True, False, count), *((True, True, parts) for parts in range(count, -1, -1))]
        for plain, brief, parts in ways:
            pace = self.progress.takes(parts)
            if sum(chooser.takes(plain, brief) for chooser in choosers) + pace <= room:
                break
        self.progress.limit(parts)
        for chooser in choosers:
            chooser.narrow(plain, brief)
        least = sum(chooser.minimumSizeHint().width() for chooser in choosers) + pace
        for chooser in going:
            chooser.setVisible(least <= room)
            least -= 0 if least <= room else chooser.minimumSizeHint().width()

    def _drop(self, name: str, button: Chooser, make: Callable[[], QWidget]) -> None:
        if name not in self._popovers:
            self._popovers[name] = Popover(make(), self)
        self._popovers[name].drop(button)

    def _choose(self, button: Chooser, choices: Mapping[str, tuple[bool, Callable[[], object]]]) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for title, (now, act) in choices.items():
            action = menu.addAction(unmarked(title), act)
            action.setCheckable(True)
            action.setChecked(now)
        menu.popup(button.mapToGlobal(QPoint(0, button.height() + 4)))

    def _devices(self) -> Mapping[str, tuple[bool, Callable[[], object]]]:
        now = self._lab.session.project.training.device
        ready = self._lab.live.ready
        found = {"auto": tr("Automatic"), "cpu": tr("Processor (CPU)")}
        found |= {device.name: device.title for device in (ready.devices if ready else ()) if device.name != "cpu"}
        return {
            title: (name == now, partial(training_commands.edit_recipe, self._lab, device=name))
            for name, title in found.items()
        }

    def _speeds(self) -> Mapping[str, tuple[bool, Callable[[], object]]]:
        slow = self._lab.slow.active
        return {
            translate(title): (delay == self.delay and not slow, partial(self.set_delay, delay))
            for delay, title in SPEEDS.items()
        } | {tr("Block by block"): (slow, partial(slow_motion.toggle, self._lab))}

    def set_delay(self, delay: float) -> None:
        """Wait so many seconds after each step: slow motion for class."""
        self.delay = delay
        self._lab.trainer.change(delay=delay)
        if self._lab.slow.active:
            self._lab.slow.leave()
            training_commands.train(self._lab)
        self._draw()

    def _keep_speed(self) -> None:
        if self.delay:
            self._lab.trainer.change(delay=self.delay)

    def _draw(self) -> None:
        project = self._lab.session.project
        recipe = project.training
        self._draw_primary()
        for button in self.small:
            button.setIconSize(style.icon_size(18))
        self.data.say(tr("Data"), translate(called(project.data)), tr("Data set and its settings"))
        optimizer, epochs = translate(OPTIMIZERS[recipe.optimizer].title), tr("{n} epochs", n=f"{recipe.epochs:,}")
        tip = tr("Optimizer, schedule, batch size, epochs, seed")
        self.recipe.say(tr("Recipe"), f"{optimizer} · {epochs}", tip, core=optimizer)
        device = {"auto": tr("Automatic"), "cpu": "CPU"}.get(recipe.device, recipe.device.upper())
        self.device.say(tr("Device"), device, tr("Where the network is trained"))
        self._draw_speed()

    def _draw_speed(self) -> None:
        speed = tr("Block by block") if self._lab.slow.active else translate(SPEEDS[self.delay])
        self.speed.say(tr("Speed"), speed, tr("Slow motion, to watch single steps"))

    def _draw_primary(self) -> None:
        icon = "pause" if training_commands.running(self._lab) else "play"
        self.primary.setText(bare(translate(training_commands.toggle_title(self._lab))))
        self.primary.setIcon(style.icon(icon, style.theme().accent_text))
        self.primary.setIconSize(style.icon_size())
        self.primary.ensurePolished()
        self.primary.setFixedWidth(max(self.primary.sizeHint().width(), round(10 * style.theme().font_normal)))
        self.primary.setEnabled(training_commands.can_toggle(self._lab))
        self.primary.setToolTip(tip(f"{tr('Train the network, pause, go on')}  ({keys(self._toggle)})"))


def _small(actions: Actions, name: str) -> QToolButton:
    made = QToolButton()
    made.setAutoRaise(True)
    made.setDefaultAction(actions[name])
    made.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonIconOnly)
    made.setObjectName("barButton")
    actions[name].changed.connect(lambda: made.setAccessibleName(bare(actions[name].text())))
    return made
