"""`camplab look --what maps`: what a block makes of a sample, what a number of it is computed from, and what changed.

The panel Feature maps shows the same.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property

import numpy as np

from camplab.cli.errors import WRONG, Trouble, no_block
from camplab.cli.output import finite, print_json, put, words
from camplab.cli.runs.look import Asked, called, draw, own_samples, put_line, sample_of
from camplab.cli.standing import in_a_sentence, looked, network_of
from camplab.document.places import Places, first_with_maps
from camplab.document.project import Project
from camplab.numbers import measured
from camplab.runs.events import INPUTS, MAPS, TERMS, Picture
from camplab.runs.inside.maps import Difference, field_of, read, seen_in_words, sees
from camplab.runs.inside.terms import Terms
from camplab.runs.wants import Want
from camplab.training.bench import Bench
from camplab.words import Sentence, say

OF_MAPS = "maps"
INPUT = "input"
"""In place of a block to compare with: what goes into this one."""


@dataclass(frozen=True)
class Found:
    """What was seen of one module, after so many steps."""

    places: Places
    module: str
    maps: Picture
    other: Picture | None
    terms: Terms | None
    place: tuple[int, ...]

    @cached_property
    def difference(self) -> Difference | None:
        """From the other place to this one."""
        return None if self.other is None else Difference(self.other.values, self.maps.values)

    @cached_property
    def seen(self) -> Sentence | None:
        """What the number at `place` sees of the sample."""
        field = field_of(self.places, self.module) if self.place else None
        axes = self.maps.values.ndim
        inside = self.place[1:] if axes == 3 else self.place[:1] if axes == 2 else ()
        return None if field is None else seen_in_words(field, sees(field, inside))

    def says(self) -> Iterator[Sentence]:
        """What they say, and what has changed."""
        yield read(self.maps.values)
        if self.difference is not None:
            yield self.difference.sentence()


def look_at_maps(name: str, asked: Asked) -> None:
    """Print what comes out of one block of the run or project `name`. Raises `Trouble`, `WriteFailed`."""
    with in_a_sentence():
        found = _found(*network_of(name, asked.weights), asked)
    if asked.png is not None:
        changed = found.difference.changed if found.difference is not None else None
        draw(found.maps.values, asked.png, changed)
    if asked.json:
        print_json(finite(_facts(found, asked)))
        return
    put_line(say("Network"), say("after {n} steps", n=f"{found.maps.step:,}"))
    put_line(say("Sample"), called(asked))
    put_line(say("Block"), f"{found.module}  {'×'.join(map(str, found.maps.values.shape))}")
    for sentence in found.says():
        put_line(say("Says"), sentence)
    if found.place:
        put()
        for title, value in _pixel(found):
            put(f"{words(title) if title else '':32}{value}")


def _pixel(found: Found) -> Iterator[tuple[Sentence | None, str]]:
    yield say("value"), measured(float(found.maps.values[found.place]))
    if found.seen is not None:
        yield say("sees of the sample"), words(found.seen)
    if found.terms is not None:
        yield from found.terms.lines()


def _found(project: Project, bench: Bench, asked: Asked) -> Found:
    places, sample = Places(project), sample_of(project.data, asked)
    modules = tuple(dict.fromkeys(step.module for step in places.steps if step.facts.y is not None))
    for wanted in filter(None, (asked.block, asked.against if asked.against != INPUT else "")):
        if wanted not in modules:
            raise no_block(wanted, modules)
    module = asked.block or first_with_maps(places)
    place = _place(asked.at)

    def look(probe: str, of: str, number: int | None = None) -> Picture | None:
        want = Want(probe, (of,), sample.first, origin=asked.origin, asked=number)
        return next(looked(bench, want, own=own_samples(asked, sample)), None)

    maps = look(MAPS, module)
    if maps is None or not maps.values.size:
        raise Trouble(say("this block puts out no numbers that could be drawn"))
    number = _number(place, maps.values.shape) if place else None
    terms = look(TERMS, module, number) if number is not None else None
    other = None
    if asked.against:
        other = look(INPUTS, module) if asked.against == INPUT else look(MAPS, asked.against)
    return Found(places, module, maps, other, None if terms is None else Terms.of(terms), place)


def _place(text: str) -> tuple[int, ...]:
    try:
        return tuple(int(part) for part in text.split(",")) if text else ()
    except ValueError:
        raise Trouble(say("--at is a place such as 3,5,7: map, row and column from 0"), status=WRONG) from None


def _number(place: tuple[int, ...], shape: tuple[int, ...]) -> int:
    """Counted through the numbers. Raises `Trouble` where there is no such place."""
    if len(place) != len(shape) or any(not 0 <= at < size for at, size in zip(place, shape, strict=True)):
        raise Trouble(say("there is no place {at} in {shape}: places are counted from 0", at=",".join(map(str, place)),
                          shape="×".join(map(str, shape))), status=WRONG)  # fmt: skip
    return int(np.ravel_multi_index(place, shape))


def _facts(found: Found, asked: Asked) -> dict[str, object]:
    said: dict[str, object] = {
        "step": found.maps.step, "sample": asked.sample, "module": found.module,
        "says": [str(sentence) for sentence in found.says()], "values": found.maps.values.tolist(),
    }  # fmt: skip
    if found.other is not None and found.difference is not None:
        other, changed = found.other, int(found.difference.changed.sum())
        said["against"] = {"module": other.module, "what": other.kind, "values": other.values.tolist(),
                           "changed": changed}  # fmt: skip
    if found.place:
        at: dict[str, object] = {"place": list(found.place), "value": float(found.maps.values[found.place])}
        at["sees"] = str(found.seen) if found.seen is not None else None
        if found.terms is not None:
            weights = found.terms.weights
            at |= {"seen": found.terms.seen.tolist(), "weights": None if weights is None else weights.tolist(),
                   "bias": found.terms.bias, "sum": found.terms.sum}  # fmt: skip
        said["at"] = at
    return said
