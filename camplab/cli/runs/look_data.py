"""`camplab look --what data` and `--what augmentation`: what the panel "Data" shows. Needs torch."""

from __future__ import annotations

import numpy as np

from camplab.assembly.augmenting.draws import draws
from camplab.assembly.preview import preview
from camplab.assembly.survey import survey
from camplab.cli.errors import explained
from camplab.cli.moment import found
from camplab.cli.output import finite, print_json, print_table, put
from camplab.cli.project import open_named
from camplab.cli.runs.look import Asked, draw, put_line
from camplab.datasets.base import Data, called
from camplab.datasets.brought.table import set_aside
from camplab.datasets.feature_names import feature_names
from camplab.datasets.survey.facts import Survey, Values
from camplab.datasets.survey.reading import read_balance, read_values, remarks
from camplab.document.settings.augmenting import augmentation_words, refused, switched_on
from camplab.numbers import measured
from camplab.runs import reading
from camplab.words import Own, Sentence, say

DATA, AUGMENTATION = "data", "augmentation"
DRAWN = 64
"""Samples in a picture."""


def look_at_data(name: str, asked: Asked) -> None:
    """Print what the data of the run or project `name` are like. Raises `Trouble`, `WriteFailed`."""
    folder = found(name)
    project = open_named(name) if folder is None else reading.read(folder).project
    data = project.data
    with explained():
        surveyed = survey(data)
        if asked.png is not None:
            shown = preview(data)(asked.sample, DRAWN, asked.training)
            draw(_as_maps(shown.values), asked.png)
    names = _names(data, surveyed)
    if asked.json:
        print_json(finite(_facts(data, surveyed, names)))
    else:
        _print(data, surveyed, names)


def look_at_augmentation(name: str, asked: Asked) -> None:
    """Print what the recipe of the run or project `name` does to samples; as a picture a sample and draws of it.

    Raises `Trouble`, `WriteFailed`.
    """
    folder = found(name)
    project = open_named(name) if folder is None else reading.read(folder).now
    said = augmentation_words(project)
    with explained():
        if asked.png is not None:
            draw(_as_maps(draws(project, preview(project.data), asked.sample, project.training.seed).values), asked.png)
    if asked.json:
        on = {each: getattr(project.training, each) for each in switched_on(project.training)}
        print_json({"data": project.data.tag, "augmentation": on, "fits": refused(project) is None, "says": str(said)})
    else:
        put_line(say("Says"), said)


def _as_maps(values: np.ndarray) -> np.ndarray:
    """n × the shape of a sample as n × height × width; of colours the mean."""
    maps: np.ndarray = values.mean(1) if values.ndim == 4 else values if values.ndim == 3 else values[:, None]
    return maps


def _names(data: Data, surveyed: Survey) -> tuple[Sentence | str, ...]:
    known = data.class_names
    return known if len(known) == len(surveyed.classes) else tuple(map(Own, surveyed.classes))


def _features(data: Data, values: Values) -> list[str]:
    """What each is called; of pictures their colours have numbers only."""
    return [str(at + 1) if values.pixels else feature_names(data)[at] for at in range(len(values.mean))]


def _said(data: Data, surveyed: Survey, names: tuple[Sentence | str, ...]) -> list[Sentence]:
    return [
        read_balance(surveyed, names),
        read_values(surveyed, feature_names(data)),
        *remarks(surveyed, say(data.licence), feature_names(data), set_aside(data)),
    ]


def _print(data: Data, surveyed: Survey, names: tuple[Sentence | str, ...]) -> None:
    put_line(say("Data"), called(data))
    for sentence in _said(data, surveyed, names):
        put_line(say("Says"), sentence)
    put()
    if names:
        heads = (say("Class"), say("To learn from"), say("For validation"))
        counts = zip(names, *surveyed.balance().tolist(), strict=True)
        print_table(heads, [(name, f"{learned:,}", f"{held:,}") for name, learned, held in counts], heads[1:])
        put()
    values = surveyed.values
    titles = (say("Feature"), say("Mean"), say("Spread"), say("Least"), say("Greatest"))
    columns = (values.mean, values.std, values.least, values.greatest)
    rows = [
        (name, *(measured(float(column[at])) for column in columns)) for at, name in enumerate(_features(data, values))
    ]
    print_table(titles, rows, titles[1:])


def _facts(data: Data, surveyed: Survey, names: tuple[Sentence | str, ...]) -> dict[str, object]:
    values = surveyed.values
    counts = surveyed.balance().tolist() if names else [[], []]
    return {
        "data": data.tag, "licence": data.licence, "says": [str(each) for each in _said(data, surveyed, names)],
        "training": len(surveyed.training), "validation": len(surveyed.validation),
        "classes": [{"name": str(name), "training": learned, "validation": held}
                    for name, learned, held in zip(names, *counts, strict=True)],
        "features": [
            {"name": name, "mean": values.mean[at].item(), "std": values.std[at].item(),
             "least": values.least[at].item(), "greatest": values.greatest[at].item(),
             "subtracted": float(values.shift[at]), "divided_by": float(values.scale[at])}
            for at, name in enumerate(_features(data, values))
        ],
    }  # fmt: skip
