"""What of the input one output cell sees: the receptive field of every block. Knows no torch.

Formulas: Araujo et al. 2019, "Computing receptive fields of convolutional neural networks", section 2.
"""

from __future__ import annotations

from dataclasses import dataclass

from camplab.blocks.base import Leaf
from camplab.blocks.facts import Chain, Facts
from camplab.blocks.structure import Parallel, Structure
from camplab.blocks.walk import Trace


@dataclass(frozen=True, slots=True)
class Receptive:
    """Per spatial axis of the network's input, in its pixels (steps); `whole` when every cell sees everything.

    Output cell number i sees the `size` pixels from `start + i · stride` on; a start below 0 lies in the padding.
    """

    size: tuple[int, ...] = ()
    stride: tuple[int, ...] = ()
    start: tuple[int, ...] = ()
    whole: bool = False

    def cells(self, position: tuple[int, ...], spatial: tuple[int, ...]) -> tuple[tuple[int, int], ...]:
        """Per axis the first pixel and the one behind the last that output cell `position` sees, inside the input."""
        if self.whole:
            return tuple((0, size) for size in spatial)
        axes = zip(position, self.size, self.stride, self.start, spatial, strict=True)
        return tuple((max(0, b + i * s), min(n, b + i * s + k)) for i, k, s, b, n in axes)


WHOLE = Receptive(whole=True)


def receptive_fields(trace: Trace) -> dict[str, Receptive]:
    """Module name (as in `trace.steps()`) -> what one cell of its output sees of the network's input."""
    axes = len(trace.x.spatial)
    field = Receptive((1,) * axes, (1,) * axes, (0,) * axes) if axes else WHOLE
    found: dict[str, Receptive] = {}
    for facts, name in zip(trace.chain, trace.names, strict=True):
        field = _through(facts, field, name, found)
    return found


def _through(facts: Facts, field: Receptive, module: str, found: dict[str, Receptive]) -> Receptive:
    block = facts.block
    if facts.x is None or facts.y is None:
        return field
    if isinstance(block, Structure) and not block.bypass:
        branches = [_branch(facts, number, field, module, found) for number in range(len(facts.chains))]
        field = _union(branches)
    elif isinstance(block, Leaf) and not block.bypass:
        field = _behind(block, facts, field)
    found[module] = field
    return field


def _branch(facts: Facts, number: int, field: Receptive, module: str, found: dict[str, Receptive]) -> Receptive:
    chain: Chain = facts.chains[number]
    prefix = f"{module}.branches.{number}" if isinstance(facts.block, Parallel) else module
    for index, part in enumerate(chain):
        field = _through(part, field, prefix if len(chain) == 1 else f"{prefix}.{index}", found)
    return field


def _behind(block: Leaf, facts: Facts, field: Receptive) -> Receptive:
    """size + (span − 1) · stride, stride · s, start − padding · stride; span = dilation · (kernel − 1) + 1."""
    assert facts.x is not None
    windows = block.windows(facts.x)
    if field.whole or windows is None:
        return WHOLE
    if all(window[:3] == (1, 1, 0) for window in windows):
        return field
    if len(windows) != len(field.size):
        return WHOLE  # a window over patches of an image: no rectangle of pixels
    axes = list(zip(field.size, field.stride, field.start, windows, strict=True))
    return Receptive(
        tuple(size + d * (k - 1) * stride for size, stride, _, (k, _, _, d) in axes),
        tuple(stride * s for _, stride, _, (_, s, _, _) in axes),
        tuple(start - p * stride for _, stride, start, (_, _, p, _) in axes),
    )


def _union(fields: list[Receptive]) -> Receptive:
    """What at least one branch sees."""
    if len(fields) == 1:
        return fields[0]
    if any(field.whole for field in fields):
        return WHOLE
    axes = range(len(fields[0].size))
    start = tuple(min(field.start[axis] for field in fields) for axis in axes)
    end = tuple(max(field.start[axis] + field.size[axis] for field in fields) for axis in axes)
    stride = tuple(max(field.stride[axis] for field in fields) for axis in axes)
    return Receptive(tuple(e - s for s, e in zip(start, end, strict=True)), stride, start)
