"""What of the input one output cell sees: the receptive field of every block. Knows no torch.

Formulas: Araujo et al. 2019, "Computing receptive fields of convolutional neural networks", section 2.
"""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction
from math import ceil, floor, lcm
from operator import add, sub

from camplab.blocks.base import ITSELF, Chain, Facts, Leaf
from camplab.blocks.structure import Structure
from camplab.blocks.walk import Trace


@dataclass(frozen=True, slots=True)
class Receptive:
    """Per spatial axis of the network's input, in its pixels (steps); `whole` when every cell sees everything.

    Output cell number i sees the `size` pixels from ⌊start + i · stride⌋ on; a start below 0 lies in the padding.
    Behind layers that enlarge, the stride may be a fraction; some cells then see a pixel less than `size`.
    """

    size: tuple[int, ...] = ()
    stride: tuple[int | Fraction, ...] = ()
    start: tuple[int | Fraction, ...] = ()
    whole: bool = False

    def cells(self, position: tuple[int, ...], spatial: tuple[int, ...]) -> tuple[tuple[int, int], ...]:
        """Per axis the first pixel and the one behind the last that output cell `position` sees, inside the input."""
        if self.whole:
            return tuple((0, size) for size in spatial)
        axes = zip(position, self.size, self.stride, self.start, spatial, strict=True)
        return tuple((max(0, floor(b + i * s)), min(n, floor(b + i * s) + k)) for i, k, s, b, n in axes)


WHOLE = Receptive(whole=True)


def receptive_fields(trace: Trace) -> dict[str, Receptive]:
    """Module name (as in `trace.steps()`) -> what one cell of its output sees of the stack's input."""
    axes = len(trace.x.spatial)
    field = Receptive((1,) * axes, (1,) * axes, (0,) * axes) if axes else WHOLE
    found: dict[str, Receptive] = {}
    for facts, name in zip(trace.chain, trace.modules, strict=True):
        field = _through(facts, field, name, found)
    return found


def _through(facts: Facts, field: Receptive, module: str, found: dict[str, Receptive]) -> Receptive:
    block = facts.block
    if facts.x is None or facts.y is None:
        return field
    if isinstance(block, Structure) and not block.bypass:
        branches = [_branch(facts, number, field, module, found) for number in range(len(facts.chains))]
        field = field if block.auxiliary else _union(branches)
    elif isinstance(block, Leaf) and not block.bypass:
        field = _behind(block, facts, field)
    found[module] = field
    return field


def _branch(facts: Facts, number: int, field: Receptive, module: str, found: dict[str, Receptive]) -> Receptive:
    chain: Chain = facts.chains[number]
    assert isinstance(facts.block, Structure)
    inside = facts.block.inside(number)
    prefix = f"{module}.{inside}" if inside else module
    for index, part in enumerate(chain):
        field = _through(part, field, prefix if len(chain) == 1 else f"{prefix}.{index}", found)
    return field


def _behind(block: Leaf, facts: Facts, field: Receptive) -> Receptive:
    """size + (span − 1) · stride, stride · s, start − padding · stride; span = dilation · (kernel − 1) + 1.

    Where a layer enlarges, i · s − padding is rounded down to a cell: what that may hide is added to the size.
    """
    assert facts.x is not None
    windows = block.windows(facts.x)
    if field.whole or windows is None:
        return WHOLE
    if windows == ITSELF * len(windows) or all(window[:3] == (1, 1, 0) for window in windows):
        return field
    if len(windows) != len(field.size):
        if all(window[:2] == (1, 1) for window in windows):
            return field
        return WHOLE  # a window over patches of an image: no rectangle of pixels
    axes = list(zip(field.size, field.stride, field.start, windows, strict=True))
    hidden = [_rounded_away(stride, start, s, p) for _, stride, start, (_, s, p, _) in axes]
    reach = [size + ceil(d * (k - 1) * stride) for size, stride, _, (k, _, _, d) in axes]
    begin = [_plain(start - p * stride) for _, stride, start, (_, _, p, _) in axes]
    return Receptive(
        tuple(map(add, reach, hidden)),
        tuple(_plain(stride * s) for _, stride, _, (_, s, _, _) in axes),
        tuple(map(sub, begin, hidden)),
    )


def _rounded_away(stride: int | Fraction, start: int | Fraction, s: int | Fraction, p: int | Fraction) -> int:
    """Most pixels between ⌊start + stride · u⌋ and ⌊start + stride · ⌊u⌋⌋ for u = i · s − p: 0 when u is whole.

    With a/m = stride and b/m = start these are ⌊(b + ⌊a·u⌋) / m⌋ and ⌊(b + a·⌊u⌋) / m⌋; ⌊a·u⌋ − a·⌊u⌋ is at most
    ⌊a·(1 − 1/parts)⌋.
    """
    if isinstance(s, int) and isinstance(p, int):
        return 0
    parts = lcm(Fraction(s).denominator, Fraction(p).denominator)
    m = lcm(Fraction(stride).denominator, Fraction(start).denominator)
    a = int(stride * m)
    return ceil(Fraction(a - ceil(Fraction(a, parts)), m))


def _plain(number: int | Fraction) -> int | Fraction:
    """A whole number as such."""
    return int(number) if number.denominator == 1 else number


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
    return Receptive(tuple(ceil(e - s) for s, e in zip(start, end, strict=True)), stride, start)
