"""Whether the stacks of a project can be trained on its task as they stand: what output cards say. No torch."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from camplab.blocks.activation import Activation
from camplab.blocks.base import Chain, Misfit, Remark, Remedy, end
from camplab.blocks.dense import Dense
from camplab.blocks.dropout import Dropout
from camplab.blocks.shape import UNKNOWN, Shape
from camplab.blocks.side_head import SideHead
from camplab.blocks.walk import Trace, Traces
from camplab.document import edits
from camplab.document.project import Project
from camplab.document.settings.augmenting import refused
from camplab.document.small_batches import too_small
from camplab.document.tasks.base import NOTHING_TO_LEARN
from camplab.words import Own, Sentence, say


def loss_title(project: Project) -> Sentence:
    """What is made small in training."""
    return project.task.loss(project.data)


def finish(project: Project, traces: Traces | None = None) -> Misfit | None:
    """Why the project cannot be trained as it stands, with the name of the stack where there are several.

    None when it can. `traces` are those of the project, where they are at hand.
    """
    found = trouble(project, traces or project.traces())
    if found is None:
        return None
    stack, misfit = found
    return Misfit(in_stack(project, stack, misfit.sentence), misfit.remedies)


def trouble(project: Project, traces: Traces) -> tuple[str, Misfit] | None:
    """The first stack that cannot be trained, and why."""
    found = ((stack, finish_stack(project, stack, traces)) for stack in traces)
    return next(((stack, misfit) for stack, misfit in found if misfit is not None), None)


def in_stack(project: Project, stack: str, what: Sentence) -> Sentence:
    """A sentence about a stack: with its title before it, where there are several."""
    if len(project.stacks) == 1:
        return what
    return say("{stack}: {what}", stack=project.task.stacks[stack], what=what)


def finish_stack(project: Project, stack: str, traces: Traces) -> Misfit | None:
    """Why this stack cannot be trained on the task, without a word on the others; None when it can."""
    trace, task = traces[stack], project.task
    if trace.x == UNKNOWN:
        return Misfit(say("it waits for the stack before it, which does not fit yet"))
    if trace.y is None:
        return _misfit_of_a_block(trace)
    misfit = task.misfit(stack, project.data, trace.y, project.stack(stack))
    if misfit is not None:
        return misfit
    aside = next(filter(None, (_side_head(project, *found) for found in _side_heads(trace.chain))), None)
    if aside is not None:
        return aside
    nothing = _nothing_to_learn(project, traces) if stack == list(traces)[-1] else None
    augmented = refused(project)
    return (
        nothing
        or (Misfit(augmented) if augmented else None)
        or too_small(trace, project.stack(stack), project.training.batch_size)
    )


def _misfit_of_a_block(trace: Trace) -> Misfit | None:
    """What the first block that does not fit says, with its name in the stack, and its ways out."""
    steps = ((step.module, step.facts.block.uid, step.facts.misfit) for step in trace.alone().steps())
    for module, uid, misfit in steps:
        if misfit is not None:
            ways = tuple(way if way.uid is not None else replace(way, uid=uid) for way in misfit.remedies)
            return Misfit(say("{block}: {why}", block=Own(module), why=misfit.sentence), ways)
    return None


def remarks(project: Project, traces: Traces) -> tuple[Sentence, ...]:
    """What is likely a mistake in a project that can be trained, for each stack."""
    found = ((stack, remark(project, stack, traces)) for stack in traces)
    return tuple(in_stack(project, stack, said.sentence) for stack, said in found if said is not None)


def remark(project: Project, stack: str, traces: Traces) -> Remark | None:
    """What is likely a mistake at the end of a stack that can be trained; None when nothing is to be said."""
    trace, task = traces[stack], project.task
    if trace.y is None:
        return None
    found = task.remark(stack, project.data, project.stack(stack))
    found = found or _nothing_in(project, trace) or _one_layer(trace)
    heads = (head for head, _ in _side_heads(trace.chain))
    aside = ((head, task.remark(list(project.stacks)[-1], project.data, head.body)) for head in heads)
    return found or next((_of_head(head, said) for head, said in aside if said is not None), None)


def _nothing_in(project: Project, trace: Trace) -> Remark | None:
    """That one of several stacks cannot learn, as none of its blocks has weights."""
    return Remark(NOTHING_TO_LEARN) if len(project.stacks) > 1 and not trace.params else None


def _one_layer(trace: Trace) -> Remark | None:
    """Of two dense layers with nothing but dropout between them: a product of two matrices is a matrix."""
    modules = {step.facts.block.uid: step.module for step in trace.alone().steps()}
    before: Dense | None = None
    for facts in trace.chain:
        if facts.block.bypass or isinstance(facts.block, Dropout):
            continue
        here = facts.block if isinstance(facts.block, Dense) else None
        if before is not None and here is not None:
            said = say("no activation stands between {first} and {second}: together they are one dense layer",
                       first=Own(modules[before.uid]), second=Own(modules[here.uid]))  # fmt: skip
            return Remark(said, (Remedy(say("Put a relu between them"), after=(Activation(),), uid=before.uid),))
        before = here
    return None


def _of_head(head: SideHead, said: Remark) -> Remark:
    return Remark(_named(head, said.sentence), said.remedies)


def _nothing_to_learn(project: Project, traces: Traces) -> Misfit | None:
    if traces.params == 0:
        return project.task.beginning(project.data)
    if traces.trainable == 0:
        return Misfit(say("there is nothing to learn: every block with weights is frozen"))
    return None


def _side_heads(chain: Chain) -> Iterator[tuple[SideHead, Shape]]:
    """Every side head that runs, and what its body puts out; those in side heads, too."""
    for facts in chain:
        if not facts.chains or facts.block.bypass:
            continue
        if isinstance(facts.block, SideHead) and facts.x is not None:
            y = end(facts.chains[0], facts.x)
            assert y is not None
            yield facts.block, y
        for branch in facts.chains:
            yield from _side_heads(branch)


def _side_head(project: Project, head: SideHead, y: Shape) -> Misfit | None:
    """Why a side head cannot be trained on the task: it needs the outputs of the last stack."""
    if project.task.phases:
        why = say("a step of several phases has several losses, and none is that of a side head")
        way = Remedy(say("Remove the side head"), uid=head.uid, instead=())
        return Misfit(_named(head, why), (way,))
    misfit = project.task.misfit(list(project.stacks)[-1], project.data, y, head.body)
    if misfit is None:
        return None
    return Misfit(
        _named(head, misfit.sentence),
        tuple(_in_body(head, way) for way in misfit.remedies),
    )


def _in_body(head: SideHead, way: Remedy) -> Remedy:
    """The same, done at the end of the side head."""
    if way.uid is not None:
        return way
    return Remedy(way.title, change={"body": edits.apply_remedy(head.body, None, way)}, uid=head.uid)


def _named(head: SideHead, why: Sentence) -> Sentence:
    return say("side head {name}: {why}", name=head.name or say("without a name"), why=why)
