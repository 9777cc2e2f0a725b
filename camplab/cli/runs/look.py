"""`camplab look`: one sample goes through a network: what comes out of each block, and what it answers. Needs torch.

The network is that of a run, as its last checkpoint has it or as it was after a step of it (`RUN@STEP`), or that of a
project: as it begins, or with weights.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt

from camplab.assembly.preview import Shown, preview
from camplab.cli.errors import WRONG, Trouble, no_block, no_sample
from camplab.cli.output import finite, padded, print_json, print_table, put, words
from camplab.cli.runs.picture_file import save
from camplab.cli.standing import in_a_sentence, looked, network_of
from camplab.datasets.base import Data
from camplab.datasets.pictures import own
from camplab.datasets.pictures.as_picture import as_picture, as_sample
from camplab.document.places import Places, first_with_maps
from camplab.document.project import Project
from camplab.document.tasks.base import Answers
from camplab.numbers import measured, percent
from camplab.runs.events import MAPS, PREDICTION
from camplab.runs.wants import LIKE, OF_DATA, Origin, Own, Want
from camplab.runs.why.critic import called as judged_by
from camplab.training.bench import Bench
from camplab.words import Sentence, say

Numbers = npt.NDArray[Any]
HEADS = 10
"""Columns for what stands before a line about the sample."""
BEST = 3
"""Classes that are named."""
TITLES = (say("Block"), say("Kind"), say("Output"), say("Mean"), say("Spread"), say("Least"), say("Greatest"),
          say("Zeros"))  # fmt: skip


@dataclass(frozen=True)
class Asked:
    """What the command line asks for. At most one of `training`, `picture` and `values`."""

    sample: int = 0
    training: bool = False
    """The sample is of those that are learned from, not of the validation samples."""
    picture: Path | None = None
    values: str = ""
    """Numbers, parted by commas."""
    weights: Path | None = None
    block: str = ""
    what: str = ""
    """Why it answers so: one of the methods; "confusion": all answers; "": what comes out of the blocks."""
    answer: str = ""
    """Which answer is asked about: a class by its name or number, "label", "": that of the network."""
    unit: int = 0
    at: str = ""
    """A place in the maps: map, row and column, parted by commas."""
    against: str = ""
    """The block that the maps are compared with, or "input"."""
    png: Path | None = None
    json: bool = False
    prompt: str = ""
    """What a language model is to go on with, how hot, and from which seed of chance."""
    temperature: float = 1.0
    seed: int = 0

    @property
    def origin(self) -> Origin:
        """Where the sample is from."""
        return "picture" if self.picture else "typed" if self.values else "training" if self.training else "validation"


@dataclass(frozen=True)
class Seen:
    """The sample, with what is known of it, and everything that the network made of it."""

    project: Project
    step: int
    sample: Shown
    answer: Numbers
    outputs: dict[str, Numbers]
    """By module, in running order."""


def look_at(name: str, asked: Asked) -> None:
    """Print what the network of the run or project `name` makes of one sample, or draw what a block puts out (default:
    the first with maps). Raises `Trouble`, `WriteFailed`."""
    if (asked.picture is not None) + bool(asked.values) + asked.training > 1:
        raise Trouble(say("give one of --training, --picture and --values"), status=WRONG)
    with in_a_sentence():
        seen = _look(*network_of(name, asked.weights), asked)
    if asked.png is not None:
        module = asked.block or first_with_maps(Places(seen.project))
        draw(seen.outputs.get(module, np.empty(0, np.float32)), asked.png)
    if asked.json:
        print_json(finite(_facts(seen, asked)))
    else:
        _print(seen, asked)


# -- the sample ----------------------------------------------------------------------


def _look(project: Project, bench: Bench, asked: Asked) -> Seen:
    modules = _modules(project)
    if asked.block and asked.block not in modules:
        raise no_block(asked.block, modules)
    sample = sample_of(project.data, asked)
    wants = (Want(MAPS, tuple(modules), sample.first, origin=asked.origin),
             Want(PREDICTION, sample=sample.first, origin=asked.origin))  # fmt: skip
    pictures: dict[str, Numbers] = {}
    for seen in looked(bench, *wants, own=own_samples(asked, sample)):
        pictures["" if seen.kind == PREDICTION else seen.module] = seen.values
    answer = pictures.pop("", np.empty(0, np.float32))
    return Seen(project, bench.step, sample, answer, {name: pictures[name] for name in modules if name in pictures})


def _modules(project: Project) -> dict[str, str]:
    """Every module in running order, and the title of its block."""
    return {step.module: step.facts.block.title for step in Places(project).steps if step.facts.y is not None}


def sample_of(data: Data, asked: Asked) -> Shown:
    """What the network is to look at, raw; of one's own without a target. Raises `Trouble`, `Explained`."""
    show = preview(data)
    if asked.origin in OF_DATA:
        shown = show(asked.sample, 1, asked.training)
        if shown.first != asked.sample:
            raise no_sample(shown.total)
        return shown
    like = show(0, LIKE, False)
    values = _typed(asked.values, data) if asked.picture is None else _picture(asked.picture, data, like.values)
    return Shown(values[None].astype(like.values.dtype), like.targets[:0], 0, 1, like.mean, like.std, like.classes)


