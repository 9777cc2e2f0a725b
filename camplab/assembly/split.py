"""Parts samples into training and validation and puts them on one scale. Knows nothing of networks.

What `assembly.export.program` writes into the exported file does the same, in the same order: change both together.
"""

from __future__ import annotations

from dataclasses import dataclass

import torch
from torch import Tensor

from camplab.assembly.samples import Listed, Loaded
from camplab.datasets.added import added_to
from camplab.datasets.base import Data, on_one_scale
from camplab.datasets.making import NoSamples
from camplab.numbers import percent
from camplab.words import Own, Sentence, first_few, say

NEARLY_ALL = 0.9
"""Of the samples."""
NAMED = 3
"""Classes named in one sentence."""
LEARNED, HELD = say("put some among those to learn from"), say("put some among those for validation")


@dataclass(frozen=True)
class Split:
    """Training and validation samples, standardised if the data says so, and how to undo that."""

    x: Tensor
    y: Tensor
    validation_x: Tensor
    validation_y: Tensor
    mean: Tensor
    """0-dimensional for images, one number per feature otherwise; 0 when not standardised."""
    std: Tensor
    validation_indices: Tensor
    """Which samples of the data set are the validation samples, in order."""
    classes: tuple[str, ...]


def split(loaded: Loaded, data: Data) -> Split:
    """The samples in an order drawn from `split_seed`; the last of them are for validation."""
    learned, held_out = drawn(loaded.y, data, loaded.held)
    x, y = loaded.x[learned], loaded.y[learned]
    validation_x, validation_y = loaded.x[held_out], loaded.y[held_out]
    mean, std = torch.tensor(0.0), torch.tensor(1.0)
    if on_one_scale(data) and not data.as_bytes:  # bytes are standardised batch by batch, see `Data.enter`
        mean, std = standard(x, data)
        x, validation_x = (part.sub_(mean).div_(std) for part in (x, validation_x))  # in place: a copy is as large
    return Split(x, y, validation_x, validation_y, mean, std, held_out, loaded.classes)


def drawn(y: Tensor, data: Data, given: Tensor | None = None) -> tuple[Tensor, Tensor]:
    """Which samples (of these targets) are learned from, and which held out, in an order drawn from `split_seed`.

    given: which are held out, where that is known. Otherwise, class by class, the last of each class in that order;
    or the last of all.
    """
    order = torch.randperm(len(y), generator=torch.Generator().manual_seed(data.split_seed))  # that of `permutation`
    if given is not None:
        return order[~given[order]], order[given[order]]
    if data.parted != "by class":
        return order[: -data.held_out(len(y))], order[-data.held_out(len(y)) :]
    held = torch.zeros(len(y), dtype=torch.bool)
    for count, label in zip(y.bincount().tolist(), range(data.outputs), strict=False):
        of_class = (y[order] == label).nonzero()[:, 0]
        held[of_class[count - data.held_out(count) :]] = True
    return order[~held], order[held]


def check(samples: Loaded | Listed, data: Data) -> None:
    """Raises `NoSamples` where there is nothing to learn from, or nothing to check with."""
    learned, held_out = drawn(samples.y, data, samples.held)
    if len(learned) and len(held_out):
        return
    if data.parted == "by class":
        raise NoSamples(say("no sample is left for validation, as no class has two: bring more samples, or do not "
                            "split the data class by class"))  # fmt: skip
    raise NoSamples(say("no sample is left for validation; {way}", way=HELD) if len(learned) else
                    say("no sample is left to learn from; {way}", way=LEARNED))  # fmt: skip


def unseen(samples: Loaded | Listed, data: Data) -> tuple[Sentence, ...]:
    """Which classes are not learned from, or never checked; () in regression, and of rare classes of positions."""
    y, classes = samples.y, samples.classes
    if y.is_floating_point() or not classes or data.positions:
        return ()
    learned, held_out = (_of_each_class(y[part], classes) for part in drawn(y, data, samples.held))
    here = _of_each_class(y, classes) > 0
    said = []
    if (none := here & (learned == 0)).any():
        said.append(say("no sample of {names} is learned from: {way}",
                        names=_named(none, classes), way=_way(samples, data, LEARNED)))  # fmt: skip
    if (none := here & (held_out == 0)).any():
        said.append(say("no sample of {names} is kept for validation: {way}",
                        names=_named(none, classes), way=_way(samples, data, HELD)))  # fmt: skip
    return tuple(said)


def uneven(samples: Loaded | Listed, data: Data) -> tuple[Sentence, ...]:
    """What accuracy is worth little, where nearly all samples are of one class; () in regression and of positions."""
    y, classes = samples.y, samples.classes
    if y.is_floating_point() or not classes or data.positions:
        return ()
    held_out = _of_each_class(y[drawn(y, data, samples.held)[1]], classes)
    share = float(held_out.max()) / max(int(held_out.sum()), 1)
    if not NEARLY_ALL <= share < 1:
        return ()
    return (say("{share} of the samples for validation are {most}: whoever always answers that has as much accuracy",
                share=percent(share), most=Own(classes[int(held_out.argmax())])),)  # fmt: skip


def twice(samples: Loaded | Listed, data: Data) -> tuple[Sentence, ...]:
    """Whether pictures of the learner's own lie on both sides, equal to the last pixel; as far as memory holds them."""
    if data.origin != "yours" or data.shape.kind != "image" or not isinstance(samples, Loaded):
        return ()
    learned, held_out = (part.tolist() for part in drawn(samples.y, data, samples.held))
    prints = [hash(pixels.tobytes()) for pixels in samples.x.numpy()]
    known = {prints[at] for at in learned}
    again = sum(prints[at] in known for at in held_out)
    said = {"all": f"{len(held_out):,}"}
    if again == 1:
        return (say("one of the {all} pictures for validation is learned from, too, equal to the last pixel: it tells "
                    "nothing of new ones", **said),)  # fmt: skip
    more = say("{n} of the {all} pictures for validation are learned from, too, equal to the last pixel: they tell "
               "nothing of new ones", n=f"{again:,}", **said)  # fmt: skip
    return (more,) if again else ()


def _of_each_class(y: Tensor, classes: tuple[str, ...]) -> Tensor:
    """How many there are, of samples or of all their positions that count."""
    return y[y >= 0].bincount(minlength=len(classes))


def _named(chosen: Tensor, classes: tuple[str, ...]) -> Own:
    return Own(first_few([classes[place] for place in chosen.nonzero()[:, 0].tolist()], NAMED))


def _way(samples: Loaded | Listed, data: Data, among: Sentence) -> Sentence:
    if samples.held is not None and not added_to(data):  # with what was added they are drawn as without it
        return among
    if data.parted == "by class":
        return say("there are too few")
    if "by_class" in type(data).model_fields:
        return say("split the data class by class, or choose another split seed")
    return say("choose another split seed")


def standard(x: Tensor, data: Data) -> tuple[Tensor, Tensor]:
    """Mean and standard deviation (population): of all pixels of images, of each feature otherwise; never 0."""
    axes = None if data.shape.kind == "image" else tuple(range(x.dim() - 1))
    mean, std = x.mean(axes), x.std(axes, correction=0)
    return mean, torch.where(std == 0, 1.0, std)
