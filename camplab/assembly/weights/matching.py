"""Which foreign tensor fits which of this network's own: a table before anything changes. Knows no torch, no files.

Names differ from house to house, the order of the layers does not: tensors are handed out first in, first out, among
those of the same kind of layer, the same last name ("weight", "bias", ...) and the same shape. Shape alone is not
enough: it mixes up layer norms and biases in Swin V2. Where the names agree, they win; where a network was changed in
its midst, the layers around tell what belongs where.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Hashable, Iterable, Mapping, Sequence
from dataclasses import dataclass

from camplab.assembly.preparation import leaves
from camplab.assembly.weights.alignment import aligned
from camplab.assembly.weights.other_houses import joined, shortcuts_last
from camplab.assembly.weights.statuses import Status
from camplab.assembly.weights.torchvision_orders import is_aside
from camplab.blocks.walk import Path, Walk

Dims = tuple[int, ...]
COUNTER = "num_batches_tracked"
"""How many batches a batch norm has seen: old files lack it, and nothing but a note for oneself depends on it."""


@dataclass(frozen=True, slots=True)
class Tensor:
    """A tensor as the matching sees it."""

    key: str
    """Its name in a state_dict."""
    shape: Dims
    kind: str
    """Of layer: "norm", "matrix", "window", "attention", "parameter", ..."""
    auxiliary: bool
    """Part of a side head, which only training needs."""
    path: Path = ()
    """Where its block stands (own ones)."""
    role: str = ""
    """What it is called here, where another house calls it otherwise."""

    @property
    def last(self) -> str:
        """The last part of its name."""
        return self.role or self.key.rpartition(".")[2]

    @property
    def plain_shape(self) -> Dims:
        """Without axes of length 1: one house has a scale of C×1×1 where another has C."""
        return tuple(size for size in self.shape if size != 1)


@dataclass(frozen=True, slots=True)
class Row:
    """One line of the table: a foreign tensor, the own one it goes to, or one of them alone."""

    key: str
    """Of the foreign tensor; "" when there is none for `own`."""
    shape: Dims
    """Of the foreign tensor, or of the own one when there is none."""
    own: str
    """The name in this network's state_dict; "" when nothing here takes `key`."""
    path: Path
    """Where the own tensor's block stands."""
    status: Status
    wanted: Dims = ()
    """The shape of the own tensor."""


Pairs = dict[str, str]
"""Own key -> foreign key."""


def match(trace: Walk, entries: Iterable[tuple[str, Dims]], fresh_head: bool = False) -> tuple[Row, ...]:
    """A row for each own tensor in the network's order, then one for each foreign tensor that is left.

    entries: name and shape of the foreign tensors in the order of their network. fresh_head: the last layer with
    weights takes none. The order rule is that of parity.md; see there for the networks it was tried with.
    """
    foreign = foreign_tensors(entries)
    own = own_tensors(trace)
    if not any(tensor.last == COUNTER for tensor in foreign):
        own = [tensor for tensor in own if tensor.last != COUNTER]
    head = head_of(own) if fresh_head else frozenset()
    pairs = _by_name(own, foreign) or _by_order(own, foreign)
    return tuple(_rows(own, {tensor.key: tensor for tensor in foreign}, pairs, head))


def own_tensors(trace: Walk) -> list[Tensor]:
    """The network's parameters and buffers in walk order."""
    found = []
    heads: list[str] = []
    for step in trace.steps():
        if step.facts.block.tag == "side_head":
            heads.append(f"{step.module}.")
    for step in leaves(trace):
        weights = step.facts.weights
        auxiliary = f"{step.module}.".startswith(tuple(heads)) if heads else False
        shapes = {**weights.parameters, **weights.buffers}
        kinds = kinds_of({f"{step.module}.{name}": dims for name, dims in shapes.items()})
        for name, dims in shapes.items():
            key = f"{step.module}.{name}"
            found.append(Tensor(key, tuple(dims), kinds[key], auxiliary, step.path))
    return found


def foreign_tensors(entries: Iterable[tuple[str, Dims]]) -> list[Tensor]:
    """Tensors of a state_dict, their kinds told from what stands beside them."""
    shapes = dict(entries)
    kinds, found = kinds_of(shapes), []
    for key in shortcuts_last(shapes):
        role = joined(key, shapes[key])
        found.append(Tensor(key, shapes[key], "attention" if role else kinds[key], is_aside(key), role=role))
    return found


def kinds_of(shapes: Mapping[str, Dims]) -> dict[str, str]:
    """The kind of layer each tensor belongs to, from the tensors that share all but the last part of its name."""
    layers: dict[str, dict[str, Dims]] = defaultdict(dict)
    for key, shape in shapes.items():
        layer, _, last = key.rpartition(".")
        layers[layer][last] = shape
    return {key: _kind(key.rpartition(".")[2], layers[key.rpartition(".")[0]]) for key in shapes}


