"""The one definition of a block, from which palette, form, file, shapes, module and code derive. No torch, no Qt."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from fractions import Fraction
from itertools import count
from typing import Any, ClassVar, Literal, Self, get_args

from pydantic import BaseModel, ConfigDict, Field, PrivateAttr

from camplab.blocks.call import Call
from camplab.blocks.flat import Flat
from camplab.blocks.keeps import UNMEASURED, Keeps
from camplab.blocks.known_as import KnownAs
from camplab.blocks.names import OneLine
from camplab.blocks.shape import Shape
from camplab.blocks.view import View
from camplab.blocks.weights import NO_WEIGHTS, Weights
from camplab.catalogue import Catalogue
from camplab.words import Explained, Sentence, say

Family = Literal["convolution", "dense", "activation", "normalisation", "regularisation", "recurrent", "attention",
                 "shape", "structure", "template"]  # fmt: skip
Windows = tuple[tuple[int, int | Fraction, int | Fraction, int], ...]
"""Per spatial axis (kernel, stride, padding, dilation): what one output cell looks at. Cell i sees `kernel`
cells, `dilation` apart, from ⌊i · stride − padding⌋ on; a stride below 1 enlarges."""
ITSELF: Windows = ((1, 1, 0, 1),)
_Remedies = tuple["Remedy", ...]
_uids = count(1)
REGISTRY: Catalogue[type[Block]] = Catalogue(
    "camplab.blocks", lambda tag, block: (get_args(Family).index(block.family), block.order, tag)
)
"""Every block by its tag in files, in the order the palette shows."""


# -- what follows from a block ------------------------------------------------------------------------


@dataclass(frozen=True)
class Remedy:
    """One click that makes a block fit: insert blocks before it, after it, change its settings, or replace it.

    `uid` is the block that is meant, when it is another than the one the misfit is shown on.
    """

    title: Sentence
    before: tuple[Block, ...] = ()
    after: tuple[Block, ...] = ()
    change: Mapping[str, object] = field(default_factory=dict)
    uid: int | None = None
    instead: tuple[Block, ...] | None = None
    """Blocks that stand in its place then; none: it goes away. None: it stays."""
    recipe: Mapping[str, object] = field(default_factory=dict)
    """Settings of the recipe that change with it."""


class Misfit(Explained):
    """A block cannot take this input. `sentence` says the arithmetic; `remedies` are tried in order.

    What takes time to find out is handed in as a function, and found out when somebody wants to see it.
    """

    def __init__(self, sentence: Sentence, remedies: _Remedies | Callable[[], _Remedies] = ()) -> None:
        super().__init__(sentence)
        self._remedies = remedies

    @property
    def remedies(self) -> tuple[Remedy, ...]:
        """The ways out."""
        if not isinstance(self._remedies, tuple):
            self._remedies = self._remedies()
        return self._remedies


class Remark(Misfit):
    """It can be trained as it stands, but hardly as it is meant."""


class WrongKind(Misfit):
    """A block cannot take this kind of input, whatever its size: an image where a sequence is wanted."""


Chain = tuple["Facts", ...]
"""Blocks one after another; the facts after a misfit have `x` None."""
Taps = tuple[tuple[str, Shape], ...]
"""Name and shape of every tap that has run, in order: what cross attention can read."""
NO_TAPS: Taps = ()
MOST_NUMBERS = 2**48
"""In one sample, at one place: a petabyte of them."""


@dataclass(frozen=True, slots=True)
class Facts:
    """`y` is None when the block, or one inside it, does not fit; `misfit` only where the trouble itself is."""

    block: Block
    x: Shape | None
    y: Shape | None = None
    misfit: Misfit | None = None
    weights: Weights = NO_WEIGHTS
    params: int = 0
    trainable: int = 0
    macs: int = 0
    chains: tuple[Chain, ...] = ()
    """The branches of a structure, each a chain of facts; the body of a Repeat stands once per turn."""
    layers: int = 1
    """How many blocks run, itself and those inside."""
    taps: Taps = NO_TAPS
    """Those that stand before the block after this one."""


class Block(BaseModel):
    """One step of a network: frozen settings, and the rules that follow from them.

    A subclass is `class Dense(Block, tag="dense", title="Dense", family="dense", icon="dense", stem="dense")`
    with one Field (title, description) per setting and a docstring, which is its help in the palette.
    """

    model_config = ConfigDict(frozen=True, extra="forbid", allow_inf_nan=False, defer_build=True)

    tag: ClassVar[str] = ""
    title: ClassVar[str] = ""
    family: ClassVar[Family] = "shape"
    icon: ClassVar[str] = ""
    order: ClassVar[int] = 100
    """Where it stands in the palette among its family."""
    known_as: ClassVar[tuple[KnownAs, ...]] = ()
    """What it is found by besides its title, in any language: PyTorch's class, kinds, common words."""
    help: ClassVar[str] = ""
    """Markdown below the docstring on the help page: formula in `$...$`, paper, when to use it."""

    name: OneLine = Field("", max_length=60, title="Name", description="Your own name for this block")
    frozen: bool = Field(False, title="Frozen", description="Keep these weights as they are while training",
                         json_schema_extra={"live": True})  # fmt: skip
    bypass: bool = Field(False, title="Bypass", description="Skip this block: its input goes straight on")
    probe: bool = Field(False, title="Watch", description="Keep an eye on what this block puts out, in every epoch")

    _uid: int = PrivateAttr()
    _facts: dict[Shape | tuple[Shape, Taps], Facts] = PrivateAttr()

    def __init_subclass__(cls, **definition: Any) -> None:
        super().__init_subclass__()  # the definition is read below, once pydantic has built the class

    @classmethod
    def __pydantic_init_subclass__(cls, tag: str = "", family: Family | None = None, icon: str = "", **_: Any) -> None:
        setattr(cls, "model_post_init", cls._begin)  # noqa: B010  # pydantic has wrapped it once for each level
        if not tag:
            return  # an intermediate class, such as Leaf or Structure
        title = cls.model_config.get("title")  # pydantic takes the class keyword title= for its own
        if not (title and family and cls.__doc__):
            raise TypeError(f"block {tag!r} needs title=, family= and a docstring")
        cls.tag, cls.title, cls.family, cls.icon = tag, title, family, icon or tag
        REGISTRY[tag] = cls

    def _begin(self, context: object, /) -> None:
        """What pydantic would make of private attributes, at once: networks have many blocks."""
        object.__setattr__(self, "__pydantic_private__", {"_uid": next(_uids), "_facts": {}})

    @property
    def uid(self) -> int:
        """Identity within this process: kept by `changed`, new in `copied`, never saved."""
        return self.__pydantic_private__["_uid"]  # type: ignore[index, no-any-return]  # the short way: asked often

    def changed(self, **settings: object) -> Self:
        """The same block (same uid) with other settings. Raises pydantic.ValidationError."""
        other = type(self)(**{**dict(self), **settings})
        other._uid = self._uid
        return other

    def copied(self) -> Self:
        """An equal block with an identity of its own, children too."""
        return type(self)(**dict(self))

    def __eq__(self, other: object) -> bool:
        return type(self) is type(other) and self.__dict__ == other.__dict__

    def __hash__(self) -> int:
        return hash((type(self), tuple(self.__dict__.values())))

    def stem(self) -> str:
        """How the layer is called in code, before the number: `conv` gives conv1, conv2."""
        return self.tag

    def caption(self) -> str:
        """The key settings in a few characters for the card, such as `32 · 3×3`. Not translated."""
        return ""

    def shape(self, x: Shape) -> Shape:
        """The output shape for input shape `x`. Raises `Misfit`."""
        raise NotImplementedError

    def views(self) -> tuple[View, ...]:
        """What can be seen inside its layer besides the output; default nothing."""
        return ()

    def facts(self, x: Shape, taps: Taps = NO_TAPS) -> Facts:
        """Everything that follows from this block on this input; computed once and kept with the value.

        `taps` are those that stand before it.
        """
        kept: dict[Any, Facts] = self.__pydantic_private__["_facts"]  # type: ignore[index]  # the short way
        key = (x, taps) if taps else x
        found = kept.get(key)
        if found is None:
            found = kept[key] = self._compute(x, taps)
        return found

    def _compute(self, x: Shape, taps: Taps) -> Facts:
        raise NotImplementedError

    def layer(self, x: Shape) -> Call:
        """The torch layer as data. Only asked for when the block fits."""
        raise NotImplementedError


