"""Transfer in two clicks: a head that fits the data, everything before it frozen. Edits only; knows no widget."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from camplab.app.banner import Notice
from camplab.app.editor import shaping
from camplab.app.lab import Lab
from camplab.app.session import Session
from camplab.blocks.base import Block, Leaf
from camplab.document import edits
from camplab.words import say

OUTPUTS: Mapping[str, str] = {"dense": "out_features", "convolution": "out_channels"}
"""Tag of a layer that can be the last one -> the setting that says how many numbers it puts out."""


def can_fit(lab: Lab) -> bool:
    """Whether there is a head whose outputs are not those of the data."""
    session = lab.session
    return bool(session.project.net) and session.trace.y is not None and fitted(session) is not None


def fitted(session: Session) -> edits.Net | None:
    """The network with a fresh head for the data; None when it has none, or one that fits."""
    try:
        net = replaced(session.project.net, session.project.data.outputs)
    except edits.EditRefused:
        return None
    return None if net == session.project.net else net


def replaced(net: edits.Net, outputs: int) -> edits.Net:
    """The network whose last layer with weights puts out so many numbers. Raises `EditRefused`."""
    last = next((block for block in _backwards(net) if block.tag in OUTPUTS), None)
    if last is None:
        raise edits.EditRefused(say("there is no dense layer or convolution whose outputs could be changed"))
    return edits.set_setting(net, last.uid, **{OUTPUTS[last.tag]: outputs})


def _backwards(net: edits.Net) -> Iterator[Block]:
    for block in reversed(net):
        rows = edits.children(block)
        for row in reversed(rows):
            yield from _backwards(row)
        if not rows:
            yield block


def fit(lab: Lab) -> None:
    """A fresh head with as many outputs as the data has classes, or numbers to predict."""
    fit_head(lab.session)


def fit_head(session: Session) -> None:
    """The same, where there is only a session."""
    try:
        session.edit(lambda net: replaced(net, session.project.data.outputs), say("Fit the head to the data"))
    except edits.EditRefused as refusal:
        session.refused.emit(refusal.sentence)


def backbone(session: Session) -> tuple[Block, ...]:
    """The outermost blocks that hold weights, all but the last: what stands before the head."""
    with_weights = [facts.block for facts in session.trace.chain if facts.params]
    return tuple(with_weights[:-1])


def can_freeze(lab: Lab) -> bool:
    """Whether something before the head can still be frozen."""
    return any(not block.frozen for block in backbone(lab.session))


def freeze_backbone(lab: Lab) -> None:
    """Close the padlock of every block before the head."""
    uids = frozenset(block.uid for block in backbone(lab.session))
    lab.session.edit(lambda net: shaping.set_all(net, uids, frozen=True), say("Freeze all but the head"))
    trace = lab.session.trace
    words = say("{n} of {all} parameters are trained now", n=f"{trace.trainable:,}", all=f"{trace.params:,}")
    lab.tell(Notice(words, "good", about="frozen"))


def anything_frozen(lab: Lab) -> bool:
    """Whether a padlock is closed."""
    return any(block.frozen for _, block in edits.places(lab.session.project.net))


def thaw(lab: Lab) -> None:
    """Open every padlock."""
    uids = frozenset(block.uid for _, block in edits.places(lab.session.project.net) if block.frozen)
    lab.session.edit(lambda net: shaping.set_all(net, uids, frozen=False), say("Unfreeze everything"))


def has_statistics(block: Block) -> bool:
    """Whether it, or something inside, keeps running statistics that stay still when it is frozen."""
    if isinstance(block, Leaf):
        return block.tag == "batch_norm"
    return any(has_statistics(part) for row in edits.children(block) for part in row)
