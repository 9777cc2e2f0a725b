"""The slider through the steps of a run that is over, with a film of it, and the way to a new run from there."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QSlider, QWidget

from camplab.app.engine import snapshot_room
from camplab.app.lab import Lab
from camplab.app.look import language, style
from camplab.app.look.language import bare, tr, translate
from camplab.app.look.paint_turns import PaintTurn
from camplab.app.look.plain_text import Label, tip
from camplab.app.panels.controls import button, name, tint
from camplab.app.training import time_travel
from camplab.numbers import byte_size
from camplab.runs import snapshots
from camplab.runs.record import Record, step_seen

FRAME = 100
"""Milliseconds of a picture of the film."""
NEWS = 0.2
"""Seconds between two looks at a run that goes on."""
PICTURES = 150
"""Of the whole film, at most."""


class TimeBar(QWidget):
    """Hidden while there is no run in which one can go back. `_draw` brings it in line with the run."""

    def __init__(self, lab: Lab) -> None:
        super().__init__()
        self._lab = lab
        self.play = button(self._toggle, "play")
        self.back = button(partial(time_travel.earlier, lab), "chevron-left")
        self.on = button(partial(time_travel.later, lab), "chevron-right")
        self.slider = QSlider(Qt.Orientation.Horizontal)
        self.slider.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.slider.setMinimumWidth(80)
        self.slider.valueChanged.connect(self._moved)
        self.step = Label()
        self.now = button(partial(time_travel.go, lab, None), "skip-forward")
        self.fork = QPushButton()
        self.fork.setObjectName("flat")
        self.fork.clicked.connect(lambda: time_travel.fork(lab))
        self._row = row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 8, 0)
        row.setSpacing(2)
        for widget in (self.play, self.back, self.slider, self.on, self.now, self.step, self.fork):
            row.addWidget(widget)
        self._told: tuple[Record | None, str] = None, ""
        """Of which run, in which state, the tooltip says what its snapshots take."""
        self._film = QTimer(self, interval=FRAME)
        self._film.timeout.connect(self._next)
        self._turn = PaintTurn(self, self._draw, NEWS)
        for signal in (lab.live.moved, lab.live.state_changed, lab.live.run_changed):
            signal.connect(self._draw)
        lab.live.updated.connect(self._turn.ask)
        for signal in (style.changed, language.changed):
            signal.connect(self._dress)
        self._dress()

    def _tint(self) -> None:
        for each in (self.play, self.back, self.on, self.now):
            tint(each)

    def _dress(self) -> None:
        if not self.isHidden():
            self._tint()
        name(self.back, tr("One step back"), tr("Look at the run one step earlier"))
        name(self.on, tr("One step on"), tr("Look at the run one step later"))
        name(self.now, tr("To the last step"), tr("Look at the run as it stands"))
        self.slider.setAccessibleName(tr("Step of the run"))
        self.fork.setText(tr("Fork here"))
        self._told = None, ""
        self.fork.setToolTip(
            tip(tr("Begin a new run from this step, with the network as it is now; this run stays as it is"))
        )
        self._draw()

    def _draw(self) -> None:
        run = time_travel.record(self._lab)
        if run is not None and self.isHidden():
            self._tint()  # not before: it is not there while the window is made; not later: words widened the window
        self.setVisible(run is not None)
        if run is None:
            self._film.stop()
            return
        step, last = step_seen(run), run.step
        free = time_travel.can_go(self._lab)
        self.slider.blockSignals(True)
        self.slider.setRange(run.begins, last)
        self.slider.setPageStep(max(1, run.started.steps_per_epoch))
        if not self.slider.isSliderDown():
            self.slider.setValue(step)
        self.slider.blockSignals(False)
        back = run.at is not None
        for widget, can in ((self.slider, free), (self.play, free), (self.fork, free),
                            (self.back, free and step > run.begins), (self.on, back), (self.now, back)):  # fmt: skip
            widget.setEnabled(can)
        where = tr("step {step} of {last}", step=f"{step:,}", last=f"{last:,}")
        self.step.setText(where)
        if self.step.width() < self.step.sizeHint().width():  # at once: what is cut would be seen
            self._row.activate()
        if (run, self._lab.live.state) != self._told:
            self._told = run, self._lab.live.state
            self.slider.setToolTip(tip(self._room(run)))
        playing = self._film.isActive()
        if self.play.property("icon_name") != ("pause" if playing else "play"):
            self.play.setProperty("icon_name", "pause" if playing else "play")
            tint(self.play)
        name(self.play, tr("Halt the film") if playing else tr("Play the run as a film"))

    def _room(self, run: Record) -> str:
        """What its snapshots take."""
        place = run.started.place
        kept = snapshots.found(place) if place is not None else {}
        return tr("{n} snapshots take {size} (room: {room})", n=len(kept), size=byte_size(sum(kept.values())),
                  room=bare(translate(snapshot_room.CHOICES[snapshot_room.chosen()])))  # fmt: skip

    def _moved(self, step: int) -> None:
        self._film.stop()
        time_travel.go(self._lab, step)

    def _toggle(self) -> None:
        run = time_travel.record(self._lab)
        if self._film.isActive() or run is None:
            self._film.stop()
        else:
            if run.at is None:
                time_travel.go(self._lab, 0)
            self._film.start()
        self._draw()

    def _next(self) -> None:
        """The next picture, once the engine has come to the one before."""
        run = time_travel.record(self._lab)
        if run is None or run.at is None or not time_travel.can_go(self._lab):
            self._film.stop()
            self._draw()
        elif not self._lab.trainer.travel.under_way:
            time_travel.go(self._lab, run.at + max(1, run.step // PICTURES))
