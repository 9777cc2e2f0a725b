"""The panel "Loss & accuracy": curves of the run as it goes, and what was changed on the way. Never edits anything."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtWidgets import QVBoxLayout

from camplab.app.engine.live import Live
from camplab.app.engine.wants import Asking
from camplab.app.look.language import tr, translate
from camplab.app.look.style import flush
from camplab.app.panels.base import Panel
from camplab.app.panels.compute import ComputeButton, progress
from camplab.app.panels.drawing.alignment import align, follow
from camplab.app.panels.drawing.readout import Readout, Row
from camplab.app.panels.drawing.step_line import StepLine
from camplab.app.panels.empty_page import Way
from camplab.app.panels.export import export_menu
from camplab.app.panels.first_step import no_step_yet
from camplab.app.panels.horizon import Horizon
from camplab.app.panels.loss.chart import Chart
from camplab.app.panels.loss.crosshair import Crosshair, Told
from camplab.app.panels.loss.heights import CROWDED, have_room, lines_each, shared
from camplab.app.panels.loss.loss_bar import LossBar
from camplab.app.panels.loss.others import Others
from camplab.app.session import Session
from camplab.app.training import earlier_run
from camplab.document.measures import LEARNING_RATE, LOSS
from camplab.document.settings.knobs import words
from camplab.numbers import rough
from camplab.runs.curves.axes import axes_of
from camplab.runs.curves.series import Curves
from camplab.runs.epoch_bounds import EpochBounds
from camplab.runs.exchange.tables import table
from camplab.runs.record import Record


class LossPanel(Panel):
    """A plot for each axes that the run's measures name, one above the other, that share their steps.

    Where there is no run, but others are laid beside, all are named: none of them is of the open network.
    """

    def __init__(self, session: Session, live: Live, trainer: Asking | None = None) -> None:
        super().__init__(session, live, trainer)
        self.charts: list[Chart] = []
        """Those of the run; `_spare` are left from runs with more."""
        self._spare: list[Chart] = []
        self.horizon = Horizon()
        self.others = Others(live)
        self._run: Record | None = None
        self.compute = ComputeButton(live, self.asked.emit, self._sight, _compute_words)
        self.bar = LossBar(export_menu(self, lambda: self._run, _table), self.compute.button)
        self._column = flush(QVBoxLayout(self.body), 0)
        self._column.addWidget(self.bar)
        self.readout = Readout(self.body)
        self.cross, self.looked_at = Crosshair(self.readout, self._edges, self._tell), StepLine()
        self.bar.changed.connect(self.refresh)
        self.bar.smoothed.connect(self._smooth)
        self.bar.followed.connect(self._follow)
        self.bar.whole.connect(self._whole)
        live.computing.changed.connect(self.refresh)
        live.beside_changed.connect(self.refresh)
        session.changed.connect(self.refresh)
        follow(self.refresh)
        self.start()

    # -- look and words -------------------------------------------------------------------------

    def restyle(self) -> None:
        for each in (self.bar, self.cross, self.looked_at):
            each.restyle()
        self.compute.dress()
        for chart in self.charts:
            chart.restyle()

    def retranslate(self) -> None:
        self.bar.retranslate()
        self.compute.dress()
        self.cross.hide()
        for chart in self.charts:
            chart.retranslate()

    # -- drawing --------------------------------------------------------------------------------

    def draw(self) -> Callable[[], None] | None:
        run = self.record
        self.others.ghost, self.others.by_epoch = self.bar.ghost.isChecked(), self.bar.by_epoch.isChecked()
        another = self.others.look(run)
        self.bar.offer_others(self.others.offered, self.others.unlike, self.others.of_epochs)
        self.wants.put(*self.bar.wanted(run))
        self.compute.offer(run)
        if run is not self._run or (another and run is None):
            another, self._run = True, run
            self._lay_out(run)
            self.horizon.begin(run)
            self.cross.hide()
        if another:
            for chart in self.charts:
                chart.lay(self.others.strands(chart.axes, self.bar.beta))
        edges = self.others.edges(run)
        if edges[0] == edges[1]:
            self.empty(_waiting(self.live, run), _last_run(self.live, run))
            return None
        self.empty("")
        if run is not None:
            for chart in self.charts:
                chart.catch_up(run, self.others.called)
        shown = self._arrange()
        found = [chart.look(self.horizon.see(*edges), self.bar.log.isChecked(), self.bar.beta > 0) for chart in shown]

        def show() -> None:
            """All charts at once, so that they show the same steps at every moment."""
            for chart, show_found in zip(shown, found, strict=True):
                chart.plot.x_axis.unit = self.others.epoch or 1
                chart.epochs.put(run.bounds if run is not None else self.others.bounds)
                chart.changes.put(marked(run), _caption(run, chart, self.live, self.session, self.others.lacking))
                show_found()
            align(self, [chart.plot for chart in shown])
            if self.bar.follow.isChecked() != self.horizon.follow:
                self.bar.follow.setChecked(self.horizon.follow)
            self.looked_at.put(None if run is None else run.at)
            self.cross.refresh()

        return show

    def _lay_out(self, run: Record | None) -> None:
        """A chart for each axes of the run, or of those beside where there is none.

        Those that are there are given others, what is too many waits.
        """
        wanted = axes_of(run.started.measures if run is not None else self.others.measures)
        curves = partial(Curves, run.started.first_step + 1, self.bar.beta) if run is not None else None
        pool = self.charts + self._spare
        for chart, axes in zip(pool, wanted, strict=False):
            chart.take(axes, curves)
        pool += [self._new_chart(Chart(axes, curves)) for axes in wanted[len(pool) :]]
        self.charts, self._spare = pool[: len(wanted)], pool[len(wanted) :]
        self.others.axes = wanted
        floor = run.project.floor if run is not None else None
        for chart in self.charts:
            chart.floor.put(floor if chart.axes.drawing == LOSS.drawing else None)
        for chart in self._spare:
            chart.plot.hide()

    def _new_chart(self, chart: Chart) -> Chart:
        self._column.addWidget(chart.plot, 2 if self._column.count() > 1 else 3)
        chart.plot.getPlotItem().vb.sigRangeChangedManually.connect(partial(self._moved, chart))
        chart.plot.resized.connect(self.refresh)
        for line in (self.looked_at, self.cross):
            line.cross(chart.plot)
        self.readout.raise_()
        return chart

    def _arrange(self) -> list[Chart]:
        """The plots that are shown: all, or the one that was chosen; where not all have room, one at a time."""
        self.bar.offer([chart.title for chart in self.charts], together=have_room(self.body.height(), len(self.charts)))
        only = self.bar.chosen
        shown = [chart for index, chart in enumerate(self.charts) if only in (None, index)]
        for chart in self.charts:
            chart.plot.setVisible(chart in shown)
            if chart.plot.x_axis.isVisible() != (chart is shown[-1]):
                chart.plot.getPlotItem().showAxis("bottom", chart is shown[-1])
            chart.epochs.words = chart.changes.words = chart is shown[0]
        self._share_height(shown)
        return shown

    def _share_height(self, shown: list[Chart]) -> None:
        """Where there is too little for controls, the plots are without them."""
        count, room = len(shown), self.body.height() - self.bar.sizeHint().height()
        self.bar.setHidden(count > 1 and lines_each(room, count) < CROWDED)
        for chart, share in zip(shown, shared(room, count), strict=True):
            if self._column.stretch(self._column.indexOf(chart.plot)) != share:
                self._column.setStretchFactor(chart.plot, share)

    # -- the learner's hand ---------------------------------------------------------------------

    def _smooth(self) -> None:
        for strand in (strand for chart in self.charts for strand in chart.strands):
            strand.curves.smooth_by(self.bar.beta)
        self.others.smooth(self.bar.beta)
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
        self.horizon.moved(*chart.plot.x_range, *self.others.edges(self._run))
        self.refresh()

    def _sight(self) -> tuple[set[str], float, float]:
        """The measures of epochs that are drawn, and between which steps one looks."""
        names = {strand.quantity.epochs for chart in self.charts for strand in chart.strands}
        return names - {""}, *self.horizon.see(*self.others.edges(self._run))

    def _edges(self) -> tuple[int, int] | None:
        """The first and the last step."""
        before, last = self.others.edges(self._run)
        return None if before == last else (before + 1, last)

    def _tell(self, step: int) -> Told:
        """Every value at a step, and what was changed there."""
        run = self._run
        shown = [chart for chart in self.charts if not chart.plot.isHidden()]
        found = [row for chart in shown for row in chart.rows(step, self.bar.beta > 0)]
        if run is None:
            return Told(_where(step, self.others.bounds, self.others.epoch), found)
        rates, at = run.values(LEARNING_RATE.name), step - run.started.first_step - 1
        if at < len(rates):
            found.append(Row(translate(LEARNING_RATE.title), rough(rates[at], 3)))
        near = (self.horizon.high - self.horizon.low) / 200
        found += [Row(tr("changed"), text) for at, text in marked(run) if abs(at - step) <= near]
        return Told(_where(step, run.bounds, self.others.epoch), found)


def _caption(run: Record | None, chart: Chart, live: Live, session: Session, lacking: str) -> str:
    """What is said of curves of another network than the one that is open, of those that were not recorded or that
    other runs lack, and of how training and validation are told apart where a run has one colour."""
    past = live.apart_from(session.project) if run is live.record else None
    own = [] if run is None else [measure.name for measure in run.started.measures if measure.when == "epoch"]
    later = run is not None and any(map(run.computed.said, own))
    computing = run is not None and live.computing.record is run and not live.computing.measures.isdisjoint(own)
    parts = (
        translate(past) if past is not None else "",
        progress(live.computing) if computing else tr("Dashed: computed later") if later else "",
        tr("Thick lines are the validation, thin ones the training") if chart.told_by_width else "",
        lacking,
    )
    return " · ".join(filter(None, parts))


def _compute_words() -> tuple[str, str]:
    more = tr("Compute the validation at more steps of those in sight: the run is gone through once more")
    return tr("Compute the validation here"), more


def _table(run: Record) -> str:
    return table(run, (measure for measure in run.started.measures if measure.of == "run"))


def marked(run: Record | None) -> list[tuple[int, str]]:
    """(step, what the learner changed there, or that it stopped early), as it is written beside the curves."""
    if run is None:
        return []
    changes = [
        (change.step, translate(words(run.places, change.what, change.block, change.old, change.new)))
        for change in run.changes
    ]
    return changes + [(stop.step, translate(stop.short)) for stop in run.stops]


def _waiting(live: Live, run: Record | None) -> str:
    if run is not None:
        return no_step_yet(live, run)
    if live.racing.running:
        return tr("The first steps of the race are on their way.")
    return tr("Press Train: what is measured is drawn here, step by step.")


def _last_run(live: Live, run: Record | None) -> Way | None:
    """What a network is offered of which a run is kept, and none is watched."""
    offered = run is None and live.earlier is not None and not live.racing.running
    return (tr("Show the last run"), earlier_run.show) if offered else None


def _where(step: int, bounds: EpochBounds | None, epoch: int) -> str:
    """bounds: None where several runs have epochs of several lengths; epoch: steps of one, where epochs are counted."""
    if epoch:
        return tr("after {n} epochs", n=f"{step / epoch:.2f}")
    if bounds is None:
        return tr("step {step}", step=f"{step:,}")
    return tr("step {step} · epoch {epoch}", step=f"{step:,}", epoch=bounds.done(step - 1) + 1)
