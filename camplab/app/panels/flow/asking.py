"""What a panel of blocks wants to be looked at, how often, and why there is nothing to see. Draws nothing."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from camplab.app.engine.live import Live
from camplab.app.engine.wants import ViewWants
from camplab.app.look.language import tr, translate
from camplab.app.panels.first_step import no_step_yet
from camplab.document.measures import GRADIENTS, OUTPUT_GRADIENTS, UPDATE_RATIO
from camplab.runs.flow.flow import Flow
from camplab.runs.record import Record
from camplab.runs.wants import Want

OFTEN = 0.1
"""Seconds between two looks at least while there are few; twice as many whenever there are `MANY` more."""
MANY = 400
PROBES = {OUTPUT_GRADIENTS.name: "output_gradients", UPDATE_RATIO.name: "updates"}
"""Measure -> the probe that takes it, of those that are not said of every step; of all others `outputs`."""


class Looking:
    """The probes of some measures, at all blocks of whatever is trained."""

    def __init__(self, wants: ViewWants, measures: Sequence[str], all_steps: Sequence[str] = (GRADIENTS.name,)) -> None:
        self._wants = wants
        self.measures = [name for name in measures if name not in all_steps]

    def ask(self, run: Record | None) -> None:
        """Ask for it. The more looks a run has the rarer they become, so that a long run stays small."""
        most = max((len(run.points(name)[0]) for name in self.measures), default=0) if run is not None else 0
        probes = dict.fromkeys(PROBES.get(name, "outputs") for name in self.measures)
        self._wants.put(*(Want(probe, every=OFTEN * 2 ** (most // MANY)) for probe in probes))


def why_nothing(shown: Flow | None, step: int, live: Live, run: Record) -> str:
    """Why there is nothing to see of a measure, "" when there is."""
    if shown is None:
        return tr("This run is of an earlier camplab, which did not look at this.")
    if len(shown) or shown.at(step) is not None:
        return ""
    if run is live.record and live.busy:
        return tr("The first look is on its way.") if run.step else no_step_yet(live, run)
    if shown.measure.name == UPDATE_RATIO.name:
        return tr("Nobody looked at this panel while the run went on, and a network that rests is not updated.")
    if run is live.record and live.on_bench:
        return tr("The trained network is looked at now.")
    if run is live.record and live.coming:
        return tr("The trained network is being got ready.")
    if run is live.record and live.not_on_bench is not None:
        return tr("The trained network cannot be looked at: {why}", why=translate(live.not_on_bench))
    return tr("Nobody looked at this while the run went on.")


def little_seen(shown: Flow, step: int) -> str:
    """That it was looked at on the bench alone; "" where there is more, or no block has such a number."""
    seen = None if len(shown) else shown.at(step)
    if seen is None or np.isnan(seen.numbers).all():
        return ""
    return tr("Nobody looked at this while the run went on: only this step is known.")
