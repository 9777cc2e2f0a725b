"""Whether a network's output suits its task, and which loss it is trained with: the output card. No torch, no Qt."""

from __future__ import annotations

from collections.abc import Callable

import camplab.blocks.catalogue  # noqa: F401  fills REGISTRY
from camplab.blocks.base import REGISTRY, Block
from camplab.blocks.dense import Dense
from camplab.blocks.flatten import Flatten
from camplab.blocks.misfit import Misfit, Remedy
from camplab.blocks.shape import Shape, vector
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
        return Misfit(_wanted(project, trace.y), _remedies(project, trace.y))
    if trace.params == 0:
        return Misfit(say("there is nothing to learn: no block has weights"), (_add_dense(project.data.outputs),))
    if trace.trainable == 0:
        return Misfit(say("there is nothing to learn: every block with weights is frozen"))
    return None


def _wanted(project: Project, y: Shape) -> Sentence:
    n = project.data.outputs
    if project.task == "classification":
        return say("{n} classes need a vector of {n} numbers; here comes {y} ({kind})", n=n, y=y, kind=_KINDS[y.kind])
    return say("{n} numbers are to be predicted; here comes {y} ({kind})", n=n, y=y, kind=_KINDS[y.kind])


_KINDS = {
    "image": say("an image"),
    "sequence": say("a sequence"),
    "vector": say("a vector"),
    "tokens": say("tokens"),
}


def _remedies(project: Project, y: Shape) -> tuple[Remedy, ...]:
    n = project.data.outputs
    if y == vector(y.numel):
        last = project.net[-1] if project.net else None
        if isinstance(last, Dense) and not last.bypass:
            return (
                Remedy(say("Give the last dense layer {n} outputs", n=n), change={"out_features": n}),
                _add_dense(n),
            )
        return (_add_dense(n),)
    found = [make(n) for make in _WAYS[y.kind]]
    return tuple(remedy for remedy in found if remedy is not None)


def _add_dense(n: int) -> Remedy:
    return Remedy(say("Add a dense layer with {n} outputs", n=n), after=(Dense(out_features=n),))


def _flatten(n: int) -> Remedy:
    return Remedy(say("Add Flatten and a dense layer"), after=(Flatten(), Dense(out_features=n)))


def _average(n: int) -> Remedy | None:
    return _led_by("adaptive_pooling", say("Average each map, then a dense layer"), (Flatten(), Dense(out_features=n)))


def _last_step(n: int) -> Remedy | None:
    return _led_by("select_step", say("Take the last step, then a dense layer"), (Dense(out_features=n),))


def _embed(n: int) -> Remedy | None:
    return _led_by("embedding", say("Embed, flatten, then a dense layer"), (Flatten(), Dense(out_features=n)))


def _led_by(tag: str, title: Sentence, rest: tuple[Block, ...]) -> Remedy | None:
    """A remedy that begins with a block as it comes from the palette, when there is such a block."""
    return Remedy(title, after=(REGISTRY[tag](), *rest)) if tag in REGISTRY else None


_WAYS: dict[str, tuple[Callable[[int], Remedy | None], ...]] = {
    "image": (_flatten, _average),
    "sequence": (_last_step, _flatten),
    "vector": (),
    "tokens": (_embed,),
}