def learns_something_else(asked: Asked) -> Trouble:
    """Of a network that cannot be looked at so."""
    return Trouble(say("this network cannot be asked for {what}: it learns something else", what=asked.what),
                   status=WRONG)  # fmt: skip


def own_samples(asked: Asked, sample: Shown) -> tuple[Own, ...]:
    """The sample where it is the learner's own, for those who look at it."""
    return (Own(asked.origin, sample.first, sample.values[0]),) if asked.origin in ("picture", "typed") else ()


def _picture(file: Path, data: Data, like: Numbers) -> Numbers:
    layout = as_picture(data)
    if layout is None:
        raise Trouble(say("the network learns from no pictures, but from {shape}", shape=str(data.shape)), status=WRONG)
    return as_sample(layout, partial(own.picture, own.read(file)))(like)


def _typed(text: str, data: Data) -> Numbers:
    try:
        values = np.array([float(part) for part in text.split(",")], np.float32)
    except ValueError:
        raise Trouble(say("--values are numbers parted by commas, such as 0.5,-1"), status=WRONG) from None
    if data.shape.kind != "vector" or len(values) != data.shape.dims[0]:
        raise Trouble(say("a sample of these data is {shape}, not {n} numbers", shape=str(data.shape), n=len(values)),
                      status=WRONG)  # fmt: skip
    return values


# -- what is said of it ------------------------------------------------------------------------------


def _print(seen: Seen, asked: Asked) -> None:
    for title, value in _lines(seen, asked):
        put_line(title, value)
    put()
    kinds = _modules(seen.project)
    rows = [(name, say(kinds[name]), "×".join(map(str, values.shape)), *_statistics(values))
            for name, values in seen.outputs.items() if not asked.block or name == asked.block]  # fmt: skip
    print_table(TITLES, rows, TITLES[3:])


def put_line(title: Sentence, value: object) -> None:
    """Print a line about what is looked at."""
    put(padded(title, HEADS) + words(value))


def which_network(step: int, asked: Asked) -> Sentence:
    """What is known of its weights."""
    if asked.weights is not None:
        return say("with the weights in {file}", file=asked.weights.name)
    return say("after {n} steps", n=f"{step:,}") if step else say("as it begins")


def _lines(seen: Seen, asked: Asked) -> Iterator[tuple[Sentence, object]]:
    yield say("Network"), which_network(seen.step, asked)
    yield say("Sample"), called(asked)
    names = _names(seen)
    if seen.project.task.answers == "labels":
        have = np.flatnonzero(seen.sample.targets.reshape(-1) > 0.5).tolist()
        yield say("Labels"), ", ".join(words(names[n]) for n in have) or "–"
        yield say("Answer"), ", ".join(f"{words(name)} ({words(percent(float(share)))})"
                                       for name, share in zip(names, seen.answer, strict=True))  # fmt: skip
        return
    if seen.sample.targets.size == 1:
        yield say("Label"), _label(seen, names)
    if names and np.isfinite(seen.answer).all():
        best = np.argsort(-seen.answer, kind="stable")[:BEST]
        yield say("Answer"), ", ".join(f"{words(names[n])} ({words(percent(float(seen.answer[n])))})" for n in best)
    elif seen.answer.size == 1 or names:
        judged = seen.project.task.answers == "made"
        yield judged_by(seen.project) if judged else say("Answer"), measured(float(seen.answer.reshape(-1)[0]))


