"""Ways to make branches fit where they join: what is put at the end of one, or how one keeps its size. No torch."""

from __future__ import annotations

from collections import Counter
from math import prod
from typing import Annotated, Literal

from pydantic import ValidationError

from camplab.blocks.adaptive_pooling import AdaptivePooling
from camplab.blocks.base import Block, Remedy, end, follow
from camplab.blocks.choice_words import Words
from camplab.blocks.convolution import Convolution
from camplab.blocks.dense import Dense
from camplab.blocks.flatten import Flatten
from camplab.blocks.pooling import Pooling
from camplab.blocks.shape import Shape
from camplab.blocks.sizes import collapse, short
from camplab.blocks.upsample import Upsample
from camplab.words import Sentence, say

Branches = tuple[tuple[Block, ...], ...]
Merge = Annotated[
    Literal["concat", "add", "multiply"],
    Words(concat=say("⧺ side by side"), add=say("⊕ add"), multiply=say("⊗ multiply")),
]
MOST = 3
"""Ways that are offered."""


def broadcasts(whole: Shape, part: Shape) -> bool:
    """Equal, or `part` has one cell for each channel of `whole` (a squeeze-excite gate: C×1×1 over C×H×W)."""
    if whole == part:
        return True
    return whole.kind == part.kind and whole.channels == part.channels and part.spatial == (1,) * len(whole.spatial)


def ways_to_join(merge: Merge, starts: tuple[Shape, ...], branches: Branches, outs: tuple[Shape, ...]) -> list[Remedy]:
    """Changes of `branches`, from inputs `starts` to outputs `outs`, after which they join; tried before offered.

    The others follow the size that most branches have; of equally many the longest branch, as shortcuts do, and the
    largest picture where they are put side by side, as in a U-Net.
    """
    counts = Counter(out.spatial for out in outs)
    larger = [prod(out.spatial) if merge == "concat" else len(branches[n]) for n, out in enumerate(outs)]
    whole = [n for n in range(len(outs)) if not _is_gate(outs, n)]
    leads = sorted(whole, key=lambda n: (-counts[outs[n].spatial], -larger[n]))
    found: dict[object, Remedy] = {}
    for lead in leads[:MOST]:
        for way in (_led(merge, branches, outs, lead), _keeping_size(branches, outs, lead)):
            if way is not None and _joins(merge, starts, way):
                found.setdefault(way.change["branches"], way)
    return list(found.values())[:MOST]


def _is_gate(outs: tuple[Shape, ...], number: int) -> bool:
    """Whether it puts out one cell for each channel, and others more."""
    return set(outs[number].spatial) == {1} and any(set(out.spatial) != {1} for out in outs)


def _led(merge: Merge, branches: Branches, outs: tuple[Shape, ...], lead: int) -> Remedy | None:
    """All others are brought to what branch `lead` puts out."""
    title, changed = None, list(branches)
    for number, out in enumerate(outs):
        wanted = _beside(out, outs[lead]) if merge == "concat" else outs[lead]
        if merge != "concat" and _is_gate(outs, number) and outs[lead].kind == out.kind:
            wanted = wanted.with_spatial(out.spatial)
        if out == wanted:
            continue
        try:
            way = _brought(out, wanted, _name(branches, number))
        except ValidationError:  # the layer would be larger than is possible
            return None
        if way is None:
            return None
        title, changed[number] = title or way[0], (*branches[number], *way[1])
    return None if title is None else Remedy(title, change={"branches": tuple(changed)})


def _beside(out: Shape, lead: Shape) -> Shape:
    """What `out` must become to be put beside `lead`: its channels stay."""
    if out.kind == lead.kind:
        return out.with_spatial(lead.spatial)
    return Shape("vector", (out.numel,)) if lead.kind == "vector" else lead


