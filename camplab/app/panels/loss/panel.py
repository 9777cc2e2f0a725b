"""The panel "Loss & accuracy": curves of the run as it goes, and what was changed on the way. Never edits anything."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtWidgets import QVBoxLayout

from camplab.app.engine.live import Live
from camplab.app.engine.wants import Asking
from camplab.app.look.language import tr
from camplab.app.panels.base import Panel
from camplab.app.panels.drawing.alignment import align, follow
from camplab.app.panels.drawing.readout import Readout, Row
from camplab.app.panels.export import export_menu
from camplab.app.panels.horizon import Horizon
from camplab.app.panels.loss.chart import Chart
from camplab.app.panels.loss.crosshair import Crosshair, Told
from camplab.app.panels.loss.loss_bar import LossBar
from camplab.app.session import Session
from camplab.document.measures import ACCURACY, LEARNING_RATE, LOSS, VALIDATION_ACCURACY, VALIDATION_LOSS
from camplab.numbers import rough
from camplab.runs.exchange.tables import table
from camplab.runs.record import Record
from camplab.runs.series import Curves


class LossPanel(Panel):
    """Two plots, one above the other, that share their steps."""

    def __init__(self, session: Session, live: Live, trainer: Asking | None = None) -> None:
        super().__init__(session, live, trainer)
        self.charts = (Chart("loss"), Chart("accuracy"))
        self.curves: tuple[Curves, Curves] | None = None
        self.horizon = Horizon()
        self._run: Record | None = None
        self.bar = LossBar(export_menu(self, lambda: _table(self._run) if self._run else None))
        column = QVBoxLayout(self.body)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.bar)
        for chart, share in zip(self.charts, (3, 2), strict=True):
            column.addWidget(chart.plot, share)
            chart.plot.getPlotItem().vb.sigRangeChangedManually.connect(partial(self._moved, chart))
            chart.plot.getPlotItem().vb.sigResized.connect(self.refresh)
        self.readout = Readout(self.body)
        self.cross = Crosshair([chart.plot for chart in self.charts], self.readout, self._edges, self._tell)
        self.bar.changed.connect(self.refresh)
        self.bar.smoothed.connect(self._smooth)
        self.bar.followed.connect(self._follow)
        self.bar.whole.connect(self._whole)
        follow(self.refresh)
        self.start()

    # -- look and words -------------------------------------------------------------------------

    def restyle(self) -> None:
        self.bar.restyle()
        self.cross.restyle()
        for chart in self.charts:
            chart.restyle()

    def retranslate(self) -> None:
        self.bar.retranslate()
        self.cross.hide()
        for chart in self.charts:
            chart.retranslate()

    # -- drawing --------------------------------------------------------------------------------

    def draw(self) -> Callable[[], None] | None:
        run = self.record
        if run is not self._run:
            self._run, self.curves = run, None
            self.horizon.reset()
            self.cross.hide()
        if run is None or not run.length:
            self.empty(_waiting(run))
            return None
        self.empty("")
        self._catch_up(run)
        self._arrange(run)
        assert self.curves is not None
        edges = self.horizon.see(run.started.first_step, run.step)
        for chart, curves in zip(self.charts, self.curves, strict=True):
            if chart.plot.isHidden():
                continue
            chart.plot.setXRange(*edges, padding=0)
            chart.epochs.put(run.started.steps_per_epoch)
            chart.changes.put(changed(run))
            chart.draw(curves, self.bar.log.isChecked() and chart.measure == "loss", self.bar.beta > 0)
        align(self, [chart.plot for chart in self.charts if not chart.plot.isHidden()])
        if self.bar.follow.isChecked() != self.horizon.follow:
            self.bar.follow.setChecked(self.horizon.follow)
        self.cross.refresh()
        return None

    def _catch_up(self, run: Record) -> None:
        if self.curves is None:
            first = run.started.first_step + 1
            self.curves = Curves(first, self.bar.beta), Curves(first, self.bar.beta)
        loss, accuracy = self.curves
        loss.update(run.values(LOSS.name), run.points(VALIDATION_LOSS.name))
        accuracy.update(run.values(ACCURACY.name), run.points(VALIDATION_ACCURACY.name))

    def _arrange(self, run: Record) -> None:
        """Which of the plots are shown; regression has no accuracy."""
        classes = ACCURACY.name in run.measures
        choice = self.bar.which.currentIndex() if classes else 1
        self.bar.which.setVisible(classes)
        loss, accuracy = self.charts
        loss.plot.setVisible(choice != 2)
        accuracy.plot.setVisible(choice != 1)
        both = choice == 0
        loss.plot.getPlotItem().showAxis("bottom", not both)
        accuracy.epochs.words = accuracy.changes.words = choice == 2

    # -- the learner's hand ---------------------------------------------------------------------

    def _smooth(self) -> None:
        for curves in self.curves or ():
            curves.smooth_by(self.bar.beta)
        self.refresh()

    def _follow(self, on: bool) -> None:
        if on != self.horizon.follow:
            self.horizon.follow = on
            if not on and self.horizon.width is None:
                self.horizon.width = self.horizon.high - self.horizon.low
        self.refresh()

    def _whole(self) -> None:
        self.horizon.reset()
        self.refresh()

    def _moved(self, chart: Chart, *_: object) -> None:
        if self._run is not None:
            low, high = chart.plot.x_range
            self.horizon.moved(low, high, self._run.started.first_step, self._run.step)
            self.refresh()

    def _edges(self) -> tuple[int, int] | None:
        """The first and the last step."""
        run = self._run
        return None if run is None or self.curves is None else (run.started.first_step + 1, run.step)

    def _tell(self, step: int) -> Told:
        """Every value at a step, and what was changed there."""
        run = self._run
        assert run is not None
        assert self.curves is not None
        shown = [pair for pair in zip(self.charts, self.curves, strict=True) if not pair[0].plot.isHidden()]
        found = [row for chart, curves in shown for row in chart.rows(curves, step, self.bar.beta > 0)]
        rate = run.values(LEARNING_RATE.name)[step - run.started.first_step - 1]
        found.append(Row(tr("learning rate"), rough(rate, 3)))
        near = (self.horizon.high - self.horizon.low) / 200
        found += [Row(tr("changed"), text) for at, text in changed(run) if abs(at - step) <= near]
        return Told(_where(run, step), found)


def _table(run: Record) -> str:
    return table(run, (measure for measure in run.started.measures if measure.of == "run"))


def changed(run: Record) -> list[tuple[int, str]]:
    """(step, what the learner changed there), as it is written beside the curves."""
    return [(change.step, tr("learning rate {rate}", rate=rough(change.new, 4))) for change in run.changes]


def _waiting(run: Record | None) -> str:
    if run is not None:
        return tr("The first step is on its way.")
    return tr("Press Train: loss and accuracy are drawn here, step by step.")


def _where(run: Record, step: int) -> str:
    epoch = (step - 1) // max(1, run.started.steps_per_epoch) + 1
    return tr("step {step} · epoch {epoch}", step=f"{step:,}", epoch=epoch)
