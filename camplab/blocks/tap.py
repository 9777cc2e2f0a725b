"""Tap: a named place that cross attention can read from."""

from __future__ import annotations

from typing import ClassVar

from camplab.blocks.base import Facts, Leaf, Misfit, Remedy, Taps
from camplab.blocks.call import Call
from camplab.blocks.keeps import VIEW, Keeps
from camplab.blocks.known_as import KnownAs, known
from camplab.blocks.shape import Shape
from camplab.words import say

READERS = ("memory", "begins")
"""Settings of other blocks that are the name of a tap."""
MOST = 100
"""Taps in a network: each block after them knows them all."""


class Tap(Leaf, tag="tap", title="Tap", family="structure"):
    """Hands its input on as it is, and lets cross attention further down read it, by the name you give it."""

    order: ClassVar[int] = 50
    kept: ClassVar[Keeps] = VIEW
    known_as: ClassVar[tuple[KnownAs, ...]] = (known("memory, encoder output, 메모리"),)
    help = """$y = x$, and a name for it: *memory*, *encoder*, *pixels*.

A stack runs from top to bottom; a tap lets a block further down look back at what passed here.

**Use it** at the end of an encoder, with cross attention in the decoder.

**Typical mistake:** a tap inside a Repeat. It runs once for each turn, and its name can be given only once."""

    def shape(self, x: Shape) -> Shape:
        return x

    def layer(self, x: Shape) -> Call:
        return Call("Tap")

    def _compute(self, x: Shape, taps: Taps) -> Facts:
        misfit = None if self.bypass else self._misfit({name for name, _ in taps})
        if misfit is not None:
            return Facts(self, x, misfit=misfit, taps=taps)
        return super()._compute(x, taps if self.bypass else (*taps, (self.name, x)))

    def _misfit(self, taken: set[str]) -> Misfit | None:
        if len(taken) >= MOST:
            return Misfit(say("a network may have {most} taps", most=MOST))
        if not self.name:
            remedy = Remedy(say("Call it {name}", name=_free("memory", taken)), change={"name": _free("memory", taken)})
            return Misfit(say("a tap needs a name, by which other blocks find it"), (remedy,))
        if self.name in taken:
            free = _free(self.name, taken)
            remedy = Remedy(say("Call it {name}", name=free), change={"name": free})
            return Misfit(say("there is already a tap called {name} above", name=self.name), (remedy,))
        return None


def tapped(taps: Taps, name: str, ways: tuple[Remedy, ...] = ()) -> Shape:
    """What the tap `name` holds. Raises `Misfit` with these ways out where there is none above."""
    if (shape := dict(taps).get(name)) is not None:
        return shape
    if not taps:
        raise Misfit(say("there is no tap above to look at: put one where the memory is"), ways)
    raise Misfit(say("there is no tap called {name} above", name=name), ways)


def _free(name: str, taken: set[str]) -> str:
    """`name`, with a number behind it when there is such a tap already."""
    names = (name[: 60 - len(suffix)] + suffix for suffix in ("", *(f" {n}" for n in range(2, len(taken) + 3))))
    return next((free for free in names if free not in taken), name)
