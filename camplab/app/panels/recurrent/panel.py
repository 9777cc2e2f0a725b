"""The panel "Recurrent": states, gates and gradient of a recurrent block over the steps of a sample. Edits nothing."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

import numpy as np
from PySide6.QtCore import QPointF
from PySide6.QtWidgets import QWidget

from camplab.app.look.language import tr, translate
from camplab.app.panels.controls import choice_box
from camplab.app.panels.drawing.alignment import sight
from camplab.app.panels.drawing.cursor import SpokenCursors
from camplab.app.panels.drawing.readout import Row
from camplab.app.panels.recurrent.time_view import GRADIENT, Named, TimeView
from camplab.app.panels.recurrent.unit_strip import StepPlot
from camplab.app.panels.sample.inside_panel import InsidePanel
from camplab.blocks.recurrent import Recurrent
from camplab.document.places import Places
from camplab.engine.protocol import Sample
from camplab.numbers import measured
from camplab.runs.events import THROUGH_TIME
from camplab.runs.inside import recurrent as inside
from camplab.runs.inside.recurrent import GATES, Numbers, Quantity, quantities, recurrents
from camplab.words import Sentence, say


class RecurrentPanel(InsidePanel):
    """The strip unit × step of a state or a gate, its curves, and |dL/dh_t| at each step."""

    advice = say("Press Train: hidden state, gates and the gradient through time are drawn here for this sample while "
                 "the network learns.")  # fmt: skip
    lacking = say(
        "This network has no recurrent block: put one in from Blocks, or begin with the preset “GRU over rows”."
    )

    def parts(self) -> tuple[QWidget, Sequence[QWidget]]:
        self.unit: int | None = None
        """Whose curve is drawn."""
        self.layer = 0
        """A layer and a direction: which of the arrays."""
        self.what, self.end, self.which = choice_box(), choice_box(), choice_box()
        self.which.addItems([""] * 4)
        for box in (self.what, self.end, self.which):
            box.currentIndexChanged.connect(self.refresh)
        self.time = TimeView()
        self.time.resized.connect(self.refresh)
        self.cursors = SpokenCursors(self.readout)
        for plot in self.time.plots:
            self.cursors.add(plot, self._hover, self.time.strip.height_of_chosen if plot is self.time.strip else None)
        self.time.chosen.connect(self._choose)
        return self.time, (self.what, self.end, self.which)

    def known(self, places: Places) -> Mapping[str, Sequence[str]]:
        return {module: inside.wanted(block) for module, block in recurrents(places).items()}

    def restyle(self) -> None:
        super().restyle()
        self.time.restyle()

    def retranslate(self) -> None:
        super().retranslate()
        self.what.setAccessibleName(tr("What is shown of the block"))
        self.end.setAccessibleName(tr("Layer and direction"))
        self.which.setAccessibleName(tr("Which view"))
        for at, text in enumerate((tr("All"), tr("Picture"), tr("Curves"), tr("Gradient"))):
            self.which.setItemText(at, text)
        self.what.fill([])
        self.cursors.retranslate()

    # -- drawing --------------------------------------------------------------------------------

    @property
    def block(self) -> Recurrent:
        """The one that is looked at."""
        return recurrents(self._places)[self.module]

    @property
    def quantity(self) -> Quantity:
        """What is drawn of it."""
        offered = quantities(self.block)
        return next((each for each in offered if each.id == self.what.currentData()), offered[0])

    def values(self, quantity: Quantity) -> Numbers | None:
        """step × unit, None while it has not come."""
        picture = self.pictures.get(quantity.kind)
        if picture is None or self.layer >= quantity.of(picture).shape[0]:
            return None
        found: Numbers = quantity.of(picture)[self.layer].astype(np.float64)
        return found

    def show_pictures(self, places: Places, sample: Sample | None) -> Sentence | None:
        block = self.block
        self.what.fill([(translate(each.title), each.id) for each in quantities(block)])
        self.end.fill([(translate(name), at) for at, name in enumerate(inside.ends(block))])
        self.end.setVisible(self.end.count() > 1)
        self.layer = self.end.currentIndex()
        crowded = self.time.arrange(self.which.currentIndex())
        self.which.setToolTip(tr("There is too little height for all of them: some are left out") if crowded else "")
        quantity, values, norms = self.quantity, self.values(self.quantity), self._norms()
        if values is None or (norms is None and self.which.currentIndex() == GRADIENT):
            return None
        if self.unit is not None and self.unit >= values.shape[1]:
            self.unit = None
        self.time.draw_strip(translate(quantity.title), values, quantity.id in GATES, self.unit)
        self.time.draw_curves(*self._curves(quantity, values))
        if norms is not None:
            self.time.draw_gradient(tr("|dL/dh| at each step"), norms)
        self.time.align()
        self.cursors.again()
        return self._says(quantity, norms is not None)

    def _curves(self, quantity: Quantity, values: Numbers) -> tuple[str, list[Named], Numbers | None]:
        """Of a gate the means of all of them; of a state mean, least and greatest unit, and the chosen one."""
        if quantity.id in GATES or quantity.id in "gn":
            gates = [each for each in quantities(self.block) if each.kind == quantity.kind]
            gates = [quantity, *(each for each in gates if each is not quantity)]
            known = [(each.id, found.mean(1)) for each in gates if (found := self.values(each)) is not None]
            return tr("Gates, mean of all units"), known, None
        curves: list[Named] = [(tr("mean"), values.mean(1))]
        if self.unit is not None:
            curves.append((tr("unit {n}", n=self.unit), values[:, self.unit]))
        return translate(quantity.title), curves, values

    def _norms(self) -> list[Named] | None:
        """|dL/dh| and, of an LSTM, |dL/dC| at each step."""
        picture = self.pictures.get(THROUGH_TIME)
        if picture is None or self.layer >= picture.values.shape[1]:
            return None
        named = zip(("dL/dh", "dL/dC"), picture.values[:, self.layer].astype(np.float64), strict=False)
        return [*named]

    def _says(self, quantity: Quantity, gradient: bool) -> Sentence:
        """Of the gradient where it is seen, else of what is drawn unit by unit."""
        if gradient and self.time.shows_gradient:
            return inside.read_gradient(self.block, self.pictures[THROUGH_TIME], self.layer)
        return inside.read(self.block, quantity, quantity.of(self.pictures[quantity.kind]), self.layer)

    def table(self) -> str:
        chosen = inside.GRADIENT if self.which.currentIndex() == GRADIENT else self.quantity
        lines = (",".join(map(str, row)) for row in inside.rows(chosen, self.pictures[chosen.kind]))
        return "\n".join((",".join(inside.heads(chosen)), *lines)) + "\n"

    # -- mouse and keys ------------------------------------------------------------------------------

    def _choose(self, unit: int | None) -> None:
        self.unit = unit
        self.refresh()

    def _hover(self, plot: StepPlot, point: QPointF | None) -> None:
        step = plot.step_at(point) if point is not None else None
        told = [] if point is None or step is None or not self.module else [*self._told(plot, point, step)]
        if point is None or not told:
            self.readout.hide()
            return
        at = plot.mapTo(self.body, plot.mapFromScene(point))
        self.readout.show_at(at, tr("step {t}", t=step), told, sight([plot], self.body))

    def _told(self, plot: StepPlot, point: QPointF, step: int) -> Iterator[Row]:
        view = self.time
        unit = view.strip.unit_at(point) if plot is view.strip else self.unit
        if plot is view.gradient:
            yield from (Row(text, measured(float(norms[step]))) for text, norms in self._norms() or ())
            return
        for quantity in quantities(self.block):
            values = self.values(quantity)
            if values is not None and step < len(values):
                numbers = values[step] if unit is None or unit >= values.shape[1] else values[step, unit : unit + 1]
                yield Row(quantity.id, measured(float(numbers.mean())))
        if unit is not None:
            yield Row(tr("unit"), f"{unit}")
