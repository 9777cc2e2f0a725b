"""What holds blocks: the base of Parallel, Repeat and Group, and of Template. No torch, no Qt."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any, ClassVar, Self

from pydantic import InstanceOf, PrivateAttr, ValidationError

from camplab.blocks.base import Block, Chain, Facts, Misfit, Remedy, Taps, bypassed, end, follow, possible
from camplab.blocks.call import Call, chain
from camplab.blocks.shape import Shape
from camplab.words import say

Blocks = tuple[InstanceOf[Block], ...]
DEEPEST = 24
"""Structures within structures."""
MOST = 20_000
"""Layers within one structure."""
HOLDS = 40
"""Layers that a template holds at most, if it does not say otherwise."""


class Structure(Block):
    """A block whose layer is made of the layers of its children."""

    auxiliary: ClassVar[bool] = False
    """Whether its input goes on as it is, and what is inside runs beside it in training only."""

    _depth: int = PrivateAttr()
    _most_layers: int = PrivateAttr()

    def _begin(self, context: object, /) -> None:
        super()._begin(context)
        inside = [block for branch in self.children() for block in branch]
        private: dict[str, Any] = self.__pydantic_private__  # type: ignore[assignment]  # the short way
        private["_depth"] = 1 + max([block._depth for block in inside if isinstance(block, Structure)], default=0)
        private["_most_layers"] = 1 + most_layers(inside)

    @property
    def most_layers(self) -> int:
        """How many layers run at most, itself and those inside, whatever the input: known without following one."""
        return self.__pydantic_private__["_most_layers"]  # type: ignore[index, no-any-return]

    def branches_of(self, x: Shape | None) -> tuple[tuple[Block, ...], ...]:
        """The children as they run: one chain of blocks per branch. `x` matters to templates only."""
        raise NotImplementedError

    def children(self) -> tuple[tuple[Block, ...], ...]:
        """The children as they are edited: what a path leads into. A template has none."""
        return ()

    def with_children(self, children: tuple[tuple[Block, ...], ...]) -> Self:
        """The same block around other children."""
        raise NotImplementedError

    def copied(self) -> Self:
        fresh = tuple(tuple(block.copied() for block in branch) for branch in self.children())
        return type(self)(**dict(self.with_children(fresh) if fresh else self))

    def inside(self, branch: int) -> str:
        """Under which name its module holds a branch; "" when its module is the branch."""
        return ""

    def inputs(self, x: Shape, branches: int) -> tuple[Shape, ...]:
        """What each of the branches gets: default `x`, the same for all. Raises `Misfit`."""
        return (x,) * branches

    def join(self, x: Shape, outs: tuple[Shape, ...]) -> Shape:
        """The output shape from those of the branches. Raises `Misfit`."""
        return outs[0]

    def assemble(self, x: Shape, branches: tuple[Call, ...]) -> Call:
        """The layer from the layers of the branches."""
        return branches[0]

    def shape(self, x: Shape) -> Shape:
        facts = self.facts(x)
        if facts.y is None:
            raise facts.misfit or Misfit(say("a block inside does not fit"))
        return facts.y

    def layer(self, x: Shape) -> Call:
        return layer_of(self.facts(x))

    def tapped(self, taps: Taps, chains: tuple[Chain, ...]) -> Taps:
        """The taps that stand before the block after this one: those inside, too, unless they run in training only."""
        return taps if self.auxiliary else next((chain[-1].taps for chain in reversed(chains) if chain), taps)

    def _compute(self, x: Shape, taps: Taps) -> Facts:
        try:
            _check_size(self._depth, self.most_layers)
            branches = self.branches_of(x)
            starts = self.inputs(x, len(branches))
            chains = _follow_all(branches, starts, taps)
        except Misfit as misfit:
            return Facts(self, x, misfit=misfit, taps=taps)
        after = self.tapped(taps, chains)
        outs = tuple(end(branch, start) for branch, start in zip(chains, starts, strict=True))
        whole = tuple(out for out in outs if out is not None)
        if len(whole) < len(outs):
            return Facts(self, x, misfit=self._misfit_inside(x, chains), chains=chains, taps=after)
        try:
            y = possible(x, self.join(x, whole))
            if self.bypass:
                return bypassed(self, x, y, taps)
        except Misfit as misfit:
            return Facts(self, x, misfit=misfit, chains=chains, taps=after)
        return _summed(self, x, y, chains, after)

    def _misfit_inside(self, x: Shape, chains: tuple[Chain, ...]) -> Misfit | None:
        """The misfit this block shows for one inside it: none, as the inner block has a card of its own."""
        return None


def _check_size(depth: int, layers: int) -> None:
    """Before anything inside is followed: what is too large must not take long."""
    if depth > DEEPEST:
        raise Misfit(say("blocks stand {depth} levels deep inside each other; at most {most} are possible",
                         depth=depth, most=DEEPEST))  # fmt: skip
    if layers > MOST:
        raise Misfit(say("this would be {number} layers; at most {most} are possible", number=layers, most=MOST))


def _follow_all(branches: tuple[tuple[Block, ...], ...], starts: tuple[Shape, ...], taps: Taps) -> tuple[Chain, ...]:
    """The branches, which run one after another: a later one can read the taps of those before."""
    chains = []
    for branch, start in zip(branches, starts, strict=True):
        chain = follow(branch, start, taps)
        chains.append(chain)
        taps = chain[-1].taps if chain else taps
    return tuple(chains)


def _summed(block: Structure, x: Shape, y: Shape, chains: tuple[Chain, ...], taps: Taps) -> Facts:
    parts = [part for branch in chains for part in branch]
    return Facts(
        block, x, y,
        params=sum(part.params for part in parts),
        trainable=0 if block.frozen else sum(part.trainable for part in parts),
        macs=0 if block.auxiliary else sum(part.macs for part in parts),
        chains=chains,
        layers=1 + sum(part.layers for part in parts),
        taps=taps,
    )  # fmt: skip


def most_layers(blocks: Iterable[Block]) -> int:
    """How many layers run at most of blocks one after another."""
    return sum([block.most_layers if isinstance(block, Structure) else 1 for block in blocks])


def layer_of(facts: Facts) -> Call:
    """The layer of a block that fits; a skipped one is the identity."""
    assert facts.x is not None
    if facts.block.bypass:
        return Call("nn.Identity")
    if not isinstance(facts.block, Structure):
        return facts.block.layer(facts.x)
    branches = tuple(chain(tuple(layer_of(part) for part in branch)) for branch in facts.chains)
    return facts.block.assemble(facts.x, branches)


class Template(Structure):
    """A well-known arrangement with settings of its own; it expands to other blocks for the input it gets."""

    order: ClassVar[int] = 100

    @property
    def most_layers(self) -> int:
        """Itself and what it expands to, whatever the input; a template that may hold more says how much."""
        return 1 + HOLDS

    def expand(self, x: Shape) -> tuple[Block, ...]:
        """The blocks it stands for on this input; unwrapping a template leaves these. Raises `Misfit`."""
        raise NotImplementedError

    def branches_of(self, x: Shape | None) -> tuple[tuple[Block, ...], ...]:
        if x is None:
            return ()
        try:
            return (self.expand(x),)
        except ValidationError:  # a setting that follows from an enormous input is out of its bounds
            raise Misfit(say("for an input of {x} this would need larger layers than are possible", x=x)) from None

    def with_children(self, children: tuple[tuple[Block, ...], ...]) -> Self:
        return self

    def _misfit_inside(self, x: Shape, chains: tuple[Chain, ...]) -> Misfit | None:
        """The inner block's misfit, as it has no card; of its remedies those that work from outside."""
        trouble = first_trouble(chains)
        if trouble is None or trouble.misfit is None:
            return None
        outside: tuple[Remedy, ...] = ()
        if trouble.x == x:
            outside = tuple(r for r in trouble.misfit.remedies if not r.change and not r.after)
        return Misfit(trouble.misfit.sentence, outside)


def first_trouble(chains: tuple[Chain, ...]) -> Facts | None:
    """The facts of the first block with a misfit of its own."""
    for branch in chains:
        for part in branch:
            if part.misfit is not None:
                return part
            if part.x is not None and part.y is None:
                return first_trouble(part.chains)
    return None