def _brought(out: Shape, wanted: Shape, name: Sentence) -> tuple[Sentence, tuple[Block, ...]] | None:
    """What makes `wanted` of `out`, with its title."""
    if wanted.kind == "vector" and out.kind != "tokens":
        return _to_vector(out, wanted, name)
    if out.kind != wanted.kind or out.kind not in ("image", "sequence"):
        return None
    mixed = (Convolution(out_channels=wanted.channels, kernel=1),) if out.channels != wanted.channels else ()
    size = "×".join(map(str, wanted.spatial))
    if out.spatial == wanted.spatial:
        return say("Put a 1×1 convolution with {n} filters in {branch}", n=wanted.channels, branch=name), mixed
    steps = tuple(-(-a // b) for a, b in zip(out.spatial, wanted.spatial, strict=True))
    if mixed and all(-(-a // k) == b for a, k, b in zip(out.spatial, steps, wanted.spatial, strict=True)):
        stride = collapse(steps)
        jump = Convolution(out_channels=wanted.channels, kernel=1, stride=stride)
        return say("Put a 1×1 convolution with stride {stride} in {branch}", stride=short(stride), branch=name), (jump,)
    if all(a <= b for a, b in zip(out.spatial, wanted.spatial, strict=True)):
        enlarged = Upsample(size=collapse(wanted.spatial))
        return say("Enlarge {branch} to {size} px", branch=name, size=size), (*mixed, enlarged)
    averaged = AdaptivePooling(output=collapse(wanted.spatial))
    return say("Average {branch} to {size} px", branch=name, size=size), (averaged, *mixed)


def _to_vector(out: Shape, wanted: Shape, name: Sentence) -> tuple[Sentence, tuple[Block, ...]]:
    flat = () if out.kind == "vector" else (Flatten(),)
    if out.numel == wanted.numel:
        return say("Flatten {branch}", branch=name), flat
    dense = Dense(out_features=wanted.numel)
    return say("Put a dense layer with {n} outputs in {branch}", n=wanted.numel, branch=name), (*flat, dense)


def _keeping_size(branches: Branches, outs: tuple[Shape, ...], lead: int) -> Remedy | None:
    """The others keep the size of what they get, where that is the size that branch `lead` puts out."""
    title, changed = None, list(branches)
    for number, out in enumerate(outs):
        if out.kind != outs[lead].kind or out.spatial == outs[lead].spatial:
            continue
        changed[number] = tuple(map(_kept, branches[number]))
        title = title or say("Keep the size in {branch}: stride 1, padding", branch=_name(branches, number))
    if title is None or tuple(changed) == branches:
        return None
    return Remedy(title, change={"branches": tuple(changed)})


def _kept(block: Block) -> Block:
    """The block so that it puts out as many cells as it gets, if it slides a window."""
    if isinstance(block, Convolution):
        return block.changed(stride=1, padding="same")
    if isinstance(block, Pooling):
        sizes = block.kernel if isinstance(block.kernel, tuple) else (block.kernel,)
        odd = collapse(tuple(size + 1 - size % 2 for size in sizes))
        return block.changed(kernel=odd, stride=1, padding=_half(odd), ceil=False)
    return block


def _half(size: int | tuple[int, int]) -> int | tuple[int, int]:
    return size // 2 if isinstance(size, int) else (size[0] // 2, size[1] // 2)


def _joins(merge: Merge, starts: tuple[Shape, ...], remedy: Remedy) -> bool:
    """Whether the changed branches fit and join."""
    branches = remedy.change["branches"]
    assert isinstance(branches, tuple)
    outs = [end(follow(branch, x), x) for branch, x in zip(branches, starts, strict=True)]
    fitting = [out for out in outs if out is not None]
    if len(fitting) < len(outs):
        return False
    if merge == "concat":
        return len({(out.kind, out.spatial) for out in fitting}) == 1
    widest = max(fitting, key=lambda out: out.numel)
    return all(broadcasts(widest, out) for out in fitting)


def _name(branches: Branches, number: int) -> Sentence:
    return say("branch {n}", n=number + 1) if branches[number] else say("the shortcut")
