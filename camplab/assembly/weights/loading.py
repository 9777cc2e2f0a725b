"""Puts weights from elsewhere into a network that has just been built, and says what was and was not loaded."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

import torch
from torch import Tensor, nn

from camplab.assembly.weights import shards, weight_files
from camplab.assembly.weights.bad_weights import BadWeights
from camplab.assembly.weights.matching import Row, match, own_tensors
from camplab.assembly.weights.other_houses import apart, lying
from camplab.assembly.weights.statuses import counted
from camplab.blocks.walk import Walk
from camplab.document.format.problems import shown
from camplab.document.start import Start
from camplab.words import Sentence, first_few, say

QUANTISED = (torch.int8, torch.uint8)
"""Of no weights as they are: each is a step of a scale that lies elsewhere."""


def begin(model: nn.Module, trace: Walk, start: Start) -> Sentence:
    """Load what fits of `start` into `model`, the network of `trace`; what was loaded, in words. Draws no numbers.

    Raises `BadWeights` when the source cannot be read, or nothing of it fits: then the network is as it was.
    """
    weights = read(start, trace)
    rows = rows_of(trace, weights, start)
    pour(model, rows, weights.tensors)
    return summary(rows, start.source, weights.ordered, weights.beside)


def read(start: Start, trace: Walk) -> weight_files.Weights:
    """The weights that the network of `trace` begins with: of one stack, where it is named, those under the names that
    they have in it; those of an attention as it keeps them here.

    Raises `BadWeights`.
    """
    weights = _of_stack(start)
    own = {tensor.key for tensor in own_tensors(trace)}
    if own <= weights.tensors.keys() or not any(key.endswith("in_proj_weight") for key in own):
        return weights
    return replace(weights, tensors=_as_here(weights.tensors))


def _as_here(tensors: Mapping[str, Tensor]) -> dict[str, Tensor]:
    """Weights of attention as they are kept here: with outputs before inputs, and one for queries, keys and values."""
    shapes = {key: tuple(tensor.shape) for key, tensor in tensors.items()}
    if turned := lying(shapes):
        return {key: tensor.t().contiguous() if key in turned else tensor for key, tensor in tensors.items()}
    first = {three[0]: (name, three) for name, three in apart(shapes).items()}
    others = {key for _, three in first.values() for key in three[1:]}
    found = {}
    for key, tensor in tensors.items():
        if key in first:
            name, three = first[key]
            found[name] = torch.cat([tensors[each] for each in three])
        elif key not in others:
            found[key] = tensor
    return found


def _of_stack(start: Start) -> weight_files.Weights:
    weights = shards.read(start)
    if not start.stack:
        return weights
    prefix = f"{start.stack}."
    inside = {key.removeprefix(prefix): each for key, each in weights.tensors.items() if key.startswith(prefix)}
    if not inside:
        raise BadWeights(say("there are no weights of a stack called {stack}", stack=shown(start.stack)))
    return replace(weights, tensors=inside)


def rows_of(trace: Walk, weights: weight_files.Weights, start: Start) -> tuple[Row, ...]:
    """The table of `matching.match`. Raises `BadWeights` when nothing fits, or most of it are no numbers.

    Single tensors that hold NaN are not taken: the classifier of VGG-16's IMAGENET1K_FEATURES is left out that way.
    """
    shapes = {key: tuple(tensor.shape) for key, tensor in weights.tensors.items()}
    broken = {key for key, tensor in weights.tensors.items() if not _is_finite(tensor)}
    if 2 * len(broken) > len(shapes):
        raise BadWeights(say("most tensors of {source} hold values that are no numbers (NaN or infinite): the training "
                             "they come from broke down", source=shown(start.source, 200)))  # fmt: skip
    rows = match(trace, shapes.items(), start.fresh_head)
    rows = tuple(replace(row, status="not_finite") if row.own and row.key in broken else row for row in rows)
    if not any(row.status == "loaded" for row in rows):
        raise BadWeights(say("no tensor of {source} fits this network: {there} are there, {here} are needed, and none "
                             "has the kind and shape of another", source=shown(start.source, 200), there=len(shapes),
                             here=sum(1 for row in rows if row.own)))  # fmt: skip
    for row in rows:
        if row.status == "loaded" and weights.tensors[row.key].dtype in QUANTISED:
            raise BadWeights(say("the tensor {key} holds whole numbers of one byte, as those of a quantised network: "
                                 "without their scales they are no weights", key=row.key))  # fmt: skip
    return rows


def _is_finite(tensor: Tensor) -> bool:
    """As float32, which the network computes in and which holds less than float64."""
    return not tensor.is_floating_point() or bool(torch.isfinite(tensor.float()).all())


def pour(model: nn.Module, rows: Sequence[Row], tensors: Mapping[str, Tensor]) -> None:
    """Copy every tensor that is to be loaded. Raises `BadWeights` before anything is changed."""
    loaded = [row for row in rows if row.status == "loaded"]
    for row in loaded:
        if not _is_finite(tensors[row.key]):
            raise BadWeights(say("the tensor {key} holds values that are no numbers (NaN or infinite)", key=row.key))
    own = model.state_dict()
    with torch.no_grad():
        for row in loaded:
            own[row.own].copy_(tensors[row.key].reshape(own[row.own].shape))


def summary(rows: Sequence[Row], source: str, ordered: bool = True, beside: Sequence[str] = ()) -> Sentence:
    """How much was loaded, the first tensors that were not, what else lay there, and what of it is a guess."""
    said, unsure = _summary(rows, source), doubt(rows, ordered)
    if beside:
        said = say("{said}; left where it is: {names}", said=said, names=first_few([*map(shown, beside)], 5))
    return say("{said}. {doubt}", said=said, doubt=unsure) if unsure else said


def doubt(rows: Sequence[Row], ordered: bool) -> Sentence | None:
    """Why one should look at the table before one believes it; None where order or names are known."""
    if ordered or all(row.key == row.own for row in rows if row.status == "loaded"):
        return None
    return say("This file keeps no order of layers and its names are not known here, so what fits where is a guess: "
               "compare the names in the table")  # fmt: skip


def _summary(rows: Sequence[Row], source: str) -> Sentence:
    numbers, name = counted(rows), shown(source, 200)
    loaded, own = numbers["loaded"], sum(numbers.values()) - numbers["unused"]
    left = [row for row in rows if row.own and row.status != "loaded"]
    if not left:
        return say("all {n} tensors are loaded from {source}", n=loaded, source=name)
    wrong = [row for row in left if row.status == "wrong_shape"]
    listed = first_few([row.own for row in left], 3)
    if wrong:
        return say("{loaded} of {all} tensors are loaded from {source}; of another shape or missing there, so these "
                   "begin afresh: {names}", loaded=loaded, all=own, source=name, names=listed)  # fmt: skip
    if all(row.status == "not_finite" for row in left):
        return say("{loaded} of {all} tensors are loaded from {source}; NaN or infinite there, so these begin afresh: "
                   "{names}", loaded=loaded, all=own, source=name, names=listed)  # fmt: skip
    return say("{loaded} of {all} tensors are loaded from {source}; these begin afresh: {names}",
               loaded=loaded, all=own, source=name, names=listed)  # fmt: skip
