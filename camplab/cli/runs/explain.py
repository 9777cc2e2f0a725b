"""`camplab look --what`: why the network answers so, as the panels "Why this answer" and "Predictions" show it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from camplab.assembly.preview import Shown
from camplab.cli.errors import WRONG, Trouble, among
from camplab.cli.output import finite, print_json, print_table, put, words, wrapped
from camplab.cli.runs.look import Asked, called, class_names, draw, own_samples, put_line, sample_of, which_network
from camplab.cli.runs.look_answers import WAYS as OF_ANSWERS
from camplab.cli.runs.look_answers import look_at_answers
from camplab.cli.runs.look_blocks import WHAT, look_at_blocks
from camplab.cli.runs.look_data import AUGMENTATION, DATA, look_at_augmentation, look_at_data
from camplab.cli.runs.look_filters import look_at_filters
from camplab.cli.runs.look_forecast import FORECAST, look_at_forecast
from camplab.cli.runs.look_inside import WAYS, look_inside
from camplab.cli.runs.look_maps import OF_MAPS, look_at_maps
from camplab.cli.runs.look_surface import RANDOM, SURFACE, look_at_surface
from camplab.cli.runs.look_text import TEXT, look_at_text
from camplab.cli.runs.look_time import TIME, look_at_time
from camplab.cli.runs.picture_file import save
from camplab.cli.runs.pictures.chart import chart
from camplab.cli.standing import in_a_sentence, looked, network_of, nothing_seen
from camplab.datasets.base import on_one_scale
from camplab.datasets.feature_names import feature_names
from camplab.document.places import Places
from camplab.document.project import Project
from camplab.numbers import measured, percent
from camplab.runs.events import ANSWERS, FILTERS, GRAD_CAM, LESION, MAXIMISATION, Picture
from camplab.runs.wants import Want
from camplab.runs.why import reading
from camplab.runs.why.answers import Confusion
from camplab.runs.why.blocks import answering, last_with_maps, lesions, with_maps
from camplab.runs.why.methods import METHODS, refused
from camplab.training.bench import Bench
from camplab.words import Own as Named
from camplab.words import Sentence, say

if TYPE_CHECKING:
    from PIL import Image

CONFUSION = "confusion"
LINE = 100
NONE = Shown(np.empty(0), np.empty(0), 0, 0, (), (), ())
"""Of what is asked of weights alone: the data need not be there."""
OTHERS: Mapping[str, Callable[[str, Asked], None]] = {
    DATA: look_at_data, AUGMENTATION: look_at_augmentation,
    TIME: look_at_time, SURFACE: look_at_surface, RANDOM: look_at_surface,
    OF_MAPS: look_at_maps, FILTERS: look_at_filters, TEXT: look_at_text, FORECAST: look_at_forecast,
    **dict.fromkeys(WAYS, look_inside), **dict.fromkeys(OF_ANSWERS, look_at_answers),
}  # fmt: skip
"""What is told by a file of its own."""


@dataclass(frozen=True)
class Found:
    """What has come of it, and what it is about."""

    project: Project
    places: Places
    sample: Shown
    picture: Picture
    step: int

    @property
    def names(self) -> tuple[Sentence | str, ...]:
        """Of the classes; () where there are none."""
        return _names(self.project, self.sample)


def explain(name: str, asked: Asked) -> None:
    """Print why the network of the run or project `name` answers so. Raises `Trouble`, `WriteFailed`."""
    if asked.what in WHAT:
        look_at_blocks(name, asked)
        return
    if asked.what in OTHERS:
        OTHERS[asked.what](name, asked)
        return
    if asked.what not in (*METHODS, CONFUSION):
        known = ", ".join((*METHODS, CONFUSION, *WHAT, *OTHERS))
        raise Trouble(say("there is no way {name} to look; there are {names}", name=asked.what, names=known),
                      status=WRONG)  # fmt: skip
    with in_a_sentence():
        project, bench = network_of(name, asked.weights, data=asked.what != MAXIMISATION)
        found = _found(project, bench, asked)
    if asked.png is not None:
        if found.picture.kind == LESION:
            save(_chart_of_lesions(found, asked), asked.png)
        else:
            draw(_drawn(found), asked.png)
    if asked.json:
        print_json(finite(_facts(found, asked)))
    else:
        _print(found, asked)


def _found(project: Project, bench: Bench, asked: Asked) -> Found:
    places, sample = Places(project), NONE if asked.what == MAXIMISATION else sample_of(project.data, asked)
    want = _want(places, sample, asked)
    pictures = [*looked(bench, want, own=own_samples(asked, sample))]
    if not pictures:
        raise nothing_seen()
    return Found(project, places, sample, pictures[-1], bench.step)


def _want(places: Places, sample: Shown, asked: Asked) -> Want:
    """Raises `Trouble` where the network cannot be asked so."""
    project = places.project
    if (why := refused(asked.what, project)) is not None:
        raise Trouble(why, status=WRONG)
    if asked.what == CONFUSION:
        if project.task.answers != "classes":
            raise Trouble(say("this network answers with no classes that could be confused"), status=WRONG)
        return Want(ANSWERS, origin=asked.origin if asked.training else "validation")
    if asked.what == LESION:
        able = tuple(module for module, why_not in lesions(places).items() if why_not is None)
        return Want(LESION, (among(asked.block, able),) if asked.block else able)
    if asked.what == MAXIMISATION:
        modules = answering(places)
        return Want(MAXIMISATION, (among(asked.block, modules) or modules[-1],), asked=asked.unit)
    modules = ()
    if asked.what == GRAD_CAM:
        modules = (among(asked.block, with_maps(places)) or last_with_maps(places),)
        if modules == ("",):
            raise Trouble(say("no block of this network puts out maps"), status=WRONG)
    number = _answer(project, sample, asked)
    return Want(asked.what, modules, sample.first, origin=asked.origin, asked=number)


def _answer(project: Project, sample: Shown, asked: Asked) -> int | None:
    if not asked.answer:
        return None
    if asked.answer == "label":
        if not sample.targets.size or project.task.answers != "classes":
            raise Trouble(say("this sample has no label"), status=WRONG)
        return int(sample.targets.reshape(-1)[0])
    count = project.data.outputs
    names = [words(name) for name in _names(project, sample)]
    if asked.answer in names:
        return names.index(asked.answer)
    if asked.answer.isdecimal() and int(asked.answer) < count:
        return int(asked.answer)
    known = ", ".join(names or map(str, range(count)))
    raise Trouble(say("there is no answer {name}; there are {names}", name=asked.answer, names=known), status=WRONG)


def _names(project: Project, sample: Shown) -> tuple[Sentence | str, ...]:
    """Of what can be asked about: of classes at each of many positions, too."""
    return class_names(project, sample, project.data.outputs, ("classes", "labels", "positions"))


# -- what is said of it ------------------------------------------------------------------------------


def _drawn(found: Found) -> np.ndarray:
    picture = found.picture
    values = _confusion(found).counts.astype(np.float32) if picture.kind == ANSWERS else reading.drawn(picture)
    return values[None] if values.ndim == 2 else values


def _chart_of_lesions(found: Found, asked: Asked) -> Image.Image:
    """How good it is without each block, beside the whole network: by accuracy where there is one, else by loss."""
    modules = (asked.block,) if asked.block else _able(found)
    loss, accuracy = np.asarray(found.picture.values, np.float64).T
    judged, name = (accuracy, say("Accuracy")) if np.isfinite(accuracy).any() else (loss, say("Loss"))
    whole = found.picture.facts["accuracy" if judged is accuracy else "loss"]
    series = {words(name): judged, words(say("whole network")): np.full(len(judged), whole)}
    title = "" if asked.block else words(_read(found))
    return chart(title, modules, series, log=False)


def _confusion(found: Found) -> Confusion:
    return Confusion(found.picture.values, found.project.data.outputs)


def _read(found: Found) -> Sentence:
    """In one sentence."""
    picture, places = found.picture, found.places
    if picture.kind == ANSWERS:
        return _confusion(found).read(found.names)
    if picture.kind == LESION:
        return reading.read_lesions(picture, tuple(Named(places.label(module).short) for module in _able(found)))
    number = int(picture.facts.get("answer", 0))
    answer = (
        Named(f"“{words(found.names[number])}”") if found.names else reading.number_called(found.project.task, number)
    )
    data = found.project.data
    baseline = say("the mean of the data") if on_one_scale(data) else say("zero")
    about = reading.About(answer, data.shape.kind, Named(picture.module), baseline, feature_names(data))
    return reading.read(picture, about)


def _able(found: Found) -> tuple[str, ...]:
    """The modules that the rows of lesions are of."""
    able = tuple(module for module, why_not in lesions(found.places).items() if why_not is None)
    return able if len(able) == len(found.picture.values) else (found.picture.module or "",)


def _facts(found: Found, asked: Asked) -> Mapping[str, object]:
    """Everything as plain values."""
    picture = found.picture
    said: dict[str, object] = {
        "what": asked.what, "step": found.step, "read": str(_read(found)), "block": picture.module,
        "sample": {"origin": asked.origin, "number": asked.sample}, "facts": dict(picture.facts),
    }  # fmt: skip
    if picture.kind == ANSWERS:
        confusion = _confusion(found)
        said |= {"classes": [str(name) for name in found.names], "counts": confusion.counts.tolist(),
                 "recall": confusion.recall.tolist(), "accuracy": confusion.accuracy,
                 "majority": confusion.majority[1], "worst": confusion.worst.tolist()}  # fmt: skip
    elif picture.kind == LESION:
        modules = (asked.block,) if asked.block else _able(found)
        judged = zip(modules, picture.values.tolist(), strict=True)
        said["lesions"] = {module: {"loss": loss, "accuracy": accuracy} for module, (loss, accuracy) in judged}
    else:
        said["values"] = picture.values.tolist()
    return said


def _print(found: Found, asked: Asked) -> None:
    put_line(say("Network"), which_network(found.step, asked))
    if asked.what in METHODS and "answer" in METHODS[asked.what].needs:
        put_line(say("Sample"), called(asked))
    if not (asked.what == LESION and asked.block):
        put(wrapped(_read(found), LINE))
    put()
    if found.picture.kind == ANSWERS:
        _print_confusion(_confusion(found), found.names)
    elif found.picture.kind == LESION:
        modules = (asked.block,) if asked.block else _able(found)
        rows = [(module, measured(loss), percent(accuracy))
                for module, (loss, accuracy) in zip(modules, found.picture.values.tolist(), strict=True)]  # fmt: skip
        titles = say("Block"), say("Loss"), say("Accuracy")
        print_table(titles, rows, titles[1:])
    else:
        values = reading.drawn(found.picture)
        for row in values.reshape(-1, values.shape[-1])[:32]:
            put("  ".join(f"{value:9.4g}" for value in row[:12]))


def _print_confusion(confusion: Confusion, names: tuple[Sentence | str, ...]) -> None:
    """Rows are labels, columns answers, and behind them the share of each class that is found."""
    answers = [words(name) for name in names]
    lines = zip(answers, confusion.counts.tolist(), confusion.recall, strict=True)
    rows = [(name, *map(str, counts), percent(float(share))) for name, counts, share in lines]
    titles = (say("label / answer"), *answers, say("Recall"))
    print_table(titles, rows, titles[1:])
