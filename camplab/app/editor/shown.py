"""Which blocks of a structure a card shows, and whether it is open: the view's rules of folding. Knows no Qt."""

from __future__ import annotations

from collections.abc import Collection

from camplab.app.editor.preview import misfits
from camplab.blocks.base import Block, Chain, Facts, Misfit, follow
from camplab.blocks.side_head import SideHead
from camplab.blocks.structure import Group, Repeat, Structure, Template
from camplab.document.tree import Net, children, places

FEW, MANY = 10, 16
"""Blocks that have room on the first screen; that can be shown at once without losing a newcomer."""


def can_open(facts: Facts) -> bool:
    """Whether there is something to show inside; a template that waits or misfits has not expanded."""
    block = facts.block
    if not isinstance(block, Structure):
        return False
    return bool(facts.chains or block.children())


def usually_open(block: Block) -> bool:
    """Templates are folded unless the learner opens them; what the learner built stands open."""
    return not isinstance(block, Template)


def folded_at_first(net: Net) -> frozenset[int]:
    """The structures that stand folded when a large network is opened, so that its first screen can be read.

    Groups, Repeats and side heads at any depth, and of the others the outermost: opening one shows what the next level
    is called. A network of middle size folds the groups at its two ends only: what lies between is what it is about.
    """
    blocks = list(places(net))
    if len(blocks) <= MANY:
        ends = (net[0], net[-1]) if len(blocks) > FEW else ()
        return frozenset(block.uid for block in ends if isinstance(block, Group) and block.body)
    return frozenset(
        block.uid
        for path, block in blocks
        if isinstance(block, Structure) and not isinstance(block, Template) and children(block) != ((),)
        and (len(path) == 1 or isinstance(block, Group | Repeat | SideHead))
    )  # fmt: skip


def foldable(net: Net) -> frozenset[int]:
    """Every structure that usually stands open."""
    return frozenset(b.uid for _, b in places(net) if isinstance(b, Structure) and usually_open(b))


def is_open(facts: Facts, toggled: Collection[int]) -> bool:
    """Whether the card shows what is inside."""
    return can_open(facts) and usually_open(facts.block) != (facts.block.uid in toggled)


def shown_chains(facts: Facts) -> tuple[Chain, ...]:
    """The branches to draw. A Repeat shows its body once, with the turn that is in trouble if there is one."""
    block = facts.block
    assert isinstance(block, Structure)
    chains = facts.chains or tuple(follow(branch, facts.x) for branch in block.children())
    if isinstance(block, Repeat) and block.body:
        return (_one_turn(chains[0], len(block.body)),)
    return chains


def trouble_on(facts: Facts, opened: bool) -> tuple[int, Misfit] | None:
    """What a card says is wrong, and the uid it is wrong with: a folded card speaks for what it holds."""
    if facts.misfit:
        return facts.block.uid, facts.misfit
    return None if opened else next(misfits((facts,)), None)


def _one_turn(chain: Chain, body: int) -> Chain:
    for index, part in enumerate(chain):
        if part.y is None:
            turn = index // body
            return chain[turn * body : (turn + 1) * body]
    return chain[:body]
