"""Transfer in two clicks: a head that fits the data, everything before it frozen. Edits only; knows no widget."""

from __future__ import annotations

from camplab.app.actions import needed
from camplab.app.editor import editing, mending
from camplab.app.lab import Lab
from camplab.app.look.banner import Notice
from camplab.document import edits
from camplab.document.heads import head
from camplab.words import say


@needed(say("the head fits the data already"))
def can_fit(lab: Lab) -> bool:
    """Whether there is a head whose outputs are not those of the data."""
    return mending.head_fitted(lab.session) is not None


@needed(say("there is no backbone to freeze"))
def can_freeze(lab: Lab) -> bool:
    """Whether something before the head is trained."""
    session = lab.session
    try:
        path = head(session.net)
    except edits.EditRefused:
        return False
    facts = session.trace.chain[path[0]]
    for branch, index in zip(path[1::2], path[2::2], strict=True):
        facts = facts.chains[branch][index] if facts.chains else facts
    return session.trace.trainable > facts.params


def freeze_backbone(lab: Lab) -> None:
    """Close the padlock of every block before the head."""
    try:
        lab.session.edit(edits.freeze_all_but_head, say("Freeze all but the head"))
    except edits.EditRefused as refusal:
        lab.session.refused.emit(refusal.sentence)
        return
    trace = lab.session.trace
    words = say("{n} of {all} parameters are trained now", n=f"{trace.trainable:,}", all=f"{trace.params:,}")
    lab.tell(Notice(words, "good", about="frozen", document=True))


@needed(say("nothing is frozen"))
def anything_frozen(lab: Lab) -> bool:
    """Whether a padlock is closed."""
    return any(block.frozen for _, block in edits.places(lab.session.net))


def thaw(lab: Lab) -> None:
    """Open every padlock."""
    uids = frozenset(block.uid for _, block in edits.places(lab.session.net) if block.frozen)
    lab.session.edit(lambda net: editing.set_all(net, uids, frozen=False), say("Unfreeze everything"))
