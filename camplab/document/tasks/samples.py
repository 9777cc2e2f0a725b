"""The ends of stacks that have to put out a sample, and ways to get there. Knows no task and no project."""

from __future__ import annotations

from camplab.blocks.base import Block, Misfit, Remedy
from camplab.blocks.convolution import Convolution
from camplab.blocks.dense import Dense
from camplab.blocks.flatten import Flatten
from camplab.blocks.reshape import Reshape
from camplab.blocks.shape import Shape, vector
from camplab.document.tasks.base import NOTHING_TO_LEARN
from camplab.document.tasks.vectors import KINDS
from camplab.document.tree import Net
from camplab.words import say


def misfit_of_sample(x: Shape, y: Shape, net: Net) -> Misfit | None:
    """Why `y` at the end of `net` will not do where a sample `x` has to come out again; None when it will."""
    if y == x:
        return None
    why = say("the sample has to come out again, {x} ({kind}); here comes {y} ({other})",
              x=x, kind=KINDS[x.kind], y=y, other=KINDS[y.kind])  # fmt: skip
    return Misfit(why, ways_to_sample(x, y, net))


def misfit_of_made(x: Shape, y: Shape, net: Net) -> Misfit | None:
    """Likewise where a sample `x` is made of something else."""
    if y == x:
        return None
    why = say("a sample has to come out, {x} ({kind}); here comes {y} ({other})",
              x=x, kind=KINDS[x.kind], y=y, other=KINDS[y.kind])  # fmt: skip
    return Misfit(why, ways_to_sample(x, y, net))


def beginning_of_sample(x: Shape) -> Misfit:
    """That there is nothing to learn yet where a sample `x` has to come out."""
    way = Remedy(say("Add a dense layer with {n} outputs", n=x.numel), after=_dense(x, x))
    return Misfit(NOTHING_TO_LEARN, (way,))


def ways_to_sample(x: Shape, y: Shape, net: Net) -> tuple[Remedy, ...]:
    """How `y` at the end of `net` becomes `x`, the nearest way first."""
    ways = []
    last = net[-1] if net else None
    if y.numel == x.numel and y.kind != "tokens":
        ways.append(Remedy(say("Lay the numbers out as {x}", x=x), after=_laid_out(x)))
    elif y.kind == x.kind == "image" and y.spatial == x.spatial:
        title = say("Add a 1×1 convolution with {n} maps", n=x.channels)
        ways.append(Remedy(title, after=(Convolution(out_channels=x.channels, kernel=1),)))
    elif isinstance(last, Dense) and not last.bypass and y.kind == "vector":
        title = say("Give the last dense layer {n} outputs", n=x.numel)
        ways.append(Remedy(title, change={"out_features": x.numel}, after=_laid_out(x)))
    if y.kind != "tokens" and y.numel != x.numel:
        ways.append(Remedy(say("Add a dense layer with {n} outputs", n=x.numel), after=_dense(x, y)))
    return tuple(ways)


def _dense(x: Shape, y: Shape) -> tuple[Block, ...]:
    """A dense layer from `y` to all numbers of `x`."""
    flat = () if y == vector(y.numel) else (Flatten(),)
    return (*flat, Dense(out_features=x.numel), *_laid_out(x))


def _laid_out(x: Shape) -> tuple[Block, ...]:
    """A vector as `x`; a vector is one already."""
    return () if x.kind == "vector" else (Reshape(dims=x.dims),)