def _label(seen: Seen, names: Sequence[Sentence | str]) -> Sentence | str:
    """The target of a sample that has one: a class also where the network answers with something else."""
    target = seen.sample.targets.reshape(-1)[0]
    known = names or seen.project.data.class_names or seen.sample.classes
    return known[int(target)] if known and seen.sample.targets.dtype.kind in "iu" else measured(float(target))


def called(asked: Asked) -> Sentence | str:
    """What the sample is called."""
    if asked.picture is not None:
        return asked.picture.name
    if asked.values:
        return asked.values
    return (
        say("training sample {n}", n=asked.sample) if asked.training else say("validation sample {n}", n=asked.sample)
    )


def _names(seen: Seen) -> tuple[Sentence | str, ...]:
    return class_names(seen.project, seen.sample, len(seen.answer))


def class_names(
    project: Project, sample: Shown, count: int, of: Collection[Answers] = ("classes", "labels")
) -> tuple[Sentence | str, ...]:
    """What classes or labels are called; numbers, where nobody knows; () where answers are none of these."""
    if project.task.answers not in of:
        return ()
    known = project.data.class_names or sample.classes
    return known if len(known) == count else tuple(map(str, range(count)))


def _statistics(values: Numbers) -> tuple[object, ...]:
    """Mean, spread, least, greatest, share of zeros."""
    if not values.size:
        return ("",) * 5
    whole = values.astype(np.float64)
    numbers = (whole.mean(), whole.std(), whole.min(), whole.max())
    return *(measured(float(number)) for number in numbers), percent(float((whole == 0).mean()))


def _facts(seen: Seen, asked: Asked) -> dict[str, object]:
    """Everything as plain values; the numbers themselves of the block that was asked for."""
    kinds, target = _modules(seen.project), seen.sample.targets.reshape(-1).tolist()
    return {
        "step": seen.step,
        "sample": {"origin": asked.origin, "number": asked.sample,
                   "target": target[0] if len(target) == 1 else target or None},
        "classes": [str(name) for name in _names(seen)],
        "answer": seen.answer.tolist(),
        "blocks": [
            _block(name, kinds[name], values, name == asked.block)
            for name, values in seen.outputs.items() if not asked.block or name == asked.block
        ],
    }  # fmt: skip


def _block(name: str, kind: str, values: Numbers, whole: bool) -> dict[str, object]:
    known = values.astype(np.float64)
    said: dict[str, object] = {"module": name, "kind": kind, "shape": list(values.shape)}
    if values.size:
        said |= {"mean": known.mean().item(), "spread": known.std().item(), "least": known.min().item(),
                 "greatest": known.max().item(), "zeros": (known == 0).mean().item()}  # fmt: skip
    return said | ({"values": values.tolist()} if whole else {})


def draw(values: Numbers, file: Path, changed: Numbers | None = None) -> None:
    """The maps as the panel Feature maps has them, beside each other; `changed` cells are tinted."""
    from PIL import Image

    from camplab.app.look.map_scale import as_maps, scale_of
    from camplab.app.panels.maps.montage import Tint, arranged, painted

    maps = as_maps(values)
    if not maps.size:
        raise Trouble(say("this block puts out no numbers that could be drawn"))
    count, height, width = maps.shape
    layout = arranged(count, height, width, (1000, 1000), 3)
    tint = None if changed is None else Tint(as_maps(changed).astype(np.bool_), (204, 121, 167))
    picture = painted(maps, layout, scale_of(maps, False, False), (200, 200, 200), (255, 255, 255), tint)
    save(Image.fromarray(picture), file)
