"""`camplab look --what recurrent, attention or gradient-through-time`: as the panels show it. Needs torch."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from camplab.cli.errors import WRONG, Trouble, among
from camplab.cli.output import finite, print_json, print_table, put, words
from camplab.cli.runs.look import Asked, called, draw, own_samples, put_line, sample_of
from camplab.cli.runs.picture_file import save
from camplab.cli.runs.pictures.chart import chart
from camplab.cli.standing import in_a_sentence, looked, network_of, nothing_seen
from camplab.document.places import Places
from camplab.document.project import Project
from camplab.numbers import measured
from camplab.runs.events import PREDICTION, THROUGH_TIME, Picture
from camplab.runs.inside import recurrent as inside
from camplab.runs.inside.attention import Attention, attentive, spreads
from camplab.runs.inside.recurrent import recurrents
from camplab.runs.wants import Want
from camplab.runs.why.sequences import named
from camplab.training.bench import Bench
from camplab.words import Sentence, say

RECURRENT, ATTENTION, GRADIENT = "recurrent", "attention", "gradient-through-time"
Pictures = Mapping[str, Picture]
"""By kind."""


@dataclass(frozen=True)
class Found:
    """What was seen of one module, after so many steps."""

    places: Places
    module: str
    pictures: Pictures
    step: int
    read: tuple[str, ...] = ()
    """The symbols of the sample, and those that are written for it."""
    written: tuple[str, ...] = ()


def look_inside(name: str, asked: Asked) -> None:
    """Print what goes on inside a block of the run or project `name`. Raises `Trouble`, `WriteFailed`."""
    with in_a_sentence():
        found = _found(*network_of(name, asked.weights), asked)
    way = WAYS[asked.what]
    if asked.png is not None:
        way.paint(found, asked.png)
    if asked.json:
        print_json(finite({"step": found.step, "sample": asked.sample, "module": found.module} | way.facts(found)))
        return
    put_line(say("Network"), say("after {n} steps", n=f"{found.step:,}"))
    put_line(say("Sample"), called(asked))
    put_line(say("Block"), found.module)
    for sentence in way.says(found):
        put_line(say("Says"), sentence)
    way.table(found)


def _found(project: Project, bench: Bench, asked: Asked) -> Found:
    places = Places(project)
    known: Mapping[str, tuple[str, ...]]
    if asked.what == ATTENTION:
        known = dict.fromkeys(attentive(places), (ATTENTION,))
    else:
        known = {module: inside.wanted(block) for module, block in recurrents(places).items()}
    if not known:
        raise Trouble(say("this network has no block of that kind"), status=WRONG)
    module = among(asked.block, known) or next(iter(known))
    sample = sample_of(places.project.data, asked)
    wants = tuple(Want(kind, (module,), sample.first, origin=asked.origin) for kind in known[module])
    wants = (*wants, Want(PREDICTION, sample=sample.first, origin=asked.origin))
    pictures = {seen.kind: seen for seen in looked(bench, *wants, own=own_samples(asked, sample))}
    if not pictures.keys() >= ({THROUGH_TIME} if asked.what == GRADIENT else set(known[module]) - {THROUGH_TIME}):
        raise nothing_seen()
    data, names = places.project.data, tuple(map(str, project.data.class_names or sample.classes))
    read = named(sample.values[0], names) if 0 < data.shape.vocabulary == len(names) else ()
    guess = pictures[PREDICTION].values if PREDICTION in pictures else np.zeros(0)
    return Found(places, module, pictures, bench.step, read, named(guess.argmax(-1), names) if guess.ndim == 2 else ())


@dataclass(frozen=True)
class Way:
    """How one of the panels is told of."""

    says: Callable[[Found], Iterator[Sentence]]
    table: Callable[[Found], None]
    facts: Callable[[Found], dict[str, object]]
    paint: Callable[[Found, Path], None]


# -- attention ---------------------------------------------------------------------------------------


def _attention(found: Found) -> Attention:
    return Attention.of(found.pictures[ATTENTION], found.places, found.module).worded(found.read, found.written)


def _attention_table(found: Found) -> None:
    shown = _attention(found)
    put()
    titles = (say("Attention window"), say("Head"), say("Keys that a query spreads over"), say("Greatest weight"))
    rows = [(window, head, measured(float(spread), 3), measured(float(weights.max()), 3))
            for window in range(shown.count)
            for head, (spread, weights) in enumerate(zip(spreads(shown.heads(window)).mean(1), shown.heads(window),
                                                         strict=True))]  # fmt: skip
    print_table(titles if shown.windows else titles[1:], rows if shown.windows else [row[1:] for row in rows], titles)


def _attention_facts(found: Found) -> dict[str, object]:
    shown = _attention(found)
    windows = range(shown.count)
    return {
        "says": [str(shown.sentence())], "queries": [str(name) for name in shown.queries.names],
        "keys": [str(name) for name in shown.keys.names],
        "windows": [] if shown.windows is None else shown.windows.cells[: shown.count].tolist(),
        "masked": [shown.masked(window).tolist() for window in windows],
        "weights": [shown.heads(window).tolist() for window in windows],
    }  # fmt: skip


def _attention_picture(found: Found, png: Path) -> None:
    values = found.pictures[ATTENTION].values
    draw(values.reshape(-1, *values.shape[-2:]), png)


# -- recurrent ---------------------------------------------------------------------------------------


def _states(found: Found) -> Iterator[tuple[inside.Quantity, inside.Numbers]]:
    for quantity in inside.quantities(recurrents(found.places)[found.module]):
        yield quantity, quantity.of(found.pictures[quantity.kind])


def _states_say(found: Found) -> Iterator[Sentence]:
    block = recurrents(found.places)[found.module]
    for quantity, values in _states(found):
        yield inside.read(block, quantity, values, len(values) - 1)


def _states_table(found: Found) -> None:
    put()
    ends, every = inside.ends(recurrents(found.places)[found.module]), [*_states(found)]
    titles = (say("Layer"), say("Step"), *(quantity.id for quantity, _ in every))
    rows = [(ends[layer], step, *(measured(float(values[layer, step].mean()), 3) for _, values in every))
            for layer in range(len(ends)) for step in range(every[0][1].shape[1])]  # fmt: skip
    print_table(titles, rows, titles[1:])


def _states_facts(found: Found) -> dict[str, object]:
    block = recurrents(found.places)[found.module]
    return {"says": [str(sentence) for sentence in _states_say(found)],
            "layers": [str(end) for end in inside.ends(block)],
            "values": {quantity.id: values.tolist() for quantity, values in _states(found)}}  # fmt: skip


def _states_picture(found: Found, png: Path) -> None:
    """Of each quantity and layer a map: units down, steps across."""
    draw(np.concatenate([values.transpose(0, 2, 1) for _, values in _states(found)]), png)


# -- gradient through time ---------------------------------------------------------------------------


def _norms(found: Found) -> Mapping[str, inside.Numbers]:
    """By state and layer."""
    values, ends = found.pictures[THROUGH_TIME].values, inside.ends(recurrents(found.places)[found.module])
    return {
        f"{kind}{f', {words(end)}' if len(ends) > 1 else ''}": values[at, layer].astype(np.float64)
        for at, kind in enumerate(("dL/dh", "dL/dc")[: len(values)]) for layer, end in enumerate(ends)
    }  # fmt: skip


def _gradient_says(found: Found) -> Iterator[Sentence]:
    block, picture = recurrents(found.places)[found.module], found.pictures[THROUGH_TIME]
    yield from (inside.read_gradient(block, picture, end) for end in range(picture.values.shape[1]))


def _gradient_table(found: Found) -> None:
    put()
    norms = _norms(found)
    rows = [(step, *map(measured, row)) for step, row in enumerate(np.stack([*norms.values()], 1).tolist())]
    titles = (say("Step"), *norms)
    print_table(titles, rows, titles)


def _gradient_facts(found: Found) -> dict[str, object]:
    picture = found.pictures[THROUGH_TIME]
    kinds = dict(zip(("h", "c"), picture.values.tolist(), strict=False))
    ends = inside.ends(recurrents(found.places)[found.module])
    return {"says": [str(sentence) for sentence in _gradient_says(found)], "loss": picture.facts["loss"],
            "layers": [str(end) for end in ends], "values": kinds}  # fmt: skip


def _gradient_picture(found: Found, png: Path) -> None:
    norms = _norms(found)
    count = len(next(iter(norms.values())))
    title = words(next(_gradient_says(found)))
    save(chart(title, [str(at) for at in range(count)], norms, True), png)


WAYS: Mapping[str, Way] = {
    RECURRENT: Way(_states_say, _states_table, _states_facts, _states_picture),
    GRADIENT: Way(_gradient_says, _gradient_table, _gradient_facts, _gradient_picture),
    ATTENTION: Way(lambda found: iter((_attention(found).sentence(),)), _attention_table, _attention_facts,
                   _attention_picture),
}  # fmt: skip
