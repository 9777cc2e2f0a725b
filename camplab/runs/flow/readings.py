"""What a measure of blocks says of a run, in one sentence with its numbers. Knows no Qt.

Only what has gone out of all bounds is alarming: numbers that are not finite, a gradient that is lost on its way back.
"""

from __future__ import annotations

from collections.abc import Callable
from math import inf, isfinite, nan

import numpy as np

from camplab.document.measures import (
    CLIPPED,
    GRADIENTS,
    NEVER_FIRING,
    OUTPUT_GRADIENTS,
    OUTPUT_MEAN,
    OUTPUT_STD,
    SATURATED,
    UPDATE_RATIO,
)
from camplab.document.places import Places, frozen_before
from camplab.numbers import percent, rough
from camplab.runs.diagnosis import EXPLODED, FADED, NO_GRADIENT, NOT_FINITE, RECENT, VANISHED, Diagnosis, diagnose
from camplab.runs.flow.flow import Flow, OfSteps, Seen
from camplab.runs.record import Record
from camplab.words import Sentence, say

APART = say("The phases of a step have losses of their own: first and last block of all are not compared.")
NOTHING = say("Nothing is known of this step yet.")
NONE = {
    NEVER_FIRING.name: say("Nothing in this network is ever exactly 0: there is no ReLU or the like"),
    SATURATED.name: say("Nothing in this network saturates: there is no sigmoid, tanh or the like"),
}
"""Where no block has such a thing."""


def reading(flow: Flow, places: Places, step: int) -> Diagnosis:
    """What it says at a step. `places`: of what is trained there."""
    if flow.measure.name == GRADIENTS.name and isinstance(flow, OfSteps):
        return of_weights(flow, places, step)
    seen = flow.at(step)
    if seen is None or np.isnan(seen.numbers).all():
        return Diagnosis(nan, NOTHING if seen is None else NONE.get(flow.measure.name, NOTHING), False)
    if np.isinf(seen.numbers).any():
        return Diagnosis(nan, NOT_FINITE, True)
    return READINGS[flow.measure.name](flow, seen, places)


def of_weights(flow: OfSteps, places: Places, step: int) -> Diagnosis:
    """|dL/dW| of the first block that learns over that of the last, by the means of the newest steps."""
    if flow.run.project.task.phases:
        return Diagnosis(nan, APART, False)
    values, learning = flow.recent(step, RECENT), places.trainable(flow.modules)
    first = flow.modules[learning[0]]
    name = places.label(first).short
    return diagnose(
        values[:, learning[0]], values[:, learning[-1]],
        frozen_before=name if frozen_before(places, first) else "",
        alone=name if len(learning) == 1 else "",
    )  # fmt: skip


def of_output_gradients(flow: Flow, seen: Seen, places: Places) -> Diagnosis:
    """|dL/dh| of the first block that it reaches over that of the last, and the factor from one weight to the next."""
    if flow.run.project.task.phases:
        return Diagnosis(nan, APART, False)
    known = np.flatnonzero(np.isfinite(seen.numbers))
    first, last = (float(seen.numbers[at]) for at in (known[0], known[-1]))
    if last == 0:
        return Diagnosis(nan, NO_GRADIENT, True)
    ratio = first / last
    weights = [at for at in known if (facts := places.facts(flow.modules[at])) is not None and facts.weights.count]
    factor = ratio ** (1 / (len(weights) - 1)) if len(weights) > 1 and ratio > 0 else nan
    return Diagnosis(ratio, _on_the_way_back(ratio, factor), not FADED <= ratio <= EXPLODED)


def _on_the_way_back(ratio: float, factor: float) -> Sentence:
    number, times = rough(ratio), rough(factor) if isfinite(factor) else ""
    if not times:
        return say("first / last = {ratio}: there is too little to compare", ratio=number)
    if ratio < VANISHED:
        return say("first / last = {ratio}: × {factor} from layer to layer on the way back; the gradient vanishes",
                   ratio=number, factor=times)  # fmt: skip
    if ratio < FADED:
        return say("first / last = {ratio}: × {factor} from layer to layer on the way back; the gradient fades",
                   ratio=number, factor=times)  # fmt: skip
    if ratio > EXPLODED:
        return say("first / last = {ratio}: × {factor} from layer to layer on the way back; the gradient explodes",
                   ratio=number, factor=times)  # fmt: skip
    return say("first / last = {ratio}: × {factor} from layer to layer on the way back", ratio=number, factor=times)


