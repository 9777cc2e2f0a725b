"""What the panel "Why this answer" offers of a network, and what it calls things. Knows no widget."""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache

import numpy as np

from camplab.app.look.class_names import class_names
from camplab.app.look.language import tr, translate
from camplab.app.panels.sample.choice import OF_CLASSES
from camplab.app.panels.sample.sample_words import Naming
from camplab.app.panels.why.lesion_view import Lesion
from camplab.app.panels.why.why_bar import LABEL, Offer
from camplab.datasets.base import Data, on_one_scale
from camplab.datasets.feature_names import feature_names
from camplab.document.places import Places
from camplab.document.project import Project
from camplab.numbers import measured, percent
from camplab.runs.events import GRAD_CAM, LESION, MAXIMISATION, Picture
from camplab.runs.why import reading
from camplab.runs.why.blocks import answering, last_with_maps, lesions, with_maps
from camplab.runs.why.methods import METHODS, Method, refused
from camplab.runs.why.reading import About, number_called
from camplab.words import Own, Sentence, say

MOST = 400
"""Answers that can be chosen one by one; there are always the network's own and the label."""


def answers(project: Project, named: Naming | None) -> list[Offer]:
    """Those that can be asked about."""
    if project.task.answers in ("samples", "made"):
        return []
    own: Offer = (tr("network's answer"), None)
    task = project.task
    count = min(project.data.outputs if task.answers in OF_CLASSES else task.target(project.data).numel, MOST)
    if named is None:
        return [own] if count == 1 else [own, *((translate(number_called(task, n)), n) for n in range(count))]
    right: list[Offer] = [(tr("label"), LABEL)] if task.answers == "classes" else []
    return [own, *right, *((str(named(n)), n) for n in range(count))]


def blocks(places: Places, method: Method) -> list[Offer]:
    """Those that the method can be asked about."""
    if method.kind == GRAD_CAM:
        modules = with_maps(places)
    elif method.kind == MAXIMISATION:
        modules = answering(places)
    else:
        return []
    return [(places.label(module).short, module) for module in modules]


def first_method(places: Places) -> str:
    """The first of the menu that this network can be asked by; the first of all where it is none."""
    project, every = places.project, METHODS.values()
    possible = (method.kind for method in every if refused(method.kind, project) is None and _something(places, method))
    return next(possible, next(iter(METHODS)))


def _something(places: Places, method: Method) -> bool:
    """Whether there is a block that it can be asked about, where it is about one."""
    if method.kind == LESION:
        return bool(bypassable(places))
    return "block" not in method.needs or bool(blocks(places, method))


def usual_block(places: Places) -> str:
    """The last one with maps, else the last."""
    return last_with_maps(places) or next(reversed(answering(places)), "")


def units(places: Places, module: str) -> int:
    """Maps or numbers that a block puts out."""
    facts = places.facts(module)
    if facts is None or facts.y is None:
        return 0
    return facts.y.dims[0] if facts.y.kind in ("image", "vector") else facts.y.dims[-1]


@lru_cache(maxsize=2)
def known(places: Places) -> tuple[str, ...]:
    """All modules that a lesion is asked about, those that cannot be bypassed, too."""
    return tuple(lesions(places))


@lru_cache(maxsize=2)
def bypassable(places: Places) -> tuple[str, ...]:
    """Those that can."""
    return tuple(module for module, why_not in lesions(places).items() if why_not is None)


def lesion_rows(found: Picture, places: Places, selection: tuple[int, ...]) -> tuple[list[Lesion], float | None]:
    """A row for each block, and what the whole network is worth."""
    scored = bool(np.isfinite(found.facts["accuracy"]))
    values = dict(zip(bypassable(places), found.values[:, 1 if scored else 0].tolist(), strict=True))
    top = max([1e-12, *(value for value in values.values() if np.isfinite(value))])
    rows = []
    for module, why_not in lesions(places).items():
        value, chosen = values.get(module), places.uid(module) in selection
        name = places.label(module).short
        if why_not is not None or value is None:
            rows.append(Lesion(name, None, translate(why_not or say("–")), chosen))
        elif not np.isfinite(value):
            rows.append(Lesion(name, None, tr("…") if found.done < 1 else tr("not finite"), chosen))
        elif scored:
            rows.append(Lesion(name, value, translate(percent(value)), chosen))
        else:
            rows.append(Lesion(name, value / top, measured(value), chosen))
    whole = found.facts["accuracy"] if scored else found.facts["loss"] / top
    return rows, whole if np.isfinite(whole) else None


def read(found: Picture, places: Places, named: Naming | None, block: str) -> Sentence:
    """One sentence that reads the picture in its own numbers."""
    if found.kind == LESION:
        names = tuple(Own(places.label(module).short) for module in bypassable(places))
        return reading.read_lesions(found, names)
    return reading.read(found, _about(found, places, named, block))


def _about(found: Picture, places: Places, named: Naming | None, block: str) -> About:
    number = int(found.facts.get("answer", 0))
    data, task = places.project.data, places.project.task
    answer: object = number_called(task, number) if data.outputs > 1 else say("the answer")
    names = class_names(data) if task.answers in OF_CLASSES else ()
    if named is not None or number < len(names):
        answer = Own(f"“{named(number) if named is not None else names[number]}”")
    baseline = say("the mean of the data") if on_one_scale(data) else say("zero")
    return About(answer, data.shape.kind, Own(places.label(block).short), baseline, feature_names(data))


def calling(data: Data, axes: int) -> Callable[[int], str] | None:
    """What the numbers of a vector are called: those of a sample as the data have it, steps of a sequence by number."""
    if axes != 1:
        return None
    names = feature_names(data) if data.shape.kind == "vector" else ()
    return (lambda at: names[at]) if names else (lambda at: tr("step {t}", t=at))


def table(found: Picture | None, places: Places) -> str:
    """The numbers as CSV, a line for each row of them."""
    if found is None:
        return ""
    if found.kind == LESION:
        named = zip(bypassable(places), found.values, strict=True)
        rows = (f"{module},{loss},{accuracy}" for module, (loss, accuracy) in named)
        return "\n".join(("block,loss,accuracy", *rows)) + "\n"
    values = found.values.reshape(-1, found.values.shape[-1])
    return "".join(",".join(map(repr, map(float, row))) + "\n" for row in values)
