"""`camplab look --what decision, fit, reconstructions or latent`: as the panel "Predictions" shows it. Needs torch."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

import numpy as np

from camplab.cli.errors import WRONG, Trouble, tell
from camplab.cli.output import finite, padded, print_json, put, words
from camplab.cli.runs.chart import chart
from camplab.cli.runs.look import HEADS, Asked, draw, network_of
from camplab.document.atomic import write_atomically
from camplab.document.places import Places
from camplab.document.project import Project
from camplab.numbers import rough
from camplab.runs.events import ANSWERS_NOW, LATENT, RECONSTRUCTIONS, REGION, Note, Picture
from camplab.runs.wants import Want
from camplab.runs.why.answers import read_fit
from camplab.runs.why.latent import Axes, read_latent, read_reconstructions
from camplab.runs.why.regions import read_region, read_unit
from camplab.training.bench import Bench
from camplab.training.faults import fault_of
from camplab.words import Explained, Sentence, say


@dataclass(frozen=True)
class Found:
    """The picture that was asked for, of a block (""; of the network), and the answers to the first samples."""

    project: Project
    block: str
    picture: Picture
    answers: Picture | None


@dataclass(frozen=True)
class Way:
    """What is looked at, of which projects, what is said of it, and how it is drawn."""

    probe: str
    suits: Callable[[Project], bool]
    says: Callable[[Found], Sentence]
    paint: Callable[[Found, Asked], None] | None
    """None: it is told in numbers alone."""


def look_at_answers(name: str, asked: Asked) -> None:
    """Print what the network of the run or project `name` makes of a plane, a line, or samples. Raises `Trouble`."""
    if asked.png is not None and WAYS[asked.what].paint is None:
        raise Trouble(say("{what} is told in numbers: ask for it with --json", what=asked.what), status=WRONG)
    try:
        project, bench = network_of(name, asked)
        found = _found(project, bench, asked)
    except Explained as error:
        raise Trouble(error.sentence, status=WRONG) from None
    except RuntimeError as error:  # memory is short, say
        raise Trouble(fault_of(error, 0).sentence) from None
    way, picture = WAYS[asked.what], found.picture
    said = way.says(found) if np.isfinite(picture.values).all() else say("The network computes NaN or infinity.")
    if asked.png is not None and way.paint is not None:
        way.paint(found, asked)
    if asked.json:
        facts = {"shape": list(picture.values.shape), "values": picture.values.tolist(), **picture.facts}
        print_json(finite({"step": bench.step, "module": found.block, "says": str(said), **facts}))
        return
    put(padded(say("Network"), HEADS) + words(say("after {n} steps", n=f"{bench.step:,}")))
    put(padded(say("Says"), HEADS) + words(said))


def _found(project: Project, bench: Bench, asked: Asked) -> Found:
    way, places = WAYS[asked.what], Places(project)
    if not way.suits(project):
        raise Trouble(say("this network cannot be asked for {what}: it learns something else", what=asked.what),
                      status=WRONG)  # fmt: skip
    known = [step.module for step in places.steps if step.facts.y is not None]
    if asked.block and (way.probe != REGION or asked.block not in known):
        raise Trouble(say("there is no block {name}; there are {names}", name=asked.block, names=", ".join(known)),
                      status=WRONG)  # fmt: skip
    modules = (asked.block,) if way.probe == REGION else ()
    wants = (Want(way.probe, modules, asked.sample, origin=asked.origin), Want(ANSWERS_NOW, origin=asked.origin))
    pictures: dict[str, Picture] = {}
    for event in bench.look({"": wants}):
        if isinstance(event, Picture):
            pictures[event.kind] = event
        elif isinstance(event, Note):
            tell(event.sentence)
    if way.probe not in pictures:
        raise Trouble(say("nothing came of it"))
    return Found(project, asked.block, pictures[way.probe], pictures.get(ANSWERS_NOW))


# -- what is said, and drawn -------------------------------------------------------------------------


def _of_region(found: Found) -> Sentence:
    if found.block or found.project.task.answers != "classes":
        return read_unit(found.picture.values, 0 if found.block else None, found.block)
    return read_region(found.picture.values, None if found.answers is None else found.answers.values)


def _of_fit(found: Found) -> Sentence:
    if found.block or found.answers is None:
        return read_unit(found.picture.values, 0 if found.block else None, found.block)
    return read_fit(found.answers.values)


def _of_reconstructions(found: Found) -> Sentence:
    values = found.picture.values
    errors = np.square(values[:, -1].astype(float) - values[:, 0]).reshape(len(values), -1).mean(1)
    return read_reconstructions(errors, found.picture.sample)


def _of_latent(found: Found) -> Sentence:
    codes = found.picture.values[:, 1:]
    return read_latent(Axes.of(codes), codes)


def _maps(found: Found, asked: Asked) -> None:
    assert asked.png is not None
    draw(found.picture.values, asked.png)


def _curve(found: Found, asked: Asked) -> None:
    assert asked.png is not None
    values, facts = found.picture.values, found.picture.facts
    count = values.shape[1]
    x = facts["low 0"] + (np.arange(count) + 0.5) / count * (facts["high 0"] - facts["low 0"])
    series = {f"{at}": each for at, each in enumerate(values[:8])}
    write_atomically(asked.png, chart(asked.what, [rough(each, 2) for each in x.tolist()], series, log=False))
    tell(say("wrote {path}", path=str(asked.png)))


def _pairs(found: Found, asked: Asked) -> None:
    assert asked.png is not None
    values = found.picture.values
    count, rows = values.shape[:2]
    flat = values.mean(2) if values.ndim == 5 else values.reshape(count, rows, -1, values.shape[-1])
    draw(np.concatenate([flat[:, row] for row in range(rows)]), asked.png)


def _over(numbers: int) -> Callable[[Project], bool]:
    """Samples are so many numbers, and what comes out for one is classes or numbers."""
    return lambda project: project.x.dims == (numbers,) and project.task.answers in ("classes", "numbers")


def _encodes(project: Project) -> bool:
    return project.task.codes is not None


WAYS: Mapping[str, Way] = {
    "decision": Way(REGION, _over(2), _of_region, _maps),
    "fit": Way(REGION, _over(1), _of_fit, _curve),
    "reconstructions": Way(RECONSTRUCTIONS, _encodes, _of_reconstructions, _pairs),
    "latent": Way(LATENT, _encodes, _of_latent, None),
}
"""What can be asked for."""
