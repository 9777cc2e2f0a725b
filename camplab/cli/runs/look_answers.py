"""`camplab look --what decision, fit, reconstructions or latent`: as the panel "Predictions" shows it. Needs torch."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from camplab.cli.errors import no_block
from camplab.cli.output import finite, print_json, print_table, put, words
from camplab.cli.runs.look import Asked, draw, learns_something_else, put_line
from camplab.cli.runs.picture_file import save
from camplab.cli.runs.pictures.chart import chart
from camplab.cli.runs.pictures.latent import draw_latent
from camplab.cli.runs.pictures.made import draw_beside_real, draw_on_heat, real_samples
from camplab.cli.runs.pictures.masks import draw_masks
from camplab.cli.runs.pictures.symbols import ROWS, draw_sequences
from camplab.cli.standing import in_a_sentence, looked, network_of, nothing_seen
from camplab.datasets.base import called
from camplab.document.places import Places
from camplab.document.project import Project
from camplab.numbers import percent, rough
from camplab.runs.events import (
    ANSWERS,
    ANSWERS_NOW,
    CRITIC,
    INTERPOLATION,
    LATENT,
    MADE,
    MASKS,
    RECONSTRUCTIONS,
    REGION,
    SEQUENCES,
    Picture,
)
from camplab.runs.wants import Want
from camplab.runs.why.answers import read_fit
from camplab.runs.why.critic import judges, read_critic
from camplab.runs.why.labels import Labels
from camplab.runs.why.latent import Axes, read_interpolation, read_latent, read_reconstructions
from camplab.runs.why.masks import Masks
from camplab.runs.why.reading import NOT_FINITE
from camplab.runs.why.regions import read_answer, read_region, read_unit
from camplab.runs.why.sequences import Symbols, read_sequences
from camplab.training.bench import Bench
from camplab.words import Own, Sentence, say


@dataclass(frozen=True)
class Found:
    """The picture that was asked for, of a block (""; of the network), and the answers to the first samples."""

    project: Project
    block: str
    picture: Picture
    answers: Picture | None
    made: Picture | None
    """Samples that were made of noise, where there are some."""


@dataclass(frozen=True)
class Way:
    """What is looked at, of which projects, what is said of it, and how it is drawn."""

    probe: str
    suits: Callable[[Project], bool]
    says: Callable[[Found], Sentence]
    paint: Callable[[Found, Path], None]
    lists: Callable[[Found], None] | None = None
    """Prints more of it, as a table."""


def look_at_answers(name: str, asked: Asked) -> None:
    """Print what the network of the run or project `name` makes of a plane, a line, or samples. Raises `Trouble`."""
    with in_a_sentence():
        project, bench = network_of(name, asked.weights)
        found = _found(project, bench, asked)
    way, picture = WAYS[asked.what], found.picture
    said = way.says(found) if np.isfinite(picture.values).all() else NOT_FINITE
    if asked.png is not None:
        way.paint(found, asked.png)
    if asked.json:
        facts = {"shape": list(picture.values.shape), "values": picture.values.tolist(), **picture.facts}
        facts |= {"real": real_samples(project.data, len(picture.values)).tolist()} if way.probe == MADE else {}
        print_json(finite({"step": bench.step, "module": found.block, "says": str(said), **facts}))
        return
    put_line(say("Data"), called(project.data))
    put_line(say("Network"), say("after {n} steps", n=f"{bench.step:,}"))
    put_line(say("Says"), said)
    if way.lists is not None:
        way.lists(found)


def _found(project: Project, bench: Bench, asked: Asked) -> Found:
    way, places = WAYS[asked.what], Places(project)
    if not way.suits(project):
        raise learns_something_else(asked)
    known = [step.module for step in places.steps if step.facts.y is not None]
    if asked.block and (way.probe != REGION or asked.block not in known):
        raise no_block(asked.block, known)
    modules = (asked.block,) if way.probe == REGION else ()
    other = int(asked.against) if way.probe == INTERPOLATION and asked.against.isdecimal() else None
    wants = (
        Want(way.probe, modules, asked.sample, origin=asked.origin, asked=other),
        Want(ANSWERS_NOW, origin=asked.origin),
        Want(MADE),
    )
    pictures = {picture.kind: picture for picture in looked(bench, *wants)}
    if way.probe not in pictures:
        raise nothing_seen()
    return Found(project, asked.block, pictures[way.probe], pictures.get(ANSWERS_NOW), pictures.get(MADE))


# -- what is said, and drawn -------------------------------------------------------------------------


def _of_region(found: Found) -> Sentence:
    if found.block:
        return read_unit(found.picture.values, 0, found.block)
    if found.project.task.answers != "classes":
        return read_answer(found.picture.values, found.project.data.targets_standardised)
    return read_region(found.picture.values, None if found.answers is None else found.answers.values)


def _of_fit(found: Found) -> Sentence:
    if found.block:
        return read_unit(found.picture.values, 0, found.block)
    if found.answers is None:
        return read_answer(found.picture.values, found.project.data.targets_standardised)
    return read_fit(found.answers.values)


def _of_reconstructions(found: Found) -> Sentence:
    values = found.picture.values
    errors = np.square(values[:, -1].astype(float) - values[:, 0]).reshape(len(values), -1).mean(1)
    return read_reconstructions(errors, found.picture.sample)


def _of_latent(found: Found) -> Sentence:
    codes = found.picture.values[:, 1:]
    return read_latent(Axes.of(codes), codes)


def _of_sequences(found: Found) -> Sentence:
    return read_sequences(found.picture.values, found.picture.sample)


def _symbols(found: Found) -> list[Symbols]:
    """Of each sample."""
    data, names = found.project.data, tuple(map(str, found.project.data.class_names))
    return [Symbols.of(rows, data, names) for rows in found.picture.values]


def _list_sequences(found: Found) -> None:
    """Of each sample what is read, wanted and written; a dash below what is wrong."""
    for number, each in enumerate(_symbols(found), found.picture.sample):
        put()
        put_line(say("Sample"), number)
        wide = max(map(len, (*each.read, *each.right, *each.written)), default=1)
        marks = tuple("-" * wide if wrong else "" for wrong in each.wrong)
        for title, row in zip((*ROWS, say("wrong")), (each.read, each.right, each.written, marks), strict=True):
            put_line(title, " ".join(f"{word:{wide}}" for word in row).rstrip())


def _maps(found: Found, png: Path) -> None:
    draw(found.picture.values, png)


def _curve(found: Found, png: Path) -> None:
    values, facts = found.picture.values, found.picture.facts
    count = values.shape[1]
    x = facts["low 0"] + (np.arange(count) + 0.5) / count * (facts["high 0"] - facts["low 0"])
    known = _names(found) if found.project.task.answers == "classes" else ()
    one = words(say("answer"))
    names = known if len(known) == len(values) else [one, *(f"{one} {at}" for at in range(2, len(values) + 1))]
    series = dict(zip(names[:8], values[:8], strict=True))
    save(chart(words(_of_fit(found)), [rough(each, 2) for each in x.tolist()], series, log=False), png)


def _pairs(found: Found, png: Path) -> None:
    values = found.picture.values
    count, rows = values.shape[:2]
    flat = values.mean(2) if values.ndim == 5 else values.reshape(count, rows, -1, values.shape[-1])
    draw(np.concatenate([flat[:, row] for row in range(rows)]), png)


def _over(numbers: int) -> Callable[[Project], bool]:
    """Samples are so many numbers, and what comes out for one is classes or numbers."""
    return lambda project: project.x.dims == (numbers,) and project.task.answers in ("classes", "numbers")


def _labels(found: Found) -> Labels:
    return Labels(found.picture.values)


def _names(found: Found) -> tuple[str, ...]:
    project = found.project
    return tuple(map(words, project.data.class_names)) or tuple(map(str, range(project.data.outputs)))


def _of_labels(found: Found) -> Sentence:
    return _labels(found).read(tuple(map(Own, _names(found))))


def _list_labels(found: Found) -> None:
    """How well each is found, at a threshold of one half."""
    labels = _labels(found)
    shares = zip(labels.recall.tolist(), labels.precision.tolist(), labels.accuracy.tolist(), strict=True)
    rows = [(name, f"{int(there):,}", *map(percent, each))
            for name, there, each in zip(_names(found), labels.there, shares, strict=True)]  # fmt: skip
    titles = say("Label"), say("Samples"), say("Recall"), say("Precision"), say("Accuracy")
    put()
    print_table(titles, rows, titles[1:])


def _chart_labels(found: Found, file: Path) -> None:
    """The same, from label to label."""
    labels = _labels(found)
    series = {words(say("Recall")): labels.recall, words(say("Precision")): labels.precision,
              words(say("Accuracy")): labels.accuracy}  # fmt: skip
    save(chart(words(_of_labels(found)), _names(found), series, log=False), file)


def _masks(found: Found) -> Masks:
    return Masks(found.picture.values, found.project.data.outputs)


def _of_masks(found: Found) -> Sentence:
    return _masks(found).read(tuple(map(Own, _names(found))))


def _list_masks(found: Found) -> None:
    """Of each class intersection over union."""
    rows = [(name, f"{share:.3f}") for name, share in zip(_names(found), _masks(found).iou.tolist(), strict=True)]
    titles = say("Class"), say("IoU")
    put()
    print_table(titles, rows, titles[1:])


def _of_made(found: Found) -> Sentence:
    return say("{n} samples, made of noise", n=len(found.picture.values))


def _beside_real(found: Found, png: Path) -> None:
    draw_beside_real(found.picture.values, found.project.data, png)


def _judged_plane(found: Found, png: Path) -> None:
    assert found.made is not None
    draw_on_heat(found.made.values, found.picture, found.project, png)


def _steps(found: Found, png: Path) -> None:
    values = found.picture.values
    draw(values.mean(1) if values.ndim == 4 else values.reshape(len(values), -1, values.shape[-1]), png)


def _encodes(project: Project) -> bool:
    return project.task.codes is not None


def _has_codes(project: Project) -> bool:
    return _encodes(project) or project.task.answers == "embedding"


WAYS: Mapping[str, Way] = {  # what can be asked for
    "decision": Way(REGION, _over(2), _of_region, _maps),
    "fit": Way(REGION, _over(1), _of_fit, _curve),
    "reconstructions": Way(RECONSTRUCTIONS, _encodes, _of_reconstructions, _pairs),
    "latent": Way(LATENT, _has_codes, _of_latent, lambda found, png: draw_latent(found.picture, png)),
    "sequences": Way(
        SEQUENCES,
        lambda project: project.answers_steps,
        _of_sequences,
        lambda found, png: draw_sequences(_symbols(found), found.picture.sample, png),
        _list_sequences,
    ),
    "interpolation": Way(INTERPOLATION, _encodes, lambda found: read_interpolation(found.picture), _steps),
    "made": Way(
        MADE, lambda project: project.task.answers == "made" or project.task.normal_codes, _of_made, _beside_real
    ),
    "critic": Way(CRITIC, judges, lambda found: read_critic(found.picture.values, found.project), _judged_plane),
    "labels": Way(ANSWERS, lambda project: project.task.answers == "labels", _of_labels, _chart_labels, _list_labels),
    "masks": Way(
        MASKS,
        lambda project: project.answers_pixels,
        _of_masks,
        lambda found, png: draw_masks(_masks(found), png),
        _list_masks,
    ),
}
