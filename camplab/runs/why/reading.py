"""The pictures that explain an answer, each read in one sentence of its own numbers.

Knows no torch and no Qt: window and command line say the same.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
import numpy.typing as npt

from camplab.document.tasks.base import Task
from camplab.numbers import measured, percent
from camplab.runs.events import GRAD_CAM, INTEGRATED_GRADIENTS, MAXIMISATION, OCCLUSION, SALIENCY, Picture
from camplab.words import Own, Sentence, say

Numbers = npt.NDArray[Any]
NOT_FINITE = say("The network computes NaN or infinity.")
NONE_BYPASSED = say("No block can be bypassed: each puts out another shape than comes in.")
"""Of lesions."""


def drawn(picture: Picture) -> Numbers:
    """What is drawn of it: one number for each pixel; other samples than pictures as they are.

    Of the colours of a pixel the largest gradient without its sign (Simonyan 2013), or the sum of what they are given.
    """
    values = picture.values
    if picture.kind == SALIENCY:
        values = np.abs(values)
        return np.asarray(values.max(0)) if values.ndim == 3 else values
    return np.asarray(values.sum(0)) if picture.kind == INTEGRATED_GRADIENTS and values.ndim == 3 else values


def place(kind: str, where: tuple[int, ...], names: Sequence[str] = ()) -> object:
    """A place in a sample of this kind of shape, counted as on the screen: pixels and steps from 0.

    names: what the numbers of a vector are called.
    """
    if kind == "image":
        return say("row {row}, column {column}", row=where[-2], column=where[-1])
    if kind == "vector":
        return Own(names[where[0]]) if where[0] < len(names) else say("x{n}", n=where[0] + 1)
    return say("step {t}, feature {f}", t=where[0], f=where[1]) if len(where) > 1 else say("step {t}", t=where[0])


def number_called(task: Task, number: int) -> Sentence:
    """One of several numbers that are put out for a sample, counted from 0, where it is for no class."""
    return say("step {n} ahead", n=number + 1) if task.tag == "forecasting" else say("output {n}", n=number)


@dataclass(frozen=True)
class About:
    """What a picture is about, in the learner's words."""

    answer: object = ""
    """What the asked answer is called."""
    kind: str = "image"
    """Of the shape of a sample."""
    block: object = ""
    baseline: object = ""
    """What zero means, as the network sees it."""
    names: Sequence[str] = ()
    """What the numbers of a sample are called, where it is a vector."""


def read(picture: Picture, about: About) -> Sentence:
    """One sentence that reads the picture in its own numbers."""
    if not np.isfinite(drawn(picture)).any():
        return say("The network computes NaN or infinity for this sample: there is nothing to explain.")
    return _READERS[picture.kind](picture, about)


def _saliency(picture: Picture, about: About) -> Sentence:
    values = drawn(picture)
    in_order = np.sort(values.ravel())[::-1].cumsum()
    if not in_order[-1]:
        return say("The score of {answer} does not change with any input: its gradient is zero everywhere.",
                   answer=about.answer)  # fmt: skip
    half = int((in_order < in_order[-1] / 2).sum()) + 1
    return say(
        "The score of {answer} is {score}. A small change moves it most at {place}; half of the gradient lies in {n} "
        "of {total} places.",
        answer=about.answer, score=_number(picture, "score"), place=_top(values, about), n=half, total=values.size,
    )  # fmt: skip


def _integrated(picture: Picture, about: About) -> Sentence:
    facts, values = picture.facts, drawn(picture)
    return say(
        "From {baseline} to this sample the score of {answer} goes from {begins} to {score}, by {rise}; the shares add "
        "up to {sum} ({parts} steps). The largest, {most}, is at {place}.",
        baseline=about.baseline, answer=about.answer, begins=_number(picture, "baseline"),
        score=_number(picture, "score"), rise=measured(facts["score"] - facts["baseline"]), sum=_number(picture, "sum"),
        parts=int(facts["parts"]), most=measured(float(values.max())), place=_top(values, about),
    )  # fmt: skip


