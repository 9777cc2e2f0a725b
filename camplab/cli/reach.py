"""The receptive field of every block: how much of the input one cell of its output depends on. No torch.

Per axis, along a chain: size += (kernel - 1) * dilation * jump, then jump *= stride
(Araujo, Norris & Sim 2019, "Computing receptive fields of convolutional neural networks", eq. 2).
"""

from __future__ import annotations

from camplab.blocks.base import Leaf
from camplab.blocks.facts import Chain, Facts
from camplab.blocks.shape import Shape
from camplab.blocks.structure import Structure
from camplab.blocks.walk import Trace

Reach = tuple[int, ...]
"""Cells of the input per spatial axis."""
Window = tuple[tuple[int, int], ...] | None
"""(size, jump) per spatial axis of the input; None: all of it."""


def reaches(trace: Trace) -> list[Reach | None]:
    """For each of `trace.steps()` its receptive field on the input, cut at the borders; None: it sees all of it."""
    found: list[Window] = []
    _along(trace.chain, tuple((1, 1) for _ in trace.x.spatial) or None, found)
    return [_cut(window, trace.x) for window in found]


def _along(chain: Chain, window: Window, found: list[Window]) -> Window:
    for facts in chain:
        place = len(found)
        found.append(None)  # a structure stands before what it holds
        window = found[place] = _through(facts, window, found)
    return window


def _through(facts: Facts, window: Window, found: list[Window]) -> Window:
    block = facts.block
    if block.bypass:
        return window
    if isinstance(block, Structure):
        return _widest([_along(chain, window, found) for chain in facts.chains] or [window])
    slides = block.windows(facts.x) if isinstance(block, Leaf) and facts.x and facts.y else None
    if window is None or slides is None or len(slides) != len(window):
        return None
    return tuple(
        (size + (kernel - 1) * dilation * jump, jump * stride)
        for (size, jump), (kernel, stride, _, dilation) in zip(window, slides, strict=True)
    )


def _widest(windows: list[Window]) -> Window:
    """Of several branches: on each axis the widest, and the longest jump."""
    if any(window is None for window in windows):
        return None
    axes = zip(*(window for window in windows if window is not None), strict=True)
    return tuple((max(size for size, _ in axis), max(jump for _, jump in axis)) for axis in axes)


def _cut(window: Window, x: Shape) -> Reach | None:
    if window is None:
        return None
    return tuple(min(size, total) for (size, _), total in zip(window, x.spatial, strict=True))
