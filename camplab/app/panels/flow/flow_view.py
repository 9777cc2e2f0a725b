"""A number of each block: the strip block × step, the same numbers as curves, the profile of a step. Knows no run."""

from __future__ import annotations

from statistics import median

import numpy as np
from PySide6.QtWidgets import QGridLayout, QWidget

from camplab.app.look.colour_maps import BROKEN, ZERO, sequential
from camplab.app.look.language import tr, translate
from camplab.app.look.style import flush
from camplab.app.panels.drawing.alignment import gutters
from camplab.app.panels.drawing.axis import decade
from camplab.app.panels.drawing.colour_bar import ColourBar
from camplab.app.panels.drawing.plots import Plot
from camplab.app.panels.drawing.small_text import line_height
from camplab.app.panels.flow.block_rows import BlockRows
from camplab.app.panels.flow.bundle import Bundle, shades
from camplab.app.panels.flow.profile import Profile
from camplab.app.panels.flow.strip import Strip
from camplab.numbers import percent
from camplab.runs.curves.means import BROKEN as IS_BROKEN
from camplab.runs.curves.means import FROZEN as IS_FROZEN
from camplab.runs.curves.means import Buckets
from camplab.runs.flow.kinds import Kind

LEAST = 60
"""Pixels of height below which curves say nothing: the strip has them then."""
FEW = 4
"""Up to so many selected blocks are named beside their curves."""
BOTH, PICTURE, CURVES, PROFILE = range(4)
"""What is shown; both: strip and curves."""


class FlowView(QWidget):
    """Strip and curves show the same steps, one exactly above the other."""

    def __init__(self) -> None:
        super().__init__()
        self.log = True
        self.kind: Kind | None = None
        """What it is dressed as."""
        self.strip, self.lines, self.bundle, self.profile = Strip("gradients"), Plot("gradients"), Bundle(), Profile()
        self.lines.addItem(self.bundle, ignoreBounds=True)
        self.strip.x_axis.whole = self.lines.x_axis.whole = True
        self.colours = ColourBar()
        grid = self._grid = flush(QGridLayout(self), 0)
        grid.addWidget(self.strip, 0, 0)
        grid.addWidget(self.colours, 0, 1)
        grid.addWidget(self.lines, 1, 0, 1, 2)
        grid.addWidget(self.profile, 2, 0, 1, 2)

    def restyle(self) -> None:
        """Take the theme."""
        for plot in (self.strip, self.lines, self.profile):
            plot.restyle()
        self.colours.updateGeometry()

    def dress(self, kind: Kind, log: bool) -> None:
        """Be of this kind from now on, in the language as it is."""
        self.kind, self.log, title = kind, log, translate(kind.title)
        self.strip.ends_of_colours = kind.ends
        self.strip.setAccessibleName(tr("{what}: blocks (rows) at each step (columns), in colour", what=title))
        for plot in (self.lines, self.profile):
            plot.y_axis.log, plot.y_axis.percent = log, not log
            plot.entitle(title)
        low, high = kind.ends
        if log:
            powers = range(int(low), int(high) + 1, 2)
            marks = [((power - low) / (high - low), decade(power)) for power in powers]
            marks[0] = (marks[0][0], "≤ " + marks[0][1])
            marks[-1] = (marks[-1][0], "≥ " + marks[-1][1]) if marks[-1][0] == 1 else marks[-1]
        else:
            marks = [(share, translate(percent(share, 0))) for share in (0.0, 0.5, 1.0)]
        extra = ((ZERO, tr("exactly 0")), (BROKEN, tr("not finite"))) if log else ()
        self.colours.put(sequential("inferno"), marks, extra)

    def arrange(self, choice: int) -> bool:
        """What is shown; whether both are too much, so that the strip alone is shown."""
        crowded = choice == BOTH and not self._has_room_for_both()
        choice = PICTURE if crowded else choice
        strip, lines = choice in (BOTH, PICTURE), choice in (BOTH, CURVES)
        self.strip.setVisible(strip)
        self.colours.setVisible(strip)
        self.lines.setVisible(lines)
        self.profile.setVisible(choice == PROFILE)
        for row, share in enumerate((3 * strip, 2 * lines, int(choice == PROFILE))):
            self._grid.setRowStretch(row, share)  # rows of what is hidden would keep their share
        self.strip.getPlotItem().showAxis("bottom", choice == PICTURE)
        return crowded

    def _has_room_for_both(self) -> bool:
        """Whether the curves below the strip would be high enough to be read."""
        strip = max(self.height() * 3 / 5, self.colours.minimumSizeHint().height())
        return self.height() - strip - 2 * line_height() >= LEAST

    def draw(self, found: Buckets, rows: BlockRows, edges: tuple[float, float]) -> None:
        """The strip; bucket 0 begins at step `found.first`; `edges` are the steps in sight."""
        self.strip.setXRange(*edges, padding=0)
        if not self.strip.isHidden():
            self.strip.draw(found, rows.names, rows.chosen)

    def draw_lines(self, found: Buckets, rows: BlockRows, edges: tuple[float, float]) -> None:
        """The curves, below the strip and in line with it."""
        self.lines.setXRange(*edges, padding=0)
        if not self.lines.isHidden():
            self._draw_lines(found, rows)
        self._align()

    def _draw_lines(self, found: Buckets, rows: BlockRows) -> None:
        x = found.first + np.arange(len(found.mean), dtype=np.float64) * found.size + (found.size - 1) / 2
        y = found.mean.astype(np.float64)
        y[(found.state == IS_BROKEN) | (found.state == IS_FROZEN)] = np.nan
        self.bundle.put(x, y, rows.chosen, found.later)
        finite = y[np.isfinite(y)]
        if len(finite):
            low, high = float(finite.min()), float(finite.max())
            self.lines.fit_height(*((low, high) if self.log else (0.0, max(high, 0.1))))
        colors, ends = shades(len(rows.names)), []
        for members, text in rows.ends(FEW):
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