def _kind(last: str, layer: Mapping[str, Dims]) -> str:
    """What `last` is part of, given the tensors of its layer."""
    if "running_mean" in layer:
        return "batch_norm"
    if "in_proj_weight" in layer:
        return "attention"
    if "weight_hh_l0" in layer:
        return "recurrent"
    if last not in ("weight", "bias") or "weight" not in layer:
        return "parameter"
    rank = len(layer["weight"])
    return {1: "norm", 2: "matrix"}.get(rank, "window")


def head_of(own: Sequence[Tensor]) -> frozenset[str]:
    """The keys of the last layer with weights that is not part of a side head."""
    main = [tensor for tensor in own if not tensor.auxiliary]
    layer = main[-1].key.rpartition(".")[0] if main else ""
    return frozenset(tensor.key for tensor in main if tensor.key.rpartition(".")[0] == layer)


def _by_name(own: Sequence[Tensor], foreign: Sequence[Tensor]) -> Pairs:
    """Every own tensor to that of the same name, when each of them is there (its shape may be another)."""
    there = {tensor.key for tensor in foreign}
    return {tensor.key: tensor.key for tensor in own} if all(tensor.key in there for tensor in own) else {}


_Rule = Callable[[Tensor], Hashable]
_RULES: tuple[_Rule, ...] = (
    lambda tensor: (tensor.kind, tensor.last, tensor.shape),
    lambda tensor: (tensor.kind, tensor.plain_shape) if tensor.kind == "parameter" else tensor.key,
    lambda tensor: (tensor.key, tensor.plain_shape),
    lambda tensor: (tensor.kind, tensor.last, len(tensor.shape)),
)
"""Tried in this order with what is left: as above; bare parameters under another name; those of the same name, though
a part of their layer is not there; and those of another shape."""


def _by_order(own: Sequence[Tensor], foreign: Sequence[Tensor]) -> Pairs:
    """Side heads and all else apart: they stand in other places there."""
    pairs: Pairs = {}
    for auxiliary in (False, True):
        mine = [tensor for tensor in own if tensor.auxiliary == auxiliary]
        theirs = [tensor for tensor in foreign if tensor.auxiliary == auxiliary]
        places: dict[int, int] = {}
        for rule in _RULES:
            places |= _handed_out(mine, theirs, rule, places)
        pairs |= {mine[place].key: theirs[there].key for place, there in places.items()}
    return pairs


def _handed_out(
    own: Sequence[Tensor], foreign: Sequence[Tensor], rule: _Rule, paired: Mapping[int, int]
) -> dict[int, int]:
    """Own place -> foreign place of what is not paired yet: by name, or first in first out, in each group of a rule.

    Groups that have more members on one side come last: the others show where their members are to be expected.
    """
    mine = _grouped(own, rule, set(paired))
    theirs = _grouped(foreign, rule, set(paired.values()))
    found: dict[int, int] = {}
    for group in sorted(mine, key=lambda group: len(mine[group]) != len(theirs.get(group, ()))):
        there = theirs.get(group, [])
        named = {foreign[place].key: place for place in there}
        if all(own[place].key in named for place in mine[group]):
            found |= {place: named[own[place].key] for place in mine[group]}
        elif len(mine[group]) == len(there):
            found |= dict(zip(mine[group], there, strict=True))
        else:
            found |= aligned(mine[group], there, {**paired, **found})
    return found


def _grouped(tensors: Sequence[Tensor], rule: _Rule, taken: set[int]) -> dict[Hashable, list[int]]:
    """Places by group, without those that are taken."""
    groups: dict[Hashable, list[int]] = defaultdict(list)
    for place, tensor in enumerate(tensors):
        if place not in taken:
            groups[rule(tensor)].append(place)
    return groups


def _rows(own: Sequence[Tensor], foreign: Mapping[str, Tensor], pairs: Pairs, head: frozenset[str]) -> Iterable[Row]:
    """Own tensors first, then what nobody takes."""
    for tensor in own:
        there = foreign.get(pairs.get(tensor.key, ""))
        if there is None or tensor.key in head:
            yield Row("", tensor.shape, tensor.key, tensor.path, "missing", tensor.shape)
        else:
            fits = there.plain_shape == tensor.plain_shape
            status: Status = "loaded" if fits else "wrong_shape"
            yield Row(there.key, there.shape, tensor.key, tensor.path, status, tensor.shape)
    used = {key for own_key, key in pairs.items() if own_key not in head}
    for tensor in foreign.values():
        if tensor.key not in used:
            yield Row(tensor.key, tensor.shape, "", (), "unused")