class Leaf(Block):
    """A block that is one layer."""

    kept: ClassVar[Keeps] = UNMEASURED
    """What autograd keeps of a sample, where that is the same for all settings."""

    @property
    def reads(self) -> str:
        """The name of the tap that it reads while it runs; "" for none."""
        return ""

    def weights(self, x: Shape) -> Weights:
        """Its tensors; default none."""
        return NO_WEIGHTS

    def macs(self, x: Shape) -> int:
        """Multiply-accumulates for one sample: matrix and convolution products only, biases not counted."""
        return 0

    def keeps(self, x: Shape, y: Shape) -> Keeps:
        """What autograd keeps of a sample `x` that becomes `y`; default `kept`."""
        return self.kept

    def flat(self) -> Flat | None:
        """Where its curve is flat, told by what it puts out; default: it bends nothing, or is flat nowhere."""
        return None

    def windows(self, x: Shape) -> Windows | None:
        """What one output cell looks at per spatial axis; None when it sees the whole input; default itself only."""
        return ITSELF * len(x.spatial)

    def least_batch(self, x: Shape) -> int:
        """How many samples a batch must hold for it to be trained; default 1."""
        return 1

    def arithmetic(self, x: Shape) -> Sentence | None:
        """How the output size comes about, with this block's numbers; asked only when the block fits."""
        return None

    def initial(self, x: Shape) -> tuple[Call, ...]:
        """Calls that set fresh weights, such as `Call("nn.init.kaiming_normal_", Ref("weight"))`."""
        return ()

    def _compute(self, x: Shape, taps: Taps) -> Facts:
        try:
            y = possible(x, self.shape(x))
            if self.bypass:
                return bypassed(self, x, y, taps)
        except Misfit as misfit:
            return Facts(self, x, misfit=misfit, taps=taps)
        params = (weights := self.weights(x)).count
        return Facts(self, x, y, None, weights, params, 0 if self.frozen else params, self.macs(x), taps=taps)


