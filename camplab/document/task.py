"""Whether a network's output suits its task, and which loss it is trained with: the output card. No torch, no Qt."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from camplab.blocks.adaptive_pooling import AdaptivePooling
from camplab.blocks.base import Block
from camplab.blocks.dense import Dense
from camplab.blocks.embedding import Embedding
from camplab.blocks.facts import Chain, end
from camplab.blocks.flatten import Flatten
from camplab.blocks.misfit import Misfit, Remedy
from camplab.blocks.select_step import SelectStep
from camplab.blocks.shape import Shape, vector
from camplab.blocks.side_head import SideHead
from camplab.blocks.structure import Structure
from camplab.blocks.walk import Trace
from camplab.document.project import Project
from camplab.words import Sentence, say


def loss_title(project: Project) -> Sentence:
    """What is made small in training."""
    if project.task == "classification":
        return say("Cross-entropy over {n} classes", n=project.data.outputs)
    return say("Mean squared error")


def finish(project: Project, trace: Trace | None = None) -> Misfit | None:
    """Why the network cannot be trained on its task as it stands; None when it can.

    Classification and regression need a vector of `data.outputs` numbers and a weight to learn. `trace` is that of
    the project, where it is at hand.
    """
    trace = trace or project.trace()
    if trace.y is None:
        return Misfit(say("a block above does not fit yet"))
    if trace.y != vector(project.data.outputs):
        return Misfit(_wanted(project, trace.y), _remedies(project, trace.y, project.net))
    aside = next(filter(None, (_side_head(project, *found) for found in _side_heads(trace.chain))), None)
    if aside is not None:
        return aside
    if trace.params == 0:
        return Misfit(say("there is nothing to learn: no block has weights"), (_add_dense(project.data.outputs),))
    if trace.trainable == 0:
        return Misfit(say("there is nothing to learn: every block with weights is frozen"))
    return None


def _side_heads(chain: Chain) -> Iterator[tuple[SideHead, Shape]]:
    """Every side head that runs, and what its body puts out; those in side heads, too."""
    for facts in chain:
        block = facts.block
        if not isinstance(block, Structure) or block.bypass:
            continue
        if isinstance(block, SideHead) and facts.x is not None:
            y = end(facts.chains[0], facts.x)
            assert y is not None
            yield block, y
        for branch in facts.chains:
            yield from _side_heads(branch)


def _side_head(project: Project, head: SideHead, y: Shape) -> Misfit | None:
    """Why a side head cannot be trained on the task: it needs the same outputs."""
    if y == vector(project.data.outputs):
        return None
    ways = _remedies(project, y, head.body)
    return Misfit(
        say("side head {name}: {why}", name=head.name or say("without a name"), why=_wanted(project, y)),
        tuple(_in_body(head, way) for way in ways),
    )


def _in_body(head: SideHead, way: Remedy) -> Remedy:
    """The same, done at the end of the side head."""
    body = head.body
    if way.change:
        body = (*body[:-1], body[-1].changed(**way.change))
    return Remedy(way.title, change={"body": (*body, *way.after)}, uid=head.uid)


def _wanted(project: Project, y: Shape) -> Sentence:
    n = project.data.outputs
    if project.task == "classification":
        return say("{n} classes need a vector of {n} numbers; here comes {y} ({kind})", n=n, y=y, kind=_KINDS[y.kind])
    if n == 1:
        return say("one number is to be predicted; here comes {y} ({kind})", y=y, kind=_KINDS[y.kind])
    return say("{n} numbers are to be predicted; here comes {y} ({kind})", n=n, y=y, kind=_KINDS[y.kind])


_KINDS = {
    "image": say("an image"),
    "grid": say("a grid"),
    "sequence": say("a sequence"),
    "vector": say("a vector"),
    "tokens": say("tokens"),
}


def _remedies(project: Project, y: Shape, net: tuple[Block, ...]) -> tuple[Remedy, ...]:
    n = project.data.outputs
    if y == vector(y.numel):
        last = net[-1] if net else None
        if isinstance(last, Dense) and not last.bypass:
            return (
                Remedy(say("Give the last dense layer {n} outputs", n=n), change={"out_features": n}),
                _add_dense(n),
            )
        return (_add_dense(n),)
    return tuple(make(n) for make in _WAYS[y.kind])


def _add_dense(n: int) -> Remedy:
    return Remedy(say("Add a dense layer with {n} outputs", n=n), after=(Dense(out_features=n),))


def _flatten(n: int) -> Remedy:
    return Remedy(say("Add Flatten and a dense layer"), after=(Flatten(), Dense(out_features=n)))


def _average(n: int) -> Remedy:
    title = say("Average each map, then a dense layer")
    return Remedy(title, after=(AdaptivePooling(), Flatten(), Dense(out_features=n)))


def _last_step(n: int) -> Remedy:
    return Remedy(say("Take the last step, then a dense layer"), after=(SelectStep(step=-1), Dense(out_features=n)))


def _embed(n: int) -> Remedy:
    return Remedy(say("Embed, flatten, then a dense layer"), after=(Embedding(), Flatten(), Dense(out_features=n)))


_WAYS: dict[str, tuple[Callable[[int], Remedy], ...]] = {
    "image": (_flatten, _average),
    "grid": (_flatten,),
    "sequence": (_last_step, _flatten),
    "tokens": (_embed,),
}
