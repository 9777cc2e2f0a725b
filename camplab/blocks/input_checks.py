"""What several blocks ask of their input, and what they say when it is another. No torch.

The sentences have places for `{kind}` and `{x}`, what came instead; they are filled where one is said.
"""

from __future__ import annotations

from math import gcd, isqrt

from camplab.blocks.base import Block, Misfit, Remedy, WrongKind
from camplab.blocks.embedding import embed_first
from camplab.blocks.permute import Permute
from camplab.blocks.reshape import LONGEST, Reshape
from camplab.blocks.shape import KIND_NAMES, Shape
from camplab.blocks.to_sequence import ToSequence
from camplab.words import Sentence, say


def want_sequence(x: Shape, sentence: Sentence) -> None:
    """Raise `WrongKind` with `sentence` and the block that makes a sequence of `x`, unless it is one."""
    if x.kind == "sequence":
        return
    remedies = {
        "image": (Remedy(say("Insert To sequence"), before=(ToSequence(),)),),
        "grid": (Remedy(say("Insert Permute and To sequence"), before=(Permute(to="channels_first"), ToSequence())),),
        "tokens": embed_first(),
        "vector": _reshaped(x.numel, 1),
    }
    raise WrongKind(_of(x, sentence), remedies[x.kind])


def want_windows(x: Shape, sentence: Sentence) -> None:
    """Raise `WrongKind` with `sentence` unless `x` is an image or a sequence, which windows slide over."""
    refuse_grid(x, sentence)
    if x.kind == "tokens":
        raise WrongKind(_of(x, sentence), embed_first())
    if x.kind == "vector":
        raise WrongKind(_of(x, sentence), _as_picture(x.numel) or _reshaped(x.numel, 1))


def want_image(x: Shape, sentence: Sentence) -> None:
    """Raise `WrongKind` with `sentence`, and what makes an image of `x` where that can be, unless it is one."""
    refuse_grid(x, sentence)
    if x.kind != "image":
        raise WrongKind(_of(x, sentence), _as_picture(x.numel) if x.kind == "vector" else ())


def want_room_to_halve(x: Shape, without: tuple[Block, ...]) -> None:
    """Raise `Misfit` unless a pooling that halves `x` leaves something; the way out are the blocks `without` it."""
    if min(x.spatial) < 2:
        raise Misfit(
            say("it halves its input, and here comes {kind} of {x}", kind=KIND_NAMES[x.kind], x=x),
            (Remedy(say("Leave the pooling away"), instead=without),),
        )


def _as_picture(n: int) -> tuple[Remedy, ...]:
    """A vector as a picture with one channel, where it is a square."""
    side = isqrt(n)
    return _reshaped(1, side, side) if side * side == n and side > 1 else ()


def _reshaped(*dims: int) -> tuple[Remedy, ...]:
    """A vector laid out so: as a picture, or as a sequence of so many steps."""
    if max(dims) > LONGEST:
        return ()
    title = say("Insert Reshape to {dims}", dims="×".join(map(str, dims)))
    return (Remedy(title, before=(Reshape(dims=dims),)),)


def refuse_grid(x: Shape, sentence: Sentence) -> None:
    """Raise `WrongKind` with `sentence` and the block that puts the channels first when they stand last."""
    if x.kind == "grid":
        raise WrongKind(_of(x, sentence), (Remedy(say("Insert Permute"), before=(Permute(to="channels_first"),)),))


def _of(x: Shape, sentence: Sentence) -> Sentence:
    """The sentence with what came instead: `{kind}` and `{x}`. Only a block that does not fit needs them."""
    return Sentence(sentence.template, {"kind": KIND_NAMES[x.kind], "x": str(x)})


def even_groups(channels: int, groups: int) -> None:
    """Raise `Misfit`, and say how many groups would do, unless each of `groups` gets as many channels."""
    if channels % groups:
        common = gcd(channels, groups)
        raise Misfit(
            say("{channels} channels cannot be shared out evenly to {groups} groups", channels=channels, groups=groups),
            (Remedy(say("Set groups to {n}", n=common), change={"groups": common}),),
        )


def one_axis(block: Block, *settings: str) -> None:
    """Raise `WrongKind` when one of these settings is (height, width): a sequence has steps only."""
    pairs = {name: getattr(block, name) for name in settings if isinstance(getattr(block, name), tuple)}
    if pairs:
        raise WrongKind(
            say("a sequence has one axis to slide over; give one size, not two"),
            (Remedy(say("Use the first size"), change={name: sizes[0] for name, sizes in pairs.items()}),),
        )
