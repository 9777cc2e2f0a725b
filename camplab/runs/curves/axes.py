"""Which curves a run has, and which of them share axes: what its measures say. Knows none of them by name; no Qt."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from camplab.document.measures import ACCURACY, LOSS, Drawing, Measure, evaluated, over_epochs
from camplab.words import Sentence, say

KNOWN = {
    **{measure.name: measure.title for measure in (LOSS, ACCURACY)},
    "scores": say("What the discriminator says"), "likeness": say("Made beside real samples"),
    "rivals": say("Loss"), "codes": say("Codes"),
}  # fmt: skip
"""What axes of several curves are called, by the name of the chart."""


@dataclass(frozen=True)
class Quantity:
    """One thing that is measured, after every step on what was learned from, and at the ends of epochs on what was not.

    `steps` and `epochs` are the names of the measures; "" where there is none. `evaluated`: what is taken of
    batches that were learned from, in evaluation mode.
    """

    title: Sentence
    unit: str
    steps: str
    epochs: str
    evaluated: str = ""


@dataclass(frozen=True)
class Axes:
    """What is drawn over the same heights: the measures of one `Drawing.chart`."""

    title: Sentence
    drawing: Drawing
    quantities: tuple[Quantity, ...]

    @property
    def unit(self) -> str:
        """That of all of them; "" where they differ."""
        units = {quantity.unit for quantity in self.quantities}
        return units.pop() if len(units) == 1 else ""

    def logarithmic(self, wanted: bool) -> bool:
        """Whether decades are drawn: always, never, or when somebody wants it of what ought to come near to zero."""
        scale, better = self.drawing.scale, self.drawing.better
        return scale == "log" or (wanted and scale == "linear" and better == "low")


def axes_of(measures: Iterable[Measure]) -> tuple[Axes, ...]:
    """One for each chart that measures of the run itself name, in the order in which these are announced."""
    charts: dict[str, list[Measure]] = {}
    for measure in measures:
        if measure.of == "run" and measure.drawing.chart:
            charts.setdefault(measure.drawing.chart, []).append(measure)
    return tuple(_axes(chart, found) for chart, found in charts.items())


def _axes(chart: str, measures: list[Measure]) -> Axes:
    quantities = tuple(_quantities(measures))
    title = quantities[0].title if len(quantities) == 1 else KNOWN.get(chart, quantities[0].title)
    return Axes(title, measures[0].drawing, quantities)


def _quantities(measures: list[Measure]) -> Iterable[Quantity]:
    """A measure of steps with that of epochs which belongs to it; its mean over an epoch says nothing more."""
    left = {measure.name: measure for measure in measures if measure.when != "step"}
    for measure in measures:
        if measure.when == "step":
            of_epochs = over_epochs(measure.name)
            left.pop(of_epochs.epoch, None)
            checked, again = left.pop(of_epochs.validation, None), left.pop(evaluated(measure.name), None)
            names = (each.name if each else "" for each in (checked, again))
            yield Quantity(measure.title, measure.unit, measure.name, *names)
    for measure in left.values():
        yield Quantity(measure.title, measure.unit, "", measure.name)
