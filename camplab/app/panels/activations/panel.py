"""The panel "Activations": what each block puts out for the first validation samples, over the steps. Edits nothing."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial
from math import isnan

from pyqtgraph.GraphicsScene.mouseEvents import MouseClickEvent
from PySide6.QtCore import QPointF

from camplab.app.look.language import tr, translate
from camplab.app.look.plain_text import tip
from camplab.app.panels.activations.distribution_view import DistributionView
from camplab.app.panels.drawing.alignment import sight
from camplab.app.panels.drawing.plots import Plot
from camplab.app.panels.drawing.readout import Row
from camplab.app.panels.flow.flow_panel import FlowPanel
from camplab.document.measures import (
    NEVER_FIRING,
    OUTPUT_MEAN,
    OUTPUT_QUANTILES,
    OUTPUT_STD,
    SATURATED,
)
from camplab.numbers import measured
from camplab.runs.flow.distribution import Distribution
from camplab.runs.flow.flow import Flow
from camplab.runs.record import Record, step_seen
from camplab.words import Sentence


class ActivationPanel(FlowPanel):
    """The distribution, its spread, units that never fire, saturated outputs; as often as the budget allows."""

    measures = (OUTPUT_MEAN.name, OUTPUT_STD.name, NEVER_FIRING.name, SATURATED.name)
    more = tuple(measure.name for measure in OUTPUT_QUANTILES)
    elsewhere = frozenset({OUTPUT_MEAN.name})

    def _lay_out(self) -> None:
        super()._lay_out()
        self.distribution = DistributionView()
        column = self.body.layout()
        assert column is not None
        column.addWidget(self.distribution)
        for plot in (self.distribution.over_steps, self.distribution.boxes):
            self.cursors.add(plot, self._point)
        self.distribution.boxes.scene().sigMouseClicked.connect(self._clicked)

    def waiting(self, run: Record | None) -> str:
        if run is None:
            return tr("Press Train: what every block puts out is drawn here while it learns: how it is distributed, "
                      "which units never fire, how much is saturated.")  # fmt: skip
        columns = run.started.columns(OUTPUT_MEAN.name)
        return "" if columns or OUTPUT_MEAN.name not in run.measures else tr("This network has no blocks yet.")

    def restyle(self) -> None:
        super().restyle()
        self.distribution.restyle()

    def retranslate(self) -> None:
        super().retranslate()
        self.distribution.retranslate()

    @property
    def row(self) -> int:
        """Whose distribution is drawn over the steps: the selected block's, else that of the first activation."""
        rows, places = self.rows, self._run.places if self._run is not None else None
        if rows.chosen or places is None:
            return min(rows.chosen, default=0)
        known = ((at, places.facts(module)) for at, module in enumerate(rows.modules))
        return next((at for at, facts in known if facts is not None and facts.block.family == "activation"), 0)

    # -- drawing --------------------------------------------------------------------------------

    def draw(self) -> Callable[[], None] | None:
        rest = super().draw()
        distributed = self.flow is not None and self.flow.measure.name in self.elsewhere
        self.distribution.setVisible(distributed and not self.missing.alone)
        return rest

    def _show(self, run: Record, shown: Flow, step: int) -> Callable[[], None]:
        if shown.measure.name != OUTPUT_MEAN.name:
            return super()._show(run, shown, step)
        view, rows, row, found = self.distribution, self.rows, self.row, Distribution(run)
        first = run.started.first_step + 1
        low, high = self.horizon.see(first - 0.5, run.step + 0.5)
        over_steps = found.over_steps(row, (int(low), int(high) + 2), max(40, view.over_steps.pixels // 2))
        self.which.setToolTip(tip(view.arrange(self.which.currentIndex(), len(over_steps.x))))
        view.draw_steps(rows.names[row], over_steps, (low, high))
        self.looked_at.put(run.at)
        return partial(view.draw_blocks, rows.names, found.at(step), rows.chosen | {row})

    def _read(self, run: Record, step: int, nothing: bool, said: Sentence | None = None) -> None:
        if self.flow is not None and self.flow.measure.name == OUTPUT_MEAN.name and self.rows.modules:
            said = Distribution(run).sentence(step, self.row, run.places)
        super()._read(run, step, nothing, said)

    # -- the learner's hand ---------------------------------------------------------------------

    def _clicked(self, event: MouseClickEvent) -> None:
        row = self.distribution.boxes.at(event.scenePos())
        if row is not None:
            self.rows.select(row)

    def _point(self, plot: Plot, point: QPointF | None) -> None:
        """The numbers of the block over the steps, or of the block below the mouse."""
        run, view = self._run, plot.getPlotItem().vb
        if point is None:
            self.readout.hide()
            return
        row = self.distribution.boxes.at(point) if plot is self.distribution.boxes else self.row
        if run is None or row is None or not self.rows.modules or not view.sceneBoundingRect().contains(point):
            self.readout.hide()
            return
        now = step_seen(run)
        step = now if plot is self.distribution.boxes else min(max(round(view.mapSceneToView(point).x()), 0), run.step)
        told = list(_numbers(run, step, row))
        at = plot.mapTo(self.body, plot.mapFromScene(point))
        seen = self.flow.at(step) if self.flow is not None else None
        head = tr("step {step}", step=f"{step if seen is None else seen.step:,}")
        self.readout.show_at(at, f"{self.rows.names[row]}, {head}", told, sight([plot], self.body))


def _numbers(run: Record, step: int, row: int) -> Iterator[Row]:
    """Mean, spread and quantiles of a block, as far as they are known."""
    for name, numbers in Distribution(run).at(step).items():
        value = float(numbers[row])
        yield Row(translate(run.measures[name].title), tr("not known") if isnan(value) else measured(value))
