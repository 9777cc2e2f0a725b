"""One plot of the loss panel: the curves that share axes, named at their ends. Knows no trainer and no measure."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from functools import partial

from camplab.app.look.language import translate
from camplab.app.panels.drawing.plots import Plot, lines_above
from camplab.app.panels.drawing.readout import Row
from camplab.app.panels.loss.crowd import Crowd
from camplab.app.panels.loss.marks import Changes, Epochs, Floor
from camplab.app.panels.loss.others import Laid
from camplab.app.panels.loss.strand import Called, Seen, Sight, Strand, heights
from camplab.runs.curves.axes import Axes
from camplab.runs.curves.pyramid import Doubles
from camplab.runs.curves.series import Curves
from camplab.runs.record import Record


class Chart:
    """Draws what has the same `Axes` into `plot`; it may be given others."""

    def __init__(self, axes: Axes, curves: Callable[[], Curves] | None) -> None:
        """`curves` makes empty ones for a quantity of the run; None: there is no run, only others."""
        self.plot = Plot("")
        self.plot.x_axis.whole = True
        self.epochs, self.changes = Epochs(words=True), Changes(words=True)
        self.floor = Floor()
        self.strands: tuple[Strand, ...] = ()
        self.others: Sequence[Laid] = ()
        """Other runs over the same axes."""
        for item in (self.epochs, self.changes, self.floor):
            self.plot.addItem(item, ignoreBounds=True)
        self.take(axes, curves)

    def take(self, axes: Axes, curves: Callable[[], Curves] | None) -> None:
        """Draw these from now on; what was drawn before is gone."""
        self.axes, before, several = axes, self.strands, len(axes.quantities) > 1
        own = enumerate(axes.quantities)
        self.strands = tuple(Strand(one, index, several, curves()) for index, one in own) if curves else ()
        _lay(self.plot, before, self.strands)
        self.plot.y_axis.percent = axes.drawing.scale == "percent"
        self.retranslate()
        self.restyle()

    @property
    def _all(self) -> tuple[Strand | Laid, ...]:
        return *self.strands, *self.others

    @property
    def title(self) -> str:
        """What the heights are."""
        return translate(self.axes.title)

    @property
    def told_by_width(self) -> bool:
        """Whether thick and thin are what tells curves of one colour apart."""
        return any(strand.told_by_width for strand in self._all)

    def restyle(self) -> None:
        """Take the theme."""
        self.plot.restyle()
        for strand in self.strands:
            strand.restyle()

    def retranslate(self) -> None:
        """The plot's name."""
        self.plot.entitle(f"{self.title} ({self.axes.unit})" if self.axes.unit else self.title)

    def look(self, edges: tuple[float, float], log: bool, smoothing: bool) -> Callable[[], None]:
        """Find what lies between two steps, with logarithms where they are wanted and make sense; the call shows it."""
        sight = Sight(*edges, self.plot.pixels, self.axes.logarithmic(log), smoothing)
        seen = [strand.look(sight) for strand in self.strands]
        others = [other.look(sight) for other in self.others]
        return partial(self._show, sight, seen, heights([*seen, *others], smoothing))

    def _show(self, sight: Sight, seen: list[Seen], whole: Doubles) -> None:
        whole = self.floor.beside(whole, sight.log)
        self.plot.setXRange(sight.low, sight.high, padding=0)
        self.plot.y_axis.log = sight.log
        for strand, part in zip(self.strands, seen, strict=True):
            strand.show(part, sight.smoothing)
        for other in self.others:
            other.show()
        if len(whole):
            self.plot.fit_height(float(whole.min()), float(whole.max()), self._lines_above())
        for each in self._all:
            each.limit(self.plot.headroom)
        unnamed = sum(other.unnamed for other in self.others if isinstance(other, Crowd))
        self.plot.ends.put([*(end for strand in self._all for end in strand.ends()), *self.floor.end()], unnamed)

    def _lines_above(self) -> int:
        """Of words above the curves. Where not all have room, the numbers of epochs give way to what is said."""
        room, wanted = lines_above(self.plot.getPlotItem().vb.height()), self.changes.rows
        numbered = self.epochs.words and (room > wanted or not wanted)
        self.epochs.numbered = numbered and room > 0
        self.changes.above, self.changes.most = int(numbered), room - int(numbered)
        return int(numbered) + wanted

    def lay(self, others: Sequence[Laid]) -> None:
        """Draw these over the same axes, and none else."""
        _lay(self.plot, self.others, others)
        self.others = others

    def catch_up(self, run: Record, called: Called | None = None) -> None:
        """Take what the run has said since; `called`: its name and colour among several."""
        for strand in self.strands:
            strand.call(called)
            strand.catch_up(run)

    def rows(self, step: int, smoothing: bool) -> Iterator[Row]:
        """The values of every curve at a step."""
        for strand in self._all:
            yield from strand.rows(step, smoothing, self.axes.drawing.scale)
        yield from self.floor.row()


def _lay(plot: Plot, before: Sequence[Strand | Laid], now: Sequence[Strand | Laid]) -> None:
    """Draw these in a plot instead of those before."""
    for strand in before:
        for item in strand.items:
            plot.removeItem(item)
    for strand in now:
        for item in strand.items:
            plot.addItem(item, ignoreBounds=True)