def _grad_cam(picture: Picture, about: About) -> Sentence:
    values = picture.values
    if not values.any():
        return say("In the {maps} maps of {block} nothing speaks for {answer}: every cell is zero.",
                   maps=int(picture.facts["maps"]), block=about.block, answer=about.answer)  # fmt: skip
    return say(
        "In the {maps} maps of {block} what speaks for {answer} lies most at {place} of {rows}×{columns} cells; {n} of "
        "them are zero.",
        maps=int(picture.facts["maps"]), block=about.block, answer=about.answer, place=_top(values, about),
        rows=values.shape[0], columns=values.shape[1], n=int((values == 0).sum()),
    )  # fmt: skip


def _occlusion(picture: Picture, about: About) -> Sentence:
    values = picture.values
    if np.nanmax(values) <= 0:
        return say("Covering any part of the sample does not lower the score of {answer}, {score}.",
                   answer=about.answer, score=_number(picture, "score"))  # fmt: skip
    known: dict[str, object] = {
        "answer": about.answer, "score": _number(picture, "score"), "lost": measured(float(np.nanmax(values))),
        "place": _top(values, about),
    }  # fmt: skip
    if about.kind == "image":
        return say("Covering {size}×{size} pixels with {baseline} costs the score of {answer}, {score}, most at "
                   "{place}: {lost}.", size=int(picture.facts["size"]), baseline=about.baseline, **known)  # fmt: skip
    return say("Setting one part of the sample to {baseline} costs the score of {answer}, {score}, most at {place}: "
               "{lost}.", baseline=about.baseline, **known)  # fmt: skip


def _maximisation(picture: Picture, about: About) -> Sentence:
    facts = picture.facts
    begins, reached = _number(picture, "begins"), _number(picture, "reached")
    if facts.get("reached", 0.0) <= facts.get("begins", 0.0):
        return say("Unit {unit} of {block} cannot be driven higher than {begins} from here: its gradient is zero, or "
                   "it answers to nothing.", unit=int(facts["unit"]), block=about.block, begins=begins)  # fmt: skip
    return say("With this sample unit {unit} of {block} puts out {reached} on average, with noise {begins}.",
               unit=int(facts["unit"]), block=about.block, reached=reached, begins=begins)  # fmt: skip


def read_lesions(picture: Picture, names: tuple[object, ...]) -> Sentence:
    """What the lesions of blocks of these names cost, most and least."""
    scored = np.isfinite(picture.facts["accuracy"])
    values = picture.values[:, 1 if scored else 0]
    if not np.isfinite(values).any():
        return NONE_BYPASSED
    worse = np.where(np.isfinite(values), -values if scored else values, -np.inf)
    least = np.where(np.isfinite(values), worse, np.inf)
    most, fewest = int(worse.argmax()), int(least.argmin())
    several = np.isfinite(values).sum() > 1
    known: dict[str, object] = {
        "worst": names[most], "costs": _judged(values[most], scored), "best": names[fewest],
        "least": _judged(values[fewest], scored),
        "whole": _judged(picture.facts["accuracy" if scored else "loss"], scored),
    }  # fmt: skip
    if scored and several:
        return say("The whole network gets {whole} of the validation samples right; without {worst} {costs}, without "
                   "{best} {least}.", **known)  # fmt: skip
    if scored:
        return say("The whole network gets {whole} of the validation samples right; without {worst} {costs}.", **known)
    if not several:
        return say("The validation loss of the whole network is {whole}; without {worst} {costs}.", **known)
    return say("The validation loss of the whole network is {whole}; without {worst} {costs}, without {best} {least}.",
               **known)  # fmt: skip


def _judged(value: float, scored: bool) -> object:
    return percent(float(value)) if scored else measured(float(value))


def _top(values: Numbers, about: About) -> object:
    where = np.unravel_index(int(np.nan_to_num(values, nan=-np.inf).argmax()), values.shape)
    return place(about.kind, tuple(int(at) for at in where), about.names)


def _number(picture: Picture, name: str) -> str:
    return measured(picture.facts.get(name, float("nan")))


_READERS: Mapping[str, Callable[[Picture, About], Sentence]] = {
    SALIENCY: _saliency, INTEGRATED_GRADIENTS: _integrated, GRAD_CAM: _grad_cam, OCCLUSION: _occlusion,
    MAXIMISATION: _maximisation,
}  # fmt: skip
