"""The arithmetic of sliding windows as sentences, with the numbers of a block in them. No torch."""

from __future__ import annotations

from camplab.words import Sentence, say


def slid_in_words(size: int, kernel: int, stride: int, padding: int, dilation: int, out: int) -> Sentence:
    """The arithmetic of one axis with its numbers."""
    span = dilation * (kernel - 1) + 1
    numbers = {"size": size, "padding": padding, "span": span, "stride": stride, "out": out}
    whole = (size + 2 * padding - span) % stride == 0
    if out != (size + 2 * padding - span) // stride + 1:
        return say("⌈({size} + 2·{padding} − {span}) / {stride}⌉ + 1 = {out}", **numbers)
    if whole:
        return say("({size} + 2·{padding} − {span}) / {stride} + 1 = {out}", **numbers)
    return say("⌊({size} + 2·{padding} − {span}) / {stride}⌋ + 1 = {out}", **numbers)


def axes_in_words(axes: tuple[Sentence, ...]) -> Sentence:
    """One sentence for all axes: once when they are equal."""
    if len(set(map(str, axes))) == 1:
        return axes[0]
    return say("height {height}; width {width}", height=axes[0], width=axes[1])
