"""What blocks put out: the distribution of one of them over the steps, and of all of them at one step. Knows no run."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import numpy as np
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QVBoxLayout, QWidget

from camplab.app.look import style
from camplab.app.look.language import tr, translate
from camplab.app.look.themes import mixed
from camplab.app.panels.activations.boxes import Boxes
from camplab.app.panels.drawing.area import Area
from camplab.app.panels.drawing.curve import HAIR, THICK, Curve
from camplab.app.panels.drawing.plots import Plot
from camplab.app.panels.drawing.small_text import line_height
from camplab.app.panels.flow.flow_view import BOTH, LEAST, PROFILE
from camplab.document.measures import OUTPUT_MEAN
from camplab.numbers import percent
from camplab.runs.flow.distribution import HIGH, HIGHEST, LOW, LOWEST, MIDDLE, Numbers, OverSteps

OUTER, INNER = 0.15, 0.35
"""How much colour the shades take: of 90 % of the outputs, and of half of them."""


class DistributionView(QWidget):
    """Over the steps above, all blocks below."""

    def __init__(self) -> None:
        super().__init__()
        self.over_steps, self.boxes = Plot("distribution"), Boxes()
        self.over_steps.x_axis.whole = True
        self.outer, self.inner = Area(), Area()
        self.middle, self.mean = Curve(THICK), Curve(THICK)
        self.spread = Curve(HAIR), Curve(HAIR)
        for depth, item in enumerate((self.outer, self.inner)):
            item.setZValue(depth - 5)
        for item in (self.outer, self.inner, *self.spread, self.middle, self.mean):
            self.over_steps.addItem(item, ignoreBounds=True)
        column = style.flush(QVBoxLayout(self), 0)
        column.addWidget(self.over_steps, 3)
        column.addWidget(self.boxes, 2)

    def restyle(self) -> None:
        """Take the theme."""
        look = style.theme()
        self.over_steps.restyle()
        self.boxes.restyle()
        self.outer.color, self.inner.color = (mixed(look.series[0], look.panel, share) for share in (OUTER, INNER))
        self.middle.paint_with(look.series[0])
        for curve in (self.mean, *self.spread):
            curve.paint_with(look.series[1])

    def retranslate(self) -> None:
        """Take the language."""
        self.boxes.entitle(tr("Outputs of all blocks"))

    def arrange(self, choice: int, steps: int) -> str:
        """What is shown, where so many steps are known; where both are too much, what is left out.

        Of a lone step there is nothing to see over the steps: all blocks are shown then.
        """
        crowded = choice == BOTH and self.height() * 2 / 5 - 2 * line_height() < LEAST
        alone = choice == BOTH and steps < 2
        self.over_steps.setVisible(choice != PROFILE and not alone)
        self.boxes.setVisible(choice == PROFILE or alone or (choice == BOTH and not crowded))
        if not crowded:
            return tr("Of one step there is nothing to see over the steps: all blocks are shown") if alone else ""
        return (
            tr("There is too little height for both: the curves are left out")
            if alone
            else tr("There is too little height for both: all blocks are left out")
        )

    def draw_steps(self, block: str, found: OverSteps, edges: tuple[float, float]) -> None:
        """Of a block; `edges` are the steps in sight."""
        plot, numbers, x = self.over_steps, found.numbers, found.x
        plot.entitle(tr("Outputs of {block}", block=block))
        plot.setXRange(*edges, padding=0)
        self.outer.put(x, numbers[LOWEST], numbers[HIGHEST])
        self.inner.put(x, numbers[LOW], numbers[HIGH])
        self.middle.put(x, numbers[MIDDLE], found.later)
        self.mean.put(x, numbers[OUTPUT_MEAN.name], found.later)
        for curve, times in zip(self.spread, (-1, 1), strict=True):
            curve.put(x, found.beyond(times), found.later)
        if len(x):
            heights = np.concatenate((numbers[LOWEST], numbers[HIGHEST], found.beyond(-1), found.beyond(1)))
            heights = heights[np.isfinite(heights)]
            plot.fit_height(float(heights.min()), float(heights.max()))
        plot.ends.put(self._ends(found) if len(x) else [])
        left, right = plot.margins()
        left = max(left, self.boxes.margins()[0])
        plot.y_axis.setWidth(left)
        self.boxes.y_axis.setWidth(left)
        plot.ends.setWidth(right)

    def _ends(self, found: OverSteps) -> list[tuple[float, str, QColor]]:
        """What the curves and shades are called, where they end."""
        look, numbers = style.theme(), found.numbers
        heights = (
            (HIGHEST, translate(percent(0.95, 0))), (MIDDLE, tr("median")), (LOWEST, translate(percent(0.05, 0))),
        )  # fmt: skip
        of_quantiles = [(float(numbers[name][-1]), text, look.series[0]) for name, text in heights]
        mean = float(numbers[OUTPUT_MEAN.name][-1]), tr("mean"), look.series[1]
        return [*of_quantiles, mean, (float(found.beyond(1)[-1]), tr("± spread"), look.series[1])]

    def draw_blocks(self, names: Sequence[str], found: Mapping[str, Numbers], chosen: frozenset[int]) -> None:
        """Of all blocks at a step, by measure."""
        self.boxes.put(names, found, chosen)