def of_updates(flow: Flow, seen: Seen, places: Places) -> Diagnosis:
    """How far a step moves the middle block, and which block moves least and most."""
    known = np.flatnonzero(np.isfinite(seen.numbers))
    order = known[np.argsort(seen.numbers[known], kind="stable")]
    least, most = (places.label(flow.modules[at]).short for at in (order[0], order[-1]))
    middle = float(np.median(seen.numbers[known]))
    if len(order) == 1:
        return Diagnosis(middle, say("A step moves the weights of {block} by {size} of their size",
                                     block=least, size=rough(middle)), False)  # fmt: skip
    sentence = say(
        "A step moves the weights by {size} of their size (median); least {least}: {low}, most {most}: {high}",
        size=rough(middle), least=least, low=rough(float(seen.numbers[order[0]])), most=most,
        high=rough(float(seen.numbers[order[-1]])),
    )  # fmt: skip
    return Diagnosis(middle, sentence, False)


def of_means(flow: Flow, seen: Seen, places: Places) -> Diagnosis:
    """The least and the greatest mean of all blocks."""
    least, most = int(np.nanargmin(seen.numbers)), int(np.nanargmax(seen.numbers))
    names = [places.label(flow.modules[at]).short for at in (least, most)]
    low, high = (float(seen.numbers[at]) for at in (least, most))
    if np.isfinite(seen.numbers).sum() == 1:
        return Diagnosis(0.0, say("The outputs have mean {mean} in {block}", mean=rough(low), block=names[0]), False)
    sentence = say("The outputs have means from {low} in {least} to {high} in {most}",
                   low=rough(low), least=names[0], high=rough(high), most=names[1])  # fmt: skip
    return Diagnosis(high - low, sentence, False)


def of_spread(flow: Flow, seen: Seen, places: Places) -> Diagnosis:
    """From the first block to the last."""
    known = np.flatnonzero(np.isfinite(seen.numbers))
    first, last = (float(seen.numbers[at]) for at in (known[0], known[-1]))
    names = [places.label(flow.modules[at]).short for at in (known[0], known[-1])]
    if len(known) == 1:
        return Diagnosis(1.0, say("The outputs of {block} have a spread of {size}", block=names[0], size=rough(first)),
                         False)  # fmt: skip
    sentence = say("From {first} to {last} the spread of the outputs goes from {low} to {high}",
                   first=names[0], last=names[1], low=rough(first), high=rough(last))  # fmt: skip
    return Diagnosis(last / first if first else inf, sentence, False)


def of_never_firing(flow: Flow, seen: Seen, places: Places) -> Diagnosis:
    """The block with most of them."""
    most, block = _most(flow, seen, places)
    if not most:
        return Diagnosis(0.0, say("Every unit fires for at least one of the samples that are looked at"), False)
    return Diagnosis(most, say("{share} of the units of {block} never fire, whatever the sample",
                               share=percent(most), block=block), False)  # fmt: skip


def of_saturated(flow: Flow, seen: Seen, places: Places) -> Diagnosis:
    """The block with most of them."""
    most, block = _most(flow, seen, places)
    if not most:
        return Diagnosis(0.0, say("No output is at a flat end of its curve"), False)
    said = {"share": percent(most), "block": block}
    if (seen.numbers == most).sum() > 1 or np.isfinite(seen.numbers).sum() == 1:
        sentence = say("{share} of the outputs of {block} are at the flat ends of its curve", **said)
    else:
        sentence = say("{share} of the outputs of {block} are at the flat ends of its curve, more than of any other "
                       "block", **said)  # fmt: skip
    return Diagnosis(most, sentence, False)


def _most(flow: Flow, seen: Seen, places: Places) -> tuple[float, str]:
    at = int(np.nanargmax(seen.numbers))
    return float(seen.numbers[at]), places.label(flow.modules[at]).short


def clipped(run: Record, step: int) -> Sentence | None:
    """In how many of the newest steps the gradient was shortened; None without a limit."""
    end = max(step - run.started.first_step, 1)
    known = np.asarray(run.values(CLIPPED.name)[max(0, end - RECENT) : end])
    known = known[np.isfinite(known)]
    if not len(known):
        return None
    share = float(known.mean())
    said = {"share": percent(share), "n": len(known)}
    if share > 0.5:
        return say("clipped in {share} of the last {n} steps: more a step size than a limit", **said)
    return say("clipped in {share} of the last {n} steps", **said)


READINGS: dict[str, Callable[[Flow, Seen, Places], Diagnosis]] = {
    OUTPUT_GRADIENTS.name: of_output_gradients,
    UPDATE_RATIO.name: of_updates,
    OUTPUT_MEAN.name: of_means,
    OUTPUT_STD.name: of_spread,
    NEVER_FIRING.name: of_never_firing,
    SATURATED.name: of_saturated,
}
"""By the name of the measure."""
