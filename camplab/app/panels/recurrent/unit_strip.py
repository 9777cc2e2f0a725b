"""The numbers of a state or a gate as a picture: a row for each unit, a column for each step. Knows no run."""

from __future__ import annotations

import numpy as np
import pyqtgraph as pg
from PySide6.QtCore import QPointF, QRectF

from camplab.app.look import style
from camplab.app.look.colour_maps import sequential
from camplab.app.look.map_scale import Scale, scale_of
from camplab.app.panels.drawing.axis import Axis
from camplab.app.panels.drawing.plots import Plot
from camplab.app.panels.flow.strip import Frames
from camplab.runs.inside.recurrent import Numbers


class StepAxis(Axis):
    """Steps of a sequence: whole numbers only."""

    def __init__(self) -> None:
        super().__init__("bottom")
        self.count = 1

    def tickStrings(self, values: list[float], scale: float, spacing: float) -> list[str]:  # type: ignore[override]
        return [f"{at:,.0f}" if at == round(at) and 0 <= at < self.count else "" for at in values]


class StepPlot(Plot):
    """A plot over the steps of a sequence."""

    def __init__(self, name: str) -> None:
        super().__init__(name)
        self.steps = StepAxis()
        self.getPlotItem().setAxisItems({"bottom": self.steps})
        self.x_axis = self.steps
        self.getPlotItem().vb.setMouseEnabled(x=False, y=False)

    def over(self, count: int) -> None:
        """So many steps are in sight."""
        self.steps.count = count
        self.setXRange(-0.5, max(count, 1) - 0.5, padding=0)

    def step_at(self, point: QPointF) -> int | None:
        """The step below a point of the scene, None outside."""
        view = self.getPlotItem().vb
        at = round(view.mapSceneToView(point).x())
        return at if view.sceneBoundingRect().contains(point) and 0 <= at < self.steps.count else None


class UnitStrip(StepPlot):
    """step × unit in colours; rows count downwards."""

    def __init__(self) -> None:
        super().__init__("units")
        self.image, self.frames = pg.ImageItem(), Frames()
        self.addItem(self.image, ignoreBounds=True)
        self.addItem(self.frames, ignoreBounds=True)
        self.getPlotItem().vb.invertY(True)
        self.values: Numbers = np.zeros((0, 0))
        self.scale: Scale | None = None
        self.chosen: int | None = None

    def draw(self, values: Numbers, gate: bool, chosen: int | None) -> None:
        """Show step × unit; gate: the numbers go from 0 to 1, whatever is there. `chosen`: the unit that is framed."""
        self.values = values
        rows = values.T
        self.scale = gate_scale() if gate else scale_of(rows[None], False, style.theme().dark)
        self.chosen = chosen
        self.frames.put(frozenset() if chosen is None else frozenset({chosen}))
        self.over(len(values))
        self.show_heights(0, max(1, len(rows)))
        if rows.size:
            colours = self.scale.colours_of(rows[None])[0]
            self.image.setImage(np.ascontiguousarray(colours), autoLevels=False, levels=(0, 255))
            self.image.setRect(QRectF(-0.5, 0, len(values), len(rows)))

    def height_of_chosen(self) -> float:
        """The middle of the chosen unit's row, else of the first: keys point there."""
        return (self.chosen or 0) + 0.5

    def unit_at(self, point: QPointF) -> int | None:
        """The unit below a point of the scene, None outside."""
        view = self.getPlotItem().vb
        row = int(view.mapSceneToView(point).y())
        return row if view.sceneBoundingRect().contains(point) and 0 <= row < self.values.shape[1] else None


def gate_scale() -> Scale:
    """From closed to open."""
    return Scale(np.zeros(1, np.float32), np.ones(1, np.float32), False, sequential("viridis"))
