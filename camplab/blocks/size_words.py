"""The arithmetic of sliding windows as sentences, with the numbers of a block in them. No torch."""

from __future__ import annotations

from camplab.blocks.sizes import Axis
from camplab.words import Sentence, say


def slid_in_words(axis: Axis, ceil: bool = False) -> Sentence:
    """The arithmetic of one axis with its numbers."""
    out = axis.fits(ceil)
    numbers = {"size": axis.size, "padding": axis.padding, "span": axis.span, "stride": axis.stride, "out": out}
    if out != axis.fits():
        return say("⌈({size} + 2·{padding} − {span}) / {stride}⌉ + 1 = {out}", **numbers)
    if (axis.room - axis.span) % axis.stride == 0:
        return say("({size} + 2·{padding} − {span}) / {stride} + 1 = {out}", **numbers)
    return say("⌊({size} + 2·{padding} − {span}) / {stride}⌋ + 1 = {out}", **numbers)


def axes_in_words(axes: tuple[Sentence, ...]) -> Sentence:
    """One sentence for all axes: once when they are equal."""
    if len(set(map(str, axes))) == 1:
        return axes[0]
    return say("height {height}; width {width}", height=axes[0], width=axes[1])
