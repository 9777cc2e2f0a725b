"""The picture of the gradients: the strip block × step above, the same numbers as curves below. Knows no run."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from statistics import median

import numpy as np
from PySide6.QtWidgets import QGridLayout, QWidget

from camplab.app.look.colour_maps import BROKEN, ZERO, sequential
from camplab.app.look.language import tr
from camplab.app.panels.drawing.alignment import gutters
from camplab.app.panels.drawing.axis import decade
from camplab.app.panels.drawing.colour_bar import ColourBar
from camplab.app.panels.drawing.plots import Plot, line_height
from camplab.app.panels.flow.bundle import Bundle, shades
from camplab.app.panels.flow.strip import Strip
from camplab.runs.curves.means import BROKEN as IS_BROKEN
from camplab.runs.curves.means import Buckets
from camplab.runs.diagnosis import HIGHEST, LOWEST

LEAST = 60
"""Pixels of height below which curves say nothing: the strip has them then."""
FEW = 4
"""Up to so many selected blocks are named beside their curves."""


@dataclass(frozen=True)
class Rows:
    """The blocks: a name for each, and of each block that is selected its name and rows (several in a structure)."""

    names: tuple[str, ...]
    selected: Sequence[tuple[str, tuple[int, ...]]] = ()

    @property
    def chosen(self) -> frozenset[int]:
        """Every row that is selected."""
        return frozenset(at for _, rows in self.selected for at in rows)

    def ends(self) -> list[tuple[tuple[int, ...], str]]:
        """What is named beside the curves: the first, the last, and once each selected block, if they are few."""
        found = {rows: name for name, rows in self.selected if rows}
        edges = {(at,): self.names[at] for at in (0, len(self.names) - 1)}
        return list((edges | found if len(found) <= FEW else edges).items())


class FlowView(QWidget):
    """Both plots show the same steps, one exactly above the other."""

    def __init__(self) -> None:
        super().__init__()
        self.strip, self.lines, self.bundle = Strip("gradients"), Plot("gradients"), Bundle()
        self.lines.addItem(self.bundle, ignoreBounds=True)
        self.lines.y_axis.log = True
        self.colours = ColourBar()
        grid = self._grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(0)
        grid.addWidget(self.strip, 0, 0)
        grid.addWidget(self.colours, 0, 1)
        grid.addWidget(self.lines, 1, 0, 1, 2)

    def restyle(self) -> None:
        """Take the theme."""
        self.strip.restyle()
        self.lines.restyle()
        self.colours.updateGeometry()

    def retranslate(self) -> None:
        """Take the language."""
        self.strip.setAccessibleName(tr("Gradient norm of each block (rows) at each step (columns), in colour"))
        self.lines.entitle("|dL/dW|")
        powers = range(int(LOWEST), int(HIGHEST) + 1, 2)
        marks = [((power - LOWEST) / (HIGHEST - LOWEST), decade(power)) for power in powers]
        marks[0] = (0.0, "≤ " + marks[0][1])
        marks[-1] = (1.0, "≥ " + marks[-1][1])
        self.colours.put(sequential("inferno"), marks, ((ZERO, tr("exactly 0")), (BROKEN, tr("not finite"))))

    def arrange(self, choice: int) -> bool:
        """0: both, 1: the strip, 2: the curves; whether both are too much, so that the strip alone is shown."""
        crowded = choice == 0 and not self._has_room_for_both()
        choice = 1 if crowded else choice
        self.strip.setVisible(choice != 2)
        self.colours.setVisible(choice != 2)
        self.lines.setVisible(choice != 1)
        self._grid.setRowStretch(0, 0 if choice == 2 else 3)  # rows of what is hidden would keep their share
        self._grid.setRowStretch(1, 0 if choice == 1 else 2)
        self.strip.getPlotItem().showAxis("bottom", choice == 1)
        return crowded

    def _has_room_for_both(self) -> bool:
        """Whether the curves below the strip would be high enough to be read."""
        strip = max(self.height() * 3 / 5, self.colours.minimumSizeHint().height())
        return self.height() - strip - 2 * line_height() >= LEAST

    def draw(self, found: Buckets, first: int, rows: Rows, edges: tuple[float, float]) -> None:
        """The strip; bucket 0 begins at step `first + found.first`; `edges` are the steps in sight."""
        self.strip.setXRange(*edges, padding=0)
        if not self.strip.isHidden():
            self.strip.draw(found, first, rows.names, rows.chosen)

    def draw_lines(self, found: Buckets, first: int, rows: Rows, edges: tuple[float, float]) -> None:
        """The curves, below the strip and in line with it."""
        self.lines.setXRange(*edges, padding=0)
        if not self.lines.isHidden():
            self._draw_lines(found, first, rows)
        self._align()

    def _draw_lines(self, found: Buckets, first: int, rows: Rows) -> None:
        x = first + found.first + np.arange(len(found.mean), dtype=np.float64) * found.size + (found.size - 1) / 2
        y = found.mean.astype(np.float64)
        y[found.state == IS_BROKEN] = np.nan
        self.bundle.put(x, y, rows.chosen)
        finite = y[np.isfinite(y)]
        if len(finite):
            self.lines.fit_height(float(finite.min()), float(finite.max()))
        colors, ends = shades(len(rows.names)), []
        for members, text in rows.ends():
            heights = [float(known[-1]) for at in members if len(known := y[np.isfinite(y[:, at]), at])]
            if heights:
                ends.append((median(heights), text, colors[members[len(members) // 2]]))
        self.lines.ends.put(ends)

    def _align(self) -> None:
        """The picture's steps stand exactly above those of the curves."""
        left, right = self.lines.margins()
        bar = self.colours.sizeHint().width() if not self.colours.isHidden() else 0
        left, right = gutters().share(self, max(left, self.strip.names.wanted_width), max(right, bar))
        self.strip.names.setWidth(left)
        self.lines.y_axis.setWidth(left)
        self.lines.ends.setWidth(right)
        self.strip.ends.setWidth(max(0, right - bar))
