"""The right end of the training bar: what the run does, how far and how fast it is, and a line for its progress.

Reads `Live`; commands nothing.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping, Sequence
from math import ceil

from PySide6.QtCore import QEvent, QRectF, Qt, QTimer
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QGridLayout, QWidget

from camplab.app.engine.live import Live
from camplab.app.engine.steps_per_second import StepsPerSecond
from camplab.app.look import language, style
from camplab.app.look.language import tr, translate
from camplab.app.look.plain_text import Label, tip
from camplab.app.look.style import RIGHT
from camplab.numbers import per_second, time_left
from camplab.runs.result import Result, result_of
from camplab.words import Sentence, say

STATES: Mapping[str, Sentence] = {
    "no engine": say("No engine"),
    "warming": say("Getting ready"),
    "idle": say("Ready"),
    "starting": say("Starting"),
    "running": say("Training"),
    "paused": say("Paused"),
    "stopping": say("Stopping"),
}
RACING = {False: say("Racing"), True: say("Paused")}
"""While nothing else is trained; whether the race waits."""
COLOURS: Mapping[str, str] = {"running": "good", "paused": "warning", "stopping": "warning", "no engine": "danger"}


class ProgressLine(QWidget):
    """A hairline that fills with the run; epochs are parted while they are few."""

    def __init__(self, live: Live, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._live = live
        self._shown = -1
        """Pixels that are filled."""
        self.setFixedHeight(3)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        live.updated.connect(self._heard)
        live.run_changed.connect(self.update)
        live.state_changed.connect(self.update)
        style.changed.connect(self.update)

    def paintEvent(self, event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            self._paint(painter)

    def _heard(self) -> None:
        if self._filled() != self._shown:  # a run of many steps is told of thirty times a second
            self.update()

    def _filled(self) -> int:
        run = self._live.record
        if run is None or not run.started.steps_per_epoch:
            return 0
        return int(min(1.0, run.step / max(1, run.bounds.start(run.started.epochs))) * self.width())

    def _paint(self, painter: QPainter) -> None:
        theme = style.theme()
        painter.fillRect(self.rect(), theme.line)
        run, self._shown = self._live.record, self._filled()
        if run is not None and run.started.steps_per_epoch:
            total = max(1, run.bounds.start(run.started.epochs))
            colour = theme.danger if run.fault is not None else theme.accent
            painter.fillRect(QRectF(0, 0, self._shown, self.height()), colour)
            if run.started.epochs <= 60:
                for epoch in range(1, run.started.epochs):
                    painter.fillRect(QRectF(self.width() * run.bounds.start(epoch) / total, 0, 1, 3), theme.panel)


class PaceLine(Label):
    """One line that is as wide as it is told: other digits five times a second do not lay the whole window out anew."""

    _width = 0

    def hold(self, width: int) -> None:
        """So many pixels, whatever it says."""
        self._width = width
        self.setFixedSize(width, self.sizeHint().height())

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self.setMinimumHeight(0)  # else it would be as high as before at least
            self.hold(self._width)


class Progress(QWidget):
    """State with a coloured dot; below: epoch, steps per second, time left. After the end: what came of it."""

    def __init__(self, live: Live, apart: Callable[[], Sentence | None] = lambda: None) -> None:
        """`apart`: what is said where the network of the run is not the one that is open."""
        super().__init__()
        self._apart = apart
        self._live, self._steps = live, StepsPerSecond()
        self._dot, self.state, self.pace = Label(), Label(), PaceLine()
        self._dotted: tuple[str, float] | None = None
        """Colour and pixel ratio of the dot that is shown."""
        self.parts, self._over = tuple[str, ...](), False
        """Of the pace, or (the run is over) of what came of it; as many are shown as `limit` allows."""
        self._limit: int | None = None
        self._widest: dict[tuple[bool, int], int] = {}
        """(the run is over, parts) -> the most pixels that so many took: what stands left must not move with digits."""
        self.pace.setObjectName("faint")
        self.pace.setAlignment(RIGHT)
        grid = style.flush(QGridLayout(self))
        grid.setHorizontalSpacing(6)
        grid.setVerticalSpacing(0)
        grid.setColumnStretch(0, 1)
        grid.addWidget(self._dot, 0, 1)
        grid.addWidget(self.state, 0, 2)
        grid.addWidget(self.pace, 1, 0, 1, 3)
        self._timer = QTimer(self, interval=200, singleShot=True)
        self._timer.timeout.connect(self.draw)
        live.updated.connect(self._heard)
        live.run_changed.connect(self._begin)
        live.state_changed.connect(self.draw)
        language.changed.connect(self._dress)
        style.changed.connect(self._dress)
        self.draw()

    def _dress(self) -> None:
        self._widest.clear()
        self.draw()

    def _begin(self) -> None:
        """The speed of the run before is not that of this one."""
        self._steps = StepsPerSecond()
        self.draw()

    def _heard(self) -> None:
        if self._live.record is not None:
            self._steps.hear(time.monotonic(), self._live.record.step)
        if not self._timer.isActive():
            self._timer.start()

    def draw(self) -> None:
        """Say how it stands now."""
        state, racing, said = self._live.state, self._live.racing, STATES[self._live.state]
        if racing.running and state in ("idle", "warming", "no engine"):
            state, said = "paused" if racing.paused else "running", RACING[racing.paused]
        theme = style.theme()
        colour = getattr(theme, COLOURS.get(state, "text_faint"))
        self._colour_dot(colour.name(), self.devicePixelRatioF())
        result = self._result()
        words = translate(result.quality if result else said)
        self.state.setText(words if self._live.answering else tr("The engine does not answer"))
        self.tell(self._details(result) if result else self._pace(), result is not None)

    def _details(self, result: Result) -> list[str]:
        past = self._apart()
        return [translate(part) for part in (*([] if past is None else [past]), *result.details)]

    def tell(self, parts: Sequence[str], over: bool = False) -> None:
        """Below the state; `over`: it is what came of a run."""
        before = len(self.parts), self._over, dict(self._widest)
        self.parts, self._over = tuple(parts), over
        self.pace.ensurePolished()
        for count in range(1, len(parts) + 1):
            takes = ceil(self.pace.fontMetrics().horizontalAdvance(_joined(parts[:count])))
            self._widest[over, count] = max(takes, self._widest.get((over, count), 0))
        self._show_parts()
        if (len(parts), over, self._widest) != before:
            self.updateGeometry()  # the bar shares its room out anew

    def takes(self, parts: int) -> int:
        """Width in pixels with so many of the parts."""
        state = self._dot.sizeHint().width() + 6 + self.state.sizeHint().width()
        return max(state, self._widest[self._over, parts] if parts else 0)

    def limit(self, parts: int) -> None:
        """Show so many of the parts; all are in the tooltip."""
        if parts != self._limit:
            self._limit = parts
            self._show_parts()

    def _show_parts(self) -> None:
        shown = self.parts[: self._limit]
        self.pace.setText(_joined(shown))
        self.pace.hold(self._widest[self._over, len(shown)] if shown else 0)
        self.pace.setVisible(bool(shown))
        self.setToolTip("" if shown == self.parts else tip(_joined(self.parts)))

    def _colour_dot(self, colour: str, ratio: float) -> None:
        """Only when it is another one: Qt keeps some memory of every picture that a label ever had."""
        if (colour, ratio) != self._dotted:
            self._dotted = colour, ratio
            self._dot.setPixmap(_dot(colour, ratio))

    def _result(self) -> Result | None:
        """What came of the run that is over, unless it ended in a fault."""
        run = self._live.record
        if run is None or run.fault is not None or self._live.state != "idle" or self._live.racing.trains(run):
            return None
        return result_of(run)

    def _pace(self) -> list[str]:
        run = self._live.record
        if run is None or not run.started.steps_per_epoch:
            return []
        epochs = run.started.epochs
        epoch = min(epochs, run.bounds.done(run.step) + 1)
        parts = [tr("Epoch {epoch} of {epochs}", epoch=f"{epoch:,}", epochs=f"{epochs:,}")]
        if self._live.state == "running" or self._live.racing.trains(run):
            speed = self._steps.speed
            parts.append(tr("{n} steps/s", n=per_second(speed) if speed > 0 else "–"))
            if speed > 0:
                parts.append(translate(time_left((run.bounds.start(epochs) - run.step) / speed)))
        else:
            parts.append(tr("step {n}", n=f"{run.step:,}"))
        return parts


def _joined(parts: Sequence[str]) -> str:
    return " · ".join(parts)


def _dot(colour: str, ratio: float) -> QPixmap:
    made = QPixmap(round(8 * ratio), round(8 * ratio))
    made.fill(Qt.GlobalColor.transparent)
    with QPainter(made) as painter:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colour))
        painter.drawEllipse(made.rect())
    made.setDevicePixelRatio(ratio)
    return made