def possible(x: Shape, y: Shape) -> Shape:
    """`y` itself. Raises `Misfit` where it grows beyond what any computer could hold: from there digits only add up."""
    if y.numel > MOST_NUMBERS and y.numel > x.numel:
        raise Misfit(say("{y} would be more numbers than any computer can hold", y=y))
    return y


def bypassed(block: Block, x: Shape, y: Shape, taps: Taps = NO_TAPS) -> Facts:
    """A skipped block is the identity; one that changes the shape cannot be skipped."""
    if x != y:
        raise Misfit(say("skipping this block would hand on {x} where {y} is expected", x=x, y=y),
                     (Remedy(say("Do not skip it"), change={"bypass": False}),))  # fmt: skip
    return Facts(block, x, y, taps=taps)


def follow(blocks: tuple[Block, ...], x: Shape | None, taps: Taps = NO_TAPS) -> Chain:
    """Facts of blocks one after another; what stands after a misfit waits (x None)."""
    chain = []
    for block in blocks:
        facts = block.facts(x, taps) if x is not None else Facts(block, None, taps=taps)
        chain.append(facts)
        x, taps = facts.y, facts.taps
    return tuple(chain)


def end(chain: Chain, x: Shape) -> Shape | None:
    """What comes out of a chain that `x` goes into."""
    return chain[-1].y if chain else x
